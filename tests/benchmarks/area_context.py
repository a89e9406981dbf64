"""Areas of 128 x 128 pixels with two dates hidden inside: filled with and without what lies around, and with the file.

Usage: python tests/benchmarks/area_context.py [--areas N] [--method regression] [--data FOLDER] [--only PLACE ...]

Prints PSNR over the hidden pixels that are clear by the source's mask, and seconds of processor time. Nothing is hidden
beside the area. Places: a simulated series, and five genuine ones if ../shared/data/train is here, which is not part of
this repository.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.contract.options import FillOptions, MethodOptions  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.pipeline.context import ALL  # noqa: E402
from model.pipeline.filling import fill  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402
from model.simulation.example import write_example  # noqa: E402

SIDE = 128
SIMULATED = 640  # pixels a side
CLEAR = (2, 4, 5, 6, 7, 11)  # classes of a scene classification
MOST_MISSING = 0.1  # of an area on a date that is hidden there
GENUINE = {
    "Bolzano": "openeo-processes-dask__bolzano_202206.npz",
    "Thurgau": "mscomposer__T32TMT.npz",
    "Boadella": "eotdl__boadella.npz",
    "Botswana": "openeo-r-backend__34KGD.npz",
    "Lazio": "sen12mscrts__ROIs2017_146_p0.npz",
}
GROUND, CLOUD = 4, 9  # classes that stand for clear and cloudy where a source has a mask alone
TRANSFORM = rasterio.Affine(10, 0, 600000, 0, -10, 5100000)


@dataclass
class Place:
    """A series. numbers: uint16 [time, band, row, column], scl: [time, row, column]."""

    name: str
    dates: list[str]
    numbers: np.ndarray
    scl: np.ndarray

    def areas(self, count: int) -> list[tuple[slice, slice]]:
        """At most ``count`` areas from the middle outwards, of which two dates or more are seen."""
        height, width = self.scl.shape[1:]
        corners = [
            (row, column)
            for row in range((height - SIDE) % SIDE // 2, height - SIDE + 1, SIDE)
            for column in range((width - SIDE) % SIDE // 2, width - SIDE + 1, SIDE)
        ]
        corners.sort(key=lambda at: abs(at[0] + SIDE / 2 - height / 2) + abs(at[1] + SIDE / 2 - width / 2))
        found = [(slice(row, row + SIDE), slice(column, column + SIDE)) for row, column in corners]
        return [area for area in found if len(self.hideable(area)) >= 2][:: max(1, len(found) // (2 * count))][:count]

    def hideable(self, area: tuple[slice, slice]) -> list[int]:
        """Dates that are clear in the area, the clearest of the whole place first; the first and last stay."""
        clear = np.isin(self.scl, CLEAR)
        there = clear[:, area[0], area[1]].mean((1, 2)) >= 1 - MOST_MISSING
        order = np.argsort(-clear.mean((1, 2)), kind="stable")
        return [int(t) for t in order if there[t] and 0 < t < len(self.dates) - 1]

    def without(self, area: tuple[slice, slice], dates: list[int]) -> Place:
        """The place as if nothing of the area had been seen at ``dates``."""
        numbers, scl = self.numbers.copy(), self.scl.copy()
        for t in dates:
            numbers[t][:, area[0], area[1]] = scl[t][area] = 0
        return replace(self, numbers=numbers, scl=scl)

    def write(self, folder: Path) -> None:
        """Write it as dated rasters with their scene classification."""
        profile = {"driver": "GTiff", "crs": "EPSG:32632", "transform": TRANSFORM, "tiled": True, "compress": "deflate"}
        height, width = self.scl.shape[1:]
        for date, numbers, scl in zip(self.dates, self.numbers, self.scl):
            stem = folder / f"S2_{date.replace('-', '')}"
            for name, bands, names in (
                (f"{stem}.tif", numbers, ("B02", "B03", "B04", "B08")),
                (f"{stem}_SCL.tif", scl[None], ("SCL",)),
            ):
                with rasterio.open(
                    name, "w", count=len(bands), height=height, width=width, dtype=bands.dtype, nodata=0, **profile
                ) as file:
                    file.write(bands)
                    file.descriptions = names
                    if len(bands) > 1:
                        file.scales = (1e-4,) * len(bands)


def simulated(folder: Path) -> Place:
    """The example series, larger."""
    write_example(folder, Reporter(), SIMULATED, 12)
    files = sorted(path for path in folder.glob("S2_*.tif") if "SCL" not in path.name)
    dates = [f"{p.stem[3:7]}-{p.stem[7:9]}-{p.stem[9:11]}" for p in files]
    scl = [rasterio.open(path.with_name(f"{path.stem}_SCL.tif")).read(1) for path in files]
    return Place("simulated", dates, np.stack([rasterio.open(path).read() for path in files]), np.stack(scl))


def genuine(name: str, path: Path) -> Place:
    """A cube of ../shared/data."""
    with np.load(path) as cube:
        numbers = np.where(cube["reflectance"] == 65535, 0, cube["reflectance"]).astype(np.uint16)
        mask = "mask_heuristic" if "mask_heuristic" in cube.files else "mask"
        scl = cube["scl"] if "scl" in cube.files else np.where(cube[mask] == 0, GROUND, CLOUD)
        return Place(name, [str(date) for date in cube["dates"]], numbers, scl.astype(np.uint8))


def filled(folder: Path, method: str, area: tuple[slice, slice] | None, context: str) -> tuple[np.ndarray, float]:
    """Filled numbers [time, band, row, column] of the area, or of all, and the seconds."""
    extent = None
    if area is not None:
        left, top = TRANSFORM * (area[1].start, area[0].start)
        right, bottom = TRANSFORM * (area[1].stop, area[0].stop)
        extent = f"{left},{bottom},{right},{top}"
    options = FillOptions(method=MethodOptions(method=method, device="cpu"), ndvi=False, context=context)
    with tempfile.TemporaryDirectory() as output:
        begun = time.process_time()
        document = fill([str(folder)], Path(output), SeriesOptions(extent=extent), options, Reporter())
        seconds = time.process_time() - begun
        products = [entry for entry in document["products"] if entry["kind"] == "filled"]
        images = [rasterio.open(Path(output) / entry["path"]).read() for entry in products]
    return np.stack(images), seconds


def tell(place: Place, areas: int, method: str) -> None:
    """Print a row an area; nothing is hidden but its own two dates."""
    for area in place.areas(areas):
        dates = sorted(place.hideable(area)[:2])
        known = np.isin(place.scl[dates][:, area[0], area[1]], CLEAR)
        truth = place.numbers[dates][:, :, area[0], area[1]] * 1e-4
        cells = []
        with tempfile.TemporaryDirectory() as folder:
            place.without(area, dates).write(Path(folder))
            for part, context in ((area, "0"), (area, FillOptions().context), (area, ALL), (None, "0")):
                values, seconds = filled(Path(folder), method, part, context)
                inside = values[dates] if part else values[dates][:, :, area[0], area[1]]
                error = (inside * 1e-4 - truth) ** 2
                psnr = np.mean([-10 * np.log10(e[:, k].mean()) for e, k in zip(error, known)])
                cells.append(f"{psnr:6.2f} dB {seconds:5.1f} s")
        where = f"{place.name} {area[0].start},{area[1].start} ({', '.join(place.dates[t] for t in dates)})"
        print(f"| {where} | {' | '.join(cells)} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--areas", type=int, default=3, help="of each place")
    parser.add_argument("--method", default="regression")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "train")
    parser.add_argument("--only", nargs="+", help="some of the places")
    arguments = parser.parse_args()
    print(
        f"| area (hidden dates) | alone | context {FillOptions().context} | all context | the file |\n"
        + "|---" * 5
        + "|"
    )
    with tempfile.TemporaryDirectory() as folder:
        makers = {"simulated": lambda: simulated(Path(folder) / "example")}
        for name, file in GENUINE.items():
            if (arguments.data / file).exists():
                makers[name] = lambda name=name, file=file: genuine(name, arguments.data / file)
        for name, make in makers.items():
            if arguments.only is None or name in arguments.only:
                tell(make(), arguments.areas, arguments.method)


if __name__ == "__main__":
    main()
