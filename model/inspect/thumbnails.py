"""Small true-colour pictures of images, for a list to choose from: quick looks, not products."""

from __future__ import annotations

import base64
import warnings
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.windows import Window

from model.core.types import FloatArray
from model.reading.acquisitions import Acquisition, holds_four, read_acquisition
from model.reading.rasters import DatasetPool

_WHOLE = 2048  # pixels a side: larger rasters without overviews are shown by their middle, not read from end to end
_BRIGHT = 0.3  # reflectance shown as white
_CUTS = (2, 98)  # percent, where the scale is not known
_GAMMA = 0.7  # below 1: lifts the dark end, where most land is


def thumbnail(pool: DatasetPool, image: Acquisition, size: int) -> dict[str, object]:
    """Return a picture of at most ``size`` x ``size`` pixels: {"png": base64, "middle": whether it shows only that}.

    Pixels without data are transparent. Raises InputError truncated if the image cannot be read.
    """
    grid = image.grid
    middle = not image.has_overviews and grid.width * grid.height > _WHOLE**2
    numbers = replace(image, scales=None, offsets=None)
    if middle:
        side = min(grid.width, grid.height, 4 * size)
        window = Window((grid.width - side) // 2, (grid.height - side) // 2, side, side)
        view = grid
    else:
        view = grid.decimated(size)
        window = Window(0, 0, view.width, view.height)
    pixels = read_acquisition(pool, numbers, view, window, with_mask=False, nearest=True)
    step = 4 if middle and side == 4 * size else 1
    shown_bands = [2, 1, 0] if holds_four(image.roles) else [0, 0, 0]
    colours, valid = pixels.values[shown_bands, ::step, ::step], pixels.valid[::step, ::step]
    low, high = _range(image, colours[:, valid])
    shown = np.clip((colours - low) / max(high - low, 1e-6), 0, 1) ** _GAMMA
    picture = np.concatenate([np.rint(255 * shown), np.where(valid, 255, 0)[None]]).astype(np.uint8)
    return {"png": base64.b64encode(_png(picture)).decode("ascii"), "middle": middle}


def _range(image: Acquisition, values: FloatArray) -> tuple[float, float]:
    """The numbers shown as black and as white: the same reflectance for all images whose scale is known."""
    if image.scales is not None and holds_four(image.roles):
        scale, offset = image.scales[2], (image.offsets or image.declared_offsets)[2]
        return -offset / scale, (_BRIGHT - offset) / scale
    if values.size == 0:
        return 0.0, 1.0
    low, high = np.percentile(values, _CUTS)
    return float(low), float(high)


def _png(picture: NDArray[np.uint8]) -> bytes:
    """Encode red, green, blue, alpha [4, row, column]."""
    _, height, width = picture.shape
    with MemoryFile() as memory, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(driver="PNG", width=width, height=height, count=4, dtype="uint8") as file:
            file.write(picture)
        return bytes(memory.getbuffer())
