"""The measures of a report: what they are called, what they mean, and whether more of them is better."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from model.reading.quantity import Quantity


@dataclass(frozen=True)
class Measure:
    """A measure.

    name: in the scores.  title, unit: in tables.  better: 1 if more is better, -1 if less is, 0 where closeness to
    ``ideal`` is.  digits: after the point.
    """

    name: str
    title: str
    unit: str
    better: int
    digits: int
    meaning: str
    ideal: float = 0.0


MEASURES = (
    Measure("psnr", "PSNR", "dB", 1, 2, "peak signal-to-noise ratio, 10 log10(1/MSE), of reflectance of 0 to 1"),
    Measure("mae", "MAE", "", -1, 4, "mean absolute error of reflectance, over bands"),
    Measure("rmse", "RMSE", "", -1, 4, "root mean squared error of reflectance"),
    Measure("ssim", "SSIM", "", 1, 4, "structural similarity of the filled frame, over the gap (Wang et al. 2004)"),
    Measure("sam", "SAM", "°", -1, 2, "angle between the estimated and the true spectrum (Kruse et al. 1993)"),
    Measure("ergas", "ERGAS", "", -1, 2, "relative error over bands (Wald 2000)"),
    Measure("ndvi", "NDVI error", "", -1, 4, "mean absolute error of NDVI"),
    Measure("gmsd", "GMSD", "", -1, 4, "deviation of gradient similarity (Xue et al. 2014)"),
    Measure("haarpsi", "HaarPSI", "", 1, 4, "similarity of Haar wavelets (Reisenhofer et al. 2018)"),
    Measure("fsim", "FSIM", "", 1, 4, "similarity of phase congruency and gradient (Zhang et al. 2011)"),
    Measure("lpips", "LPIPS", "", -1, 4, "distance of AlexNet's features (Zhang et al. 2018)"),
    Measure("sharpness", "Sharpness", "", 0, 3, "fine detail over that of the truth: below 1 is smoother", 1.0),
    Measure("niqe", "NIQE", "", -1, 2, "unlikeness to clear frames, without the truth (Mittal et al. 2013)"),
    Measure("seam", "Seam index", "", 0, 3, "jump across the border of a gap over that beside it", 1.0),
    Measure(
        "drift", "Drift", "", -1, 5, "mean change of observed pixels by filling, which keeps all but what looks cloudy"
    ),
    Measure(
        "replaced", "If not kept", "", -1, 4, "mean change of observed pixels if they are replaced by the estimate"
    ),
    Measure("coverage", "Cover of 90 %", "", 0, 3, "share of hidden values in their 90 % interval", 0.9),
    Measure("nll", "NLL", "", -1, 2, "negative log-likelihood of hidden values"),
    Measure("uce", "UCE", "", -1, 4, "uncertainty calibration error, in reflectance (Laves et al. 2020)"),
)
OF_BANDS = ("psnr", "mae", "coverage")  # measured of each band, too; see of_band()
INDEX_ERROR, INDEX_COVERAGE = "_error", "_coverage"  # behind the name of an index: the names of its measures
OF_ESTIMATES = ("psnr", "mae", "rmse", "ssim", "sam", "ergas", "ndvi")
OF_LOOKS = ("gmsd", "haarpsi", "fsim", "lpips", "sharpness", "niqe")
OF_SIDE_EFFECTS = ("seam", "drift", "replaced")
OF_UNCERTAINTY = ("coverage", "nll", "uce")


def of_band(measure: str, role: str) -> str:
    """What a measure of one band is called."""
    return f"{measure}_{role}"


def known_measures(names: Collection[str], quantity: Quantity | None = None) -> list[Measure]:
    """The measures among ``names`` that are not of one band, in the order of the tables, those of indices last.

    Their meanings speak of ``quantity`` where the series is no reflectance.
    """
    known = [measure for measure in MEASURES if measure.name in names]
    if quantity is not None:
        values = f"values of {quantity.low:g} to {quantity.high:g}"
        told = [m.meaning.replace("reflectance of 0 to 1", values).replace("reflectance", "the values") for m in known]
        known = [replace(measure, meaning=meaning) for measure, meaning in zip(known, told)]
    return [*known, *map(_of_index, names_of_indices(names))]


def names_of_indices(names: Collection[str]) -> list[str]:
    """Those of ``names`` that are measured of indices: errors, then how much intervals cover."""
    return [name for end in (INDEX_ERROR, INDEX_COVERAGE) for name in names if name.endswith(end)]


def _of_index(name: str) -> Measure:
    index, _, what = name.rpartition("_")
    if name.endswith(INDEX_ERROR):
        return Measure(name, f"{index} {what}", "", -1, 4, f"mean absolute error of {index}")
    return Measure(name, f"{index} cover of 90 %", "", 0, 3, f"share of {index} in its 90 % interval", 0.9)
