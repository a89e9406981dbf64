"""The part of the options page that makes, repairs and removes the plugin's own engine."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin.about import NAME
from ganfilling_plugin.environment import builds, extras, place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.place import State
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.errors import BuildUnavailableError, CancelledError

translate = QCoreApplication.translate

REFRESH_MILLISECONDS = 200


class EnginePanel(QWidget):
    """Which torch, whether cloud detection, the buttons, and the progress of what is under way, whoever began it."""

    begun = pyqtSignal()  # new work: what was said before is of the past
    said = pyqtSignal(str)  # a line of the log
    changed = pyqtSignal()  # the state of the engine may have changed

    def __init__(self, build: str, clouds: bool, chosen: str = "") -> None:
        """Show the choices: ``build``, a value of Build, whether ``clouds`` are detected by a package, and extras."""
        super().__init__()
        self._lines_shown = 0
        self._machine: builds.Machine | None = None
        self._looking: QgsTask | None = None
        self.build = QComboBox()
        one_for_all = sys.platform == "darwin"
        for item in Build:
            if not (one_for_all and item in (Build.CUDA, Build.OFFERED)):
                self.build.addItem(builds.label(item), item)
        self.build.setCurrentIndex(max(0, self.build.findText(builds.label(Build.of(build)))))
        self.clouds = QCheckBox(
            translate("ganfilling", "Cloud detection: ukis-csmask (DLR), {size} to download").format(
                size=builds.megabytes(builds.CLOUDS_COST.download)
            )
        )
        self.clouds.setChecked(clouds)
        self.clouds.setToolTip(
            translate(
                "ganfilling",
                "Finds clouds and shadows that masks miss, or where there is no mask. With onnxruntime, which runs it. "
                "Its licence is Apache 2.0.",
            )
        )
        self.extras: dict[str, QCheckBox] = {}
        for extra in extras.EXTRAS:
            size = builds.megabytes(extra.cost.download)
            text = translate("ganfilling", "{what}, {size} to download").format(what=extras.title(extra), size=size)
            self.extras[extra.name] = QCheckBox(text)
            self.extras[extra.name].setChecked(extra.name in chosen.split(","))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.create_button = QPushButton()
        self.take_offered = QPushButton(translate("ganfilling", "Take pip's build"))
        self.cancel_button = QPushButton(translate("ganfilling", "Cancel"))
        self.remove_button = QPushButton(translate("ganfilling", "Remove…"))
        self.remove_stale_button = QPushButton(translate("ganfilling", "Remove the old one"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("ganfilling", "Progress of the set-up"))
        self.step = QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        label = QLabel(translate("ganfilling", "Build of torch"))
        label.setBuddy(self.build)
        choice = QHBoxLayout()
        choice.addWidget(label)
        choice.addWidget(self.build, 1)
        buttons = QHBoxLayout()
        for button in (
            self.create_button,
            self.take_offered,
            self.cancel_button,
            self.remove_button,
            self.remove_stale_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)  # the page indents the panel
        layout.addLayout(choice)
        layout.addWidget(self.clouds)
        for box in self.extras.values():
            layout.addWidget(box)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.step)

    def _connect(self) -> None:
        self.build.currentIndexChanged.connect(lambda _index: self.refresh())
        for box in (self.clouds, *self.extras.values()):
            box.toggled.connect(lambda _checked: self.refresh())
        self.create_button.clicked.connect(lambda _checked=False: self._create(self.choice()))
        self.take_offered.clicked.connect(lambda _checked=False: self._take_offered())
        self.cancel_button.clicked.connect(lambda _checked=False: setup().cancel())
        self.remove_button.clicked.connect(lambda _checked=False: self._ask_to_remove())
        self.remove_stale_button.clicked.connect(lambda _checked=False: setup().remove(*place.stale()))
        self._timer.timeout.connect(self._follow)
        setup().started.connect(self._begin)
        setup().finished.connect(self.refresh)

    def _begin(self) -> None:
        self._lines_shown = 0
        self.begun.emit()
        self.refresh()

    def choice(self) -> Build:
        """Return the chosen build."""
        return Build(self.build.currentData())

    def _create(self, build: Build) -> None:
        setup().create(build, self.clouds.isChecked(), self.chosen_extras())

    def chosen_extras(self) -> list[str]:
        """Return the names of the extras that are wanted."""
        return [name for name, box in self.extras.items() if box.isChecked()]

    def refresh(self) -> None:
        """Show what there is, and what is under way."""
        work = setup()
        state = place.current().state()
        self.create_button.setText(self._create_text(state))
        self.create_button.setVisible(not work.running)
        self.take_offered.setVisible(not work.running and isinstance(work.failure, BuildUnavailableError))
        self.cancel_button.setVisible(work.running)
        self.cancel_button.setEnabled(True)
        self.remove_button.setVisible(not work.running and state is not State.MISSING)
        self.remove_stale_button.setVisible(not work.running and bool(place.stale()))
        self.remove_stale_button.setToolTip("\n".join(str(environment.folder) for environment in place.stale()))
        for chooser in (self.build, self.clouds, *self.extras.values()):
            chooser.setEnabled(not work.running)
        for widget in (self.progress, self.step):
            widget.setVisible(work.running)
        if self._machine is not None:
            self.words.setText(
                builds.explain(
                    self.choice(), self._machine, self.clouds.isChecked(), extras.total(self.chosen_extras())
                )
            )
        self._follow()
        if work.running:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def _create_text(self, state: State) -> str:
        failed = setup().failure is not None and not isinstance(setup().failure, CancelledError)
        if failed and state is not State.READY:
            return translate("ganfilling", "Try again")
        if state is State.MISSING:
            return translate("ganfilling", "Create the engine")
        if state is State.READY and self._machine is not None:
            return self._change_text(self._machine)
        return translate("ganfilling", "Repair")

    def _change_text(self, machine: builds.Machine) -> str:
        """What the button does to an engine that is ready."""
        wanted, details = builds.resolve(self.choice(), machine), place.current().details()
        if details.get("build") != wanted.value:
            return translate("ganfilling", "Create again with this build")
        if self.clouds.isChecked() and not details.get("clouds"):
            return translate("ganfilling", "Add cloud detection")
        if details.get("clouds") and not self.clouds.isChecked():
            return translate("ganfilling", "Remove cloud detection")
        if set(self.chosen_extras()) - set(details.get("extras", [])):
            return translate("ganfilling", "Add what is chosen")
        return translate("ganfilling", "Repair")

    def _follow(self) -> None:
        """Show how far the work is, and what it has said since the last look."""
        work = setup()
        self.progress.setValue(int(1000 * work.share))
        self.step.setText(work.step_text)
        if work.cancelled():
            self.cancel_button.setEnabled(False)
            self.step.setText(translate("ganfilling", "Stopping…"))
        lines = work.lines[:]
        for line in lines[self._lines_shown :]:
            self.said.emit(line)
        self._lines_shown = len(lines)

    def _take_offered(self) -> None:
        self.build.setCurrentIndex(self.build.findText(builds.label(Build.OFFERED)))
        self._create(Build.OFFERED)

    def _ask_to_remove(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            NAME,
            translate("ganfilling", "Remove the engine? It can be created again at any time."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        button = box.addButton(translate("ganfilling", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
        button.clicked.connect(lambda _checked=False: setup().remove(place.current()))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _look(self) -> None:
        """Find out what the machine has, beside the window: its driver may take seconds to answer."""
        self.words.setText(translate("ganfilling", "Looking what this computer has…"))
        self._looking = QgsTask.fromFunction(
            translate("ganfilling", "Looking for GPUs"),
            lambda _task: builds.detect(),
            on_finished=lambda _error, machine=None: self._looked(machine),
        )
        QgsApplication.taskManager().addTask(self._looking)

    def _looked(self, machine: builds.Machine | None) -> None:
        if not sip.isdeleted(self):
            self._machine = machine or builds.Machine()
            self.refresh()
