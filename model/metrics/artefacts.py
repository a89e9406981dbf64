"""What filling must not leave behind: seams at the border of a gap, and changed observations."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from model.metrics.frames import BoolArray, FloatArray, scored


def seam_index(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Gradient across the border of the gap over the gradient beside it: 1 without a seam, more with one.

    For every pair of neighbours in a row or column of which one is scored and the other's truth is known, the jump is
    the absolute difference of estimate and truth across the border; beside it are the differences between each of
    the two and its next pixel away from the border. Both are averaged over bands, pairs and dates, then divided.
    NaN without such a pair (a date that is lost as a whole has no border), or where nothing varies beside the border
    though something jumps.
    """
    if not scored(estimate, truth, where):
        return np.nan
    estimate, truth = np.asarray(estimate, np.float64), np.asarray(truth, np.float64)
    filled = np.where(where[:, None], estimate, truth)
    jumps, beside = [], []
    for axis in (-2, -1):
        for direction in (1, -1):
            frame, inside = np.moveaxis(filled, axis, -1), np.moveaxis(where, axis, -1)
            jump, around = _across(frame[..., ::direction], inside[..., ::direction])
            jumps.append(jump)
            beside.append(around)
    jump, around = np.concatenate(jumps), np.concatenate(beside)
    if not jump.size or not around.size:
        return np.nan
    if not around.mean():
        return np.nan if jump.mean() else 1.0
    return float(jump.mean() / around.mean())


def drift(estimate: ArrayLike, truth: ArrayLike, observed: BoolArray) -> float:
    """Mean absolute change of observed pixels (bool [T,H,W]), in reflectance: 0 if all are kept as they were."""
    values = scored(estimate, truth, observed)
    return float(np.abs(values[0] - values[1]).mean()) if values else np.nan


def _across(frame: FloatArray, inside: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Jumps from a pixel outside to the next inside along the last axis, and the differences beside them.

    frame [T,4,R,N], inside [T,R,N]; the differences on a side count only where both their pixels lie on that side.
    """
    difference = np.moveaxis(np.abs(np.diff(frame, axis=-1)), 1, -1)  # [T,R,N-1,4]
    known = np.isfinite(difference).all(-1)
    border = ~inside[..., :-1] & inside[..., 1:] & known
    before = ~inside[..., :-1] & ~inside[..., 1:] & known
    after = inside[..., :-1] & inside[..., 1:] & known
    outer = np.zeros_like(border)
    outer[..., :-1] = border[..., 1:]
    inner = np.zeros_like(border)
    inner[..., 1:] = border[..., :-1]
    return difference[border], np.concatenate([difference[before & outer], difference[after & inner]])
