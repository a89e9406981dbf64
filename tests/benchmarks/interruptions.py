"""Runs that are killed, lose power, meet another run or a full disk: what is left, and how the next run ends.

    tests/benchmarks/interruptions.py kills [--random 100] [--only NAME]
    tests/benchmarks/interruptions.py power [--only NAME]
    tests/benchmarks/interruptions.py pairs [--trials 40]
    tests/benchmarks/interruptions.py disks                    (as root: mounts small disks)

Runs are forked from a process that has loaded the engine, so that a trial takes about a second. Prints what is wrong
and a summary; the exit status is 1 if anything is. Figures are in docs/reliability.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import itertools
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit"), str(ROOT / "tests" / "benchmarks")]
os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}

import lost_writes  # noqa: E402
from series_files import write_series  # noqa: E402

import model.pipeline.filling  # noqa: E402 (loaded once, for all runs)
import model.products.cube_finishing  # noqa: E402
import model.simulation.example  # noqa: E402, F401
from model.__main__ import main as engine  # noqa: E402
from model.core.folder_lock import LOCK_FILE  # noqa: E402

UNFINISHED = ".unfinished.part"
SECONDS = 120  # that a run may take


@dataclass(frozen=True)
class Scenario:
    """A run ``words`` in a folder that the runs ``before`` have written to."""

    words: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()
    resumes: bool = True


FILL = ("fill", "S", "--method", "linear", "--clouds", "off", "--tile", "32", "--output", "out")
EXAMPLE = ("example", "--size", "32", "--dates", "3", "--output", "out")
SCENARIOS = {
    "first": Scenario(FILL),
    "first, resumable": Scenario((*FILL, "--resume")),
    "over another": Scenario((*FILL, "--overwrite"), ((*FILL, "--uncertainty"),)),
    "over another, resumable": Scenario((*FILL, "--overwrite", "--resume"), ((*FILL, "--uncertainty", "--stac"),)),
    "zarr over files": Scenario((*FILL, "--overwrite", "--format", "zarr"), (FILL,)),
    "files over a stack": Scenario((*FILL, "--overwrite"), ((*FILL, "--format", "stack", "--stac"),)),
    "example over example": Scenario((*EXAMPLE, "--overwrite"), ((*EXAMPLE, "--seed", "5"),), resumes=False),
}


def begin(folder: Path, words, within: Callable[[], None] | None = None) -> int:
    """Start a run in ``folder`` by a fork; ``within`` is called in it before. Its process id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        os.chdir(folder)
        os.environ["XDG_STATE_HOME"] = str(folder)
        for number, name in ((0, os.devnull), (1, f"{os.getpid()}.out"), (2, f"{os.getpid()}.err")):
            os.dup2(os.open(name, os.O_RDWR | os.O_CREAT, 0o600), number)
        if within:
            within()
        status = engine([*words, "--json"])
    finally:
        os._exit(status)


def ended(folder: Path, child: int) -> tuple[int, dict]:
    """Exit status (negative: of a signal) and last event of a run; -1000 if it hangs."""
    until = time.monotonic() + SECONDS
    while (found := os.waitpid(child, os.WNOHANG)) == (0, 0):
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return -1000, {"code": "hangs"}
        time.sleep(0.005)
    told, err = folder / f"{child}.out", folder / f"{child}.err"
    told.touch()  # killed before it made them
    err.touch()
    lines = [line for line in told.read_text().splitlines() if line.startswith("{")]
    event = json.loads(lines[-1]) if lines and lines[-1].endswith("}") else {}
    if "Traceback" in err.read_text():
        event["traceback"] = err.read_text()[-2000:]
    told.unlink()
    err.unlink()
    return os.waitstatus_to_exitcode(found[1]), event


def run(folder: Path, words, within: Callable[[], None] | None = None) -> tuple[int, dict]:
    """Run the engine in ``folder`` to its end."""
    return ended(folder, begin(folder, words, within))


def digests(folder: Path) -> dict[str, str]:
    """A digest of each file of a folder but unfinished ones; of metadata, of all but when it was written."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and UNFINISHED not in path.relative_to(folder).parts:
            content = path.read_bytes()
            if path.suffix == ".json" or path.name.startswith(".z"):
                content = re.sub(rb'"seconds": [0-9.]+|20\d\d-\d\d-\d\dT[0-9:.]+', b"", content)
            found[path.relative_to(folder).as_posix()] = hashlib.sha256(content).hexdigest()
    return found


@dataclass
class Bench:
    """A folder for trials of one scenario: what is there before, and what must be there after."""

    place: Path
    scenario: Scenario
    wrong: list[str]
    old: dict[str, str] = field(default_factory=dict)
    new: dict[str, str] = field(default_factory=dict)
    counts: collections.Counter = field(default_factory=collections.Counter)

    def __post_init__(self) -> None:
        """Make the series, the earlier result, and the right one."""
        self.start = self.place / "start"
        write_series(self.start / "S", 4, 48, 48)
        for words in self.scenario.before:
            assert run(self.start, words)[0] == 0
        self.old = digests(self.start / "out") if self.scenario.before else {}
        begun = time.monotonic()
        with self.trial() as folder:
            status, event = run(folder, self.scenario.words)
            assert status == 0, event
            self.new = digests(folder / "out")
        self.seconds = time.monotonic() - begun

    def trial(self, begun: Path | None = None) -> tempfile.TemporaryDirectory:
        """A copy of the folder before the run, or of one in which it has begun."""

        class Trial(tempfile.TemporaryDirectory):
            def __enter__(self):
                return Path(super().__enter__())

        copy = Trial(dir=self.place)
        shutil.copytree(begun or self.start, copy.name, dirs_exist_ok=True, symlinks=True)
        return copy

    def judge(self, folder: Path, name: str) -> None:
        """See what an interrupted run has left, and how the next runs end."""
        out = folder / "out"
        if (out / "series.json").exists():
            left = digests(out)
            left.pop(LOCK_FILE, None)
            state = "old" if left == self.old else "new" if left == self.new else "WRONG"
        else:
            state = "on the way" if self.old else "nothing told"
        self.counts[state] += 1
        if state == "WRONG":
            self.wrong.append(f"{name}: neither the old nor the new products")
        plain = tuple(word for word in self.scenario.words if word not in ("--resume", "--overwrite"))
        both = self.counts[state] % 3 == 0
        ways = [("--resume",), ("--overwrite",), *([("--resume", "--overwrite")] if both else [])]
        for more in ways if self.scenario.resumes else [("--overwrite",)]:
            with self.trial(folder) as again:
                status, event = run(again, (*plain, *more))
                found = digests(again / "out")
                refused = status == 2 and event.get("code") == "output_exists" and "--overwrite" not in more
                if refused and found in (self.old, self.new):
                    self.counts["refused, whole"] += 1
                elif status == 0 and found == self.new and not (again / "out" / UNFINISHED).exists():
                    self.counts["finished"] += 1
                else:
                    strange = sorted(set(found) ^ set(self.new)) or [k for k in found if found[k] != self.new[k]]
                    self.wrong.append(
                        f"{name}, then {' '.join(more)}: status {status} {str(event)[:300]} {strange[:5]}"
                    )


def kill_before(count: int) -> Callable[[], None]:
    """Have the process kill itself before its ``count``-th call that renames, removes, makes or syncs."""

    def prepare() -> None:
        seen, lock = [0], threading.Lock()

        def watch(*_) -> None:
            with lock:
                seen[0] += 1
                if seen[0] == count:
                    os.kill(os.getpid(), signal.SIGKILL)

        lost_writes.watch_calls(watch)

    return prepare


def kills(arguments, benches: Iterator[tuple[str, Bench]]) -> None:
    """SIGKILL before every call that changes names or syncs, and at random moments."""
    total = 0
    for name, bench in benches:
        killed = 0
        for call in itertools.count(1, arguments.every):
            with bench.trial() as folder:
                status, event = run(folder, bench.scenario.words, kill_before(call))
                if status != -signal.SIGKILL:
                    assert status == 0, event
                    break
                killed += 1
                bench.judge(folder, f"{name}, call {call}")
        chance = random.Random(name)  # noqa: S311
        hit = 0
        for trial in range(arguments.random):
            with bench.trial() as folder:
                child = begin(folder, bench.scenario.words)
                time.sleep(chance.uniform(0, bench.seconds))
                os.kill(child, signal.SIGKILL)
                hit += ended(folder, child)[0] == -signal.SIGKILL
                bench.judge(folder, f"{name}, random {trial}")
        total += killed + hit
        print(f"{name}: killed at {killed} calls, {hit} random kills; {dict(bench.counts)}", flush=True)
    print(f"{total} kills")


def power(arguments, benches: Iterator[tuple[str, Bench]]) -> None:
    """The power goes before every call that changes names or syncs: what was not synced is lost, in several ways."""
    total = 0
    for name, bench in benches:
        with bench.trial() as folder:
            recorder = lost_writes.Recorder(folder, bench.place / "recorded")
            status, event = run(folder, bench.scenario.words, recorder.start)
            assert status == 0, event
        losses = recorder.losses(arguments.seeds)
        disks = {lost_writes.key(loss.disk): loss for loss in reversed(losses)}
        for loss in disks.values():
            with tempfile.TemporaryDirectory(dir=bench.place) as place:
                lost_writes.build(loss.disk, Path(place))
                bench.judge(Path(place), f"{name}, call {loss.call}, {loss.way}")
        for loss in (loss for loss in losses if loss.call == "end"):
            with tempfile.TemporaryDirectory(dir=bench.place) as place:
                lost_writes.build(loss.disk, Path(place))
                if {**digests(Path(place) / "out"), LOCK_FILE: 0} != {**bench.new, LOCK_FILE: 0}:
                    bench.wrong.append(f"{name}: done, but not on disk ({loss.way})")
        total += len(losses)
        print(f"{name}: {len(losses)} losses of power leave {len(disks)} disks; {dict(bench.counts)}", flush=True)
    print(f"{total} losses of power")


def pairs(arguments, work: Path, wrong: list[str]) -> None:
    """Two runs in one folder that ask for different things, at the same time or a little apart."""
    bench = Bench(work / "pairs", Scenario(FILL), wrong)
    other = (*FILL, "--scale", "0.0002")
    with bench.trial() as folder:
        assert run(folder, other)[0] == 0
        second = digests(folder / "out")
    chance = random.Random(0)  # noqa: S311
    counts: collections.Counter = collections.Counter()
    for trial in range(arguments.trials):
        more = [(), ("--overwrite",), ("--resume",), ("--resume", "--overwrite")][trial % 4]
        with bench.trial() as folder:
            children = [begin(folder, (*FILL, *more))]
            time.sleep(chance.choice((0, 0, chance.uniform(0, bench.seconds))))
            children.append(begin(folder, (*other, *more)))
            told = [ended(folder, child) for child in children]
            found = digests(folder / "out")
        ends = ["done" if status == 0 else str(event.get("code")) for status, event in told]
        allowed = {"done", "output_in_use", *(() if "--overwrite" in more else ("output_exists",))}
        right = [result for result, end in zip((bench.new, second), ends) if end == "done"]
        counts[" and ".join(sorted(ends))] += 1
        if found not in right or not set(ends) <= allowed:
            wrong.append(f"pair {trial} {more}: {told}")
    print(f"{arguments.trials} pairs: {dict(counts)}")


SIZES = (16, 64, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2304, 2560, 2816, 3072, 3584, 4096, 8192)  # KiB


def disks(arguments, work: Path, wrong: list[str]) -> None:
    """Disks of 17 sizes: done, or status 5 with nothing left; and with room, the next run finishes."""
    bench = Bench(work / "disks", Scenario(FILL), wrong)
    counts: collections.Counter = collections.Counter()
    for command, words in {"fill": FILL, "fill, resumable": (*FILL, "--resume"), "example": EXAMPLE}.items():
        with bench.trial() as folder:
            assert run(folder, words)[0] == 0
            new = digests(folder / "out")
        for size in SIZES:
            with bench.trial() as folder:
                out = folder / "out"
                out.mkdir()
                mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(out)]
                if subprocess.run(mount, capture_output=True, check=False).returncode:
                    print("skipped: mounting a disk takes the rights of root")
                    return
                try:
                    status, event = run(folder, words)
                    left = digests(out)
                    if "--resume" not in words and (out / UNFINISHED).exists():
                        left[UNFINISHED] = "left"
                    outcome = f"{status} {event.get('code') or event.get('event')}"
                    good = left == new if status == 0 else (outcome, left) == ("5 disk_full", {})
                    subprocess.run(["mount", "-o", "remount,size=16m", str(out)], check=True)
                    again = run(folder, (*words, "--overwrite"))
                    if not good or again[0] or digests(out) != new:
                        wrong.append(f"{command}, {size} KiB: {status} {event}, left {sorted(left)[:4]}; then {again}")
                finally:
                    subprocess.run(["umount", str(out)], check=True)
            counts[f"{command}: {outcome}"] += 1
    print(f"{len(SIZES)} sizes of disks: {dict(counts)}")


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("kills", "power"):
        one = commands.add_parser(name)
        one.add_argument("--only", choices=SCENARIOS)
    commands.choices["kills"].add_argument("--random", type=int, default=20, help="random kills of each scenario")
    commands.choices["kills"].add_argument("--every", type=int, default=1, help="kill at every so many-th call")
    commands.choices["power"].add_argument("--seeds", type=int, default=1, help="random mixtures at each call")
    commands.add_parser("pairs").add_argument("--trials", type=int, default=40)
    commands.add_parser("disks")
    arguments = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        if arguments.command in ("pairs", "disks"):
            {"pairs": pairs, "disks": disks}[arguments.command](arguments, work, wrong)
        else:
            chosen = [arguments.only] if arguments.only else list(SCENARIOS)
            benches = ((name, Bench(work / str(k), SCENARIOS[name], wrong)) for k, name in enumerate(chosen))
            {"kills": kills, "power": power}[arguments.command](arguments, benches)
    print("\n".join([*wrong[:30], f"{len(wrong)} wrong"]) if wrong else "nothing wrong")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
