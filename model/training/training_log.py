"""What a run leaves to look at: a line of JSON a check, TensorBoard, and sheets of samples."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.reporting import Reporter
from model.networks.generator import Generator
from model.training.batches import Batch
from model.training.store import Check

BRIGHTER = 3.5  # factor of reflectance in pictures
ERROR_FULL = 0.1  # reflectance error that is drawn white
SHEET_DATES = 4


class Log:
    """Writes to ``NAME.jsonl``, to ``tensorboard/NAME`` if TensorBoard is there, and to ``contact_sheets``."""

    def __init__(self, folder: Path, name: str, report: Reporter, resumed: bool = False) -> None:
        """Begin, or go on with, the logs of a run."""
        self.folder, self.name = folder, name
        folder.mkdir(parents=True, exist_ok=True)
        self._file = (folder / f"{name}.jsonl").open("a" if resumed else "w", encoding="utf-8")
        self._board = _tensorboard(folder / "tensorboard" / name, report)

    def entry(self, entry: Mapping[str, Any]) -> None:
        """Write a line, and its numbers as scalars of step ``entry['step']``."""
        self._file.write(json.dumps(entry) + "\n")
        self._file.flush()
        if self._board is not None and "step" in entry:
            for key, value in _numbers(entry):
                self._board.add_scalar(key, value, entry["step"])

    def sheet(self, kind: str, step: int, picture: NDArray[np.uint8]) -> None:
        """Write a sheet [row, column, 3] as PNG and to TensorBoard."""
        from matplotlib.image import imsave

        path = self.folder / "sheets" / f"{self.name}_{kind}.png"
        path.parent.mkdir(exist_ok=True)
        imsave(path, picture)
        if self._board is not None:
            self._board.add_image(f"sheet/{kind}", picture, step, dataformats="HWC")

    def close(self) -> None:
        """Finish writing."""
        self._file.close()
        if self._board is not None:
            self._board.close()


def _tensorboard(folder: Path, report: Reporter) -> Any:
    """A writer, or None with a warning: training does not need TensorBoard."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        report.warning("no_tensorboard", say("no_tensorboard"))
        return None
    return SummaryWriter(str(folder))


def _numbers(entry: Mapping[str, Any], prefix: str = "") -> list[tuple[str, float]]:
    """The numbers in an entry and in what is nested in it, by names with slashes."""
    found: list[tuple[str, float]] = []
    for key, value in entry.items():
        if isinstance(value, Mapping):
            found += _numbers(value, f"{prefix}{key}/")
        elif isinstance(value, list):
            found += [(f"{prefix}{key}/{i}", float(v)) for i, v in enumerate(value) if isinstance(v, (int, float))]
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            found.append((prefix + key, float(value)))
    return found


@torch.no_grad()
def contact_sheets(network: Generator, checks: list[Check]) -> dict[str, NDArray[np.uint8]]:
    """A picture of the first sample of each kind: a row a hidden date; input, base, network, truth, error."""
    pictures: dict[str, NDArray[np.uint8]] = {}
    network.eval()
    for kind, batch in checks:
        if kind in pictures:
            continue
        one = Batch.from_tensors({name: tensor[:1] for name, tensor in batch.tensors().items()})
        values, _ = network(one.series)
        values = values.float()
        most = one.hidden[0, :, 0].sum((1, 2)).argsort(descending=True)[:SHEET_DATES].sort().values
        seen = one.series.observed[:, :, None]
        known, kept = one.hidden | seen, seen & ~one.hidden
        columns = (
            one.series.reflectance,
            torch.where(kept, one.image, one.series.base),
            torch.where(kept, one.image, values),
            torch.where(known, one.truth, 0),
        )
        drawn = [column[0, most][:, [2, 1, 0]] * BRIGHTER for column in columns]
        error = ((values - one.truth).abs().mean(2, keepdim=True) * one.hidden)[0, most] / ERROR_FULL
        drawn.append(error.expand_as(drawn[0]))
        rows = torch.cat(drawn, dim=3).permute(0, 2, 3, 1).flatten(0, 1)  # [dates*H, 5*W, 3]
        pictures[kind] = (rows.clamp(0, 1) * 255).byte().cpu().numpy()
    return pictures
