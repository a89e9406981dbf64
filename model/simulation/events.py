"""What changes a part of the ground at once, whatever the calendar of crops: snow, floods, fires, clearings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from model.simulation.noise import FloatArray, correlated_noise
from model.simulation.spectra import by_band

# Reflectance in the bands of spectra.BANDS.
SPECTRA = {
    "snow": (0.80, 0.80, 0.79, 0.72, 0.78, 0.76, 0.74, 0.68, 0.1, 0.07),
    "flood": (0.065, 0.085, 0.085, 0.055, 0.08, 0.062, 0.06, 0.05, 0.025, 0.015),
    "burn": (0.040, 0.048, 0.056, 0.095, 0.065, 0.08, 0.088, 0.105, 0.17, 0.18),
    "clearing": (0.070, 0.095, 0.125, 0.205, 0.155, 0.175, 0.19, 0.22, 0.31, 0.25),
}


@dataclass(frozen=True)
class GroundEvent:
    """Something that covers a part of the scene from one date of the series to another.

    kind: a key of SPECTRA.  begin, end: numbers of the dates, the end excluded.  share: of the scene.  size: of its
    patches in metres.  recovery: days after which a third of it is left; snow melts within few.  cover: how much of
    the ground it hides where it is.
    """

    kind: str
    begin: int
    end: int
    share: float
    size: float = 600.0
    recovery: float = 1e9
    cover: float = 0.9


def apply_events(
    image: FloatArray, events: tuple[GroundEvent, ...], number: int, days: list[float], cell: float, seed: int
) -> FloatArray:
    """Return the ground [band, row, column] of date ``number`` after the events that happen by then.

    days: of all dates.  cell: metres.  seed: of the patches, which stay where they are from date to date.
    """
    for index, event in enumerate(events):
        if not event.begin <= number < event.end:
            continue
        left = float(np.exp(-(days[number] - days[event.begin]) / event.recovery))
        field = correlated_noise(np.random.default_rng([seed, index]), image.shape[1:], event.size / cell, 3.2)
        level = np.quantile(field, 1 - event.share * left) if event.share * left < 1 else field.min() - 1
        weight = event.cover * expit((field - level) / 0.06).astype(np.float32)
        # What was bright stays a little brighter, so that texture shines through.
        tone = 0.85 + 0.3 * image / max(float(image.mean()), 1e-3) * 0.5
        spectrum = by_band(SPECTRA[event.kind], len(image))[:, None, None] * np.clip(tone, 0.7, 1.3)
        image = image * (1 - weight) + spectrum * weight
    return image.astype(np.float32)
