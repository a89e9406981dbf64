"""What our generator is told about every pixel of every date, computed from the series and the base estimate."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from model.networks.season import season_of

__all__ = ["FEATURES", "NEARBY_FEATURES", "NetworkInput", "season_of"]

TYPICAL = (0.06, 0.08, 0.08, 0.25)  # reflectance of blue, green, red, near infrared over land
SPREAD = (0.05, 0.05, 0.07, 0.12)
SMALLEST_SIGMA, LARGEST_SIGMA = (
    0.003,
    0.15,
)  # reflectance; bounds of the base's standard deviation as the network sees it
RESIDUAL_GAIN = 20.0
RESIDUAL_LIMIT = 8.0
NEVER = 400.0  # days: how far away an observation is that does not exist
FEATURES = 29
NEARBY = (7, 31)  # pixels a side of the squares over which residuals of a date are averaged
NEARBY_CELLS = (3, 9)  # the same, in cells
NEARBY_FEATURES = 5 * len(NEARBY)
CELL = 4  # pixels a side of what layout 3 sees as one


@dataclass(frozen=True)
class NetworkInput:
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
        typical, spread = (_of_bands(numbers, self.base.device) for numbers in (TYPICAL, SPREAD))
        observed = self.observed[:, :, None]  # [B,T,1,H,W]
        residual = (self.reflectance - self.base) * observed
        sigma = self.sigma()
        angle = (2 * math.pi * self.season)[:, :, None, None, None].expand(observed.shape)
        waits, departures = zip(*(self._neighbours(backwards) for backwards in (False, True)))
        return torch.cat(
            [
                (self.base - typical) / spread,
                torch.log(sigma) / 2 + 2,
                (residual / sigma).clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT),
                (residual * RESIDUAL_GAIN).clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT),
                observed.to(residual.dtype),
                torch.sin(angle),
                torch.cos(angle),
                *(torch.log1p(wait) / 3 for wait in waits),
                *((departure * RESIDUAL_GAIN).clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT) for departure in departures),
            ],
            dim=2,
        )

    def in_cells(self) -> NetworkInput:
        """The same of cells of CELL x CELL pixels (fewer at the edges): means of base and variance.

        A cell departs from its base as those of its pixels do that are observed, and is observed if any of them is.
        """
        observed = self.observed[:, :, None].to(self.base.dtype)
        parts = [self.base, self.variance, (self.reflectance - self.base) * observed, observed]
        cells = functional.avg_pool2d(torch.cat(parts, dim=2).flatten(0, 1), CELL, ceil_mode=True)  # [B*T,13,h,w]
        base, variance, residual, share = cells.unflatten(0, self.base.shape[:2]).split([4, 4, 4, 1], dim=2)
        seen = share > 0
        reflectance = (base + residual / share.clamp(min=1 / CELL**2)) * seen
        return NetworkInput(reflectance, seen[:, :, 0], base, variance, self.days, self.season)

    def nearby(self, sides: tuple[int, ...] = NEARBY) -> Tensor:
        """The base's mean residual over squares around each pixel, and how much of them is observed: [B,T,10,H,W].

        It tells of each date's own gain and offset, which the base can only guess. What is unseen counts as 0.
        """
        observed = self.observed[:, :, None].to(self.base.dtype)
        residual = torch.cat([(self.reflectance - self.base) * observed, observed], dim=2).flatten(0, 1)  # [B*T,5,H,W]
        parts = []
        for side in sides:
            mean = residual  # over columns, then over rows: 2 x side numbers a pixel instead of side x side
            for kernel in ((side, 1), (1, side)):
                padding = (kernel[0] // 2, kernel[1] // 2)
                mean = functional.avg_pool2d(mean, kernel, 1, padding, count_include_pad=False)
            share = mean[:, 4:]
            departure = mean[:, :4] / (share + 0.05) * RESIDUAL_GAIN
            parts += [departure.clamp(-RESIDUAL_LIMIT, RESIDUAL_LIMIT), share]
        return torch.cat(parts, dim=1).unflatten(0, self.base.shape[:2])

    def _neighbours(self, backwards: bool) -> tuple[Tensor, Tensor]:
        """Each pixel's last observation before a date, the date itself left out (backwards: its next after it).

        Returns the days to it, [B,T,1,H,W], and its departure from the date's base, [B,T,4,H,W]: NEVER and 0 where
        there is none.
        """
        turned = (lambda x: x.flip(1)) if backwards else (lambda x: x)
        observed, reflectance = turned(self.observed[:, :, None]), turned(self.reflectance)
        wait = torch.full_like(reflectance[:, 0, :1], NEVER)  # [B,1,H,W]
        value = torch.full_like(reflectance[:, 0], torch.nan)  # [B,4,H,W]
        waits, values = [wait], [value]
        for date, gap in enumerate(turned(self.days).diff(dim=1).abs().unbind(1)):
            here = observed[:, date]
            wait = torch.where(here, 0, wait) + gap[:, None, None, None]
            value = torch.where(here, reflectance[:, date], value)
            waits.append(wait)
            values.append(value)
        departure = turned(torch.stack(values, dim=1)) - self.base
        return turned(torch.stack(waits, dim=1)).clamp(max=NEVER), departure.nan_to_num(0.0)


@functools.cache
def _of_bands(numbers: tuple[float, ...], device: torch.device) -> Tensor:
    """A number for each band, [1,1,4,1,1], copied to a device once: launches that are recorded cannot copy."""
    with torch.inference_mode(False):
        return torch.tensor(numbers, device=device).view(1, 1, -1, 1, 1)
