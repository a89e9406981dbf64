"""The page GANFilling under Settings, Options: the engine's Python, a test of it, and how to get it."""

from __future__ import annotations

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
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin import engine
from ganfilling_plugin.about import ICON, NAME
from ganfilling_plugin.errors import EngineMissingError
from ganfilling_plugin.gui.tool import Actions
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

PAGE_NAME = "GanFillingOptions"


class OptionsTool:
    """The page in the options dialog, and the menu's way to it."""

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
    """Edits the settings and tests the engine's Python as it is entered, before it is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the saved settings."""
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._task: QgsTask | None = None
        settings = Settings.load()

        self.python = QgsFileWidget()
        self.python.setFilePath(settings.python)
        self.python.setDialogTitle(translate("ganfilling", "Python of the engine"))
        self.python.setToolTip(
            translate("ganfilling", "The Python executable, or the folder of its environment. Empty: looked for.")
        )
        self.python.lineEdit().setPlaceholderText(_found())
        self.test = QPushButton(translate("ganfilling", "Test"))
        self.test.clicked.connect(lambda _checked=False: self.run_test())
        self.stall = QSpinBox()
        self.stall.setRange(0, 24 * 60)
        self.stall.setValue(settings.stall_minutes)
        self.stall.setSuffix(translate("ganfilling", " minutes"))
        self.stall.setSpecialValueText(translate("ganfilling", "never"))
        self.result = QPlainTextEdit()
        self.result.setReadOnly(True)
        self.result.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.result.setPlaceholderText(translate("ganfilling", "Press Test to see what the engine has."))
        self._lay_out()

    def _lay_out(self) -> None:
        explanation = QLabel(
            translate(
                "ganfilling",
                "The engine computes in a Python of its own, beside QGIS. To make one, type in a terminal:",
            )
        )
        explanation.setWordWrap(True)
        commands = QPlainTextEdit(engine.install_commands())
        commands.setReadOnly(True)
        commands.setFont(self.result.font())
        commands.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        commands.setFixedHeight(commands.fontMetrics().height() * 4)

        python_row = QHBoxLayout()
        python_row.addWidget(self.python, 1)
        python_row.addWidget(self.test)
        form = QFormLayout()
        form.addRow(translate("ganfilling", "Python of the engine"), python_row)
        form.addRow(translate("ganfilling", "Stop an engine that says nothing after"), self.stall)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(commands)
        layout.addLayout(form)
        layout.addWidget(self.result, 1)

    def entered(self) -> Settings:
        """Return the settings as they are entered."""
        return Settings(python=self.python.filePath().strip(), stall_minutes=self.stall.value())

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
        self.test.setEnabled(False)
        self.result.setPlainText(translate("ganfilling", "Testing {python}…").format(python=found.path))
        self._task = QgsTask.fromFunction(
            translate("ganfilling", "Test of the GANFilling engine"),
            _probe,
            on_finished=lambda error, probe=None: self._show(found, probe, error),
            python=found.path,
        )
        QgsApplication.taskManager().addTask(self._task)

    def _show(self, found: engine.EnginePython, probe: engine.Probe | None, error: Any) -> None:
        if sip.isdeleted(self):  # the dialog was closed in the meantime
            return
        self.test.setEnabled(True)
        if probe is None:
            self.result.setPlainText(str(error))
            return
        lines = [probe.message, f"{found.path} ({found.origin})", "", *probe.lines]
        self.result.setPlainText("\n".join(lines))


def _probe(task: QgsTask, python: Path) -> engine.Probe:
    return engine.probe(python, fresh=True)


def _found() -> str:
    """The Python that is used while none is set, in words."""
    try:
        found = engine.find_python(Settings())
    except EngineMissingError:
        return translate("ganfilling", "none found")
    return f"{found.path} ({found.origin})"
