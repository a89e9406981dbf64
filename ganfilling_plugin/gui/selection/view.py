"""The table as it is shown: takes dropped files, edits dates, and is used by keyboard as by mouse."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QDate, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ganfilling_plugin.gui.selection.rows import ENGINE, LOST, TRUST, Row
from ganfilling_plugin.gui.selection.shades import muted
from ganfilling_plugin.gui.selection.table import (
    BANDS,
    CLOUDY,
    DATE,
    MASK,
    NAME,
    OBSERVED,
    PICTURE,
    REMARK,
    SOURCE,
    VALID,
    Filtered,
    RasterTable,
)

translate = QCoreApplication.translate

WIDTHS = {NAME: 180, DATE: 88, SOURCE: 96, BANDS: 128, MASK: 112, VALID: 52, CLOUDY: 58, OBSERVED: 70}
HEADER_MARGIN = 10  # pixels: beside a title, which is longer in some languages


class DateDelegate(QStyledItemDelegate):
    """Edits a date with a calendar."""

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """See QStyledItemDelegate."""
        editor = QDateEdit(parent)
        editor.setDisplayFormat("yyyy-MM-dd")
        editor.setCalendarPopup(True)
        editor.setAccessibleName(
            translate("ganfilling", "Date of {name}").format(name=index.siblingAtColumn(NAME).data())
        )
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        """See QStyledItemDelegate."""
        date = QDate.fromString(str(index.data(Qt.ItemDataRole.EditRole)), Qt.DateFormat.ISODate)
        editor.setDate(date if date.isValid() else QDate.currentDate())

    def setModelData(self, editor: QWidget, model: Any, index: QModelIndex) -> None:  # noqa: N802
        """See QStyledItemDelegate."""
        editor.interpretText()
        model.setData(index, editor.date().toString(Qt.DateFormat.ISODate))


class RemarkDelegate(QStyledItemDelegate):
    """Shows the beginning of a remark in as many lines as there is room for; the rest is in the tip."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802
        """See QStyledItemDelegate."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


class RasterView(QTableView):
    """The table of rasters."""

    dropped = pyqtSignal(list)  # paths
    treated = pyqtSignal(list, str)  # rows, and how the user wants their dates to be treated

    def __init__(self, table: RasterTable, parent: QWidget | None = None) -> None:
        """Show ``table``."""
        super().__init__(parent)
        self._table = table
        self.filtered = Filtered(self)
        self.filtered.setSourceModel(table)
        self.setModel(self.filtered)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self.setItemDelegateForColumn(DATE, DateDelegate(self))
        self.setItemDelegateForColumn(REMARK, RemarkDelegate(self))
        self.setIconSize(PICTURE)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        self.setAccessibleName(translate("ganfilling", "Rasters to choose from"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(PICTURE.height() + 6)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            title = str(self.filtered.headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(width, header.fontMetrics().horizontalAdvance(title) + HEADER_MARGIN))
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)

    def selected_rows(self) -> list[Row]:
        """The rows that are selected (not: checked)."""
        indexes = self.selectionModel().selectedRows()
        return [self._table.rows[self.filtered.mapToSource(index).row()] for index in indexes]

    def select_rows(self, rows: list[Row]) -> None:
        """Select rows and show the first of them."""
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            index = self.filtered.mapFromSource(self._table.index(self._table.rows.index(row), NAME))
            self.selectionModel().select(index, flags)
            if row is rows[0] and index.isValid():
                self.scrollTo(index)

    def type_date(self, row: Row) -> None:
        """Open the calendar of a row."""
        index = self.filtered.mapFromSource(self._table.index(self._table.rows.index(row), DATE))
        self.setCurrentIndex(index)
        self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Space check or uncheck all selected rows, whichever column is current."""
        if event.key() != Qt.Key.Key_Space or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        rows = [row for row in self.selected_rows() if row.can_be_checked]
        self._table.check(rows, not all(row.checked for row in rows))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what can be said about the dates of the selected rows."""
        if self.selected_rows():
            self.treatment_menu().popup(event.globalPos())

    def treatment_menu(self) -> QMenu:
        """Return the menu for the selected rows; what is chosen for all of them is checked."""
        rows = [row for row in self.selected_rows() if row.date and row.can_be_checked]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for treatment, text, tip in (
            (
                LOST,
                translate("ganfilling", "Treat as lost"),
                translate("ganfilling", "Nothing of these dates is used: they are filled whole"),
            ),
            (
                TRUST,
                translate("ganfilling", "Trust"),
                translate("ganfilling", "They are used even if they do not agree with the other dates"),
            ),
            (
                ENGINE,
                translate("ganfilling", "Let the engine decide"),
                translate("ganfilling", "What does not agree with the other dates is not used"),
            ),
        ):
            action = menu.addAction(text)
            action.setToolTip(tip)
            action.setCheckable(True)
            action.setChecked(bool(rows) and all(row.treatment == treatment for row in rows))
            action.setEnabled(bool(rows))
            action.triggered.connect(lambda _checked=False, chosen=treatment: self.treated.emit(rows, chosen))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say what to do while there is nothing to show."""
        super().paintEvent(event)
        if self.filtered.rowCount():
            return
        text = (
            translate("ganfilling", "No raster fits what you look for.")
            if self._table.rows
            else translate("ganfilling", "Drop rasters or a folder here, or add them with the buttons above.")
        )
        painter = QPainter(self.viewport())
        painter.setPen(muted(self.palette()))
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    # Files dropped from a file manager or QGIS's browser.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """See QWidget."""
        if local_paths(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """See QWidget."""
        if local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """See QWidget."""
        paths = local_paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def local_paths(event: Any) -> list[str]:
    """Return the files and folders that are dragged."""
    data = event.mimeData()
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
