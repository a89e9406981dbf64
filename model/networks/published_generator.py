"""The generator of the published GANFilling (Gonzalez-Calabuig et al., ISPRS J. 220, 2025), key for key.

A causal sequence-to-sequence U-Net: a ConvLSTM at every level, one pass over the dates. Seven halvings, so rows and
columns are multiples of 128. It knows neither masks nor dates: a gap is the value 1.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.convlstm import ConvLSTM

LEVELS = 7
MULTIPLE = 2**LEVELS  # rows and columns are multiples of this
ENCODER_WIDTHS = (1, 2, 4, 8, 8, 8, 8)  # output channels of encoder level 1 to 7, in units of d
DECODER_INPUTS = (8, 16, 16, 16, 8, 4, 2)  # what decoder ConvLSTM 1 to 7 see, in units of d
DECODER_WIDTHS = (8, 8, 8, 4, 2, 1, 1)
LEAK = 0.2


class PublishedGenerator(nn.Module):
    """The generator at width d (64 as published: 181,746,628 parameters)."""

    def __init__(self, width: int = 64, inputs: int = 4, outputs: int = 4) -> None:
        """Make the layers under the names that published checkpoints use."""
        super().__init__()
        self.width = d = width
        encoder = [inputs, *(d * w for w in ENCODER_WIDTHS)]
        for level, (before, after) in enumerate(zip(encoder, encoder[1:]), start=1):
            self.add_module(f"conv{level}", nn.Conv2d(before, after, 3, stride=2, padding=1))
            # The cell of level 7 is in the checkpoints, though the published network never runs it.
            self.add_module(f"conv_lstm_e{level}", ConvLSTM(after, after))
        for level, (before, after) in enumerate(zip(DECODER_INPUTS, DECODER_WIDTHS), start=1):
            self.add_module(f"conv_lstm_d{level}", ConvLSTM(d * before, d * after))
        self.conv_out = nn.Conv2d(d, outputs, 3, padding=1)

    @property
    def architecture(self) -> dict[str, int]:
        """The arguments that make this network again."""
        return {"width": self.width}

    def round_weights(self) -> None:
        """Keep weights in bfloat16 where autocast would round them at every use; the last layer is not rounded."""
        for name, layer in self.named_children():
            if name != "conv_out":
                layer.to(torch.bfloat16)

    def forward(self, cube: Tensor) -> Tensor:
        """Fill cube [B,4,H,W,T], reflectance clipped to [0,1] with gaps at 1; returns the same shape in [0,1]."""
        x = cube.permute(4, 0, 1, 2, 3)  # [T,B,4,H,W]
        skips = []  # convolution outputs before their ConvLSTM, finest first
        for level in range(1, LEVELS + 1):
            x = _by_date(self.get_submodule(f"conv{level}"), x)  # [T,B,d*w,H/2^level,W/2^level]
            if level < LEVELS:
                skips.append(x)
                x = functional.leaky_relu(self.get_submodule(f"conv_lstm_e{level}")(x), LEAK)
        x = self.get_submodule("conv_lstm_d1")(functional.relu(x))  # [T,B,8d,H/128,W/128]
        for level, skip in enumerate(reversed(skips), start=2):
            x = torch.cat([_upsampled(x), skip], dim=2)
            x = self.get_submodule(f"conv_lstm_d{level}")(functional.relu(x))
        with torch.autocast(x.device.type, enabled=False):  # what comes out is not rounded once more
            x = _by_date(self.conv_out, _upsampled(x).to(self.conv_out.weight.dtype))  # [T,B,4,H,W]
        return torch.tanh(x).clamp(0, 1).permute(1, 2, 3, 4, 0)


def _by_date(layer: nn.Module, x: Tensor) -> Tensor:
    """Apply a layer of images to x [T,B,c,h,w]."""
    return layer(x.flatten(0, 1)).unflatten(0, x.shape[:2])


def _upsampled(x: Tensor) -> Tensor:
    """Double rows and columns of x [T,B,c,h,w] by repeating pixels."""
    return functional.interpolate(x.flatten(0, 1), scale_factor=2, mode="nearest").unflatten(0, x.shape[:2])
