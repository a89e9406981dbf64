"""Single bands that are no reflectance: indices, leaf area, temperature. Each has a valid range of its own.

All methods work on numbers of 0 to 1 or a little more, as reflectance has. So a quantity is read as its place in its
valid range, and written again in its own units.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

import numpy as np

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.reading.acquisitions import Acquisition
from model.reading.probing import Probe
from model.reading.quantity import Quantity
from model.reading.rasters import RasterFacts
from model.reading.reflectance import MINIMUM

OUT_OF_RANGE = 0.2  # share of the numbers outside of the valid range from which on they are something else


@dataclass(frozen=True)
class Index:
    """What is known of an index: its names, and how it is stored. units: (scale, offset, low, high), the usual first.

    The first unit counts in which nearly all numbers lie in the range, whole numbers being fine enough.
    """

    names: tuple[str, ...]
    units: tuple[tuple[float, float, float, float], ...]


_PLAIN = (1.0, 0.0)
_TEN_THOUSANDTHS = (1e-4, 0.0)
# Differences over sums lie in -1 to 1; Copernicus Global Land stores them in a byte.
_RATIO = tuple((*unit, -1.0, 1.0) for unit in (_PLAIN, _TEN_THOUSANDTHS, (0.004, -0.08)))
_SHARE = tuple((*unit, 0.0, 1.0) for unit in (_PLAIN, _TEN_THOUSANDTHS, (0.004, 0.0), (0.01, 0.0)))
INDICES = (
    *(
        Index((name,), _RATIO)
        for name in ("ndvi", "evi", "evi2", "savi", "msavi", "osavi", "gndvi", "ndre", "ndwi", "mndwi", "ndmi", "nbr")
    ),
    Index(("lai",), tuple((*unit, 0.0, 10.0) for unit in (_PLAIN, (1e-3, 0.0), (1 / 30, 0.0), (0.1, 0.0)))),
    Index(("fapar", "fpar"), _SHARE),
    Index(("fcover", "fvc"), _SHARE),
    # Celsius, kelvin, Landsat Collection 2 and MODIS.
    Index(
        ("temperature", "lst"),
        (
            (*_PLAIN, -90.0, 100.0),
            (*_PLAIN, 180.0, 380.0),
            (0.00341802, 149.0, 180.0, 380.0),
            (0.02, 0.0, 180.0, 380.0),
            (0.01, 0.0, 180.0, 380.0),
        ),
    ),
)
_BY_NAME = {name: index for index in INDICES for name in index.names}


def index_in(text: str) -> str | None:
    """The index that a file's or a band's name speaks of as a word of its own: "ndvi" of S2_NDVI_20220607."""
    words = re.split(r"[^a-z0-9]+", text.lower())
    return next((word for word in words if word in _BY_NAME), None)


def index_of(facts: RasterFacts) -> str | None:
    """The index that a raster of one band holds, by its description, its name or its folder's; None if untold."""
    if facts.count - len(facts.alpha) != 1:
        return None
    path = PurePath(facts.path)
    return next(filter(None, map(index_in, (*facts.labels[0], path.stem, path.parent.name))), None)


def quantity_of(roles: Sequence[str], valid_range: tuple[float, float] | None, path: str) -> Quantity | None:
    """The quantity that the bands of an image are; None for reflectance.

    valid_range: as the user gave it.  Raises InputError index_among_bands, bad_range.
    """
    indices = [role for role in roles if role in _BY_NAME]
    if len(roles) > 1 and (indices or valid_range is not None):
        told = say("index_among_bands", path=path, index=indices[0]) if indices else say("range_of_bands", path=path)
        raise InputError("index_among_bands", told, say("index_among_bands_hint"))
    if valid_range is not None:
        if not valid_range[0] < valid_range[1]:
            hint = say("bad_range_hint")
            raise InputError(
                "bad_range", say("bad_range", valid_range=valid_range[0], valid_range_2=valid_range[1]), hint
            )
        return Quantity(roles[0], *valid_range)
    return Quantity(indices[0], *_BY_NAME[indices[0]].units[0][2:]) if indices else None


def settle_quantities(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> list[Acquisition]:
    """Give images of an index their scale, offset and valid range: as given, as the file says, else by the numbers.

    Raises InputError index_out_of_range if the numbers cannot be those of the index.
    """
    settled, guessed = list(images), []
    groups: dict[object, list[int]] = {}
    for i, image in enumerate(images):
        if image.quantity is not None:
            groups.setdefault((image.dtype, image.scales, image.offsets, image.quantity), []).append(i)
    for group in groups.values():
        first = images[group[0]]
        numbers = np.concatenate([probes[i].values[0, probes[i].observed] for i in group])
        scale, offset, quantity = _unit(first, numbers)
        if first.scales is None and scale != 1:
            guessed.append(f"{first.name}: {quantity.name} = number * {scale:g}{f' {offset:+g}' if offset else ''}")
        _check(first, np.asarray(numbers * scale + offset, np.float32), quantity)
        source = first.scale_source or ("guessed" if scale != 1 else "index")
        source = "index, as the file says" if source.startswith(("file", "naming")) else source
        for i in group:
            settled[i] = replace(images[i], scales=(scale,), offsets=(offset,), quantity=quantity, scale_source=source)
    if guessed:
        message = say("scale_guessed_index", guessed=guessed[0])
        report.warning("scale_guessed", message)
    return settled


def _unit(image: Acquisition, numbers: FloatArray) -> tuple[float, float, Quantity]:
    quantity = image.quantity
    if quantity is None:
        raise ValueError(f"{image.name} holds reflectance")
    known = _BY_NAME.get(quantity.name)
    own = known is not None and known.units[0][2:] == (quantity.low, quantity.high)  # else the user's range
    units = known.units if known is not None and own else ((1.0, 0.0, quantity.low, quantity.high),)
    if image.scales is not None:
        scale, offset = image.scales[0], (image.offsets or (0.0,))[0]
        units = tuple(dict.fromkeys((scale, offset, low, high) for _, _, low, high in units))
    whole = not np.issubdtype(image.dtype, np.floating)
    fitting = (unit for unit in units if _fits(numbers, unit, whole and image.scales is None))
    scale, offset, low, high = next(fitting, units[0])
    return scale, offset, Quantity(quantity.name, low, high)


def _fits(numbers: FloatArray, unit: tuple[float, float, float, float], whole: bool) -> bool:
    """Whether numbers lie in the range of a unit. Whole numbers use a part of it that they resolve."""
    scale, offset, low, high = unit
    if len(numbers) < MINIMUM:
        return not whole or scale != 1
    if scale * 20 > high - low if whole else scale not in (1.0, 1e-4):
        return False
    least, most = np.percentile(numbers * scale + offset, (10, 90))
    return bool(
        low <= least
        and most <= high
        and (scale == 1 or np.percentile(np.abs(numbers), 99) * scale > 0.02 * (high - low))
    )


def _check(image: Acquisition, values: FloatArray, quantity: Quantity) -> None:
    outside = float(np.mean((values < quantity.low) | (values > quantity.high))) if len(values) else 0.0
    if outside > OUT_OF_RANGE:
        low, high = np.percentile(values, (2, 98))
        message = say(
            "index_out_of_range",
            name=image.name,
            outside=outside,
            name_2=quantity.name,
            low=quantity.low,
            high=quantity.high,
            low_2=low,
            high_2=high,
        )
        hint = say("index_out_of_range_hint")
        raise InputError("index_out_of_range", message, hint)
