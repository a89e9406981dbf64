"""Clouds, haze and shadows found by comparing each observation with those around it in time.

Masks and detectors miss thin cloud, cloud edges and many shadows; one such pixel kept as observed spoils its date
and everything that is estimated from it. The test is the classical multi-temporal one (Hagolle et al. 2010, A
multi-temporal method for cloud detection; Zhu and Woodcock 2014, Tmask): cloud is brighter in blue than the pixel's
other observations, and in blue at least about as much as in red; shadow is darker in all bands. What is compared is
the change beyond that of the date as a whole, smoothed a little against noise.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.clouds.areas import grow, opened, without_specks
from model.contract.reasons import CLOUD, SHADOW
from model.core.arrays import float32, median, namespace, select
from model.core.smoothing import gaussian_smooth
from model.core.types import BoolArray, FloatArray, IndexArray

SIGMA = 1.5  # pixels: smoothing of the change against noise and misregistration
NEAR = 8  # pixels: so near to cloud or shadow, masked or found, less of a change is enough
SUSPECTED_SHARE = 0.4  # of what is enough elsewhere; the same where a cloud detector suspects cloud
EDGE = 5  # pixels: so near to cloud the bands, which look at different moments, see its edge at different places
GROW = 2  # pixels around what is found: edges are fainter than the test sees
SLIVER, SLIVER_SHARE = 3.0, 0.3  # what little is clear within so many pixels of cloud all around is edge, too
MARGIN = 28  # pixels a window needs around it: 4 SIGMA, NEAR, GROW and 4 SLIVER
CLOUD_RISE = 0.035  # of blue reflectance; ploughing and harvest raise blue by less than red
SHADOW_DROP = 0.06  # of near-infrared reflectance
SPREADS = 5.0  # a change must also exceed so many robust standard deviations of its date
USUAL_SPREADS = 1.5  # and a date's deviation counts up to so many times the usual one of the series
BRIGHT = 0.25  # bright surfaces change with the sun and the view: this share of their reflectance is let pass
CLOUD_COLOUR = 0.75  # least rise of blue over rise of red
PASSING = (0.03, 0.04, 0.05, 0.1)  # of reflectance, by band: by more than this nothing on the ground comes and goes
SHADOW_LEFT = 0.8  # most that is left of red and green in shadow
CLOUDY = 0.003  # dates with at least this share of cloud, masked or suspected, have clouds, and so may have shadows
MOSTLY_CLOUDY = 0.4  # with more, haze and shadow are everywhere and all of the date counts as near
DOUBT = 0.001  # share of evident cloud in what a mask leaves, from which on the mask is doubted
MASKED = 0.02  # share of a date that is masked, from which on edges of its clouds are taken to be missed
EVIDENT_RISE = 0.06  # of blue reflectance over a pixel's own dark dates: cloud without looking at the dates beside it
DARK_SHARE = 0.25  # of a pixel's observations that are dark dates: so many at least are hoped to be clear
BLUE, GREEN, RED, NIR = range(4)


@dataclass(frozen=True)
class Evidence:
    """A window before the dates are compared.

    reflectance: float32 [T,4,H,W], clouds included, 0 without data.  valid: bool [T,H,W], there are data.
    masked: bool [T,H,W], the source's mask takes it for cloud or shadow.  suspected: uint8 [T,H,W], what a cloud
    detector suspects, see detectors.Suspicion.  every: [T,B,H,W], all bands where there are more; None: those are all.
    """

    reflectance: FloatArray
    valid: BoolArray
    masked: BoolArray
    suspected: NDArray[np.uint8]
    every: FloatArray | None = None

    def cut(self, rows: slice, columns: slice) -> Evidence:
        """The evidence of a part of the window."""
        part = (..., rows, columns)
        every = None if self.every is None else self.every[part]
        return Evidence(self.reflectance[part], self.valid[part], self.masked[part], self.suspected[part], every)

    @property
    def candidates(self) -> BoolArray:
        """What may turn out to be observed [T,H,W]: there are data, and the source's mask lets them be used."""
        return np.asarray(self.valid & ~self.masked)

    @cached_property
    def unsuspected(self) -> BoolArray:
        """What nobody suspects [T,H,W], nor its edge."""
        return np.asarray(self.candidates & ~grow(self.suspected != 0, GROW))


@dataclass(frozen=True)
class Change:
    """How a date differs from the others in a window.

    change: [4,H,W], smoothed, beside the reference of ``around``.  candidates, known: bool [H,W], what may be observed,
    and what of it can be compared.  masked: bool, suspected: uint8 [H,W], see Evidence.
    """

    change: FloatArray
    candidates: BoolArray
    known: BoolArray
    masked: BoolArray
    suspected: NDArray[np.uint8]
    around: NeighbourDates

    def evidence(self, comparison: DateComparison, t: int) -> NDArray[np.int64]:
        """Numbers of pixels: evident cloud or shadow, masked ones, candidates."""
        suspected = self.suspected != 0
        strong = np.logical_or(*comparison.contaminated(t, self.change, self.around.reference))
        confirmed = suspected & np.logical_or(*comparison.confirmed(t, self.change, self.around.reference))
        evident = np.where(self.known, strong | confirmed, self.candidates & suspected)
        return np.array([evident.sum(), self.masked.sum(), self.candidates.sum()])


def doubtful(evidence: NDArray[np.int64]) -> bool:
    """Whether a mask has missed clouds, from Change.evidence()."""
    evident, masked, candidates = evidence
    return bool(evident > DOUBT * candidates or masked > MASKED * (masked + candidates))


@dataclass(frozen=True)
class DateComparison:
    """The test fitted to a series: how each date as a whole differs from its neighbours.

    shift, spread: float32 [time, band], median and robust standard deviation of the change.  cloudy: float32 [time],
    share of the date that is cloud or shadow, masked or suspected.  clouds: bool [time], dates with masked pixels, or
    such that are suspected of cloud: without cloud there is no shadow.  lost: bool [time], dates that nothing is
    compared with, and of which nothing is kept.  apart: bool [time], dates that only others are not compared with.
    doubted: bool [time], dates that show evident cloud which their mask missed.
    """

    shift: FloatArray
    spread: FloatArray
    cloudy: FloatArray
    clouds: BoolArray
    lost: BoolArray
    apart: BoolArray
    doubted: BoolArray
    margin: int = MARGIN

    def find(self, evidence: Evidence) -> tuple[NDArray[np.uint8], BoolArray]:
        """What of the candidates of dates that are not lost is CLOUD or SHADOW, uint8 [T,H,W], 0 elsewhere.

        Where no other date can be asked, that is what is suspected. Nothing but what is evident is taken of a date that
        shows next to no evident cloud, in the windows that were fitted to and in this one, and no more than a few
        masked pixels: it is clear, or its missing data mark its clouds rightly, as masks with their edges do not. Of
        the others, which come with it as bool [T], what is faint is taken, too.
        """
        found, doubted = np.zeros(evidence.valid.shape, np.uint8), self.doubted.copy()
        for t, date in enumerate(self.changes(evidence)):
            if date.candidates.any():
                doubted[t] = doubted[t] or doubtful(date.evidence(self, t))
                found[t] = self._find(t, evidence, date) if doubted[t] else self._evident(t, date)
        return found, doubted

    def _evident(self, t: int, date: Change) -> NDArray[np.uint8]:
        cloud, shadow = (date.known & part for part in self.contaminated(t, date.change, date.around.reference))
        found = np.where(grow(shadow, GROW), np.uint8(SHADOW), np.uint8(0))
        found[grow(cloud, GROW)] = CLOUD
        return np.where(date.candidates, found, np.uint8(0))

    def changes(self, evidence: Evidence) -> Iterator[Change]:
        """Yield for each date how it differs from the others in a window."""
        kept = ~self.lost[:, None, None]
        candidates, unsuspected = evidence.candidates & kept, evidence.unsuspected & kept & ~self.apart[:, None, None]
        for t, around in enumerate(neighbour_dates(evidence.reflectance, unsuspected)):
            known = candidates[t] & around.compared
            smooth = smoothed_where(known, evidence.reflectance[t] - around.reference, SIGMA)
            suspected = evidence.suspected[t]
            if not self.clouds[t]:
                suspected = np.where(suspected == SHADOW, np.uint8(0), suspected)
            yield Change(smooth, candidates[t], known, evidence.masked[t], suspected, around)

    def _find(self, t: int, evidence: Evidence, date: Change) -> NDArray[np.uint8]:
        change, reference, known, candidates = date.change, date.around.reference, date.known, date.candidates
        suspected = date.suspected != 0
        cloud, shadow = (known & part for part in self.contaminated(t, change, reference))
        masked = opened(evidence.masked[t], 2)  # single pixels are bright roofs
        everywhere = self.cloudy[t] > MOSTLY_CLOUDY
        near = np.ones_like(cloud) if everywhere else grow(cloud | shadow | masked, NEAR)
        faint_cloud, faint_shadow = self.contaminated(t, change, reference, SUSPECTED_SHARE)
        cloud |= known & near & faint_cloud
        shadow |= known & near & faint_shadow
        cloud |= known & grow(cloud | masked, EDGE) & self._coloured_edge(t, change, reference)
        confirmed_cloud, confirmed_shadow = self.confirmed(t, change, reference)
        cloud |= known & grow(suspected, GROW) & confirmed_cloud
        shadow |= known & suspected & confirmed_shadow
        cloud |= candidates & ~known & (date.suspected == CLOUD)
        shadow |= candidates & ~known & (date.suspected == SHADOW)
        cloud, shadow = grow(cloud, GROW), grow(shadow, GROW)
        cloud |= candidates & ~cloud & ~shadow & self._passing(t, evidence.reflectance[t], date.around)
        left = candidates & ~cloud & ~shadow
        slivers = left & (gaussian_smooth(float32(left), SLIVER, "reflect") <= SLIVER_SHARE)
        found = np.where(shadow, np.uint8(SHADOW), np.uint8(0))
        found[cloud | slivers] = CLOUD
        return np.where(candidates, found, np.uint8(0))

    def _passing(self, t: int, image: FloatArray, around: NeighbourDates) -> BoolArray:
        """Where a band lies beyond all of the dates around: cloud passes, what changes on the ground stays."""
        change = image - self.shift[t][:, None, None]
        limit = np.maximum(np.array(PASSING, np.float32), SPREADS * self.spread[t])[:, None, None]
        unlike = (change > around.high + limit).any(axis=0) | (change < around.low - limit).any(axis=0)
        several = gaussian_smooth(float32(unlike), SIGMA, "reflect") > 0.5  # single pixels are no cloud
        return grow(unlike & several, GROW)

    def confirmed(self, t: int, change: FloatArray, reference: FloatArray) -> tuple[BoolArray, BoolArray]:
        """Where the change of date t confirms a suspicion of cloud, and of shadow, however much the date spreads."""
        change = change - self.shift[t][:, None, None]
        cloud = change[BLUE] > SUSPECTED_SHARE * (CLOUD_RISE + BRIGHT * reference[BLUE])
        shadow = change[NIR] < -SUSPECTED_SHARE * (SHADOW_DROP + BRIGHT * reference[NIR])
        return cloud, shadow

    def _coloured_edge(self, t: int, change: FloatArray, reference: FloatArray) -> BoolArray:
        """Where a visible band changes in whatever direction: the bands see a cloud's edge at different places."""
        change = np.abs(change[:NIR] - self.shift[t, :NIR, None, None])
        limit = np.maximum(CLOUD_RISE, SPREADS * self.spread[t, :NIR])[:, None, None]
        return np.asarray((change > limit + BRIGHT * reference[:NIR]).any(axis=0))

    def contaminated(
        self, t: int, change: FloatArray, reference: FloatArray, share: float = 1.0
    ) -> tuple[BoolArray, BoolArray]:
        """Where the change [4,...] of date t is that of cloud, and of shadow; ``share`` lowers what it must exceed."""
        change = change - self.shift[t].reshape(-1, *(1,) * (change.ndim - 1))
        spread = SPREADS * self.spread[t]
        rise = share * (np.maximum(CLOUD_RISE, spread[BLUE]) + BRIGHT * reference[BLUE])
        cloud = (change[BLUE] > rise) & (change[BLUE] > CLOUD_COLOUR * change[RED])
        if not self.clouds[t]:
            return cloud, np.zeros_like(cloud)
        shadow = change[NIR] < -share * (np.maximum(SHADOW_DROP, spread[NIR]) + BRIGHT * reference[NIR])
        for band in (GREEN, RED):
            shadow &= change[band] < -share * (1 - SHADOW_LEFT) * reference[band]
        return cloud, shadow


def fit_comparison(windows: Sequence[Evidence], lost: BoolArray, apart: BoolArray | None = None) -> DateComparison:
    """Fit the test to windows of a series whose dates ``lost`` [time] are not to be used.

    apart: bool [time], dates that are compared with the others, but with which none is compared.
    """
    times = len(lost)
    apart = np.zeros(times, bool) if apart is None else apart
    kept = ~(lost | apart)[:, None, None]
    trusted = [window.unsuspected & kept for window in windows]
    changes: list[list[FloatArray]] = [[] for _ in range(times)]
    for window, part in zip(windows, trusted):
        for t, (reference, compared, _, _) in enumerate(neighbour_dates(window.reflectance, part)):
            known = part[t] & compared
            changes[t].append((window.reflectance[t] - reference)[:, known])
    shift, spread = np.zeros((times, 4), np.float32), np.full((times, 4), np.nan, np.float32)
    for t, parts in enumerate(changes):
        change = np.concatenate(parts, axis=1)
        if change.size:
            shift[t] = median(change)
            spread[t] = 1.4826 * median(np.abs(change - shift[t][:, None]))
    if np.isfinite(spread).any():  # a date full of haze spreads widely: that must not excuse its haze
        spread = np.fmin(spread, USUAL_SPREADS * np.nanmedian(spread, axis=0))
    # What the dates are compared with no longer changes; whether their masks are right shows by what is found.
    none = np.zeros(times, bool)
    comparison = DateComparison(shift, np.nan_to_num(spread), np.zeros(times, np.float32), none, lost, apart, none)
    valid = np.maximum(sum(window.valid.sum((1, 2)) for window in windows), 1)
    clear = sum(part.sum((1, 2)) for part in trusted)
    seen = sum(_clouds(window).sum((1, 2)) for window in windows)
    comparison = replace(comparison, cloudy=(1 - clear / valid).astype(np.float32), clouds=seen >= CLOUDY * valid)
    told = np.zeros((times, 3), np.int64)
    for window in windows:
        for t, date in enumerate(comparison.changes(window)):
            told[t] += date.evidence(comparison, t)
    return replace(comparison, doubted=np.array([doubtful(date) for date in told]))


def _clouds(window: Evidence) -> BoolArray:
    """What of a window [T,H,W] is masked or suspected as cloud, specks of the mask apart."""
    return np.asarray(without_specks(window.masked) | window.valid & (window.suspected == CLOUD))


def evident_clouds(reflectance: FloatArray, observed: BoolArray) -> BoolArray:
    """Where a pixel is much brighter in blue, and not redder, than on its own dark dates: [T,4,...] to [T,...].

    Needs no clear date beside, only that some of all dates are clear. Fresh snow counts as cloud, too.
    """
    seen = np.where(observed[:, None], reflectance[:, [BLUE, RED]], np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # pixels that no date observes
        dark = np.nanquantile(seen, DARK_SHARE, axis=0, method="lower")
    rise = reflectance[:, [BLUE, RED]] - dark
    bright = rise[:, 0] > EVIDENT_RISE + BRIGHT * dark[0]
    return np.asarray(observed & bright & (rise[:, 0] > CLOUD_COLOUR * rise[:, 1]))


def smoothed_where(known: BoolArray, image: FloatArray, sigma: float) -> FloatArray:
    """An image [band, row, column] smoothed from what is ``known`` [row, column] of it alone."""
    xp = namespace(image)
    told = gaussian_smooth(xp.concatenate([float32(known)[None], xp.where(known, image, 0.0)]), sigma, "reflect")
    return told[1:] / xp.clip(told[0], 1e-3, None)


class NeighbourDates(NamedTuple):
    """What the pixels of a date are compared with: their trusted observations before and after, two of each.

    reference: [4,...], the second darkest in blue.  compared: [...], where there is one.  low, high: [4,...], least
    and most of all; without limits where either side shows none.
    """

    reference: FloatArray
    compared: BoolArray
    low: FloatArray
    high: FloatArray


def neighbour_dates(reflectance: FloatArray, trusted: BoolArray) -> Iterator[NeighbourDates]:
    """Yield for each date what its pixels are compared with, from reflectance [T,4,...] and trusted [T,...].

    One of the neighbours may be contaminated, too, and the second darkest of two to four is then still clear.
    """
    xp = namespace(reflectance)
    before, after = _neighbours(trusted), xp.flip(_neighbours(xp.flip(trusted, axis=0)), axis=0)
    after = xp.where(after >= 0, len(trusted) - 1 - after, -1)
    everywhere = xp.full_like(reflectance[0], np.inf)

    def of(dates: IndexArray) -> FloatArray:  # looked up once for each date; else values are carried along
        found = xp.clip(dates, 0, None)[None, None] + xp.zeros_like(reflectance[:1], dtype=xp.int64)
        return xp.take_along_axis(reflectance, found, axis=0)[0]

    last = last_but_one = xp.zeros_like(reflectance[0])
    next_, next_but_one = of(after[0, 0]), of(after[0, 1])
    for t, seen in enumerate(trusted):
        if t:
            last_but_one = select(trusted[t - 1], last, last_but_one)
            last = select(trusted[t - 1], reflectance[t - 1], last)
            if seen.any():
                next_, next_but_one = select(seen, next_but_one, next_), of(after[t, 1])
        there = [dates >= 0 for dates in (*before[t], *after[t])]
        values = (last, last_but_one, next_, next_but_one)
        blue = [xp.where(known, value[BLUE], np.inf) for known, value in zip(there, values)]
        a, b, c, d = blue
        second = xp.minimum(
            xp.maximum(xp.minimum(a, b), xp.minimum(c, d)), xp.minimum(xp.maximum(a, b), xp.maximum(c, d))
        )
        reference = last
        for value, candidate in zip(values[1:], blue[1:]):
            reference = select(candidate == second, value, reference)
        both = there[0] & there[2]
        earlier, later = select(there[1], last_but_one, last), select(there[3], next_but_one, next_)
        low = xp.minimum(xp.minimum(last, earlier), xp.minimum(next_, later))
        high = xp.maximum(xp.maximum(last, earlier), xp.maximum(next_, later))
        low, high = select(both, low, -everywhere), select(both, high, everywhere)
        yield NeighbourDates(reference, xp.isfinite(second), low, high)


def _neighbours(trusted: BoolArray) -> NDArray[np.int16]:
    """Index of the last and the last but one trusted observation before each date: [T,2,...], -1 for none."""
    xp = namespace(trusted)
    found = xp.full_like(xp.stack([trusted, trusted], axis=1), -1, dtype=xp.int16)
    for t in range(1, len(trusted)):
        seen = trusted[t - 1]
        found[t, 0] = xp.where(seen, t - 1, found[t - 1, 0])
        found[t, 1] = xp.where(seen, found[t - 1, 0], found[t - 1, 1])
    return found
