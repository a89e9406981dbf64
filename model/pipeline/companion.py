"""A coarse sensor's rasters put beside a series: which of them stand for which date, and what they teach."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model.clouds.sample_windows import draw_windows
from model.contract import CoarseEntry
from model.contract.messages import say
from model.core.reporting import Reporter, Stage
from model.core.types import BANDS, BoolArray
from model.methods.coarse_change import PARTS, Place
from model.methods.companion import CoarseCompanion, CoarseSeries, fit_companion, seen_dates, temporal_core
from model.methods.robust import UNTRUSTED
from model.pipeline.fitting import FittedSeries
from model.reading.coarse import CoarseImages

REACH = 3  # days: a coarse raster within so many stands for a date, the nearer the more
WINDOWS = 8  # of the series, in which is learnt what the coarse sensor tells
READ, COMPARED = 0.5, 1.0  # where in the progress the stages end


def with_companion(
    fitted: FittedSeries, images: CoarseImages, seed: int, report: Reporter
) -> tuple[FittedSeries, CoarseEntry | None]:
    """The fitted series, its lost dates corrected by coarse images of its grid, and what series.json says of it.

    Warns where they can tell nothing.
    """
    series = fitted.series
    core = temporal_core(fitted.method.estimator, series.days)
    known = seen_dates(core, np.array(fitted.observed, np.float32), UNTRUSTED)
    near = _images_near(series.days, np.array([(date - series.dates[0]).days for date in images.dates], float))
    lost = [date for date, seen in zip(series.dates, known) if not seen]
    if not lost:
        report.warning("coarse_not_needed", say("coarse_not_needed"))
        return fitted, None
    if not near[~known].any():
        days = ", ".join(map(str, lost[:3])) + (", ..." if len(lost) > 3 else "")
        message = say("coarse_dates", reach=REACH, days=days)
        report.warning("coarse_dates", message)
        return fitted, None
    coarse, used = _on_dates(images, near, Stage(report, 0, READ))
    if not coarse.known[~known].any():
        report.warning("coarse_clouded", say("coarse_clouded"))
        return fitted, None
    windows = [window for window, _ in draw_windows(series.grid, len(series.dates), seed, series.part)[:WINDOWS]]
    places = [
        Place(
            np.arange(window.row_off, window.row_off + window.height),
            np.arange(window.col_off, window.col_off + window.width),
        )
        for window in windows
    ]
    chips = [fitted.read(window) for window in windows]
    companion, hidden = fit_companion(
        core, known, coarse, chips, places, np.random.default_rng(seed), Stage(report, READ, COMPARED)
    )
    if companion is None:
        message = say("coarse_no_help", hidden=hidden)
        report.warning("coarse_no_help", message)
        return fitted, None
    told = {
        series.dates[date].isoformat(): [images.dates[number].isoformat() for number in np.flatnonzero(used[date])]
        for date in companion.changes
    }
    return replace(fitted, companion=companion), _describe(images.folder, told, hidden, companion)


def _images_near(days: np.ndarray, coarse_days: np.ndarray) -> np.ndarray:
    """How much each coarse image counts for each date [date, image]: 1 on the day, nothing beyond REACH."""
    return np.asarray(np.clip(1 - np.abs(days[:, None] - coarse_days) / (REACH + 1), 0, 1))


def _on_dates(images: CoarseImages, near: np.ndarray, report: Reporter) -> tuple[CoarseSeries, BoolArray]:
    """The coarse series on the dates of the series, and which images [date, image] it was made from."""
    shape = (len(near), images.grid.height, images.grid.width)
    total, weight = np.zeros((shape[0], len(BANDS), *shape[1:]), np.float32), np.zeros(shape, np.float32)
    used = np.zeros(near.shape, bool)
    wanted = np.flatnonzero(near.any(axis=0))
    for count, (number, values, observed) in enumerate(images.read(wanted.tolist())):
        for date in np.flatnonzero(near[:, number]):
            share = (near[date, number] * observed).astype(np.float32)
            total[date] += share * values
            weight[date] += share
            used[date, number] = observed.any()
        report.progress(count + 1, len(wanted), "images", say("stage_reading_coarse_rasters"))
    total /= np.where(weight > 0, weight, np.float32(1))[:, None]
    total[:, ~images.present] = 0
    return CoarseSeries(images.cell, total, weight > 0, images.present), used


def _describe(folder: str, dates: dict[str, list[str]], hidden: int, companion: CoarseCompanion) -> CoarseEntry:
    def by_band(values: np.ndarray) -> dict[str, float]:
        return {band: round(float(value), 3) for band, value in zip(BANDS, values)}

    return {
        "folder": folder,
        "dates": dates,
        "hidden_dates": hidden,
        "trust": {part: by_band(values) for part, values in zip(PARTS, companion.trust)},
        "error_left": by_band(companion.left),
    }
