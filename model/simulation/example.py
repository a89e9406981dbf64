"""The simulated demonstration series: dated rasters, their scene classification, and the truth beneath the clouds."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from model import SOFTWARE
from model.contract import SERIES_VERSION
from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.products.series_folder import SeriesFolder, folder_of_series
from model.simulation import COLOURS, NAMES, Simulation, SimulationSettings, legend, simulate
from model.simulation.classification import Scl
from model.simulation.spectra import BANDS, FINE

CRS = "EPSG:32633"
CORNER = (412_340.0, 5_349_870.0)  # metres: of open farmland in Central Europe, which the example resembles, no more
SCALE = 1e-4
NODATA = 0
SMALLEST = 16  # pixels: below this there is no landscape to speak of
TRUTH = "truth"
FILES = rf"S2_\d{{8}}(_SCL)?\.tif|{TRUTH}/(S2_\d{{8}}_truth|landcover)\.tif"
# The usual skies in the order in which few dates show them: a clear one, clouds, the swath's edge, a lost date, haze.
TELLING = (2, 1, 9, 6, 7, 4, 0, 3, 8, 5, 10, 11)


def write_example(
    output: Path,
    report: Reporter,
    size: int = 256,
    dates: int = 12,
    seed: int = 7,
    bands: int = FINE,
    overwrite: bool = False,
) -> dict[str, Any]:
    """Write a simulated series of ``dates`` dates of ``size`` x ``size`` pixels of 10 m to the folder ``output``.

    Writes S2_YYYYMMDD.tif (uint16, reflectance / 0.0001, 0 is no data), S2_YYYYMMDD_SCL.tif, the cloudless view of
    each date and the land cover under truth/, and series.json, whose content is returned, last. The same size, dates
    and seed give the same files. bands: how many of spectra.BANDS, 4 or 10. Raises InputError bad_size, too_few_dates,
    bad_bands, or what folder_of_series() raises.
    """
    if size < SMALLEST:
        raise InputError("bad_size", say("bad_size", size=size), say("bad_size_hint", least=SMALLEST))
    if dates < 2:
        raise InputError("too_few_dates", say("too_few_dates"), say("too_few_dates_hint"))
    if bands not in (FINE, len(BANDS)):
        hint = say("bands_simulated_hint", few=FINE, many=len(BANDS))
        raise InputError("bad_bands", say("bands_not_simulated", bands=bands), hint)
    with folder_of_series(output, FILES, "simulated", overwrite) as folder:
        document = _write_series(folder, report, size, dates, seed, bands)
    for kind, entries in (("input", document["inputs"]), ("truth", document["truth"])):
        for entry in entries:
            report.product(kind=kind, date=entry["date"], path=str(output / entry["path"]))
            if "mask" in entry:
                report.product(kind="mask", date=entry["date"], path=str(output / entry["mask"]))
    report.product(kind="landcover", date=None, path=str(output / document["landcover"]["path"]))
    return {"version": SERIES_VERSION, **document}


def _write_series(
    folder: SeriesFolder, report: Reporter, size: int, dates: int, seed: int, bands: int
) -> dict[str, Any]:
    settings = _season(SimulationSettings(shape=(size, size), dates=dates, bands=bands))
    report.progress(0, dates + 1, "dates", say("stage_simulating"))
    simulation = simulate(settings, seed)
    report.progress(1, dates + 1, "dates", say("stage_simulating"))
    document: dict[str, Any] = {
        "simulated": True,
        "seed": seed,
        "inputs": [],
        "truth": [],
        "landcover": {"path": f"{TRUTH}/landcover.tif", "legend": legend()},
    }
    _write_land_cover(folder, f"{TRUTH}/landcover.tif", simulation)
    for number, acquisition in enumerate(simulation):
        report.check()
        name = f"S2_{acquisition.date:%Y%m%d}"
        tags = _tags(acquisition.date)
        image, truth, mask = f"{name}.tif", f"{TRUTH}/{name}_truth.tif", f"{name}_SCL.tif"
        _write(folder, image, _numbers(acquisition.image), BANDS[:bands], tags)
        _write(folder, mask, acquisition.scl[None], ("SCL",), {**tags, **_scl_meaning()})
        _write(folder, truth, _numbers(acquisition.truth), BANDS[:bands], tags)
        date = acquisition.date.isoformat()
        document["inputs"].append({"path": image, "date": date, "mask": mask})
        document["truth"].append({"path": truth, "date": date})
        report.progress(number + 2, dates + 1, "dates", say("stage_simulating"))
    folder.publish(document)
    return document


def _season(settings: SimulationSettings) -> SimulationSettings:
    """Give each date a sky: fewer dates than usual keep the most telling ones, more dates spread them out."""
    usual, dates = settings.skies, settings.dates
    if dates < len(usual):
        places = sorted(TELLING[:dates])
    else:
        places = [int(place) for place in np.linspace(0, len(usual) - 1, dates).round()]
    partial = settings.partial_swath
    return replace(
        settings,
        skies=tuple(usual[place] for place in places),
        partial_swath=places.index(partial) if partial in places else None,
    )


def _numbers(reflectance: FloatArray) -> NDArray[np.uint16]:
    """Turn reflectance [band, row, column], NaN where there is no data, into the numbers of the file."""
    numbers = np.clip(np.rint(np.nan_to_num(reflectance, nan=0.0) / SCALE), 1, 65535)
    return np.where(np.isnan(reflectance), NODATA, numbers).astype(np.uint16)


def _tags(date: datetime.date) -> dict[str, str]:
    return {
        "ACQUISITION_DATETIME": f"{date.isoformat()}T10:06:21Z",
        "SIMULATED": "yes",
        "SOFTWARE": SOFTWARE,
    }


def _scl_meaning() -> dict[str, str]:
    return {f"CLASS_{int(value)}": value.name.lower().replace("_", " ") for value in Scl}


def _write(
    folder: SeriesFolder,
    name: str,
    values: NDArray[Any],
    names: tuple[str, ...],
    tags: dict[str, str],
    colours: dict[int, tuple[int, int, int]] | None = None,
) -> None:
    """Write values [band, row, column] as a GeoTIFF."""
    bands, rows, columns = values.shape
    options = {
        "driver": "GTiff",
        "width": columns,
        "height": rows,
        "count": bands,
        "dtype": values.dtype,
        "crs": CRS,
        "transform": Affine(10.0, 0.0, CORNER[0], 0.0, -10.0, CORNER[1]),
        "nodata": NODATA,
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "predictor": 2,
    }
    with folder.new(name, values) as path, rasterio.open(path, "w", **options) as file:
        if bands >= FINE:
            file.scales, file.offsets = (SCALE,) * bands, (0.0,) * bands
            colours_shown = (ColorInterp.blue, ColorInterp.green, ColorInterp.red)
            file.colorinterp = (*colours_shown, *(ColorInterp.undefined,) * (bands - 3))
        if colours:
            file.write_colormap(1, colours)
        file.descriptions = names
        file.update_tags(**tags)
        file.write(values)


def _write_land_cover(folder: SeriesFolder, name: str, simulation: Simulation) -> None:
    """Write the land cover with its colours, and the names of its classes as tags CLASS_1, CLASS_2, ..."""
    names = {f"CLASS_{int(code)}": name for code, name in NAMES.items()}
    tags = {"SIMULATED": "yes", "SOFTWARE": SOFTWARE, **names}
    colours = {int(code): colour for code, colour in COLOURS.items()}
    _write(folder, name, simulation.land_cover()[None], ("land cover",), tags, {0: (0, 0, 0), **colours})
