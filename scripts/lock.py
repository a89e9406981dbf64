"""Write requirements/lock.json: for each kind of machine the releases of all packages, and the SHA-256 of their files.

    .venv-lock/bin/python scripts/lock.py          (make lock)

uv chooses for each Python and system the newest releases that the lists allow and that have a wheel there. What a list
cannot have on a machine (a Python that is too old, say) is left out there: the plugin then installs that list as pip
finds it, and says so. The CPU builds of torch for Linux come from PyTorch, not from the package index; where PyTorch
cannot be reached, those that the lock has already are kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess  # nosec B404 - runs uv
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tomllib

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
LOCK = FOLDER / "lock.json"
LISTS = ("installer", "engine", "evaluate", "network", "clouds", "cubes", "training", "video")
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
# As environment/lock.py names them, and as uv does. The oldest systems: glibc 2.28, macOS 14.
SYSTEMS = {
    "linux-x86_64": "x86_64-manylinux_2_28",
    "linux-aarch64": "aarch64-manylinux_2_28",
    "windows-amd64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
    "macos-x86_64": "x86_64-apple-darwin",
}
CUDA = re.compile(r"(nvidia|cuda)-|triton==")

Found = dict[str, list[str]]  # "name==version": SHA-256 of its files


def resolve(python: str, system: str, lists: Sequence[Path], *options: str) -> Found | None:
    """Return what uv chooses for the lists; None where they cannot be had. Ends the program without a network."""
    words = ["pip", "compile", "--python-version", python, "--python-platform", SYSTEMS[system], "--no-header"]
    words += ["--only-binary", ":all:", "--format", "pylock.toml", *options, *map(str, lists)]
    uv = Path(sys.executable).with_name("uv")
    environment = os.environ | {"MACOSX_DEPLOYMENT_TARGET": "14.0"}
    done = subprocess.run([uv, *words], capture_output=True, text=True, env=environment, check=False)
    if done.returncode and "No solution found" in done.stderr:
        return None
    if done.returncode:
        raise OSError(done.stderr)
    return {
        f"{package['name']}=={package['version']}": [wheel["hashes"]["sha256"] for wheel in package["wheels"]]
        for package in tomllib.loads(done.stdout)["packages"]
    }


def lock_machine(python: str, system: str) -> tuple[dict[str, list[str]], Found]:
    """Return the packages of each list on a machine, and the hashes of all; nothing where there can be no engine."""
    kept = [FOLDER / f"{name}.txt" for name in LISTS]
    whole = resolve(python, system, kept)
    if whole is None:
        every, kept = kept, []
        for file in every:
            found = resolve(python, system, [*kept, file])
            if found is not None:
                whole, kept = found, [*kept, file]
            elif file.stem == "engine":
                return {}, {}
    packages: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        pins = Path(scratch, "pins.txt")
        pins.write_text("\n".join(whole or {}))
        for file in kept:
            names = sorted(resolve(python, system, [file], "-c", str(pins), "--offline") or {})
            packages[file.name] = [name for name in names if not CUDA.match(name)]
            if file.stem == "network":
                packages["cuda"] = [name for name in names if CUDA.match(name)]
    return packages, whole or {}


def hashes_of_cpu_builds(torch: str) -> list[str]:
    """Return those of PyTorch's CPU builds for Linux of the release ``torch``; none where PyTorch is not reached."""
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch, "torch.txt")
        wanted.write_text(torch)
        machines = [(python, system) for python in PYTHONS for system in SYSTEMS if "linux" in system]
        try:
            found = [resolve(*machine, [wanted], "--torch-backend", "cpu") or {} for machine in machines]
        except OSError:
            return []
    return sorted({value for one in found for value in one.get(f"{torch}+cpu", [])})


def digest(name: str) -> str:
    """Return that of a list: of what it asks for, not of its comments."""
    lines = (line.partition("#")[0].strip() for line in (FOLDER / name).read_text(encoding="utf-8").splitlines())
    return hashlib.sha256("\n".join(filter(None, lines)).encode()).hexdigest()[:12]


def main() -> None:
    """Run from the command line."""
    earlier = json.loads(LOCK.read_text(encoding="utf-8")) if LOCK.exists() else {"hashes": {}}
    machines: dict[str, dict[str, list[str]]] = {}
    hashes: dict[str, set[str]] = {}
    every = [(python, system) for python in PYTHONS for system in SYSTEMS]
    with ThreadPoolExecutor(4) as pool:  # which mostly wait for the index
        for (python, system), (packages, found) in zip(every, pool.map(lambda one: lock_machine(*one), every)):
            print(f"{python} {system}:", *(Path(name).stem for name in packages), flush=True)
            if packages:
                machines[f"{python} {system}"] = packages
            for package, values in found.items():
                hashes.setdefault(package, set()).update(values)
    linux = {name for key, lists in machines.items() if "linux" in key for name in lists.get("network.txt", [])}
    for torch in sorted(name for name in linux if name.startswith("torch==")):
        known = hashes_of_cpu_builds(torch) or earlier["hashes"].get(f"{torch}+cpu", [])
        print(f"{torch}+cpu: {len(known)} files")
        if known:
            hashes[f"{torch}+cpu"] = set(known)
    parts = {
        "made_from": {f"{name}.txt": digest(f"{name}.txt") for name in LISTS},
        "machines": {f"{key} {name}": lists[name] for key, lists in machines.items() for name in lists},
        "hashes": {package: sorted(values) for package, values in sorted(hashes.items())},
    }
    texts = (
        f"{json.dumps(part)}: {{\n"
        + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in entries.items())
        + "\n}"
        for part, entries in parts.items()
    )
    LOCK.write_text("{\n" + ",\n".join(texts) + "\n}\n", encoding="utf-8")  # a line an entry, so that changes are seen


if __name__ == "__main__":
    main()
