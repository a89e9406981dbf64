"""A compact ConvLSTM that forecasts NDVI: one reads the context, a second one rolls out over any future dates."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.convlstm import ConvLSTM

CONTEXT_CHANNELS = 10
SUMMARY_CHANNELS = 5
FUTURE_CHANNELS = 4


class Forecaster(nn.Module):
    """Encoder and decoder of convolutional LSTMs (Shi et al., NeurIPS 2015) at half resolution.

    The forecast is the last known NDVI plus a change; the layer that says the change starts at zero, so that an
    untrained network is persistence. Details come from a summary of each pixel at full resolution.
    """

    def __init__(self, width: int = 32) -> None:
        """``width`` channels of state."""
        super().__init__()
        self.architecture: dict[str, Any] = {"width": width}
        self.reduce = nn.Conv2d(CONTEXT_CHANNELS, width, 4, stride=2, padding=1)
        self.encoder = ConvLSTM(width, width)
        self.decoder = ConvLSTM(width + FUTURE_CHANNELS, width)
        self.merge = nn.Conv2d(width + SUMMARY_CHANNELS + FUTURE_CHANNELS, width, 3, padding=1)
        self.change = nn.Conv2d(width, 1, 1)
        nn.init.zeros_(self.change.weight)
        nn.init.zeros_(self.change.bias)

    def forward(self, context: Tensor, summary: Tensor, future: Tensor, base: Tensor) -> Tensor:
        """Forecast NDVI [B,N,H,W] for N future dates; rows and columns are even.

        context [B,T,10,H,W]: reflectance of four bands over 0.3, NDVI, observed, sine and cosine of the season, days
        since the date before (in 30), days to the end of the context (in 100).  summary [B,5,H,W]: last NDVI; mean,
        lowest and highest less it; its age (in 100 days).  future [B,N,4]: the last four of context, of the dates to
        forecast.  base [B,H,W]: the last known NDVI.
        """
        batch, dates, count = len(context), context.shape[1], future.shape[1]
        reduced = functional.silu(self.reduce(context.flatten(0, 1))).unflatten(0, (batch, dates))
        state = self.encoder(reduced.transpose(0, 1))[-1]  # [B,w,h,w]
        ahead = future.transpose(0, 1)[..., None, None]  # [N,B,4,1,1]
        steps = torch.cat(
            [state.expand(count, *state.shape), ahead.expand(-1, -1, -1, *state.shape[-2:])], dim=2
        )  # [N,B,w+4,h,w]
        hidden = self.decoder(steps).flatten(0, 1)
        fine = functional.interpolate(hidden, scale_factor=2.0, mode="bilinear", align_corners=False)
        size = fine.shape[-2:]
        told = summary.expand(count, *summary.shape).flatten(0, 1)
        when = ahead.flatten(0, 1).expand(-1, -1, *size)
        merged = functional.silu(self.merge(torch.cat([fine, told, when], dim=1)))
        change = self.change(merged).unflatten(0, (count, batch))[:, :, 0]
        return (base + change).transpose(0, 1)
