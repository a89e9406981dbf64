"""Scores of a network on scenes that it was not trained on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from model.networks.generator import Generator
from model.training.batches import Batch
from model.training.store import Check

TRUST = tuple(np.linspace(0, 1.2, 13).tolist())  # candidate factors of the corrections
ROUND = 8  # samples at once


@torch.no_grad()
def score(network: torch.nn.Module, checks: Sequence[Check], precision: torch.dtype = torch.float32) -> dict[str, Any]:
    """Mean PSNR over ``checks`` of the base, of the network, and of the best-trusted share of its corrections.

    gain: of that share over the base; trust: the share; worst: the smallest gain of a check; by_kind: PSNR of base,
    network and best-trusted share, by kind of gap; likelihood: mean negative log-likelihood of hidden values; clouds:
    F1 score of the detector.
    """
    if not checks:
        return {"trust": 1.0, "gain": 0.0}
    network.eval()
    rows, kinds, surprises, counts = [], [], [], np.zeros(3)
    for kind, whole in checks:
        for batch in _parts(whole):
            with torch.autocast(batch.truth.device.type, precision, enabled=precision != torch.float32):
                values, log_variance = network(batch.series)
                counts += _detected(network, batch)
            rows.append(_psnr(values.float(), batch))
            surprises.append(_surprise(values.float(), log_variance.float(), batch))
            kinds += [kind] * len(values)
    psnr = np.concatenate(rows)
    mean = psnr.mean(0)
    best = int(mean[1:-1].argmax())
    found = (
        {}
        if not counts.any()
        else {"clouds": round(float(2 * counts[0] / max(2 * counts[0] + counts[1:].sum(), 1)), 3)}
    )
    return {
        "base": round(float(mean[0]), 3),
        "network": round(float(mean[-1]), 3),
        "trust": round(TRUST[best], 2),
        "gain": round(float(mean[1 + best] - mean[0]), 3),
        "by_kind": {
            kind: [round(float(v), 3) for v in psnr[np.array(kinds) == kind][:, (0, -1, 1 + best)].mean(0)]
            for kind in dict.fromkeys(kinds)
        },
        "worst": round(float((psnr[:, 1 + best] - psnr[:, 0]).min()), 3),
        "likelihood": round(float(np.concatenate(surprises).mean()), 3),
        **found,
    }


def _psnr(values: Tensor, batch: Batch) -> np.ndarray:
    """PSNR [sample, column] of the base, of every share of TRUST, and of the network."""
    count = 4 * batch.hidden.sum((1, 2, 3, 4)).clamp(min=1)
    error, correction = batch.series.base - batch.truth, values - batch.series.base
    columns = []
    for share in (0, *TRUST, 1):
        mse = ((error + share * correction) * batch.hidden).double().square().sum((1, 2, 3, 4)) / count
        columns.append(-10 * torch.log10(mse.clamp(min=1e-12)))
    return torch.stack(columns, dim=1).cpu().numpy()


def _surprise(values: Tensor, log_variance: Tensor, batch: Batch) -> np.ndarray:
    """Mean negative log-likelihood of the hidden values of each sample, without its constant."""
    each = (log_variance + (values - batch.truth).square() / log_variance.exp()) / 2
    count = 4 * batch.hidden.sum((1, 2, 3, 4)).clamp(min=1)
    return ((each * batch.hidden).sum((1, 2, 3, 4)) / count).cpu().numpy()


def _detected(network: torch.nn.Module, batch: Batch) -> np.ndarray:
    """Pixels found rightly, wrongly, and not found by the detector, if there is one."""
    if not isinstance(network, Generator) or network.detector is None:
        return np.zeros(3)
    found = network.corruption(batch.image, batch.valid, batch.series.season) > 0
    real = batch.corrupt > 0.5
    cells = (found & real, found & ~real, ~found & real)
    return np.array([float((cell & batch.known).sum()) for cell in cells])


def _parts(batch: Batch) -> Sequence[Batch]:
    """The batch in parts of ROUND samples."""
    if len(batch.truth) <= ROUND:
        return [batch]
    tensors = {name: tensor.split(ROUND) for name, tensor in batch.tensors().items()}
    count = len(tensors["truth"])
    return [Batch.from_tensors({name: parts[i] for name, parts in tensors.items()}) for i in range(count)]
