"""What is seldom needed, folded away: all of the algorithm's parameters that the window has no field of its own for."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsCollapsibleGroupBox, QgsGui, QgsScrollArea
from qgis.gui import QgsProcessingGui as ProcessingGui
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ganfilling_plugin.algorithms.fill import FillAlgorithm
from ganfilling_plugin.algorithms.options import value_of
from ganfilling_plugin.contract import COMMANDS

translate = QCoreApplication.translate

HEIGHT = 190  # pixels: of what is unfolded; the rest is reached by scrolling
READING = ("RANGE", "SCALE", "OFFSET", "MASK_CLEAR", "MASK_VALUES", "MASK_BITS", "MASK_ABOVE", "MASK_BELOW", "GRID")
DATES = ("START", "END", "DATES_FILE")
GAPS = ("LONGEST_GAP", "LEAST", "SMOOTH", "KEEP_OBSERVED")
FILES = ("COUNTS", "STAC")
WORKING = (
    *("CONTEXT", "WEIGHTS", "PRECISION", "ADAPT", "COARSER", "QUICK"),
    *("MEMORY", "WORKERS", "TILE", "OVERLAP", "RESUME"),
)


class MoreOptions(QgsCollapsibleGroupBox):
    """A row for each parameter. reading_changed: of those that decide how rasters are read."""

    changed = pyqtSignal()
    reading_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin folded, with nothing set."""
        super().__init__(parent)
        self.setTitle(translate("ganfilling", "More options"))
        self._algorithm = FillAlgorithm().create()
        self._context = QgsProcessingContext()
        self.wrappers: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        self._lay_out()
        self.setCollapsed(True)

    def _lay_out(self) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for title, names in (
            (translate("ganfilling", "How the rasters are read"), READING),
            (translate("ganfilling", "Dates without an image"), DATES),
            (translate("ganfilling", "What is filled"), GAPS),
            (translate("ganfilling", "Files beside the results"), FILES),
            (translate("ganfilling", "How it is computed"), WORKING),
        ):
            grid.addWidget(QLabel(f"<b>{title}</b>"), grid.rowCount(), 0, 1, 2)
            for name in names:
                self._add_row(grid, self._algorithm.parameterDefinition(name))
        scroll = QgsScrollArea()  # in which the wheel scrolls, and changes no number on its way
        scroll.setWidget(rows)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedHeight(HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _add_row(self, grid: QGridLayout, parameter: QgsProcessingParameterDefinition) -> None:
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            parameter, ProcessingGui.WidgetType.Standard
        )
        widget = wrapper.createWrappedWidget(self._context)
        wrapper.setParameterValue(parameter.defaultValue(), self._context)
        widget.setAccessibleName(parameter.description())
        row, label = grid.rowCount(), wrapper.createWrappedLabel()
        if label is None:  # a check box says by itself what it is
            widget.setText(parameter.description())
            widget.setToolTip(parameter.help())
            grid.addWidget(widget, row, 0, 1, 2)
        else:
            label.setText(parameter.description())
            label.setToolTip(parameter.help())
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        name = parameter.name()
        wrapper.widgetValueHasChanged.connect(lambda _wrapper: self._value_changed(name))
        self.wrappers[name] = wrapper

    def _value_changed(self, name: str) -> None:
        self.changed.emit()
        if name in READING:
            self.reading_changed.emit()

    def parameters(self) -> dict[str, Any]:
        """The parameters that are set, by name."""
        found = {}
        for name, wrapper in self.wrappers.items():
            value = wrapper.parameterValue()
            layer = QgsProject.instance().mapLayer(value) if name == "GRID" and value else None
            if layer is not None:  # by its file, which other programs know, too
                value = layer.source()
            if value not in (None, NULL, "", wrapper.parameterDefinition().defaultValue()):
                found[name] = value
        return found

    def reading(self) -> dict[str, Any]:
        """How the rasters are to be read, as a job has it; nothing of what is not set."""
        chosen = self.parameters()
        options = COMMANDS["fill"].options
        asked = {name: options[name.lower()] for name in READING if name in chosen}
        return {
            option.name: value_of(option, name, self._algorithm, chosen, self._context)
            for name, option in asked.items()
        }
