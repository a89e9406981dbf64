"""Our generator, a child of GANFilling: a sequence-to-sequence U-Net with a recurrence at its levels.

Unlike its parent it reads the series in both directions, knows which pixels are observed and when, works on any number
of dates and any size, and does not paint reflectance: it corrects a base estimate (kriging and regression) by what the
base cannot know, and says how sure it is. Untrained, it returns its base. A network of its own, the detector, says what
is cloud, shadow or haze in a series without masks; it works first, and what it leaves is observed for base and
generator.

Layout 1 is that of the first weights. Layout 2 also sees how a date as a whole departs from its base nearby, corrects
no pixel by more than a few times the base's own doubt, and can be trained with dropout and stochastic depth. Layout 3
looks at cells of 4 x 4 pixels, which takes a sixteenth of the time: what the base cannot know is a date's brightness
and contrast, and these vary slowly. Its corrections are spread smoothly, and it scales the detail of the base.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.blocks import ResidualBlock
from model.networks.convgru import BidirectionalConvGRU
from model.networks.corruption import CorruptionNetwork
from model.networks.series_features import CELL, FEATURES, NEARBY_CELLS, NEARBY_FEATURES, NetworkInput

DEFAULT_WIDTHS = (32, 48, 96, 128)
LAYOUTS = (1, 2, 3)
FARTHEST = 3.0  # of the base's standard deviations: how far a correction goes, since layout 2
MOST_CONTRAST = 0.5  # share of the base's detail that layout 3 adds or takes off


class Generator(nn.Module):
    """A U-Net over dates: the finest level looks at each date and at the mean over dates, coarser levels recur."""

    def __init__(
        self,
        widths: tuple[int, ...] = DEFAULT_WIDTHS,
        layout: int = 1,
        detector: tuple[int, ...] = (),
        skip: float = 0.0,
        dropout: float = 0.0,
    ) -> None:
        """Make the layers: ``widths`` are the channels at full, half, quarter, ... resolution.

        detector: widths of the corruption network, or nothing for none.  skip, dropout: shares of blocks and channels
        left out in training; they are no part of the architecture.
        """
        super().__init__()
        if layout not in LAYOUTS:
            raise ValueError(f"layout {layout}")
        self.widths, self.layout = tuple(widths), layout
        features = FEATURES + (NEARBY_FEATURES if layout > 1 else 0)

        def block(width: int) -> ResidualBlock:
            return ResidualBlock(width, skip, dropout)

        self.stem = nn.Sequential(nn.Conv2d(features, widths[0], 3, padding=1), block(widths[0]))
        self.down = nn.ModuleList(
            nn.Sequential(nn.Conv2d(finer, coarser, 3, stride=2, padding=1), block(coarser))
            for finer, coarser in zip(widths, widths[1:])
        )
        self.recurrence = nn.ModuleList(BidirectionalConvGRU(width) for width in widths[1:])
        self.up = nn.ModuleList(nn.Conv2d(coarser, finer, 3, padding=1) for finer, coarser in zip(widths, widths[1:]))
        self.join = nn.ModuleList(
            nn.Sequential(nn.Conv2d((3 if level == 0 else 2) * width, width, 1), block(width))
            for level, width in enumerate(widths[:-1])
        )
        # Correction, gate and log variance of four bands, and since layout 3 contrast.
        self.head = nn.Conv2d(widths[0], 16 if layout > 2 else 12, 3, padding=1)
        with torch.no_grad():
            for parameter in self.head.parameters():
                parameter.zero_()
        self.detector = CorruptionNetwork(tuple(detector)) if detector else None

    @property
    def architecture(self) -> dict[str, Any]:
        """The arguments that make this network again."""
        if self.layout == 1 and self.detector is None:
            return {"widths": list(self.widths)}
        detector = list(self.detector.widths) if self.detector is not None else []
        return {"widths": list(self.widths), "layout": self.layout, "detector": detector}

    @property
    def multiple(self) -> int:
        """Rows and columns, of pixels or of cells, are padded inside to a multiple of this."""
        return 2 ** len(self.down)

    def forward(self, series: NetworkInput) -> tuple[Tensor, Tensor]:
        """Correct the base of ``series``: values and their log variance, each [B,T,4,H,W] in float32."""
        if self.layout > 2:
            return self._correct_cells(series)
        correction, gate, sharpness = self._look(series).chunk(3, dim=2)
        if self.layout > 1:
            correction = FARTHEST * torch.tanh(correction / FARTHEST)
        values = series.base + series.sigma() * torch.sigmoid(gate) * correction
        return values, 2 * torch.log(series.sigma()) + sharpness

    def trust(self, share: float) -> None:
        """Scale the corrections by how far they can be trusted."""
        with torch.no_grad():
            for parameter in self.head.parameters():
                parameter[:4] *= share
                parameter[12:] *= share

    def _correct_cells(self, series: NetworkInput) -> tuple[Tensor, Tensor]:
        """What forward() returns, of corrections by cell."""
        cells = series.in_cells()
        correction, gate, sharpness, contrast = self._look(cells).chunk(4, dim=2)
        correction = FARTHEST * torch.sigmoid(gate) * torch.tanh(correction / FARTHEST)
        contrast = MOST_CONTRAST * torch.tanh(contrast / MOST_CONTRAST)
        spread = torch.cat([correction, contrast, sharpness, cells.base], dim=2).flatten(0, 1)
        spread = functional.interpolate(spread, scale_factor=CELL, mode="bilinear")
        batch, _, _, height, width = series.base.shape
        correction, contrast, sharpness, smooth = (
            spread[:, :, :height, :width].unflatten(0, (batch, -1)).chunk(4, dim=2)
        )
        sigma = series.sigma()
        values = series.base + sigma * correction + contrast * (series.base - smooth)
        return values, 2 * torch.log(sigma) + sharpness

    def _look(self, series: NetworkInput) -> Tensor:
        """What the head says of each pixel, or cell, of ``series``: [B,T,12 or 16,H,W] in float32."""
        batch, dates, _, height, width = series.base.shape
        features = series.features()
        if self.layout > 1:
            sides = (NEARBY_CELLS,) if self.layout > 2 else ()
            features = torch.cat([features, series.nearby(*sides)], dim=2)
        features = features.transpose(0, 1).flatten(0, 1)  # [T*B,F,H,W]
        padding = (0, -width % self.multiple, 0, -height % self.multiple)
        x = functional.pad(features, padding, mode="replicate")
        gaps = series.days.diff(dim=1).abs().T  # [T-1,B]

        x = self.stem(x)  # [T*B,w0,H,W]
        mean = x.unflatten(0, (dates, batch)).mean(0, keepdim=True).expand(dates, *[-1] * 4).flatten(0, 1)
        levels = [x]
        for down, recurrence in zip(self.down, self.recurrence):
            x = down(x)  # [T*B,w_k,H/2^k,W/2^k]
            x = x + recurrence(x.unflatten(0, (dates, batch)), gaps).flatten(0, 1)
            levels.append(x)
        x = levels.pop()
        for level in reversed(range(len(self.join))):
            x = functional.interpolate(self.up[level](x), scale_factor=2, mode="bilinear")
            parts = [x, levels[level], mean] if level == 0 else [x, levels[level]]
            x = self.join[level](torch.cat(parts, dim=1))  # [T*B,w_level,H/2^level,W/2^level]
        out = self.head(x)[:, :, :height, :width].float()  # [T*B,12 or 16,H,W]
        return out.unflatten(0, (dates, batch)).transpose(0, 1)

    def corruption(self, reflectance: Tensor, valid: Tensor, season: Tensor) -> Tensor:
        """Logits [B,T,1,H,W] that a pixel is cloud, shadow or haze; see CorruptionNetwork.forward().

        Raises ValueError if these weights have no detector.
        """
        if self.detector is None:
            raise ValueError("these weights cannot tell clouds")
        return self.detector(reflectance, valid, season)
