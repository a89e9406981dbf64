"""The learning rate over a run: it rises, then falls with a cosine to nothing (Loshchilov and Hutter, ICLR 2017)."""

from __future__ import annotations

import math
from typing import Any

LEAST = 1e-3  # of the peak, at the first step


def set_rate(optimizer: Any, peak: float, share: float, warm_up: float) -> None:
    """Set the rate for a run of which ``share`` (0 to 1) is done; it rises over the share ``warm_up``."""
    rate = peak * min(1, share / warm_up + LEAST) * (1 + math.cos(math.pi * share)) / 2
    for group in optimizer.param_groups:
        group["lr"] = rate
