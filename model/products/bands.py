"""What series.json says of the bands of filled rasters."""

from __future__ import annotations

from typing import Any

from model.core.types import BANDS
from model.reading.series import DatedImage


def describe_bands(image: DatedImage) -> dict[str, Any]:
    """What series.json says of the bands, where they are others than the four."""
    if image.roles == BANDS:
        return {}
    bands = []
    for number, (name, role) in enumerate(zip(image.band_names, image.roles)):
        wavelength = image.wavelengths[number] if image.wavelengths else None
        coarse = {"pixel": pixel} if image.coarser and (pixel := image.coarser[number]) else {}
        valid = {"range": [image.quantity.low, image.quantity.high]} if image.quantity else {}
        bands.append(
            {"name": name, "role": role, **({"wavelength": wavelength} if wavelength else {}), **coarse, **valid}
        )
    return {"bands": bands}
