"""Layers that several networks of ours are built of."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions added to their input; no normalisation, which would tie a pixel to the window it is in.

    In training the block is left out for a sample now and then (stochastic depth, Huang et al., ECCV 2016), and
    channels between its convolutions are dropped; both keep a network from leaning on details of a few places.
    """

    def __init__(self, channels: int, skip: float = 0.0, dropout: float = 0.0) -> None:
        """Make the two convolutions, the second small so that a deep stack starts near the identity."""
        super().__init__()
        self.skip, self.dropout = skip, dropout
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        with torch.no_grad():
            self.conv2.weight.mul_(0.2)

    def forward(self, x: Tensor) -> Tensor:
        """From [N,c,h,w] to the same shape."""
        inner = functional.silu(self.conv1(functional.silu(x)))
        change = self.conv2(functional.dropout2d(inner, self.dropout, self.training and self.dropout > 0))
        if self.training and self.skip > 0:
            kept = torch.rand(len(x), 1, 1, 1, device=x.device) >= self.skip
            change = change * kept.to(change.dtype) / (1 - self.skip)
        return x + change
