"""The strips beneath the table: refused rasters, each with its remedy as a button, and what is worth knowing."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QToolButton,
    QWidget,
)

from ganfilling_plugin.gui.selection.rows import UNFIT, Row

translate = QCoreApplication.translate

LINES = 7  # of all notices, before they are scrolled
ICON = 16  # pixels


class Refused(QWidget):
    """One of the rasters that the user has added and that cannot be used: why, and what to do, as a button.

    shown: the row is to be shown in the table.  date_wanted: its date is to be typed.  bands_wanted, mask_wanted: their
    setting is to be changed.  left_out: rows are to be taken out of the table.
    """

    shown = pyqtSignal(object)
    date_wanted = pyqtSignal(object)
    bands_wanted = pyqtSignal()
    mask_wanted = pyqtSignal()
    left_out = pyqtSignal(list)

    def __init__(self) -> None:
        """Start empty, unseen."""
        super().__init__()
        self._rows: list[Row] = []
        self._place = 0
        self.text = _label()
        self.text.setTextFormat(Qt.TextFormat.RichText)  # else, without a <b>, apostrophes show as &#x27;
        self.remedy = QPushButton()
        self.remedy.clicked.connect(lambda _checked=False: self._act())
        self.next = QToolButton()
        self.next.setAccessibleName(translate("ganfilling", "Next raster that cannot be used"))
        self.next.clicked.connect(lambda _checked=False: self._turn())
        _lay_out(self, QStyle.StandardPixmap.SP_MessageBoxWarning, self.text, self.remedy, self.next)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show those of ``rows`` that need a remedy: added files, and any raster that only lacks its date."""
        current = self._rows[self._place] if self._rows else None
        self._rows = [row for row in rows if row.undated or (row.state == UNFIT and row.layer_id is None)]
        self._place = self._rows.index(current) if current in self._rows else 0
        self._refresh()

    def _turn(self) -> None:
        self._place = (self._place + 1) % len(self._rows)
        self._refresh()
        self.shown.emit(self._rows[self._place])

    def _refresh(self) -> None:
        self.setVisible(bool(self._rows))
        if not self._rows:
            return
        row = self._rows[self._place]
        named = "" if row.remark().startswith(row.name) else f"<b>{html.escape(row.name)}</b>: "
        self.text.setText(named + html.escape(row.remark()))
        self.remedy.setText(self._remedy(row)[0])
        self.next.setVisible(len(self._rows) > 1)
        self.next.setText(
            translate("ganfilling", "Next ({number} of {count})").format(number=self._place + 1, count=len(self._rows))
        )

    def _act(self) -> None:
        self._remedy(self._rows[self._place])[1]()

    def _remedy(self, row: Row) -> tuple[str, Callable[[], None]]:
        """What the button says, and what it does."""
        code = row.problem_code
        if row.undated:
            return translate("ganfilling", "Type the date"), lambda: self.date_wanted.emit(row)
        if code in ("bands_not_found", "too_few_bands", "bad_bands"):
            return translate("ganfilling", "Name the bands"), self.bands_wanted.emit
        if code.startswith("mask_"):
            return translate("ganfilling", "Choose another mask"), self.mask_wanted.emit
        return translate("ganfilling", "Leave it out"), lambda: self.left_out.emit([row])


class Notices(QWidget):
    """What the engine remarks on the rasters, and on the last run: the first in full, the others on request."""

    def __init__(self) -> None:
        """Start empty, unseen."""
        super().__init__()
        self._told: dict[str, list[str]] = {}  # by who said it
        self.text = _label()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.text)
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _checked: self._refresh())
        _lay_out(self, QStyle.StandardPixmap.SP_MessageBoxInformation, self._area, self.more)
        self.hide()

    def tell(self, source: str, texts: Sequence[str]) -> None:
        """Show ``texts``, in place of what the same source has told before."""
        if self._told.get(source, []) != list(texts):
            self._told[source] = list(texts)
            self._refresh()

    def texts(self) -> list[str]:
        """All that is told, each text once."""
        return list(dict.fromkeys(text for told in self._told.values() for text in told))

    def _refresh(self) -> None:
        texts = self.texts()
        self.setVisible(bool(texts))
        whole = self.more.isChecked() or len(texts) == 1
        self.text.setText("\n".join(f"• {text}" for text in texts) if whole and len(texts) > 1 else "".join(texts[:1]))
        self.more.setVisible(len(texts) > 1)
        self.more.setText(
            translate("ganfilling", "Less")
            if self.more.isChecked()
            else translate("ganfilling", "{count} more").format(count=len(texts) - 1)
        )
        self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """See QWidget."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text is at this width, up to some lines."""
        line = self.text.fontMetrics().lineSpacing()
        wanted = self.text.heightForWidth(max(200, self._area.viewport().width()))
        self._area.setFixedHeight(max(line, min(wanted, LINES * line)))


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


def _lay_out(strip: QWidget, picture: QStyle.StandardPixmap, text: QWidget, *buttons: QWidget) -> None:
    icon = QLabel()
    icon.setPixmap(QApplication.style().standardIcon(picture).pixmap(ICON, ICON))
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    for button in buttons:
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
