"""The discriminator of the published GANFilling (Gonzalez-Calabuig et al., ISPRS J. 220, 2025), key for key."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.convlstm import ConvLSTM

LEAK = 0.2


class PublishedDiscriminator(nn.Module):
    """A PatchGAN with memory: does each patch of each date look like one of a real, cloud-free series.

    The published batch norm keeps no running statistics and saw one sample and one date at a time: it is the affine
    instance norm used here, under its names.
    """

    def __init__(self, width: int = 64, inputs: int = 4) -> None:
        """Make the layers under the names that published checkpoints use (width d: 64 as published)."""
        super().__init__()
        d = width
        self.conv1 = nn.Conv2d(inputs, d, 4, stride=2, padding=1)
        self.conv2 = nn.Conv2d(d, 2 * d, 4, stride=2, padding=1)
        self.conv2_bn = nn.InstanceNorm2d(2 * d, affine=True)
        self.conv3 = nn.Conv2d(2 * d, 4 * d, 4, stride=2, padding=1)
        self.conv3_bn = nn.InstanceNorm2d(4 * d, affine=True)
        self.conv4_lstm = ConvLSTM(4 * d, 4 * d)
        self.conv4 = nn.Conv2d(4 * d, 8 * d, 4, stride=1, padding=1)
        self.conv4_bn = nn.InstanceNorm2d(8 * d, affine=True)
        self.conv5_lstm = ConvLSTM(8 * d, 8 * d)
        self.conv5 = nn.Conv2d(8 * d, 1, 4, stride=1, padding=1)
        self.conv_fusion = nn.Conv2d(4, 1, 1)  # in the checkpoints, never run

    def forward(self, cube: Tensor) -> Tensor:
        """Judge cube [B,4,H,W,T]; returns the probability of being real by patch, [B,h,w,T] with h = H/8 - 2."""
        batch, dates = cube.shape[0], cube.shape[4]
        x = cube.permute(4, 0, 1, 2, 3).flatten(0, 1)  # [T*B,4,H,W]
        x = functional.leaky_relu(self.conv1(x), LEAK)  # [T*B,d,H/2,W/2]
        x = functional.leaky_relu(self.conv2_bn(self.conv2(x)), LEAK)  # [T*B,2d,H/4,W/4]
        x = functional.leaky_relu(self.conv3_bn(self.conv3(x)), LEAK)  # [T*B,4d,H/8,W/8]
        x = self.conv4_lstm(x.unflatten(0, (dates, batch))).flatten(0, 1)
        x = functional.leaky_relu(self.conv4_bn(self.conv4(x)), LEAK)  # [T*B,8d,H/8-1,W/8-1]
        x = self.conv5_lstm(x.unflatten(0, (dates, batch))).flatten(0, 1)
        x = torch.sigmoid(functional.leaky_relu(self.conv5(x), LEAK))  # [T*B,1,H/8-2,W/8-2]; leaky as published
        return x.squeeze(1).unflatten(0, (dates, batch)).permute(1, 2, 3, 0)
