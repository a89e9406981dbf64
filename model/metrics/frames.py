"""What the metrics share: which input can be scored, and the frames that those with a neighbourhood look at."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

LUMINANCE = (0.114, 0.587, 0.299)  # of blue, green, red (ITU-R BT.601)
VISIBLE_WHITE, INFRARED_WHITE = 0.3, 0.6  # reflectance shown as 255


def scored(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> tuple[FloatArray, FloatArray] | None:
    """Estimate and truth of the scored pixels [N,4], or None if there are none or one of their values is not finite."""
    values = [np.moveaxis(np.asarray(array), 1, -1)[where].astype(np.float64) for array in (estimate, truth)]
    if not len(values[0]) or not all(np.isfinite(array).all() for array in values):
        return None
    return values[0], values[1]


def composites(
    estimate: ArrayLike, truth: ArrayLike, where: BoolArray
) -> Iterator[tuple[FloatArray, FloatArray, BoolArray]]:
    """Of each date with a gap: the frames [4,H,W] to compare, and the gap [H,W].

    The first frame holds the estimate inside the gap and the truth outside, the second the truth. Outside the gap both
    are the same: the truth, or the estimate where no truth is known, or the band's mean where neither is.
    """
    estimate, truth = np.asarray(estimate), np.asarray(truth)
    for number in np.flatnonzero(where.any((1, 2))):
        gap, filled = where[number], estimate[number].astype(np.float64)
        true = np.where(np.isfinite(truth[number]), truth[number], filled)
        known = np.isfinite(true)
        if not known.all():
            total = np.where(known, true, 0).sum((1, 2), keepdims=True)
            true = np.where(known, true, total / np.maximum(known.sum((1, 2), keepdims=True), 1))
        yield np.where(gap, filled, true), true, gap


def pictures(frame: FloatArray) -> FloatArray:
    """A frame [4,H,W] as two grey pictures [2,H,W] for metrics with constants made for 0-255.

    The first is the luminance of the visible bands with 0.3 as white, the second the near infrared with 0.6 as white:
    fixed, so that scores of different scenes compare. Brighter values are not cut.
    """
    luminance = np.tensordot(LUMINANCE, frame[:3], axes=1) * (255 / VISIBLE_WHITE)
    return np.stack([luminance, frame[3] * (255 / INFRARED_WHITE)])


def half(images: FloatArray) -> FloatArray:
    """Mean of each block of 2 x 2 pixels of the last two axes; an odd last row or column is repeated."""
    height, width = images.shape[-2:]
    if height % 2 or width % 2:
        padding = [(0, 0)] * (images.ndim - 2) + [(0, height % 2), (0, width % 2)]
        images = np.pad(images, padding, mode="edge")
    return (images[..., ::2, ::2] + images[..., 1::2, ::2] + images[..., ::2, 1::2] + images[..., 1::2, 1::2]) / 4
