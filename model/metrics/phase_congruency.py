"""Phase congruency: how far the Fourier components of a picture are in phase at a pixel, as at edges and lines.

Kovesi (1999), "Image features from phase congruency", with the parameters of FSIM (Zhang et al. 2011): 4 scales and 4
orientations of log-Gabor filters.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import fft

from model.metrics.frames import FloatArray

SCALES, ORIENTATIONS = 4, 4
SHORTEST_WAVE, STEP = 6.0, 2.0  # pixels; from one scale to the next
BANDWIDTH = 0.55  # standard deviation of a filter's transfer function over its centre frequency, in log space
ANGULAR_DEVIATION = np.pi / ORIENTATIONS / 1.2
CUTOFF, ORDER = 0.45, 15  # of the Butterworth filter that takes away the corners of the spectrum
NOISE_DEVIATIONS, NOISE_DIVISOR = 2.0, 1.7
EPSILON = 1e-4


def phase_congruency(pictures: FloatArray) -> FloatArray:
    """Phase congruency, in 0-1, of a stack of pictures [N,H,W] with values of 0-255; 0 where nothing varies.

    Noise is taken to be what the finest filters mostly see (their median response); energy up to what such noise would
    give is taken away.
    """
    filters = _filters(*pictures.shape[-2:])
    spectrum = fft.fft2(pictures)
    energies, amplitudes = np.zeros(pictures.shape), np.zeros(pictures.shape)
    for bank, noise_gain, finest_power in filters:
        responses = fft.ifft2(spectrum[:, None] * bank)  # [N,S,H,W]
        amplitude = np.abs(responses)
        total = responses.sum(1)
        direction = total / (np.abs(total) + EPSILON)
        along = responses.real * direction.real[:, None] + responses.imag * direction.imag[:, None]
        aside = responses.real * direction.imag[:, None] - responses.imag * direction.real[:, None]
        energy = (along - np.abs(aside)).sum(1)
        # The squared response to white noise has an exponential distribution, its mean is its median over log 2.
        noise = np.median(np.square(amplitude[:, 0]), axis=(1, 2)) / np.log(2) / finest_power
        tau = np.sqrt(noise * noise_gain)
        threshold = tau * (np.sqrt(np.pi / 2) + NOISE_DEVIATIONS * np.sqrt(2 - np.pi / 2)) / NOISE_DIVISOR
        energies += np.maximum(energy - threshold[:, None, None], 0)
        amplitudes += amplitude.sum(1)
    return np.divide(energies, amplitudes, out=np.zeros_like(energies), where=amplitudes > 0)


@lru_cache(maxsize=4)
def _filters(rows: int, columns: int) -> list[tuple[FloatArray, float, float]]:
    """Of each orientation: the filters [S,H,W], the noise energy they let through, and the power of the finest.

    The noise energy is that of unit noise power: sum over pixels of the square of the filters' summed kernels, which is
    the sum of squares and twice that of mixed products in the paper.
    """
    vertical, horizontal = fft.fftfreq(rows)[:, None], fft.fftfreq(columns)
    radius = np.hypot(vertical, horizontal)
    angle = np.arctan2(-vertical, horizontal)
    lowpass = 1 / (1 + (radius / CUTOFF) ** (2 * ORDER))
    radius[0, 0] = 1  # the logarithm of 0; set to nothing below
    waves = SHORTEST_WAVE * STEP ** np.arange(SCALES)
    radial = np.exp(-(np.log(radius * waves[:, None, None]) ** 2) / (2 * np.log(BANDWIDTH) ** 2)) * lowpass
    radial[:, 0, 0] = 0
    filters = []
    for number in range(ORIENTATIONS):
        away = np.angle(np.exp(1j * (angle - number * np.pi / ORIENTATIONS)))
        bank = radial * np.exp(-(away**2) / (2 * ANGULAR_DEVIATION**2))
        kernels = fft.ifft2(bank).real * np.sqrt(rows * columns)
        filters.append(
            (bank, float(np.square(kernels.sum(0)).sum()), float(np.square(bank[0]).sum()) or 1.0)
        )  # of one pixel: 0
    return filters
