"""How natural filled frames look, without their truth: NIQE, fitted on clear parts of the same series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from model.core.errors import InputError
from model.core.types import BANDS, Chip, FloatArray
from model.evaluation.cases import Frame
from model.metrics.noreference import fit_niqe, load_niqe, niqe

BLOCK = 64  # pixels: side of the parts of a window that are looked at for being clear as a whole
MOST_BLOCKS = 300  # that the model is fitted to


class NiqeMeasure:
    """A NIQE model, of this series where it has clear parts enough, else of simulated clear scenes.

    own: whether it is the series' own.
    """

    def __init__(self, chips: Sequence[Chip]) -> None:
        """Fit to the parts of ``chips`` that are clear."""
        blocks = list(_clear_blocks(chips))
        try:
            self._model = fit_niqe(blocks[:: -(-len(blocks) // MOST_BLOCKS) or 1])
            self.own = True
        except InputError:
            self._model = load_niqe()
            self.own = False

    def of(self, values: FloatArray, frame: Frame) -> float:
        """NIQE of a filled frame, estimated by ``values`` [band,H,W], visible pixels kept; smaller is better."""
        return niqe(np.where(frame.visible, frame.truth, values)[: len(BANDS)], self._model)


def _clear_blocks(chips: Sequence[Chip]) -> Iterator[FloatArray]:
    for chip in chips:
        rows, columns = (length // BLOCK for length in chip.observed.shape[1:])
        for date in range(len(chip.observed)):
            for place in range(rows * columns):
                row, column = (BLOCK * number for number in divmod(place, columns))
                down, across = slice(row, row + BLOCK), slice(column, column + BLOCK)
                if chip.observed[date, down, across].all():
                    yield chip.reflectance[date, : len(BANDS), down, across]
