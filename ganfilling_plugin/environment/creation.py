"""Make the private environment, or repair it: step by step, each said in words, cancelled at any moment."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Protocol, TextIO

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin import engine
from ganfilling_plugin.environment import base_python, builds, failures, packages, place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.processes import module_command, run, setup_environment
from ganfilling_plugin.errors import BuildUnavailableError, SetupError

translate = QCoreApplication.translate

RAW_PROGRESS = (24, 1)  # the first pip that tells its progress to programs
REPORTS = (22, 2)  # the first pip that tells what it would install
LINES_KEPT = 400  # of a command's output, to explain its failure by
_PROGRESS = re.compile(r"Progress (\d+) of (\d+)$")


class Listener(Protocol):
    """Who is told, in the thread that works."""

    def step(self, text: str, share: float) -> None:
        """Show what is done now, in words, and the share (0-1) of everything that is done."""

    def line(self, text: str) -> None:
        """Show a line of the log."""

    def cancelled(self) -> bool:
        """Whether to stop."""


class Creation:
    """One attempt to make an environment whole."""

    def __init__(self, environment: place.Environment, choice: Build, listener: Listener, clouds: bool = True) -> None:
        """Prepare to make ``environment`` with the build of torch that ``choice`` means here.

        clouds: with the package for cloud detection, as far as that can be had: the engine works without it.
        """
        self._environment = environment
        self._choice = choice
        self._clouds = clouds
        self._had_clouds = False
        self._listener = listener
        self._log: TextIO | None = None
        self._python = environment.python
        self._scratch = environment.folder / "tmp"

    def run(self, rebuild: bool = False) -> str:
        """Make or complete the environment; with ``rebuild`` from nothing. Return a remark for people, or nothing.

        What is there of an earlier attempt is used. Raises CancelledError, SetupError with what to do about it;
        the environment is half-made then, unless it was not there before and was cancelled: then it is gone.
        """
        folder = self._environment.folder
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = self._environment.lock()
        if not lock.tryLock(0):
            raise SetupError(translate("ganfilling", "Another QGIS is creating the engine at this moment."))
        try:
            return self._run(rebuild)
        except OSError as error:
            raise SetupError(failures.explain([f"ERROR: {error}"])) from error
        finally:
            self._close_log()
            lock.unlock()

    def _run(self, rebuild: bool) -> str:
        build = builds.resolve(self._choice, builds.detect())
        self._check_space(build)
        details = self._environment.details()
        made_for, self._had_clouds = details.get("build"), bool(details.get("clouds"))
        if rebuild or made_for != build.value or not self._environment.has_python():
            self._begin_anew(build)
            return self._complete(build)
        self._environment.note(build=build.value, ready=False)
        self._open_log()
        try:
            return self._complete(build)
        except _NotWorkingError:  # what pip believes to be there is damaged
            self._close_log()
            self._begin_anew(build)
            return self._complete(build)

    def _check_space(self, build: Build) -> None:
        folder = self._environment.folder
        free = (place.free_bytes(folder) + place.size(folder)) / 1e6
        wanted = builds.cost(build, self._clouds).disk
        if free < wanted:
            raise SetupError(
                translate(
                    "ganfilling",
                    "The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. "
                    "Free some space, or choose a smaller build of torch.",
                ).format(folder=folder.parent, free=builds.megabytes(free), wanted=builds.megabytes(wanted))
            )

    def _begin_anew(self, build: Build) -> None:
        """Make an empty environment."""
        self._say(translate("ganfilling", "Looking for a Python"), 0.0)
        base = base_python.find()
        self._environment.remove()
        self._had_clouds = False
        self._environment.folder.mkdir()
        self._environment.note(build=build.value, ready=False)
        self._open_log()
        self._say(translate("ganfilling", "Making an environment from {python}").format(python=base.text), 0.02)
        arguments = module_command(base.path, "venv", str(self._environment.folder))
        status, lines = self._run_command(arguments)
        if status or not self._environment.has_python():
            raise SetupError(failures.explain(lines))

    def _complete(self, build: Build) -> str:
        """Install what is missing, test it, mark it ready."""
        self._say(translate("ganfilling", "Updating pip"), 0.06)
        self._pip("install", "--upgrade", "pip")
        version = self._pip_version()
        count = self._settle_torch(build, version)
        self._install(build, version, count)
        trouble = self._settle_clouds(version)
        self._say(translate("ganfilling", "Testing the engine"), 0.92)
        self._run_command(module_command(self._python, "pip", "check"))  # for the log: the test decides
        probe = self._test(build)
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._environment.note(**self._details(build, probe), ready=True)
        self._say(translate("ganfilling", "The engine is ready."), 1.0)
        return " ".join(self._remarks(build, probe, trouble))

    def _remarks(self, build: Build, probe: engine.Probe, trouble: str) -> Iterator[str]:
        """What works, but not as it was wanted. trouble: why cloud detection could not be had as wanted."""
        if build is Build.CUDA and not probe.detail("device").startswith("cuda"):
            yield translate(
                "ganfilling",
                "torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.",
            )
        if trouble:
            yield trouble.replace("\n", " ")
        if self._clouds and not probe.detail("clouds"):
            yield builds.without_clouds(build)

    def _settle_torch(self, build: Build, version: tuple[int, int]) -> int:
        """Have the wanted build of torch: see which one pip would install, and get another from PyTorch if need be.

        Return the number of packages that pip will install, 0 if it is not known.
        """
        self._say(translate("ganfilling", "Asking pip what it would install"), 0.1)
        if version < REPORTS:
            return 0
        report = self._scratch / "report.json"
        self._pip("install", "--dry-run", "--report", str(report), *packages.requirement_options(build))
        found, count = packages.offered(report)
        unlike = build in (Build.CPU, Build.CUDA) and found not in (build, Build.NONE)
        if unlike and sys.platform != "darwin":  # where there is one build for all
            self._torch_from_pytorch(build, found)
        return count

    def _torch_from_pytorch(self, build: Build, found: Build) -> None:
        """Get torch, without what it needs, through uv, which knows PyTorch's own indexes."""
        self._say(translate("ganfilling", "Getting {name} from PyTorch").format(name=builds.label(build)), 0.12)
        self._pip("install", "uv")
        backend = "cpu" if build is Build.CPU else "auto"
        options = ["--python", str(self._python), "--no-deps", "--only-binary", ":all:", "--no-progress", "--no-cache"]
        status, lines = self._run_command(
            module_command(
                self._python,
                "uv",
                "pip",
                "install",
                *options,
                "--torch-backend",
                backend,
                *packages.torch_requirements(),
            )
        )
        if status:
            raise BuildUnavailableError(
                translate(
                    "ganfilling",
                    "{name} could not be had from PyTorch. {reason}\n"
                    "pip's own index offers: {offered}. {cost} To take that, press “Take pip's build”.",
                ).format(
                    name=builds.label(build),
                    reason=failures.explain(lines),
                    offered=builds.label(found),
                    cost=builds.cost_text(found, self._clouds),
                )
            )

    def _install(self, build: Build, version: tuple[int, int], count: int) -> None:
        progress = _InstallProgress(self._listener.step, 0.15, 0.75 if self._clouds else 0.9, count)
        self._write("== " + translate("ganfilling", "Installing the packages"))
        self._pip_install(version, packages.requirement_options(build), progress)

    def _pip_install(self, version: tuple[int, int], options: list[str], progress: _InstallProgress) -> None:
        bar = "raw" if version >= RAW_PROGRESS else "off"
        self._pip("install", "--progress-bar", bar, *options, on_line=progress.hear)

    def _settle_clouds(self, version: tuple[int, int]) -> str:
        """Have cloud detection, or not, as wanted. Return why that could not be done, empty if it could.

        It is no failure of the engine, which finds clouds in other ways, too.
        """
        names = packages.clouds_packages()
        try:
            if self._clouds:
                self._say(translate("ganfilling", "Installing cloud detection"), 0.76)
                progress = _InstallProgress(self._listener.step, 0.76, 0.9, len(names))
                self._pip_install(version, packages.clouds_options(), progress)
            elif self._had_clouds:
                self._say(translate("ganfilling", "Removing cloud detection"), 0.9)
                self._pip("uninstall", "--yes", *names)
        except SetupError as error:
            return str(error)
        return ""

    def _pip_version(self) -> tuple[int, int]:
        """The version of the environment's pip, (0, 0) if it does not say."""
        lines = self._pip("--version")
        found = re.match(r"pip (\d+)\.(\d+)", lines[-1]) if lines else None
        return (int(found[1]), int(found[2])) if found else (0, 0)

    def _pip(self, *arguments: str, on_line: Callable[[str], object] | None = None) -> list[str]:
        """Run the environment's pip; return its output. Raises SetupError."""
        common = ["--no-input", "--disable-pip-version-check"]
        if arguments[0] == "install":
            arguments = ("install", "--only-binary", ":all:", *arguments[1:])  # nothing is compiled here
        status, lines = self._run_command(module_command(self._python, "pip", *common, *arguments), on_line)
        if status:
            raise SetupError(failures.explain(lines))
        return lines

    def _run_command(self, command: list[str], on_line: Callable[[str], object] | None = None) -> tuple[int, list[str]]:
        self._scratch.mkdir(exist_ok=True)
        lines: list[str] = []

        def keep(line: str) -> None:
            if on_line is not None:
                on_line(line)
            if not _PROGRESS.match(line):
                lines.append(line)
                del lines[:-LINES_KEPT]
                self._write(line)

        environment = setup_environment(self._scratch)
        status = run(command, self._environment.folder, environment, keep, self._listener.cancelled)
        return status, lines

    def _test(self, build: Build) -> engine.Probe:
        """Try the engine as it will be used. Raises _NotWorkingError."""
        output: list[str] = []
        command = engine.command(self._python, "doctor", "--json")
        status = run(command, engine.engine_root(), engine.child_environment(), output.append, self._listener.cancelled)
        probe = engine.probe_of(self._python, status, "\n".join(output), "\n".join(output))
        for line in probe.lines:
            self._write(line)
        if not probe.works or (build is not Build.NONE and not probe.detail("torch")):
            raise _NotWorkingError("\n".join([probe.message, *probe.lines]))
        return probe

    def _details(self, build: Build, probe: engine.Probe) -> dict[str, Any]:
        return {
            "build": build.value,
            "python": probe.detail("python"),
            "torch": probe.detail("torch"),
            "device": probe.detail("device"),
            "clouds": probe.detail("clouds"),
            "created": datetime.now().astimezone().isoformat(timespec="seconds"),
        }

    def _say(self, text: str, share: float) -> None:
        self._listener.step(text, share)
        self._write(f"== {text}")

    def _write(self, line: str) -> None:
        line = failures.without_passwords(line)
        self._listener.line(line)
        if self._log is not None:
            self._log.write(line + "\n")
            self._log.flush()

    def _open_log(self) -> None:
        self._log = self._environment.log.open("a", encoding="utf-8")

    def _close_log(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None


class _NotWorkingError(SetupError):
    """Everything is installed, and yet the engine does not work."""


class _InstallProgress:
    """Turns pip's output into what is done now, and how much of it."""

    UNPACKING = 0.7  # the share of the step before pip unpacks what it has downloaded

    def __init__(self, say: Callable[[str, float], None], begin: float, end: float, count: int) -> None:
        """Tell ``say`` shares from ``begin`` to ``end`` while ``count`` packages come (0: not known)."""
        self._say = say
        self._begin = begin
        self._span = end - begin
        self._count = max(count, 1)
        self._seen: list[str] = []

    def hear(self, line: str) -> None:
        """Take a line of pip's."""
        progress = _PROGRESS.match(line)
        if progress and int(progress[2]):
            done, total = int(progress[1]), int(progress[2])
            words = translate("ganfilling", "Downloading {package}, {done:.0f} of {total:.0f} MB")
            words = words.format(package=self._seen[-1] if self._seen else "", done=done / 1e6, total=total / 1e6)
            self._tell(words, len(self._seen) - 1 + done / total)
        elif line.startswith("Installing collected packages:"):
            count = len(line.split(","))
            words = translate("ganfilling", "Unpacking {count} packages, the longest step").format(count=count)
            self._say(words, self._begin + self.UNPACKING * self._span)
        else:
            package = failures.package_of(line)
            if package and package not in self._seen:
                self._seen.append(package)
                words = translate("ganfilling", "Fetching {package}").format(package=package)
                self._tell(words, len(self._seen) - 1)

    def _tell(self, words: str, packages_done: float) -> None:
        share = min(max(packages_done, 0) / self._count, 1) * self.UNPACKING
        self._say(words, self._begin + share * self._span)


def remove(environment: place.Environment) -> None:
    """Delete an environment. Raises SetupError where it is in use."""
    try:
        environment.remove()
    except OSError as error:
        raise SetupError(
            translate("ganfilling", "{folder} cannot be removed, it is in use: {error}").format(
                folder=environment.folder, error=error
            )
        ) from error
