"""What a profile is: places on the map, and for each the values of each variable over time. No GUI, no files."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import quality

translate = QCoreApplication.translate

NDVI = "ndvi"
VARIABLES = (NDVI, "nir", "red", "green", "blue")  # as they are shown
LIMITS = {NDVI: (-1.0, 1.0)}  # of what a variable can be; a spoiled date may say that it knows nothing
NINETY_PERCENT = 1.645  # standard deviations on either side that hold 90 % of a normal distribution


def variable_title(variable: str) -> str:
    """Return the name of a variable for people."""
    return {
        NDVI: translate("ganfilling", "NDVI"),
        "nir": translate("ganfilling", "Near infrared"),
        "red": translate("ganfilling", "Red"),
        "green": translate("ganfilling", "Green"),
        "blue": translate("ganfilling", "Blue"),
    }[variable]


def quality_title(code: int | None) -> str:
    """Return what a class of a quality raster means, in few words; None: observed."""
    titles = {
        quality.OBSERVED: translate("ganfilling", "observed"),
        quality.BETWEEN: translate("ganfilling", "filled between observations"),
        quality.AT_END: translate("ganfilling", "filled at an end of the series"),
        quality.NEVER_OBSERVED: translate("ganfilling", "filled, never observed"),
        quality.NO_IMAGE: translate("ganfilling", "estimated, no image of this date"),
        quality.GAP_TOO_LONG: translate("ganfilling", "left empty, gap too long"),
        quality.TOO_FEW: translate("ganfilling", "left empty, too few observations"),
    }
    return titles.get(quality.OBSERVED if code is None else code, translate("ganfilling", "outside the series"))


def within_limits(variable: str, values: Iterable[float]) -> tuple[float, ...]:
    """Return values, those beyond what the variable can be put to its limits."""
    low, high = LIMITS.get(variable, (-math.inf, math.inf))
    return tuple(min(max(value, low), high) for value in values)


@dataclass(frozen=True)
class Place:
    """A pixel (a point), or a polygon whose pixels are averaged, in the coordinates of ``crs``."""

    number: int
    label: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem

    @property
    def is_polygon(self) -> bool:
        """Whether the values are means over an area."""
        return bool(self.geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry)

    def position(self) -> QgsPointXY:
        """Return the point, or a point inside the polygon."""
        return self.geometry.pointOnSurface().asPoint() if self.is_polygon else self.geometry.asPoint()


@dataclass(frozen=True)
class PlaceSample:
    """One variable at one place and date, in reflectance (0-1) or as NDVI; None where there is no value.

    observed: the value as it was seen.  filled: the value of the filled series, ``observed`` itself where it was kept.
    masked: what the sensor saw where a mask or the engine took it out: mostly cloud.  quality: class of the quality
    raster at a pixel; None for polygons.  reason: why a pixel did not count as observed, of reasons.SHARES; empty if it
    did or that is not known.  share: of the polygon's pixels that were observed (a pixel: 0 or 1).
    deviation: one standard deviation of the estimate.  spread: one standard deviation among the polygon's pixels.
    """

    date: datetime.date
    observed: float | None = None
    filled: float | None = None
    masked: float | None = None
    quality: int | None = None
    reason: str = ""
    share: float = 0.0
    deviation: float | None = None
    spread: float | None = None

    @property
    def value(self) -> float | None:
        """The value of the curve: the filled one, without one the observed one."""
        return self.observed if self.filled is None else self.filled

    @property
    def is_observed(self) -> bool:
        """Whether most of the value was seen."""
        return self.share >= 0.5

    def band(self) -> tuple[float, float] | None:
        """Return the range that holds the truth in 90 % of cases; of a polygon, one deviation among its pixels."""
        value = self.value
        half = self.spread
        if half is None and self.deviation is not None:
            half = NINETY_PERCENT * self.deviation
        return None if value is None or half is None or not math.isfinite(half) else (value - half, value + half)


@dataclass(frozen=True)
class Profile:
    """The values at one place: samples by variable, in order of date; variables without any value are absent."""

    place: Place
    samples: dict[str, list[PlaceSample]]
    pixels: int = 1
    unreadable: tuple[str, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether the place lies outside the series."""
        return not self.samples
