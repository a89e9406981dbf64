"""How well, how fast and in how much memory other bands than the four are filled, and a single index.

Usage: python tests/benchmarks/any_bands.py simulated [--places 48]  ten simulated bands, each beside linear
                                    [--methods regression,auto]
       python tests/benchmarks/any_bands.py groups [--places 48]     all ten regressed together
       python tests/benchmarks/any_bands.py cost                     time and memory by number of bands
       python tests/benchmarks/any_bands.py ndvi [--cubes FOLDER]    NDVI alone beside NDVI of filled bands, real series

Parts of dates, and whole dates, are hidden; what is hidden is scored. The real cubes are not part of this repository.
"""

from __future__ import annotations

import argparse
import datetime
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import numpy as np
from scipy.ndimage import gaussian_filter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.contract.options import MethodOptions  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.core.types import BANDS, Chip, Sample  # noqa: E402
from model.pipeline.choice import fit_method  # noqa: E402
from model.products.products import ndvi  # noqa: E402
from model.reading.minicube import NODATA, read_minicube  # noqa: E402
from model.reading.quantity import Quantity  # noqa: E402
from model.simulation import SimulationSettings, simulate  # noqa: E402
from model.simulation.spectra import BANDS as SENTINEL_2  # noqa: E402
from model.simulation.variety import draw_settings  # noqa: E402

SIDE, DATES = 128, 12
PART, WHOLE = 0.3, 2  # hidden: share of each date, in patches; dates as a whole
PATCH = 9.0  # pixels
CLEAR, DIM = 0.02, 0.95  # cloud in front of a pixel and light on it, up to and from which it is clear
ROLES = (*BANDS, *(name.lower() for name in SENTINEL_2[4:]))
WEIGHTS = ROOT / "model" / "weights" / "ganfilling-5.safetensors"
NDVI_RANGE = Quantity("ndvi", -1.0, 1.0)


@dataclass(frozen=True)
class Case:
    """A series: reflectance, truth [T,B,H,W]; observed, hidden [T,H,W]."""

    name: str
    reflectance: np.ndarray
    truth: np.ndarray
    observed: np.ndarray
    hidden: np.ndarray
    dates: list[datetime.date]

    def fill(self, roles: tuple[str, ...], options: MethodOptions) -> np.ndarray:
        """The estimate [T,B,H,W] of everything by a method that is fitted to what is left."""
        left = self.observed & ~self.hidden
        seen = np.where(left[:, None], self.reflectance, 0).astype(np.float32)
        times, bands, height, width = seen.shape
        days = np.array([(date - self.dates[0]).days for date in self.dates], float)
        part = SimpleNamespace(width=width, height=height)
        series = SimpleNamespace(roles=roles, days=days, dates=self.dates, part=part)
        sample = Sample(seen.reshape(times, bands, -1), left.reshape(times, -1))
        fitted = fit_method(series, sample, [Chip(seen, left)], options, Reporter())
        return fitted.estimator.estimate(seen, left).values


def hide(observed: np.ndarray, seed: int) -> np.ndarray:
    """Parts of all dates, and well seen dates as a whole."""
    generator = np.random.default_rng(seed)
    hidden = np.zeros_like(observed)
    for t in range(len(observed)):
        field = gaussian_filter(generator.standard_normal(observed.shape[1:]), PATCH)
        hidden[t] = observed[t] & (field > np.quantile(field, 1 - PART))
    well = np.flatnonzero(observed.mean((1, 2)) > 0.5)
    for t in generator.permutation(well)[:WHOLE]:
        hidden[t] = observed[t]
    return hidden


def simulated(place: int, bands: int, side: int = SIDE) -> Case:
    """A place and season: the usual one of the example for 0, others drawn at random."""
    settings = SimulationSettings(shape=(side, side), dates=DATES)
    if place:
        settings = draw_settings(np.random.default_rng(place), (side, side), DATES)
    every = list(simulate(replace(settings, bands=bands, pixel=10.0), place))
    observed = [~(a.sky.opacity[1] > CLEAR) & (a.sky.sunlight > DIM) & a.seen for a in every]
    image, truth = (
        np.stack([np.nan_to_num(part) for part in parts]) for parts in zip(*((a.image, a.truth) for a in every))
    )
    return Case(
        f"place {place}", image, truth, np.array(observed), hide(np.array(observed), place), [a.date for a in every]
    )


def psnr(case: Case, estimate: np.ndarray, dates: np.ndarray | None = None) -> np.ndarray:
    """PSNR of each band where hidden, in dB, reflectance 1 being the peak; of these dates only."""
    where = case.hidden if dates is None else case.hidden & dates[:, None, None]
    error = (estimate - case.truth).transpose(1, 0, 2, 3)[:, where]
    return -10 * np.log10((error**2).mean(1))


def table_of_bands(places: int, names: list[str], device: str) -> None:
    """Print PSNR of linear, what each method gains on it, and how much more than the four each other band gains."""
    methods = {name: MethodOptions(method=name) for name in ("linear", *names)}
    if "auto" in methods:
        methods["auto"] = MethodOptions(method="auto", weights=WEIGHTS, device=device)
    found: dict[str, list[np.ndarray]] = {}
    apart: dict[str, list[np.ndarray]] = {}
    for place in range(places):
        case = simulated(place, len(SENTINEL_2))
        whole = (case.hidden == case.observed).all((1, 2))
        for name, options in methods.items():
            estimate = case.fill(ROLES, options)
            found.setdefault(name, []).append(psnr(case, estimate))
            for part, dates in (("parts", ~whole), ("whole dates", whole)):
                apart.setdefault(f"{name}, {part}", []).append(psnr(case, estimate, dates))
    means = {name: np.mean(values, axis=0) for name, values in found.items()}
    means |= {name: np.mean(values, axis=0) for name, values in apart.items()}
    print(f"| PSNR, dB | {' | '.join(SENTINEL_2)} | the four | the other six |")
    print(f"|---|{'---|' * (len(SENTINEL_2) + 2)}")
    for name, values in means.items():
        reference = ",".join(["linear", *name.split(",")[1:]])
        shown, sign = (values, "") if name == reference else (values - means[reference], "+")
        cells = [*shown, shown[: len(BANDS)].mean(), shown[len(BANDS) :].mean()]
        print(f"| {name} | {' | '.join(f'{cell:{sign}.2f}' for cell in cells)} |")
    print(f"\n| more than the four, dB | {' | '.join(SENTINEL_2[len(BANDS) :])} |\n|---|{'---|' * 6}")
    for name in list(methods)[1:]:
        gains = np.array(found[name]) - np.array(found["linear"])
        more = gains[:, len(BANDS) :] - gains[:, : len(BANDS)].mean(1, keepdims=True)
        print(f"| {name} | {' | '.join(map(with_error, more.T))} |")


def with_error(values: np.ndarray) -> str:
    """The mean, and its standard error: places differ."""
    return f"{values.mean():+.2f} ± {values.std(ddof=1) / len(values) ** 0.5:.2f}"


def table_of_groups(places: int) -> None:
    """Print what the other six bands gain if they are regressed with all ten, not with each other."""
    others = SENTINEL_2[len(BANDS) :]
    gains = []
    for number in range(places):
        case = simulated(number, len(SENTINEL_2))
        usual, every = regressed(case, others), regressed(case, SENTINEL_2)
        gains.append([every[band] - usual[band] for band in others])
    print(f"| all ten together, dB | {' | '.join(others)} |\n|---|{'---|' * 6}")
    print(f"| gain over groups | {' | '.join(map(with_error, np.array(gains).T))} |")


def regressed(case: Case, names: tuple[str, ...]) -> dict[str, float]:
    """PSNR by band of these bands, filled as one group."""
    bands = [SENTINEL_2.index(name) for name in names]
    part = replace(case, reflectance=case.reflectance[:, bands].copy(), truth=case.truth[:, bands])
    with patch("model.methods.band_groups.MOST_BANDS", len(bands)):
        values = part.fill(tuple(name.lower() for name in names), MethodOptions(method="regression"))
    return dict(zip(names, psnr(part, values)))


def table_of_cost() -> None:
    """Print seconds of one core and memory by number of bands, each in a process of its own."""
    case = simulated(0, len(SENTINEL_2))
    print("| bands | regression, s | memory of arrays, MiB |\n|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "case.npz")
        days = np.array([date.toordinal() for date in case.dates])
        np.savez(file, image=case.reflectance, observed=case.observed, hidden=case.hidden, days=days)
        for bands in (1, 4, 10, 20):
            command = [sys.executable, __file__, "one", file, str(bands)]
            run = subprocess.run(command, capture_output=True, text=True, check=True)
            seconds, memory = map(float, run.stdout.split())
            print(f"| {bands} | {seconds:.1f} | {memory:.0f} |", flush=True)


def one_cost(file: str, bands: int) -> None:
    """Print seconds and MiB of filling ``bands`` bands; beyond ten, bands come again with other noise."""
    with np.load(file) as saved:
        image, observed, hidden = saved["image"], saved["observed"], saved["hidden"]
        dates = [datetime.date.fromordinal(int(day)) for day in saved["days"]]
    generator = np.random.default_rng(0)
    every = np.empty((len(image), bands, *image.shape[2:]), np.float32)
    for band in range(bands):
        every[:, band] = image[:, band % image.shape[1]] + generator.normal(0, 1e-3, image.shape[2:])
    roles = ROLES[:bands] if bands <= len(ROLES) else (*ROLES, *(f"more{k}" for k in range(bands - len(ROLES))))
    case = Case("", every, every[:, :0], observed, hidden, dates)
    begun = time.process_time()
    case.fill(roles, MethodOptions(method="regression"))
    seconds = time.process_time() - begun
    tracemalloc.start()  # after the time is taken: it slows
    case.fill(roles, MethodOptions(method="regression"))
    print(seconds, tracemalloc.get_traced_memory()[1] / 2**20)


def real(folder: Path) -> Iterator[Case]:
    """Real series with what their masks call clear."""
    for number, path in enumerate(sorted(folder.glob("*.npz"))):
        cube = read_minicube(path)
        data = (cube.numbers != NODATA).all(1)
        observed = data & np.isin(cube.classes, CLEAR_CLASSES)
        values = np.where(data[:, None], cube.numbers / 1e4, 0).astype(np.float32)
        seen = observed.mean((1, 2)) > 0
        case = Case(path.stem, values[seen], values[seen], observed[seen], hide(observed[seen], number), [])
        yield replace(case, dates=[date for date, any_seen in zip(cube.dates, seen) if any_seen])


CLEAR_CLASSES = (4, 5, 6, 7, 11)  # of a scene classification


def table_of_ndvi(folder: Path) -> None:
    """Print errors of NDVI filled alone, and of the NDVI of filled bands."""
    methods = [MethodOptions(method=name, device="cpu") for name in ("linear", "regression")]
    print("| series | method | NDVI alone: RMSE | MAE | NDVI of filled bands: RMSE | MAE |\n|---|---|---|---|---|---|")
    totals: dict[str, list[list[float]]] = {}
    for case in real(folder):
        truth = ndvi(case.truth)
        known = case.hidden & np.isfinite(truth)
        index = replace(case, observed=case.observed & np.isfinite(truth))
        places = np.nan_to_num(truth[:, None]).copy()
        NDVI_RANGE.place(places[:, 0], np.ones(places[:, 0].shape[1:], bool))
        index = replace(index, reflectance=places)
        for options in methods:
            alone = NDVI_RANGE.values(index.fill(("ndvi",), options)[:, 0])
            bands = ndvi(case.fill(BANDS, options))
            errors = [np.nan_to_num(found - truth)[known] for found in (alone, bands)]
            row = [
                f(e)
                for e in errors
                for f in (lambda e: float(np.sqrt((e**2).mean())), lambda e: float(np.abs(e).mean()))
            ]
            totals.setdefault(options.method, []).append(row)
            print(f"| {case.name[:40]} | {options.method} | {' | '.join(f'{value:.4f}' for value in row)} |")
    for name, rows in totals.items():
        print(f"| mean | {name} | {' | '.join(f'{value:.4f}' for value in np.mean(rows, axis=0))} |")


def main() -> None:
    """Print the table that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("simulated", "groups", "cost", "ndvi", "one"))
    parser.add_argument("more", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--places", type=int, default=48)
    parser.add_argument("--methods", default="regression,auto")
    parser.add_argument("--device", default="cpu", help="of the network")
    parser.add_argument("--cubes", type=Path, default=ROOT.parent / "shared" / "data" / "validation")
    arguments = parser.parse_args()
    if arguments.what == "one":
        one_cost(arguments.more[0], int(arguments.more[1]))
    elif arguments.what == "groups":
        table_of_groups(arguments.places)
    elif arguments.what == "cost":
        table_of_cost()
    elif arguments.what == "ndvi":
        table_of_ndvi(arguments.cubes)
    else:
        table_of_bands(arguments.places, arguments.methods.split(","), arguments.device)


if __name__ == "__main__":
    main()
