"""Frames to an animated GIF, which QGIS itself cannot write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from model.contract.messages import say
from model.core import scratch
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.write_errors import write_error
from model.products.guard import Guard

COLOURS = 256  # the most that the format has in a frame
LEAST_SECONDS = 0.02  # shorter, and viewers play at a speed of their own


def animate(
    frames: Sequence[str], output: Path, report: Reporter, seconds_per_frame: float = 1.0, overwrite: bool = False
) -> int:
    """Write pictures, in order, as an endless GIF; return how many frames.

    frames: picture files, or folders whose PNG files are taken by name.  Each frame gets a palette of its own, since
    seasons share few colours.  Raises InputError (no_frames, bad_frame, frame_size, frame_time, output_exists,
    output_is_input) and what write_error() gives.
    """
    paths = _expand(frames)
    if not paths:
        raise InputError("no_frames", say("no_frames"), say("no_frames_hint"))
    if seconds_per_frame < LEAST_SECONDS:
        raise InputError(
            "frame_time",
            say("frame_time", seconds=seconds_per_frame),
            say("frame_time_hint", least=LEAST_SECONDS),
        )
    if output.exists() and not overwrite:
        raise InputError("output_exists", say("file_exists", path=output), say("file_exists_overwrite_hint"))
    Guard(paths).refuse([output])
    part = scratch.begin(output)
    pictures = _read(paths, report)
    try:
        next(pictures).save(
            part,
            format="GIF",
            save_all=True,
            append_images=pictures,
            duration=round(1000 * seconds_per_frame),
            loop=0,
            disposal=1,
        )
    except OSError as error:
        raise write_error(output, error) from error
    else:
        scratch.finish(part, output)
    finally:
        scratch.discard(part)
    return len(paths)


def _expand(frames: Sequence[str]) -> list[Path]:
    paths: list[Path] = []
    for name in frames:
        path = Path(name)
        paths += sorted(path.glob("*.png")) if path.is_dir() else [path]
    return paths


def _read(paths: Sequence[Path], report: Reporter) -> Iterator[Image.Image]:
    """Each frame with a palette, read when its turn comes."""
    size = None
    for number, path in enumerate(paths):
        report.progress(number, len(paths), "frames", say("stage_writing_frame", number=number + 1))
        try:
            with Image.open(path) as picture:
                frame = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.FLOYDSTEINBERG)
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise InputError("bad_frame", say("bad_frame", path=path, error=error), say("bad_frame_hint")) from error
        size = size or frame.size
        if frame.size != size:
            told = {"width": frame.width, "height": frame.height, "width_1": size[0], "height_1": size[1]}
            raise InputError("frame_size", say("frame_size", path=path, **told), say("frame_size_hint"))
        yield frame
    report.progress(len(paths), len(paths), "frames", say("stage_writing"))
