"""What every method of filling shares: what it is given and what it returns.

Arrays are ordered [time, band, row, column]; bands are blue, green, red, near infrared; reflectance is surface
reflectance in 0-1 as float32. ``observed`` is True where a pixel of a date is observed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model import contract

BANDS = contract.BANDS

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]
IndexArray = NDArray[np.intp]


@dataclass(frozen=True)
class Sample:
    """Pixels drawn from the whole area of a series, to fit a method to the scene once.

    reflectance: float32 [time, band, pixel], 0 where not observed.  observed: bool [time, pixel].
    """

    reflectance: FloatArray
    observed: BoolArray


@dataclass(frozen=True)
class Chip:
    """A crop of a series, for what a method learns from neighbouring pixels.

    reflectance: float32 [time, band, row, column], 0 where not observed.  observed: bool [time, row, column].
    """

    reflectance: FloatArray
    observed: BoolArray

    def without(self, hidden: BoolArray) -> Chip:
        """What is left of it if ``hidden`` [time, row, column] is not observed."""
        observed = self.observed & ~hidden
        return Chip(np.where(observed[:, None], self.reflectance, np.float32(0)), observed)


@dataclass(frozen=True)
class Estimate:
    """A method's estimate of every pixel of every date, observed ones included.

    values: float32 [time, band, row, column].  variance: the same shape, in squared reflectance, or None.
    """

    values: FloatArray
    variance: FloatArray | None = None


class Estimator(Protocol):
    """A method fitted to a series, ready to estimate any window of it. Estimators can be pickled.

    margin: of its receptive field, how many pixels around a window the method looks at; windows are read that much
    larger, so that neighbouring windows agree.  cross_fades: True if windows should also be cross-faded where they
    overlap.
    """

    @property
    def name(self) -> str:
        """How results name the method."""
        ...

    @property
    def margin(self) -> int:
        """Pixels of context around a window."""
        ...

    @property
    def cross_fades(self) -> bool:
        """Whether windows are cross-faded."""
        ...

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """Estimate all dates of a window from reflectance [T,4,H,W] (0 where not observed), observed [T,H,W]."""
        ...
