"""What the figure shows: small views of a series, of its filled result and of the land cover, on one grid."""

from __future__ import annotations

import colorsys
import datetime
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from model.contract import SERIES_FILE
from model.contract.messages import say
from model.core.documents import read_document
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BANDS, BoolArray, FloatArray
from model.products.products import ndvi
from model.reading.acquisitions import read_acquisition
from model.reading.external import refuse_remote
from model.reading.grids import Grid
from model.reading.inputs import resolve_path, texts_of
from model.reading.opening import open_series
from model.reading.rasters import UNREADABLE, DatasetPool
from model.reading.series import DatedImage, Series, SeriesOptions

GAMMA = 0.8  # lifts the shadows a little, as a screen stretched by eye does
VIEW = 384  # pixels: longest side of a view; a panel on the page has fewer
LAND_COVER_FILES = ("landcover.tif", "truth/landcover.tif")


@dataclass(frozen=True)
class View:
    """One date, small: reflectance [band, row, column], NaN where there is no data; gap: True where not observed."""

    reflectance: FloatArray
    gap: BoolArray

    @property
    def ndvi(self) -> FloatArray:
        """NDVI [row, column], NaN in gaps."""
        clear = np.where(self.gap, np.nan, self.reflectance)
        return np.where(self.gap, np.float32(np.nan), ndvi(clear))


@dataclass(frozen=True)
class LandCoverView:
    """Classes [row, column], with the name and the colour (red, green, blue in 0-1) of those that occur."""

    classes: NDArray[np.uint8]
    names: dict[int, str]
    colours: dict[int, tuple[float, float, float]]


class Sources:
    """The series that a figure is drawn from: as observed, as filled, or both, and a land cover raster."""

    def __init__(
        self,
        inputs: Sequence[Any],
        report: Reporter,
        landcover: Path | None,
        stack: ExitStack,
        options: SeriesOptions | None = None,
    ) -> None:
        """Open ``inputs``; results of fill bring along the inputs they were made from. Raises what open_series does.

        ``landcover``: a raster, or None to look for one beside the inputs.  ``options``: how inputs that are not
        results are read.
        """
        results = [item for item in inputs if is_result(item)]
        plain = [item for item in inputs if item not in results]
        self.filled = self._open(results, report, stack) if results else None
        self.method = str(series_document(results[0]).get("method", "")) if results else ""
        self.observed: Series | None = None
        if plain:
            self.observed = self._open(plain, report, stack, options)
        elif results:
            made_from = [entry for item in results for entry in input_entries(item)]
            reading = SeriesOptions.again(series_document(results[0]).get("reading", {}))
            if len(reading.bands or BANDS) != len(BANDS):  # the four are among them
                reading = replace(reading, bands=None)
            try:
                self.observed = self._open(made_from, report, stack, reading)
            except InputError as error:
                report.warning("figure_without_input", say("figure_without_input", message=error.message))
        series = self.filled or self.observed
        if series is None:
            raise InputError("no_input", say("no_input_given"), say("no_series_given_hint"))
        self.dates: list[datetime.date] = series.dates
        self.grid = series.grid.decimated(VIEW)
        self.landcover = landcover or find_land_cover(inputs)

    @staticmethod
    def _open(
        inputs: Sequence[Any], report: Reporter, stack: ExitStack, options: SeriesOptions | None = None
    ) -> Series:
        return stack.enter_context(open_series(inputs, options or SeriesOptions(), report, minimum_dates=1))

    def view_input(self, date: datetime.date) -> View | None:
        """The date as observed, clouds and all; None if there is no input of this date."""
        return _view(self.observed, date, self.grid)

    def view_filled(self, date: datetime.date) -> View | None:
        """The date as filled; None if there is no result of this date."""
        return _view(self.filled, date, self.grid)

    def view_land_cover(self) -> LandCoverView | None:
        """The land cover, or None if there is none."""
        return read_land_cover(self.landcover, self.grid) if self.landcover else None


def _view(series: Series | None, date: datetime.date, grid: Grid) -> View | None:
    image = next((image for image in series.images if image.date == date), None) if series else None
    if image is None:
        return None
    window = Window(0, 0, grid.width, grid.height)
    with Series([image], grid) as small:
        block = small.read(window)
    reflectance = _with_clouds(image, grid, window)
    observed = block.observed[0]
    reflectance[:, observed] = block.reflectance[0][:, observed]
    return View(reflectance, ~observed)


def _with_clouds(image: DatedImage, grid: Grid, window: Window) -> FloatArray:
    """All data of a date, clouds included [band, row, column]; NaN where there is none."""
    reflectance = np.full((4, grid.height, grid.width), np.nan, np.float32)
    pool = DatasetPool()
    try:
        for acquisition in image.acquisitions:
            pixels = read_acquisition(pool, acquisition, grid, window, with_mask=False)
            new = pixels.valid & np.isnan(reflectance[0])
            reflectance[:, new] = pixels.values[:, new]
    finally:
        pool.close()
    return reflectance


def series_file(item: Any) -> Path | None:
    """The series.json that an input is or holds, if any."""
    if isinstance(item, dict):
        return None
    path = Path(item)
    path = path / SERIES_FILE if path.is_dir() else path
    return path if path.suffix.lower() == ".json" and path.is_file() else None


def series_document(item: Any) -> Mapping[str, Any]:
    """The content of an input's series.json; empty if it has none, or none that can be read."""
    path = series_file(item)
    if path is None:
        return {}
    status = path.stat()
    return _document(path.absolute(), (status.st_mtime_ns, status.st_size))


@lru_cache(maxsize=16)
def _document(path: Path, _stamp: tuple[int, int]) -> Mapping[str, Any]:
    """What a file says, read once for each ``_stamp``: several questions are put to the same series.json."""
    return read_document(path)


def is_result(item: Any) -> bool:
    """Whether an input is a result of fill."""
    products = series_document(item).get("products") or []
    return any(product.get("kind") == "filled" for product in products if isinstance(product, dict))


def input_entries(item: Any) -> list[dict[str, Any]]:
    """The inputs of a result, with paths that can be opened from here."""
    path = series_file(item)
    base = path.parent if path else Path()
    entries = []
    for entry in series_document(item).get("inputs") or []:
        mapping = dict(entry) if isinstance(entry, dict) else {"path": str(entry)}
        refuse_remote(texts_of(mapping), str(path))
        for key in ("path", "mask"):
            if mapping.get(key):
                mapping[key] = _from(base, str(mapping[key]))
        if mapping.get("paths"):
            mapping["paths"] = [_from(base, str(part)) for part in mapping["paths"]]
        entries.append(mapping)
    return entries


def _from(base: Path, path: str) -> str:
    resolved = resolve_path(path, base)
    return resolved if Path(resolved).exists() or not Path(path).exists() else path


def find_land_cover(inputs: Sequence[Any]) -> Path | None:
    """A land cover raster that a series names, or that lies where the example writes it."""
    folders: list[Path] = []
    for item in inputs:
        file = series_file(item)
        if file is None:
            continue
        named = series_document(item).get("landcover")
        if isinstance(named, dict) and (file.parent / str(named.get("path"))).is_file():
            return file.parent / str(named["path"])
        folders.append(file.parent)
        folders += [Path(entry["path"]).parent for entry in input_entries(item)[:1] if entry.get("path")]
    found = (folder / name for folder in folders for name in LAND_COVER_FILES)
    return next((path for path in found if path.is_file()), None)


def read_land_cover(path: Path, grid: Grid) -> LandCoverView:
    """Read a land cover raster on a grid; names from tags CLASS_<value>, colours from its colour table, if it has them.

    Raises InputError with code missing_file or not_a_raster.
    """
    if not path.exists():
        raise InputError("missing_file", say("land_cover_missing", path=path), say("check_path_hint"))
    try:
        with rasterio.open(path) as file:
            nodata = file.nodata if file.nodata is not None else 0
            with WarpedVRT(
                file,
                crs=grid.crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.nearest,
                nodata=nodata,
            ) as view:
                classes = view.read(1)
            tags = {**file.tags(), **file.tags(1)}
            try:
                table = file.colormap(1)
            except ValueError:
                table = {}
    except UNREADABLE as error:
        raise InputError(
            "not_a_raster", say("land_cover_unreadable", path=path, error=error), say("land_cover_unreadable_hint")
        ) from error
    present = [int(value) for value in np.unique(classes) if value != nodata]
    if len(present) > 64 or classes.dtype.kind not in "iu" or classes.max(initial=0) > 255:
        raise InputError(
            "not_land_cover",
            say("not_land_cover", path=path, count=len(present)),
            say("not_land_cover_hint"),
        )
    names = {value: tags.get(f"CLASS_{value}", f"class {value}") for value in present}
    colours = {value: _colour(table.get(value), number, len(present)) for number, value in enumerate(present)}
    return LandCoverView(np.where(classes == nodata, 0, classes).astype(np.uint8), names, colours)


def _colour(entry: tuple[int, ...] | None, number: int, count: int) -> tuple[float, float, float]:
    """A class's colour: its own, or one of evenly spaced hues."""
    if entry is not None and any(entry[:3]):
        return entry[0] / 255, entry[1] / 255, entry[2] / 255
    return colorsys.hls_to_rgb(number / max(count, 1), 0.45 + 0.2 * (number % 2), 0.55)


def stretch_limits(views: Sequence[View]) -> FloatArray:
    """Return what becomes black and what becomes white [2, band], the same for all dates.

    The same for all visible bands, so that colours keep their balance, as of layers in QGIS: black is the lowest of the
    bands' 2nd percentiles of clear reflectance, white the highest of their 98th.
    """
    samples = []
    for view in views:
        clear = view.reflectance[:, ~view.gap & np.isfinite(view.reflectance[0])]
        samples.append(clear[:, :: max(1, clear.shape[1] // 20000)])
    clear = np.concatenate(samples, axis=1) if samples else np.zeros((4, 0), np.float32)
    if clear.shape[1] == 0:
        return np.array([[0.0] * 4, [0.3] * 4], np.float32)
    low, high = np.percentile(clear, (2, 98), axis=1)
    black = float(low[:3].min())
    return np.array([[black] * 4, [max(float(high[:3].max()), black + 0.01)] * 4], np.float32)


def true_colour(view: View, limits: FloatArray, empty: tuple[float, float, float]) -> NDArray[np.uint8]:
    """Return red, green and blue [row, column, 3] stretched between the limits; ``empty`` where there is no data."""
    bands = [2, 1, 0]
    low, high = limits[0, bands, None, None], limits[1, bands, None, None]
    stretched = np.clip((view.reflectance[bands] - low) / (high - low), 0, 1) ** GAMMA
    missing = ~np.isfinite(view.reflectance).all(axis=0)
    stretched = np.where(missing, np.array(empty, np.float32)[:, None, None], stretched)
    return np.rint(stretched * 255).astype(np.uint8).transpose(1, 2, 0)
