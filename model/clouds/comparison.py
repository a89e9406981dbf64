"""Finding clouds, haze and shadows that a mask has missed, by comparing each observation with those around it in time.

Scene classifications miss thin cloud, cloud edges and many shadows; one such pixel kept as observed spoils its date
and everything that is estimated from it. The test is the classical multi-temporal one (Hagolle et al. 2010, A
multi-temporal method for cloud detection; Zhu and Woodcock 2014, Tmask): cloud is brighter in blue than the pixel's
other observations, and in blue at least about as much as in red; shadow is darker in all bands. What is compared is
the change beyond that of the date as a whole, smoothed a little against noise.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.estimates import BoolArray, FloatArray, Sample

SIGMA = 1.5  # pixels: smoothing of the change against noise and misregistration
NEAR = 8  # pixels: so near to cloud or shadow, masked or found, less of a change is enough
NEAR_SHARE = 0.4  # of what is enough elsewhere
EDGE = 5  # pixels: so near to cloud the bands, which look at different moments, see its edge at different places
GROW = 2  # pixels around what is found: edges are fainter than the test sees
SLIVER, SLIVER_SHARE = 3.0, 0.3  # what little is clear within so many pixels of cloud all around is edge, too
HALO = 28  # pixels a window needs around it: 4 SIGMA, NEAR, GROW and 4 SLIVER
CLOUD_RISE = 0.035  # of blue reflectance; ploughing and harvest raise blue by less than red
SHADOW_DROP = 0.06  # of near-infrared reflectance
SPREADS = 5.0  # a change must also exceed so many robust standard deviations of its date
USUAL_SPREADS = 1.5  # and a date's deviation counts up to so many times the usual one of the series
BRIGHT = 0.25  # bright surfaces change with the sun and the view: this share of their reflectance is let pass
CLOUD_COLOUR = 0.75  # least rise of blue over rise of red
SHADOW_LEFT = 0.8  # most that is left of red and green in shadow
LIGHT = 0.03  # of reflectance: what haze that nobody minds, sun and view change a whole date by
CLOUDY = 0.003  # shadows are looked for on dates with at least this share of cloud
MOSTLY_CLOUDY = 0.4  # with more, haze and shadow are everywhere and all of the date counts as near
EVIDENT_RISE = 0.06  # of blue reflectance over a pixel's own dark dates: cloud without looking at the dates beside it
HOPELESS = 0.6  # without masks a date of which the test spoils a larger share is given up: the rest has haze, too
OVERCAST = 0.99  # and so is one of which less than the rest is left: edges, and what was overlooked
ISOLATED = (0.015, 0.02, 0.025, 0.05)  # of reflectance, by band; see isolated()
DARK_SHARE = 0.25  # of a pixel's observations that are dark dates: so many at least are hoped to be clear
BLUE, GREEN, RED, NIR = range(4)


class Screening(Protocol):
    """Anything that takes contaminated pixels out of what counts as observed. Can be pickled."""

    @property
    def halo(self) -> int:
        """Pixels a window needs around it."""
        ...

    def refine(self, reflectance: FloatArray, observed: BoolArray, masked: BoolArray) -> BoolArray:
        """See Screen.refine()."""
        ...


@dataclass(frozen=True)
class Screen:
    """The test fitted to a series: how each date as a whole differs from its neighbours.

    shift, spread: float32 [time, band], median and robust standard deviation of the change.  clouds: float32 [time],
    share of the date that is cloud or shadow, masked or found.  unmasked: there are no masks, so that dates beside one
    another may all be cloudy; what is evidently cloud is then taken out before anything is compared with it.
    hopeless: bool [time], dates to be given up, where unmasked.
    """

    shift: FloatArray
    spread: FloatArray
    clouds: FloatArray
    hopeless: BoolArray
    unmasked: bool = False
    halo: int = HALO

    def refine(self, reflectance: FloatArray, observed: BoolArray, masked: BoolArray) -> BoolArray:
        """Return ``observed`` [T,H,W] without what looks like cloud or shadow in reflectance [T,4,H,W].

        masked [T,H,W]: what the mask itself takes for cloud or shadow; near it less of a change is enough.
        """
        if self.unmasked:
            found = evident_clouds(reflectance, observed)
            observed = observed & ~np.stack([grow(cloud, GROW) for cloud in found])
            found |= isolated(reflectance, observed)
            found |= observed & self.hopeless.reshape(-1, 1, 1)
            observed = observed & ~found
            masked = masked | found
        refined = np.empty_like(observed)
        for t, (reference, known) in enumerate(expected(reflectance, observed)):
            found = np.zeros_like(known)
            if known.any():
                weight = np.maximum(ndimage.gaussian_filter(known.astype(np.float32), SIGMA), 1e-3)
                change = np.where(known, reflectance[t] - reference, 0)
                change = np.stack([ndimage.gaussian_filter(band, SIGMA) for band in change]) / weight
                found = known & self._contaminated(t, change, reference)
                cloud = found | ndimage.binary_opening(masked[t], np.ones((2, 2)))  # single pixels are bright roofs
                near = np.ones_like(cloud) if self.clouds[t] > MOSTLY_CLOUDY else grow(cloud, NEAR)
                found |= known & near & self._contaminated(t, change, reference, NEAR_SHARE)
                found |= known & grow(cloud, EDGE) & self._coloured_edge(t, change, reference)
            refined[t] = observed[t] & ~grow(found, GROW)
            refined[t] &= ndimage.gaussian_filter(refined[t].astype(np.float32), SLIVER) > SLIVER_SHARE
        return refined

    def refine_sample(self, sample: Sample) -> Sample:
        """The sample without contaminated observations; it has no neighbourhood, so nothing is smoothed or grown."""
        observed = sample.observed.copy()
        if self.unmasked:
            observed &= ~evident_clouds(sample.reflectance, sample.observed)
            observed &= ~isolated(sample.reflectance, observed)
            observed &= ~self.hopeless[:, None]
            sample = Sample(sample.reflectance, observed.copy())
        for t, (reference, known) in enumerate(expected(sample.reflectance, sample.observed)):
            change = sample.reflectance[t] - reference
            observed[t] &= ~(known & self._contaminated(t, change, reference))
        return Sample(np.where(observed[:, None], sample.reflectance, np.float32(0)), observed)

    def _coloured_edge(self, t: int, change: FloatArray, reference: FloatArray) -> BoolArray:
        """Where a visible band changes in whatever direction: the bands see a cloud's edge at different places."""
        change = np.abs(change[:NIR] - self.shift[t, :NIR, None, None])
        limit = np.maximum(CLOUD_RISE, SPREADS * self.spread[t, :NIR])[:, None, None]
        return np.asarray((change > limit + BRIGHT * reference[:NIR]).any(axis=0))

    def _contaminated(self, t: int, change: FloatArray, reference: FloatArray, share: float = 1.0) -> BoolArray:
        """Where the change [4,...] of date t is that of cloud or shadow; ``share`` lowers what it must exceed."""
        change = change - self.shift[t].reshape(-1, *(1,) * (change.ndim - 1))
        spread = SPREADS * self.spread[t]
        rise = share * (np.maximum(CLOUD_RISE, spread[BLUE]) + BRIGHT * reference[BLUE])
        cloud = (change[BLUE] > rise) & (change[BLUE] > CLOUD_COLOUR * change[RED])
        if self.clouds[t] < CLOUDY:
            return cloud
        shadow = change[NIR] < -share * (np.maximum(SHADOW_DROP, spread[NIR]) + BRIGHT * reference[NIR])
        for band in (GREEN, RED):
            shadow &= change[band] < -share * (1 - SHADOW_LEFT) * reference[band]
        return cloud | shadow


def fit_screen(sample: Sample, masked: bool = True) -> Screen:
    """Fit the test to a sample of the whole series.

    masked: masks have taken out most clouds, so that what a date as a whole differs by is its light, or snow; without
    masks it is that only up to LIGHT, and beyond it cloud or haze over all of the scene.
    """
    times = len(sample.observed)
    everything = sample
    if not masked:
        clear = sample.observed & ~evident_clouds(sample.reflectance, sample.observed)
        clear &= ~isolated(sample.reflectance, clear)
        sample = Sample(sample.reflectance, clear)
    shift, spread = np.zeros((times, 4), np.float32), np.full((times, 4), np.nan, np.float32)
    for t, (reference, known) in enumerate(expected(sample.reflectance, sample.observed)):
        if known.any():
            change = (sample.reflectance[t] - reference)[:, known]
            shift[t] = np.median(change, axis=1)
            spread[t] = 1.4826 * np.median(np.abs(change - shift[t][:, None]), axis=1)
    if not masked:
        shift = np.clip(shift, -LIGHT, LIGHT)
    if np.isfinite(spread).any():  # a date full of haze spreads widely: that must not excuse its haze
        spread = np.fmin(spread, USUAL_SPREADS * np.nanmedian(spread, axis=0))
    screen = Screen(shift, np.nan_to_num(spread), np.zeros(times, np.float32), np.zeros(times, bool), not masked)
    clear, looked_at = (part.observed.mean(axis=1) for part in (screen.refine_sample(everything), everything))
    # What is found counts in what was looked at: clouds that a detector has taken out before spoil no more of a date.
    hopeless = (clear < (1 - HOPELESS) * looked_at) | (clear < 1 - OVERCAST)
    return replace(screen, clouds=(1 - clear).astype(np.float32), hopeless=hopeless)


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


def isolated(reflectance: FloatArray, observed: BoolArray) -> BoolArray:
    """Where a band is higher, or lower, than in all of the two observations before and after by more than ISOLATED.

    Thin cloud and shadow come and go with their date; what changes on the ground stays like the dates that follow.
    From [T,4,...] and [T,...] to [T,...]; of pixels in rows and columns single ones do not count.
    """
    before, after = _neighbours(observed), _neighbours(observed[::-1])[::-1]
    after = np.where(after >= 0, len(observed) - 1 - after, -1)
    found = np.zeros_like(observed)
    limit = np.array(ISOLATED, np.float32).reshape(4, *(1,) * (observed.ndim - 1))
    for t in range(len(observed)):
        rises, falls = np.ones(reflectance.shape[1:], bool), np.ones(reflectance.shape[1:], bool)
        for dates in (*before[t], *after[t]):
            there = dates >= 0
            other = np.take_along_axis(reflectance, np.maximum(dates, 0)[None, None].astype(np.intp), axis=0)[0]
            change = reflectance[t] - other
            rises &= (change > limit) | ~there
            falls &= (change < -limit) | ~there
        both_sides = (before[t, 0] >= 0) & (after[t, 0] >= 0)
        unlike = observed[t] & both_sides & (rises | falls).any(axis=0)
        found[t] = unlike
        if unlike.ndim == 2:
            found[t] &= ndimage.gaussian_filter(unlike.astype(np.float32), SIGMA) > 0.5
    return found


def expected(reflectance: FloatArray, observed: BoolArray) -> Iterator[tuple[FloatArray, BoolArray]]:
    """Yield for each date what its observations are compared with: the second darkest of their neighbours in time.

    The neighbours are the two observations before and the two after, of the same pixel; darkest is meant in blue. One
    of them may be contaminated, too, and the second darkest of two to four is then still clear. From reflectance
    [T,4,...] and observed [T,...] comes, date by date, a reference [4,...] and where there is one [...].
    """
    before, after = _neighbours(observed), _neighbours(observed[::-1])[::-1]
    after = np.where(after >= 0, len(observed) - 1 - after, -1).astype(np.int16)
    for t in range(len(observed)):
        dates = np.concatenate([before[t], after[t]])  # [4,...], -1 where there is none
        blue = np.take_along_axis(reflectance[:, BLUE], np.maximum(dates, 0), axis=0)
        blue[dates < 0] = np.inf
        a, b, c, d = blue
        second = np.minimum(
            np.maximum(np.minimum(a, b), np.minimum(c, d)), np.minimum(np.maximum(a, b), np.maximum(c, d))
        )
        chosen = dates[0]
        for candidate, value in zip(dates[1:], blue[1:]):
            chosen = np.where(value == second, candidate, chosen)
        reference = np.take_along_axis(reflectance, np.maximum(chosen, 0)[None, None], axis=0)[0]
        yield reference, observed[t] & np.isfinite(second)


def _neighbours(observed: BoolArray) -> NDArray[np.int16]:
    """Index of the last and the last but one observation before each date: [T,2,...], -1 where there is none."""
    found = np.full((len(observed), 2, *observed.shape[1:]), -1, np.int16)
    for t in range(1, len(observed)):
        seen = observed[t - 1]
        found[t, 0] = np.where(seen, t - 1, found[t - 1, 0])
        found[t, 1] = np.where(seen, found[t - 1, 0], found[t - 1, 1])
    return found


def grow(area: BoolArray, radius: int) -> BoolArray:
    """``area`` [H,W] and all within ``radius`` pixels of it."""
    if not area.any():
        return area
    return np.asarray(ndimage.distance_transform_edt(~area) <= radius)
