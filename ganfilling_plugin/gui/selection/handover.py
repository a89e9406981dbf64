"""Hands what was chosen on to Processing's own dialogs, or to the clipboard as a command."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication

from ganfilling_plugin.gui.algorithm_dialogs import open_algorithm
from ganfilling_plugin.gui.selection.parameters import ALGORITHM

_dialogs: list[Any] = []  # without a reference they would lose their Python half while they are shown


def open_processing(iface: Any, parameters: dict[str, Any]) -> None:
    """Open the algorithm's dialog, with all its options, filled in."""
    open_algorithm(iface, ALGORITHM, parameters)


def open_batch(iface: Any, parameters: dict[str, Any]) -> None:
    """Open the batch dialog with one row filled in."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.show()
    panel = dialog.mainWidget()
    if panel.batchRowCount() == 0:
        panel.addRow()
    for name, value in parameters.items():
        _enter(panel, name, value)
    _dialogs[:] = [*(other for other in _dialogs if not sip.isdeleted(other)), dialog]


def _enter(panel: Any, name: str, value: Any) -> None:
    """Enter a value into the first row; the outputs' cells are widgets of their own kind."""
    column = panel.parameter_to_column.get(name)
    if column is None:
        return
    wrapper = panel.wrappers[0][column]
    if wrapper is None:
        panel.tblParameters.cellWidget(1, column).setValue(value)
    else:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        wrapper.setParameterValue(value, context)


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QApplication.clipboard().setText(text)
