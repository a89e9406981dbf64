"""The places that are looked at, in one series, and their profiles as they are sampled."""

from __future__ import annotations

import datetime
from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ganfilling_plugin.gui.profile.reading import Rasters
from ganfilling_plugin.gui.profile.sampling import Observation
from ganfilling_plugin.gui.profile.task import SamplingTask, start
from ganfilling_plugin.gui.profile.values import Place, Profile
from ganfilling_plugin.project_series import ProjectSeries, SeriesDate

translate = QCoreApplication.translate


class ProfileSession(QObject):
    """Keeps places and samples them. Signals: ``changed``; ``progressed`` (0-100, 100: idle); ``failed`` (text)."""

    changed = pyqtSignal()
    progressed = pyqtSignal(float)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without series and places."""
        super().__init__(parent)
        self.series: ProjectSeries | None = None
        self.places: list[Place] = []
        self._next = 0  # number of the next place
        self._profiles: dict[int, Profile] = {}
        self._observations: dict[str, list[Observation]] = {}
        self._rasters = Rasters()
        self._tasks: list[SamplingTask] = []

    def profiles(self) -> list[Profile]:
        """Return the profiles that are ready, in the order of their places, under their present labels."""
        ready = ((place, self._profiles.get(place.number)) for place in self.places)
        return [replace(profile, place=place) for place, profile in ready if profile is not None]

    def dates(self) -> list[datetime.date]:
        """Return the dates of the series, in order; empty while they are not known."""
        return [entry.date for entry in self.series.dates] if self.series else []

    def set_series(self, series: ProjectSeries | None) -> None:
        """Look at another series, at the same places."""
        if series is not None and not series.dates and series.key in self._observations:
            series = _dated(series, self._observations[series.key])
        same = self.series is not None and series is not None and _content(self.series) == _content(series)
        self.series = series
        if not same:
            self._cancel()
            self._rasters.close()
            self._profiles = {}
            self._observations = {}
            self._sample(self.places)
            self.changed.emit()

    def add(self, geometries: list[tuple[str, QgsGeometry]], crs: QgsCoordinateReferenceSystem, keep: bool) -> None:
        """Add places (label or empty, geometry in ``crs``), in place of the earlier ones unless they are kept.

        A place that takes the place of another has another number, and so another colour and name: pictures and tables
        that were saved of the earlier one are not taken for it.
        """
        if not keep:
            self._cancel()
            self.places, self._profiles = [], {}
        added = []
        for label, geometry in geometries:
            number, self._next = self._next, self._next + 1
            place = Place(number, label, QgsGeometry(geometry), crs)
            place = replace(place, label=label or _label(place))
            self.places.append(place)
            added.append(place)
        self._sample(added)
        self.changed.emit()

    def restore(self, places: list[Place]) -> None:
        """Look at these places, which were kept, and no others."""
        self._cancel()
        self.places, self._profiles = list(places), {}
        self._next = 1 + max(self._numbers(), default=-1)
        self._sample(self.places)
        self.changed.emit()

    def rename(self, number: int, label: str) -> None:
        """Call a place something else."""
        self.places = [replace(place, label=label) if place.number == number else place for place in self.places]
        self.changed.emit()

    def remove(self, numbers: set[int]) -> None:
        """Forget places."""
        self.places = [place for place in self.places if place.number not in numbers]
        self._next = 0 if not self.places else self._next
        self._profiles = {number: found for number, found in self._profiles.items() if number not in numbers}
        self.changed.emit()

    def release(self) -> None:
        """Close all files; they are opened again when they are needed."""
        self._cancel()
        self._rasters.close()

    def _numbers(self) -> set[int]:
        return {place.number for place in self.places}

    def _sample(self, places: list[Place]) -> None:
        if self.series is None or not places:
            return
        known = self._observations.get(self.series.key)
        task = SamplingTask(self._rasters, self.series, places, known, self._finished)
        task.progressChanged.connect(self.progressed)
        task.taskTerminated.connect(self._forget_ended)
        self._tasks.append(task)
        self.progressed.emit(0.0)
        start(task)

    def _finished(self, task: SamplingTask) -> None:
        """Take over what a task has found, as far as it is still asked for."""
        self._tasks = [other for other in self._tasks if other is not task]
        if not self._tasks:
            self.progressed.emit(100.0)
        if self.series is None or task.series.key != self.series.key:
            return
        if task.result.problem:
            self.failed.emit(task.result.problem)
            return
        if task.result.observations is not None:
            self._observations[self.series.key] = task.result.observations
            self.series = _dated(self.series, task.result.observations)
        asked = set(map(id, (place.geometry for place in self.places)))
        for place, profile in zip(task.places, task.result.profiles):
            if id(place.geometry) in asked:
                self._profiles[place.number] = profile
        self.changed.emit()

    def _forget_ended(self) -> None:
        self._tasks = [task for task in self._tasks if task.isActive()]
        if not self._tasks:
            self.progressed.emit(100.0)

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()


def _label(place: Place) -> str:
    if place.is_polygon:
        return translate("ganfilling", "Polygon {number}").format(number=place.number + 1)
    return translate("ganfilling", "Pixel {number}").format(number=place.number + 1)


def _content(series: ProjectSeries) -> tuple[object, ...]:
    """What decides whether profiles of a series are still right."""
    return series.key, series.dates, repr(series.source), series.kept


def _dated(series: ProjectSeries, observations: list[Observation]) -> ProjectSeries:
    """A series whose dates only the engine recognises, with them."""
    if series.dates:
        return series
    dates = sorted({observation.date for observation in observations})
    return replace(series, dates=tuple(SeriesDate(date) for date in dates))
