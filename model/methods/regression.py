"""Temporal kriging, class-wise regression on the other dates, EM, then compensation by the residuals beside a gap.

Everything that is fitted (kernels, classes, coefficients) is fitted once to a sample of the whole area, so that all
windows agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from model.contract.messages import say
from model.core.arrays import STAYS, float32, namespace
from model.core.reporting import Reporter, Stage
from model.core.types import BoolArray, Chip, Estimate, FloatArray, IndexArray, Sample
from model.methods.date_mean import OTHERS, DateMean, fit_date_mean, mixed, usual_kriging
from model.methods.date_noise import fit_date_noise, weighing_dates
from model.methods.date_regression import DateRegression, PixelSeries, fit_dates
from model.methods.fallback import fill_never_observed
from model.methods.gaussian import GaussianSeries, fit_gaussian, with_shares
from model.methods.kernel_choice import choose_kriging, hidden_errors
from model.methods.kriging import Float64, PixelKriging, TemporalKriging, blocks, by_pattern, chunks
from model.methods.left_out_residuals import MARGIN, compensate
from model.methods.linear import interpolate
from model.methods.on_device import computed
from model.methods.predictive_variance import PredictiveVariance, fit_predictive_variance
from model.methods.refinement import REFINEMENT_MARGIN, Refinement, fit_refinement, spatial_context
from model.methods.robust import UNLIKE, UNTRUSTED, Outliers, date_spread, fit_outliers, trust
from model.methods.season_range import SeasonRange, fit_season_range

BRIGHTEST = 1.5  # reflectance; estimates are clipped to 0 to this, and so is what they are made of
SAMPLE_VALUES = 720_000  # dates times pixels of the sample that are used at most
REFINE_VALUES = 240_000  # and of the chips
SQUARE = 32  # pixels: on one colour of a chessboard of these is tried what is fitted on the other
SCENE = 0.7  # where in the progress of fitting the neighbours begin


@dataclass(frozen=True)
class RegressionEstimator:
    """The method without a network, fitted to a scene by fit_regression().

    Observed pixels are estimated, too, each as if its date had not observed it: kriging and regression leave the
    date out, the compensation the pixel. ``values - reflectance`` of observed pixels is thus an honest residual.
    A pixel never observed at all gets its neighbours' smoothed values, else the scene's mean of the date.

    mean: [time, band], the scene's mean of each date, from ``scene``.  refinement: None where no neighbours are known.
    gaussian: None where it is not worth its time.  noise: [time], see fit_date_noise().  device: of torch, to compute
    on; None: with NumPy.
    """

    kriging: TemporalKriging
    mean: FloatArray
    regression: DateRegression
    predictive_variance: PredictiveVariance
    date_mean: DateMean = field(metadata=STAYS)
    outliers: Outliers
    limit: FloatArray
    season: SeasonRange
    noise: Float64
    refinement: Refinement | None = None
    gaussian: GaussianSeries | None = None
    name: str = "regression"
    margin: int = MARGIN + REFINEMENT_MARGIN
    cross_fades: bool = False
    device: str | None = None

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """Estimate all dates of a window from reflectance [T,4,H,W] (0 where not observed), observed [T,H,W]."""
        if self.device and isinstance(reflectance, np.ndarray):
            return computed(self, "estimate", reflectance, observed)
        seen = self.outliers.trusted(reflectance, observed)
        variance = namespace(reflectance).empty_like(float32(reflectance))
        values, label = self._pixelwise(reflectance, seen, variance)
        self._finish(values, reflectance, seen, label)
        return Estimate(values, variance)

    def leave_one_out(self, reflectance: FloatArray, observed: BoolArray) -> FloatArray:
        """Estimate all dates [T,4,H,W], each without itself, and without what its own pixels nearby tell of it."""
        if self.device and isinstance(reflectance, np.ndarray):
            return computed(self, "leave_one_out", reflectance, observed)
        return self._pixelwise(reflectance, self.outliers.trusted(reflectance, observed))[0]

    def _pixelwise(
        self, reflectance: FloatArray, observed: BoolArray, variance: FloatArray | None = None
    ) -> tuple[FloatArray, IndexArray]:
        """What each pixel's own dates tell: the estimate [T,4,H,W] and the class [pixel].

        variance: [T,4,H,W], is written if it is wanted.
        """
        xp = namespace(reflectance)
        times, bands = reflectance.shape[:2]
        device = xp is not np
        seen = observed.reshape(times, -1)
        clear = clipped(reflectance)
        source = clear.reshape(times, bands, -1)
        around = spatial_context(clear, observed).reshape(source.shape) if self.refinement else None
        flat = xp.empty_like(source)
        doubt = None if variance is None else variance.reshape(source.shape)  # a view
        labels = xp.empty_like(seen[0], dtype=xp.int64)
        order = by_pattern(seen)  # pixels of a pattern side by side: its weights are computed once
        for block in blocks(len(order), times, device):
            told = self.kriging.of_pixels(xp.take(seen, order[block], axis=1))
            for chunk in chunks(block.stop - block.start, times, device):
                which = order[block][chunk]
                own, visible = xp.take(source, which, axis=2), xp.take(seen, which, axis=1)
                pixels = kriged_series(own, visible, told.take(chunk), self.mean)
                estimate, label = self.regression.estimate(pixels, visible)
                if self.refinement and around is not None:
                    self.refinement.add_to(estimate, pixels, xp.take(around, which, axis=2))
                if self.gaussian:
                    self.gaussian.mix_into(estimate, own, visible)
                self._temper(estimate, own, visible)
                flat[:, :, which] = estimate
                labels[which] = label
                if doubt is not None:
                    doubt[:, :, which] = self.predictive_variance.variance(pixels.kriging.variance(), label)
        return flat.reshape(reflectance.shape), labels

    def _temper(self, estimate: FloatArray, reflectance: FloatArray, observed: BoolArray) -> None:
        """Estimate lost dates [time, band, pixel] by several forecasts, in place; see date_mean.py and date_noise.py.

        Dates with snow are left out: where snow lay once is not where it lies on a date that nobody saw.
        """
        lost = ~self.date_mean.known
        if not lost.any():
            return
        snow = self.date_mean.snow
        xp = namespace(reflectance)
        seen = observed & True
        seen[np.flatnonzero(lost | snow)] = False
        ever = seen.any(0)
        if not ever.any():
            return
        dates = np.flatnonzero(lost)
        days, values, visible = self.kriging.days, reflectance[:, :, ever], seen[:, ever]

        def kriged(kriging: TemporalKriging, mean: FloatArray) -> FloatArray:
            departure = xp.where(visible[:, None], values - mean[:, :, None], 0.0)
            told = weighing_dates(kriging, self.noise).of_pixels(visible)
            return told.apply(departure, dates) + mean[dates][:, :, None]

        suited = xp.clip(kriged(self.kriging, self.mean), 0, BRIGHTEST)
        usual = kriged(usual_kriging(days), xp.zeros_like(self.mean))
        linear = interpolate(values, visible, days, dates)[dates]
        mix = mixed(suited, usual, linear, OTHERS)
        for number, t in enumerate(dates):
            estimate[t][:, ever] = mix[number]

    def without(self, dates: IndexArray) -> RegressionEstimator:
        """As if ``dates`` had been lost: nothing is known of them but what kriging says. Kernels are kept."""
        date_mean = self.date_mean.without(dates)
        mean, common = date_mean.expected()
        return replace(
            self,
            mean=mean,
            date_mean=date_mean,
            regression=self.regression.without(dates),
            predictive_variance=self.predictive_variance.without(dates, common),
            refinement=self.refinement.without(dates) if self.refinement else None,
            gaussian=self.gaussian.without(dates) if self.gaussian else None,
        )

    def _finish(self, values: FloatArray, reflectance: FloatArray, observed: BoolArray, label: IndexArray) -> None:
        """Do in place what needs the neighbours."""
        xp = namespace(values)
        ever = observed.any(0)
        clear = clipped(reflectance)
        if not ever.all():  # before the compensation: so that nothing reaches farther than MARGIN
            filled = xp.where(observed[:, None], clear, values)
            fill_never_observed(filled, ever, self.mean)
        for date in zip(values, clear, observed, self.limit):
            compensate(*date)
        self.season.limit(values.reshape(*values.shape[:2], -1), label)
        values[:] = xp.clip(values, 0, BRIGHTEST)
        if not ever.all():
            values[:, :, ~ever] = filled[:, :, ~ever]


def fit_regression(
    sample: Sample, days: Float64, seed: int = 0, report: Reporter | None = None, chips: Sequence[Chip] = ()
) -> RegressionEstimator:
    """Fit kernels, classes and coefficients to a sample of the scene; the same seed gives the same estimator.

    days: [time], days since any date. Pixels of the sample that are never observed are passed over. chips: windows
    of the scene, from which it is learnt what neighbours tell; without any that is left out.
    """
    report = report or Reporter()
    rng = np.random.default_rng(seed)
    days = np.asarray(days, np.float64)
    times, bands = sample.reflectance.shape[:2]
    seen = np.asarray(sample.observed, bool)
    use = np.flatnonzero(seen.any(0))
    if len(use) * times > SAMPLE_VALUES:
        use = np.sort(rng.choice(use, SAMPLE_VALUES // times, replace=False))
    if not len(use):
        return _unfitted(days, bands)
    source, seen = sample.reflectance[:, :, use], np.ascontiguousarray(seen[:, use])
    outliers = fit_outliers(source, seen, usual_kriging(days))
    seen = outliers.trusted(source, seen)
    whole, report = report, Stage(report, 0, SCENE if chips else 1)
    report.progress(0, 1, "dates", say("stage_fitting_the_scene"))
    errors = hidden_errors(days, source, seen, rng, report)
    pixels, _ = krige(source, seen, choose_kriging(days, errors), np.zeros((times, bands), np.float32))
    twice = seen.sum(0) >= 2
    level = pixels.filled[:, :, twice].mean(2) if twice.any() else pixels.filled.mean(2)
    scene = fit_date_mean(level, seen.mean(1) > UNTRUSTED, days, errors, rng)
    mean, common = scene.expected()
    kriging = choose_kriging(days, hidden_errors(days, source - mean[:, :, None], seen, rng, report))
    pixels, spread = krige(source, seen, kriging, mean)
    regression = fit_dates(pixels, seen, rng, report)
    estimate, label = regression.estimate(pixels, seen)
    classes = len(regression.centres)
    scatter = fit_predictive_variance(pixels, estimate, seen, spread, label, common=common, classes=classes)
    limit = UNLIKE * date_spread(pixels.filled - estimate, seen)[1]
    season = fit_season_range(source, seen, label, classes)
    told = seen & (scene.known & ~scene.snow)[:, None]
    noise = fit_date_noise(source - mean[:, :, None], told, kriging, seed)
    fitted = RegressionEstimator(kriging, mean, regression, scatter, scene, outliers, limit, season, noise)
    return _refined(fitted, chips, rng, Stage(whole, SCENE, 1)) if chips else fitted


def _refined(
    fitted: RegressionEstimator, chips: Sequence[Chip], rng: np.random.Generator, report: Reporter
) -> RegressionEstimator:
    """The estimator with what the neighbours tell, learnt from a choice of the chips' pixels."""
    times, bands = chips[0].reflectance.shape[:2]
    chips = [replace(chip, observed=fitted.outliers.trusted(chip.reflectance, chip.observed)) for chip in chips]
    values = [clipped(chip.reflectance) for chip in chips]
    around = [spatial_context(value, chip.observed) for value, chip in zip(values, chips)]
    source, beside = (np.concatenate([a.reshape(times, bands, -1) for a in arrays], 2) for arrays in (values, around))
    seen = np.concatenate([chip.observed.reshape(times, -1) for chip in chips], 1)
    fold = np.concatenate([chessboard(chip.observed.shape[1:]).ravel() for chip in chips])
    use = np.flatnonzero(seen.any(0))
    if len(use) * times > REFINE_VALUES:
        use = np.sort(rng.choice(use, REFINE_VALUES // times, replace=False))
    if not len(use):
        return fitted
    visible = np.ascontiguousarray(seen[:, use])
    pixels, _ = krige(source[:, :, use], visible, fitted.kriging, fitted.mean)
    estimate, _ = fitted.regression.estimate(pixels, visible)
    dates = fitted.regression.dates
    refinement = fit_refinement(pixels, estimate, beside[:, :, use], visible, fold[use], dates, rng, report)
    refinement.add_to(estimate, pixels, beside[:, :, use])
    gaussian = fit_gaussian(pixels.filled, visible, np.flatnonzero(fitted.date_mean.known), rng, report)
    if gaussian:
        gaussian = with_shares(gaussian, estimate, source[:, :, use], visible, trust(visible.mean(1)))
    return replace(fitted, refinement=refinement, gaussian=gaussian)


def chessboard(shape: tuple[int, ...]) -> IndexArray:
    """0 and 1 in squares of SQUARE pixels, [row, column]."""
    rows, columns = (np.arange(length) // SQUARE for length in shape)
    return np.asarray((rows[:, None] + columns) % 2)


def clipped(reflectance: FloatArray) -> FloatArray:
    """Reflectance as estimates are made of it: between 0 and BRIGHTEST."""
    return float32(namespace(reflectance).clip(reflectance, 0, BRIGHTEST))


def krige(
    reflectance: FloatArray, observed: BoolArray, kriging: TemporalKriging, mean: FloatArray
) -> tuple[PixelSeries, FloatArray]:
    """Krige reflectance [time, band, pixel] about the scene's mean [time, band] where observed [time, pixel].

    Returns the pixels' series and the variance of the kriging [time, pixel] relative to the signal's. What no other
    date of a pixel tells is the scene's mean of the date.
    """
    order = by_pattern(observed)
    told = kriging.of_pixels(np.take(observed, order, axis=1))
    ordered = kriged_series(np.take(clipped(reflectance), order, axis=2), np.take(observed, order, axis=1), told, mean)
    back = np.argsort(order)
    series = ordered.take(back)
    return series, series.kriging.variance()


def kriged_series(source: FloatArray, observed: BoolArray, told: PixelKriging, mean: FloatArray) -> PixelSeries:
    """The same of clipped() reflectance, by weights that are at hand; pixels of a pattern had best be side by side."""
    xp = namespace(source)
    kriged = told.apply(xp.where(observed[:, None], source - mean[:, :, None], 0.0))
    kriged = xp.clip(kriged + mean[:, :, None], 0, BRIGHTEST)
    return PixelSeries(xp.where(observed[:, None], source, kriged), kriged, told)


def _unfitted(days: Float64, bands: int) -> RegressionEstimator:
    """An estimator for a series of which the sample shows nothing."""
    times = len(days)
    dates = np.arange(times)[None].repeat(times, 0)
    scene = np.zeros((times, bands, times * bands + 1), np.float32)
    regression = DateRegression(dates, np.zeros((1, times * bands), np.float32), scene, scene[None])
    mean = np.full((times, bands), 0.1, np.float32)
    scene_mean = DateMean(mean, np.zeros(times, bool), None)
    kriging = usual_kriging(days)
    outliers = Outliers(kriging, np.full(times, np.inf, np.float32))
    season = SeasonRange.unlimited(1, bands)
    return RegressionEstimator(
        kriging,
        mean,
        regression,
        PredictiveVariance.unknown(times, bands),
        scene_mean,
        outliers,
        np.ones_like(mean),
        season,
        np.ones(times),
    )
