"""How polygons or points by date look when they are loaded: coloured by their mean, and dated to be played."""

from __future__ import annotations

import os
from collections import deque
from statistics import median

from qgis.core import (
    Qgis,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRendererRange,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor

from ganfilling_plugin.colours import NDVI_RAMP, PLAIN_RAMP
from ganfilling_plugin.index_layers import stretched

DATE, MEAN = "date", "mean"  # fields; the mean of one of several values is called <value>_mean


def dress_on_completion(destination: str, context: QgsProcessingContext) -> None:
    """Ask Processing to dress the layer of ``destination``, if it loads that when the algorithm has ended."""
    waiting = context.layersToLoadOnCompletion()
    for source, details in waiting.items():
        if source == destination or os.path.abspath(source) == destination:  # noqa: PTH100 (links are kept)
            dresser = _Dresser()
            _dressers.append(dresser)
            details.setPostProcessor(dresser)
    context.setLayersToLoadOnCompletion(waiting)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """What Processing calls for the layer."""

    def postProcessLayer(  # noqa: N802 (Processing's name)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called in the main thread when the layer has been loaded."""
        if isinstance(layer, QgsVectorLayer):
            dress(layer)
            _raise(layer, context.project())


_dressers: deque[_Dresser] = deque(
    maxlen=100
)  # Processing keeps no Python reference to them, and deletes each after use


def _raise(layer: QgsVectorLayer, project: QgsProject) -> None:
    """Move the layer to the top of the tree: Processing puts it under the rasters that it was made of."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if layer.isSpatial() and node is not None:
        root.insertChildNode(0, node.clone())
        node.parent().removeChildNode(node)


def dress(layer: QgsVectorLayer) -> None:
    """Colour and date a layer that has a date and a mean for each feature; leave any other as it is."""
    names = layer.fields().names()
    computed = names[names.index(DATE) :] if DATE in names else []  # what is before are attributes of the user's own
    mean = next((name for name in computed if name == MEAN or name.endswith(f"_{MEAN}")), None)
    if mean is None:
        return
    _date(layer)
    if layer.isSpatial():
        _colour(layer, mean)


def _date(layer: QgsVectorLayer) -> None:
    """Show each feature from its date on, until about the next one."""
    values = layer.uniqueValues(layer.fields().indexOf(DATE))
    days = sorted(value.toJulianDay() for value in values if isinstance(value, QDate))
    steps = [after - before for before, after in zip(days, days[1:])]
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    temporal.setStartField(DATE)
    temporal.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    temporal.setFixedDuration(float(median(steps)) if steps else 1.0)
    temporal.setIsActive(True)


def _colour(layer: QgsVectorLayer, field: str) -> None:
    index = layer.fields().indexOf(field)
    low, high = layer.minimumValue(index), layer.maximumValue(index)
    if not isinstance(low, (int, float)) or not isinstance(high, (int, float)):
        return
    as_index = low >= -1 and high <= 1
    ramp = NDVI_RAMP if as_index else stretched(PLAIN_RAMP, low, high)
    bounds = [value for value, _ in ramp]
    if as_index:
        bounds[0] = -1.0
    ranges = []
    for (first, last), (_, before), (_, after) in zip(zip(bounds, bounds[1:]), ramp, ramp[1:]):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(_between(QColor(before), QColor(after)))
        ranges.append(QgsRendererRange(first, last, symbol, f"{first:.3g} … {last:.3g}"))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))
    layer.triggerRepaint()


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(*((a + b) // 2 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3])))
