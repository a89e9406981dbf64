"""All dates of a kind as one layer: a raster whose bands bear dates, of which the map shows the one of its time.

QGIS can date bands from 3.38 on. It switches one band, so kinds that are shown with three stay a layer a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRasterLayer,
)

from ganfilling_plugin.inputs import DATE_PROPERTY
from ganfilling_plugin.results import Product

DATES_PROPERTY = "ganfilling/dates"  # custom property of a layer: the dates of its bands, YYYY-MM-DD, with commas


def bands_can_be_dated() -> bool:
    """Return whether this QGIS knows a time for each band of a raster."""
    return hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


def by_layer(products: Sequence[Product]) -> dict[str, list[Product]]:
    """Return the source of each layer that shows ``products``, with what it shows: one, or a kind's by date."""
    dated = bands_can_be_dated()
    shown: dict[str, list[Product]] = {}
    for product in products:
        together = dated and product.stack and Path(product.stack).is_file()
        shown.setdefault(product.stack if together else product.path, []).append(product)
    return shown


def date_bands(layer: QgsRasterLayer, products: Sequence[Product], ranges: Sequence[QgsDateTimeRange]) -> None:
    """Give each band of ``layer`` the product that it shows, and the time in which it is shown."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    temporal.setFixedRangePerBand(dict(enumerate(ranges, 1)))
    temporal.setIsActive(True)
    layer.setCustomProperty(DATES_PROPERTY, ",".join(product.date.isoformat() for product in products))


def say_dates(node: QgsLayerTreeLayer, products: Sequence[Product]) -> None:
    """Let the legend say from when to when, where it would name the first band, whichever the map shows."""
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, f"{products[0].date} … {products[-1].date}")


def dates_shown(layer: QgsMapLayer) -> dict[str, str]:
    """Return the dates (YYYY-MM-DD) that a layer of a series shows, with what GDAL opens for each."""
    stated = str(layer.customProperty(DATES_PROPERTY, "") or "")
    if not stated:
        return {str(layer.customProperty(DATE_PROPERTY)): layer.source()}
    return {date: f"vrt://{layer.source()}?bands={band}" for band, date in enumerate(stated.split(","), 1)}
