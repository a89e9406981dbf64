"""How far a coarse sensor is to be trusted: learnt on dates that the series did see, each taken as if it were lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model.core.types import FloatArray
from model.methods.kriging import Float64

BELIEF = 1.0  # hidden dates as many as which the belief counts that a coarse sensor tells nothing


@dataclass(frozen=True)
class HiddenDate:
    """What a hidden date tells of the changes. products: [part, band], mean product of part and error; squares alike.

    crossed: [part, part, band], mean products of parts.  error: [band], mean squared error without any.
    """

    products: Float64
    crossed: Float64
    error: Float64

    @staticmethod
    def of(parts: Sequence[FloatArray], error: FloatArray) -> HiddenDate:
        """From the parts [band, pixel] and what truth has more than the estimate, [band, pixel]."""
        stacked = np.stack(parts).astype(np.float64)
        pixels = stacked.shape[2]
        return HiddenDate(
            np.asarray((stacked * error).mean(2)),
            np.einsum("pbn,qbn->pqb", stacked, stacked) / pixels,
            np.asarray((error.astype(np.float64) ** 2).mean(1)),
        )


def learnt_trust(hidden: Sequence[HiddenDate]) -> Float64:
    """How far each part is to be trusted, [part, band], 0 to 1: as far as it would have helped on hidden dates.

    A part that helps on some dates and harms on others is trusted less, by the share that is its standard error's
    (positive-part shrinkage of James and Stein 1961); so is what rests on few dates.
    """
    count = len(hidden)
    products = np.stack([date.products for date in hidden])
    squares = np.stack([np.einsum("ppb->pb", date.crossed) for date in hidden])
    size = np.maximum(squares.mean(0), 1e-12)
    trust = np.clip(products.sum(0) / (squares.sum(0) + BELIEF * size), 0, 1)
    together = (products / size).sum(2)  # of all bands: few dates tell little of one
    total = together.sum(0)
    uncertain = ((together - together.mean(0)) ** 2).sum(0) * count / max(count - 1, 1)
    certain = np.clip(1 - uncertain / np.maximum(total, 1e-12) ** 2, 0, 1) * (total > 0)
    return np.asarray(trust * certain[:, None]) if count > 1 else np.zeros_like(trust)


def error_left(hidden: Sequence[HiddenDate]) -> Float64:
    """The share of the squared error [band] that is left on each hidden date by what the others have taught."""
    after = np.zeros_like(hidden[0].error)
    for number, date in enumerate(hidden):
        trust = learnt_trust([*hidden[:number], *hidden[number + 1 :]])
        gain = 2 * (trust * date.products).sum(0) - np.einsum("pb,qb,pqb->b", trust, trust, date.crossed)
        after += date.error - gain
    before = np.sum([date.error for date in hidden], axis=0)
    own = before / len(hidden)
    return np.asarray(np.clip((after + BELIEF * own) / np.maximum(before + BELIEF * own, 1e-12), 0, None))
