"""All scores of an estimate that need no weights, by their usual names."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from model.metrics import artefacts, distortion, perceptual, uncertainty
from model.metrics.frames import BoolArray

DISTORTION = {
    "mae": distortion.mae,
    "rmse": distortion.rmse,
    "psnr": distortion.psnr,
    "ssim": distortion.ssim,
    "sam": distortion.sam,
    "ergas": distortion.ergas,
    "ndvi": distortion.ndvi_error,
}
PERCEPTUAL = {
    "gmsd": perceptual.gmsd,
    "haarpsi": perceptual.haarpsi,
    "fsim": perceptual.fsim,
    "sharpness": perceptual.sharpness,
    "seam": artefacts.seam_index,
}
UNCERTAINTY = {"coverage": uncertainty.coverage, "nll": uncertainty.nll, "uce": uncertainty.uce}


def score(
    estimate: ArrayLike, truth: ArrayLike, where: BoolArray, variance: ArrayLike | None = None
) -> dict[str, float]:
    """Scores of a series: mae, rmse, psnr, ssim, sam, ergas, ndvi, gmsd, haarpsi, fsim, sharpness, seam.

    With the variance of the estimate [T,4,H,W] also coverage (of 90 % intervals), nll and uce, over scored pixels and
    bands. estimate, truth [T,4,H,W]; where bool [T,H,W]. NaN as the package says.

    Raises ValueError if the shapes do not fit.
    """
    estimate, truth = np.asarray(estimate), np.asarray(truth)
    _check(estimate, truth, where, variance)
    found = {name: metric(estimate, truth, where) for name, metric in {**DISTORTION, **PERCEPTUAL}.items()}
    if variance is not None:
        values, true, spread = (
            np.moveaxis(np.asarray(array), 1, -1)[where].astype(np.float64) for array in (estimate, truth, variance)
        )
        sigma = np.sqrt(np.where(spread > 0, spread, np.nan))
        found.update({name: metric(values - true, sigma) for name, metric in UNCERTAINTY.items()})
    return found


def _check(
    estimate: np.ndarray[tuple[int, ...], np.dtype[np.generic]],
    truth: np.ndarray[tuple[int, ...], np.dtype[np.generic]],
    where: BoolArray,
    variance: ArrayLike | None,
) -> None:
    if estimate.ndim != 4 or estimate.shape[1] != 4:
        raise ValueError(f"expected are [date, 4 bands, row, column], not the shape {estimate.shape}")
    same = [truth.shape, *([] if variance is None else [np.shape(variance)])]
    if any(shape != estimate.shape for shape in same):
        raise ValueError(f"the shapes of estimate, truth and variance differ: {[estimate.shape, *same]}")
    dates, _, rows, columns = estimate.shape
    if where.dtype != bool or where.shape != (dates, rows, columns):
        raise ValueError(f"where has the shape {where.shape} of {where.dtype}, not {(dates, rows, columns)} of bool")
