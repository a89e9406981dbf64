"""What was found for each polygon or point and date: numbers, before they become rows of a file or curves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.tables.values import Value
from model.tables.zones import Zones


@dataclass(frozen=True)
class Table:
    """What a table holds. pixels, observed [zone, date]: how many, and the share that was observed.

    numbers: [zone, date, value, statistic].
    """

    zones: Zones
    dates: list[str]
    values: list[Value]
    pixels: NDArray[np.int64]
    observed: NDArray[np.float64]
    numbers: NDArray[np.float64]
