"""Greenness of dates to come, or of dates held out to see how good a forecast is."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import Parameters, series_path
from ganfilling_plugin.algorithms.series import SeriesAlgorithm
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.messages import text_of
from ganfilling_plugin.results import Results, products_of, read_series

translate = QCoreApplication.translate


class ForecastAlgorithm(SeriesAlgorithm):
    """Forecasts NDVI from a series whose gaps are filled."""

    ID = "forecast"
    PAGE = "forecast"
    GROUP = groups.FORECAST

    TARGETS = "TARGETS"
    UNTIL = "UNTIL"
    FORECAST = "FORECAST"
    SCORES = "SCORES"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Forecast greenness")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["forecast", "predict", "ndvi", "future", "vegetation", "greenness", "time series", "ganfilling"]

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Forecasts the NDVI of dates after the last one of a series. The gaps of the series are filled first; a "
            "small neural network then adds the change it expects to the last known NDVI. It knows the season and "
            "what the series shows, but no weather.\n\n"
            "To see how good forecasts of your own series are, hold out its last dates: they are forecast from the "
            "dates before them and compared with what was observed. The scores are tables by date, land cover and "
            "place, and say in how many places filling the gaps helps.\n\n"
            "Other ways to forecast, for comparison: persistence repeats the last known NDVI; climatology takes the "
            "same season of earlier years, or the mean; trend goes on in a straight line.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_series_inputs()
        self._add_date_options()
        self._add_forecast_options()
        self._add_reading_options()
        self._add_folder_output(translate("ganfilling", "Folder for the forecasts"))
        self._add_layer_outputs(FORECAST=translate("ganfilling", "Forecast NDVI rasters"))
        self.addOutput(QgsProcessingOutputFile(self.SCORES, translate("ganfilling", "Scores, if dates were held out")))

    def _add_date_options(self) -> None:
        self._add_option("steps", translate("ganfilling", "How many dates to forecast"), default=3)
        self._add_option("every", translate("ganfilling", "Days between them"), default=10)
        self._add_option(
            "dates",
            translate("ganfilling", "Or these dates"),
            translate("ganfilling", "Such as 2022-07-15,2022-08-01; they replace the two numbers above."),
            parameter=self.TARGETS,
        )
        self._add_option(
            "horizon",
            translate("ganfilling", "Last dates to hold out and score (0: none)"),
            translate(
                "ganfilling", "So many of the last dates are forecast in place of the future, and then compared."
            ),
            default=0,
            least=0,
        )
        self._add_option(
            "until",
            translate("ganfilling", "Last date to forecast from"),
            translate("ganfilling", "As 2022-06-30. Empty: the last date of the series that is not held out."),
            advanced=True,
        )
        self._add_option(
            "context",
            translate("ganfilling", "Most dates to forecast from"),
            translate("ganfilling", "Not set: all."),
            advanced=True,
        )

    def _add_forecast_options(self) -> None:
        self._add_option(
            "forecaster",
            translate("ganfilling", "Forecast by"),
            translate("ganfilling", "Auto: the network, or persistence where the engine has no torch."),
            advanced=True,
        )
        self._add_option(
            "fill",
            translate("ganfilling", "Fill gaps by"),
            translate("ganfilling", "None forecasts from the series with its gaps."),
            advanced=True,
        )
        self._add_option("landcover", translate("ganfilling", "Land cover classes to score by"), advanced=True)
        self._add_option("place", translate("ganfilling", "Size of the places that are scored (pixels)"), advanced=True)
        self._add_option(
            "weights",
            translate("ganfilling", "Weights of the forecasting network"),
            translate("ganfilling", "Empty: those that come with the plugin."),
            advanced=True,
            files=translate("ganfilling", "Weights (*.safetensors);;All files (*)"),
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what is no date."""
        try:
            self._target_dates(parameters, context)
            self._until(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the forecast job. See EngineAlgorithm.job."""
        job = self._series_job(parameters, context, feedback)
        job |= {"until": self._until(parameters, context), "dates": self._target_dates(parameters, context)}
        unused: tuple[str, ...] = ("horizon", "dates")
        if job["horizon"]:  # what to forecast: held-out dates, else named dates, else regular ones
            unused = ("dates", "steps", "every")
        elif job["dates"]:
            unused = ("horizon", "steps", "every")
        return {name: value for name, value in job.items() if name not in unused}

    def _target_dates(self, parameters: Parameters, context: QgsProcessingContext) -> list[str]:
        text = self._text(parameters, self.TARGETS, context)
        return [_date(part) for part in text.split(",")] if text else []

    def _until(self, parameters: Parameters, context: QgsProcessingContext) -> str | None:
        text = self._text(parameters, self.UNTIL, context)
        return _date(text) if text else None

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the forecasts, and the scores if there are any. See EngineAlgorithm.results."""
        series = series_path(job, result)
        document = read_series(series)
        scores = document.get("scores")
        if scores:
            feedback.pushInfo(text_of(result.done))
        method = str(document.get("method", ""))
        results = Results(
            translate("ganfilling", "NDVI forecast ({method})").format(method=method),
            products_of(document),
            origin=translate("ganfilling", "NDVI forecast by GANFilling, method {method}.").format(method=method),
        )
        outputs = {
            self.OUTPUT: job["output"],
            self.FORECAST: results.paths("forecast"),
            self.SERIES: str(series),
            self.SCORES: str(Path(job["output"]) / "scores.csv") if scores else None,
        }
        return outputs, results


def _date(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise QgsProcessingException(
            translate("ganfilling", "“{text}” is not a date: write it as YYYY-MM-DD.").format(text=text.strip())
        ) from error
