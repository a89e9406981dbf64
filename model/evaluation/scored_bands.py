"""What a series' bands stand for, and the scores of them: of all bands together, of each, and of the usual four.

Measures of looks, and NDVI, take blue, green, red and near infrared; a series without them has none. An index is scored
in its own units; its PSNR takes its valid range for the peak.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.types import BANDS, BoolArray, FloatArray
from model.evaluation.measures import of_band
from model.metrics import distortion, uncertainty
from model.metrics.scores import DISTORTION, PERCEPTUAL, UNCERTAINTY
from model.products.products import ndvi
from model.reading.acquisitions import DatedImage, holds_four
from model.reading.quantity import Quantity

OF_SPECTRA = ("sam", "ergas")  # of reflectance; an index has none
OF_FOUR = ("gmsd", "haarpsi", "fsim", "sharpness", "ndvi")
IN_UNITS = ("mae", "rmse", "uce", "drift", "replaced")


@dataclass(frozen=True)
class ScoredBands:
    """The bands of a series. roles: see Acquisition.  labels: what people call them.  quantity: None: reflectance."""

    roles: tuple[str, ...]
    labels: tuple[str, ...]
    quantity: Quantity | None = None

    @classmethod
    def of_image(cls, image: DatedImage) -> ScoredBands:
        """The bands of a series with this image."""
        names = image.band_names
        return cls(image.roles, names if len(set(names)) == len(names) else image.roles, image.quantity)

    @property
    def has_four(self) -> bool:
        """Whether the first four bands are blue, green, red and near infrared."""
        return holds_four(self.roles)

    @property
    def title(self) -> str:
        """What the values are."""
        return self.labels[0] if self.quantity else say("reflectance")

    @property
    def width(self) -> float:
        """What 1 of the values that methods see is in the units of the series."""
        return self.quantity.width if self.quantity else 1.0

    def greenness(self, values: FloatArray) -> FloatArray | None:
        """NDVI [..., row, column] of values [..., band, row, column]; None if they do not tell."""
        if self.quantity is not None:
            return self.quantity.values(values[..., 0, :, :]) if self.quantity.name == "ndvi" else None
        if not {"red", "nir"} <= {*self.roles}:
            return None
        return ndvi(values, self.roles.index("red"), self.roles.index("nir"))

    def pictured(self, values: FloatArray) -> FloatArray:
        """The four bands [..., 4, row, column] that pictures show; the first band, grey, where there are no such."""
        if self.has_four:
            return values[..., : len(BANDS), :, :]
        return np.repeat(values[..., :1, :, :], len(BANDS), axis=-3)

    def score(
        self, values: FloatArray, truth: FloatArray, where: BoolArray, variance: FloatArray | None
    ) -> dict[str, float]:
        """Scores of a date by measure; values, truth, variance [band, row, column], where [row, column]."""
        estimate, right, scored = values[None], truth[None], where[None]
        found = {}
        for name, metric in {**DISTORTION, **PERCEPTUAL}.items():
            if name in OF_FOUR:
                seen = self._seen_by(name)
                found[name] = metric(estimate[:, seen], right[:, seen], scored) if seen else np.nan
            elif self.quantity is None or name not in OF_SPECTRA:
                found[name] = metric(estimate, right, scored)
        if variance is not None:
            error, sigma = _errors(values, truth, where), _deviations(variance, where)
            found.update({name: metric(error, sigma) for name, metric in UNCERTAINTY.items()})
            found["nll"] += float(np.log(self.width))
        return self.in_units(found)

    def score_each(
        self, values: FloatArray, truth: FloatArray, where: BoolArray, variance: FloatArray | None
    ) -> dict[str, float]:
        """The measures OF_BANDS by the names that of_band() gives; see score(). Nothing for a single band."""
        found = {}
        for number, role in enumerate(self.roles if len(self.roles) > 1 else ()):
            band = slice(number, number + 1)
            one = values[None, band], truth[None, band], where[None]
            found[of_band("psnr", role)], found[of_band("mae", role)] = distortion.psnr(*one), distortion.mae(*one)
            if variance is not None:
                error, sigma = _errors(values[band], truth[band], where), _deviations(variance[band], where)
                found[of_band("coverage", role)] = uncertainty.coverage(error, sigma)
        return found

    def in_units(self, scores: dict[str, float]) -> dict[str, float]:
        """The scores, those of values in the units of the series."""
        return {name: value * self.width if name in IN_UNITS else value for name, value in scores.items()}

    def _seen_by(self, measure: str) -> list[int]:
        """The bands that a measure of the four takes; none if the series lacks one that it looks at."""
        if self.has_four:
            return list(range(len(BANDS)))
        if measure == "ndvi" and {"red", "nir"} <= {*self.roles}:
            return [self.roles.index("red")] * 3 + [self.roles.index("nir")]
        return []


def _errors(values: FloatArray, truth: FloatArray, where: BoolArray) -> NDArray[np.float64]:
    """Of scored pixels [pixel, band]."""
    found, right = (np.moveaxis(array, 0, -1)[where].astype(np.float64) for array in (values, truth))
    return np.asarray(found - right)


def _deviations(variance: FloatArray, where: BoolArray) -> NDArray[np.float64]:
    """Of scored pixels [pixel, band]; NaN where there is none."""
    spread = np.moveaxis(variance, 0, -1)[where].astype(np.float64)
    return np.sqrt(np.where(spread > 0, spread, np.nan))
