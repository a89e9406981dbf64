"""How well NDVI is forecast from real series, and in how many places filling the context helps.

Usage: python tests/benchmarks/forecasting.py [--clouds own|more] [--ends last|all] [--place 32] [--targets 5]
                                              [--fill regression|linear] [--weights FILE] [--cubes FOLDER]

The last dates of each series with enough clear pixels are the targets, the dates before them the context; the filling
is fitted to the context alone, and only clear pixels of the targets are scored. Places are squares of a series; one
place counts once, however often it is forecast. With ``--ends all`` the context ends at every date in turn and the
targets are the next clear dates. With ``--clouds own`` the context has the clouds it has, few in these series; with
``more`` it gets further real clouds, whose shapes come from ../shared/data/masks: a fifth of its dates are lost, two
fifths are covered in part. The series lie in ../shared and are not part of this repository; the network was not
trained on them.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT)]

from model.commands.forecasting import helps_text  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.forecasting.context import Context  # noqa: E402
from model.forecasting.forecast_samples import clouded  # noqa: E402
from model.forecasting.forecast_scores import MEASURES, Sums, outperformance  # noqa: E402
from model.forecasting.forecasters import NETWORK, find_forecasters  # noqa: E402
from model.products.products import ndvi  # noqa: E402
from model.training.gaps import load_clouds  # noqa: E402
from model.training.samples import base_estimate  # noqa: E402
from model.training.scenes import TrainingScene, find_sources  # noqa: E402

CLEAR_TARGET = 0.3  # share of a date that must be clear for it to be a target
LEAST_CLEAR = 0.1  # of the pixels of a place on all targets
FEWEST_DATES = 6  # of a context, where every end of it is tried

Key = tuple[str, str]  # context, forecast


@dataclass(frozen=True)
class Task:
    """Raw and filled context, the dates to forecast, and what was observed on them [N,H,W], NaN where not clear."""

    contexts: dict[str, Context]
    dates: list[datetime.date]
    truth: np.ndarray


def tasks(place: TrainingScene, arguments: argparse.Namespace, rng: np.random.Generator) -> Iterator[Task]:
    """The last targets of a series from all dates before them; or, with every end of the context, the ones after it."""
    reflectance = np.where(place.clear[:, None], place.reflectance / np.float32(1e4), 0).astype(np.float32)
    clear_dates = np.flatnonzero(place.clear.mean((1, 2)) > CLEAR_TARGET)
    last = int(clear_dates[-arguments.targets])
    clouds = load_clouds(SHARED / "data" / "masks") if arguments.clouds == "more" else []
    for end in range(FEWEST_DATES, last + 1) if arguments.ends == "all" else [last]:
        chosen = clear_dates[clear_dates >= end][: arguments.targets]
        truth = np.where(place.clear[chosen], ndvi(reflectance[chosen]), np.float32(np.nan))
        observed = clouded(place.clear[:end], clouds, rng) if clouds else place.clear[:end]
        seen = np.where(observed[:, None], reflectance[:end], 0)
        raw = Context(seen, observed, place.dates[:end])
        filled = raw.filled_with(base_estimate(seen, observed, raw.days - raw.days[0], arguments.fill).values)
        yield Task({"raw": raw, "filled": filled}, [place.dates[index] for index in chosen], truth)


def main() -> None:
    """Print the table of scores, and in how many places filling helps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", type=Path, default=SHARED / "data" / "validation")
    parser.add_argument("--only", nargs="*", default=[""], help="only series whose name begins so")
    parser.add_argument("--clouds", choices=("own", "more"), default="own")
    parser.add_argument("--ends", choices=("last", "all"), default="last", help="of the context")
    parser.add_argument("--place", type=int, default=32)
    parser.add_argument("--targets", type=int, default=5)
    parser.add_argument("--fill", choices=("regression", "linear"), default="regression")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--seed", type=int, default=0, help="of further clouds")
    arguments = parser.parse_args()
    if not arguments.cubes.is_dir():
        sys.exit(f"{arguments.cubes} is not here: this script needs real series")
    by_name = find_forecasters(NETWORK, arguments.weights, Reporter()).by_name
    whole: dict[Key, Sums] = defaultdict(Sums)
    places: dict[tuple[str, int, int], dict[Key, Sums]] = defaultdict(lambda: defaultdict(Sums))
    possible: dict[tuple[str, int, int], int] = defaultdict(int)
    hidden = []
    for number, source in enumerate(find_sources([arguments.cubes])):
        if not source.name.startswith(tuple(arguments.only)):
            continue
        for task in tasks(source.load(), arguments, np.random.default_rng([arguments.seed, number])):
            hidden.append(1 - task.contexts["raw"].observed.mean())
            for way, context in task.contexts.items():
                for name, run in by_name.items():
                    forecast = run(context, task.dates)
                    whole[way, name].add(forecast, task.truth)
                    for corner, part in squares(task.truth.shape, arguments.place):
                        places[(source.name, *corner)][way, name].add(forecast[part], task.truth[part])
            for corner, part in squares(task.truth.shape, arguments.place):
                possible[(source.name, *corner)] += task.truth[part].size
        print(f"{source.name}: {np.mean(hidden):.0%} hidden so far", flush=True)
    scored = [sums for key, sums in places.items() if sums["raw", NETWORK].count >= LEAST_CLEAR * possible[key]]
    report(whole, scored, list(by_name), float(np.mean(hidden)))


def squares(shape: tuple[int, ...], side: int) -> Iterator[tuple[tuple[int, int], tuple]]:
    """The corner of each whole square of ``side`` pixels, and the square as a part of an array [N,H,W]."""
    for row in range(0, shape[1] - side + 1, side):
        for column in range(0, shape[2] - side + 1, side):
            yield (row, column), (..., slice(row, row + side), slice(column, column + side))


def report(whole: dict, places: list, names: list[str], hidden: float) -> None:
    """Print both tables as Markdown."""
    print(f"\n{len(places)} places; {hidden:.0%} of the context's pixels are hidden\n")
    print("| forecast | context | " + " | ".join(m.upper() for m in MEASURES) + " | mean RMSE of places |")
    print("|" + "---|" * (len(MEASURES) + 3))
    for name in names:
        for way in ("raw", "filled"):
            scores = whole[way, name].scores()
            mean = np.mean([place[way, name].scores()["rmse"] for place in places])
            cells = " | ".join(f"{scores[measure]:.3f}" for measure in MEASURES)
            print(f"| {name} | {way} | {cells} | {mean:.4f} |")
    print("\n| forecast | filling helps |\n|---|---|")
    for name in names:
        found = outperformance([p["raw", name] for p in places], [p["filled", name] for p in places])
        print(f"| {name} | {helps_text(found)} |")


if __name__ == "__main__":
    main()
