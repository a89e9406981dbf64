"""How to fill and where to: method, device, bands, mask, clouds, products, area and folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ganfilling_plugin.contract import SERIES_FILE, options
from ganfilling_plugin.gui.selection.area_chooser import AreaChooser
from ganfilling_plugin.gui.selection.memory import recall, remember
from ganfilling_plugin.gui.selection.more_options import MoreOptions
from ganfilling_plugin.gui.selection.parameters import Choices
from ganfilling_plugin.messages import row_titles

translate = QCoreApplication.translate

TYPED_MILLISECONDS = 700  # after the last letter, before the rasters are looked at again


class Form(QWidget):
    """Everything that is chosen beside the rasters. reading_changed: bands or mask, so that all is described anew."""

    changed = pyqtSignal()
    reading_changed = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        """Begin with what was chosen last."""
        super().__init__(parent)
        self.method = _combo(_method_names(), recall("method", "auto"))
        self.device = _combo({device: _device_name(device) for device in options.DEVICES}, recall("device", "auto"))
        self.device.setToolTip(translate("ganfilling", "Where the network runs; the other methods use the processor."))
        self.bands = QComboBox()
        self.mask = QComboBox()
        for combo, tip in (
            (
                self.bands,
                translate(
                    "ganfilling",
                    "Names or numbers of blue, green, red and near infrared, by commas; or of other bands; or all",
                ),
            ),
            (self.mask, translate("ganfilling", "File name pattern of the masks, such as *_SCL*, or the mask's band")),
        ):
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            combo.setToolTip(tip)
            combo.lineEdit().setPlaceholderText(translate("ganfilling", "recognised"))
        self.bands.addItems(["", "all", "B02,B03,B04,B08", "B2,B3,B4,B8", "1,2,3,4", "2,3,4,8", "3,2,1,4"])
        self.mask.addItems(["", "*_SCL*", "none"])
        # Not remembered, as bands and mask are not: that clouds are in order is so of one series, not of the next.
        self.clouds = _combo(_cloud_names(), options.CLOUDS[0])
        self.clouds.setToolTip(
            translate("ganfilling", "Which pixels count as observed. The context menu of the table says it of a date.")
        )
        self.every = QComboBox()
        self.every.setEditable(True)
        self.every.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.every.addItems(["", "5", "10", "16", options.MONTH])
        self.every.setToolTip(
            translate("ganfilling", "Days, or month: dates so far apart are estimated, too, images or not")
        )
        self.every.lineEdit().setPlaceholderText(translate("ganfilling", "only the images' dates"))
        self.only_these = QCheckBox(translate("ganfilling", "Only these dates, not those of the images"))
        self.ndvi = QCheckBox(translate("ganfilling", "NDVI"))
        self.ndvi.setChecked(recall("ndvi", "yes") == "yes")
        self.uncertainty = QCheckBox(translate("ganfilling", "Uncertainty"))
        self.uncertainty.setChecked(recall("uncertainty", "no") == "yes")
        self.format = _combo(_format_names(), recall("format", "geotiff"))
        self.format.setToolTip(
            translate("ganfilling", "In which files the results are written; the layers are the same")
        )
        self.indices = QLineEdit(recall("indices", ""))
        self.indices.setPlaceholderText(translate("ganfilling", "such as EVI,NDWI"))
        self.indices.setToolTip(
            translate("ganfilling", "Other indices: names by commas, or formulas such as mine=(nir-red)/(nir+red+0.1)")
        )
        self.area = AreaChooser(canvas)
        self.coarse = QgsFileWidget()
        self.coarse.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.coarse.setDialogTitle(translate("ganfilling", "Folder of coarse rasters"))
        self.coarse.lineEdit().setPlaceholderText(translate("ganfilling", "none"))
        self.coarse.setToolTip(
            translate("ganfilling", "Dated rasters of MODIS, VIIRS or Sentinel-3: they tell of dates that are lost.")
        )
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output.setDialogTitle(translate("ganfilling", "Folder for the results"))
        self.more = MoreOptions()
        self.output_suggested = True
        self._suggesting = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        products = QHBoxLayout()
        products.addWidget(self.ndvi)
        products.addWidget(self.uncertainty)
        products.addWidget(self.indices, 1)
        titles = row_titles()
        lines = (
            (titles["method"], self.method, titles["area"], self.area),
            (titles["device"], self.device, titles["output"], self.output),
            (titles["bands"], self.bands, translate("ganfilling", "Also write"), products),
            (titles["every"], self.every, "", self.only_these),
            (titles["format"], self.format, titles["coarse"], self.coarse),
            (titles["mask"], self.mask, titles["clouds"], self.clouds),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for row, (left_title, left, right_title, right) in enumerate(lines):
            for column, title, widget in ((0, left_title, left), (2, right_title, right)):
                label = QLabel(title)
                if isinstance(widget, QHBoxLayout):
                    grid.addLayout(widget, row, column + 1)
                else:
                    label.setBuddy(widget.lineEdit() if isinstance(widget, QgsFileWidget) else widget)
                    grid.addWidget(widget, row, column + 1)
                grid.addWidget(label, row, column)
        grid.addWidget(self.more, len(lines), 0, 1, 4)
        self.coarse.lineEdit().setAccessibleName(translate("ganfilling", "Folder of coarse rasters"))
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        grid.setColumnMinimumWidth(1, 160)
        self.output.lineEdit().setAccessibleName(translate("ganfilling", "Folder for the results"))

    def _connect(self) -> None:
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MILLISECONDS)
        self._typed.timeout.connect(self.reading_changed)
        for combo, name in ((self.method, "method"), (self.device, "device"), (self.format, "format")):
            combo.currentIndexChanged.connect(lambda _index, c=combo, n=name: self._keep(n, c.currentData()))
        self.clouds.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.every.editTextChanged.connect(lambda _text: self._dates_changed())
        self.only_these.toggled.connect(lambda _checked: self.changed.emit())
        self.more.changed.connect(self._dates_changed)
        self._dates_changed()
        for box, name in ((self.ndvi, "ndvi"), (self.uncertainty, "uncertainty")):
            box.toggled.connect(lambda checked, n=name: self._keep(n, "yes" if checked else "no"))
        self.indices.textChanged.connect(lambda text: self._keep("indices", text.strip()))
        for combo in (self.bands, self.mask):
            combo.editTextChanged.connect(self._reading_typed)
        self.area.changed.connect(self.changed)
        self.more.reading_changed.connect(self._reading_typed)
        self.output.fileChanged.connect(self._output_changed)
        self.coarse.fileChanged.connect(lambda _path: self.changed.emit())

    def _dates_changed(self) -> None:
        self.only_these.setEnabled(bool(self.every.currentText().strip()) or "DATES_FILE" in self.more.parameters())
        self.changed.emit()

    def _keep(self, name: str, value: str) -> None:
        remember(name, value)
        self.changed.emit()

    def _reading_typed(self) -> None:
        self._typed.start()

    def _output_changed(self) -> None:
        if not self._suggesting:
            self.output_suggested = not self.output.filePath().strip()
        self.changed.emit()

    def suggest_output(self, first: Path | None) -> None:
        """Propose a folder beside the first input that holds no results yet, unless the user has chosen one."""
        if not self.output_suggested or first is None:
            return
        folder, number = first.parent / "filled", 2
        while (folder / SERIES_FILE).exists():
            folder, number = first.parent / f"filled-{number}", number + 1
        if self.output.filePath() != str(folder):
            self._suggesting = True
            self.output.setFilePath(str(folder))
            self._suggesting = False

    def forget_output(self) -> None:
        """Propose a folder again: the one that was chosen has been used."""
        self.output_suggested = True

    def reading(self) -> dict[str, Any]:
        """How the rasters are to be read, as a job has it."""
        return {
            "bands": self.bands.currentText().strip() or None,
            "mask": self.mask.currentText().strip() or None,
            **self.more.reading(),
        }

    def choices(self) -> Choices:
        """All that is chosen here."""
        return Choices(
            method=self.method.currentData(),
            device=self.device.currentData(),
            ndvi=self.ndvi.isChecked(),
            uncertainty=self.uncertainty.isChecked(),
            format=self.format.currentData(),
            indices=self.indices.text().strip(),
            bands=self.bands.currentText().strip(),
            mask=self.mask.currentText().strip(),
            clouds=self.clouds.currentData(),
            every=self.every.currentText().strip(),
            only_these=self.only_these.isChecked(),
            extent=self.area.extent(),
            area=self.area.area(),
            selected_only=self.area.selected_only.isChecked(),
            coarse=self.coarse.filePath().strip(),
            output=self.output.filePath().strip(),
            more=self.more.parameters(),
        )


def _combo(names: dict[str, str], current: str) -> QComboBox:
    combo = QComboBox()
    for value, name in names.items():
        combo.addItem(name, value)
    combo.setCurrentIndex(max(0, combo.findData(current)))
    return combo


def _method_names() -> dict[str, str]:
    names = {
        "auto": translate("ganfilling", "auto: the others blended, the best"),
        "network": translate("ganfilling", "network: the neural network GANFilling"),
        "regression": translate("ganfilling", "regression: in time and on like pixels"),
        "linear": translate("ganfilling", "linear: in time, quickest"),
    }
    return {method: names.get(method, method) for method in options.METHODS}


def _format_names() -> dict[str, str]:
    names = {
        "geotiff": translate("ganfilling", "GeoTIFFs: a file a date"),
        "stack": translate("ganfilling", "stacks: a file a band"),
        "netcdf": translate("ganfilling", "netCDF: one cube"),
        "zarr": translate("ganfilling", "Zarr: one cube"),
    }
    return {name: names.get(name, name) for name in options.FORMATS}


def _cloud_names() -> dict[str, str]:
    names = {
        "auto": translate("ganfilling", "auto: looked for, beside what the mask says"),
        "mask": translate("ganfilling", "mask: only what the mask says"),
        "off": translate("ganfilling", "off: all that has data counts as observed"),
    }
    return {choice: names.get(choice, choice) for choice in options.CLOUDS}


def _device_name(device: str) -> str:
    names = {
        "auto": translate("ganfilling", "auto"),
        "cpu": translate("ganfilling", "processor (cpu)"),
        "cuda": translate("ganfilling", "NVIDIA GPU (cuda)"),
        "mps": translate("ganfilling", "Apple GPU (mps)"),
    }
    return names.get(device, device)
