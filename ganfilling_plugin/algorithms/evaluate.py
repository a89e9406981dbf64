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
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import Parameters
from ganfilling_plugin.algorithms.series import SeriesAlgorithm
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.messages import text_of
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate


class EvaluateAlgorithm(SeriesAlgorithm):
    """Hides known pixels of a series, fills them by each method, and reports how far off they are."""

    ID = "evaluate"
    PAGE = "evaluate"
    GROUP = groups.FORECAST

    REPORT = "REPORT"
    SCORES = "SCORES"
    VERDICT = "VERDICT"
    GAIN = "GAIN"
    PSNR = "PSNR"
    MAE = "MAE"
    NDVI_ERROR = "NDVI_ERROR"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Find out how well gaps are filled")

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
        self._add_series_inputs()
        self._add_option(
            "methods",
            translate("ganfilling", "Methods"),
            translate("ganfilling", "None chosen: all that can run on this computer."),
        )
        self._add_option(
            "landcover",
            translate("ganfilling", "Land cover classes"),
            translate("ganfilling", "Errors are told by class. Not set: by classes of greenness."),
        )
        self._add_option(
            "minutes",
            translate("ganfilling", "Minutes to spend"),
            translate("ganfilling", "Decides how large a part of the series is tried. More time, surer figures."),
        )
        self._add_option(
            "device",
            translate("ganfilling", "Device"),
            translate("ganfilling", "Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps)."),
        )
        self._add_option(
            "weights",
            translate("ganfilling", "Weights of a further network to try"),
            translate("ganfilling", "Such as those that were fine-tuned, or the published ones."),
            advanced=True,
            files=translate("ganfilling", "Weights (*.safetensors *.pt *.pth);;All files (*)"),
        )
        self._add_option(
            "windows",
            translate("ganfilling", "Parts of the area to try"),
            translate("ganfilling", "Not set: from the minutes."),
            advanced=True,
        )
        self._add_indices(advanced=True)
        self._add_option("seed", translate("ganfilling", "Seed"), advanced=True)
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
        return self._series_job(parameters, context, feedback)

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return report and figures; say the verdict. See EngineAlgorithm.results."""
        done: dict[str, Any] = {**result.done}
        verdict = text_of(done, "verdict")
        feedback.pushInfo(verdict)
        figures = {self.GAIN: "gain", self.PSNR: "psnr", self.MAE: "mae", self.NDVI_ERROR: "ndvi_error"}
        outputs = {
            self.OUTPUT: job["output"],
            self.REPORT: done["report"],
            self.SCORES: done["scores"],
            self.VERDICT: verdict,
            **{name: done[key] for name, key in figures.items() if done.get(key) is not None},
        }
        return outputs, None
