"""What computes on a GPU, by torch on the CPU: the same numbers as by NumPy. And NumPy's short cuts against SciPy."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from series_files import holes, truth

from model.core import notices
from model.core.arrays import median, select
from model.core.smoothing import gaussian_smooth
from model.core.types import Chip, Sample
from model.methods import on_device
from model.methods.blending import BlendEstimator
from model.methods.linear import LinearEstimator
from model.methods.regression import fit_regression

TOLERANCE = 5e-6  # of reflectance; a count of uint16 is 1e-4


def scene(dates, side=64):
    """Days, reflectance with 0 in gaps, observed: with a lost date and pixels that are never observed."""
    days, clear = truth(dates, side, side)
    generator = np.random.default_rng(0)
    clear = clear * (1 + 0.05 * generator.normal(size=(dates, 1, 1, 1))) + 0.01 * generator.normal(size=clear.shape)
    observed = holes(dates, side, side)
    observed[3] = False
    observed[:, 20:25, 30:40] = False
    return days.astype(float), np.where(observed[:, None], clear, 0).astype(np.float32), observed


@pytest.mark.parametrize("dates", [8, 45])  # the longer one is kriged in parts, and is too long for the Gaussian series
def test_torch_says_what_numpy_says(dates):
    pytest.importorskip("torch")
    pytest.importorskip("array_api_compat")
    days, reflectance, observed = scene(dates)
    sample = Sample(reflectance.reshape(dates, 4, -1), observed.reshape(dates, -1))
    regression = fit_regression(sample, days, chips=[Chip(reflectance, observed)])
    assert regression.refinement is not None
    assert (regression.gaussian is not None) == (dates == 8)
    linear = LinearEstimator(days, regression.mean, regression.outliers)
    there = replace(linear, device="cpu"), replace(regression, device="cpu")
    weights, inflation = np.tile([0.3, 0.7], (dates, 1)), np.full(dates, 1.5)
    blend = BlendEstimator(regression, linear, {}, ("linear", "regression"), weights, inflation)
    pairs = [(linear, there[0]), (regression, there[1]), (blend, replace(blend, base=there[1], linear=there[0]))]
    for estimator, by_torch in pairs:
        expected = estimator.estimate(reflectance, observed)
        told = by_torch.estimate(reflectance, observed)
        np.testing.assert_allclose(told.values, expected.values, atol=TOLERANCE)
        if expected.variance is not None:
            np.testing.assert_allclose(told.variance, expected.variance, rtol=1e-3)
    expected = regression.leave_one_out(reflectance, observed)
    told = replace(regression, device="cpu").leave_one_out(reflectance, observed)
    np.testing.assert_allclose(told, expected, atol=TOLERANCE)


def test_numpy_goes_on_where_the_memory_of_a_gpu_does_not_suffice(monkeypatch):
    torch = pytest.importorskip("torch")
    days, reflectance, observed = scene(8)
    sample = Sample(reflectance.reshape(8, 4, -1), observed.reshape(8, -1))
    regression, linear = fit_regression(sample, days), LinearEstimator(days)
    blend = BlendEstimator(regression, linear, {}, ("linear", "regression"), np.full((8, 2), 0.5), np.ones(8))
    base = replace(regression, device="cpu")
    there = replace(blend, base=base, linear=replace(linear, device="cpu"))
    tried = []

    def fail(array, device):
        tried.append(device)
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 5 GiB\nmore")

    monkeypatch.setattr(on_device, "_too_small", set())
    monkeypatch.setattr(on_device, "tensor", fail)
    expected = blend.estimate(reflectance, observed)
    for _ in range(2):
        told = there.estimate(reflectance, observed)
        np.testing.assert_array_equal(told.values, expected.values)
        np.testing.assert_array_equal(told.variance, expected.variance)
    alone = base.leave_one_out(reflectance, observed)
    np.testing.assert_array_equal(alone, regression.leave_one_out(reflectance, observed))
    assert tried == ["cpu"]
    ((code, message),) = notices.waiting()
    assert code == "device_memory" and "5 GiB" in message and "more)" not in message


@pytest.mark.parametrize("shape", [(5, 7), (70, 41), (2, 3, 33, 64)])
@pytest.mark.parametrize(("sigma", "mode"), [(1.0, "nearest"), (5.0, "nearest"), (1.5, "reflect")])
def test_smoothing_is_that_of_scipy(shape, sigma, mode):
    images = np.random.default_rng(0).random(shape).astype(np.float32)
    flat = images.reshape(-1, *shape[-2:])
    expected = np.stack([gaussian_filter(image, sigma, mode=mode, truncate=4.0) for image in flat]).reshape(shape)
    np.testing.assert_allclose(gaussian_smooth(images, sigma, mode), expected, atol=1e-6)


@pytest.mark.parametrize("count", [1, 2, 9, 10])
def test_median_and_select(count):
    values = np.random.default_rng(count).normal(size=(3, count)).astype(np.float32)
    np.testing.assert_array_equal(median(values), np.median(values, axis=1))
    mask = values[0] > 0
    np.testing.assert_array_equal(select(mask, values, -values), np.where(mask, values, -values))
