"""What takes out clouds that no mask shows, chosen for a series and fitted to it.

With masks it is the comparison of dates. Without any, the detector of the weights comes first, if the method
uses weights; dates are then compared as where nothing is masked, for the detector overlooks more than masks do.
"""

from __future__ import annotations

from model.detection import DetectorScreen, choose_detector
from model.estimates import Sample
from model.methods.choice import SAMPLE_PIXELS, MethodOptions
from model.patches import MOST_PATCHES, read_patches, sample_patches
from model.reading.series import Series
from model.reporting import Reporter
from model.screening import Screening, fit_screen

SOME_MISSING, GAPPY_DATES = 0.01, 0.25  # where more dates than this share miss more pixels, those mark the clouds


def screened(
    series: Series, sample: Sample, screen: bool | None, method: MethodOptions, report: Reporter
) -> tuple[Sample, Screening | None]:
    """Fit what takes out clouds to ``series``: it (None: nothing) and the sample without them.

    screen: what the user wants; None to decide by the series. Raises what choosing a device and loading weights raise.
    """
    if not _is_wanted(series, sample, screen, report):
        return sample, None
    detector = None
    if not series.has_masks:
        detector = choose_detector(method.method, method.weights, method.device, method.precision, series.dates)
    if detector is None:
        fitted = fit_screen(sample, series.has_masks)
        return fitted.refine_sample(sample), fitted
    # The detector looks at neighbours, so it is shown windows, and the sample comes from these.
    patches = read_patches(series, DetectorScreen(detector), method.seed, report, MOST_PATCHES)
    if patches:
        sample = sample_patches(patches, SAMPLE_PIXELS, method.seed)
    fitted = fit_screen(sample, masked=False)  # it misses whole clouds now and then, as no mask does
    return fitted.refine_sample(sample), DetectorScreen(detector, fitted)


def _is_wanted(series: Series, sample: Sample, screen: bool | None, report: Reporter) -> bool:
    """Whether to look for clouds that no mask shows, where the user does not say."""
    if screen is not None:
        return screen
    if series.has_masks:
        return True
    missing = (~sample.observed).mean(axis=1)
    if missing.max() == 1 or (missing > SOME_MISSING).mean() > GAPPY_DATES:
        return False  # clouds are marked by missing data; a few dates with a swath's edge would not say so
    report.warning(
        "no_mask",
        "No mask was found and few data are missing, so clouds are looked for by comparing the dates. "
        "A mask (--mask) finds them better; --no-screen takes all pixels as they are.",
    )
    return True
