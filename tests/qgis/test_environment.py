"""Making, repairing and removing the engine's environment, with a fake Python and pip; and finding a real Python."""

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from environment_fixtures import Listener, is_gone

from ganfilling_plugin import engine
from ganfilling_plugin.environment import base_python, builds, creation, extras, failures, installer, place, processes
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.place import State
from ganfilling_plugin.errors import BuildUnavailableError, CancelledError, EngineMissingError, SetupError
from ganfilling_plugin.settings import Settings

ROOT = Path(__file__).resolve().parents[2]

# Raise REQUIREMENTS_VERSION in environment/place.py when the requirements change, then note their digest here.
REQUIREMENTS = {1: "4a71a826259e", 2: "980b879aed96"}


def make(environment, build=Build.AUTOMATIC, listener=None, clouds=True, extras=()):
    return creation.Creation(environment, build, listener or Listener(), clouds, extras).run()


# Making it.


def test_made_environment_is_ready_and_found(environment, machine, monkeypatch):
    monkeypatch.setattr(engine, "PLUGIN_FOLDER", ROOT)  # no .venv beside it
    listener = Listener()
    assert environment.state() is State.MISSING
    assert make(environment, listener=listener) == ""
    assert environment.state() is State.READY
    found = engine.find_python(Settings())
    assert found.path == environment.python and found.tested
    details = environment.details()
    assert details["build"] == "cpu" and details["torch"] == "torch 2.13.0+cpu" and details["device"] == "cpu"
    assert machine.commands() == ["venv", "get uv", "pip config", "dry run", "install", "get clouds"]
    shares = [share for _, share in listener.steps]
    assert shares == sorted(shares) and shares[-1] == 1
    assert "numpy: works - numpy 2.0" in environment.log.read_text()
    assert sorted(path.name for path in environment.folder.iterdir()) == [
        "bin",
        "creation.log",
        "environment.json",
        "pyvenv.cfg",
    ]


def test_packages_come_from_the_requirement_lists(environment, machine):
    make(environment)
    words = machine.words_of("install")
    lists = [Path(words[place + 1]) for place, word in enumerate(words) if word == "-r"]
    assert lists == [ROOT / "requirements" / name for name in ("engine.txt", "evaluate.txt", "network.txt")]
    assert all(file.is_file() for file in lists)
    assert words[words.index("--python") + 1] == str(environment.python)
    assert words[words.index("--only-binary") + 1] == ":all:"


def test_without_torch_only_the_engine_s_list(environment, machine):
    machine.plays(parts={})
    make(environment, Build.NONE)
    assert "network.txt" not in json.dumps(machine.calls())
    assert environment.details()["build"] == "none" and environment.details()["torch"] == ""


def test_user_s_configuration_of_pip_counts_for_both_but_installs_nowhere_else(environment, machine, monkeypatch):
    machine.plays(lines={"pip config": ["global.index-url='file:///other'", "global.proxy='http://proxy:1'"]})
    monkeypatch.setenv("PIP_INDEX_URL", "file:///mirror")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PYTHONHOME", "/qgis")
    make(environment)
    for call in machine.calls():
        told = call["environment"]
        assert told["PIP_INDEX_URL"] == "file:///mirror"
        assert told["PIP_USER"] == "0"
        assert "PIP_TARGET" not in told and "PYTHONHOME" not in told and "PYTHONPATH" not in told
        for name in ("TMPDIR", "UV_CACHE_DIR"):
            assert told[name].startswith(str(environment.folder))
        if call["command"] == "install":
            assert told["UV_DEFAULT_INDEX"] == "file:///other"


def test_pip_s_configuration_in_uv_s_words():
    told = installer.uv_variables(
        [
            ":env:.index-url='https://mine/simple'",
            "global.cert='/etc/ours.pem'",
            "global.index-url='https://mirror/simple'",
            "global.quiet='1'",
            "install.extra-index-url='https://a/simple\\nhttps://b/simple'",
            "install.find-links='/a\\n/b'",
            "WARNING: something = else",
        ]
    )
    assert told == {
        "UV_DEFAULT_INDEX": "https://mine/simple",
        "SSL_CERT_FILE": "/etc/ours.pem",
        "UV_INDEX": "https://a/simple https://b/simple",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "UV_FIND_LINKS": "/a,/b",
    }


def test_own_configuration_of_uv_counts_more(environment, machine, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "file:///mine")
    machine.plays(lines={"pip config": ["global.index-url='file:///other'"]})
    make(environment)
    assert {call["environment"]["UV_DEFAULT_INDEX"] for call in machine.calls()} == {"file:///mine"}


@pytest.mark.parametrize(
    ("script", "command", "lines"),
    [
        (
            {},
            "install",
            [
                "Downloading pillow (6.8MiB)",
                "Downloading torch (192.0MiB)",
                "Downloading rasterio (34.2MiB)",
                " Downloaded pillow",
                "Prepared 20 packages in 1.33s",
            ],
        ),
        (
            {"status": {"get uv": 1}},
            "pip install",
            [
                "Collecting torch==2.13.0 (from -r network.txt (line 3))",
                "  Downloading pillow-13.0.0-cp311-none-any.whl (6.8 MB)",
                "  Downloading https://host/torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (192.0 MB)",
                "  Downloading rasterio-1.4.4-cp311-none-any.whl (34.2 MB)",
                "Installing collected packages: numpy, torch",
            ],
        ),
    ],
    ids=["uv", "pip"],
)
def test_download_is_told_in_megabytes(environment, machine, script, command, lines):
    machine.plays(**script, lines={command: lines})
    listener = Listener()
    make(environment, listener=listener)
    told = [(text, share) for text, share in listener.steps if text.startswith(("Downloading", "Unpacking"))]
    assert [text for text, _ in told] == [
        "Downloading pillow, 7 MB",
        "Downloading torch, 192 MB",
        "Downloading rasterio, 34 MB",
        "Unpacking the packages",
    ]
    shares = [share for _, share in told]
    assert shares == sorted(set(shares)) and shares[2] - shares[1] > 0.2
    assert set(lines) <= set(listener.lines)
    assert not any("Progress" in line for line in listener.lines)
    assert "Progress" not in environment.log.read_text()


# uv, or pip.


def test_uv_of_the_path_is_used(environment, machine):
    machine.has_uv()
    make(environment)
    assert machine.commands() == ["venv", "pip config", "dry run", "install", "get clouds"]
    assert environment.state() is State.READY


def test_uv_makes_the_environment_where_no_python_can(environment, machine):
    machine.has_uv()
    machine.plays(missing=["ensurepip"])
    make(environment)
    words = machine.words_of("uv venv")
    assert words[words.index("--python") + 1] == f"{sys.version_info.major}.{sys.version_info.minor}"
    assert "--seed" in words  # pip, for what the user adds
    assert environment.state() is State.READY


def test_pip_does_it_where_uv_cannot_be_had(environment, machine):
    machine.plays(status={"get uv": 1}, lines={"get uv": ["ERROR: No matching distribution found for uv"]})
    make(environment)
    assert machine.commands() == [
        *("venv", "get uv", "pip config", "pip install", "pip dry run", "pip install", "pip get clouds")
    ]
    words = machine.words_of("pip install")
    assert words[words.index("--progress-bar") + 1] == "off"
    assert "--no-input" in words and "--disable-pip-version-check" in words
    assert words[words.index("--only-binary") + 1] == ":all:"
    assert environment.state() is State.READY
    machine.plays(status={"get uv": 1}, plan={"torch": "2.13.0", "nvidia-cudnn": "9"})
    environment.remove()
    with pytest.raises(BuildUnavailableError, match="Take pip's build"):
        make(environment, Build.CPU)


def test_gpu_that_torch_does_not_see_is_remarked(environment, machine, monkeypatch):
    monkeypatch.setattr(builds, "detect", lambda: builds.Machine(gpu="NVIDIA Fake"))
    machine.plays(plan={"torch": "2.13.0", "nvidia-cudnn": "9"})
    assert "driver" in make(environment)
    assert environment.details()["build"] == "cuda"


# torch's build.


def test_cpu_build_comes_from_pytorch_where_the_index_offers_cuda(environment, machine):
    machine.plays(plan={"torch": "2.13.0", "nvidia-cudnn": "9"})
    make(environment, Build.CPU)
    for command in ("dry run torch", "install"):
        words = machine.words_of(command)
        assert words[words.index("--torch-backend") + 1] == "cpu"


def test_cuda_build_comes_from_pytorch_where_the_index_offers_the_small_one(environment, machine):
    machine.plays(parts={"torch": "torch 2.13.0+cu130", "device": "cuda (NVIDIA Fake)"})
    assert make(environment, Build.CUDA) == ""
    words = machine.words_of("install")
    assert words[words.index("--torch-backend") + 1] == "auto"


def test_pytorch_is_not_asked_where_the_index_has_the_build(environment, machine):
    make(environment, Build.CPU)
    assert "--torch-backend" not in json.dumps(machine.calls())


def test_user_may_go_on_with_the_index_s_build(environment, machine):
    script = {"plan": {"torch": "2.13.0", "nvidia-cudnn": "9"}, "status": {"dry run torch": 2}}
    machine.plays(**script, lines={"dry run torch": ["error: Request failed", "  cause: dns error"]})
    with pytest.raises(BuildUnavailableError, match="Take pip's build") as caught:
        make(environment, Build.CPU)
    assert "cannot be reached" in str(caught.value) and "3.2 GB" in str(caught.value)
    assert environment.state() is State.HALF and "install" not in machine.commands()
    make(environment, Build.OFFERED)
    assert environment.state() is State.READY


@pytest.mark.parametrize(
    ("lines", "build"),
    [
        (["Resolved 2 packages in 5ms", " + numpy==2.4.6", " + torch==2.13.0+cpu"], Build.CPU),
        ([" + nvidia-cudnn-cu13==9.1", " + torch==2.13.0"], Build.CUDA),
        ([" + torch==2.13.0+cu130"], Build.CUDA),
        (["Would make no changes"], Build.NONE),
        (["Would install numpy-2.4.6 nvidia-cudnn-cu13-9.1 torch-2.13.0"], Build.CUDA),
        (["Would install numpy-2.4.6 torch-2.13.0"], Build.CPU),
    ],
)
def test_build_in_what_a_dry_run_says(lines, build):
    assert installer.planned_build(lines) is build


# Cloud detection.


def test_cloud_detection_comes_from_its_list_and_is_noted(environment, machine):
    make(environment)
    words = machine.words_of("get clouds")
    assert words[-2:] == ["-r", str(ROOT / "requirements" / "clouds.txt")] and Path(words[-1]).is_file()
    assert words[words.index("--only-binary") + 1] == ":all:"
    assert environment.details()["clouds"] == "ukis-csmask 1.0.0 of the fake"
    assert installer.clouds_packages() == ["ukis-csmask", "onnxruntime"]


def test_cloud_detection_can_be_left_out(environment, machine):
    assert make(environment, clouds=False) == ""
    assert "clouds.txt" not in json.dumps(machine.calls())
    assert environment.state() is State.READY and environment.details()["clouds"] == ""


@pytest.mark.parametrize(
    ("build", "parts", "instead"),
    [
        (Build.CPU, {"torch": "torch 2.13.0+cpu", "device": "cpu"}, "the engine's own detector"),
        (Build.NONE, {}, "comparing the dates alone"),
    ],
)
def test_cloud_detection_that_cannot_be_had_is_no_failure_of_the_engine(environment, machine, build, parts, instead):
    lines = ["ERROR: No matching distribution found for ukis-csmask==1.0.0"]
    machine.plays(parts=parts, lines={"get clouds": lines}, status={"get clouds": 1})
    listener = Listener()
    remark = make(environment, build, listener)
    assert "There is no ukis-csmask" in remark and instead in remark and "\n" not in remark
    assert environment.state() is State.READY and environment.details()["clouds"] == ""
    assert listener.steps[-1] == ("The engine is ready.", 1.0)


def test_cloud_detection_that_is_installed_but_does_not_work_is_remarked(environment, machine):
    machine.plays(parts={"torch": "torch 2.13.0+cpu", "device": "cpu", "clouds": ""})
    assert "own detector" in make(environment)
    assert environment.state() is State.READY


def test_cloud_detection_is_added_and_removed_without_making_all_anew(environment, machine):
    make(environment, clouds=False)
    machine.forget()
    make(environment)
    assert "venv" not in machine.commands() and environment.details()["clouds"]
    machine.forget()
    make(environment, clouds=False)
    assert "venv" not in machine.commands() and "get clouds" not in machine.commands()
    assert machine.words_of("uninstall")[-2:] == ["ukis-csmask", "onnxruntime"]
    assert environment.details()["clouds"] == ""


def test_extras_come_from_their_lists_and_are_noted(environment, machine):
    assert make(environment, extras=["video", "training", "of another version"]) == ""
    assert machine.commands()[-2:] == ["get training", "get video"]
    for name in ("training", "video"):
        assert Path(machine.words_of(f"get {name}")[-1]).is_file()
    assert environment.details()["extras"] == ["training", "video"]


def test_an_extra_that_cannot_be_had_is_no_failure_of_the_engine(environment, machine):
    lines = ["ERROR: No matching distribution found for imageio-ffmpeg>=0.5"]
    machine.plays(lines={"get video": lines}, status={"get video": 1})
    assert "imageio-ffmpeg" in make(environment, extras=["training", "video"])
    assert environment.state() is State.READY and environment.details()["extras"] == ["training"]


def test_the_film_is_written_by_the_ffmpeg_of_the_engine(environment, machine):
    make(environment)
    assert extras.ffmpeg_of(environment.python) is None
    program = environment.folder / "lib/python3.11/site-packages/imageio_ffmpeg/binaries/ffmpeg-linux-x86_64-v9"
    program.parent.mkdir(parents=True)
    program.touch()
    assert extras.ffmpeg_of(environment.python) == program


def test_cancel_while_cloud_detection_comes_is_a_cancel(environment, machine):
    machine.plays(hang="get clouds")
    with pytest.raises(CancelledError):
        make(environment, listener=Listener(machine.pids.exists))
    assert environment.state() is State.HALF


def test_cost_is_said_with_cloud_detection(qgis_app):
    none = builds.Machine()
    assert "About 515 MB to download" in builds.explain(Build.CPU, none, clouds=True)
    without = builds.explain(Build.NONE, none, clouds=False)
    assert "About 150 MB to download" in without and "comparing the dates" in without


# What can go wrong.


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            ["Collecting torch==2.13.0", "ERROR: No matching distribution found for torch==2.13.0"],
            ["no torch for this Python", "Without torch"],
        ),
        (
            [
                "WARNING: Retrying after connection broken by 'NewConnectionError(': Failed to establish)'",
                "ERROR: Could not find a version that satisfies the requirement numpy (from versions: none)",
                "ERROR: No matching distribution found for numpy",
            ],
            ["cannot be reached", "numpy", "pip config"],
        ),
        (["Collecting scipy", "ERROR: [Errno 28] No space left on device"], ["disk is full", "scipy"]),
        (["SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]"], ["global.cert"]),
        (["ProxyError('Cannot connect to proxy.')", "ERROR: No matching distribution found for tqdm"], ["proxy"]),
        (["ERROR: 403 Client Error: Forbidden for url: x"], ["refuses"]),
        (
            ["  Downloading rasterio-1.4.4-cp311-none-any.whl (36 MB)", "ReadTimeoutError: Read timed out."],
            ["rasterio", "interrupted", "Try again"],
        ),
        (["ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied"], ["another program"]),
        (["Collecting numpy", "ERROR: something new"], ["numpy could not be installed", "something new"]),
        (
            [
                "error: No solution found when resolving dependencies",
                "  cause: Because there is no version of torch==2.13.0 and you require it, x",
            ],
            ["no torch for this Python", "Without torch"],
        ),
        (
            [
                "error: Request failed after 3 retries in 7.2s",
                "  cause: Failed to fetch: https://host/simple/torch/",
                "  cause: dns error",
            ],
            ["cannot be reached to get torch", "pip config"],
        ),
        (["  cause: invalid peer certificate: UnknownIssuer"], ["global.cert"]),
        (
            ["Downloading torch (182.6MiB)", "error: Failed to download `torch==2.13.0`", "  cause: timed out"],
            ["torch"],
        ),
    ],
)
def test_failure_of_pip_names_package_and_remedy(environment, machine, lines, words):
    machine.plays(lines={"install": lines}, status={"install": 1})
    with pytest.raises(SetupError) as caught:
        make(environment)
    assert all(word in str(caught.value) for word in words), str(caught.value)
    assert environment.state() is State.HALF


def test_trying_again_goes_on_where_it_stopped(environment, machine):
    machine.plays(lines={"install": ["ERROR: x"]}, status={"install": 1})
    with pytest.raises(SetupError):
        make(environment)
    machine.plays()
    machine.forget()
    make(environment)
    assert "venv" not in machine.commands()
    assert environment.state() is State.READY


def test_half_made_environment_is_not_used(environment, machine, monkeypatch):
    monkeypatch.setattr(engine, "PLUGIN_FOLDER", ROOT)
    monkeypatch.delenv(engine.PYTHON_VARIABLE, raising=False)
    make(environment)
    environment.note(build="cpu", ready=False)
    with pytest.raises(EngineMissingError):
        engine.find_python(Settings())


def test_too_little_space_is_said_before_anything_is_done(environment, machine, monkeypatch):
    monkeypatch.setattr(place, "free_bytes", lambda _: 1.2e9)
    with pytest.raises(SetupError, match=r"1\.2 GB left.*2\.5 GB"):
        make(environment)
    assert environment.state() is State.MISSING and machine.calls() == []
    machine.plays(parts={})
    make(environment, Build.NONE)


def test_cancel_kills_pip_with_its_children(environment, machine):
    machine.plays(hang="install")
    with pytest.raises(CancelledError):
        make(environment, listener=Listener(machine.pids.exists))
    pids = json.loads(machine.pids.read_text())
    assert len(pids) == 2
    for _ in range(100):
        if all(map(is_gone, pids)):
            break
        time.sleep(0.05)
    assert all(map(is_gone, pids))
    assert not environment.is_being_made()


def test_program_ends_when_qgis_dies():
    child = "import time; print('begun', flush=True); time.sleep(60)"
    command = [sys.executable, "-I", processes.WATCHER, sys.executable, "-c", child]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
    assert process.stdout.readline() == b"begun\n"
    assert process.poll() is None
    process.stdin.close()  # what the system does for a QGIS that was killed
    assert process.wait(20) != 0
    assert process.stdout.read() == b""  # closed: the child is gone, too


def test_two_qgis_do_not_make_it_at_the_same_time(environment, machine):
    place.root().mkdir(parents=True)
    other = environment.lock()
    assert other.tryLock(0)
    with pytest.raises(SetupError, match="Another QGIS"):
        make(environment)
    assert "is being created" in engine.how_to_install()
    other.unlock()
    make(environment)


# Repair, and other versions.


def test_environment_whose_python_has_vanished_is_made_anew(environment, machine):
    make(environment)
    environment.python.unlink()
    assert environment.state() is State.BROKEN
    machine.forget()
    make(environment)
    assert environment.state() is State.READY and "venv" in machine.commands()


def test_environment_whose_base_has_vanished_is_broken(environment, machine, tmp_path):
    make(environment)
    (environment.folder / "pyvenv.cfg").write_text(f"home = {tmp_path / 'gone'}\n")
    assert environment.state() is State.BROKEN


def test_repair_completes_what_is_there(environment, machine):
    make(environment)
    machine.forget()
    make(environment)
    assert "venv" not in machine.commands() and "install" in machine.commands()
    assert environment.state() is State.READY


def test_repair_makes_it_anew_if_completing_does_not_help(environment, machine):
    make(environment)
    machine.plays(broken=1)
    machine.forget()
    make(environment)
    assert machine.commands().count("venv") == 1
    assert environment.state() is State.READY


def test_environment_without_a_working_pip_is_made_anew(environment, machine):
    make(environment)
    (environment.python.parent / "uv").unlink()
    lines = ["/x/python: No module named pip"]
    machine.plays(lines={"get uv": lines, "pip config": lines}, status={"get uv": 1, "pip config": 1})
    machine.forget()
    with pytest.raises(SetupError, match="no working pip"):
        make(environment)
    assert machine.commands().count("venv") == 1


def test_engine_that_never_works_is_said_so(environment, machine):
    machine.plays(broken=9)
    with pytest.raises(SetupError, match="gdal: MISSING - a file is missing"):
        make(environment)
    assert environment.state() is State.HALF


def test_torch_that_does_not_work_is_a_failure(environment, machine):
    machine.plays(parts={"device": "cpu"})
    with pytest.raises(SetupError):
        make(environment)


def test_another_build_is_another_environment(environment, machine):
    machine.plays(parts={})
    make(environment, Build.NONE)
    machine.plays()
    machine.forget()
    make(environment, Build.CPU)
    assert "venv" in machine.commands() and environment.details()["build"] == "cpu"


def test_stale_environments_are_offered_for_removal_not_used(environment, machine, monkeypatch):
    make(environment)
    old = environment.folder.with_name("engine-0-python3.9")
    environment.folder.rename(old)
    remains = old.with_name("removed-12345678")
    remains.mkdir()
    (old.parent / "something else").mkdir()
    assert environment.state() is State.MISSING
    assert [stale.folder for stale in place.stale()] == [old, remains]
    for stale in place.stale():
        stale.remove()
    assert [path.name for path in place.root().iterdir()] == ["something else"]


def test_key_tells_requirements_and_python():
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert place.key() == f"engine-{place.REQUIREMENTS_VERSION}-python{version}"


def test_changed_requirements_have_a_new_version():
    text = "".join((ROOT / "requirements" / name).read_text() for name in ("engine.txt", "network.txt"))
    lines = sorted(line.partition("#")[0].strip() for line in text.splitlines())
    digest = hashlib.sha256("\n".join(filter(None, lines)).encode()).hexdigest()[:12]
    assert REQUIREMENTS.get(place.REQUIREMENTS_VERSION) == digest, f"see the comment at REQUIREMENTS; now {digest}"


def test_environment_in_use_stays_whole(environment, machine, monkeypatch):
    make(environment)

    def refuse(*_):
        raise PermissionError("in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        with pytest.raises(SetupError, match="in use"):
            environment.remove()
    assert environment.state() is State.READY


# The base Python.


def test_base_is_of_the_version_of_qgis():
    found = base_python.find()
    assert not found.missing and found.version[:2] == sys.version_info[:2]
    assert not any(part.startswith(".venv") for part in found.path.parts)


def test_python_without_ensurepip_is_passed_over_and_named(machine, monkeypatch):
    machine.plays(missing=["ensurepip"], version=[3, 12, 1])
    with pytest.raises(SetupError, match=r"no ensurepip") as caught:
        base_python.find()
    assert str(machine.python) in str(caught.value)
    assert "sudo apt install python3.12-venv" in str(caught.value)
    real = Path("/usr/bin/python3")
    monkeypatch.setattr(base_python, "candidates", lambda: iter([machine.python, real]))
    assert base_python.find().path != machine.python


def test_old_or_absent_python_is_said(machine, monkeypatch, tmp_path):
    machine.plays(version=[3, 6, 9])
    with pytest.raises(SetupError, match=r"Install Python 3\.9"):
        base_python.find()
    (tmp_path / "no program").touch()
    monkeypatch.setattr(base_python, "candidates", lambda: iter([tmp_path / "no program"]))
    with pytest.raises(SetupError, match=r"Install Python 3\.9"):
        base_python.find()


def test_python_of_another_version_serves_if_none_fits(machine):
    machine.plays(version=[3, 99, 0])
    assert base_python.find().path == machine.python


# What the machine has.


@pytest.fixture
def nvidia_smi(monkeypatch, tmp_path):
    """A function that puts an nvidia-smi of these lines of Python in front of all others."""

    def put(code):
        program = tmp_path / "nvidia-smi"
        program.write_text(f"#!/usr/bin/python3\n{code}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
        return builds.detect.__wrapped__()

    return put


def test_gpu_is_named(nvidia_smi):
    found = nvidia_smi("print('NVIDIA Fake 100'); print('NVIDIA Fake 200')")
    assert found == builds.Machine(gpu="NVIDIA Fake 100")
    assert builds.resolve(Build.AUTOMATIC, found) is Build.CUDA
    words = builds.explain(Build.AUTOMATIC, found, clouds=False)
    assert "NVIDIA Fake 100" in words and "3.0 GB to download" in words


def test_driver_that_fails_or_hangs_counts_as_none(nvidia_smi, monkeypatch):
    assert nvidia_smi("raise SystemExit(9)") == builds.Machine()
    monkeypatch.setattr(builds, "ANSWER_SECONDS", 0.5)
    assert nvidia_smi("import time; time.sleep(60)") == builds.Machine()


def test_without_gpu_the_small_build_is_taken():
    assert builds.resolve(Build.AUTOMATIC, builds.Machine()) is Build.CPU
    assert "About 350 MB" in builds.explain(Build.AUTOMATIC, builds.Machine(), clouds=False)
    assert Build.of("nonsense") is Build.AUTOMATIC


def test_passwords_of_mirrors_are_not_shown():
    assert (
        failures.without_passwords("Looking in https://me:secret@mirror/simple")
        == "Looking in https://***@mirror/simple"
    )
