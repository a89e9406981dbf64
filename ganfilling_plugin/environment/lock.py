"""The lock: which release of each package an environment gets, and the SHA-256 of its files, see scripts/lock.py.

It covers certain Pythons on certain systems. There, only files are installed of which it has the checksum; elsewhere
packages come as pip finds them, of which the user is told.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ganfilling_plugin.engine import engine_root

CUDA = "cuda"  # the list of what torch needs besides where it computes on an NVIDIA GPU
TORCH = "torch=="
OLDEST = {"linux": (2, 28), "macos": (14,), "windows": ()}  # of the C library, or of the system

# Run by the environment's own Python, which may be of another version and kind than that of QGIS.
QUESTION = """
import json, platform, sys
system = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
library, version = platform.libc_ver() if system == "linux" else ("", platform.mac_ver()[0])
system = system if library in ("", "glibc") and (system != "linux" or library) else "another linux"
free = "" if getattr(sys, "abiflags", "").find("t") < 0 else " without a GIL"
print(json.dumps(["%d.%d%s" % (*sys.version_info[:2], free), system, platform.machine().lower(), version]))
"""


@dataclass(frozen=True)
class Machine:
    """A Python and its system, as the lock names them: "3.11 linux-x86_64"."""

    name: str

    def packages(self, *lists: str) -> list[str] | None:
        """Return the packages of lists of requirements, each "name==version"; None where the lock lacks a list here."""
        machines = _lock()["machines"]
        if any(f"{self.name} {name}" not in machines for name in lists):
            return None
        return sorted({package for name in lists for package in machines[f"{self.name} {name}"]})


def machine_of(answer: str) -> Machine:
    """Return the machine of a Python that has answered QUESTION so; of one that is too old, a name no lock has."""
    try:
        python, system, processor, version = json.loads(answer.strip().rpartition("\n")[2])
        numbers = tuple(int(part) for part in str(version).split(".")[:2] if part.isdigit())
        old = f" {version}" if system not in OLDEST or numbers < OLDEST[system] else ""
        return Machine(f"{python} {system}-{processor}{old}")
    except (ValueError, TypeError):
        return Machine("unknown")


def options(packages: list[str], file: Path) -> list[str]:
    """Write packages with their checksums to ``file``; return the options that install just these, and nothing else."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(requirements(packages), encoding="utf-8")
    return ["--no-deps", "--require-hashes", "-r", str(file)]


def requirements(packages: list[str]) -> str:
    """Return packages with the checksums of their files, as pip and uv read them. Raises KeyError for one unknown."""
    hashes = _lock()["hashes"]
    return "".join(f"{name}{''.join(f' --hash=sha256:{value}' for value in hashes[name])}\n" for name in packages)


def is_known(package: str) -> bool:
    """Whether there are checksums of "name==version"."""
    return package in _lock()["hashes"]


@lru_cache(maxsize=1)
def _lock() -> dict[str, Any]:
    empty: dict[str, Any] = {"machines": {}, "hashes": {}}
    path = Path(engine_root()) / "requirements" / "lock.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else empty
