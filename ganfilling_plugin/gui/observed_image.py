"""The input of a date as a layer of its own that looks as the filled one: same bands, same encoding, same style."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ganfilling_plugin import styles
from ganfilling_plugin.project_series import SeriesDate

FOLDER = "/vsimem/ganfilling"

_numbers = itertools.count(1)


class ObservedImage:
    """A layer that is in no project.

    Its virtual raster gives the input the bands and the encoding of the filled raster, so that one style fits both,
    whatever the input's own band order and scale.
    """

    def __init__(self, entry: SeriesDate, like: QgsRasterLayer) -> None:
        """Make it for a date, styled as the layer ``like``, which shows the filled raster.

        ``layer`` is None if the input cannot be shown: gone, or several rasters that are not a band each.
        """
        self.path = f"{FOLDER}/{next(_numbers)}.vrt"
        self.layer: QgsRasterLayer | None = None
        if not _write_virtual(self.path, entry.inputs, entry.files.get("filled", "")):
            return
        layer = QgsRasterLayer(self.path, entry.date.isoformat(), "gdal")
        if layer.isValid():
            styles.style_image(layer, styles.capture_style(like), lambda: styles.true_colour_range(like))
            self.layer = layer

    def close(self) -> None:
        """Forget layer and virtual raster."""
        self.layer = None
        gdal.Unlink(self.path)


def _write_virtual(path: str, inputs: Sequence[str], filled: str) -> bool:
    """Write a virtual raster of ``inputs`` with the bands of ``filled``; return whether that could be done."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        like = gdal.Open(filled)
        if like is None or not inputs:
            return False
        made = _assemble(path, inputs, like)
        if made is None or made.RasterCount != like.RasterCount:
            return False
        for number in range(1, like.RasterCount + 1):
            of_filled, band = like.GetRasterBand(number), made.GetRasterBand(number)
            band.SetScale(of_filled.GetScale() or 1.0)
            band.SetOffset(of_filled.GetOffset() or 0.0)
            band.SetDescription(of_filled.GetDescription())
        made.FlushCache()
        return True
    except RuntimeError:  # if someone has told GDAL to raise
        return False
    finally:
        gdal.PopErrorHandler()


def _assemble(path: str, inputs: Sequence[str], like: Any) -> Any:
    if len(inputs) == like.RasterCount and len(inputs) > 1:  # a file a band, in the order of the bands
        options = gdal.BuildVRTOptions(separate=True, resolution="highest")
        return gdal.BuildVRT(path, [str(Path(name)) for name in inputs], options=options)
    if len(inputs) != 1:
        return None
    source = gdal.Open(inputs[0])
    if source is None:
        return None
    own = [source.GetRasterBand(number).GetDescription() for number in range(1, source.RasterCount + 1)]
    wanted = [like.GetRasterBand(number).GetDescription() for number in range(1, like.RasterCount + 1)]
    if all(wanted) and set(wanted) <= set(own):
        bands = [own.index(name) + 1 for name in wanted]
    elif source.RasterCount == like.RasterCount:
        bands = list(range(1, source.RasterCount + 1))
    else:
        return None
    return gdal.Translate(path, source, format="VRT", bandList=bands)
