"""The images of a series have the same bands, whichever these are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from model.contract.messages import say
from model.core.errors import InputError
from model.core.types import BANDS
from model.reading.acquisitions import Acquisition, holds_four
from model.reading.bands import ALL
from model.reading.inputs import SeriesOptions


def alike(images: Sequence[Acquisition], options: SeriesOptions) -> list[Acquisition]:
    """The images with the bands that all of them have, where all bands are wanted.

    Raises InputError bands_differ where certain ones are.
    """
    roles = images[0].roles
    other = next((image for image in images if image.roles != roles), None)
    if other is None:
        return list(images)
    common = [role for role in roles if all(role in image.roles for image in images)]
    if options.bands != ALL or not common:
        message = say(
            "bands_differ",
            name=images[0].name,
            listed=", ".join(roles),
            name_2=other.name,
            listed_2=", ".join(other.roles),
        )
        raise InputError("bands_differ", message, say("bands_differ_hint"))
    return [_with_bands(image, [image.roles.index(role) for role in common]) for image in images]


def _with_bands(image: Acquisition, chosen: Sequence[int]) -> Acquisition:
    """An image with a choice of its bands."""
    by_band = (
        "bands",
        "nodata",
        "declared_scales",
        "declared_offsets",
        "scales",
        "offsets",
        "roles",
        "wavelengths",
        "coarser",
    )
    kept: dict[str, Any] = {n: tuple(values[i] for i in chosen) for n in by_band if (values := getattr(image, n))}
    return replace(image, **kept)


def require_four(roles: tuple[str, ...]) -> None:
    """Raise InputError four_bands unless the bands are blue, green, red and near infrared, and no others."""
    if roles != BANDS:
        hint = say("four_bands_range_hint") if holds_four(roles) else say("four_bands_lacking_hint")
        message = say("four_bands", listed=", ".join(roles))
        raise InputError("four_bands", message, hint)
