"""Methods and plain baselines on kinds of gaps, lost dates among them: a table of mean PSNR.

Usage: python tests/benchmarks/lost_dates.py [--methods NAME ...] [--strata NAME ...] [--cubes FOLDER]

partial, whole, block: cases that ../shared/bench cuts from the series of a folder (../shared/data/validation if none
is given).  elsewhere: 128 x 128 pixels in which two dates are hidden, within 256 x 256 in which they are seen, at five
places of ../shared/data/train.  orbits: a quarter of the dates hidden everywhere, at the two places that two orbits
see.  All are told which pixels are clear. Losses are cases that linear interpolation fills better by more than 0.2 dB.
Neither cubes nor benchmark are part of this repository.
"""

from __future__ import annotations

import argparse
import datetime
import time
from collections.abc import Iterator

import numpy as np
from area_context import GENUINE
from baselines import BASELINES, Filler
from real_cases import SHARED, Case, benchmark, cases, cubes_folder

SIDE, FRAME = 128, 256
WELL_SEEN = 0.6
LOSS = -0.2  # dB
TWO_ORBITS = ("Bolzano", "Thurgau")
STRATA = ("partial", "whole", "block", "elsewhere", "orbits")


def ours(name: str) -> Filler:
    """The engine's own method of this name as a baseline."""

    def fill(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
        dates = [datetime.date(2020, 1, 1) + datetime.timedelta(float(day - days[0])) for day in days]
        reflectance = np.where(seen[:, None], values, 0).astype(np.float32)
        case = Case("", "", values, reflectance, seen, ~seen, dates)
        estimator = case.regression()
        if name == "auto":
            estimator = case.blend(estimator, {})
        return np.where(seen[:, None], values, estimator.estimate(reflectance, seen).values)

    return fill


METHODS: dict[str, Filler] = {**BASELINES, **{f"`{name}`": ours(name) for name in ("regression", "auto")}}


def places(kind: str) -> Iterator[Case]:
    """Cases of the strata elsewhere and orbits, from whole scenes."""
    random = np.random.default_rng(20261127)
    for name, file in GENUINE.items():
        if kind == "orbits" and name not in TWO_ORBITS:
            continue
        numbers, clear, dates = benchmark().load(SHARED / "data" / "train" / file)
        side = FRAME if kind == "elsewhere" else SIDE
        row, column = ((length - side) // 2 for length in clear.shape[1:])
        part = (..., slice(row, row + side), slice(column, column + side))
        truth, seen = numbers[part].astype(np.float32) / 1e4, clear[part]
        hidden = np.zeros_like(seen)
        inner = (slice((side - SIDE) // 2, (side + SIDE) // 2),) * 2
        well = [int(t) for t in np.flatnonzero(seen[(..., *inner)].mean((1, 2)) > WELL_SEEN) if 0 < t < len(dates) - 1]
        for t in random.choice(well, 2 if kind == "elsewhere" else max(1, len(well) // 4), replace=False):
            hidden[(t, *inner)] = seen[(t, *inner)]
        visible = seen & ~hidden
        stored = np.where(visible[:, None], truth, 0).astype(np.float32)
        yield Case(name, kind, truth, stored, visible, hidden, [datetime.date.fromisoformat(date) for date in dates])


def main() -> None:
    """Print a row a method."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--strata", nargs="+", choices=STRATA, default=list(STRATA))
    parser.add_argument("--cubes", default=cubes_folder())
    arguments = parser.parse_args()
    chosen = [case for case in cases(arguments.cubes) if case.kind in arguments.strata]
    chosen += [case for kind in ("elsewhere", "orbits") if kind in arguments.strata for case in places(kind)]
    print(f"| method | {' | '.join(arguments.strata)} | worst case against linear | losses | seconds |")
    print("|" + "---|" * (len(arguments.strata) + 4))
    base: list[float] = []
    for name in dict.fromkeys(["linear", *arguments.methods]):
        begun = time.process_time()
        scores = []
        for case in chosen:
            filled = METHODS[name](case.truth, case.observed, case.days)
            filled[:, :, ~case.observed.any(0)] = np.nan  # not scored: the plain ones cannot fill it
            scores.append(float(benchmark().measures(np.clip(filled, 0, 1.5), case.truth, case.hidden)["psnr"]))
        base = base or scores
        means = [np.mean([s for s, case in zip(scores, chosen) if case.kind == kind]) for kind in arguments.strata]
        gains = [score - least for score, least in zip(scores, base)]
        losses = f"{sum(gain < LOSS for gain in gains)} of {len(gains)}"
        seconds = (time.process_time() - begun) / len(chosen)
        measures = f"{min(gains):+.2f} | {losses} | {seconds:.1f}"
        print(f"| {name} | {' | '.join(f'{m:.2f}' for m in means)} | {measures} |", flush=True)


if __name__ == "__main__":
    main()
