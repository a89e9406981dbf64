"""LPIPS and FID: metrics on the features of networks trained on photographs. Off unless the user names their weights.

The engine ships no such weights and fetches none. Pictures are the red, green and blue bands with a reflectance of 0.3
as white, cut there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor, nn
from torch.nn import functional

from model.contract.messages import say
from model.metrics.frames import VISIBLE_WHITE, BoolArray, FloatArray, composites, scored
from model.metrics.inception import FEATURES, InceptionV3
from model.metrics.perceptual import around
from model.metrics.tensors import fit_tensors, read_tensors

CHANNELS = (64, 192, 384, 256, 256)
SHIFT, SCALE = (-0.030, -0.088, -0.188), (0.458, 0.448, 0.450)  # of red, green, blue in -1 to 1
SMALLEST_SIDE = 35  # pixels, for AlexNet's strides
INCEPTION_SIDE = 299
BATCH = 8  # pictures at once


class Lpips(nn.Module):
    """Learned perceptual image patch similarity (Zhang et al. 2018) on AlexNet: 0 if alike, more if not."""

    def __init__(self) -> None:
        """Lay out the network; load() gives it weights."""
        super().__init__()
        self.features = nn.ModuleDict(
            {
                "0": nn.Conv2d(3, 64, 11, 4, 2),
                "3": nn.Conv2d(64, 192, 5, padding=2),
                "6": nn.Conv2d(192, 384, 3, padding=1),
                "8": nn.Conv2d(384, 256, 3, padding=1),
                "10": nn.Conv2d(256, 256, 3, padding=1),
            }
        )
        self.linear = nn.ParameterList([nn.Parameter(torch.zeros(1, count, 1, 1)) for count in CHANNELS])

    @classmethod
    def load(cls, path: Path) -> Lpips:
        """The metric with the weights of the file: the state dict of the published LPIPS module for AlexNet.

        That is net.sliceK.N.weight and .bias, or features.N.weight and .bias as torchvision names AlexNet's layers, and
        linK.model.1.weight. Raises InputError metric_weights_unreadable, metric_weights_wrong.
        """
        tensors = {}
        for name, tensor in read_tensors(path).items():
            parts = name.split(".")
            if parts[0] == "net" and len(parts) == 4:
                name = ".".join(["features", *parts[2:]])  # noqa: PLW2901 - the name as it is here
            elif parts[0][:3] == "lin" and parts[0][3:].isdigit():
                name = f"linear.{parts[0][3:]}"  # noqa: PLW2901
            tensors[name] = tensor
        metric = cls()
        fit_tensors(metric, tensors, path, say("lpips_weights_hint"))
        return metric

    @torch.no_grad()
    def score(self, estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
        """LPIPS of [T,4,H,W] against the truth, mean over dates with gaps; see the package for where and NaN.

        Features are compared on the composited frames and pooled over the gap and the ring around it, as in
        model.metrics.perceptual; for a gap as large as the frame it is the published metric. NaN for frames with a side
        of less than 35 pixels.
        """
        if not scored(estimate, truth, where) or min(where.shape[1:]) < SMALLEST_SIDE:
            return np.nan
        found = [
            self(_visible(estimated[None]), _visible(true[None]), torch.from_numpy(around(gap)[None, None]).float())
            for estimated, true, gap in composites(estimate, truth, where)
        ]
        return float(torch.cat(found).double().mean())

    def forward(self, first: Tensor, second: Tensor, pool: Tensor) -> Tensor:
        """Distance [B] of pictures [B,3,H,W] (red, green, blue, 0-1), weighted by ``pool`` [B,1,H,W]."""
        total = first.new_zeros(len(first))
        for linear, one, other in zip(self.linear, self._stages(first), self._stages(second)):
            apart = functional.conv2d((_unit(one) - _unit(other)).square(), linear)
            weight = functional.adaptive_avg_pool2d(pool, apart.shape[-2:])
            total = total + (apart * weight).sum((1, 2, 3)) / weight.sum((1, 2, 3))
        return total

    def _stages(self, pictures: Tensor) -> list[Tensor]:
        """Features after each of the five convolutions."""
        shift, scale = (torch.tensor(values, device=pictures.device).view(1, 3, 1, 1) for values in (SHIFT, SCALE))
        x, stages = (2 * pictures - 1 - shift) / scale, []
        for name, layer in self.features.items():
            if name in ("3", "6"):
                x = functional.max_pool2d(x, 3, 2)
            x = functional.relu(layer(x))
            stages.append(x)
        return stages


def load_inception(path: Path) -> InceptionV3:
    """The network of FID with the weights of the file: a state dict with torchvision's names.

    Only with the weights of the original FID network are scores those that papers report. Raises InputError
    metric_weights_unreadable, metric_weights_wrong.
    """
    network = InceptionV3()
    fit_tensors(network, read_tensors(path), path, say("inception_weights_hint"))
    return network


@torch.no_grad()
def inception_features(network: InceptionV3, images: ArrayLike) -> FloatArray:
    """Features [N,2048] of images [N,4,H,W] in reflectance, enlarged or shrunk to 299 x 299 pixels."""
    pictures = _visible(np.asarray(images, np.float64))
    size = (INCEPTION_SIDE, INCEPTION_SIDE)
    parts = [
        network(2 * functional.interpolate(batch, size, mode="bilinear", align_corners=False) - 1)
        for batch in pictures.split(BATCH)
    ]
    return torch.cat(parts).double().numpy() if parts else np.zeros((0, FEATURES))


def frechet_distance(first: ArrayLike, second: ArrayLike) -> float:
    """Frechet distance of two sets of features [N,F], [M,F], taken as normally distributed (Heusel et al. 2017).

    |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^1/2): FID, for features of Inception-v3. The trace of the root is the sum of
    singular values of A B', with A and B the centred features over the root of their number less one (C = A' A): exact
    for sets smaller than F, too, though small sets give too large distances (papers use 10,000 images or more).
    NaN for fewer than two in a set, or if a feature is not finite.
    """
    sets = [np.asarray(features, np.float64) for features in (first, second)]
    if min(len(features) for features in sets) < 2 or not all(np.isfinite(features).all() for features in sets):
        return np.nan
    means = [features.mean(0) for features in sets]
    centred = [(features - mean) / np.sqrt(len(features) - 1) for features, mean in zip(sets, means)]
    shared = np.linalg.svd(centred[0] @ centred[1].T, compute_uv=False).sum()
    spread = sum(np.square(features).sum() for features in centred)
    return float(np.square(means[0] - means[1]).sum() + spread - 2 * shared)


def _visible(images: FloatArray) -> Tensor:
    """Images [N,4,H,W] as pictures [N,3,H,W]: red, green, blue, 0-1."""
    return torch.from_numpy(np.clip(images[:, 2::-1] / VISIBLE_WHITE, 0, 1).astype(np.float32))


def _unit(features: Tensor) -> Tensor:
    """Features of each place scaled to unit length."""
    return features / (features.square().sum(1, keepdim=True).sqrt() + 1e-10)
