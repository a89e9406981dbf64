"""Fixtures for the tests of the engine's environment: a fake Python of the machine, and a place of its own."""

import json
import shutil
import time
from pathlib import Path

import pytest

FAKE = Path(__file__).with_name("fake_python.py")


class Machine:
    """A machine with one Python, whose behaviour ``plays`` sets; ``calls`` tells what was run."""

    def __init__(self, folder):
        self.script, self.called, self.pids = folder / "script.json", folder / "calls", folder / "pids"
        self.python = folder / "base" / "python3"
        self.path = folder / "path"
        self.python.parent.mkdir()
        self.path.mkdir()
        self.python.write_text("#!/usr/bin/python3\n" + FAKE.read_text())
        self.python.chmod(0o755)
        self.plays()

    def has_uv(self):
        """From now on there is a uv on the PATH."""
        shutil.copy(self.python, self.path / "uv")

    def plays(self, **script):
        self.script.write_text(json.dumps(script))

    def calls(self):
        return [json.loads(line) for line in self.called.read_text().splitlines()] if self.called.exists() else []

    def commands(self):
        return [call["command"] for call in self.calls()]

    def words_of(self, command):
        """How a command was called, the last time that it was."""
        return next(call["words"] for call in reversed(self.calls()) if call["command"] == command)

    def forget(self):
        self.called.unlink(missing_ok=True)


@pytest.fixture
def machine(qgis_app, monkeypatch, tmp_path):
    """A machine without a GPU or uv whose only Python is a fake, and an empty place for environments."""
    from ganfilling_plugin.environment import base_python, builds, place

    made = Machine(tmp_path)
    for name, path in (("FAKE_SCRIPT", made.script), ("FAKE_CALLS", made.called), ("FAKE_PIDS", made.pids)):
        monkeypatch.setenv(name, str(path))
    monkeypatch.setenv("PATH", str(made.path))
    monkeypatch.setattr(place, "root", lambda: tmp_path / "data" / "ganfilling")
    monkeypatch.setattr(base_python, "candidates", lambda: iter([made.python]))
    monkeypatch.setattr(builds, "detect", builds.Machine)
    return made


@pytest.fixture
def environment(machine):
    """The environment to be made in that place."""
    from ganfilling_plugin.environment import place

    yield place.current()
    shutil.rmtree(place.root(), ignore_errors=True)


class Listener:
    """Remembers what a creation tells; cancels when ``stop()`` is true."""

    def __init__(self, stop=lambda: False):
        self.steps, self.lines, self.stop = [], [], stop

    def step(self, text, share):
        self.steps.append((text, share))

    def line(self, text):
        self.lines.append(text)

    def cancelled(self):
        return self.stop()


def wait_for(app, condition, seconds=30):
    """Let the window work until ``condition()`` holds."""
    for _ in range(int(seconds / 0.02)):
        app.processEvents()
        if condition():
            return
        time.sleep(0.02)
    pytest.fail("it never happened")


def is_gone(pid):
    """Whether the process has ended; one that nobody has waited for yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True
