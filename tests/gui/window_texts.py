"""Collects what windows say: their texts, which of them are cut off, and which letters lead to them.

With Marks as translator every piece of text that went through translate() stands between ⟦ and ⟧, so that what stands
outside of them is a value, or a text that no language can reach.
"""

import re

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

SLACK = 2  # pixels: of rounding
IDENTIFIER = re.compile(r"<p>[^<]*<i>[A-Z_]+</i>.*")  # what QGIS adds to the tip of a parameter


class Marks(QTranslator):
    """A language in which all is marked, in which "Writing {name}" is "⟦Writing ⟧{name}"."""

    def isEmpty(self):  # noqa: N802
        return False  # else Qt does not ask it

    def translate(self, context, source, _comment=None, _number=-1):
        if context != "ganfilling":
            return None
        pieces = re.split(r"(\{[^{}]*\})", source)
        return "".join(piece if piece.startswith("{") or not piece else f"⟦{piece}⟧" for piece in pieces)


def texts_of(top):
    """Return {text: where it was first found} of all visible widgets of ``top`` and of its buttons' menus."""
    found = {}

    def add(where, *texts):
        for text in texts:
            if text and text.strip():
                found.setdefault(text, where)

    for widget in own_widgets(top):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        add(where, IDENTIFIER.sub("", widget.toolTip()), widget.accessibleName(), widget.accessibleDescription())
        if widget.isWindow():
            add(where, widget.windowTitle())
        if isinstance(widget, (QLabel, QAbstractButton)):
            add(where, widget.text())
        elif isinstance(widget, QGroupBox):
            add(where, widget.title())
        elif isinstance(widget, QLineEdit):
            add(where, widget.placeholderText())
        elif isinstance(widget, QSpinBox) and not made_by_qgis(widget):
            add(where, widget.specialValueText(), widget.suffix())
        elif isinstance(widget, QPlainTextEdit):
            add(where, widget.toPlainText())
        elif isinstance(widget, QComboBox):
            add(where, *(widget.itemText(number) for number in range(widget.count())))
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
            add(where, *model_texts(widget.model()))
        if isinstance(widget, QToolButton) and widget.menu():
            add(where, *menu_texts(widget.menu()))
    return found


def own_widgets(top):
    """The visible widgets without those that Qt and QGIS put into theirs: these speak for themselves."""
    widgets = visible_widgets(top)
    theirs = {
        part
        for widget in widgets
        if widget is not top and made_by_qgis(widget)
        for part in widget.findChildren(QWidget)
    }
    for box in top.findChildren(QDialogButtonBox):
        theirs |= {b for b in box.buttons() if box.standardButton(b) != QDialogButtonBox.StandardButton.NoButton}
    return [w for w in widgets if w not in theirs and not w.objectName().startswith("qt_")]


def made_by_qgis(widget):
    """Whether it is of a class of QGIS that has texts of its own; our own classes have names of their own."""
    name = widget.metaObject().className()
    return name.startswith("Qgs") and name not in ("QgsScrollArea", "QgsDockWidget", "QgsCollapsibleGroupBox")


def visible_widgets(top):
    return [widget for widget in [top, *top.findChildren(QWidget)] if widget.isVisible()]


def model_texts(model: QAbstractItemModel):
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(model.rowCount()):
                yield str(model.index(row, column).data(role) or "")


def menu_texts(menu: QMenu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def cut_in(top):
    """The labels, buttons, hints in empty fields and titles of columns that have less room than they need."""
    cut = []
    for widget in visible_widgets(top):
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.text():
            wraps = isinstance(widget, QLabel) and (widget.wordWrap() or "<" in widget.text())
            if not wraps and widget.width() + SLACK < widget.minimumSizeHint().width():
                cut.append(widget.text())
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            model = widget.model()
            for section in range(widget.count()):
                title = str(model.headerData(section, Qt.Orientation.Horizontal))
                room = widget.sectionSize(section) - 2 * SLACK
                if not widget.isSectionHidden(section) and room < widget.fontMetrics().horizontalAdvance(title):
                    cut.append(title)
        elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
            room = widget.width() - 2 * 6
            if room < widget.fontMetrics().horizontalAdvance(widget.placeholderText()):
                cut.append(widget.placeholderText())
    return cut


def letters_in(top):
    """The letters that Alt leads by, one for each widget of the window that has one."""
    texts = [
        widget.text()
        for widget in visible_widgets(top)
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
    ]
    return [text.replace("&&", "").partition("&")[2][0].lower() for text in texts if "&" in text.replace("&&", "")]
