"""Exports an animation in the background: frames, then a GIF by the engine and a film by ffmpeg, as far as wanted."""

from __future__ import annotations

import shutil
import subprocess  # nosec B404 - ffmpeg is a program of its own
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.engine import find_python, no_console
from ganfilling_plugin.environment.extras import ffmpeg_of
from ganfilling_plugin.errors import CancelledError, EngineError, EngineMissingError
from ganfilling_plugin.gui.animation_frames import FramePlan, render_frames
from ganfilling_plugin.jobs import run_job
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

FRAMES_SHARE = 80.0  # of the progress, in percent
POLL_SECONDS = 0.1


@dataclass(frozen=True)
class AnimationJob:
    """What is exported where: <name>_frames/*.png, and on demand <name>.gif and <name>.mp4 in ``folder``."""

    plan: FramePlan
    folder: Path
    name: str = "animation"
    seconds: float = 1.0
    gif: bool = True
    film: bool = False

    @property
    def frames_folder(self) -> Path:
        """Where the frames go."""
        return self.folder / f"{self.name}_frames"


@dataclass
class Exported:
    """What came out: frames, the animations, and what could not be made, in words."""

    frames: list[Path] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def ffmpeg() -> str | None:
    """Return the path of ffmpeg, the system's or the engine's own; None where there is none."""
    found = shutil.which("ffmpeg")
    if found is not None:
        return found
    try:
        own = ffmpeg_of(find_python(Settings.load()).path)
    except EngineMissingError:
        return None
    return str(own) if own is not None else None


class AnimationTask(QgsTask):
    """Runs an AnimationJob; ``on_finished`` is called in the main thread with this task, whatever came out."""

    def __init__(self, job: AnimationJob, on_finished: Callable[[AnimationTask], None]) -> None:
        """Prepare; hand the task to the task manager to start it."""
        super().__init__(translate("ganfilling", "Animation of a series"), QgsTask.Flag.CanCancel)
        self.job = job
        self.result = Exported()
        self._on_finished = on_finished
        self._feedback = QgsProcessingFeedback(False)

    def cancel(self) -> None:
        """Stop soon; see QgsTask."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """Export, in a thread of the task manager."""
        try:
            self._export()
        except (OSError, EngineError) as error:
            self.result.problems.append(str(error))
        except Exception as error:  # any other would end unseen in the task manager
            self.result.problems.append(f"{type(error).__name__}: {error}")
        return not self.isCanceled()

    def _export(self) -> None:
        job, frames = self.job, self.job.frames_folder
        frames.mkdir(parents=True, exist_ok=True)
        for earlier in frames.glob("[0-9][0-9][0-9]_????-??-??.png"):  # of an export of more dates
            earlier.unlink()
        count = len(job.plan.frames)
        self.result.frames = render_frames(
            job.plan, frames, self._feedback, lambda done: self.setProgress(FRAMES_SHARE * done / count)
        )
        if not self.isCanceled() and job.gif:
            self._make(self._write_gif, job.folder / f"{job.name}.gif")
        if not self.isCanceled() and job.film:
            self._make(self._write_film, job.folder / f"{job.name}.mp4")

    def _make(self, write: Callable[[Path], None], path: Path) -> None:
        """Write one file; a failure leaves the others alone."""
        self.setProgress((FRAMES_SHARE + 100) / 2)
        try:
            write(path)
            self.result.files.append(path)
        except CancelledError:
            return
        except (OSError, EngineError) as error:
            text = translate("ganfilling", "{name} could not be made: {error}")
            self.result.problems.append(text.format(name=path.name, error=error))

    def _write_gif(self, path: Path) -> None:
        """By the engine: QGIS can read GIFs, but not write them."""
        job = {
            "command": "animate",
            "inputs": [str(frame) for frame in self.result.frames],
            "output": str(path),
            "seconds_per_frame": self.job.seconds,
            "overwrite": True,
        }
        run_job(job, self._feedback)

    def _write_film(self, path: Path) -> None:
        program = ffmpeg()
        if program is None:
            raise OSError(translate("ganfilling", "ffmpeg was not found."))
        part = path.with_name(f"{path.stem}.part{path.suffix}")
        try:
            _run(film_command(program, self.result.frames, self.job.seconds, part), self._feedback)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
            _list_file(part).unlink(missing_ok=True)

    def finished(self, done: bool) -> None:
        """Called by the task manager in the main thread."""
        self._on_finished(self)


def film_command(program: str, frames: Sequence[Path], seconds: float, output: Path) -> list[str]:
    """Return the command that makes a film every player plays; writes the list of frames that it names beside it."""
    quoted = [str(frame).replace("'", "'\\''") for frame in frames]
    lines = [f"file '{name}'\nduration {seconds:g}" for name in quoted]
    _list_file(output).write_text("\n".join([*lines, f"file '{quoted[-1]}'"]) + "\n", encoding="utf-8")
    reading = ["-f", "concat", "-safe", "0", "-i", str(_list_file(output))]
    writing = ["-vsync", "cfr", "-r", "25", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
    return [program, "-y", "-loglevel", "error", "-nostdin", *reading, *writing, str(output)]


def _list_file(output: Path) -> Path:
    return output.with_suffix(".txt")


def _run(command: list[str], feedback: QgsProcessingFeedback) -> None:
    """Run a program to its end. Raises OSError with what it said if it fails, CancelledError when cancelled."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(  # noqa: S603 # nosec B603 - list form, the ffmpeg on the user's PATH
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, creationflags=no_console()
        )
        while process.poll() is None:
            if feedback.isCanceled():
                process.kill()
                process.wait()
                raise CancelledError
            time.sleep(POLL_SECONDS)
        if process.returncode:
            said.seek(0)
            raise OSError(said.read().decode("utf-8", "replace").strip()[-500:])
