"""Finding cloud, shadow and haze without any mask: a small network that compares each date with the whole series.

It sees no base estimate (which needs a mask) but order statistics over time of each pixel, which clouds that are there
on fewer than half of the dates cannot move much.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.blocks import ResidualBlock

DEFAULT_WIDTHS = (24, 32, 48, 64)
FEATURES = 24
GAIN = 6.0  # departures from what is usual, in units of about a seventh of reflectance
LIMIT = 6.0
NOTHING_SEEN = 0.1  # reflectance of a pixel without any data


class CorruptionNetwork(nn.Module):
    """A U-Net on each date beside what is usual of its pixels; dates meet in a mean at the coarsest level."""

    def __init__(self, widths: tuple[int, ...] = DEFAULT_WIDTHS) -> None:
        """Make the layers: ``widths`` are the channels at full, half, quarter, ... resolution."""
        super().__init__()
        self.widths = tuple(widths)
        self.stem = nn.Sequential(nn.Conv2d(FEATURES, widths[0], 3, padding=1), ResidualBlock(widths[0]))
        self.down = nn.ModuleList(
            nn.Sequential(nn.Conv2d(finer, coarser, 3, stride=2, padding=1), ResidualBlock(coarser))
            for finer, coarser in zip(widths, widths[1:])
        )
        self.context = nn.Conv2d(2 * widths[-1], widths[-1], 1)
        self.up = nn.ModuleList(nn.Conv2d(coarser, finer, 3, padding=1) for finer, coarser in zip(widths, widths[1:]))
        self.join = nn.ModuleList(
            nn.Sequential(nn.Conv2d(2 * width, width, 1), ResidualBlock(width)) for width in widths[:-1]
        )
        self.head = nn.Conv2d(widths[0], 1, 3, padding=1)

    def forward(self, reflectance: Tensor, valid: Tensor, season: Tensor) -> Tensor:
        """Logits of corruption [B,T,1,H,W] from reflectance [B,T,4,H,W] where valid [B,T,H,W], season [B,T]."""
        batch, dates, _, height, width = reflectance.shape
        x = _features(reflectance, valid, season).transpose(0, 1).flatten(0, 1)  # [T*B,F,H,W]
        multiple = 2 ** len(self.down)
        x = self.stem(functional.pad(x, (0, -width % multiple, 0, -height % multiple), mode="replicate"))
        levels = [x]
        for down in self.down:
            x = down(x)  # [T*B,w_k,H/2^k,W/2^k]
            levels.append(x)
        x = levels.pop()
        mean = x.unflatten(0, (dates, batch)).mean(0, keepdim=True).expand(dates, *[-1] * 4).flatten(0, 1)
        x = x + functional.silu(self.context(torch.cat([x, mean], dim=1)))
        for level in reversed(range(len(self.join))):
            x = functional.interpolate(self.up[level](x), scale_factor=2, mode="bilinear")
            x = self.join[level](torch.cat([x, levels[level]], dim=1))
        logits = self.head(x)[:, :, :height, :width].float()
        return logits.unflatten(0, (dates, batch)).transpose(0, 1)


def _features(reflectance: Tensor, valid: Tensor, season: Tensor) -> Tensor:
    """What the network sees, [B,T,FEATURES,H,W]: the date, what is usual, how far it departs, colour, season."""
    seen = valid[:, :, None]
    values = reflectance.float().clamp(0, 2)
    ordered = torch.where(seen, values, torch.inf).sort(dim=1).values
    last = (valid.sum(1)[:, None, None] - 1).clamp(min=0).expand(-1, 1, 4, -1, -1)  # of the dates seen, in their order
    low, middle = (
        ordered.gather(1, (last * share).long())[:, 0].nan_to_num(posinf=NOTHING_SEEN) for share in (0.25, 0.5)
    )  # [B,4,H,W]: clouds are bright, so the lower quartile is mostly ground
    values = torch.where(seen, values, middle[:, None])
    departures = [((values - level[:, None]) * GAIN).clamp(-LIMIT, LIMIT) for level in (low, middle)]
    spread = (middle - low)[:, None].expand_as(values) * GAIN
    blue, _, red, nir = values.split(1, dim=2)
    bright = values[:, :, :3].mean(2, keepdim=True)
    whiteness = (values[:, :, :3] - bright).abs().sum(2, keepdim=True) / bright.clamp(min=0.02)
    ndvi = (nir - red) / (nir + red).clamp(min=0.02)
    angle = (2 * math.pi * season)[:, :, None, None, None].expand_as(ndvi)
    colour = [whiteness, ndvi, (blue - 0.5 * red) * GAIN, torch.log(bright.clamp(min=0.005)) / 2 + 1.2]
    time = [torch.sin(angle), torch.cos(angle)]
    return torch.cat(
        [values * 4 - 0.5, *departures, spread, *colour, *time, seen.to(values.dtype), nir.clamp(max=1) * 2], dim=2
    )
