"""How well NDVI is forecast from real series, and in how many places filling the context helps.

Usage: python tests/benchmarks/forecasting.py [--clouds own|more] [--place 32] [--targets 5] [--fill regression|linear]
                                              [--weights FILE] [--cubes FOLDER] [--hold-out NAME ...]

The last dates of each series with enough clear pixels are the targets, the dates before them the context; the filling
is fitted to the context alone, and only clear pixels of the targets are scored. Places are squares of a series. With
``--clouds own`` the context has the clouds it has, few in these series; with ``more`` it gets further real clouds,
whose shapes come from ../shared/data/masks: a fifth of its dates are lost, two fifths are covered in part. The series
lie in ../shared and are not part of this repository; the network was not trained on them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT)]

from model.forecasting.command import helps_text  # noqa: E402
from model.forecasting.context import Context  # noqa: E402
from model.forecasting.forecasters import NETWORK, find_forecasters  # noqa: E402
from model.forecasting.lessons import clouded  # noqa: E402
from model.forecasting.scores import MEASURES, Sums, outperformance  # noqa: E402
from model.products import ndvi  # noqa: E402
from model.reporting import Reporter  # noqa: E402
from model.training.gaps import load_clouds  # noqa: E402
from model.training.places import Place, find_sources  # noqa: E402
from model.training.samples import base_estimate  # noqa: E402

CLEAR_TARGET = 0.3  # share of a date that must be clear for it to be a target
LEAST_CLEAR = 0.1  # of the pixels of a place on all targets


def contexts(place: Place, targets: int, more: bool, fill: str, seed: int) -> tuple[Context, Context, np.ndarray, list]:
    """Raw and filled context, the truth [N,H,W] with NaN where not clear, and the dates of the targets."""
    reflectance = np.where(place.clear[:, None], place.reflectance / np.float32(1e4), 0).astype(np.float32)
    clear_dates = np.flatnonzero(place.clear.mean((1, 2)) > CLEAR_TARGET)
    chosen, end = clear_dates[-targets:], clear_dates[-targets]
    truth = np.where(place.clear[chosen], ndvi(reflectance[chosen]), np.float32(np.nan))
    observed = place.clear[:end]
    if more:
        observed = clouded(observed, load_clouds(SHARED / "data" / "masks"), np.random.default_rng(seed))
    seen = np.where(observed[:, None], reflectance[:end], 0)
    raw = Context(seen, observed, place.dates[:end])
    filled = raw.filled_with(base_estimate(seen, observed, raw.days - raw.days[0], fill).values)
    return raw, filled, truth, [place.dates[index] for index in chosen]


def main() -> None:
    """Print the table of scores, and in how many places filling helps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", type=Path, default=SHARED / "data" / "validation")
    parser.add_argument("--hold-out", nargs="*", default=[""], help="only series whose name begins so")
    parser.add_argument("--clouds", choices=("own", "more"), default="own")
    parser.add_argument("--place", type=int, default=32)
    parser.add_argument("--targets", type=int, default=5)
    parser.add_argument("--fill", choices=("regression", "linear"), default="regression")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--seed", type=int, default=0, help="of further clouds")
    arguments = parser.parse_args()
    if not arguments.cubes.is_dir():
        sys.exit(f"{arguments.cubes} is not here: this script needs real series")
    by_name = find_forecasters(NETWORK, arguments.weights, Reporter()).by_name
    places: list[dict[tuple[str, str], Sums]] = []
    whole: dict[tuple[str, str], Sums] = {}
    gaps = []
    for number, source in enumerate(find_sources([arguments.cubes])):
        if not source.name.startswith(tuple(arguments.hold_out)):
            continue
        more = arguments.clouds == "more"
        raw, filled, truth, dates = contexts(
            source.load(), arguments.targets, more, arguments.fill, arguments.seed * 1000 + number
        )
        gaps.append(1 - raw.observed.mean())
        print(
            f"{source.name}: {len(raw.dates)} dates, {gaps[-1]:.0%} hidden, targets {dates[0]} to {dates[-1]}",
            flush=True,
        )
        forecasts = {
            (way, name): run(context, dates)
            for name, run in by_name.items()
            for way, context in (("raw", raw), ("filled", filled))
        }
        for key, forecast in forecasts.items():
            whole.setdefault(key, Sums()).add(forecast, truth)
        side = arguments.place
        for row in range(0, truth.shape[1] - side + 1, side):
            for column in range(0, truth.shape[2] - side + 1, side):
                part = (..., slice(row, row + side), slice(column, column + side))
                if np.isfinite(truth[part]).sum() < LEAST_CLEAR * truth[part].size:
                    continue
                sums = {key: Sums() for key in forecasts}
                for key, forecast in forecasts.items():
                    sums[key].add(forecast[part], truth[part])
                places.append(sums)
    report(whole, places, list(by_name), float(np.mean(gaps)))


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
