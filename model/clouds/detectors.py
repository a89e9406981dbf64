"""Cloud detectors: each suspects cloud and shadow without asking whether the other dates agree.

No cloud detector is believed alone: what it suspects is taken out where the comparison of dates does not speak against
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.clouds.comparison import evident_clouds
from model.contract.reasons import CLOUD
from model.reading.series import Block

Suspicion = NDArray[np.uint8]  # 0, reasons.CLOUD or reasons.SHADOW, [time, row, column]


class CloudDetector(Protocol):
    """Something that suspects cloud and shadow. Can be pickled.

    name: as series.json says it.  margin: pixels of context that windows should be read with.
    """

    @property
    def name(self) -> str:
        """How results name it."""
        ...

    @property
    def margin(self) -> int:
        """Pixels a window needs around it."""
        ...

    def suspect(self, block: Block) -> Suspicion:
        """What is suspected [T,H,W] in a window of the series, 0 where there are no data."""
        ...


@dataclass(frozen=True)
class DarkDates:
    """Suspects what is much brighter in blue than the pixel's own dark dates. Needs no package, and misses haze."""

    name: str = "dark_dates"
    margin: int = 0

    def suspect(self, block: Block) -> Suspicion:
        """See CloudDetector.suspect()."""
        return evident_clouds(block.reflectance, block.valid).astype(np.uint8) * np.uint8(CLOUD)
