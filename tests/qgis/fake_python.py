"""Stands in for a Python that makes environments, and for uv: plays venv, pip, uv and the engine's doctor.

A program of its own: the tests put a copy of it where a Python would be, venv another into the environment, and pip one
called uv beside that. What it plays is in the JSON file that FAKE_SCRIPT names; every call is added to the file that
FAKE_CALLS names.

script: version, missing (of the base); machine: what the lock is asked for, by default none that it covers; plan:
{package: version} that would be installed; lines: {command: what it prints}; status: {command: exit status}; hang: the
command that never ends; broken: how often the doctor finds a fault.
Commands are "venv", "get uv", "pip config", "dry run", "dry run torch" (from PyTorch), "install", "get clouds" and
"uninstall", with "pip " before those that pip does in place of uv. What installs tells its progress unless it is told
not to. Once cloud detection was got, and until it is removed, the doctor finds it.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path


def main():
    script_file = Path(os.environ["FAKE_SCRIPT"])
    script = json.loads(script_file.read_text())
    arguments = sys.argv[1:]
    if "-c" in arguments and "libc_ver" in arguments[-1]:
        print(json.dumps(script.get("machine", ["3.0", "linux", "x86_64", "2.36"])))
        return 0
    if "-c" in arguments:
        print(json.dumps([sys.argv[0], script.get("version", sys.version_info[:3]), script.get("missing", [])]))
        return 0
    if "-I" in arguments and arguments[1].endswith("until_closed.py"):
        os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606
    if arguments[:2] == ["-m", "model"]:
        return doctor(script, script_file)
    words = arguments[arguments.index("-m") + 1 :] if "-m" in arguments else ["uv", *arguments]
    command = name(words)
    with Path(os.environ["FAKE_CALLS"]).open("a") as file:
        told = {
            name: value
            for name, value in os.environ.items()
            if name.startswith(("PIP_", "UV_", "SSL_", "TMPDIR", "PYTHON"))
        }
        file.write(json.dumps({"command": command, "words": words, "environment": told}) + "\n")
    print("\n".join(script.get("lines", {}).get(command, [])), flush=True)
    if "install" in words and not is_quiet(words):
        print("Progress 120000000 of 192000000", flush=True)
    if script.get("hang") == command:
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
        Path(os.environ["FAKE_PIDS"]).write_text(json.dumps([os.getpid(), child.pid]))
        time.sleep(300)
    status = script.get("status", {}).get(command, 0)
    if status == 0:
        play(command, words, script)
    return status


def is_quiet(words):
    if words[0] == "pip":
        return "--progress-bar" in words and words[words.index("--progress-bar") + 1] == "off"
    return "--no-progress" in words


def name(words):
    if words[-1] == "uv" or words[-1].endswith("installer.txt"):
        return "get uv"
    if "venv" in words[:2]:
        return " ".join(words[: words.index("venv") + 1])
    by_pip = "pip " if words[0] == "pip" else ""
    if "--dry-run" in words:
        return f"{by_pip}dry run" + (" torch" if "--torch-backend" in words else "")
    if words[-1].endswith(("clouds.txt", "training.txt", "video.txt")):
        return f"{by_pip}get {Path(words[-1]).stem.partition('checked-')[2] or Path(words[-1]).stem}"
    return by_pip + next(word for word in words if word in ("install", "uninstall", "config"))


def play(command, words, script):
    if command.endswith("venv"):
        folder = Path(words[-1])
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        shutil.copy(sys.argv[0], folder / "bin" / "python")
        (folder / "pyvenv.cfg").write_text(f"home = {Path(sys.argv[0]).parent}\ninclude-system-site-packages = false\n")
    if command == "get uv":
        shutil.copy(sys.argv[0], Path(sys.argv[0]).with_name("uv"))
    if "dry run" in command:
        plan = script.get("plan", {"numpy": "2.0", "torch": "2.13.0+cpu"})
        if words[0] == "pip":
            print("Would install " + " ".join(f"{name}-{version}" for name, version in plan.items()))
        else:
            print("\n".join(f" + {name}=={version}" for name, version in plan.items()))
    if command.endswith("get clouds"):
        mark().touch()
    if command.endswith("uninstall"):
        mark().unlink()


def mark():
    return Path(sys.argv[0]).with_name("clouds")


def doctor(script, script_file):
    broken = script.get("broken", 0)
    if broken:
        script_file.write_text(json.dumps({**script, "broken": broken - 1}))
    parts = {"python": "3.11 of the fake", "numpy": "numpy 2.0"} | script.get(
        "parts", {"torch": "torch 2.13.0+cpu", "device": "cpu"}
    )
    if mark().exists():
        parts = {"clouds": "ukis-csmask 1.0.0 of the fake"} | parts
    findings = [
        {"part": part, "works": bool(text), "detail": text, "needed": part != "clouds"} for part, text in parts.items()
    ]
    if broken:
        findings.append({"part": "gdal", "works": False, "detail": "a file is missing", "needed": True})
    print(json.dumps({"event": "done", "findings": findings}), flush=True)
    return 4 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
