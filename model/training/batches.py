"""Samples as tensors on the training device, and how they are changed at each use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor

from model.networks.series_features import NetworkInput
from model.training.samples import UNKNOWN, TrainingSample

Placed = dict[str, Tensor]  # a sample's arrays on the training device


@dataclass(frozen=True)
class Batch:
    """A batch on the training device. What the network sees, and what it does not.

    truth [B,T,4,H,W]; hidden [B,T,1,H,W]: to be estimated, observed or not.  image [B,T,4,H,W]: what the camera saw,
    where valid [B,T,H,W].  corrupt float [B,T,1,H,W] with known [B,T,1,H,W]: cloud or shadow, where that is known.
    """

    series: NetworkInput
    truth: Tensor
    hidden: Tensor
    image: Tensor
    valid: Tensor
    corrupt: Tensor
    known: Tensor

    @classmethod
    def of(cls, samples: Sequence[Placed]) -> Batch:
        """A batch of samples of one size."""
        of = {name: torch.stack([sample[name] for sample in samples]) for name in samples[0]}
        image, visible, corrupt = of["image"].float(), of["visible"], of["corrupt"][:, :, None]
        series = NetworkInput(
            torch.where(visible[:, :, None], image, 0),
            visible,
            of["base"].float(),
            of["log_variance"].float().exp(),
            of["days"],
            of["season"],
        )
        return cls(
            series,
            of["truth"].float(),
            of["hidden"][:, :, None],
            image,
            of["valid"],
            (corrupt == 1).float(),
            corrupt != UNKNOWN,
        )

    def tensors(self) -> dict[str, Tensor]:
        """All tensors by name: what can pass through wrappers that know dictionaries only."""
        own = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "series"}
        return {**own, **{f"series.{name}": value for name, value in vars(self.series).items()}}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, Tensor]) -> Batch:
        """The batch that tensors() took apart."""
        series = {name[7:]: value for name, value in tensors.items() if name.startswith("series.")}
        return cls(NetworkInput(**series), **{n: v for n, v in tensors.items() if not n.startswith("series.")})


def placed(sample: TrainingSample, device: torch.device) -> Placed:
    """The arrays of a sample as tensors on ``device``."""
    arrays = {name: value for name, value in vars(sample).items() if isinstance(value, np.ndarray)}
    return {name: torch.from_numpy(value).to(device) for name, value in arrays.items()}


def augmented(batch: Batch, patch: int, rng: np.random.Generator) -> Batch:
    """A patch: mirrored, turned, brighter or dimmer by band, bands mixed, at another season, or backwards in time.

    Random numbers of every sample come from ``rng``, too, so that they do not depend on the device.
    """
    series, truth = batch.series, batch.truth
    count = len(truth)

    def normal(*shape: int) -> Tensor:
        return torch.from_numpy(rng.standard_normal(shape, np.float32)).to(truth.device)

    gain = torch.exp(0.25 * normal(count, 1, 1, 1, 1).clamp(-1, 1)) * torch.exp(0.05 * normal(count, 1, 4, 1, 1))
    some = torch.from_numpy((rng.random((count, 1, 1)) < 0.5).astype(np.float32)).to(truth.device)
    mixing = torch.eye(4, device=truth.device) + some * 0.02 * normal(count, 4, 4)  # as other sensors' bands would be
    leap = torch.from_numpy((rng.random((count, 1)) < 0.25).astype(np.float32)).to(truth.device)
    shift = 0.03 * normal(count, 1) + 0.5 * leap
    turns, mirror, backwards = int(rng.integers(4)), rng.random() < 0.5, rng.random() < 0.25
    y, x = (int(rng.integers(max(0, size - patch) + 1)) for size in truth.shape[-2:])

    def moved(image: Tensor) -> Tensor:
        image = torch.rot90(image[..., y : y + patch, x : x + patch], turns, (-2, -1))
        image = image.flip(-1) if mirror else image
        return image.flip(1) if backwards else image

    def other_bands(image: Tensor) -> Tensor:
        return torch.einsum("bij,btjhw->btihw", mixing, moved(image) * gain)

    days, season = series.days, series.season + shift
    if backwards:
        days, season = -days.flip(1), -season.flip(1)
    variance = torch.einsum("bij,btjhw->btihw", mixing.square(), moved(series.variance) * gain.square())
    return Batch(
        NetworkInput(
            other_bands(series.reflectance), moved(series.observed), other_bands(series.base), variance, days, season
        ),
        other_bands(truth),
        moved(batch.hidden),
        other_bands(batch.image),
        moved(batch.valid),
        moved(batch.corrupt),
        moved(batch.known),
    )
