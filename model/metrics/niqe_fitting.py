"""Fit the NIQE model that ships, on clear simulated Sentinel-2 images; the same command writes the same file.

Usage: python -m model.metrics.niqe_fitting model/metrics/niqe.json
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from model.metrics.frames import FloatArray
from model.metrics.noreference import fit_niqe, save_niqe
from model.simulation import simulate
from model.simulation.acquisition import add_noise
from model.simulation.variety import draw_settings

PLACES, DATES, SIDE = 32, 6, 256


def clear_images(places: int = PLACES) -> Iterator[FloatArray]:
    """The first, a middle and the last date [4,H,W] of random places: without clouds, with the noise of the sensor."""
    for seed in range(places):
        settings = draw_settings(np.random.default_rng(seed), (SIDE, SIDE), DATES)
        series = simulate(settings, seed)
        for number in (0, DATES // 2, DATES - 1):
            truth = series.acquire(number).truth
            yield add_noise(np.random.default_rng([seed, number]), truth, settings.sensor).astype(np.float64)


def main() -> None:
    """Write the model to the path given."""
    save_niqe(fit_niqe(clear_images()), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
