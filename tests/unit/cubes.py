"""Small cubes (.npz) to train on in tests."""

from __future__ import annotations

import datetime

import numpy as np

SIZE = 40


def write_cube(path, dates=8, seed=0, size=SIZE, **other):
    """A place whose reflectance follows the season, with clouds; date 1 is lost, date 3 comes before date 2."""
    rng = np.random.default_rng(seed)
    season = np.sin(np.arange(dates) / 3)[:, None, None, None]
    level = rng.uniform(500, 2500, (4, size // 8, size // 8)).repeat(8, 1).repeat(8, 2)
    reflectance = level * (1 + 0.3 * season) + rng.normal(0, 50, (dates, 4, size, size))
    mask = np.zeros((dates, size, size), np.uint8)
    mask[::3, :15, :20] = 1
    reflectance[::3, :, :15, :20] = 6000
    reflectance[1] = 65535
    days = [datetime.date(2021, 1, 5) + datetime.timedelta(days=9 * i) for i in range(dates)]
    days[2:4] = days[2:4][::-1]
    arrays = {"reflectance": reflectance.astype(np.uint16), "mask": mask, "dates": np.array([str(d) for d in days])}
    np.savez(path, **{**arrays, **other})


def write_cubes(folder, names=("here", "there", "elsewhere"), **options):
    """A folder of places of these names."""
    folder.mkdir(parents=True)
    for index, name in enumerate(names):
        write_cube(folder / f"{name}.npz", seed=index, **options)
    return folder
