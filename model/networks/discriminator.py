"""Our discriminator: the published ConvLSTM PatchGAN made stable, and free in number of dates and size.

Spectral norms (Miyato et al., ICLR 2018) bound what a layer can amplify, in place of the published instance norm, which
takes away the very brightness that makes a gap stand out. It returns logits, for a hinge loss.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

from model.networks.convlstm import ConvLSTM

LEAK = 0.2


class SeriesDiscriminator(nn.Module):
    """Does each patch of each date look like one of a real, cloud-free series."""

    def __init__(self, width: int = 32, inputs: int = 4) -> None:
        """Make the layers; ``width`` channels in the first one."""
        super().__init__()
        d = width
        self.conv1 = spectral_norm(nn.Conv2d(inputs, d, 4, stride=2, padding=1))
        self.conv2 = spectral_norm(nn.Conv2d(d, 2 * d, 4, stride=2, padding=1))
        self.conv3 = spectral_norm(nn.Conv2d(2 * d, 4 * d, 4, stride=2, padding=1))
        self.memory = ConvLSTM(4 * d, 4 * d)
        self.conv4 = spectral_norm(nn.Conv2d(4 * d, 4 * d, 3, padding=1))
        self.conv5 = spectral_norm(nn.Conv2d(4 * d, 1, 3, padding=1))

    def forward(self, series: Tensor) -> Tensor:
        """Judge series [B,T,4,H,W] of reflectance; returns logits by patch [B,T,h,w] with h = H/8."""
        batch, dates = series.shape[:2]
        # Square roots, as in pictures: what is dark counts, too.
        x = torch.sqrt(series.clamp(min=1e-4)).transpose(0, 1).flatten(0, 1) * 2 - 0.7  # [T*B,4,H,W]
        x = functional.leaky_relu(self.conv1(x), LEAK)
        x = functional.leaky_relu(self.conv2(x), LEAK)
        x = functional.leaky_relu(self.conv3(x), LEAK)  # [T*B,4d,H/8,W/8]
        x = x + self.memory(x.unflatten(0, (dates, batch))).flatten(0, 1)
        x = functional.leaky_relu(self.conv4(x), LEAK)
        logits: Tensor = self.conv5(x)  # [T*B,1,H/8,W/8]
        return logits[:, 0].float().unflatten(0, (dates, batch)).transpose(0, 1)
