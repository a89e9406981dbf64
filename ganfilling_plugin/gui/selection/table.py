"""The table of rasters: what each cell shows, which rows are looked for, and in which order."""

from __future__ import annotations

import base64
import fnmatch
import html
from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QSize,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ganfilling_plugin.contract import MESSAGES
from ganfilling_plugin.gui.selection.rows import LOST, MASK_ROW, PENDING, UNFIT, Row
from ganfilling_plugin.gui.selection.shades import muted

translate = QCoreApplication.translate

NAME, DATE, SOURCE, BANDS, MASK, VALID, CLOUDY, OBSERVED, REMARK = range(9)
COLUMNS = 9
PICTURE = QSize(44, 32)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_PERCENT = (VALID, CLOUDY, OBSERVED)
_flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RIGHT = int(getattr(_flags, "value", _flags))  # Qt 6 wants the number too, but its flags are no numbers


class RasterTable(QAbstractTableModel):
    """Rows as a model. ``changed`` is emitted when what is checked, dated or known has changed."""

    changed = pyqtSignal()
    dateTyped = pyqtSignal(object)  # noqa: N815 (Qt's way to name signals); a Row

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.rows: list[Row] = []
        self._icons: dict[int, QIcon] = {}
        roles = Qt.ItemDataRole
        self._answers: dict[int, Callable[[Row, int], Any]] = {
            roles.DisplayRole: self._text,
            roles.EditRole: lambda row, column: row.date or "" if column == DATE else None,
            roles.CheckStateRole: _check_state,
            roles.DecorationRole: self._decoration,
            roles.ForegroundRole: self._colour,
            roles.ToolTipRole: lambda row, _column: _tip(row),
            roles.TextAlignmentRole: lambda _row, column: _RIGHT if column in _PERCENT else None,
            roles.AccessibleTextRole: self._spoken,
            SORT_ROLE: self._sorting,
        }

    # What a table model has.

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else COLUMNS

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """See QAbstractTableModel."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _title_tips().get(section)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """See QAbstractTableModel."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == NAME and row.can_be_checked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == DATE and (row.can_be_checked or row.undated):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid():
            return None
        answer = self._answers.get(role)
        return None if answer is None else answer(self.rows[index.row()], index.column())

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """See QAbstractTableModel."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME and row.can_be_checked:
            row.checked = Qt.CheckState(value) == Qt.CheckState.Checked
            self.refresh([row])
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == DATE:
            if value and value != row.date:
                row.typed_date = str(value)
                self.refresh([row])
                self.dateTyped.emit(row)
            return True
        return False

    # What the window asks of it.

    def add(self, rows: Iterable[Row]) -> None:
        """Append rows; of files that are in the table already, only what says so."""
        new = list(rows)
        if not new:
            return
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self.rows += new
        self.endInsertRows()
        self._mark_duplicates()
        self.changed.emit()

    def remove(self, rows: Iterable[Row]) -> None:
        """Take rows out."""
        gone = list(rows)
        if not gone:
            return
        for row in gone:
            if row in self.rows:
                place = self.rows.index(row)
                self.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self.endRemoveRows()
                self._icons.pop(id(row), None)
        self._mark_duplicates()
        self.changed.emit()

    def refresh(self, rows: Iterable[Row]) -> None:
        """Show rows anew."""
        places = []
        for row in rows:
            self._icons.pop(id(row), None)
            places.append(self.rows.index(row))
        if places:  # one signal for all: each costs the filter a search for the row's new place
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), COLUMNS - 1))
            self.changed.emit()

    def check(self, rows: Iterable[Row], checked: bool = True) -> None:
        """Check rows, or uncheck them; those that are no images stay out."""
        touched = [row for row in rows if row.can_be_checked and row.checked != checked]
        for row in touched:
            row.checked = checked
        if touched:
            self.refresh(touched)

    def checked(self) -> list[Row]:
        """The chosen rows, by date; those whose date is not known come last."""
        return sorted(
            (row for row in self.rows if row.checked and row.can_be_checked),
            key=lambda row: (row.date or "9", row.name),
        )

    def matching(self, pattern: str) -> list[Row]:
        """The rows whose name fits a pattern with * and ?; a pattern without them may be anywhere in the name."""
        wanted = pattern.strip().lower()
        if not any(sign in wanted for sign in "*?["):
            wanted = f"*{wanted}*"
        return [row for row in self.rows if fnmatch.fnmatchcase(row.name.lower(), wanted)]

    def _mark_duplicates(self) -> None:
        """A file that is there twice counts once; which one may change when the other goes."""
        seen: dict[tuple[str, ...], Row] = {}
        for row in self.rows:
            first = seen.setdefault(row.paths, row)
            row.duplicate_of = "" if first is row else first.name
            row.checked = row.checked and first is row

    # What the cells show.

    def _text(self, row: Row, column: int) -> str:
        if column == DATE and row.date is None and row.undated:
            return translate("ganfilling", "type the date")
        shares = row.shares
        texts: dict[int, Callable[[], str]] = {
            NAME: lambda: row.name,
            DATE: lambda: row.date or "",
            SOURCE: lambda: _shortened(row.date_source) if row.date else "",
            BANDS: row.bands_text,
            MASK: lambda: mask_name(row.mask_text()),
            VALID: lambda: _percent(shares and shares["valid"]),
            CLOUDY: lambda: _percent(shares and shares["cloudy"]) if row.mask_text() else "",
            OBSERVED: lambda: _observed(row),
            REMARK: row.remark,
        }
        return texts[column]()

    def _decoration(self, row: Row, column: int) -> Any:
        if column == NAME:
            return self._icon(row)
        if column != REMARK:
            return None
        if row.is_out:
            return _pixmap(QStyle.StandardPixmap.SP_MessageBoxWarning)
        return _pixmap(QStyle.StandardPixmap.SP_MessageBoxInformation) if row.judgement() else None

    def _icon(self, row: Row) -> QIcon:
        icon = self._icons.get(id(row))
        if icon is None:
            icon = self._icons[id(row)] = QIcon(_framed(row.picture))
        return icon

    def _colour(self, row: Row, column: int) -> Any:
        if (column == REMARK and (row.is_out or row.judgement())) or (column == DATE and row.undated):
            return None
        left_out = row.state in (UNFIT, MASK_ROW, PENDING) or row.is_out or row.treatment == LOST
        return muted(QApplication.palette()) if left_out else None

    def _spoken(self, row: Row, column: int) -> str:
        text = self._text(row, column)
        if column != NAME:
            return f"{_titles()[column]}: {text}"
        if not row.can_be_checked:
            return translate("ganfilling", "{name}, cannot be chosen. {remark}").format(
                name=row.name, remark=row.remark()
            )
        return row.name

    def _sorting(self, row: Row, column: int) -> Any:
        if column == OBSERVED:
            return -1.0 if row.fate is None else row.fate.observed
        if column in _PERCENT:
            return -1.0 if row.shares is None else row.shares["valid" if column == VALID else "cloudy"]
        if column == DATE:
            if row.state == UNFIT and row.layer_id is None:
                return ""  # a file that was added and cannot be read: first, so that its remedy is seen
            return row.date or "9999"  # those without come last
        return self._text(row, column).lower()


class Filtered(QSortFilterProxyModel):
    """The rows that are looked for, in the order that was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with all rows by date."""
        super().__init__(parent)
        self._words: list[str] = []
        self._results = False
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)

    def look_for(self, text: str) -> None:
        """Show only rows in which each word of ``text`` occurs somewhere."""
        self._words = text.lower().split()
        self.invalidateFilter()

    def show_results(self, shown: bool) -> None:
        """Show the results of earlier runs, too, which are no inputs as a rule; those that are checked stay shown."""
        self._results = shown
        self.invalidateFilter()

    def filterAcceptsRow(self, number: int, parent: QModelIndex) -> bool:  # noqa: N802
        """See QSortFilterProxyModel."""
        row = self.sourceModel().rows[number]
        if row.earlier_result and not row.checked and not self._results:
            return False
        if not self._words:
            return True
        shown = " ".join([row.name, row.date or "", row.bands_text(), row.mask_text(), row.remark()]).lower()
        return all(word in shown for word in self._words)


def _framed(picture: bytes) -> QPixmap:
    """A picture with a frame, on an area of one size, so that names are in line and white clouds are seen on white."""
    framed = QPixmap(PICTURE)
    framed.fill(Qt.GlobalColor.transparent)
    pixmap = QPixmap()
    if picture and pixmap.loadFromData(picture):
        inner = pixmap.scaled(
            PICTURE - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(framed)
        left, top = (PICTURE.width() - inner.width()) // 2, (PICTURE.height() - inner.height()) // 2
        painter.drawPixmap(left, top, inner)
        painter.setPen(QColor(128, 128, 128, 160))
        painter.drawRect(left - 1, top - 1, inner.width() + 1, inner.height() + 1)
        painter.end()
    return framed


def _check_state(row: Row, column: int) -> Any:
    if column != NAME or not row.can_be_checked:
        return None
    return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked


def _shortened(source: str) -> str:
    """Where a date comes from, without the name of the metadata's field."""
    metadata = translate("ganfilling", "metadata")
    return metadata if source.startswith(f"{metadata} ") else source


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.0f} %"


def mask_name(told: str) -> str:
    """Return what was ``told`` of a mask without the word for file, which is before its name or behind it."""
    template = QCoreApplication.translate  # not the checked name: the catalogue holds what is translated here
    before, _, behind = template("ganfilling", MESSAGES["mask_in_file"]).partition("{name}")
    return told.removeprefix(before).removesuffix(behind)


def _observed(row: Row) -> str:
    if row.fate is None:
        return ""
    return translate("ganfilling", "lost") if row.fate.lost else f"{100 * row.fate.observed:.0f} %"


def _pixmap(kind: QStyle.StandardPixmap) -> QPixmap:
    return QApplication.style().standardIcon(kind).pixmap(16, 16)


def _tip(row: Row) -> str:
    """What there is to know of a row, with its picture."""
    parts = [f"<b>{html.escape(row.name)}</b>"]
    if row.picture:
        parts.insert(0, f'<img src="data:image/png;base64,{base64.b64encode(row.picture).decode("ascii")}">')
        if row.picture_of_middle:
            parts.append(translate("ganfilling", "(its middle)"))
    dated = f"{row.date} ({row.date_source})" if row.date else ""
    told = (dated, row.mask_text(), row.remark(), row.fate_text(), *row.paths[:4])
    parts += [html.escape(text) for text in told if text]
    return "<br>".join(parts)


def _titles() -> list[str]:
    return [
        translate("ganfilling", "Raster"),
        translate("ganfilling", "Date"),
        translate("ganfilling", "Date from"),
        translate("ganfilling", "Bands"),
        translate("ganfilling", "Mask"),
        translate("ganfilling", "Valid"),
        translate("ganfilling", "Cloudy"),
        translate("ganfilling", "Observed"),
        translate("ganfilling", "Remarks"),
    ]


def _title_tips() -> dict[int, str]:
    return {
        BANDS: translate("ganfilling", "The bands taken for blue, green, red and near infrared"),
        MASK: translate("ganfilling", "Where it is known from which pixels are cloud"),
        VALID: translate("ganfilling", "Share of the pixels that have data, clouds included; from a quick look"),
        CLOUDY: translate("ganfilling", "Share of the valid pixels that the mask takes out; from a quick look"),
        OBSERVED: translate(
            "ganfilling", "Share of the area that counted as observed in the last run or preview; the rest was filled"
        ),
    }
