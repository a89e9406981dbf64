"""An extent, polygons and other features of QGIS, as the engine's job files have them. Main thread: looks at layers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

translate = QCoreApplication.translate

_WGS84 = "EPSG:4326"
_DIGITS = 12  # of coordinates


def extent_text(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Return an extent as the engine takes it: left,bottom,right,top and the CRS if it is known."""
    numbers = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return ",".join([*map(repr, numbers), *([_name(crs)] if crs.isValid() else [])])


def _name(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS by its code, if it is one that other programs know, else as well-known text."""
    code: str = crs.authid()
    if code.startswith("EPSG:"):
        return code
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))


def write_polygons(source: QgsFeatureSource) -> str:
    """Write the polygons of ``source`` as GeoJSON to a temporary file of this session; return its path.

    Raises QgsProcessingException if there is none.
    """
    features = _features(source, [QgsWkbTypes.GeometryType.PolygonGeometry], [])
    if not features:
        raise QgsProcessingException(
            translate(
                "ganfilling",
                "The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.",
            )
        )
    return _write(features, source.sourceCrs(), "area.geojson")


def write_zones(source: QgsFeatureSource) -> str:
    """Write the polygons and points of ``source`` with their attributes as write_polygons() does."""
    kinds = [QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry]
    features = _features(source, kinds, [field.name() for field in source.fields()])
    if not features:
        raise QgsProcessingException(
            translate(
                "ganfilling",
                "There is no polygon and no point. Choose a layer with some, or select some if only they are wanted.",
            )
        )
    return _write(features, source.sourceCrs(), "zones.geojson")


def _features(source: QgsFeatureSource, kinds: list[Any], names: list[str]) -> list[dict[str, Any]]:
    """The features of some kinds of geometry, in the CRS of ``source`` if the engine knows it, else in WGS 84.

    names: of all their attributes, or none if they are not needed.
    """
    crs, request = source.sourceCrs(), QgsFeatureRequest()
    if not names:
        request.setSubsetOfAttributes([])
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), QgsProject.instance())
    features = []
    for feature in source.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isEmpty() or geometry.type() not in kinds:
            continue
        if crs.isValid() and not _is_known(crs):
            geometry.transform(transform)
        features.append(
            {
                "type": "Feature",
                "id": feature.id(),
                "properties": {n: _plain(v) for n, v in zip(names, feature.attributes())},
                "geometry": json.loads(geometry.asJson(_DIGITS)),
            }
        )
    return features


def _plain(value: Any) -> Any:
    """An attribute as JSON has it: texts and numbers as they are, dates and all else as texts."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (bool, int, float, str)):
        return value
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, (QDate, QDateTime, QTime)) else str(value)


def _is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    return bool(crs.authid().startswith("EPSG:"))


def _write(features: list[dict[str, Any]], crs: QgsCoordinateReferenceSystem, name: str) -> str:
    content: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if _is_known(crs):
        content["crs"] = {"type": "name", "properties": {"name": crs.authid()}}
    path = Path(QgsProcessingUtils.generateTempFilename(name))
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)
