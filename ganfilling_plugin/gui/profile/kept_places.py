"""The places of the time profile, kept in the project, so that they are there again when it is opened."""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

from ganfilling_plugin.gui.profile.values import Place

SCOPE, ENTRY = "ganfilling", "places"
DIGITS = 12  # of coordinates


def keep_places(project: QgsProject, places: Sequence[Place]) -> None:
    """Write ``places`` into ``project``, which is changed by that only if they are others than before."""
    text = json.dumps(
        [
            {
                "number": place.number,
                "label": place.label,
                "geometry": place.geometry.asWkt(DIGITS),
                "crs": place.crs.authid() or place.crs.toWkt(),
            }
            for place in places
        ]
    )
    if text != project.readEntry(SCOPE, ENTRY, "[]")[0]:
        project.writeEntry(SCOPE, ENTRY, text)


def kept_places(project: QgsProject) -> list[Place]:
    """Return the places that were written into ``project``; none if they cannot be read."""
    try:
        places = [
            Place(
                int(kept["number"]),
                str(kept["label"]),
                QgsGeometry.fromWkt(str(kept["geometry"])),
                QgsCoordinateReferenceSystem(str(kept["crs"])),
            )
            for kept in json.loads(project.readEntry(SCOPE, ENTRY, "[]")[0])
        ]
    except (ValueError, TypeError, KeyError):  # another version or a person has written something else
        return []
    return [place for place in places if not place.geometry.isEmpty() and place.crs.isValid()]
