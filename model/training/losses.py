"""What a network of ours is trained to make small."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from model.networks.generator import Generator
from model.training.batches import Batch

HUBER = 2.0  # errors beyond this many times the base's are clouds that no mask has found
ENOUGH_HIDDEN = 300  # pixels
SMALLEST_ERROR = 0.004  # reflectance
OBSERVED_WEIGHT, LIKELIHOOD_WEIGHT = 0.02, 0.05
SUREST = -18.0  # log variance: surer than 0.0001 of reflectance nothing can be, and far below 0 / 0 is met
SURPRISING = 25.0  # squared error in variances: beyond, it counts by its logarithm, as outliers are clouds


class Objective(nn.Module):
    """A generator with its losses, as one module: so that what wraps modules (precision, many GPUs) sees all of it."""

    def __init__(self, generator: Generator, sharpness: float = 0.0, detection: float = 0.0) -> None:
        """Take the weights of the losses beside that of the hidden pixels; see TrainingOptions."""
        super().__init__()
        self.generator = generator
        self.sharpness, self.detection = sharpness, detection

    def forward(self, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
        """The losses of a batch (Batch.tensors()) by name, ``total`` among them, and the estimate as ``values``."""
        batch = Batch.from_tensors(tensors)
        values, log_variance = self.generator(batch.series)
        losses = {"hidden": hidden_loss(values, log_variance, batch)}
        total = losses["hidden"]
        if self.sharpness:
            losses["sharpness"] = sharpness_loss(values, batch)
            total = total + self.sharpness * losses["sharpness"]
        if self.detection and self.generator.detector is not None:
            logits = self.generator.corruption(batch.image, batch.valid, batch.series.season)
            losses["detection"] = detection_loss(logits, batch)
            total = total + self.detection * losses["detection"]
        return {**losses, "total": total, "values": values}


def hidden_loss(values: Tensor, log_variance: Tensor, batch: Batch) -> Tensor:
    """Huber loss of hidden pixels in units of the base's own error of the sample, so that all samples count alike.

    Added with little weight: the negative log-likelihood of the hidden pixels (it teaches the variance alone), and the
    loss of observed pixels, so that estimates of these mean something, too.
    """
    hidden, truth = batch.hidden, batch.truth
    count = hidden.sum((1, 2, 3, 4), keepdim=True)
    of_hidden = hidden / count.clamp(min=1) / 4
    base_error = _base_error(batch, of_hidden)
    error = values - truth
    scaled = functional.huber_loss(error / base_error, torch.zeros_like(error), reduction="none", delta=HUBER)
    log_variance = SUREST + functional.softplus(log_variance - SUREST)  # a bound that can be left again
    likelihood = (log_variance + _tempered(error.detach().square() / log_variance.exp())) / 2
    visible = batch.series.observed[:, :, None] & ~hidden  # a cloud that the mask has missed is no observation
    of_visible = visible / visible.sum((1, 2, 3, 4), keepdim=True).clamp(min=1) / 4
    per_sample = (scaled + LIKELIHOOD_WEIGHT * likelihood) * of_hidden + OBSERVED_WEIGHT * scaled * of_visible
    enough = (count / ENOUGH_HIDDEN).clamp(max=1)  # a sample of a few hidden pixels is a noisy teacher
    return (per_sample * enough).sum((1, 2, 3, 4)).mean()


def _tempered(surprise: Tensor) -> Tensor:
    """Surprise that grows by its logarithm beyond SURPRISING: never flat, else variances once too small stay so."""
    beyond = SURPRISING * (1 + torch.log(surprise.clamp(min=SURPRISING) / SURPRISING))
    return torch.where(surprise > SURPRISING, beyond, surprise)


def sharpness_loss(values: Tensor, batch: Batch) -> Tensor:
    """Huber loss of the differences between neighbouring hidden pixels, in units of the base's error."""
    hidden = batch.hidden
    scale = _base_error(batch, hidden / hidden.sum((1, 2, 3, 4), keepdim=True).clamp(min=1) / 4)
    total = values.new_zeros(())
    for axis in (3, 4):
        both = hidden.narrow(axis, 1, hidden.shape[axis] - 1) & hidden.narrow(axis, 0, hidden.shape[axis] - 1)
        difference = (values - batch.truth).diff(dim=axis) / scale
        loss = functional.huber_loss(difference, torch.zeros_like(difference), reduction="none", delta=HUBER)
        total = total + (loss * both).sum((1, 2, 3, 4)).div(4 * both.sum((1, 2, 3, 4)).clamp(min=ENOUGH_HIDDEN)).mean()
    return total / 2


def detection_loss(logits: Tensor, batch: Batch) -> Tensor:
    """Binary cross-entropy where it is known what is cloud, each sample counting alike."""
    known = batch.known.to(logits.dtype)
    loss = functional.binary_cross_entropy_with_logits(logits, batch.corrupt, reduction="none")
    return ((loss * known).sum((1, 2, 3, 4)) / known.sum((1, 2, 3, 4)).clamp(min=1)).mean()


def _base_error(batch: Batch, of_hidden: Tensor) -> Tensor:
    """Root mean square error of the base over the hidden pixels of each sample: [B,1,1,1,1]."""
    squared = (batch.series.base - batch.truth).square() * of_hidden
    return squared.sum((1, 2, 3, 4), keepdim=True).sqrt().clamp(min=SMALLEST_ERROR)
