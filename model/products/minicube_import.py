"""Minicubes (.npz) as dated GeoTIFFs: the command ``import``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rasterio
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.reporting import Reporter
from model.products.series_folder import folder_of_series
from model.reading.minicube import NODATA, Minicube, read_minicube

SCALE = 1e-4
FILES = r"S2_\d{8}(_\d+)?(_SCL)?\.tif"


def import_minicube(path: str | Path, output: str | Path, report: Reporter, overwrite: bool = False) -> list[Path]:
    """Write a minicube as S2_YYYYMMDD.tif, S2_YYYYMMDD_SCL.tif and series.json to the folder ``output``.

    Returns the images' paths. Raises InputError missing_file, not_a_minicube, no_date, or what folder_of_series()
    raises. Warns where the position on the ground or the year had to be made up.
    """
    cube = read_minicube(Path(path))
    output = Path(output)
    with folder_of_series(output, FILES, "source", overwrite, [path]) as folder:
        for code, message in cube.remarks:
            report.warning(code, message)
        entries = []
        for number, (name, frame) in enumerate(_named(cube.dates)):
            report.progress(number, len(cube.dates), "dates", say("stage_importing"))
            for file, values, bands in (
                (f"{name}.tif", cube.numbers[frame], cube.band_names),
                (f"{name}_SCL.tif", cube.classes[frame][None], ("SCL",)),
            ):
                with folder.new(file, values) as part:
                    _write(part, cube, values, bands, cube.dates[frame])
            entries.append({"path": f"{name}.tif", "date": cube.dates[frame].isoformat(), "mask": f"{name}_SCL.tif"})
        folder.publish({"source": Path(path).name, "inputs": entries})
    report.progress(len(cube.dates), len(cube.dates), "dates", say("stage_importing"))
    written = [output / entry["path"] for entry in entries]
    for entry, image in zip(entries, written):
        report.product(kind="input", date=entry["date"], path=str(image))
    return written


def _named(dates: tuple[dt.date, ...]) -> Iterator[tuple[str, int]]:
    """File names of the frames in order of date; a second frame of a date gets a number."""
    seen: dict[dt.date, int] = {}
    for frame in sorted(range(len(dates)), key=lambda i: dates[i]):
        date = dates[frame]
        seen[date] = seen.get(date, 0) + 1
        yield f"S2_{date:%Y%m%d}" + (f"_{seen[date]}" if seen[date] > 1 else ""), frame


def _write(path: Path, cube: Minicube, values: NDArray[Any], names: tuple[str, ...], date: dt.date) -> None:
    """Write values [band, row, column] as a compressed GeoTIFF."""
    bands, rows, columns = values.shape
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256} if min(rows, columns) > 256 else {}
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=columns,
        height=rows,
        count=bands,
        dtype=values.dtype,
        crs=cube.grid.crs,
        transform=cube.grid.transform,
        nodata=NODATA if bands == 4 else 0,
        compress="deflate",
        predictor=2,
        **tiles,
    ) as file:
        file.descriptions = names
        if bands == 4:
            file.scales, file.offsets = (SCALE,) * bands, (0.0,) * bands
        file.update_tags(ACQUISITION_DATETIME=f"{date.isoformat()}T00:00:00Z", **cube.tags)
        file.write(values)
