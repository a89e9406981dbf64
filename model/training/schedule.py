"""The learning rate over a run: it rises, then falls with a cosine to nothing (Loshchilov and Hutter, ICLR 2017).

It follows from the share of the run that is done, so that a run which is taken up again needs no state of it; torch's
schedulers count their own steps.
"""

from __future__ import annotations

import math
from typing import Any

LEAST = 1e-3  # of the peak, at the first step


def set_rate(optimizer: Any, peak: float, share: float, risen: float) -> None:
    """Set the rate for a run of which ``share`` (0 to 1) is done. risen: of the peak, 1 or more after warming up."""
    rate = peak * min(1, risen) * (1 + math.cos(math.pi * share)) / 2
    for group in optimizer.param_groups:
        group["lr"] = rate
