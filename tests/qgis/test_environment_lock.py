"""The engine's environment from packages whose files have known checksums; what is said where there are none."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from environment_fixtures import Listener
from packaging.requirements import Requirement

from ganfilling_plugin.environment import builds, creation, failures, installer, lock, place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.errors import SetupError

FOLDER = Path(__file__).resolve().parents[2] / "requirements"
COVERED = ["3.11", "linux", "x86_64", "2.36"]
SYSTEMS = {"linux": "linux", "windows": "win32", "macos": "darwin"}


@pytest.fixture
def written(monkeypatch):
    """What is written of the lock for each installation, by the name of the file: packages and their hashes."""
    found, write = {}, lock.options

    def watched(packages, file):
        words = write(packages, file)
        found[file.name] = dict(line.split(" ", 1) for line in file.read_text().splitlines())
        return words

    monkeypatch.setattr(lock, "options", watched)
    return found


def make(environment, build=Build.AUTOMATIC, **options):
    return creation.Creation(environment, build, options.pop("listener", None) or Listener(), **options).run()


def test_only_files_of_known_checksums_are_installed(environment, machine, written):
    machine.plays(machine=COVERED, lines={"pip config": ["global.constraint='/etc/constraints.txt'"]})
    assert make(environment, extras=["training", "video"]) == ""
    for command in ("get uv", "install", "get clouds", "get training", "get video"):
        words = machine.words_of(command)
        assert "--require-hashes" in words and "--no-deps" in words
        assert [word for word in words if word.endswith(".txt")] == [words[-1]]
    told = {call["command"]: call["environment"].get("UV_CONSTRAINT") for call in machine.calls()}
    assert told["dry run"] == "/etc/constraints.txt" and told["install"] is None
    packages = written["checked-packages.txt"]
    names = {name.partition("==")[0] for name in packages}
    assert {"numpy", "scipy", "rasterio", "jinja2", "safetensors", "torch"} <= names
    assert packages.keys() & {"torch==2.13.0+cpu"} and not any(name.startswith("nvidia") for name in names)
    assert not any(name.startswith("torch") for name in written["checked-training.txt"])  # it is there
    every = [text for packages in written.values() for text in packages.values()]
    assert all(re.fullmatch(r"(--hash=sha256:[0-9a-f]{64} ?)+", text) for text in every)
    assert environment.details()["unchecked"] == []


def test_torch_for_a_gpu_has_its_libraries_compared_too(environment, machine, written, monkeypatch):
    monkeypatch.setattr(builds, "detect", lambda: builds.Machine(gpu="NVIDIA Fake"))
    machine.plays(machine=COVERED, plan={"torch": "2.13.0", "nvidia-cudnn-cu13": "9"})
    make(environment)
    names = written["checked-packages.txt"]
    assert "torch==2.13.0" in names and any(name.startswith("nvidia-cudnn") for name in names)
    assert environment.details()["unchecked"] == []


def test_of_a_torch_from_elsewhere_it_is_said(environment, machine, written, monkeypatch):
    monkeypatch.setattr(builds, "detect", lambda: builds.Machine(gpu="NVIDIA Fake"))
    machine.plays(machine=COVERED, plan={"torch": "2.13.0+cu999"})
    make(environment)
    assert not any(name.startswith("torch") for name in written["checked-packages.txt"])
    assert str(FOLDER / "network.txt") in machine.words_of("install")
    assert environment.details()["unchecked"] == ["network.txt"]
    assert "no known checksums of these packages for 3.11 linux-x86_64: network" in environment.log.read_text()


def test_where_the_lock_covers_nothing_it_is_said(environment, machine, written):
    listener = Listener()
    make(environment, listener=listener, extras=["video"])
    assert written == {} and "--require-hashes" not in json.dumps(machine.calls())
    lists = ["clouds.txt", "engine.txt", "evaluate.txt", "installer.txt", "network.txt", "video.txt"]
    assert environment.details()["unchecked"] == lists
    assert any("no known checksums" in line for line in listener.lines)


def test_the_page_tells_what_was_compared(environment, machine, qgis_app):
    from ganfilling_plugin.gui.options_state import StateLine

    page = StateLine()
    for script, words in (({}, "not compared: clouds, engine"), ({"machine": COVERED}, "have their known checksums")):
        machine.plays(**script)
        environment.remove()
        make(environment)
        page.show_private()
        assert words in page.text.text()


def test_what_was_installed_unchecked_stays_so_when_it_is_repaired(environment, machine):
    make(environment, clouds=False)
    machine.plays(machine=COVERED)
    make(environment)
    assert "engine.txt" in environment.details()["unchecked"] and "clouds.txt" not in environment.details()["unchecked"]


def test_without_torch_training_is_not_from_the_lock(environment, machine, written):
    machine.plays(machine=COVERED, parts={}, plan={"numpy": "2.0"})
    make(environment, Build.NONE, extras=["training"])
    assert environment.details()["unchecked"] == ["training.txt"]
    assert not any(name.startswith("torch") for name in written["checked-packages.txt"])


def test_an_installer_that_was_tampered_with_ends_it(environment, machine):
    lines = ["ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "    uv==0.13.9 from x"]
    machine.plays(machine=COVERED, status={"get uv": 1}, lines={"get uv": lines})
    with pytest.raises(SetupError, match=r"file of uv .* its checksum is another"):
        make(environment)
    assert "install" not in machine.commands() and environment.state() is place.State.HALF


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (["3.12", "windows", "amd64", ""], "3.12 windows-amd64"),
        (["3.12", "macos", "arm64", "14.5"], "3.12 macos-arm64"),
        (["3.12", "macos", "arm64", "13.6"], "3.12 macos-arm64 13.6"),
        (["3.12", "linux", "x86_64", "2.17"], "3.12 linux-x86_64 2.17"),
        (["3.12", "another linux", "x86_64", ""], "3.12 another linux-x86_64 "),
        ("nonsense", "unknown"),
    ],
)
def test_machines(answer, name):
    found = lock.machine_of("something before\n" + json.dumps(answer))
    assert found.name == name
    assert (found.packages("engine.txt") is not None) == (name in ("3.12 windows-amd64", "3.12 macos-arm64"))


def test_a_real_python_answers():
    told = subprocess.run([sys.executable, "-I", "-c", lock.QUESTION], capture_output=True, text=True, check=True)
    found = lock.machine_of(told.stdout).name
    assert found.startswith(f"{sys.version_info.major}.{sys.version_info.minor} ") and os.uname().machine in found


def test_the_lock_is_of_the_lists_as_they_are():
    document = json.loads((FOLDER / "lock.json").read_text())
    for name, noted in document["made_from"].items():
        lines = (line.partition("#")[0].strip() for line in (FOLDER / name).read_text().splitlines())
        wanted = list(filter(None, lines))
        digest = hashlib.sha256("\n".join(wanted).encode()).hexdigest()[:12]
        assert noted == digest, f"{name} has changed: make lock"
        for machine, packages in document["machines"].items():
            python, system, of = re.split(r" (\w+)-\S+ ", machine)
            if of == name:
                pins = dict(package.split("==") for package in packages)
                place = {"python_version": python, "sys_platform": SYSTEMS[system], "platform_machine": machine}
                place["platform_machine"] = machine.split("-")[1].split()[0]
                for requirement in map(Requirement, wanted):
                    if requirement.marker is None or requirement.marker.evaluate(place):
                        key = re.sub(r"[-_.]+", "-", requirement.name).lower()
                        assert key in pins and pins[key] in requirement.specifier, (machine, requirement)
    for packages in document["machines"].values():
        assert all(document["hashes"][package] for package in packages)
    for machine in ("3.10 windows-amd64", "3.12 linux-x86_64", "3.12 linux-aarch64", "3.13 macos-arm64"):
        assert {f"{machine} {name}" for name in document["made_from"]} <= document["machines"].keys()


def write_wheel(folder, text):
    """A package called tiny, of one module; its SHA-256."""
    path, info = folder / "tiny-1.0-py3-none-any.whl", "tiny-1.0.dist-info"
    files = {
        "tiny.py": text,
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    records = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).decode().rstrip("=")
        records.append(f"{name},sha256={digest},{len(content)}\n")
    with zipfile.ZipFile(path, "w") as wheel:
        for name, content in {**files, f"{info}/RECORD": "".join([*records, f"{info}/RECORD,,\n"])}.items():
            wheel.writestr(zipfile.ZipInfo(name), content)  # without the time, so that it can be made again
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("kind", ["pip", "uv"])
def test_a_wheel_that_was_tampered_with_is_refused(tmp_path, monkeypatch, kind):
    uv = installer.find_uv(Path(sys.executable)) if kind == "uv" else ""
    if kind == "uv" and not uv:
        pytest.skip("there is no uv")
    venv.create(tmp_path / "env", with_pip=kind == "pip")
    python = tmp_path / "env" / "bin" / "python"
    known = write_wheel(tmp_path, "value = 1\n")
    document = {"machines": {}, "hashes": {"tiny==1.0": [known]}}
    monkeypatch.setattr(lock, "_lock", lambda: document)

    def install():
        options = lock.options(["tiny==1.0"], tmp_path / "scratch" / "checked.txt")
        command = installer.Installer(python, uv).command("install", *options, "--no-index", "-f", str(tmp_path))
        done = subprocess.run(
            command, env=installer.variables(tmp_path / "scratch"), capture_output=True, text=True, check=False
        )
        return done.returncode, (done.stdout + done.stderr).splitlines()

    assert write_wheel(tmp_path, "value = 2\n") != known
    status, lines = install()
    assert status and failures.is_tampered(lines)
    said = failures.explain(lines)
    assert "file of tiny" in said and "Try again" in said and "package index" in said
    assert not list(tmp_path.glob("env/lib/*/site-packages/tiny.py"))
    write_wheel(tmp_path, "value = 1\n")
    assert install()[0] == 0
    assert list(tmp_path.glob("env/lib/*/site-packages/tiny.py"))
