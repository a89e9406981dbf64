"""What installs packages into the environment: uv, which is quick and knows PyTorch's indexes; pip where it is absent.

Both get the packages from where the user's pip gets them: uv is told what pip's configuration says.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from ganfilling_plugin.engine import child_environment, engine_root
from ganfilling_plugin.environment.builds import Build

# Lists of requirements.
INSTALLER, ENGINE, EVALUATE, NETWORK = "installer.txt", "engine.txt", "evaluate.txt", "network.txt"
CLOUDS = "clouds.txt"

# Of the user's configuration of pip everything counts but what would install elsewhere than into the environment.
_ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_REQUIRE_VIRTUALENV", "PYTHONPATH")
_UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "constraint": "UV_CONSTRAINT",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
    "timeout": "UV_HTTP_TIMEOUT",
    "default-timeout": "UV_HTTP_TIMEOUT",
}
_PLANNED = re.compile(r" ([A-Za-z][\w.-]*?)(?:==|-)(\d\S*)")  # name==version of uv, name-version of pip


@dataclass(frozen=True)
class Installer:
    """Makes the commands that change the environment of ``python``; with the program ``uv``, else with pip."""

    python: Path
    uv: str = ""

    def command(self, verb: str, *words: str) -> list[str]:
        """Return the command of ``verb``: install, where nothing is ever compiled, uninstall or, of pip, config."""
        if verb == "install":
            words = ("--only-binary", ":all:", *(("--no-progress",) if self.uv else ("--progress-bar", "off")), *words)
        if self.uv:
            return [self.uv, "pip", verb, "--python", str(self.python), *words]
        if verb == "uninstall":
            words = ("--yes", *words)
        options = ("--no-input", "--disable-pip-version-check")
        return [str(self.python), "-I", "-X", "utf8", "-u", "-m", "pip", *options, verb, *words]


def find_uv(python: Path) -> str:
    """Return the uv on the PATH, else that beside ``python``; empty if there is none."""
    return shutil.which("uv") or shutil.which("uv", path=str(python.parent)) or ""


def variables(scratch: Path) -> dict[str, str]:
    """Return the environment variables of uv and pip: clean of QGIS, with caches and temporary files in ``scratch``.

    Unlike the engine's they keep the PATH: on Windows the base Python may find its TLS library there only.
    """
    found = {name: value for name, value in child_environment().items() if name not in _ELSEWHERE}
    found |= {"PATH": os.environ.get("PATH", ""), "PIP_USER": "0"}
    found.setdefault("UV_CACHE_DIR", str(scratch / "uv"))  # removed when all is installed
    found.setdefault("UV_SYSTEM_CERTS", "1")  # as pip does by itself: the certificates of this network
    return found | {name: str(scratch) for name in ("TMPDIR", "TEMP", "TMP")}  # /tmp is often too small for torch


def uv_variables(configuration: list[str]) -> dict[str, str]:
    """Return what ``pip config list`` has said, lines such as ``global.index-url='…'``, as variables of uv."""
    told = {}
    for line in sorted(configuration, key=lambda line: line.startswith(":env:")):  # which counts more than the files
        key, _, value = line.partition("=")
        name = _UV_NAMES.get(key.rpartition(".")[2])
        if name:
            told[name] = ("," if name == "UV_FIND_LINKS" else " ").join(str(ast.literal_eval(value)).split())
    if "UV_INDEX" in told:
        told["UV_INDEX_STRATEGY"] = "unsafe-best-match"  # as pip does: the best version of all indexes
    return told


def lists(*names: str) -> list[str]:
    """Return the project's lists of requirements, the one source for zip, Makefile and plugin, as options."""
    return [word for name in names for word in ("-r", str(engine_root() / "requirements" / name))]


def clouds_packages() -> list[str]:
    """Return the names of the packages in the list of cloud detection."""
    return re.findall(r"^[A-Za-z][\w.-]*", Path(lists(CLOUDS)[1]).read_text(encoding="utf-8"), re.MULTILINE)


def planned_torch(lines: list[str]) -> str:
    """Return torch's version in what a dry run says it would install; empty where torch is not in it."""
    return _planned(lines).get("torch", "")


def _planned(lines: list[str]) -> dict[str, str]:
    text = "\n".join(line for line in lines if line.startswith((" + ", "Would install ")))
    return dict(_PLANNED.findall(text))


def planned_build(lines: list[str]) -> Build:
    """Return torch's build in what a dry run says it would install; NONE where torch is not in it: there already."""
    versions = _planned(lines)
    if "torch" not in versions:
        return Build.NONE
    has_cuda = "+cu" in versions["torch"] or any(name.startswith(("nvidia-", "cuda-")) for name in versions)
    return Build.CUDA if has_cuda else Build.CPU
