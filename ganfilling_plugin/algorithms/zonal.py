"""Statistics of polygons for each date of a series: what happened on each field, and when."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.analysis import QgsZonalStatistics
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import Parameters, PluginAlgorithm
from ganfilling_plugin.inputs import layer_date
from ganfilling_plugin.polygon_layers import dress_on_completion

translate = QCoreApplication.translate

_DATE_IN_NAME = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})([-_.]?)([01][0-9])\2([0-3][0-9])(?![0-9])")
# What is computed, in the order of the new attributes.
STATISTICS = {
    "count": QgsZonalStatistics.Statistic.Count,
    "mean": QgsZonalStatistics.Statistic.Mean,
    "stdev": QgsZonalStatistics.Statistic.StDev,
    "min": QgsZonalStatistics.Statistic.Min,
    "max": QgsZonalStatistics.Statistic.Max,
}


@dataclass(frozen=True)
class DatedRaster:
    """A raster of one date, ready to be read in a worker thread."""

    date: datetime.date
    provider: QgsRasterDataProvider
    crs: QgsCoordinateReferenceSystem
    pixel: tuple[float, float]


class ZonalAlgorithm(PluginAlgorithm):
    """Computes statistics of rasters of several dates within polygons: one feature for each polygon and date."""

    ID = "zonaldates"
    PAGE = "models"
    GROUP = groups.LOOK

    RASTERS = "RASTERS"
    POLYGONS = "POLYGONS"
    BAND = "BAND"

    def __init__(self) -> None:
        """Start without rasters: prepareAlgorithm opens them."""
        super().__init__()
        self._rasters: list[DatedRaster] = []

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Values of polygons by date (layer, any rasters)")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["zonal", "statistics", "ndvi", "time series", "parcels", "fields", "mean"]

    def help_text(self) -> str:
        """Return what the algorithm does, in words."""
        return translate(
            "ganfilling",
            "Computes count, mean, standard deviation, minimum and maximum of each raster within each polygon, such as "
            "the NDVI of fields.\n\n"
            "The result has one feature for each polygon and date, with the attributes of the polygon, the date and "
            "the statistics. It is coloured by its mean, and the Temporal Controller plays it; as a table it can be "
            "drawn as curves or joined.\n\n"
            "The date of a raster is that of its layer, else the one in its file name.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add(
            QgsProcessingParameterMultipleLayers(
                self.RASTERS,
                translate("ganfilling", "Rasters, one for each date"),
                QgsProcessing.SourceType.TypeRaster,
            ),
            translate("ganfilling", "Such as the NDVI rasters of Fill gaps in a series."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                self.POLYGONS,
                translate("ganfilling", "Polygons"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            )
        )
        self._add(
            QgsProcessingParameterNumber(
                self.BAND,
                translate("ganfilling", "Band"),
                QgsProcessingParameterNumber.Type.Integer,
                1,
                minValue=1,
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                translate("ganfilling", "Polygons by date"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )

    def prepareAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Open the rasters, in the main thread, where layers live."""
        band = self.parameterAsInt(parameters, self.BAND, context)
        layers = self.parameterAsLayerList(parameters, self.RASTERS, context)
        if not layers:
            raise QgsProcessingException(translate("ganfilling", "No raster was given, or none can be read."))
        self._rasters = sorted((_dated(layer, band) for layer in layers), key=lambda raster: raster.date)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write a feature for each polygon and date."""
        source = self.parameterAsSource(parameters, self.POLYGONS, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.POLYGONS))
        band = self.parameterAsInt(parameters, self.BAND, context)
        fields = QgsProcessingUtils.combineFields(source.fields(), _new_fields())
        sink, destination = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            fields,
            source.wkbType(),
            source.sourceCrs(),
            QgsFeatureSink.SinkFlag.RegeneratePrimaryKey,  # each polygon comes once for each date
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        total, done = len(self._rasters) * max(1, source.featureCount()), 0
        for raster in self._rasters:
            for feature, values in _statistics(source, raster, band, context):
                if feedback.isCanceled():
                    return {self.OUTPUT: destination}
                written = QgsFeature(fields)
                written.setGeometry(feature.geometry())
                written.setAttributes([*feature.attributes(), QDate(raster.date), *values])
                sink.addFeature(written, QgsFeatureSink.Flag.FastInsert)
                done += 1
                feedback.setProgress(100 * done / total)
        dress_on_completion(destination, context)
        return {self.OUTPUT: destination}


def _dated(layer: Any, band: int) -> DatedRaster:
    """The raster of a layer with its date. Raises QgsProcessingException, naming the layer."""
    if not isinstance(layer, QgsRasterLayer):
        raise QgsProcessingException(translate("ganfilling", "{name} is not a raster layer.").format(name=layer.name()))
    if band > layer.bandCount():
        raise QgsProcessingException(
            translate("ganfilling", "{name} has no band {band}.").format(name=layer.name(), band=band)
        )
    stated, _ = layer_date(layer)
    date = datetime.date.fromisoformat(stated) if stated else _date_in_name(layer.source())
    if date is None:
        raise QgsProcessingException(
            translate(
                "ganfilling",
                "{name} has no date: put one into its file name (2022-06-07), or set the temporal range of the layer.",
            ).format(name=layer.name())
        )
    pixel = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    return DatedRaster(date, layer.dataProvider().clone(), layer.crs(), pixel)


def _date_in_name(source: str) -> datetime.date | None:
    for match in _DATE_IN_NAME.finditer(Path(source.split("|", maxsplit=1)[0]).stem):
        try:
            return datetime.date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:  # such as a month 13: other digits
            continue
    return None


def _new_fields() -> QgsFields:
    """The attributes that are added: made by the memory provider, since types of fields differ between versions."""
    kinds = {"date": "date", **dict.fromkeys(STATISTICS, "double")}
    uri = "NoGeometry?" + "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    fields = QgsFields()
    for field in QgsVectorLayer(uri, "fields", "memory").fields():
        field.setLength(0)  # as the format of the output has it: some versions would round to five digits
        field.setPrecision(0)
        fields.append(field)
    return fields


def _statistics(
    source: QgsProcessingFeatureSource, raster: DatedRaster, band: int, context: QgsProcessingContext
) -> Iterator[tuple[QgsFeature, list[float | None]]]:
    """Yield each polygon with its statistics; None where no pixel lies in it."""
    transform = QgsCoordinateTransform(source.sourceCrs(), raster.crs, context.transformContext())
    wanted = QgsZonalStatistics.Statistic.Count
    for statistic in STATISTICS.values():
        wanted |= statistic
    for feature in source.getFeatures(QgsFeatureRequest()):
        geometry = feature.geometry()
        found: dict[Any, Any] = {}
        if not geometry.isEmpty():
            try:
                geometry.transform(transform)
            except QgsCsException as error:
                raise QgsProcessingException(str(error)) from error
            found = QgsZonalStatistics.calculateStatistics(raster.provider, geometry, *raster.pixel, band, wanted)
        found = {int(key): value for key, value in found.items()}
        count = found.get(int(STATISTICS["count"])) or 0
        values = [found.get(int(statistic)) if count else None for statistic in STATISTICS.values()]
        yield feature, [count, *values[1:]]
