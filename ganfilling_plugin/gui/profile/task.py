"""Samples places in the background, one request at a time; a newer request for the same place replaces the older."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import Description
from ganfilling_plugin.errors import EngineError
from ganfilling_plugin.gui.profile.reading import Rasters
from ganfilling_plugin.gui.profile.sampling import (
    Observation,
    observations_of,
    sample_observations,
    sample_results,
)
from ganfilling_plugin.gui.profile.values import Place, Profile
from ganfilling_plugin.jobs import run_job
from ganfilling_plugin.project_series import ProjectSeries

translate = QCoreApplication.translate


class _StoppedError(Exception):
    """The task was cancelled."""


@dataclass
class Sampled:
    """What a task gives: profiles, the observations of a series that was described on the way, or what went wrong."""

    profiles: list[Profile] = field(default_factory=list)
    observations: list[Observation] | None = None
    problem: str = ""


class SamplingTask(QgsTask):
    """Samples ``places`` in ``series``; ``finished`` is called in the main thread with this task."""

    def __init__(
        self,
        rasters: Rasters,
        series: ProjectSeries,
        places: Sequence[Place],
        observations: list[Observation] | None,
        on_finished: Callable[[SamplingTask], None],
    ) -> None:
        """Prepare; ``observations`` as an earlier task has found them."""
        super().__init__(translate("ganfilling", "Time profile"), QgsTask.Flag.CanCancel)
        self.series, self.places = series, list(places)
        self.result = Sampled(observations=observations)
        self._rasters, self._on_finished = rasters, on_finished
        self._done = 0
        self._feedback = QgsProcessingFeedback(False)

    def cancel(self) -> None:
        """Stop soon; see QgsTask."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """Sample, in a thread of the task manager."""
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # of this thread; what cannot be read is reported by ourselves
        try:
            self._sample()
        except _StoppedError:
            return False
        except EngineError as error:
            self.result.problem = str(error)
        except Exception as error:  # any other would end unseen in the task manager
            self.result.problem = f"{type(error).__name__}: {error}"
        finally:
            gdal.PopErrorHandler()
        return not self.isCanceled()

    def _sample(self) -> None:
        if not self.series.computed and self.result.observations is None:
            self.result.observations = observations_of(_describe(self.series, self._feedback))
        for number, place in enumerate(self.places):
            self._done = number
            if self.series.computed:
                profile = sample_results(self._rasters, self.series, place, self._step)
            else:
                profile = sample_observations(self._rasters, self.result.observations or [], place, self._step)
            self.result.profiles.append(profile)

    def _step(self, share: float) -> None:
        if self.isCanceled():
            raise _StoppedError
        self.setProgress(100 * (self._done + share) / len(self.places))

    def finished(self, done: bool) -> None:
        """Called by the task manager in the main thread."""
        if done:
            self._on_finished(self)


def _describe(series: ProjectSeries, feedback: QgsProcessingFeedback) -> Description:
    """What the engine says of a series that no run has filled: bands, masks, scales, dates."""
    return run_job({"command": "describe", "inputs": list(series.source)}, feedback).done["description"]


def start(task: SamplingTask) -> None:
    """Hand a task to QGIS."""
    QgsApplication.taskManager().addTask(task)
