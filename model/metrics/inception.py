"""Inception-v3 (Szegedy et al. 2016) in the form whose features FID is defined on (Heusel et al. 2017).

It is the network of the original FID: mean pooling leaves the padding out of the count, and the last block pools by the
maximum. Layers are named as in torchvision, so that state dicts of its inception_v3 and of the common ports of the FID
network fit.
"""

from __future__ import annotations

from typing import Union

import torch
from torch import Tensor, nn
from torch.nn import functional

Size = Union[int, tuple[int, int]]
FEATURES = 2048


class Convolution(nn.Module):
    """Convolution, batch normalisation, ReLU."""

    def __init__(self, inputs: int, outputs: int, kernel: Size, stride: int = 1, padding: Size = 0) -> None:
        """Take the numbers of channels and the convolution's geometry."""
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(outputs, eps=0.001)

    def forward(self, x: Tensor) -> Tensor:
        """[B,inputs,H,W] to [B,outputs,H',W']."""
        return functional.relu(self.bn(self.conv(x)))


def _same(inputs: int, outputs: int, rows: int, columns: int) -> Convolution:
    return Convolution(inputs, outputs, (rows, columns), padding=(rows // 2, columns // 2))


def _mean_pool(x: Tensor) -> Tensor:
    return functional.avg_pool2d(x, 3, 1, 1, count_include_pad=False)


class BlockA(nn.Module):
    """35 x 35 pixels."""

    def __init__(self, inputs: int, pooled: int) -> None:
        """Take the channels that come in and those of the pooling branch."""
        super().__init__()
        self.branch1x1 = Convolution(inputs, 64, 1)
        self.branch5x5_1, self.branch5x5_2 = Convolution(inputs, 48, 1), _same(48, 64, 5, 5)
        self.branch3x3dbl_1 = Convolution(inputs, 64, 1)
        self.branch3x3dbl_2, self.branch3x3dbl_3 = _same(64, 96, 3, 3), _same(96, 96, 3, 3)
        self.branch_pool = Convolution(inputs, pooled, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Join the branches."""
        double = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        wide = self.branch5x5_2(self.branch5x5_1(x))
        return torch.cat([self.branch1x1(x), wide, double, self.branch_pool(_mean_pool(x))], 1)


class BlockB(nn.Module):
    """35 x 35 to 17 x 17 pixels."""

    def __init__(self) -> None:
        """Take nothing: there is one."""
        super().__init__()
        self.branch3x3 = Convolution(288, 384, 3, 2)
        self.branch3x3dbl_1, self.branch3x3dbl_2 = Convolution(288, 64, 1), _same(64, 96, 3, 3)
        self.branch3x3dbl_3 = Convolution(96, 96, 3, 2)

    def forward(self, x: Tensor) -> Tensor:
        """Join the branches."""
        double = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        return torch.cat([self.branch3x3(x), double, functional.max_pool2d(x, 3, 2)], 1)


class BlockC(nn.Module):
    """17 x 17 pixels."""

    def __init__(self, inner: int) -> None:
        """Take the channels inside the branches."""
        super().__init__()
        self.branch1x1 = Convolution(768, 192, 1)
        self.branch7x7_1 = Convolution(768, inner, 1)
        self.branch7x7_2, self.branch7x7_3 = _same(inner, inner, 1, 7), _same(inner, 192, 7, 1)
        self.branch7x7dbl_1 = Convolution(768, inner, 1)
        self.branch7x7dbl_2, self.branch7x7dbl_3 = _same(inner, inner, 7, 1), _same(inner, inner, 1, 7)
        self.branch7x7dbl_4, self.branch7x7dbl_5 = _same(inner, inner, 7, 1), _same(inner, 192, 1, 7)
        self.branch_pool = Convolution(768, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Join the branches."""
        single = self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x)))
        double = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        double = self.branch7x7dbl_5(self.branch7x7dbl_4(double))
        return torch.cat([self.branch1x1(x), single, double, self.branch_pool(_mean_pool(x))], 1)


class BlockD(nn.Module):
    """17 x 17 to 8 x 8 pixels."""

    def __init__(self) -> None:
        """Take nothing: there is one."""
        super().__init__()
        self.branch3x3_1, self.branch3x3_2 = Convolution(768, 192, 1), Convolution(192, 320, 3, 2)
        self.branch7x7x3_1, self.branch7x7x3_2 = Convolution(768, 192, 1), _same(192, 192, 1, 7)
        self.branch7x7x3_3, self.branch7x7x3_4 = _same(192, 192, 7, 1), Convolution(192, 192, 3, 2)

    def forward(self, x: Tensor) -> Tensor:
        """Join the branches."""
        long = self.branch7x7x3_4(self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x))))
        return torch.cat([self.branch3x3_2(self.branch3x3_1(x)), long, functional.max_pool2d(x, 3, 2)], 1)


class BlockE(nn.Module):
    """8 x 8 pixels."""

    def __init__(self, inputs: int, pool_maximum: bool) -> None:
        """Take the channels that come in, and whether to pool by the maximum instead of the mean."""
        super().__init__()
        self.pool_maximum = pool_maximum
        self.branch1x1 = Convolution(inputs, 320, 1)
        self.branch3x3_1 = Convolution(inputs, 384, 1)
        self.branch3x3_2a, self.branch3x3_2b = _same(384, 384, 1, 3), _same(384, 384, 3, 1)
        self.branch3x3dbl_1, self.branch3x3dbl_2 = Convolution(inputs, 448, 1), _same(448, 384, 3, 3)
        self.branch3x3dbl_3a, self.branch3x3dbl_3b = _same(384, 384, 1, 3), _same(384, 384, 3, 1)
        self.branch_pool = Convolution(inputs, 192, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Join the branches."""
        single, double = self.branch3x3_1(x), self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        pooled = functional.max_pool2d(x, 3, 1, 1) if self.pool_maximum else _mean_pool(x)
        parts = [self.branch3x3_2a(single), self.branch3x3_2b(single)]
        parts += [self.branch3x3dbl_3a(double), self.branch3x3dbl_3b(double), self.branch_pool(pooled)]
        return torch.cat([self.branch1x1(x), *parts], 1)


class InceptionV3(nn.Module):
    """Features of pictures, without the classifier."""

    def __init__(self) -> None:
        """Take nothing: there is one."""
        super().__init__()
        self.Conv2d_1a_3x3 = Convolution(3, 32, 3, 2)
        self.Conv2d_2a_3x3, self.Conv2d_2b_3x3 = Convolution(32, 32, 3), _same(32, 64, 3, 3)
        self.Conv2d_3b_1x1, self.Conv2d_4a_3x3 = Convolution(64, 80, 1), Convolution(80, 192, 3)
        self.Mixed_5b, self.Mixed_5c, self.Mixed_5d = BlockA(192, 32), BlockA(256, 64), BlockA(288, 64)
        self.Mixed_6a = BlockB()
        self.Mixed_6b, self.Mixed_6c, self.Mixed_6d, self.Mixed_6e = (BlockC(n) for n in (128, 160, 160, 192))
        self.Mixed_7a = BlockD()
        self.Mixed_7b, self.Mixed_7c = BlockE(1280, False), BlockE(2048, True)

    def forward(self, pictures: Tensor) -> Tensor:
        """Features [B,2048] of pictures [B,3,299,299] (red, green, blue) in -1 to 1."""
        x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(pictures)))
        x = functional.max_pool2d(x, 3, 2)
        x = functional.max_pool2d(self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(x)), 3, 2)
        x = self.Mixed_6a(self.Mixed_5d(self.Mixed_5c(self.Mixed_5b(x))))
        x = self.Mixed_6e(self.Mixed_6d(self.Mixed_6c(self.Mixed_6b(x))))
        return self.Mixed_7c(self.Mixed_7b(self.Mixed_7a(x))).mean((2, 3))
