"""Reads pixels from rasters outside the main thread.

GDAL datasets of our own are opened, not the layers' providers, which are not safe outside the main thread; and most of
a series need not be loaded as layers at all. As QGIS does, the bands' scale and offset turn numbers into values.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)
from qgis.PyQt.QtGui import QTransform

from ganfilling_plugin.gui.profile.values import Place

MOST_OPEN = 96  # macOS lets a program have 256 files open by default, and QGIS needs some itself
MOST_PIXELS = 1_000_000  # of a polygon; larger ones are read coarser, from the overviews

Values = np.ndarray


@dataclass(frozen=True)
class Footprint:
    """The pixels of a place on one grid: a window (column, row, width, height), and which pixels of it count.

    inside: [row, column], perhaps coarser than the window.
    """

    window: tuple[int, int, int, int]
    inside: Values


class Rasters:
    """Opened rasters, the least recently used closed first. Several threads may ask; one at a time is served."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._open: OrderedDict[tuple[str, int], Any] = OrderedDict()
        self._footprints: OrderedDict[Any, Footprint | None] = OrderedDict()
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close all files: an open file cannot be replaced by another run on some systems."""
        with self._lock:
            self._open.clear()
            self._footprints.clear()

    def read(
        self,
        path: str,
        place: Place,
        bands: Sequence[int] | None = None,
        scaling: Sequence[tuple[float, float]] | None = None,
        raw: bool = False,
    ) -> Values | None:
        """Return the values [band, pixel] of a place; NaN where a pixel has no data, None if it lies outside.

        bands: numbers from 1; all by default.  scaling: scale and offset of each band in place of the file's own.
        raw: the numbers as they are in the file, without scale, offset and no data.
        Raises OSError if the file cannot be read.
        """
        with self._lock:
            return self._read(path, place, bands, scaling, raw)

    def names(self, path: str) -> list[str]:
        """Return the descriptions of a raster's bands. Raises OSError."""
        with self._lock:
            dataset = self._dataset(path)
            return [dataset.GetRasterBand(number + 1).GetDescription() for number in range(dataset.RasterCount)]

    def encoding(self, path: str) -> list[tuple[float, float]]:
        """Return scale and offset of each band. Raises OSError."""
        with self._lock:
            dataset = self._dataset(path)
            return [_scaling(dataset.GetRasterBand(number + 1)) for number in range(dataset.RasterCount)]

    def _read(
        self,
        path: str,
        place: Place,
        bands: Sequence[int] | None,
        scaling: Sequence[tuple[float, float]] | None,
        raw: bool,
    ) -> Values | None:
        dataset = self._dataset(path)
        footprint = self._footprint(dataset, place)
        if footprint is None:
            return None
        column, row, width, height = footprint.window
        rows, columns = footprint.inside.shape
        order = -1 if dataset.GetGeoTransform()[5] > 0 else 1  # from north to south, as pixels of other rasters come
        values = []
        for position, number in enumerate(bands or range(1, dataset.RasterCount + 1)):
            band = dataset.GetRasterBand(number)
            try:
                numbers = band.ReadAsArray(column, row, width, height, buf_xsize=columns, buf_ysize=rows)
            except RuntimeError as error:  # if someone has told GDAL to raise
                raise OSError(str(error)) from error
            if numbers is None:
                raise OSError(gdal.GetLastErrorMsg() or path)
            numbers = numbers[::order][footprint.inside[::order]]
            if not raw:
                numbers = _values(band, numbers, scaling[position] if scaling else _scaling(band))
            values.append(numbers)
        return np.array(values)

    def _dataset(self, path: str) -> Any:
        key = (path, _stamp(path))  # a file that was written anew is opened anew
        dataset = self._open.pop(key, None)
        if dataset is None:
            try:
                dataset = gdal.Open(path)
            except RuntimeError as error:
                raise OSError(str(error)) from error
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg() or path)
        self._open[key] = dataset
        while len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        return dataset

    def _footprint(self, dataset: Any, place: Place) -> Footprint | None:
        """The footprint of a place on the dataset's grid; most rasters of a series share one."""
        reference = dataset.GetProjection()
        key = (
            reference,
            dataset.GetGeoTransform(),
            (dataset.RasterXSize, dataset.RasterYSize),
            place.geometry.asWkb().data(),
            place.crs.authid() or place.crs.toWkt(),
        )
        if key not in self._footprints:
            self._footprints[key] = make_footprint(dataset, place)
            while len(self._footprints) > MOST_OPEN:
                self._footprints.popitem(last=False)
        return self._footprints[key]


def make_footprint(dataset: Any, place: Place) -> Footprint | None:
    """Return which pixels of a dataset a place covers, None if it lies outside."""
    geometry = _on_grid(dataset, place)
    if geometry is None:
        return None
    box = geometry.boundingBox()
    left, top = int(np.floor(box.xMinimum())), int(np.floor(box.yMinimum()))
    if not place.is_polygon:
        inside = 0 <= left < dataset.RasterXSize and 0 <= top < dataset.RasterYSize
        return Footprint((left, top, 1, 1), np.ones((1, 1), dtype=bool)) if inside else None
    left, top = max(0, left), max(0, top)
    width = min(dataset.RasterXSize, int(np.ceil(box.xMaximum()))) - left
    height = min(dataset.RasterYSize, int(np.ceil(box.yMaximum()))) - top
    if width <= 0 or height <= 0:
        return None
    step = max(1.0, float(np.sqrt(width * height / MOST_PIXELS)))
    shape = max(1, round(height / step)), max(1, round(width / step))
    inside = _burn(geometry, (left, top, width, height), shape)
    return Footprint((left, top, width, height), inside) if inside.any() else None


def _on_grid(dataset: Any, place: Place) -> QgsGeometry | None:
    """The place's geometry in columns and rows of the dataset."""
    own = QgsCoordinateReferenceSystem.fromWkt(dataset.GetProjection())
    geometry = QgsGeometry(place.geometry)
    try:
        if own.isValid() and place.crs.isValid() and own != place.crs:
            if place.is_polygon:  # else a long straight side would stay straight on another map
                geometry = geometry.densifyByCount(8)
            geometry.transform(QgsCoordinateTransform(place.crs, own, QgsCoordinateTransformContext()))
    except QgsCsException:
        return None
    inverse = gdal.InvGeoTransform(dataset.GetGeoTransform())
    geometry.transform(QTransform(inverse[1], inverse[4], inverse[2], inverse[5], inverse[0], inverse[3]))
    return None if geometry.isEmpty() else geometry


def _burn(geometry: QgsGeometry, window: tuple[int, int, int, int], shape: tuple[int, int]) -> Values:
    """True for pixels [row, column] whose centre is in the polygon; if there are none, for those it touches."""
    left, top, width, height = window
    rows, columns = shape
    raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((left, width / columns, 0, top, 0, height / rows))
    source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")  # MEM: from GDAL 3.11
    layer = source.CreateLayer("place", None, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb().data())))
    layer.CreateFeature(feature)
    for options in ([], ["ALL_TOUCHED=TRUE"]):
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=options)
        inside = raster.ReadAsArray().astype(bool)
        if inside.any():
            break
    return np.asarray(inside)


def _values(band: Any, numbers: Values, scaling: tuple[float, float]) -> Values:
    values = numbers.astype(np.float64)
    missing = band.GetNoDataValue()
    scaled = values * scaling[0] + scaling[1]
    if missing is not None and not np.isnan(missing):
        scaled[values == missing] = np.nan
    return scaled


def _scaling(band: Any) -> tuple[float, float]:
    scale, offset = band.GetScale(), band.GetOffset()
    return (1.0 if scale is None else float(scale), 0.0 if offset is None else float(offset))


def _stamp(path: str) -> int:
    try:
        return Path(path).stat().st_mtime_ns
    except OSError:  # a name that only GDAL understands
        return 0
