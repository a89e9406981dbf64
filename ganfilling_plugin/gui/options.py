"""The page GANFilling under Settings, Options: the engine, a test of it, and the limit of its silence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QFontDatabase, QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin import engine
from ganfilling_plugin.about import ICON, NAME
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.errors import EngineMissingError
from ganfilling_plugin.gui.diagnostics_dialog import show_diagnostics
from ganfilling_plugin.gui.options_engine import EnginePanel
from ganfilling_plugin.gui.options_state import StateLine
from ganfilling_plugin.gui.tool import Actions
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

PAGE_NAME = "GanFillingOptions"


class OptionsTool:
    """The page in the options dialog, and the menu's ways to it and to the diagnostics."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._factory: OptionsFactory | None = None

    def add(self) -> None:
        """See Tool."""
        self._factory = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._factory)
        self._actions.add(translate("ganfilling", "Options…"), lambda: show_options(self._iface))
        self._actions.add(translate("ganfilling", "Diagnostics…"), lambda: show_diagnostics(self._iface.mainWindow()))

    def remove(self) -> None:
        """See Tool."""
        self._actions.remove()
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        self._factory = None


def show_options(iface: Any) -> None:
    """Open the options dialog at the plugin's page."""
    iface.showOptionsDialog(iface.mainWindow(), PAGE_NAME)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self) -> None:
        """Name the page."""
        super().__init__()
        self.setTitle(NAME)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:  # noqa: N802 (QGIS's name)
        """Return a new page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Edits the settings, makes the engine, and tests it as it is entered, before the settings are saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the saved settings, and what is under way."""
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._task: QgsTask | None = None
        settings = Settings.load()

        self.state = StateLine()
        self.use_private = QRadioButton(translate("ganfilling", "Use the plugin's own engine (recommended)"))
        self.panel = EnginePanel(settings.build, settings.clouds, settings.extras)
        self.use_own = QRadioButton(translate("ganfilling", "Use my own Python"))
        self.python = QgsFileWidget()
        self.python.setDialogTitle(translate("ganfilling", "Python of the engine"))
        self.python.setToolTip(translate("ganfilling", "The Python executable, or the folder of its environment."))
        self.python.lineEdit().setAccessibleName(translate("ganfilling", "Python of the engine"))
        self.test = QPushButton(translate("ganfilling", "Test"))
        self.test.setToolTip(translate("ganfilling", "Run the engine, and show what it has"))
        self.diagnostics = QPushButton(translate("ganfilling", "Diagnostics…"))
        self.diagnostics.setToolTip(translate("ganfilling", "A report to copy, for those who help you"))
        self.stall = QSpinBox()
        self.stall.setRange(0, 24 * 60)
        self.stall.setValue(settings.stall_minutes)
        self.stall.setSuffix(translate("ganfilling", " minutes"))
        self.stall.setSpecialValueText(translate("ganfilling", "never"))
        self.result = QPlainTextEdit()
        self.result.setReadOnly(True)
        self.result.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.result.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.result.setAccessibleName(translate("ganfilling", "Log of the set-up, result of the test"))
        self.result.setPlaceholderText(translate("ganfilling", "Press Test to see what the engine has."))
        self._lay_out()
        self._connect()
        self.python.setFilePath(settings.python)
        (self.use_own if settings.python else self.use_private).setChecked(True)
        self.panel.refresh()

    def _lay_out(self) -> None:
        indent = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + 6
        own = QHBoxLayout()
        own.setContentsMargins(indent, 0, 0, 0)
        own.addWidget(self.python, 1)
        self.panel.setContentsMargins(indent, 0, 0, 6)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addWidget(self.diagnostics)
        buttons.addStretch(1)
        form = QFormLayout()
        form.addRow(translate("ganfilling", "Stop an engine that says nothing after"), self.stall)
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)
        layout.addWidget(self.use_private)
        layout.addWidget(self.panel)
        layout.addWidget(self.use_own)
        layout.addLayout(own)
        layout.addLayout(buttons)
        layout.addWidget(self.result, 1)
        layout.addLayout(form)

    def _connect(self) -> None:
        self.use_private.toggled.connect(lambda _checked: self._chosen())
        self.python.fileChanged.connect(self._path_entered)
        self.panel.changed.connect(self._chosen)
        self.panel.begun.connect(self.result.clear)
        self.panel.said.connect(self._log)
        self.test.clicked.connect(lambda _checked=False: self.run_test())
        self.diagnostics.clicked.connect(lambda _checked=False: show_diagnostics(self.window()))

    def _log(self, line: str) -> None:
        self.result.appendPlainText(line)
        self.result.horizontalScrollBar().setValue(0)  # Qt goes to the end of a long line

    def _path_entered(self, path: str) -> None:
        if path.strip():
            self.use_own.setChecked(True)
        self._chosen()

    def _chosen(self) -> None:
        """Show the state of what is chosen."""
        private = self.use_private.isChecked()
        self.panel.setEnabled(private)
        self.python.setEnabled(not private)
        if private:
            self.state.show_private()
        else:
            self.state.show_own(self.python.filePath().strip())
        self.test.setEnabled(self._task is None and not (private and setup().running))

    def entered(self) -> Settings:
        """Return the settings as they are entered."""
        python = self.python.filePath().strip() if self.use_own.isChecked() else ""
        return replace(
            Settings.load(),
            python=python,
            build=self.panel.choice().value,
            clouds=self.panel.clouds.isChecked(),
            extras=",".join(self.panel.chosen_extras()),
            stall_minutes=self.stall.value(),
        )

    def apply(self) -> None:
        """Save the settings: the user pressed OK."""
        self.entered().save()

    def run_test(self) -> None:
        """Run the engine's doctor in the entered Python, without blocking the window, and show what it says."""
        try:
            found = engine.find_python(self.entered())
        except EngineMissingError as error:
            self.result.setPlainText(str(error))
            return
        self.result.setPlainText(translate("ganfilling", "Testing {python}…").format(python=found.path))
        self._task = QgsTask.fromFunction(
            translate("ganfilling", "Test of the GANFilling engine"),
            _probe,
            on_finished=lambda error, probe=None: self._show(found, probe, error),
            python=found.path,
        )
        self.test.setEnabled(False)
        QgsApplication.taskManager().addTask(self._task)

    def _show(self, found: engine.EnginePython, probe: engine.EngineProbe | None, error: Any) -> None:
        if sip.isdeleted(self):  # the dialog was closed in the meantime
            return
        self._task = None
        self._chosen()
        if probe is None:
            self.result.setPlainText(str(error))
            return
        lines = [probe.message, f"{found.path} ({found.origin})", "", *probe.lines]
        self.result.setPlainText("\n".join(lines))


def _probe(task: QgsTask, python: Path) -> engine.EngineProbe:
    return engine.probe(python, fresh=True)
