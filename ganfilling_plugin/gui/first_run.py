"""Messages above the map: the offer to create the engine where there is none, and how its creation goes.

A message, never a dialog: a plugin that has just been loaded must not stand in the way.
"""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ganfilling_plugin import engine
from ganfilling_plugin.about import NAME, VERSION
from ganfilling_plugin.environment import builds, place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.place import State
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.errors import CancelledError, EngineMissingError
from ganfilling_plugin.gui.diagnostics_dialog import show_diagnostics
from ganfilling_plugin.gui.options import show_options
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

SETTLE_MILLISECONDS = 1500  # QGIS and its other plugins come first
REFRESH_MILLISECONDS = 300
SHOWN_SECONDS = 15


class FirstRunTool:
    """Offers the engine once, and shows the progress and the end of the set-up, whoever began it."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._bar = iface.messageBar()
        self._offer: QgsMessageBarItem | None = None
        self._progress: _ProgressMessage | None = None
        self._looking: QgsTask | None = None
        self._delay = QTimer()
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._look)

    def add(self) -> None:
        """See Tool."""
        self._bar.widgetRemoved.connect(self._removed)
        setup().started.connect(self._started)
        setup().finished.connect(self._finished)
        self._delay.start(SETTLE_MILLISECONDS)

    def remove(self) -> None:
        """See Tool. Ends a set-up under way."""
        self._delay.stop()
        self._bar.widgetRemoved.disconnect(self._removed)
        setup().started.disconnect(self._started)
        setup().finished.disconnect(self._finished)
        setup().leave()
        self._close_offer()
        self._close_progress()

    def _look(self) -> None:
        """Offer the engine if there is none; what the machine has decides its size, and takes seconds to find out."""
        if not is_wanted():
            return
        self._looking = QgsTask.fromFunction(
            translate("ganfilling", "Looking for GPUs"),
            lambda _task: builds.detect(),
            on_finished=lambda _error, machine=None: self._show_offer(machine or builds.Machine()),
        )
        QgsApplication.taskManager().addTask(self._looking)

    def _show_offer(self, machine: builds.Machine) -> None:
        if sip.isdeleted(self._bar) or setup().running or not is_wanted():
            return
        settings = Settings.load()
        cost = builds.cost_text(builds.resolve(Build.of(settings.build), machine), settings.clouds)
        if place.current().state() is State.MISSING:
            text = translate("ganfilling", "One more step: create the engine. {cost}")
        else:
            text = translate("ganfilling", "The engine is not whole: create the engine again, or complete it. {cost}")
        item = self._bar.createMessage(NAME, text.format(cost=cost))
        item.setLevel(Qgis.MessageLevel.Info)
        create = QPushButton(translate("ganfilling", "Create the engine"))
        create.clicked.connect(lambda _checked=False: self._create())
        item.layout().addWidget(create)
        item.layout().addWidget(self._options_button(translate("ganfilling", "Options…")))
        self._offer = item
        self._bar.pushItem(item)

    def _create(self) -> None:
        self._close_offer()
        setup().create_as_set()

    def _options_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked=False: show_options(self._iface))
        return button

    def _removed(self, item: Any) -> None:
        """A message was closed; if it was the offer, by the user: it is not shown again for this version."""
        if item is self._offer:
            self._offer = None
            settings = Settings.load()
            settings.first_run_dismissed = VERSION
            settings.save()

    def _close_offer(self) -> None:
        item, self._offer = self._offer, None
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def _started(self) -> None:
        self._close_offer()
        self._close_progress()
        self._progress = _ProgressMessage(self._bar, self._options_button(translate("ganfilling", "Details…")))

    def _finished(self) -> None:
        self._close_progress()
        QTimer.singleShot(0, self._show_end)  # QGIS itself says now that a task has ended: ours goes on top

    def _show_end(self) -> None:
        work = setup()
        if sip.isdeleted(self._bar) or work.running:
            return
        if isinstance(work.failure, CancelledError):
            return
        if work.failure is not None:
            item = self._bar.createMessage(NAME, str(work.failure).splitlines()[0])
            item.setLevel(Qgis.MessageLevel.Warning)
            item.layout().addWidget(self._options_button(translate("ganfilling", "Options…")))
            report = QPushButton(translate("ganfilling", "Diagnostics…"))
            report.clicked.connect(lambda _checked=False: show_diagnostics(self._iface.mainWindow()))
            item.layout().addWidget(report)
            self._bar.pushItem(item)
        else:
            text = " ".join(part for part in (work.step_text, work.remark) if part)
            self._bar.pushMessage(NAME, text, Qgis.MessageLevel.Success, SHOWN_SECONDS)

    def _close_progress(self) -> None:
        if self._progress is not None:
            self._progress.close()
            self._progress = None


def is_wanted() -> bool:
    """Whether to offer the engine: there is none, and the offer was not dismissed for this version."""
    settings = Settings.load()
    if settings.python or settings.first_run_dismissed == VERSION:
        return False
    try:
        engine.find_python(settings)
    except EngineMissingError:
        return True
    return False


class _ProgressMessage:
    """How far the set-up is, above the map."""

    def __init__(self, bar: Any, details: QPushButton) -> None:
        self._bar = bar
        self._item = bar.createMessage(NAME, setup().description)
        self._item.setLevel(Qgis.MessageLevel.Info)
        self._shown = QProgressBar()
        self._shown.setRange(0, 1000)
        self._shown.setMaximumWidth(240)
        self._shown.setTextVisible(False)
        self._shown.setAccessibleName(translate("ganfilling", "Progress of the set-up"))
        cancel = QPushButton(translate("ganfilling", "Cancel"))
        cancel.clicked.connect(lambda _checked=False: setup().cancel())
        for widget in (self._shown, cancel, details):
            self._item.layout().addWidget(widget)
        bar.pushItem(self._item)
        self._timer = QTimer()
        self._timer.timeout.connect(self._follow)
        self._timer.start(REFRESH_MILLISECONDS)

    def _follow(self) -> None:
        if sip.isdeleted(self._item):  # closed by the user: the work goes on
            self._timer.stop()
            return
        self._item.setText(": ".join(filter(None, (setup().description, setup().step_text))))
        self._shown.setValue(int(1000 * setup().share))

    def close(self) -> None:
        self._timer.stop()
        if not sip.isdeleted(self._item):
            self._bar.popWidget(self._item)
