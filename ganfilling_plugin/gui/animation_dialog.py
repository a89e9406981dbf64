"""The dialog that exports a series as an animation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsExtentWidget, QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin.about import NAME
from ganfilling_plugin.gui.animation_frames import BOTH, FILLED, NDVI, frame_height, kinds_of, plan_frames
from ganfilling_plugin.gui.animation_task import AnimationJob, AnimationTask, ffmpeg
from ganfilling_plugin.project_series import ProjectSeries

translate = QCoreApplication.translate

FOLDER_SETTING = "ganfilling/animation/folder"


class AnimationDialog(QDialog):
    """Asks what to export, exports it in the background, and says where it is."""

    def __init__(self, iface: Any, series: list[ProjectSeries], current: str = "") -> None:
        """Offer ``series``, the one of key ``current`` first."""
        super().__init__(iface.mainWindow())
        self._iface, self._series = iface, {found.key: found for found in series}
        self.task: AnimationTask | None = None
        self.setWindowTitle(translate("ganfilling", "Export Animation"))
        self.series = QComboBox()
        for found in series:
            self.series.addItem(found.title, found.key)
        self.series.setCurrentIndex(max(0, self.series.findData(current)))
        self.kind = QComboBox()
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setMapCanvas(iface.mapCanvas())
        self.size = QSpinBox()
        self.size.setRange(100, 8000)
        self.size.setSingleStep(100)
        self.size.setValue(800)
        self.height_text = QLabel()
        self.seconds = QDoubleSpinBox()
        self.seconds.setRange(0.05, 60)
        self.seconds.setSingleStep(0.25)
        self.seconds.setValue(1.0)
        self.labelled = QCheckBox(translate("ganfilling", "Write the date on each frame"))
        self.labelled.setChecked(True)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(translate("ganfilling", "Folder for the animation"))
        self.folder.setFilePath(QgsSettings().value(FOLDER_SETTING, "", str))
        self.gif = QCheckBox(translate("ganfilling", "Animated GIF"))
        self.gif.setChecked(True)
        self.film = QCheckBox(translate("ganfilling", "Film (MP4)"))
        self.film.setEnabled(ffmpeg() is not None)
        if not self.film.isEnabled():
            self.film.setToolTip(
                translate("ganfilling", "Needs the program ffmpeg: add Films under Settings, Options, GANFilling.")
            )
        self.progress = QProgressBar()
        self.progress.setVisible(False)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setVisible(False)
        self._lay_out()
        self.series.currentIndexChanged.connect(lambda _index: self._series_changed())
        self.kind.currentIndexChanged.connect(lambda _index: self._show_height())
        self.size.valueChanged.connect(lambda _size: self._show_height())
        self.extent.extentChanged.connect(lambda _extent: self._show_height())
        self.folder.fileChanged.connect(lambda _folder: self._show_state())
        self._series_changed()

    def _lay_out(self) -> None:
        size = _row(self.size, self.height_text)
        outputs = _row(self.gif, self.film)
        form = QFormLayout()
        for label, widget in (
            (translate("ganfilling", "Series"), self.series),
            (translate("ganfilling", "Shows"), self.kind),
            (translate("ganfilling", "Extent"), self.extent),
            (translate("ganfilling", "Width"), size),
            (translate("ganfilling", "Seconds a date"), self.seconds),
            ("", self.labelled),
            (translate("ganfilling", "Folder"), self.folder),
            (translate("ganfilling", "Beside the frames (PNG)"), outputs),
        ):
            form.addRow(label, widget)
        self.export = QPushButton(translate("ganfilling", "Export"))
        self.export.setDefault(True)
        self.stop = QPushButton(translate("ganfilling", "Cancel"))
        self.stop.setVisible(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.export.clicked.connect(lambda _checked=False: self.start())
        self.stop.clicked.connect(lambda _checked=False: self.task.cancel() if self.task else None)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addWidget(self.progress)
        column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    def chosen(self) -> ProjectSeries:
        """Return the series that is chosen."""
        return self._series[self.series.currentData()]

    def _series_changed(self) -> None:
        titles = {
            FILLED: translate("ganfilling", "Filled images"),
            NDVI: translate("ganfilling", "NDVI"),
            BOTH: translate("ganfilling", "Before and after, side by side"),
        }
        before = self.kind.currentData()
        self.kind.clear()
        for kind in kinds_of(self.chosen()):
            self.kind.addItem(titles[kind], kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(before)))
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        self.extent.setOutputCrs(crs)
        self.extent.setCurrentExtent(self._iface.mapCanvas().extent(), crs)
        self.extent.setOriginalExtent(self._whole(), crs)
        self.extent.setOutputExtentFromOriginal()
        self._show_height()

    def _whole(self) -> QgsRectangle:
        """The extent of the series in the CRS of the map."""
        path = next(path for entry in self.chosen().dates for path in entry.files.values())
        layer = QgsRasterLayer(path, "extent", "gdal")
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
        except QgsCsException:  # a map that cannot show the series
            return self._iface.mapCanvas().extent()

    def _show_height(self) -> None:
        extent = self.extent.outputExtent()
        if self.kind.currentData() and not extent.isEmpty():
            height = frame_height(self.size.value(), self.kind.currentData(), extent)
            self.height_text.setText(translate("ganfilling", "by {height} pixels").format(height=height))
        self._show_state()

    def _show_state(self) -> None:
        running = self.task is not None
        self.export.setEnabled(not running and bool(self.folder.filePath()) and bool(self.kind.currentData()))
        self.stop.setVisible(running)
        self.progress.setVisible(running)

    def start(self) -> None:
        """Export what is chosen, in the background; the window stays usable."""
        folder = Path(self.folder.filePath()).expanduser()
        QgsSettings().setValue(FOLDER_SETTING, str(folder))
        plan = plan_frames(
            self.chosen(),
            self.kind.currentData(),
            self.extent.outputExtent(),
            self.extent.outputCrs(),
            self.size.value(),
            self.labelled.isChecked(),
        )
        job = AnimationJob(
            plan,
            folder,
            f"animation_{self.kind.currentData()}",
            self.seconds.value(),
            self.gif.isChecked(),
            self.film.isEnabled() and self.film.isChecked(),
        )
        self.message.setVisible(False)
        self.task = AnimationTask(job, self._ended)
        _running.append(self.task)
        self.task.progressChanged.connect(self._progressed)
        self.progress.setValue(0)
        QgsApplication.taskManager().addTask(self.task)
        self._show_state()

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _ended(self, task: AnimationTask) -> None:
        """The task is over; the dialog may be closed by now, the window is told all the same."""
        _running.remove(task)
        text = said(task)
        if not task.isCanceled():
            link = QUrl.fromLocalFile(str(task.job.folder)).toString()
            bar = self._iface.messageBar()
            (bar.pushWarning if task.result.problems else bar.pushSuccess)(NAME, f'{text} <a href="{link}">{link}</a>')
        if sip.isdeleted(self):
            return
        self.task = None
        self.message.setText(text)
        self.message.setVisible(True)
        self._show_state()


_running: list[AnimationTask] = []  # QGIS keeps only the C++ half of a task


def said(task: AnimationTask) -> str:
    """Return in words how an export ended."""
    if task.isCanceled():
        return translate("ganfilling", "Cancelled after {count} frames.").format(count=len(task.result.frames))
    made = ", ".join(path.name for path in task.result.files)
    text = translate("ganfilling", "{count} frames").format(count=len(task.result.frames)) + (made and f", {made}")
    return ". ".join([text, *task.result.problems])


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row
