"""What the engine does at its limits: few open files, little memory, a signal at any moment. For docs/reliability.

    tests/benchmarks/reliability.py files  [--dates 365] [--open 256]
    tests/benchmarks/reliability.py memory [--from 0.3] [--to 4] [--step 0.05] [--method network]
    tests/benchmarks/reliability.py stop   [--trials 20] [--stalled]

Prints one line a trial and a summary. Figures depend on the machine; what they must not show is said in the summary.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "unit"))


def engine(*words, limits=(), **more):
    """Start the engine with limits of the system for it."""

    def restrict():
        for which, value in limits:
            resource.setrlimit(which, (value, value))

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "model", *map(str, words), "--json"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=restrict,  # noqa: PLW1509 - no threads are running
        **more,
    )


def ended(process, seconds=600):
    """Exit status and last event of a process; None and "hangs" if it does not end."""
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return None, {"code": "hangs"}, ""
    lines = [line for line in out.splitlines() if line.startswith("{")]
    return process.returncode, json.loads(lines[-1]) if lines else {}, err


def digests(folder):
    """A digest of each product."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.tif"))}


def files(arguments, work):
    """Many dates, few open files."""
    from series_files import write_series

    write_series(work / "in", arguments.dates, 60, 70)
    found = []
    for allowed in (arguments.open, 4096):
        begun = time.monotonic()
        process = engine(
            *("fill", work / "in", "--output", work / f"out{allowed}", "--method", "linear"),
            limits=[(resource.RLIMIT_NOFILE, allowed)],
        )
        status, event, _ = ended(process, 3000)
        found.append(digests(work / f"out{allowed}"))
        print(f"{arguments.dates} dates, {allowed} open files: status {status}, {event.get('event')}, "
              f"{len(found[-1])} products, {time.monotonic() - begun:.0f} s")  # fmt: skip
    print("the same bytes" if found[0] == found[1] and found[0] else "DIFFERENT")


def memory(arguments, work):
    """Runs under limits of address space: the right result, or exit status 5."""
    subprocess.run(
        [sys.executable, "-m", "model", "example", "--output", work / "S", "--size", "96", "--dates", "6"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    words = ("fill", work / "S", "--method", arguments.method, "--device", "cpu", "--output")
    status, _, err = ended(engine(*words, work / "right"))
    assert status == 0, err
    right, wrong, counts = digests(work / "right"), 0, {}
    gib = arguments.least
    while gib <= arguments.most + 1e-9:
        output = work / "out"
        shutil.rmtree(output, ignore_errors=True)
        status, event, err = ended(engine(*words, output, limits=[(resource.RLIMIT_AS, int(gib * 2**30))]), 240)
        left = sorted(path.name for path in output.rglob("*")) if output.exists() else []
        outcome = "right" if status == 0 and digests(output) == right else f"{status} {event.get('code')}"
        if status == 0 and outcome != "right":
            outcome = "WRONG"
        bad = not (outcome == "right" or (status == 5 and not left))
        wrong += bad
        counts[outcome] = counts.get(outcome, 0) + 1
        why = err.strip().splitlines()[-1][:150] if bad and err.strip() else ""
        print(f"{gib:.2f} GiB: {outcome}{f' left: {left[:3]}' if left and status else ''} {why}", flush=True)
        gib += arguments.step
    print(f"{counts}; neither right nor status 5: {wrong}")


def stop(arguments, work):
    """SIGTERM at random moments, also while nobody reads the events: how long until the process is gone."""
    subprocess.run(
        [sys.executable, "-m", "model", "example", "--output", work / "S", "--size", "256", "--dates", "12"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    took = []
    for trial in range(arguments.trials):
        output = work / f"out{trial}"
        process = engine("fill", work / "S", "--output", output, "--method", "regression", "--tile", "64")
        if not arguments.stalled:
            process.stdout.readline()
        time.sleep(random.Random(trial).uniform(0.5, 12))  # noqa: S311
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
        took.append(time.monotonic() - begun)
        process.communicate()
        left = sorted(path.name for path in output.rglob("*")) if output.exists() and process.returncode else []
        print(f"trial {trial}: status {process.returncode}, {took[-1]:.2f} s, left {left[:3]}", flush=True)
    took.sort()
    print(
        f"median {took[len(took) // 2]:.2f} s, longest {took[-1]:.2f} s of {len(took)}; load {os.getloadavg()[0]:.1f}"
    )


def main():
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("files")
    one.add_argument("--dates", type=int, default=365)
    one.add_argument("--open", type=int, default=256)
    one = commands.add_parser("memory")
    one.add_argument("--from", type=float, default=0.3, dest="least")
    one.add_argument("--to", type=float, default=4.0, dest="most")
    one.add_argument("--step", type=float, default=0.05)
    one.add_argument("--method", default="network")
    one = commands.add_parser("stop")
    one.add_argument("--trials", type=int, default=20)
    one.add_argument("--stalled", action="store_true", help="nobody reads the events")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        {"files": files, "memory": memory, "stop": stop}[arguments.command](arguments, Path(work))


if __name__ == "__main__":
    main()
