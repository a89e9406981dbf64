"""The window that shows the diagnostics report and copies it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ganfilling_plugin import diagnostics
from ganfilling_plugin.about import NAME

translate = QCoreApplication.translate


class DiagnosticsDialog(QDialog):
    """Collects the report beside the window, which takes seconds, then shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin to collect."""
        super().__init__(parent)
        self.setWindowTitle(translate("ganfilling", "{name}: diagnostics").format(name=NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        words = QLabel(
            translate("ganfilling", "What to add when you report a problem. Your home folder is written as ~.")
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(translate("ganfilling", "Looking… the engine is tried, which takes some seconds."))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(translate("ganfilling", "Diagnostics"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(translate("ganfilling", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setEnabled(False)
        self.copy.clicked.connect(lambda _checked=False: QApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self._task = QgsTask.fromFunction(
            translate("ganfilling", "Diagnostics of GANFilling"),
            lambda _task: diagnostics.collect(),
            on_finished=self._show,
        )
        QgsApplication.taskManager().addTask(self._task)

    def _show(self, error: Any, report: str = "") -> None:
        if not sip.isdeleted(self):
            self.text.setPlainText(report or str(error))
            self.copy.setEnabled(True)


def show_diagnostics(parent: QWidget) -> DiagnosticsDialog:
    """Open the report over ``parent``, beside which QGIS stays usable."""
    dialog = DiagnosticsDialog(parent)
    dialog.show()
    return dialog
