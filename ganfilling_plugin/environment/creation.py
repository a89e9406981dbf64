"""Make the private environment, or repair it: step by step, each said in words, cancelled at any moment."""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Protocol

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin import engine
from ganfilling_plugin.environment import base_python, builds, failures, installer, lock, place
from ganfilling_plugin.environment import extras as extras_of
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.installer import Installer
from ganfilling_plugin.environment.processes import run
from ganfilling_plugin.errors import BuildUnavailableError, SetupError

translate = QCoreApplication.translate

LINES_KEPT = 400  # of a command's output, to explain its failure by
_DOWNLOADING = re.compile(r"\s*Downloading (?:\S*/)?([A-Za-z][\w.-]*?)(?:-\d\S*)? \(([\d.]+) ?([kKMG])i?B\)")
_MEGABYTES = {"k": 1e-3, "K": 1e-3, "M": 1.0, "G": 1e3}


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

    def __init__(
        self,
        environment: place.Environment,
        choice: Build,
        listener: Listener,
        clouds: bool = True,
        extras: Sequence[str] = (),
    ) -> None:
        """Prepare to make ``environment`` with the build of torch that ``choice`` means here.

        clouds: with the package for cloud detection, as far as that can be had: the engine works without it.
        extras: names of what few need, see extras.py; likewise.
        """
        self._environment = environment
        self._build = choice
        self._clouds = clouds
        self._extras = extras_of.chosen(extras)
        self._had_clouds = False
        self._listener = listener
        self._python = environment.python
        self._scratch = environment.folder / "tmp"
        self._installer = Installer(self._python)
        self._uv_variables: dict[str, str] = {}
        self._machine = lock.Machine("")
        self._unchecked: list[str] = []  # lists whose packages were not compared with known checksums

    def run(self) -> str:
        """Make or complete the environment. Return a remark for people, or nothing.

        What is there of an earlier attempt is used. Raises CancelledError, SetupError with what to do about it;
        the environment is half-made then.
        """
        self._environment.folder.parent.mkdir(parents=True, exist_ok=True)
        held = self._environment.lock()
        if not held.tryLock(0):
            raise SetupError(translate("ganfilling", "Another QGIS is creating the engine at this moment."))
        try:
            self._build = builds.resolve(self._build, builds.detect())
            self._check_space()
            details = self._environment.details()
            if details.get("build") == self._build.value and self._environment.has_python():
                self._had_clouds = bool(details.get("clouds"))
                self._unchecked = list(details.get("unchecked", [installer.ENGINE]))  # older notes say nothing of it
                with contextlib.suppress(_NotWorkingError):  # what is believed to be there is damaged
                    return self._complete()
            self._begin_anew()
            return self._complete()
        except OSError as error:
            raise SetupError(failures.explain([f"ERROR: {error}"])) from error
        finally:
            held.unlock()

    def _check_space(self) -> None:
        folder = self._environment.folder
        free = (place.free_bytes(folder) + place.size(folder)) / 1e6
        wanted = builds.cost(self._build, self._clouds).disk + extras_of.total(e.name for e in self._extras).disk
        if free < wanted:
            raise SetupError(
                translate(
                    "ganfilling",
                    "The disk of {folder} has {free} left; the engine needs up to {wanted} while it is made. "
                    "Free some space, or choose a smaller build of torch.",
                ).format(folder=folder.parent, free=builds.megabytes(free), wanted=builds.megabytes(wanted))
            )

    def _begin_anew(self) -> None:
        """Make an environment with nothing but pip in it; uv does so where no Python of this machine can."""
        self._say(translate("ganfilling", "Looking for a Python"), 0.0)
        try:
            base = base_python.find()
            command, text = [str(base.path), "-I", "-m", "venv"], base.text
        except SetupError:
            uv, version = installer.find_uv(self._python), f"{sys.version_info.major}.{sys.version_info.minor}"
            if not uv:
                raise
            command, text = [uv, "venv", "--seed", "--allow-existing", "--python", version], f"Python {version}, uv"
        self._environment.remove()
        self._environment.folder.mkdir()
        self._had_clouds, self._unchecked = False, []
        self._note_half()
        self._say(translate("ganfilling", "Making an environment from {python}").format(python=text), 0.02)
        status, lines = self._run_command([*command, str(self._environment.folder)])
        if status or not self._environment.has_python():
            raise SetupError(failures.explain(lines))

    def _complete(self) -> str:
        """Install what is missing, test it, mark it ready."""
        self._note_half()
        self._machine = lock.machine_of("\n".join(self._run_command([str(self._python), "-I", "-c", lock.QUESTION])[1]))
        self._get_uv()
        options = self._plan()
        self._say(translate("ganfilling", "Installing the packages"), 0.15)
        self._install(options, 0.15, 0.75, builds.cost(self._build, clouds=False).download)
        trouble = " ".join(filter(None, (self._settle_clouds(), self._add_extras())))
        self._say(translate("ganfilling", "Testing the engine"), 0.92)
        probe = self._test()
        shutil.rmtree(self._scratch, ignore_errors=True)
        details: dict[str, Any] = {part: probe.detail(part) for part in ("python", "torch", "device", "clouds")}
        created = datetime.now().astimezone().isoformat(timespec="seconds")
        details["extras"], details["unchecked"] = [extra.name for extra in self._extras], self._unchecked
        self._environment.note(build=self._build.value, **details, created=created, ready=True)
        self._say(translate("ganfilling", "The engine is ready."), 1.0)
        return " ".join(self._remarks(probe, trouble))

    def _get_uv(self) -> None:
        """Have the uv at hand, else one from pip, with pip's configuration; go on with pip where there is none."""
        self._say(translate("ganfilling", "Getting uv, the installer"), 0.06)
        pip = Installer(self._python)
        if not installer.find_uv(self._python):
            _, lines = self._run_command(pip.command("install", *(self._checked(installer.INSTALLER) or ["uv"])))
            if failures.is_tampered(lines):
                raise SetupError(failures.explain(lines))
        uv = installer.find_uv(self._python)
        self._installer = Installer(self._python, uv)
        status, lines = self._run_command(pip.command("config", "list"))
        if status and not uv:
            raise _NotWorkingError(failures.explain(lines))
        self._uv_variables = installer.uv_variables([] if status else lines)
        if not uv:
            # An old one knows neither dry runs nor new kinds of packages.
            self._change("install", *(self._checked(installer.INSTALLER, "pip==") or ["--upgrade", "pip"]))

    def _plan(self) -> list[str]:
        """Return the options that install the wanted build of torch.

        The user's index comes first; only where it offers another build is PyTorch's own asked, which uv knows.
        """
        self._say(translate("ganfilling", "Asking what is to be installed"), 0.1)
        names = [installer.ENGINE, installer.EVALUATE]
        names += [] if self._build is Build.NONE else [installer.NETWORK]
        options = installer.lists(*names)
        planned = self._change("install", "--dry-run", *options)
        found = installer.planned_build(planned)
        one_for_all = sys.platform == "darwin" or self._build not in (Build.CPU, Build.CUDA)
        if one_for_all or found in (self._build, Build.NONE):
            return self._checked_with_torch(names, options, planned)
        options += ["--torch-backend", "cpu" if self._build is Build.CPU else "auto"]
        status, lines = 1, ["ERROR: no uv"]
        if self._installer.uv:
            status, lines = self._run_command(self._installer.command("install", "--dry-run", *options))
        if not status:
            return self._checked_with_torch(names, options, lines)
        raise BuildUnavailableError(
            translate(
                "ganfilling",
                "{name} could not be had from PyTorch. {reason}\n"
                "pip's own index offers: {offered}. {cost} To take that, press “Take pip's build”.",
            ).format(
                name=builds.label(self._build),
                reason=failures.explain(lines),
                offered=builds.label(found),
                cost=builds.cost_text(found, self._clouds),
            )
        )

    def _checked_with_torch(self, names: list[str], options: list[str], planned: list[str]) -> list[str]:
        """Return the options that install just files of known checksums; ``options`` where there are none of torch.

        planned: what a dry run with ``options`` said. All others are installed here in that case.
        """
        packages, torch = self._machine.packages(*names), f"{lock.TORCH}{installer.planned_torch(planned)}"
        if packages is None:
            self._say_unchecked(*names)
            return options
        backend = options[options.index("--torch-backend") :] if "--torch-backend" in options else []
        others = [name for name in packages if not name.startswith(lock.TORCH)]
        if installer.planned_build(planned) is Build.NONE:  # it is there, or not wanted
            return self._write_lock("packages", others)
        if lock.is_known(torch):
            if installer.planned_build(planned) is Build.CUDA:
                others += self._machine.packages(lock.CUDA) or []
            return [*self._write_lock("packages", [*others, torch]), *backend]
        self._change("install", *self._write_lock("packages", others))
        self._say_unchecked(installer.NETWORK)
        return options

    def _checked(self, name: str, only: str = "") -> list[str]:
        """Return the options that install a list by files of known checksums; empty, and say so, where there are none.

        only: how the packages begin that are wanted of it.
        """
        packages = self._machine.packages(name)
        takes_torch = any(package.startswith(lock.TORCH) for package in packages or ())
        if packages is None or (takes_torch and self._build is Build.NONE):
            self._say_unchecked(name)
            return []
        wanted = [package for package in packages if package.startswith(only) and not package.startswith(lock.TORCH)]
        return self._write_lock(name.partition(".")[0], wanted)

    def _write_lock(self, name: str, packages: list[str]) -> list[str]:
        return lock.options(packages, self._scratch / f"checked-{name}.txt")

    def _say_unchecked(self, *names: str) -> None:
        self._unchecked = sorted({*self._unchecked, *names})
        self._note_half()
        text = translate("ganfilling", "There are no known checksums of these packages for {machine}: {lists}").format(
            machine=self._machine.name, lists=", ".join(name.partition(".")[0] for name in names)
        )
        self._write(f"== {text}")

    def _note_half(self) -> None:
        self._environment.note(build=self._build.value, unchecked=self._unchecked, ready=False)

    def _settle_clouds(self) -> str:
        """Have cloud detection, or not, as wanted. Return why that could not be done, empty if it could.

        It is no failure of the engine, which finds clouds in other ways, too.
        """
        try:
            if self._clouds:
                self._say(translate("ganfilling", "Installing cloud detection"), 0.76)
                options = self._checked(installer.CLOUDS) or installer.lists(installer.CLOUDS)
                self._install(options, 0.76, 0.9, builds.CLOUDS_COST.download)
            elif self._had_clouds:
                self._say(translate("ganfilling", "Removing cloud detection"), 0.9)
                self._change("uninstall", *installer.clouds_packages())
        except SetupError as error:
            return str(error)
        return ""

    def _add_extras(self) -> str:
        """Install the extras. Return why some could not be had, empty if all could: the engine works without them."""
        troubles = []
        for extra in list(self._extras):
            self._say(translate("ganfilling", "Installing: {what}").format(what=extras_of.title(extra)), 0.9)
            try:
                options = self._checked(extra.packages) or installer.lists(extra.packages)
                self._install(options, 0.9, 0.92, extra.cost.download)
            except SetupError as error:
                self._extras.remove(extra)
                troubles.append(f"{extras_of.title(extra)}: {error}")
        return " ".join(troubles)

    def _test(self) -> engine.EngineProbe:
        """Try the engine as it will be used. Raises _NotWorkingError."""
        output: list[str] = []
        command = engine.command(self._python, "doctor", "--json")
        folder, variables = engine.engine_root(), engine.child_environment()
        status = run(self._python, command, folder, variables, output.append, self._listener.cancelled)
        probe = engine.probe_of(self._python, status, "\n".join(output), "\n".join(output))
        for line in probe.lines:
            self._write(line)
        if not probe.works or (self._build is not Build.NONE and not probe.detail("torch")):
            raise _NotWorkingError("\n".join([probe.message, *probe.lines]))
        return probe

    def _remarks(self, probe: engine.EngineProbe, trouble: str) -> Iterator[str]:
        """What works, but not as it was wanted. trouble: why cloud detection could not be had as wanted."""
        if self._build is Build.CUDA and not probe.detail("device").startswith("cuda"):
            yield translate(
                "ganfilling",
                "torch does not see the NVIDIA GPU: its driver may be too old. It computes on the processor.",
            )
        if trouble:
            yield trouble.replace("\n", " ")
        if self._clouds and not probe.detail("clouds"):
            yield builds.without_clouds(self._build)

    def _install(self, options: list[str], begin: float, end: float, megabytes: float) -> None:
        """Install, and tell shares from ``begin`` to ``end`` while about so many ``megabytes`` come."""
        done = 0.0

        def hear(line: str) -> None:
            nonlocal done
            found = _DOWNLOADING.match(line)
            size = float(found[2]) * _MEGABYTES[found[3]] if found else 0.0
            if found and size >= 1:
                text = f"{found[1]}, {builds.megabytes(size)}"
                text = translate("ganfilling", "Downloading {package}").format(package=text)
                self._listener.step(text, begin + 0.8 * (end - begin) * min(done / megabytes, 1.0))
                done += size
            elif line.startswith(("Prepared ", "Installing collected packages:")):
                self._listener.step(translate("ganfilling", "Unpacking the packages"), begin + 0.8 * (end - begin))

        self._change("install", *options, on_line=hear)

    def _change(self, verb: str, *words: str, on_line: Callable[[str], object] | None = None) -> list[str]:
        """Install or uninstall; return what was said. Raises SetupError."""
        status, lines = self._run_command(self._installer.command(verb, *words), on_line)
        if status:
            raise SetupError(failures.explain(lines))
        return lines

    def _run_command(self, command: list[str], on_line: Callable[[str], object] | None = None) -> tuple[int, list[str]]:
        """Run a command; return its exit status and the end of what it said."""
        self._scratch.mkdir(exist_ok=True)
        lines: list[str] = []

        def keep(line: str) -> None:
            if on_line is not None:
                on_line(line)
            lines.append(line)
            del lines[:-LINES_KEPT]
            self._write(line)

        watcher = self._python if self._python.is_file() else None
        variables = {**self._uv_variables, **installer.variables(self._scratch)}  # uv's own configuration counts more
        if "--require-hashes" in command:
            variables.pop("UV_CONSTRAINT", None)  # the lock names each release; uv wants checksums of these, too
        return run(watcher, command, self._environment.folder, variables, keep, self._listener.cancelled), lines

    def _say(self, text: str, share: float) -> None:
        self._listener.step(text, share)
        self._write(f"== {text}")

    def _write(self, line: str) -> None:
        line = failures.without_passwords(line)
        self._listener.line(line)
        if self._environment.folder.is_dir():
            with self._environment.log.open("a", encoding="utf-8") as log:
                log.write(line + "\n")


class _NotWorkingError(SetupError):
    """Everything is installed, and yet the engine, or pip, does not work."""
