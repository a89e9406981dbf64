"""Putting the evidence together: which pixels of which dates are observed, decided once for a series, then by window.

1. The source's mask is believed where it says cloud; a cloud detector suspects more.
2. What nobody suspects is judged date by date: a date that disagrees with the others is lost.
3. All but what the mask hides is compared with the other dates: what a cloud detector suspects in vain comes back, what
mask
   and cloud detector have missed is taken out.
4. The dates are judged again by what is left now.
5. The regression, fitted to that, takes a second look.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from model.clouds import csmask
from model.clouds.comparison import DateComparison, Evidence, fit_comparison
from model.clouds.detectors import CloudDetector, DarkDates
from model.clouds.judgement import MARKED, TOO_BRIGHT, judge
from model.clouds.passing import PassingComparison, fit_passing
from model.clouds.sample_windows import draw_windows, grown, learnt_from, sample_windows
from model.clouds.second_look import SecondLook, fit_second_look
from model.contract.constants import SMALL_STEPS
from model.contract.messages import fields, say
from model.contract.options import CLOUDS, CloudOptions, MethodOptions
from model.contract.reasons import NO_DATA, NOT_TRUSTED, OBSERVED, SHARES, SOURCE_MASK
from model.core.devices import arrays_device
from model.core.errors import InputError
from model.core.machine import cores
from model.core.parallel import in_order
from model.core.reporting import Reporter, Stage
from model.core.types import BANDS, BoolArray, Chip, Sample
from model.methods.regression import fit_regression
from model.reading.acquisitions import holds_four
from model.reading.levels import is_level_1
from model.reading.series import Block, Series

LOOKED, COMPARED, JUDGED, FITTED = 0.6, 0.7, 0.8, 1.0  # where in the progress the stages end
SECOND_LOOK_PIXELS = 10_000  # of the sample that the second look's regression is fitted to
FEWEST_DATES = 3  # that are kept, for a regression to take a second look
AS_ASKED = say("why_as_asked")

Reasons = NDArray[np.uint8]  # codes of contract.reasons, [time, row, column]


@dataclass(frozen=True)
class CloudMasking:
    """What decides, window by window, which pixels of a series are observed. Can be pickled.

    cloud detector, comparison, second_look: None where they are not asked.  lost: bool [time].  trusted: bool [time],
    dates that the user trusts.  why: why each date is lost, None for one that is kept.  changed: bool [time], see
    Judgement.
    """

    mode: str
    lost: BoolArray
    trusted: BoolArray
    why: tuple[str | None, ...]
    changed: BoolArray
    cloud_detector: CloudDetector | None = None
    comparison: DateComparison | PassingComparison | None = None
    second_look: SecondLook | None = None

    @property
    def margin(self) -> int:
        """Pixels a window needs around it."""
        return sum(part.margin for part in (self.cloud_detector, self.comparison, self.second_look) if part)

    @property
    def cloud_detectors(self) -> list[str]:
        """What was asked, as series.json names it."""
        asked = [] if self.mode == "off" else ["mask"]
        asked += [self.cloud_detector.name] if self.cloud_detector else []
        asked += ["comparison"] if self.comparison else []
        return asked + (["regression"] if self.second_look else [])

    def describe(self, dates: Sequence[dt.date], shares: Sequence[dict[int, float]]) -> dict[str, Any]:
        """What series.json says: each date's shares of the area by reason (codes of contract.reasons), its fate."""
        return {
            "mode": self.mode,
            "witnesses": self.cloud_detectors,
            "dates": [
                {
                    "date": date.isoformat(),
                    **{name: round(share.get(code, 0.0), 4) for code, name in SHARES.items()},
                    "lost": bool(lost),
                    **fields(why=why),
                }
                for date, share, lost, why in zip(dates, shares, self.lost, self.why)
            ],
        }

    def reasons(self, block: Block) -> Reasons:
        """Why each pixel of a window is not used; 0 where it is observed."""
        return self.reasons_of(collect(block, self.cloud_detector if self.mode == "auto" else None, self.mode != "off"))

    def reasons_of(self, evidence: Evidence) -> Reasons:
        """The same, from the evidence."""
        reasons = np.where(evidence.valid, np.uint8(OBSERVED), np.uint8(NO_DATA))
        reasons[evidence.masked] = SOURCE_MASK
        doubted = np.zeros(len(reasons), bool)
        if self.comparison is not None:
            found, doubted = self.comparison.find(evidence)
            self._add(reasons, evidence, found)
        if self.second_look is not None:
            usable = (reasons == OBSERVED) & ~self.apart[:, None, None]
            self._add(reasons, evidence, self.second_look.find(evidence, usable, doubted))
        reasons[self.lost[:, None, None] & (reasons == OBSERVED)] = NOT_TRUSTED
        return reasons

    @property
    def apart(self) -> BoolArray:
        """Dates [time] that others are not compared with: lost, or trusted whatever they show."""
        return np.asarray(self.lost | self.trusted | self.changed)

    def judged(self, lost: BoolArray, why: Sequence[str | None], changed: BoolArray) -> CloudMasking:
        """With the dates ``lost`` [time] in addition, unless they are trusted; ``changed`` [time] as in Judgement."""
        new = lost & ~self.lost & ~self.trusted
        reasons = tuple(given if now else before for now, given, before in zip(new, why, self.why))
        return replace(self, lost=self.lost | new, why=reasons, changed=changed & ~self.lost & ~new)

    def _add(self, reasons: Reasons, evidence: Evidence, found: NDArray[np.uint8]) -> None:
        """Note what was found; of dates that are not compared, what the cloud detector alone suspects."""
        found = np.where((self.trusted | self.changed)[:, None, None], evidence.suspected, found)
        new = (reasons == OBSERVED) & (found != 0)
        reasons[new] = found[new]


@dataclass(frozen=True)
class ObservedSeries:
    """How a series is masked, and what methods are fitted to: pixels and windows of it without cloud."""

    masking: CloudMasking
    sample: Sample
    chips: tuple[Chip, ...]


def mask_clouds(
    series: Series,
    options: CloudOptions,
    method: MethodOptions,
    report: Reporter,
    cloud_detector: CloudDetector | None = None,
    workers: int | None = None,
) -> ObservedSeries:
    """Decide what of ``series`` is observed.

    cloud detector: to be asked, by default what choose_detector() finds.  workers: threads, by default as many as fill
    takes. Raises InputError no_such_date, bad_clouds, and what loading weights and choosing a device raise.
    """
    if options.mode not in CLOUDS:
        raise InputError("bad_clouds", say("bad_clouds", mode=options.mode), say("bad_clouds_hint"))
    asked = _chosen(series, options.lost, say("to_be_lost"))
    trusted = _chosen(series, options.trust, say("to_be_trusted"))
    why = tuple(AS_ASKED if gone else None for gone in asked)
    mode = "off" if options.mode == "auto" and _takes_raw_images(series, method) else options.mode
    masking = CloudMasking(mode, asked, trusted, why, np.zeros_like(asked))
    windows = draw_windows(series.grid, len(series.dates), method.seed, series.part)
    workers = min(workers or cores(), SMALL_STEPS)
    if mode == "auto" and not holds_four(series.roles):
        report.warning(
            "no_detectors",
            say("no_detectors" if series.has_masks else "no_detectors_no_mask", bands=", ".join(series.roles)),
        )
        looks = _looks(masking, series, windows, Stage(report, 0, COMPARED), workers)
        evidence = [one for one, _ in looks]
        comparison, why_lost = fit_passing(evidence, masking.apart, series.images[0].quantity is not None)
        masking = masking.judged(np.array([reason is not None for reason in why_lost]), why_lost, masking.changed)
        masking = replace(masking, comparison=comparison)
        chips = _inner_chips(looks, _observed(masking, evidence, report, workers))
        return ObservedSeries(masking, sample_windows(chips, method.seed), learnt_from(chips))
    if mode == "auto":
        masking = replace(masking, cloud_detector=cloud_detector or choose_detector(series, method, report))
        looks = _looks(masking, series, windows, Stage(report, 0, LOOKED), workers)
        if not series.has_masks and np.mean([one.valid.mean() for one, _ in looks]) > 1 - MARKED:
            report.warning(
                "no_mask",
                say("no_mask"),
            )
        masking, chips = _judged(masking, looks, series, method, report, workers)
        return ObservedSeries(masking, sample_windows(chips, method.seed), learnt_from(chips))
    chips = []
    for number, (window, _) in enumerate(windows):
        report.progress(number, len(windows), "windows", say("stage_reading_windows"))
        chips.append(read_observed(series, masking, window))
    report.progress(1, 1, "windows", say("stage_reading_windows"))
    return ObservedSeries(masking, sample_windows(chips, method.seed), learnt_from(chips))


def _looks(
    masking: CloudMasking, series: Series, windows: Sequence[tuple[Window, int]], report: Reporter, workers: int
) -> list[tuple[Evidence, tuple[slice, slice]]]:
    """The evidence in each window and in so many pixels around it, and where in that the window is."""

    def look(drawn: tuple[Window, int]) -> tuple[Evidence, tuple[slice, slice]]:
        wanted, inner = grown(*drawn, series.grid)
        seen, part = grown(wanted, masking.cloud_detector.margin if masking.cloud_detector else 0, series.grid)
        return collect(series.read(seen), masking.cloud_detector).cut(*part), inner

    looks = []
    with in_order(look, windows, workers, report) as found:
        report.progress(0, len(windows), "windows", say("stage_looking_for_clouds"))
        for one in found:
            looks.append(one)
            report.progress(len(looks), len(windows), "windows", say("stage_looking_for_clouds"))
    return looks


def _observed(masking: CloudMasking, evidence: Sequence[Evidence], report: Reporter, workers: int) -> list[BoolArray]:
    """What is observed of each window, from the evidence."""
    with in_order(masking.reasons_of, evidence, workers, report) as found:
        return [reasons == OBSERVED for reasons in found]


def _judged(
    masking: CloudMasking,
    looks: Sequence[tuple[Evidence, tuple[slice, slice]]],
    series: Series,
    method: MethodOptions,
    report: Reporter,
    workers: int,
) -> tuple[CloudMasking, list[Chip]]:
    """Steps 2 to 5: judge the dates, compare them, judge again, look twice. Returns the windows without cloud, too."""
    evidence = [one for one, _ in looks]
    first = judge(evidence, [one.unsuspected & ~masking.apart[:, None, None] for one in evidence], workers=workers)
    # The comparison may give back what cloud detectors suspect in vain, and take out what they have missed: where that
    # may be why a date disagrees, it is judged afterwards. Until then no date is compared with it.
    disagrees = np.array([reason == TOO_BRIGHT for reason in first.why])
    masking = masking.judged(disagrees, first.why, first.changed)
    report.progress(COMPARED, 1, "", say("stage_comparing_the_dates"))
    comparison = fit_comparison(evidence, masking.apart, first.lost & ~masking.apart)
    masking = replace(masking, comparison=comparison)
    second = judge(evidence, _observed(masking, evidence, report, workers), first.changed, workers)
    masking = masking.judged(second.lost, second.why, second.changed)
    report.progress(JUDGED, 1, "", say("stage_looking_twice"))
    usable = _observed(masking, evidence, report, workers)
    sample = sample_windows(
        [chip_of(replace(one, every=None), part) for one, part in zip(evidence, usable)],
        method.seed,
        SECOND_LOOK_PIXELS,
    )
    if sample.observed.any(axis=1).sum() >= FEWEST_DATES:
        predictor = fit_regression(sample, series.days, method.seed, Stage(report, JUDGED, FITTED))
        values = series.part.width * series.part.height * len(series.dates)
        predictor = replace(predictor, device=arrays_device(method.device, values))
        compared = ~masking.apart[:, None, None]
        look = fit_second_look(predictor, evidence, [part & compared for part in usable], workers)
        masking = replace(masking, second_look=look)
        usable = _observed(masking, evidence, report, workers)
    report.progress(1, 1, "", say("stage_looking_twice"))
    return masking, _inner_chips(looks, usable)


def _inner_chips(looks: Sequence[tuple[Evidence, tuple[slice, slice]]], usable: Sequence[BoolArray]) -> list[Chip]:
    """What is ``usable`` of the windows themselves, without what was looked at around them."""
    return [chip_of(one.cut(*inner), part[:, inner[0], inner[1]]) for (one, inner), part in zip(looks, usable)]


def read_observed(series: Series, masking: CloudMasking, window: Window) -> Chip:
    """A window as methods see it: what is observed of it, and nothing else.

    Near its border less is known of what lies beside it; read it with ``masking.margin`` around where that matters.
    """
    block = series.read(window)
    return chip_of(block, masking.reasons(block) == OBSERVED)


def chip_of(block: Block | Evidence, observed: BoolArray) -> Chip:
    """What is observed of a window, 0 elsewhere: all bands, also of those that witnesses do not look at."""
    every = block.reflectance if isinstance(block, Block) or block.every is None else block.every
    return Chip(np.where(observed[:, None], every, np.float32(0)), observed)


def collect(block: Block, cloud_detector: CloudDetector | None, with_mask: bool = True) -> Evidence:
    """The evidence in a window, before dates are compared."""
    masked = block.valid & ~block.observed if with_mask else np.zeros_like(block.valid)
    suspected = np.zeros(block.valid.shape, np.uint8)
    told = block.reflectance
    if cloud_detector is not None:
        told = told[:, : len(BANDS)]  # the four, which cloud detectors and comparison know
        suspected = cloud_detector.suspect(replace(block, reflectance=told))
    return Evidence(told, block.valid, masked, suspected, block.reflectance)


def choose_detector(series: Series, method: MethodOptions, report: Reporter) -> CloudDetector:
    """The best cloud detector that is installed. Raises what loading weights and choosing a device raise."""
    if csmask.is_installed():
        return csmask.CloudShadowMask(series, product_levels(series), series.grid.pixel_metres, method.quick)
    from model.clouds.network_detector import choose_network_detector

    detector = choose_network_detector(None, method.device, method.precision, series.dates)
    instead = say("by_our_detector") if detector else say("by_comparison")
    report.warning(
        "no_csmask",
        say("no_csmask", instead=instead),
    )
    return detector or DarkDates()


def product_levels(series: Series) -> tuple[str, ...]:
    """For each date whether its numbers are of the top of the atmosphere (l1c) or the surface (l2a), by its names."""
    return tuple("l1c" if is_level_1(image.acquisitions[0]) else "l2a" for image in series.images)


def _takes_raw_images(series: Series, method: MethodOptions) -> bool:
    """Whether the published network is asked of a series without masks: it was trained on raw images."""
    if method.method != "network" or method.weights is None or series.has_masks:
        return False
    from model.weights.checkpoint import load_weights

    return load_weights(method.weights).kind == "published"


def _chosen(series: Series, dates: Sequence[dt.date], what: str) -> BoolArray:
    """Which dates of the series are named [time]. Raises InputError no_such_date."""
    for date in dates:
        if date not in series.dates:
            raise InputError(
                "no_such_date",
                say("no_such_date", date=date, what=what),
                say("no_such_date_hint", listed=", ".join(map(str, series.dates))),
            )
    return np.array([date in dates for date in series.dates], bool)
