"""Animated GIFs: frames in order, their time, and what is refused."""

import numpy as np
import pytest
from PIL import Image

from model.core.errors import CancelledError, InputError
from model.core.reporting import Reporter
from model.pictures.animated_gif import animate

COLOURS = ((200, 30, 30), (30, 160, 40), (40, 60, 210))


@pytest.fixture
def frames(tmp_path):
    """Three pictures of one colour each, named so that their order is not that of their making."""
    folder = tmp_path / "frames"
    folder.mkdir()
    for number in (2, 0, 1):
        Image.new("RGB", (40, 24), COLOURS[number]).save(folder / f"{number:03d}.png")
    return folder


def colours_of(path):
    with Image.open(path) as gif:
        found = []
        for number in range(gif.n_frames):
            gif.seek(number)
            found.append((np.asarray(gif.convert("RGB"))[12, 20], gif.info["duration"]))
        return found, gif.info.get("loop")


def test_frames_come_in_order_with_their_time(frames, tmp_path):
    output = tmp_path / "series.gif"
    assert animate([str(frames)], output, Reporter(), seconds_per_frame=0.5) == 3
    found, loop = colours_of(output)
    assert loop == 0  # for ever
    for (colour, duration), wanted in zip(found, COLOURS):
        assert np.abs(colour.astype(int) - wanted).max() <= 3
        assert duration == 500
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["series.gif"]


def test_files_keep_the_order_they_are_given_in(frames, tmp_path):
    output = tmp_path / "series.gif"
    animate([str(frames / "002.png"), str(frames / "000.png")], output, Reporter())
    found, _ = colours_of(output)
    assert [tuple(colour) for colour, _ in found] == [COLOURS[2], COLOURS[0]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda folder: [path.unlink() for path in folder.iterdir()], "no_frames"),
        (lambda folder: (folder / "001.png").write_bytes(b"no picture"), "bad_frame"),
        (lambda folder: Image.new("RGB", (41, 24)).save(folder / "003.png"), "frame_size"),
        (lambda folder: (folder.parent / "series.gif").write_bytes(b"earlier"), "output_exists"),
    ],
)
def test_what_cannot_be_animated_is_refused(frames, tmp_path, change, code):
    output = tmp_path / "series.gif"
    change(frames)
    before = output.read_bytes() if output.exists() else None
    with pytest.raises(InputError) as raised:
        animate([str(frames)], output, Reporter())
    assert raised.value.code == code
    assert (output.read_bytes() if output.exists() else None) == before
    assert not list(tmp_path.glob("*.part"))


def test_too_short_frames_are_refused(frames, tmp_path):
    with pytest.raises(InputError) as raised:
        animate([str(frames)], tmp_path / "series.gif", Reporter(), seconds_per_frame=0.001)
    assert raised.value.code == "frame_time"


def test_overwriting_is_allowed_when_asked_for(frames, tmp_path):
    output = tmp_path / "series.gif"
    output.write_bytes(b"earlier")
    animate([str(frames)], output, Reporter(), overwrite=True)
    assert output.read_bytes().startswith(b"GIF89a")


def test_a_cancel_leaves_nothing(frames, tmp_path):
    report = Reporter()
    report.cancelled.set()
    with pytest.raises(CancelledError):
        animate([str(frames)], tmp_path / "series.gif", report)
    assert not list(tmp_path.glob("series.gif*"))


def test_command_line_and_job_file(frames, tmp_path):
    import json

    from model.commands.cli import build_parser
    from model.commands.commands import COMMANDS
    from model.commands.jobs import read_job

    job = {"version": 1, "command": "animate", "inputs": [str(frames)], "output": str(tmp_path / "a.gif")}
    (tmp_path / "job.json").write_text(json.dumps({**job, "seconds_per_frame": 0.25}))
    arguments = read_job(tmp_path / "job.json", build_parser())
    done = COMMANDS[arguments.command](arguments, Reporter())
    assert done["animation"] == str(tmp_path / "a.gif")
    assert colours_of(tmp_path / "a.gif")[0][0][1] == 250
