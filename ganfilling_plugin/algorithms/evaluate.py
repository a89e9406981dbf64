"""How well the gaps of a series can be filled, tried on pixels of its own."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms.base import Parameters
from ganfilling_plugin.algorithms.fill import DEVICES
from ganfilling_plugin.algorithms.series import SeriesAlgorithm
from ganfilling_plugin.inputs import layer_path
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate

METHODS = ["linear", "regression", "network", "auto"]


class EvaluateAlgorithm(SeriesAlgorithm):
    """Hides known pixels of a series, fills them by each method, and reports how far off they are."""

    ID = "evaluate"
    PAGE = "evaluate"

    METHODS = "METHODS"
    WEIGHTS = "WEIGHTS"
    LANDCOVER = "LANDCOVER"
    MINUTES = "MINUTES"
    DEVICE = "DEVICE"
    WINDOWS = "WINDOWS"
    SEED = "SEED"
    REPORT = "REPORT"
    SCORES = "SCORES"
    VERDICT = "VERDICT"
    GAIN = "GAIN"
    PSNR = "PSNR"
    MAE = "MAE"
    NDVI_ERROR = "NDVI_ERROR"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Evaluate methods on a series")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["accuracy", "error", "quality", "validation", "score", "compare", "report", "ganfilling"]

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Tells how well the gaps of your own series can be filled. Pixels that are known are hidden: gaps of "
            "cloud shapes, whole dates, and blocks of dates. Each method fills them without having seen them, and is "
            "scored against what was hidden.\n\n"
            "The result is a report that opens in a browser, with a sentence that says it all, tables with intervals, "
            "charts, and pictures of typical and of the worst cases; and the scores as JSON and CSV.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        number = QgsProcessingParameterNumber
        self._add_series_inputs()
        self._add(
            QgsProcessingParameterEnum(
                self.METHODS, translate("ganfilling", "Methods"), METHODS, True, None, True, usesStaticStrings=True
            ),
            translate("ganfilling", "None chosen: all that can run on this computer."),
        )
        self._add(
            QgsProcessingParameterRasterLayer(
                self.LANDCOVER, translate("ganfilling", "Land cover classes"), optional=True
            ),
            translate("ganfilling", "Errors are told by class. Not set: by classes of greenness."),
        )
        self._add(
            number(self.MINUTES, translate("ganfilling", "Minutes to spend"), number.Type.Double, 4, minValue=0.1),
            translate("ganfilling", "Decides how large a part of the series is tried. More time, surer figures."),
        )
        self._add(
            QgsProcessingParameterEnum(
                self.DEVICE, translate("ganfilling", "Device"), DEVICES, False, DEVICES[0], usesStaticStrings=True
            ),
            translate("ganfilling", "Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps)."),
        )
        self._add(
            QgsProcessingParameterFile(
                self.WEIGHTS,
                translate("ganfilling", "Weights of a further network to try"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=translate("ganfilling", "Weights (*.safetensors *.pt *.pth);;All files (*)"),
            ),
            translate("ganfilling", "Such as those that were fine-tuned, or the published ones."),
            advanced=True,
        )
        self._add(
            number(
                self.WINDOWS,
                translate("ganfilling", "Parts of the area to try"),
                number.Type.Integer,
                None,
                optional=True,
                minValue=1,
            ),
            translate("ganfilling", "Not set: from the minutes."),
            advanced=True,
        )
        self._add(number(self.SEED, translate("ganfilling", "Seed"), number.Type.Integer, 0, minValue=0), advanced=True)
        self._add_reading_options()
        self._add(
            QgsProcessingParameterBoolean(
                self.OVERWRITE, translate("ganfilling", "Replace earlier results in the output folder"), False
            )
        )
        self._add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, translate("ganfilling", "Folder for the report"))
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputHtml(self.REPORT, translate("ganfilling", "Report")))
        self.addOutput(QgsProcessingOutputFile(self.SCORES, translate("ganfilling", "Scores")))
        self.addOutput(QgsProcessingOutputString(self.VERDICT, translate("ganfilling", "Verdict")))
        for name, description in (
            (self.GAIN, translate("ganfilling", "Gain over linear interpolation (dB)")),
            (self.PSNR, translate("ganfilling", "PSNR of hidden pixels (dB)")),
            (self.MAE, translate("ganfilling", "Mean absolute error of reflectance")),
            (self.NDVI_ERROR, translate("ganfilling", "Mean absolute error of NDVI")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the evaluate job. See EngineAlgorithm.job."""
        landcover = self.parameterAsRasterLayer(parameters, self.LANDCOVER, context)
        weights = self._text(parameters, self.WEIGHTS, context)
        methods = [name for name in self.parameterAsEnumStrings(parameters, self.METHODS, context) if name]
        windows = self._number(parameters, self.WINDOWS, context)
        return {
            "command": "evaluate",
            **self._series_job(parameters, context, feedback),
            "methods": methods or None,
            "weights": None if weights is None else [weights],
            "landcover": None if landcover is None else layer_path(landcover),
            "minutes": self.parameterAsDouble(parameters, self.MINUTES, context),
            "windows": None if windows is None else int(windows),
            "device": self.parameterAsEnumString(parameters, self.DEVICE, context),
            "seed": self.parameterAsInt(parameters, self.SEED, context),
        }

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return report and figures; say the verdict. See EngineAlgorithm.results."""
        done: dict[str, Any] = {**result.done}
        feedback.pushInfo(str(done["verdict"]))
        figures = {self.GAIN: "gain", self.PSNR: "psnr", self.MAE: "mae", self.NDVI_ERROR: "ndvi_error"}
        outputs = {
            self.OUTPUT: job["output"],
            self.REPORT: done["report"],
            self.SCORES: done["scores"],
            self.VERDICT: done["verdict"],
            **{name: done[key] for name, key in figures.items() if done.get(key) is not None},
        }
        return outputs, None
