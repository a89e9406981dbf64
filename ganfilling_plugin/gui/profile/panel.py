"""What is in the dock: the plot, and beside it which series, variables and places it shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin.gui.profile.place_colours import place_colour, place_shape, shape_path
from ganfilling_plugin.gui.profile.plot import ProfilePlot
from ganfilling_plugin.gui.profile.values import VARIABLES, Place, Profile, variable_title
from ganfilling_plugin.project_series import ProjectSeries

translate = QCoreApplication.translate

SETTING = "ganfilling/profile/"
NUMBER = Qt.ItemDataRole.UserRole
ICON_SIZE = 16


class ProfilePanel(QWidget):
    """Signals: ``series_chosen`` (key), ``shown_changed``, ``removed`` (numbers), ``renamed`` (number, label)."""

    series_chosen = pyqtSignal(str)
    shown_changed = pyqtSignal()
    removed = pyqtSignal(object)
    renamed = pyqtSignal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the widgets."""
        super().__init__(parent)
        self.plot = ProfilePlot()
        self.series = QComboBox()
        self.series.setAccessibleName(translate("ganfilling", "Series"))
        self.series.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.series.activated.connect(lambda _index: self.series_chosen.emit(str(self.series.currentData() or "")))
        self.places = QListWidget()
        self.places.setAccessibleName(translate("ganfilling", "Places"))
        self.places.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.places.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.places.setToolTip(translate("ganfilling", "Double-click to rename, Delete to remove."))
        self.places.itemChanged.connect(lambda item: self.renamed.emit(int(item.data(NUMBER)), item.text()))
        self.variables = {name: QCheckBox(variable_title(name)) for name in VARIABLES}
        self.masked = QCheckBox(translate("ganfilling", "Masked values"))
        self.masked.setToolTip(translate("ganfilling", "What was seen where a mask says cloud, as crosses."))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(5)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setVisible(False)
        self._make_actions()
        self._restore()
        self._lay_out()
        self.set_progress(100)

    def _make_actions(self) -> None:
        def action(icon: str, text: str, tip: str, checkable: bool = False) -> QAction:
            made = QAction(QgsApplication.getThemeIcon(icon), text, self)
            made.setToolTip(tip)
            made.setCheckable(checkable)
            return made

        self.pick = action(
            "/mActionIdentify.svg",
            translate("ganfilling", "Choose pixels"),
            translate("ganfilling", "Click the map for the profile of a pixel; Shift+click adds one"),
            checkable=True,
        )
        self.draw = action(
            "/mActionIdentifyByPolygon.svg",
            translate("ganfilling", "Draw a polygon"),
            translate("ganfilling", "Draw a polygon on the map for the mean of its pixels; a right click ends it"),
            checkable=True,
        )
        self.selected = action(
            "/mActionOpenTableSelected.svg",
            translate("ganfilling", "Use selected features"),
            translate("ganfilling", "Mean over each selected feature of the current polygon layer"),
        )
        self.keep = action(
            "/symbologyAdd.svg",
            translate("ganfilling", "Add to the places shown"),
            translate("ganfilling", "A click adds a place in place of beginning anew, as with Shift"),
            checkable=True,
        )
        self.remove = action(
            "/symbologyRemove.svg",
            translate("ganfilling", "Remove the selected places"),
            translate("ganfilling", "Remove the places selected in the list; all if none is selected"),
        )
        self.remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove.triggered.connect(lambda _checked=False: self.removed.emit(self._chosen()))
        self.places.addAction(self.remove)
        self.save_table = action(
            "/mActionFileSave.svg",
            translate("ganfilling", "Save as table…"),
            translate("ganfilling", "Save all values shown as a table (CSV)"),
        )
        self.save_picture = action(
            "/mActionSaveMapAsImage.svg",
            translate("ganfilling", "Save as picture…"),
            translate("ganfilling", "Save the plot as a picture (PNG), twice as fine as on the screen"),
        )

    def _lay_out(self) -> None:
        bar = QToolBar()
        bar.setIconSize(QSize(ICON_SIZE + 2, ICON_SIZE + 2))
        for group in (
            (self.pick, self.draw, self.selected),
            (self.keep, self.remove),
            (self.save_table, self.save_picture),
        ):
            bar.addActions(group)
            bar.addSeparator()
        checks = QGridLayout()
        checks.setVerticalSpacing(1)
        for number, box in enumerate([*self.variables.values(), self.masked]):
            checks.addWidget(box, number // 2, number % 2)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(4)
        column.addWidget(bar)
        column.addWidget(self.series)
        column.addLayout(checks)
        column.addWidget(self.places, 1)
        column.addWidget(self.note)
        column.addWidget(self.progress)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.plot)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setCollapsible(0, False)
        splitter.setSizes([900, 250])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _restore(self) -> None:
        """Variables as they were last chosen; each change is kept."""
        store = QgsSettings()
        for name, box in [*self.variables.items(), ("masked", self.masked)]:
            box.setChecked(store.value(f"{SETTING}{name}", name != "masked", bool))
            box.toggled.connect(lambda on, key=f"{SETTING}{name}": self._toggled(key, on))

    def _toggled(self, key: str, on: bool) -> None:
        QgsSettings().setValue(key, on)
        self.shown_changed.emit()

    def chosen_variables(self) -> list[str]:
        """Return the variables that are checked."""
        return [name for name, box in self.variables.items() if box.isChecked()]

    def show_series(self, series: Sequence[ProjectSeries], current: str) -> None:
        """Fill the list of series."""
        self.series.clear()
        for found in series:
            self.series.addItem(found.title, found.key)
            self.series.setItemData(self.series.count() - 1, found.key, Qt.ItemDataRole.ToolTipRole)
        self.series.setCurrentIndex(self.series.findData(current))
        self.series.setEnabled(self.series.count() > 0)

    def show_places(self, places: Sequence[Place], profiles: Sequence[Profile]) -> None:
        """Fill the list of places, with what there is to say about each."""
        by_number = {profile.place.number: profile for profile in profiles}
        self.places.blockSignals(True)
        self.places.clear()
        for place in places:
            item = QListWidgetItem(_icon(place, self.devicePixelRatioF()), place.label)
            item.setData(NUMBER, place.number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(_about(place, by_number.get(place.number)))
            if by_number.get(place.number) is not None and by_number[place.number].is_empty:
                item.setForeground(self.palette().placeholderText())
            self.places.addItem(item)
        self.places.blockSignals(False)
        for action in (self.remove, self.save_table, self.save_picture):
            action.setEnabled(bool(places))

    def set_progress(self, percent: float) -> None:
        """Show how far reading is; nothing when it is done."""
        self.progress.setValue(int(percent))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setVisible(percent < 100)

    def say(self, text: str) -> None:
        """Show a note beneath the places; an empty one takes it away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _chosen(self) -> set[int]:
        items = self.places.selectedItems() or [self.places.item(row) for row in range(self.places.count())]
        return {int(item.data(NUMBER)) for item in items}


def _about(place: Place, profile: Profile | None) -> str:
    at = place.position()
    lines = [
        f"{at.x():.6g}, {at.y():.6g} ({place.crs.authid()})"
        if abs(at.x()) < 1000
        else f"{at.x():.1f}, {at.y():.1f} ({place.crs.authid()})"
    ]
    if profile is not None and profile.is_empty:
        lines.append(translate("ganfilling", "outside the series"))
    elif profile is not None and place.is_polygon:
        lines.append(translate("ganfilling", "{count} pixels").format(count=profile.pixels))
    return "\n".join(lines)


def _icon(place: Place, ratio: float) -> QIcon:
    pixmap = QPixmap(round(ICON_SIZE * ratio), round(ICON_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = place_colour(place.number)
    middle = QRectF(0, 0, ICON_SIZE, ICON_SIZE).center()
    painter.fillPath(shape_path(place_shape(place.number), middle.x(), middle.y(), 5), colour)
    painter.end()
    return QIcon(pixmap)
