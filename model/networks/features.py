"""What our generator is told about every pixel of every date, computed from the series and the base estimate."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

TYPICAL = (0.06, 0.08, 0.08, 0.25)  # reflectance of blue, green, red, near infrared over land
SPREAD = (0.05, 0.05, 0.07, 0.12)
SMALLEST_SIGMA, LARGEST_SIGMA = (
    0.003,
    0.15,
)  # reflectance; bounds of the base's standard deviation as the network sees it
RESIDUAL_GAIN = 20.0
RESIDUAL_LIMIT = 8.0
NEVER = 400.0  # days: how far away an observation is that does not exist
FEATURES = 21


@dataclass(frozen=True)
class SeriesInput:
    """A batch of series with the base estimate of each.

    reflectance [B,T,4,H,W] (0 where not observed), observed [B,T,H,W] bool, base and variance [B,T,4,H,W] (the
    base's values for all pixels, those observed estimated without themselves, and its variances), days [B,T] since
    any day, season [B,T]: the time of year from 0 to 1.
    """

    reflectance: Tensor
    observed: Tensor
    base: Tensor
    variance: Tensor
    days: Tensor
    season: Tensor

    def sigma(self) -> Tensor:
        """The base's standard deviation, bounded: [B,T,4,H,W]."""
        return self.variance.sqrt().clamp(SMALLEST_SIGMA, LARGEST_SIGMA)

    def features(self) -> Tensor:
        """Everything the network sees, about zero and one in size: [B,T,FEATURES,H,W]."""
        band = (1, 1, 4, 1, 1)
        typical = torch.tensor(TYPICAL, device=self.base.device).view(band)
        spread = torch.tensor(SPREAD, device=self.base.device).view(band)
        observed = self.observed[:, :, None]  # [B,T,1,H,W]
        residual = (self.reflectance - self.base) * observed
        sigma = self.sigma()
        angle = (2 * math.pi * self.season)[:, :, None, None, None].expand(observed.shape)
        wait = torch.stack([_days_since(self.observed, self.days), _days_until(self.observed, self.days)], dim=2)
        return torch.cat(
            [
                (self.base - typical) / spread,
                torch.log(sigma) / 2 + 2,
                (residual / sigma).clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT),
                (residual * RESIDUAL_GAIN).clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT),
                observed.to(residual.dtype),
                torch.sin(angle),
                torch.cos(angle),
                torch.log1p(wait) / 3,
            ],
            dim=2,
        )


def _days_since(observed: Tensor, days: Tensor) -> Tensor:
    """Days since each pixel's last observation before a date, the date itself left out: [B,T,H,W]."""
    wait = torch.full_like(observed[:, 0], NEVER, dtype=days.dtype)  # [B,H,W]
    waits = [wait]
    for date, gap in enumerate(days.diff(dim=1).abs().unbind(1)):
        wait = torch.where(observed[:, date], 0, wait) + gap[:, None, None]
        waits.append(wait)
    return torch.stack(waits, dim=1).clamp(max=NEVER)


def _days_until(observed: Tensor, days: Tensor) -> Tensor:
    """Days until each pixel's next observation after a date: [B,T,H,W]."""
    return _days_since(observed.flip(1), days.flip(1)).flip(1)
