"""Fine-tuning of the network on a series of the user's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import Parameters
from ganfilling_plugin.algorithms.series import SeriesAlgorithm
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate

# Fine-tuning is a short training: few steps, small and slow ones, on real samples of the series alone.
TUNING = {"source": "real", "learning_rate": 2e-4, "batch": 4, "store": 200, "fresh": 0.25, "checks": 10, "patience": 4}
SHIPPED = "default"  # as weights: those that come with the engine


class TrainAlgorithm(SeriesAlgorithm):
    """Tunes the network to a series; the weights can be chosen in the fill algorithm at once."""

    ID = "train"
    PAGE = "train"
    GROUP = groups.TRAIN

    NAME = "NAME"
    WEIGHTS = "WEIGHTS"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Tune the network to a series")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["train", "learn", "weights", "network", "tune", "ganfilling"]

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Trains the network further on your own series, so that it suits your place and season. Parts of what was "
            "observed are hidden, and the network learns to restore them. Some windows of the series are held out; "
            "they decide which state is kept, and how far its corrections are trusted.\n\n"
            "The result is a weights file: choose it as Weights of the network in Fill gaps in a series. "
            "Twenty dates or more and a GPU are advisable.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_series_inputs()
        self._add_option(
            "name",
            translate("ganfilling", "Name of the weights"),
            translate("ganfilling", "Letters, digits, dots, hyphens and underscores."),
            default="my-series",
        )
        self._add_option("minutes", translate("ganfilling", "Minutes to train at most"), default=15)
        self._add_option(
            "device",
            translate("ganfilling", "Device"),
            translate("ganfilling", "The processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps)."),
        )
        self._add_option(
            "steps",
            translate("ganfilling", "Steps to train"),
            translate("ganfilling", "The same steps on the same computer give the same weights."),
            advanced=True,
            default=1500,
        )
        self._add_option(
            "weights",
            translate("ganfilling", "Weights to begin with"),
            translate("ganfilling", "Empty: those that come with the plugin."),
            advanced=True,
            parameter="START",
            files=translate("ganfilling", "Weights (*.safetensors);;All files (*)"),
        )
        self._add_option("seed", translate("ganfilling", "Seed"), advanced=True)
        self._add_reading_options()
        self._add(
            QgsProcessingParameterBoolean(
                self.OVERWRITE, translate("ganfilling", "Replace earlier weights of this name"), False
            )
        )
        self._add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT, translate("ganfilling", "Folder for the weights"), str(weights_folder())
            )
        )
        self.addOutput(QgsProcessingOutputFile(self.WEIGHTS, translate("ganfilling", "Weights")))

    def checkParameterValues(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a name that is no file name."""
        name = self.parameterAsString(parameters, self.NAME, context)
        if not re.fullmatch(r"[\w-][\w.-]*", name, re.ASCII):
            return False, translate(
                "ganfilling", "“{name}” cannot be the name of a file: use letters, digits, dots, - and _."
            ).format(name=name)
        return super().checkParameterValues(parameters, context)

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the train job. See EngineAlgorithm.job."""
        job = self._series_job(parameters, context, feedback)
        return {**job, **TUNING, "weights": job["weights"] or SHIPPED}

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the weights; say what they gained. See EngineAlgorithm.results."""
        final = result.done.get("result", {}).get("final", {})
        if "base" in final:
            feedback.pushInfo(
                translate(
                    "ganfilling",
                    "Held-out windows: {base:.2f} dB by the regression, {network:.2f} dB by the network as tuned.",
                ).format(base=final["base"], network=final["network"])
            )
        weights = result.done.get("weights") or str(Path(job["output"]) / f"{job['name']}.safetensors")
        return {self.OUTPUT: job["output"], self.WEIGHTS: weights}, None


def weights_folder() -> Path:
    """Where weights of the user's own are kept unless told otherwise: in the profile, which survives updates."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ganfilling" / "weights"
