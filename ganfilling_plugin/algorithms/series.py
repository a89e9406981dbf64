"""Parameters of the algorithms that read a series: which rasters, and how to read them."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms.base import EngineAlgorithm, Parameters
from ganfilling_plugin.area import extent_text, write_polygons
from ganfilling_plugin.contract import CONTAINER_SUFFIXES, SeriesDocument, container_of
from ganfilling_plugin.inputs import is_readable, layer_path, series_inputs
from ganfilling_plugin.styles import InputStyle, chosen_style

translate = QCoreApplication.translate


class SeriesAlgorithm(EngineAlgorithm):
    """An algorithm whose input is a series: layers of QGIS, or a folder."""

    INPUTS = "INPUTS"
    FOLDER = "FOLDER"
    DATES = "DATES"
    EXTENT = "EXTENT"
    AREA = "AREA"

    def __init__(self) -> None:
        """Start without input styles."""
        super().__init__()
        self._styles: dict[str, InputStyle] = {}  # path of an input layer -> its style

    def _add_series_inputs(self) -> None:
        self._add(
            QgsProcessingParameterMultipleLayers(
                self.INPUTS,
                translate("ganfilling", "Rasters of the series, in any order"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            translate(
                "ganfilling",
                "One raster for each date, or one for each band and date. Cloud masks (such as *_SCL) may be among "
                "them or lie beside them. The date is taken from the layer's temporal range, the file, or its name.",
            ),
        )
        self._add(
            QgsProcessingParameterFile(
                self.FOLDER,
                translate("ganfilling", "Or a folder that holds the series"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate("ganfilling", "A folder of rasters, of .SAFE folders, with a series.json, or a .SAFE folder."),
        )
        self._add_option(
            "mask",
            translate("ganfilling", "Cloud mask: file name pattern or band"),
            translate(
                "ganfilling",
                "Pattern of the names of the mask rasters, such as *_SCL*, or the name or number of the mask's band in "
                "each raster. Empty: a scene classification (SCL) is looked for.",
            ),
        )

    def _add_indices(self, advanced: bool = False) -> None:
        self._add_option(
            "indices",
            translate("ganfilling", "Other indices"),
            translate(
                "ganfilling",
                "Names, such as EVI,SAVI,NDWI, or formulas of bands with a name before them: "
                "mine=(nir-red)/(nir+red+0.1). Where uncertainty is written, theirs is, too.",
            ),
            advanced,
        )

    def _add_reading_options(self) -> None:
        """Add which part of the rasters is worked on and how they are read, all advanced."""
        self._add(
            QgsProcessingParameterExtent(self.EXTENT, translate("ganfilling", "Extent to work on"), optional=True),
            translate("ganfilling", "Not set: the whole of the images."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                self.AREA,
                translate("ganfilling", "Polygons to work on"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate("ganfilling", "Pixels that no polygon touches are left without data."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterString(
                self.DATES, translate("ganfilling", "Dates of the rasters, in their order"), optional=True
            ),
            translate(
                "ganfilling",
                "Such as 2022-06-07,2022-06-12, one for each raster that is chosen; where one is left empty, as in "
                "2022-06-07,,2022-06-27, the date is taken from the layer or the file.",
            ),
            advanced=True,
        )
        self._add_option(
            "mask_values",
            translate("ganfilling", "Mask values that mean not usable"),
            translate("ganfilling", "Such as 3,8,9,10. Empty: those of SCL, or anything but 0 in another mask."),
            advanced=True,
        )
        for name, description, explanation in (
            (
                "mask_clear",
                translate("ganfilling", "Mask values that mean clear"),
                translate("ganfilling", "Such as 1. Any other value is then not usable."),
            ),
            (
                "mask_bits",
                translate("ganfilling", "Mask bits that mean not usable"),
                translate("ganfilling", "Counted from 0, such as 1,2,3. A pixel is not usable if one of them is set."),
            ),
            (
                "mask_above",
                translate("ganfilling", "Mask: values above this are not usable"),
                translate("ganfilling", "For a cloud probability, such as 40."),
            ),
            (
                "mask_below",
                translate("ganfilling", "Mask: values below this are not usable"),
                translate("ganfilling", "For a score of how clear a pixel is, such as 0.6."),
            ),
        ):
            self._add_option(name, description, explanation, advanced=True)
        self._add_option(
            "bands",
            translate("ganfilling", "Blue, green, red and near-infrared bands"),
            translate(
                "ganfilling",
                "Four names or numbers, such as B02,B03,B04,B08; or other bands, one to twenty; or all, for all that "
                "are there. Empty: these four, or a single index such as NDVI, recognised by name.",
            ),
            advanced=True,
        )
        self._add_option(
            "range",
            translate("ganfilling", "Valid range of a single band"),
            translate(
                "ganfilling",
                "Such as 0,8: the least and the largest value of a band that is no reflectance. Empty: that of the "
                "index of this name.",
            ),
            advanced=True,
        )
        for name, description in (
            ("scale", translate("ganfilling", "Scale: reflectance = number * scale + offset")),
            ("offset", translate("ganfilling", "Offset")),
        ):
            self._add_option(name, description, translate("ganfilling", "Not set: from the file."), advanced=True)
        self._add_option(
            "grid",
            translate("ganfilling", "Raster whose grid the results have"),
            translate("ganfilling", "Not set: what all images cover together, at the finest pixel."),
            advanced=True,
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what can be refused before anything runs, with a message that says what to do."""
        try:
            self._check_inputs(parameters, context)
            self._check_files(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        accepted, message = super().checkParameterValues(parameters, context)
        return accepted, message

    def _check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        chosen = self._chosen(parameters)
        folder = self._text(parameters, self.FOLDER, context)
        if not chosen and not folder:
            raise QgsProcessingException(
                translate("ganfilling", "No input: choose the rasters of the series, or a folder that holds them.")
            )
        if chosen and folder:
            raise QgsProcessingException(
                translate(
                    "ganfilling", "Both rasters and a folder are given: choose one of them and leave the other empty."
                )
            )
        self._dates(parameters, context)
        for item in self._sources(parameters, context):
            if isinstance(item, QgsMapLayer):
                layer_path(item)  # raises for a layer that the engine cannot read

    def _check_files(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Open all files: slow for many, so done only where a person waits for an answer."""
        for item in self._chosen(parameters):
            if (
                isinstance(item, str)
                and not _for_engine_only(item)
                and QgsProcessingUtils.mapLayerFromString(item, context) is None
            ):
                raise QgsProcessingException(_why_not_a_layer(item))

    def _sources(self, parameters: Parameters, context: QgsProcessingContext) -> list[QgsMapLayer | str]:
        """The chosen rasters, layers of the project as such, and files that are not in it by their path, unopened."""
        sources: list[QgsMapLayer | str] = []
        for item in self._chosen(parameters):
            layer = item
            if isinstance(item, str):
                layer = QgsProcessingUtils.mapLayerFromString(item, context, False)
                if layer is None and is_readable(item):
                    sources.append(item)
                    continue
            if not isinstance(layer, QgsMapLayer):  # of a model, or a source with options: Processing knows how
                return list(self.parameterAsLayerList(parameters, self.INPUTS, context))
            sources.append(layer)
        return sources

    def _dates(self, parameters: Parameters, context: QgsProcessingContext) -> list[str]:
        """The dates that are given for the chosen rasters, YYYY-MM-DD or empty; none if none are given."""
        text = self._text(parameters, self.DATES, context)
        if text is None:
            return []
        dates = [part.strip() for part in text.split(",")]
        count = len(self._chosen(parameters))
        if len(dates) != count:
            raise QgsProcessingException(
                translate(
                    "ganfilling",
                    "{dates} dates are given for {rasters} chosen rasters: give one for each, empty where the raster's "
                    "own is right.",
                ).format(dates=len(dates), rasters=count)
            )
        return [date and iso_date(date) for date in dates]

    def _chosen(self, parameters: Parameters) -> list[Any]:
        """The items of the parameter for the rasters: layers, their ids or names, or paths."""
        value = parameters.get(self.INPUTS)
        if not value:
            return []
        return list(value) if isinstance(value, (list, tuple)) else [value]

    def _series_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The job but for what only the algorithm knows: see _options_job. Main thread: looks at layers."""
        self._check_inputs(parameters, context)
        folder = self._text(parameters, self.FOLDER, context)
        if folder:
            inputs: list[Any] = [os.path.abspath(folder)]  # noqa: PTH100 (links are kept as they are)
        else:
            sources = self._sources(parameters, context)
            layers = [source for source in sources if isinstance(source, QgsMapLayer)]
            chosen = series_inputs(sources, self._dates(parameters, context))
            for item in chosen:
                if item.date:
                    feedback.pushInfo(f"{item.date}  {item.name}  ({item.date_source})")
            inputs = [item.entry() for item in chosen]
            captured = ((layer.source().split("|")[0], chosen_style(layer)) for layer in layers)
            self._styles = {path: style for path, style in captured if style is not None}
        return {
            **self._options_job(parameters, context),
            "inputs": inputs,
            "output": self._output_folder(parameters, context),
            "overwrite": self.parameterAsBoolean(parameters, self.OVERWRITE, context),
            "extent": self._extent(parameters, context),
            "area": self._area(parameters, context),
        }

    def _extent(self, parameters: Parameters, context: QgsProcessingContext) -> str | None:
        extent = self.parameterAsExtent(parameters, self.EXTENT, context)
        if extent.isNull():
            return None
        return extent_text(extent, self.parameterAsExtentCrs(parameters, self.EXTENT, context))

    def _area(self, parameters: Parameters, context: QgsProcessingContext) -> str | None:
        source = self.parameterAsSource(parameters, self.AREA, context)
        if source is not None:
            return write_polygons(source)
        if parameters.get(self.AREA) in (None, NULL, ""):
            return None
        raise QgsProcessingException(self.invalidSourceError(parameters, self.AREA))

    def _styles_by_date(self, document: SeriesDocument) -> dict[str, InputStyle]:
        """The styles of the input layers by the date that the engine found for them."""
        return {
            entry["date"]: self._styles[path]
            for entry in document.get("inputs", [])
            for path in entry.get("paths", [entry.get("path")])
            if path in self._styles
        }


def iso_date(text: str) -> str:
    """Return a date that was typed, as YYYY-MM-DD. Raises QgsProcessingException if it is none."""
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise QgsProcessingException(
            translate("ganfilling", "“{text}” is not a date: write it as YYYY-MM-DD.").format(text=text)
        ) from error


def _for_engine_only(source: str) -> bool:
    """True for a file that holds images but is no layer of QGIS, such as a cube or a zip, or for an image in one."""
    file = container_of(source)
    return Path(file).exists() and (file != source or file.lower().endswith(CONTAINER_SUFFIXES))


def _why_not_a_layer(source: str) -> str:
    if not Path(source).exists():
        return translate("ganfilling", "{path} does not exist.").format(path=source)
    return translate(
        "ganfilling", "{path} cannot be read as a raster: it is of another kind, or damaged. Replace or leave it out."
    ).format(path=source)
