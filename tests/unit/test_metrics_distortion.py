"""Distortion metrics against scikit-image and torchmetrics, and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from metric_cases import RNG_SEED, series

from model.metrics import distortion, score

ALL = [
    distortion.mae,
    distortion.rmse,
    distortion.psnr,
    distortion.ssim,
    distortion.sam,
    distortion.ergas,
    distortion.ndvi_error,
]


def in_torch(*arrays):
    torch = pytest.importorskip("torch")
    return [torch.from_numpy(np.ascontiguousarray(array)) for array in arrays]


def test_errors_by_hand():
    truth = np.full((1, 4, 1, 2), 0.2)
    estimate = truth.copy()
    estimate[0, :, 0, 0] = (0.3, 0.2, 0.1, 0.2)  # errors 0.1, 0, -0.1, 0; the other pixel is not scored
    estimate[0, :, 0, 1] = 9
    where = np.array([[[True, False]]])
    assert distortion.mae(estimate, truth, where) == pytest.approx(0.05, abs=1e-12)
    assert distortion.rmse(estimate, truth, where) == pytest.approx(np.sqrt(0.005), abs=1e-12)
    assert distortion.psnr(estimate, truth, where) == pytest.approx(23.010299956639813, abs=1e-9)  # 10 log10(1/0.005)
    # bands: RMSE / mean = 0.5, 0, 0.5, 0, mean square 0.125
    assert distortion.ergas(estimate, truth, where) == pytest.approx(100 * np.sqrt(0.125), abs=1e-9)
    # NDVI: (0.2 - 0.1) / 0.3 against 0
    assert distortion.ndvi_error(estimate, truth, where) == pytest.approx(1 / 3, abs=1e-12)
    # spectra (3,2,1,2) and (1,1,1,1): cos = 8 / (2 sqrt 18)
    assert distortion.sam(estimate, truth, where) == pytest.approx(np.degrees(np.arccos(8 / np.sqrt(72))), abs=1e-9)


def test_against_torchmetrics():
    functional = pytest.importorskip("torchmetrics.functional")
    image = pytest.importorskip("torchmetrics.functional.image")
    estimate, truth, _ = series()
    everywhere = np.ones(truth[:, 0].shape, bool)
    e, t = in_torch(estimate, truth)
    pairs = {
        distortion.mae: functional.mean_absolute_error(e, t),
        distortion.rmse: functional.mean_squared_error(e, t, squared=False),
        distortion.sam: np.degrees(image.spectral_angle_mapper(e, t).item()),  # radians there
    }
    for metric, expected in pairs.items():
        assert metric(estimate, truth, everywhere) == pytest.approx(float(expected), abs=1e-6), metric.__name__
    expected = image.peak_signal_noise_ratio(e, t, data_range=1.0)
    assert distortion.psnr(estimate, truth, everywhere) == pytest.approx(float(expected), rel=1e-6)  # float32 there
    expected = pytest.importorskip("skimage.metrics").peak_signal_noise_ratio(truth, estimate, data_range=1)
    assert distortion.psnr(estimate, truth, everywhere) == pytest.approx(expected, abs=1e-6)


def test_ergas_against_torchmetrics():
    image = pytest.importorskip("torchmetrics.functional.image")
    estimate, truth, _ = series(dates=1)
    e, t = in_torch(estimate, truth)
    expected = image.error_relative_global_dimensionless_synthesis(e, t, ratio=1)
    assert distortion.ergas(estimate, truth, np.ones((1, 40, 40), bool)) == pytest.approx(float(expected), abs=1e-6)


def test_ssim_against_scikit_image_and_torchmetrics():
    metrics = pytest.importorskip("skimage.metrics")
    estimate, truth, where = series()
    frames = np.where(where[:, None], estimate, truth)
    maps = np.stack(
        [
            metrics.structural_similarity(
                a, b, data_range=1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, full=True
            )[1]
            for a, b in zip(frames.reshape(-1, 40, 40), truth.reshape(-1, 40, 40))
        ]
    ).reshape(truth.shape)
    expected = maps.transpose(0, 2, 3, 1)[where].mean()
    assert distortion.ssim(estimate, truth, where) == pytest.approx(expected, abs=1e-6)
    image = pytest.importorskip("torchmetrics.functional.image")
    _, full = image.structural_similarity_index_measure(
        *in_torch(frames, truth), data_range=1.0, return_full_image=True
    )
    inner = np.zeros_like(where)
    inner[:, 6:-6, 6:-6] = where[:, 6:-6, 6:-6]  # torchmetrics treats borders in another way
    expected = full.numpy().transpose(0, 2, 3, 1)[inner].mean()
    ours = distortion.structural_similarity(frames, truth).transpose(0, 2, 3, 1)[inner].mean()
    assert ours == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("metric", ALL, ids=lambda metric: metric.__name__)
def test_pixels_that_are_not_scored_do_not_matter(metric):
    estimate, truth, where = series()
    changed = np.where(where[:, None], estimate, 7.0)
    assert metric(changed, truth, where) == metric(estimate, truth, where)


@pytest.mark.parametrize("metric", ALL, ids=lambda metric: metric.__name__)
def test_nothing_to_score_and_unknown_values_give_nan(metric):
    estimate, truth, where = series()
    assert np.isnan(metric(estimate, truth, np.zeros_like(where)))
    for array in (estimate, truth):
        date, row, column = np.argwhere(where)[0]
        array[date, 2, row, column] = np.nan
        assert np.isnan(metric(estimate, truth, where))
        array[date, 2, row, column] = 0.1


@pytest.mark.parametrize("metric", ALL, ids=lambda metric: metric.__name__)
def test_a_perfect_estimate(metric):
    _, truth, where = series()
    best = {distortion.psnr: 120, distortion.ssim: 1}.get(metric, 0)
    assert metric(truth, truth, where) == pytest.approx(best, abs=1e-6)


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (10, 40)])
def test_images_smaller_than_a_window_can_be_scored(size):
    rng = np.random.default_rng(RNG_SEED)
    truth = rng.uniform(0.05, 0.4, (2, 4, *size))
    where = np.ones((2, *size), bool)
    assert 0 < distortion.ssim(truth + 0.01, truth, where) < 1


def test_constant_and_black_images():
    where = np.ones((1, 8, 8), bool)
    grey, black = np.full((1, 4, 8, 8), 0.2), np.zeros((1, 4, 8, 8))
    # without structure SSIM is the luminance term: (2 x 0.2 x 0.3 + 1e-4) / (0.04 + 0.09 + 1e-4)
    assert distortion.ssim(grey + 0.1, grey, where) == pytest.approx(0.1201 / 0.1301, abs=1e-9)
    assert distortion.sam(black, black, where) == 0
    assert distortion.sam(grey, black, where) == pytest.approx(90)
    assert np.isnan(distortion.ergas(grey, black, where))
    assert distortion.ndvi_error(black, grey, where) == 0


def test_unknown_truth_outside_the_gap_does_not_spread():
    estimate, truth, where = series()
    truth[:, :, :3, :3] = np.nan
    where[:, :3, :3] = False
    assert np.isfinite(distortion.ssim(estimate, truth, where))
    estimate[:, :, :3, :3] = np.nan
    assert np.isfinite(distortion.ssim(estimate, truth, where))


def test_score_names_all_and_refuses_shapes_that_do_not_fit():
    estimate, truth, where = series(dates=2)
    found = score(estimate, truth, where, np.full(truth.shape, 1e-4))
    names = "mae rmse psnr ssim sam ergas ndvi gmsd haarpsi fsim sharpness seam coverage nll uce"
    assert list(found) == names.split() and np.isfinite(list(found.values())).all()
    assert np.isnan(list(score(estimate, truth, np.zeros_like(where), truth).values())).all()
    for wrong in ((estimate[:1], truth, where), (estimate[:, :3], truth, where), (estimate, truth, where * 1)):
        with pytest.raises(ValueError, match="shape"):
            score(*wrong)


def test_a_variance_of_nought_has_no_likelihood():
    estimate, truth, where = series(dates=2)
    found = score(estimate, truth, where, np.zeros(truth.shape))
    assert all(np.isnan(found[name]) for name in ("coverage", "nll", "uce"))
