"""Pictures of some cases: what a method was given, the truth, and each method's estimate with its error."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib import colormaps
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from model.core.types import BoolArray, Chip, FloatArray
from model.evaluation.cases import Case, Frame
from model.evaluation.scored_bands import ScoredBands
from model.pictures.panels import View, stretch_limits, true_colour

Picture = NDArray[np.uint8]

WORST = 3  # cases in which the method in question is worst
EMPTY = (0.62, 0.62, 0.62)
OUTLINE = (213, 0, 108)
ERROR_MAP = "viridis"
LARGEST_ERROR = 0.1  # of reflectance or an index' range, mean over bands: the end of the error map's colours


@dataclass(frozen=True)
class ContactSheet:
    """Pictures of a case as PNG in base64: its gap, the truth, and by method the estimate and its error."""

    case: Case
    given: str
    truth: str
    estimates: dict[str, tuple[str, str]]


class Gallery:
    """Keeps few pictures: of the first case of each gap type, and of the worst cases of one method."""

    def __init__(self, chips: Sequence[Chip], method: str, bands: ScoredBands) -> None:
        """Choose the stretch that all pictures share. ``method``: whose worst cases are kept."""
        self._bands = bands
        views = [
            View(bands.pictured(np.where(seen, image, np.nan).astype(np.float32)), ~seen)
            for chip in chips
            for image, seen in zip(chip.reflectance, chip.observed)
        ]
        self._limits = stretch_limits(views)
        self.method = method
        self.typical: dict[str, ContactSheet] = {}
        self.worst: list[ContactSheet] = []

    def show(self, case: Case, frame: Frame, estimates: Mapping[str, FloatArray]) -> None:
        """Keep pictures of a case if it is one to keep; estimates [band,H,W] by method."""
        first = case.kind not in self.typical
        bad = len(self.worst) < WORST or _psnr(case, self.method) < _psnr(self.worst[-1].case, self.method)
        if not first and not bad:
            return
        sheet = self._draw(case, frame, estimates)
        if first:
            self.typical[case.kind] = sheet
        if bad:
            self.worst = sorted([*self.worst, sheet], key=lambda kept: _psnr(kept.case, self.method))[:WORST]

    def _draw(self, case: Case, frame: Frame, estimates: Mapping[str, FloatArray]) -> ContactSheet:
        outline = frame.scored & ~ndimage.binary_erosion(frame.scored, iterations=max(1, len(frame.scored) // 128))
        given = self._colour(np.where(frame.visible, frame.truth, np.nan))
        given[outline] = OUTLINE
        drawn = {}
        for name, values in estimates.items():
            whole = np.where(frame.visible, frame.truth, values)
            error = np.abs(values - frame.truth).mean(axis=0)
            drawn[name] = (as_png(self._colour(whole)), as_png(error_picture(error, frame.scored)))
        return ContactSheet(case, as_png(given), as_png(self._colour(frame.truth)), drawn)

    def _colour(self, reflectance: FloatArray) -> Picture:
        shown = self._bands.pictured(reflectance)
        return true_colour(View(shown, np.zeros(shown.shape[1:], bool)), self._limits, EMPTY)


def error_picture(error: FloatArray, scored: BoolArray) -> Picture:
    """Colours of the error [row, column] where it is scored; grey elsewhere."""
    colours = colormaps[ERROR_MAP](np.clip(np.nan_to_num(error) / LARGEST_ERROR, 0, 1))[..., :3]
    return np.rint(255 * np.where(scored[..., None], colours, EMPTY)).astype(np.uint8)


def colour_bar() -> str:
    """The colours of the error map from 0 to LARGEST_ERROR, as PNG in base64."""
    ramp = colormaps[ERROR_MAP](np.linspace(0, 1, 256))[None, :, :3]
    return as_png(np.rint(255 * ramp.repeat(12, axis=0)).astype(np.uint8))


def as_png(picture: Picture) -> str:
    """A picture [row, column, 3] as PNG in base64."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "png")
    return base64.b64encode(file.getvalue()).decode("ascii")


def _psnr(case: Case, method: str) -> float:
    return case.scores[method]["psnr"]
