"""Detectors side by side on real series as they are: what they find of the clouds that two cloud detectors agree on.

Usage: python tests/benchmarks/detector_table.py FOLDER WEIGHTS ... [--places NAME ...] [--sure 0.3]

FOLDER holds cubes with a teacher (scripts/teach.py). By place: precision and recall of pixels whose label is known, the
share found of dates that are known to be clear (of dates with at least 0.8 clear and no cloud), and the share found of
clear pixels on dates with some cloud. Name the places that were held out to judge by; the others were learnt from.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model.networks.season import season_of
from model.training.scenes import TrainingScene, find_sources
from model.weights.checkpoint import load_weights

HELD_OUT = ("museo", "worldcereal__0000280849", "biomassters__0060")
MOST_DATES = 36  # at once, as in a usual series
MEASURES = ("precision", "recall", "found on clear dates", "found of clear pixels beside cloud")


def main() -> None:
    """Print a row for each place and file of weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cubes", type=Path)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--places", nargs="*", default=HELD_OUT, help="by the start of their name")
    parser.add_argument("--sure", type=float, default=0.3, help="probability from which on a pixel is cloud")
    arguments = parser.parse_args()
    print(f"| place | weights | {' | '.join(MEASURES)} |")
    print("|" + "---|" * (len(MEASURES) + 2))
    for source in find_sources([arguments.cubes]):
        if not source.name.startswith(tuple(arguments.places)):
            continue
        place = source.load()
        for path in arguments.weights:
            cells = [f"{value:.3f}" for value in measures(place, found(place, path, arguments.sure))]
            print(f"| {place.name} | {path.stem} | {' | '.join(cells)} |", flush=True)


def found(place: TrainingScene, path: Path, sure: float) -> np.ndarray:
    """What the detector of a file finds [T,H,W], asked for so many dates at once as a series has."""
    network = load_weights(path).network()
    times, parts = len(place.dates), []
    for start in range(0, times, MOST_DATES):
        dates = slice(start, min(start + MOST_DATES, times))
        seen = np.where(place.valid[dates, None], place.reflectance[dates], 0).astype(np.float32) / np.float32(1e4)
        season = torch.tensor([season_of(date) for date in place.dates[dates]])
        given = torch.from_numpy(seen), torch.from_numpy(place.valid[dates]), season
        with torch.no_grad():
            logits = network.corruption(*(tensor[None] for tensor in given))
        parts.append(torch.sigmoid(logits)[0, :, 0].numpy() >= sure)
    return np.concatenate(parts)


def measures(place: TrainingScene, found: np.ndarray) -> list[float]:
    """The MEASURES; NaN where there is nothing to measure."""
    cloudy, clear = place.cloudy, place.clear
    clear_dates = ~cloudy.any((1, 2)) & (clear.mean((1, 2)) > 0.8)
    return [
        _share(cloudy & found, (cloudy | clear) & found),
        _share(cloudy & found, cloudy),
        _share((clear & found)[clear_dates], clear[clear_dates]),
        _share((clear & found)[~clear_dates], clear[~clear_dates]),
    ]


def _share(part: np.ndarray, whole: np.ndarray) -> float:
    return float(part.sum() / whole.sum()) if whole.any() else float("nan")


if __name__ == "__main__":
    main()
