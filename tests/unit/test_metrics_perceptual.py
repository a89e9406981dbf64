"""Perceptual metrics against plain implementations by loops and sums of their formulas, and by hand."""

from __future__ import annotations

import cmath
import math

import numpy as np
import pytest
from metric_cases import series

from model.metrics import perceptual
from model.metrics.phase_congruency import phase_congruency

ALL = [perceptual.gmsd, perceptual.haarpsi, perceptual.fsim, perceptual.sharpness]


def greys(frames):
    """Luminance and near infrared of each date, 0-255."""
    blue, green, red, nir = frames.swapaxes(0, 1)
    return [
        image * 255 for pair in zip((0.299 * red + 0.587 * green + 0.114 * blue) / 0.3, nir / 0.6) for image in pair
    ]


def at(image, row, column):
    """A pixel, mirrored beyond the borders (the edge pixel is repeated)."""
    rows, columns = image.shape
    row, column = (
        i if 0 <= i < n else (-1 - i if i < 0 else 2 * n - 1 - i) for i, n in ((row, rows), (column, columns))
    )
    return image[row, column]


def filtered(image, weights):
    """Sum of weights {(row step, column step): weight} times neighbours."""
    rows, columns = image.shape
    return np.array(
        [
            [sum(w * at(image, r + dr, c + dc) for (dr, dc), w in weights.items()) for c in range(columns)]
            for r in range(rows)
        ]
    )


def halved(image):
    rows, columns = image.shape
    return np.array([[image[r : r + 2, c : c + 2].mean() for c in range(0, columns, 2)] for r in range(0, rows, 2)])


def gradient(image, weights):
    steps = (-1, 0, 1)
    horizontal = {(dr, dc): weights[dr + 1] * dc / sum(weights) for dr in steps for dc in steps}
    vertical = {(dr, dc): weights[dc + 1] * dr / sum(weights) for dr in steps for dc in steps}
    return np.sqrt(filtered(image, horizontal) ** 2 + filtered(image, vertical) ** 2)


def ring(where):
    """The gap and 4 pixels around it, diagonals included."""
    grown = np.zeros_like(where)
    for row, column in np.argwhere(where):
        grown[max(0, row - 4) : row + 5, max(0, column - 4) : column + 5] = True
    return grown


def slow(metric, estimate, truth, where):
    composited = np.where(where[:, None], estimate, truth)
    pools = [ring(gap) for gap in where for _ in range(2)]
    return np.mean([metric(*pair) for pair in zip(greys(composited), greys(truth), pools) if pair[2].any()])


def slow_gmsd(first, second, pool):
    a, b = (gradient(halved(image), (1, 1, 1)) for image in (first, second))
    likeness = (2 * a * b + 170) / (a**2 + b**2 + 170)
    values = likeness[halved(pool.astype(float)) > 0]
    return math.sqrt(sum((v - sum(values) / len(values)) ** 2 for v in values) / len(values))


def haar(image, scale, vertical):
    reach = 2 ** (scale - 1)
    steps = range(-reach, reach)
    weights = {(r, c): (1 if (r if vertical else c) >= 0 else -1) / 2**scale for r in steps for c in steps}
    return np.abs(filtered(image, weights))


def slow_haarpsi(first, second, pool):
    pool = halved(pool.astype(float)) > 0
    first, second = halved(first), halved(second)
    above = below = 0.0
    for vertical in (False, True):
        likeness = 0
        for scale in (1, 2):
            a, b = haar(first, scale, vertical), haar(second, scale, vertical)
            likeness = likeness + (2 * a * b + 30) / (a**2 + b**2 + 30) / 2
        weight = np.maximum(haar(first, 3, vertical), haar(second, 3, vertical))
        above += (weight / (1 + np.exp(-4.2 * likeness)))[pool].sum()
        below += weight[pool].sum()
    mean = above / below
    return (math.log(mean / (1 - mean)) / 4.2) ** 2


def slow_congruency(image):
    """Phase congruency with the transforms as matrices, filter by filter, and the noise by the paper's two sums."""
    rows, columns = image.shape
    forward = [
        np.array([[cmath.exp(-2j * math.pi * i * j / n) for j in range(n)] for i in range(n)]) for n in image.shape
    ]
    spectrum = forward[0] @ image @ forward[1].T

    def back(values):
        return forward[0].conj() @ values @ forward[1].conj().T / (rows * columns)

    def frequency(i, n):
        return (i if i < (n + 1) // 2 else i - n) / n

    energy_all, amplitude_all = np.zeros(image.shape), np.zeros(image.shape)
    for orientation in range(4):
        bank = []
        for scale in range(4):
            wave, values = 6 * 2**scale, np.zeros(image.shape)
            for r in range(rows):
                for c in range(columns):
                    v, u = frequency(r, rows), frequency(c, columns)
                    radius = math.hypot(u, v)
                    if radius == 0:
                        continue
                    away = abs((math.atan2(-v, u) - orientation * math.pi / 4 + math.pi) % (2 * math.pi) - math.pi)
                    values[r, c] = (
                        math.exp(-(math.log(radius * wave) ** 2) / (2 * math.log(0.55) ** 2))
                        / (1 + (radius / 0.45) ** 30)
                        * math.exp(-(away**2) / (2 * (math.pi / 4 / 1.2) ** 2))
                    )
            bank.append(values)
        responses = [back(spectrum * values) for values in bank]
        even, odd = sum(r.real for r in responses), sum(r.imag for r in responses)
        length = np.sqrt(even**2 + odd**2) + 1e-4
        energy = sum(
            r.real * even / length + r.imag * odd / length - np.abs(r.real * odd / length - r.imag * even / length)
            for r in responses
        )
        noise = -np.median(np.abs(responses[0]) ** 2) / math.log(0.5) / (bank[0] ** 2).sum()
        kernels = [back(values).real * math.sqrt(rows * columns) for values in bank]
        squares = sum((kernel**2).sum() for kernel in kernels)
        mixed = sum((kernels[i] * kernels[j]).sum() for i in range(4) for j in range(i + 1, 4))
        tau = math.sqrt((2 * noise * squares + 4 * noise * mixed) / 2)
        threshold = (tau * math.sqrt(math.pi / 2) + 2 * math.sqrt((2 - math.pi / 2) * tau**2)) / 1.7
        energy_all += np.maximum(energy - threshold, 0)
        amplitude_all += sum(np.abs(r) for r in responses)
    return energy_all / amplitude_all


def slow_fsim(first, second, pool):
    a, b = slow_congruency(first), slow_congruency(second)
    g, h = gradient(first, (3, 10, 3)), gradient(second, (3, 10, 3))
    likeness = (2 * a * b + 0.85) / (a**2 + b**2 + 0.85) * (2 * g * h + 160) / (g**2 + h**2 + 160)
    weight = np.maximum(a, b)
    return (likeness * weight)[pool].sum() / weight[pool].sum()


@pytest.mark.parametrize(
    ("metric", "other"),
    [(perceptual.gmsd, slow_gmsd), (perceptual.haarpsi, slow_haarpsi), (perceptual.fsim, slow_fsim)],
    ids=lambda metric: metric.__name__,
)
def test_against_plain_implementations(metric, other):
    estimate, truth, where = series(size=24)
    assert metric(estimate, truth, where) == pytest.approx(slow(other, estimate, truth, where), abs=1e-6)


def test_phase_congruency_is_high_at_a_step_and_nothing_without_one():
    step = np.full((1, 64, 64), 40.0)
    step[:, :, 32:] = 160
    found = phase_congruency(step)[0]
    assert found[:, 31:33].min() > found[:, 4:28].max() and found[:, 31:33].min() > 0.75
    assert not phase_congruency(np.full((1, 16, 16), 70.0)).any()


def test_sharpness_by_hand():
    # A checkerboard has all its power at the highest frequency: half its amplitude is a quarter of its power.
    rows, columns = np.mgrid[:16, :16]
    truth = np.broadcast_to(0.3 + 0.1 * (-1.0) ** (rows + columns), (1, 4, 16, 16))
    estimate = 0.3 + (truth - 0.3) / 2
    where = np.ones((1, 16, 16), bool)
    assert perceptual.sharpness(estimate, truth, where) == pytest.approx(0.25, abs=1e-6)


def test_sharpness_against_a_transform_by_matrices():
    estimate, truth, where = series(dates=1)
    rows, columns = np.flatnonzero(where[0].any(1)), np.flatnonzero(where[0].any(0))
    top, left = rows[0] - (16 - len(rows)) // 2, columns[0]  # 10 rows grow to 16; 17 columns are enough
    box = slice(top, top + 16), slice(left, left + len(columns))
    power = []
    for frame in (np.where(where[:, None], estimate, truth)[0], truth[0]):
        part = frame[:, box[0], box[1]]
        n, m = part.shape[1:]
        hann = [[math.sin(math.pi * (i + 0.5) / k) ** 2 for i in range(k)] for k in (n, m)]
        total = np.zeros(4)
        for u in range(-(n // 2), n - n // 2):
            for v in range(-(m // 2), m - m // 2):
                if math.hypot(u / n, v / m) >= 0.25:
                    waves = [np.exp(-2j * math.pi * f * np.arange(k) / k) for f, k in ((u, n), (v, m))]
                    tapered = (part - part.mean((1, 2), keepdims=True)) * np.outer(*hann)
                    total += np.abs(np.einsum("brc,r,c->b", tapered, *waves)) ** 2
        power.append(total)
    expected = (power[0] / power[1]).mean()
    assert perceptual.sharpness(estimate, truth, where) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("metric", ALL, ids=lambda metric: metric.__name__)
def test_perfect_nothing_to_score_and_unknown_values(metric):
    estimate, truth, where = series()
    assert metric(truth, truth, where) == pytest.approx(0 if metric is perceptual.gmsd else 1, abs=1e-6)
    assert np.isnan(metric(estimate, truth, np.zeros_like(where)))
    assert metric(np.where(where[:, None], estimate, 7.0), truth, where) == metric(estimate, truth, where)
    date, row, column = np.argwhere(where)[0]
    estimate[date, 1, row, column] = np.nan
    assert np.isnan(metric(estimate, truth, where))


def test_constant_images():
    constant, where = np.full((1, 4, 24, 24), 0.2), np.ones((1, 24, 24), bool)
    assert perceptual.gmsd(constant, constant, where) == 0
    assert perceptual.haarpsi(constant, constant, where) == pytest.approx(1)
    assert perceptual.fsim(constant, constant, where) == 1
    assert np.isnan(perceptual.sharpness(constant, constant, where))


def test_a_gap_of_one_pixel_shows_what_is_wrong_with_it():
    _, truth, where = series(dates=1)
    where[:] = False
    where[0, 20, 21] = True
    estimate = truth + 0.3
    assert perceptual.gmsd(estimate, truth, where) > 0.05
    assert perceptual.haarpsi(estimate, truth, where) < 0.9
    assert perceptual.fsim(estimate, truth, where) < 0.98
    assert perceptual.sharpness(estimate, truth, where) > 2


@pytest.mark.parametrize("metric", ALL, ids=lambda metric: metric.__name__)
@pytest.mark.parametrize("size", [(1, 1), (3, 7)])
def test_images_smaller_than_a_window(metric, size):
    rng = np.random.default_rng(0)
    truth = rng.uniform(0.1, 0.3, (1, 4, *size))
    found = metric(truth + rng.normal(0, 0.01, truth.shape), truth, np.ones((1, *size), bool))
    assert np.isfinite(found) or (size == (1, 1) and metric is perceptual.sharpness)


def test_blur_and_noise_are_told_apart():
    ndimage = pytest.importorskip("scipy.ndimage")
    _, truth, _ = series()
    where = np.ones(truth[:, 0].shape, bool)
    blurred = ndimage.gaussian_filter(truth, (0, 0, 1.5, 1.5))
    noisy = truth + np.random.default_rng(0).normal(0, 0.02, truth.shape)
    assert perceptual.sharpness(blurred, truth, where) < 0.5 < 1.2 < perceptual.sharpness(noisy, truth, where)
