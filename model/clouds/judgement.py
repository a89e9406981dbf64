"""Judging each date as a whole, by whether what is left of it agrees with what the other dates say of the same pixels.

A mask that leaves a part of an overcast date leaves white pixels that look observed. They give themselves away in
level (blue is higher than on the dates around), and in structure (under cloud, what is bright beside what no longer
agrees). What lies in the shadow of clouds is far darker in
all bands. A date that disagrees is lost as a whole, and so is one of which next to nothing is left: around so much
cloud the rest is hazy.

Snow is bright, too, but unlike haze it covers the ground unevenly, and unlike cloud it lets the fields be told apart.
Where the source marks clouds, and has not marked such a date, it is kept, and not compared with others any more.

The dates are judged again and again, without those already lost, the worst first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from model.clouds.comparison import BLUE, GREEN, Evidence, neighbour_dates, smoothed_where
from model.contract.messages import say
from model.core.arrays import median
from model.core.parallel import in_order
from model.core.types import BoolArray, FloatArray

LEVEL = 0.03  # of blue reflectance: what light and season raise a clear date by is less
CLEAR, CLEAR_LEVEL = 0.5, 0.05  # of a date of which this share is left light haze is let pass: no cloud is near
DARK = 0.45  # share of the light, in all bands but blue: neither a low sun nor wet ground leaves less
SNOW = 0.25  # blue reflectance from which on what others show is no bare ground, beside which much is dark
FEWEST = 0.05  # share of a date's data that must be left
FEWEST_PIXELS = 60  # that must be compared for a date to be judged
DETAIL = 3.0  # pixels: structure is what differs from the mean so far around
USUAL_PART = 0.5  # structure is missing where its correlation is under this share of the usual one
ROUGH, LEAST_ROUGH = 3.0, 0.02  # of changes: cloud has a spread of so many times the usual one, and of so much at least
INTACT = 0.6  # structure is intact from this share of the usual one on
MARKED = 0.1  # share of masked or missing pixels from which on the source is taken to mark clouds
CLIPPED = 3.0  # robust standard deviations up to which a pixel counts in a correlation
MOST_PIXELS = 20_000  # of a date and window that are compared

TOO_LITTLE = say("why_too_little")
TOO_BRIGHT = say("why_too_bright")
TOO_DARK = say("why_too_dark")
NO_STRUCTURE = say("why_no_structure")


@dataclass(frozen=True)
class Judgement:
    """lost: bool [time].  why: what speaks against each date [time], None for one that is kept.

    changed: bool [time], dates whose ground changed as snow changes it: kept, but like no other date.
    """

    lost: BoolArray
    why: tuple[str | None, ...]
    changed: BoolArray


@dataclass(frozen=True)
class Agreement:
    """How what is left of a date agrees with the other dates.

    pixels: how many were compared.  level, spread: median and robust standard deviation of the change of blue
    reflectance.  light: share of the others' reflectance that is left, in the band that keeps most of it.  structure:
    the best of the bands' correlations of local detail, in -1 to 1.
    """

    pixels: int
    level: float
    spread: float
    light: float
    structure: float


def judge(
    windows: Sequence[Evidence], usable: Sequence[BoolArray], changed: BoolArray | None = None, workers: int = 1
) -> Judgement:
    """Judge the dates by what is ``usable`` [T,H,W] of each window of the series; ``changed`` [T] ones already are.

    workers: threads, each with a window.
    """
    times = len(usable[0])
    valid = np.sum([window.valid.sum((1, 2)) for window in windows], axis=0)
    left = np.sum([part.sum((1, 2)) for part in usable], axis=0)
    clear = left > CLEAR * sum(window.valid[0].size for window in windows)
    lost = left < FEWEST * valid
    why: list[str | None] = [TOO_LITTLE if gone else None for gone in lost]
    changed = np.zeros(times, bool) if changed is None else changed & ~lost
    marked = sum(window.candidates.sum() for window in windows) < (1 - MARKED) * sum(w.valid.size for w in windows)
    while True:
        kept = ~(lost | changed)[:, None, None]
        verdicts = _verdicts(agreement(windows, [part & kept for part in usable], workers), clear, marked)
        worst = max(verdict.excess for verdict in verdicts)
        if worst <= 1:
            return Judgement(lost, tuple(why), changed)
        for t, verdict in enumerate(verdicts):
            if verdict.excess <= max(1.0, worst / 2):  # the less bad may only have been compared with the worst
                continue
            if verdict.changed:
                changed[t] = True
            else:
                lost[t], why[t] = True, verdict.why


@dataclass(frozen=True)
class _Verdict:
    """excess: by how many times a date exceeds what is let pass.  why: in what.  changed: as snow does."""

    excess: float = 0.0
    why: str | None = None
    changed: bool = False


def _verdicts(agreements: Sequence[Agreement], clear: BoolArray, marked: bool) -> list[_Verdict]:
    """``clear`` [time]: most of the date is left.  ``marked``: the source marks clouds."""
    judged = [a for a in agreements if a.pixels >= FEWEST_PIXELS]
    if not judged:
        return [_Verdict()] * len(agreements)
    usual_spread = float(np.median([a.spread for a in judged]))
    usual_structure = float(np.median([a.structure for a in judged]))
    verdicts = []
    for a, mostly_clear in zip(agreements, clear):
        if a.pixels < FEWEST_PIXELS:
            verdicts.append(_Verdict())
            continue
        bright = a.level / (CLEAR_LEVEL if mostly_clear else LEVEL)
        rough = a.spread / max(ROUGH * usual_spread, LEAST_ROUGH)
        if a.light < DARK:
            verdicts.append(_Verdict(DARK / max(a.light, 1e-3), TOO_DARK))
        elif a.structure < USUAL_PART * usual_structure:
            verdicts.append(_Verdict(max(bright, rough), NO_STRUCTURE))
        else:
            snow = mostly_clear and marked and rough > 1 and a.structure > INTACT * usual_structure
            verdicts.append(_Verdict(bright, TOO_BRIGHT, snow))
    return verdicts


def agreement(windows: Sequence[Evidence], usable: Sequence[BoolArray], workers: int = 1) -> list[Agreement]:
    """Compare what is usable of each date with the same pixels of the dates around it."""
    times = len(usable[0])
    levels: list[list[FloatArray]] = [[] for _ in range(times)]
    details: list[list[FloatArray]] = [[] for _ in range(times)]
    with in_order(lambda pair: list(_compared(*pair)), zip(windows, usable), workers) as found:
        for t, level, detail in chain.from_iterable(found):
            levels[t].append(level)
            details[t].append(detail)
    return [_agreement(*parts) for parts in zip(levels, details)]


def _compared(window: Evidence, part: BoolArray) -> Iterator[tuple[int, FloatArray, FloatArray]]:
    """What dates and the others show in a window, and its details: see _agreement()."""
    for t, (reference, compared, _, _) in enumerate(neighbour_dates(window.reflectance, part)):
        known = part[t] & compared
        if known.any():
            image = window.reflectance[t]
            level = np.stack([image, reference])[..., known][..., :: 1 + known.sum() // MOST_PIXELS]
            yield t, level, np.stack([_detail(image, known), _detail(reference, known)])


def _agreement(levels: list[FloatArray], details: list[FloatArray]) -> Agreement:
    """From what a date and the others show [date or others, band, pixel] in each window, and the details of that."""
    if not levels:
        return Agreement(0, 0.0, 0.0, 1.0, 0.0)
    date, others = np.concatenate(levels, axis=2)
    change = date[BLUE] - others[BLUE]
    level = float(median(change))
    spread = 1.4826 * float(median(np.abs(change - level)))
    usual = median(others)
    light = float((median(date)[GREEN:] / np.maximum(usual[GREEN:], 1e-3)).max())
    if usual[BLUE] > SNOW:
        light = 1.0
    return Agreement(len(change), level, spread, light, _structure(np.concatenate(details, axis=2)))


def _structure(details: FloatArray) -> float:
    """The best of the bands' robust correlations of the details [date or reference, band, pixel]."""
    spread = 1.4826 * median(np.abs(details))[..., None]
    date, reference = np.clip(details, -CLIPPED * spread, CLIPPED * spread)
    size = np.sqrt((date**2).sum(1) * (reference**2).sum(1))
    return float(((date * reference).sum(1) / np.maximum(size, 1e-12)).max())


def _detail(image: FloatArray, known: BoolArray) -> FloatArray:
    """What pixels of an image [4,H,W] differ by from their surroundings, where ``known`` [H,W]: [4, pixel]."""
    around = smoothed_where(known, image, DETAIL)
    return np.asarray((image - around)[:, known][:, :: 1 + known.sum() // MOST_PIXELS])
