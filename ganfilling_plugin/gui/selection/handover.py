"""Hands what was chosen on to Processing's own dialogs, or to the clipboard as a command."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QApplication

from ganfilling_plugin.gui.algorithm_dialogs import open_algorithm
from ganfilling_plugin.gui.batch import open_batch_dialog
from ganfilling_plugin.gui.selection.parameters import ALGORITHM


def open_processing(iface: Any, parameters: dict[str, Any]) -> None:
    """Open the algorithm's dialog, with all its options, filled in."""
    open_algorithm(iface, ALGORITHM, parameters)


def open_batch(iface: Any, parameters: dict[str, Any]) -> None:
    """Open the batch dialog with one row filled in."""
    open_batch_dialog(iface, [parameters])


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QApplication.clipboard().setText(text)
