"""NIQE: how natural a picture looks without a truth to compare with, fitted on clear Sentinel-2 patches.

Mittal, Soundararajan and Bovik (2013), "Making a completely blind image quality analyzer". Differences: patches of 32
pixels instead of 96, because windows of a series are small; the second scale is the mean of 2 x 2 pixels instead of
bicubic; the picture is the luminance with a reflectance of 0.3 as 255 (see frames.pictures).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike
from scipy import ndimage, special

from model.contract.messages import say
from model.core.errors import InputError
from model.metrics.frames import FloatArray, half, pictures

PATCH = 32  # pixels a side
FEATURES = 36
SHARP = 0.75  # of the sharpest patch: those less sharp teach nothing about natural detail
WINDOW_SIGMA, WINDOW_RADIUS = 7 / 6, 3
DIRECTIONS = ((0, 1), (1, 0), (1, 1), (1, -1))
SHAPES = np.arange(0.2, 10.0005, 0.001)  # of the generalised Gaussian
SHIPPED = Path(__file__).parent / "niqe.json"


@dataclass(frozen=True)
class NiqeModel:
    """Mean [36] and covariance [36,36] of the features of natural patches, and from how many they are."""

    mean: FloatArray
    covariance: FloatArray
    patches: int


def niqe(image: ArrayLike, model: NiqeModel) -> float:
    """Distance of the picture's features from natural ones: 0 or more, smaller is more natural.

    image [4,H,W] in reflectance, without gaps. The distance is sqrt(d' ((A + B) / 2)^-1 d), with d the difference of
    the mean features, A and B the covariances of model and picture, over whole patches of 32 pixels. NaN if a value is
    not finite, if the picture is smaller than a patch, or if no patch has two different values.
    """
    features, _ = _features(image)
    if not len(features):
        return np.nan
    covariance = np.cov(features, rowvar=False) if len(features) > 1 else np.zeros((FEATURES, FEATURES))
    apart = model.mean - features.mean(0)
    return float(np.sqrt(max(0.0, apart @ np.linalg.pinv((model.covariance + covariance) / 2) @ apart)))


def fit_niqe(images: Iterable[ArrayLike]) -> NiqeModel:
    """Model of the sharp patches of clear ``images``, each [4,H,W] in reflectance; see niqe for what is left out.

    Sharp are patches with more than 0.75 of the sharpness (mean local deviation) of their image's sharpest.
    Raises InputError niqe_too_few if there are not more patches than features.
    """
    kept = []
    for image in images:
        features, sharp = _features(image)
        if len(features):
            kept.append(features[sharp > SHARP * sharp.max()])
    count = sum(len(features) for features in kept)
    if count <= FEATURES:
        raise InputError(
            "niqe_too_few",
            say("niqe_too_few", count=count, size=PATCH, least=FEATURES),
            say("niqe_too_few_hint"),
        )
    features = np.concatenate(kept)
    return NiqeModel(features.mean(0), np.cov(features, rowvar=False), count)


def save_niqe(model: NiqeModel, path: Path) -> None:
    """Write a model as JSON: the covariance by its lower triangle, row by row, all with six digits."""
    lower = model.covariance[np.tril_indices(FEATURES)]
    lists = {"mean": model.mean, "covariance": lower}
    document = {"patches": model.patches, **{k: [float(f"{x:.6g}") for x in v] for k, v in lists.items()}}
    path.write_text(json.dumps(document) + "\n", encoding="utf-8")


def load_niqe(path: Path = SHIPPED) -> NiqeModel:
    """Read a model, by default that of simulated clear patches which ships (written by model.metrics.niqe_fitting).

    Raises InputError niqe_unreadable.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        mean = np.array(document["mean"], np.float64).reshape(FEATURES)
        covariance = np.zeros((FEATURES, FEATURES))
        covariance[np.tril_indices(FEATURES)] = document["covariance"]
        patches = int(document["patches"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = say("niqe_unreadable", path=path, error=error)
        raise InputError("niqe_unreadable", message, say("niqe_unreadable_hint")) from error
    return NiqeModel(mean, covariance + np.tril(covariance, -1).T, patches)


def _features(image: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Features [P,36] and sharpness [P] of the whole patches of [4,H,W] that vary at both scales."""
    image = np.asarray(image, np.float64)
    rows, columns = (size // PATCH for size in image.shape[1:])
    if not rows * columns or not np.isfinite(image).all():
        return np.zeros((0, FEATURES)), np.zeros(0)
    grey = pictures(image[:, : rows * PATCH, : columns * PATCH])[0]
    parts, sharp, size = [], np.zeros(0), PATCH
    for picture in (grey, half(grey)):
        normal, deviation = _normalised(picture)
        if size == PATCH:
            sharp = _patches(deviation, size).mean((1, 2))
        patches = _patches(normal, size)
        fields = [patches, *(patches * np.roll(patches, step, (1, 2)) for step in DIRECTIONS)]
        parts += [_marginal(fields[0]), *(_product(field) for field in fields[1:])]
        size //= 2
    features = np.concatenate(parts, axis=1)
    fit = np.isfinite(features).all(1)
    return features[fit], sharp[fit]


def _normalised(picture: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Values less their local mean over their local deviation plus 1; and that deviation."""

    def smooth(values: FloatArray) -> FloatArray:
        blurred: FloatArray = ndimage.gaussian_filter(values, WINDOW_SIGMA, mode="nearest", radius=WINDOW_RADIUS)
        return blurred

    mean = smooth(picture)
    deviation = np.sqrt(np.abs(smooth(picture**2) - mean**2))
    return (picture - mean) / (deviation + 1), deviation


def _patches(field: FloatArray, size: int) -> FloatArray:
    rows, columns = (length // size for length in field.shape)
    return field.reshape(rows, size, columns, size).swapaxes(1, 2).reshape(-1, size, size)


def _marginal(patches: FloatArray) -> FloatArray:
    """Shape and mean scale of the asymmetric generalised Gaussian of each patch: [P,2]."""
    shape, left, right = _asymmetric(patches)
    return np.stack([shape, (left + right) / 2], axis=1)


def _product(patches: FloatArray) -> FloatArray:
    """Shape, mean and both scales of the distribution of products of neighbours: [P,4]."""
    shape, left, right = _asymmetric(patches)
    mean = (right - left) * special.gamma(2 / shape) / special.gamma(1 / shape)
    return np.stack([shape, mean, left, right], axis=1)


def _asymmetric(patches: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Shape, left and right scale by matching moments (Lasmar et al. 2009); NaN for a patch without both signs."""
    values = patches.reshape(len(patches), -1)
    with np.errstate(invalid="ignore", divide="ignore"):
        left, right = (np.sqrt((values**2 * side).sum(1) / side.sum(1)) for side in (values < 0, values > 0))
        ratio = left / right
        flatness = np.abs(values).mean(1) ** 2 / np.square(values).mean(1)
        wanted = flatness * (ratio**3 + 1) * (ratio + 1) / (ratio**2 + 1) ** 2
    shape = np.interp(wanted, _flatness_of_shapes(), SHAPES)
    scale = np.sqrt(special.gamma(1 / shape) / special.gamma(3 / shape))
    return shape, left * scale, right * scale


@lru_cache(maxsize=1)
def _flatness_of_shapes() -> FloatArray:
    """E|x|^2 / E x^2 of generalised Gaussians of SHAPES."""
    log = 2 * special.gammaln(2 / SHAPES) - special.gammaln(1 / SHAPES) - special.gammaln(3 / SHAPES)
    flatness: FloatArray = np.exp(log)
    return flatness
