"""An extent and polygons of QGIS, as the engine's job files have them. Main thread: looks at layers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
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
from qgis.PyQt.QtCore import QCoreApplication

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
    crs = source.sourceCrs()
    known = crs.authid().startswith("EPSG:")
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), QgsProject.instance())
    features = []
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    for feature in source.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            continue
        if crs.isValid() and not known:
            geometry.transform(transform)
        features.append({"type": "Feature", "properties": {}, "geometry": json.loads(geometry.asJson(_DIGITS))})
    if not features:
        raise QgsProcessingException(
            translate(
                "ganfilling",
                "The area has no polygon. Choose a layer with polygons, or select some if only those are to be used.",
            )
        )
    content: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if known:
        content["crs"] = {"type": "name", "properties": {"name": crs.authid()}}
    path = Path(QgsProcessingUtils.generateTempFilename("area.geojson"))
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)
