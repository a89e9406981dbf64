"""One line of the table: a raster of the project or a file, and what is known of it by now."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import BandEntry, DescribedEvent, GridEntry, InputDescription, JobInput, Problem, Shares
from ganfilling_plugin.errors import UnusableLayerError
from ganfilling_plugin.fates import Fate
from ganfilling_plugin.inputs import KIND_PROPERTY, TREATMENT_PROPERTY, layer_date, layer_path
from ganfilling_plugin.messages import origin_of, text_of
from ganfilling_plugin.results import IMAGE

translate = QCoreApplication.translate

PENDING, IMAGE_ROW, MASK_ROW, UNFIT = "pending", "image", "mask", "unfit"
LOST, TRUST, ENGINE = "lost", "trust", ""  # how the user wants a date to be treated; ENGINE: as the engine judges it
PREVIEW_PREFIX = "ganfilling-preview-"  # of the folders of previews
ELSEWHERE = "grids_do_not_overlap"  # of the first image: no fault of the raster itself


@dataclass(eq=False)
class Row:
    """A raster to choose.

    paths: what the engine reads: one file, or the files of an image's bands.  layer_id: None for a file that is not in
    the project.  own_date: the date that the layer states.  typed_date: the date that the user typed.  treatment: LOST,
    TRUST or ENGINE.  described: the engine's description, see describe in the engine; empty until it has come.  fate:
    what became of its date in the last run, or preview; None if it was not part of that.  opened: it is a folder, whose
    images have rows of their own.
    """

    name: str
    paths: tuple[str, ...]
    layer_id: str | None = None
    state: str = PENDING
    checked: bool = False
    own_date: str | None = None
    own_date_source: str = ""
    typed_date: str | None = None
    treatment: str = ENGINE
    described: InputDescription = field(default_factory=InputDescription)
    picture: bytes = b""
    picture_of_middle: bool = False
    fault: str = ""
    remedy: str = ""
    duplicate_of: str = ""
    earlier_result: bool = False
    fate: Fate | None = None
    fate_in_preview: bool = False
    opened: bool = False

    @property
    def date(self) -> str | None:
        """The date in force, YYYY-MM-DD: typed, the layer's own, or what the engine found."""
        return self.typed_date or self.own_date or self.described.get("date")

    @property
    def date_source(self) -> str:
        """Where the date comes from, in words."""
        if self.typed_date:
            return translate("ganfilling", "typed")
        if self.own_date:
            return self.own_date_source
        return origin_of(str(self.described.get("date_source", "")))

    @property
    def undated(self) -> bool:
        """Whether all that it lacks is a date."""
        return self.date is None and any(problem["code"] == "no_date" for problem in self._problems())

    @property
    def can_be_checked(self) -> bool:
        """Whether it may be part of the series: an image, or one that may turn out to be."""
        return self.state in (PENDING, IMAGE_ROW) and not self.is_out

    @property
    def is_out(self) -> bool:
        """Whether something keeps it from being used."""
        return bool(self.fault or self.duplicate_of)

    @property
    def shares(self) -> Shares | None:
        """Shares of its pixels; None while not known."""
        return self.described.get("shares")

    @property
    def grid(self) -> GridEntry | None:
        """Its grid: crs, width, height, resolution, bounds; None while not known."""
        return self.described.get("grid")

    @property
    def problem_code(self) -> str:
        """The engine's code for why it cannot be used; empty where it says nothing."""
        return next((problem["code"] for problem in self._problems()), "")

    def _problems(self) -> list[Problem]:
        return [problem for problem in self.described.get("problems") or [] if problem["code"] != ELSEWHERE]

    def bands_text(self) -> str:
        """The bands that are blue, green, red and near infrared; of a single-band file only its own."""
        bands: dict[str, BandEntry] = self.described.get("bands") or {}
        own = [band for band, reference in bands.items() if reference["path"] in self.paths]
        if len(own) < len(bands) and len(own) == 1:
            reference = bands[own[0]]
            return f"{own[0]}: {reference['name'] or reference['index']}"
        return ", ".join(str(reference["name"] or reference["index"]) for reference in bands.values())

    def mask_text(self) -> str:
        """Where its mask comes from; empty without one."""
        mask = self.described.get("mask")
        return text_of(mask, "source") if mask else ""

    def describe(self, event: DescribedEvent) -> None:
        """Take what the engine says. It may say it more than once, and more each time."""
        picture = event.get("thumbnail")
        if picture is not None:
            self.picture, self.picture_of_middle = base64.b64decode(picture["png"]), picture["middle"]
        told = {key: value for key, value in event.items() if key != "thumbnail"}
        self.described = cast(InputDescription, {**self.described, **told})
        if event["kind"] == "mask":
            self.state, self.checked = MASK_ROW, False
            self.fault, self.remedy = "", ""
            return
        problems = self._problems()
        self.state = UNFIT if problems else IMAGE_ROW
        self.fault = self._without_folder(text_of(problems[0])) if problems else ""
        self.remedy = text_of(problems[0], "hint") if problems else ""
        if self.undated:
            self.fault = translate("ganfilling", "No date was found.")
            self.remedy = translate("ganfilling", "Type the date into its cell.")
        if problems:
            self.checked = False

    def _without_folder(self, message: str) -> str:
        """A message about this raster, which is named in the row already."""
        for path in self.paths:
            message = message.replace(path, Path(path).name)
        return message

    def forget_description(self) -> None:
        """Go back to not known: it will be described again."""
        self.described, self.state, self.fault, self.remedy = {}, PENDING, "", ""
        self.fate = None

    def give_up(self, reason: str) -> None:
        """Note that the engine has nothing to say of it."""
        self.state, self.checked, self.fault = UNFIT, False, reason
        self.remedy = translate("ganfilling", "Leave it out, or add the other bands of the image.")

    def engine_inputs(self) -> list[str | JobInput]:
        """Return it as inputs of a job; with a date only where that does not come from the files."""
        date = self.typed_date or self.own_date
        return [path if date is None else {"path": path, "date": date} for path in self.paths]

    def remark(self) -> str:
        """What a person should know of it, in few words."""
        if self.duplicate_of:
            return translate("ganfilling", "The same file as “{name}”: it is taken once.").format(
                name=self.duplicate_of
            )
        if self.fault:
            return f"{self.fault} {self.remedy}".strip()
        if self.state == MASK_ROW:
            return translate("ganfilling", "Mask of the image that it belongs to")
        waiting = translate("ganfilling", "Looking…") if self.state == PENDING else ""
        earlier = translate("ganfilling", "Result of an earlier run") if self.earlier_result else ""
        return self.judgement() or earlier or waiting

    def judgement(self) -> str:
        """What was decided about its date, by the user and in the last run; empty where there is nothing to say."""
        if self.treatment == LOST:
            return translate("ganfilling", "Treated as lost (your choice)")
        told = [translate("ganfilling", "Trusted (your choice)")] if self.treatment == TRUST else []
        if self.fate is not None and self.fate.lost:
            told.append(self.fate.verdict())
        return ". ".join(text[:1].upper() + text[1:] for text in told)

    def fate_text(self) -> str:
        """What became of its date, and when; empty while that is not known."""
        if self.fate is None:
            return ""
        template = (
            translate("ganfilling", "Last preview: {fate}")
            if self.fate_in_preview
            else translate("ganfilling", "Last run: {fate}")
        )
        return template.format(fate=self.fate.text())


def row_of_layer(layer: QgsRasterLayer) -> Row:
    """Return the row of a layer of the project; one that the engine cannot read says so at once."""
    date, source = layer_date(layer)
    kind = str(layer.customProperty(KIND_PROPERTY, "") or "")
    row = Row(layer.name(), (layer.source(),), layer.id(), own_date=date, own_date_source=source)
    treatment = str(layer.customProperty(TREATMENT_PROPERTY, "") or "")
    row.treatment = treatment if treatment in (LOST, TRUST) else ENGINE
    try:
        row.paths = (layer_path(layer),)
    except UnusableLayerError as error:
        row.state, row.fault, row.remedy = UNFIT, error.reason, error.remedy
        return row
    row.earlier_result = kind == "filled"
    return row


def row_of_path(path: str) -> Row:
    """Return the row of a file, product or folder that is not in the project."""
    return Row(Path(path).name or path, (path,))


def is_candidate(layer: QgsMapLayer) -> bool:
    """Whether a layer belongs into the table: rasters do, but for previews and results that are no images."""
    if not isinstance(layer, QgsRasterLayer):
        return False
    kind = str(layer.customProperty(KIND_PROPERTY, "") or "")
    return kind in ("", IMAGE, "filled") and PREVIEW_PREFIX not in layer.source()
