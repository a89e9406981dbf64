"""The window: which rasters, which area, how, where to; then preview, run, or hand over to Processing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit, QgsGui
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QDesktopServices, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin.about import HOMEPAGE, ICON
from ganfilling_plugin.gui.algorithm_dialogs import engine_works
from ganfilling_plugin.gui.options import show_options
from ganfilling_plugin.gui.selection import handover
from ganfilling_plugin.gui.selection.described_rasters import DescribedRasters
from ganfilling_plugin.gui.selection.example import Example
from ganfilling_plugin.gui.selection.form import Form
from ganfilling_plugin.gui.selection.memory import recall, remember
from ganfilling_plugin.gui.selection.notices import Notices, Refused
from ganfilling_plugin.gui.selection.parameters import Choices, NotPortableError, for_anywhere, for_this_project
from ganfilling_plugin.gui.selection.run_panel import RunPanel
from ganfilling_plugin.gui.selection.shell_commands import process_command, python_command
from ganfilling_plugin.gui.selection.status import Status, date_bars, judge
from ganfilling_plugin.gui.selection.timeline import Timeline
from ganfilling_plugin.gui.selection.view import RasterView

translate = QCoreApplication.translate

REFRESH_MILLISECONDS = 40


class SelectionDialog(QDialog):
    """The window. It stays when it is closed: what runs goes on, and it opens again as it was."""

    def __init__(self, iface: Any) -> None:
        """Belong to the main window of ``iface``."""
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.setObjectName("GanFillingSelection")
        self.setWindowTitle(translate("ganfilling", "Fill gaps in a series"))
        self.setWindowIcon(QIcon(str(ICON)))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.setSizeGripEnabled(True)
        self.rasters = DescribedRasters(self)
        self.table = self.rasters.table
        self.view = RasterView(self.table)
        self.timeline = Timeline()
        self.form = Form(iface.mapCanvas())
        self.panel = RunPanel(iface)
        self.refused = Refused()
        self.notices = Notices()
        self.example = Example(self)
        self.status = Status()
        self._lay_out()
        self._connect()
        self.resize(980, 680)
        QgsGui.enableAutoGeometryRestore(self, "ganfilling-selection")
        self.refresh()

    # What it is made of.

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addLayout(self._tools())
        layout.addWidget(self.view, 1)
        layout.addWidget(self.timeline)
        layout.addWidget(self.refused)
        layout.addWidget(self.form)
        layout.addWidget(self.notices)
        layout.addWidget(self.panel)
        layout.addLayout(self._buttons())
        order = (
            self.search, self.pattern, self.results, self.check_button, self.add_files, self.add_folder, self.view,
            self.timeline, self.refused.remedy, self.refused.next, self.form.method, self.form.device, self.form.bands,
            self.form.mask, self.form.area, self.form.output, self.form.ndvi, self.form.uncertainty, self.form.clouds,
            self.notices.more, self.panel.cancel, self.panel.log_button, self.more, self.help_button,
            self.example_button, self.preview_button, self.run_button, self.close_button,
        )  # fmt: skip
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _tools(self) -> QHBoxLayout:
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("ganfilling", "Search…"))
        self.search.setAccessibleName(translate("ganfilling", "Search in the table"))
        self.pattern = QLineEdit(recall("pattern", ""))
        self.pattern.setPlaceholderText(translate("ganfilling", "Check by name: *202206*, then Enter"))
        self.pattern.setToolTip(
            translate(
                "ganfilling", "Enter checks the rasters whose name fits, and no others; * and ? stand for anything."
            )
        )
        self.pattern.setAccessibleName(translate("ganfilling", "Check rasters by name pattern"))
        self.check_button = _menu_button(
            translate("ganfilling", "Chec&k"),
            [
                (translate("ganfilling", "All"), lambda: self.table.check(self._candidates())),
                (translate("ganfilling", "None"), lambda: self.table.check(self.table.rows, False)),
                (translate("ganfilling", "Selected rows"), lambda: self.table.check(self.view.selected_rows())),
                (translate("ganfilling", "All but the checked"), self._invert),
            ],
        )
        self.add_files = _icon_button(
            "mActionAddRasterLayer.svg", translate("ganfilling", "Add files…"), self._add_files
        )
        self.add_folder = _icon_button(
            "mActionFileOpen.svg", translate("ganfilling", "Add a folder…"), self._add_folder
        )
        self.results = QCheckBox(translate("ganfilling", "Earlier &results"))
        self.results.setToolTip(translate("ganfilling", "Lists the filled layers of earlier runs, too"))
        self.results.toggled.connect(self.view.filtered.show_results)
        row = QHBoxLayout()
        row.addWidget(self.search, 2)
        row.addWidget(self.pattern, 2)
        row.addWidget(self.results)
        row.addWidget(self.check_button)
        row.addWidget(self.add_files)
        row.addWidget(self.add_folder)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.options_button = QPushButton(translate("ganfilling", "Options…"))
        self.options_button.clicked.connect(lambda _checked=False: show_options(self._iface))
        self.more = _menu_button(
            translate("ganfilling", "M&ore"),
            [
                (translate("ganfilling", "Open in Processing dialog…"), self.open_processing),
                (translate("ganfilling", "Open as batch…"), self.open_batch),
                (translate("ganfilling", "Copy as Python"), self.copy_python),
                (translate("ganfilling", "Copy as qgis_process command"), self.copy_process),
            ],
        )
        self.preview_button = QPushButton(translate("ganfilling", "&Preview here"))
        self.preview_button.clicked.connect(lambda _checked=False: self.panel.preview(*self._chosen(), self.status))
        self.run_button = QPushButton(translate("ganfilling", "&Run"))
        self.run_button.clicked.connect(lambda _checked=False: self.run())
        self.close_button = QPushButton(translate("ganfilling", "Close"))
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        self.help_button = QPushButton(translate("ganfilling", "&Help"))
        self.help_button.setToolTip(translate("ganfilling", "The first steps, with pictures, in the browser (F1)"))
        self.help_button.clicked.connect(lambda _checked=False: show_help())
        self.example_button = QPushButton(translate("ganfilling", "&Try the example"))
        self.example_button.setToolTip(
            translate("ganfilling", "Writes a small simulated series among your documents, and opens it here")
        )
        self.example_button.clicked.connect(lambda _checked=False: self.try_example())
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.help_button)
        row.addWidget(self.reason, 1)
        right = (self.options_button, self.preview_button, self.run_button, self.close_button)
        for button in (self.example_button, *right):
            button.setAutoDefault(False)  # else Enter in a text field would press one
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(REFRESH_MILLISECONDS)
        self._refresh_soon.timeout.connect(self.refresh)
        for signal in (self.table.changed, self.rasters.told, self.form.changed, self.panel.changed):
            signal.connect(self._refresh_soon.start)
        self._iface.mapCanvas().extentsChanged.connect(self._map_moved)
        self.form.reading_changed.connect(lambda: self.rasters.read_differently(self.form.reading()))
        self.search.textChanged.connect(self.view.filtered.look_for)
        self.pattern.returnPressed.connect(self.check_by_pattern)
        self.view.dropped.connect(self.rasters.add_paths)
        self.view.treated.connect(self.rasters.treat)
        self.panel.judged.connect(self.rasters.tell_fates)
        self.timeline.toggled.connect(self._toggle_date)
        self.panel.finished.connect(self.form.forget_output)
        self.panel.warned.connect(lambda texts: self.notices.tell("run", texts))
        self.refused.shown.connect(lambda row: self.view.select_rows([row]))
        self.refused.date_wanted.connect(self.view.type_date)
        self.refused.bands_wanted.connect(lambda: _choose_anew(self.form.bands))
        self.refused.mask_wanted.connect(lambda: _choose_anew(self.form.mask))
        self.refused.left_out.connect(self.rasters.remove_added)
        self._add_shortcut(
            self.view, QKeySequence.StandardKey.Delete, lambda: self.rasters.remove_added(self.view.selected_rows())
        )
        self._add_shortcut(self, QKeySequence.StandardKey.Find, self.search.setFocus)
        self._add_shortcut(self, QKeySequence.StandardKey.HelpContents, show_help)
        self.example.ready.connect(lambda folder: self.rasters.add_paths([folder]))
        self.example.failed.connect(self.panel.say)

    def _add_shortcut(self, where: QWidget, key: QKeySequence.StandardKey, slot: Callable[[], object]) -> None:
        action = QAction(where)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        where.addAction(action)

    # Opening and closing.

    def open_with(self, layer_ids: Iterable[str]) -> None:
        """Show the window with these layers checked; if they are fewer than two, with what was checked, or all."""
        self.rasters.choose(layer_ids)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Hide; what runs goes on."""
        remember("pattern", self.pattern.text())
        super().closeEvent(event)

    def discard(self) -> None:
        """Stop everything and go: the plugin is switched off."""
        self.rasters.stop()
        self.panel.stop()
        self.example.stop()
        self._iface.mapCanvas().extentsChanged.disconnect(self._map_moved)
        self.close()
        self.deleteLater()

    def _map_moved(self) -> None:
        if self.isVisible():
            self._refresh_soon.start()

    # What a person does with the table.

    def _candidates(self) -> list[Any]:
        """The rows that are shown and can be checked; results of earlier runs only one by one."""
        shown = (self.view.filtered.index(number, 0) for number in range(self.view.filtered.rowCount()))
        rows = [self.table.rows[self.view.filtered.mapToSource(index).row()] for index in shown]
        return [row for row in rows if not row.earlier_result]

    def _invert(self) -> None:
        rows = self._candidates()
        checked = [row for row in rows if row.checked]
        self.table.check(rows)
        self.table.check(checked, False)

    def check_by_pattern(self) -> None:
        """Check the rows whose name fits the pattern, and no others."""
        pattern = self.pattern.text().strip()
        if not pattern:
            return
        fitting = self.table.matching(pattern)
        self.table.check([row for row in self.table.rows if row not in fitting], False)
        self.table.check(fitting)

    def _toggle_date(self, date: Any) -> None:
        rows = [row for row in self.table.rows if row.date == date.isoformat() and row.can_be_checked]
        self.table.check(rows, not any(row.checked for row in rows))
        self.view.select_rows([row for row in rows if row in self.table.rows])

    def _add_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("ganfilling", "Add rasters"), recall("folder", ""))
        self._add(chosen)

    def _add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("ganfilling", "Add a folder"), recall("folder", ""))
        self._add([chosen] if chosen else [])

    def _add(self, paths: list[str]) -> None:
        if paths:
            remember("folder", str(Path(paths[0]).parent))
            self.rasters.add_paths(paths)

    # What is chosen, and what it means.

    def _chosen(self) -> tuple[list[Any], list[Any], Choices]:
        return self.table.checked(), self.rasters.masks(), self.form.choices()

    def refresh(self) -> None:
        """Show what follows from what is chosen."""
        chosen = self.table.checked()
        first = Path(chosen[0].paths[0]) if chosen and not chosen[0].paths[0].startswith("/vsi") else None
        self.form.suggest_output(first)
        self.status = judge(self.table.rows, chosen, self.form.choices(), self.form.area, self.rasters.estimates)
        self.timeline.show_dates(date_bars(self.table.rows))
        self.panel.show_status(self.status, len(chosen), self.rasters.busy)
        engine_fails = bool(self.rasters.failure)
        problem = self.rasters.failure.split("\n", maxsplit=1)[0] if engine_fails else self.status.problem
        self.options_button.setVisible(engine_fails)
        if self.panel.running:
            problem = translate("ganfilling", "One thing at a time: the other run has to end first.")
        self.example_button.setVisible(not self.table.rows)
        self.reason.setText(problem)
        self.reason.setToolTip(self.rasters.failure)
        self.run_button.setEnabled(not problem)
        self.run_button.setToolTip(problem)
        self._refresh_preview(problem)
        notes = [*self.status.notes, *self.rasters.notes]
        self.notices.tell("rasters", notes)
        self.refused.show_rows(self.table.rows)
        self.results.setVisible(any(row.earlier_result for row in self.table.rows))

    def _refresh_preview(self, problem: str) -> None:
        reason = problem or self.panel.no_preview(self.status)
        self.preview_button.setEnabled(not reason)
        self.preview_button.setToolTip(
            reason or translate("ganfilling", "Fills what the map shows, in larger pixels, in seconds")
        )

    # What can be done with it.

    def run(self) -> None:
        """Run; ask first if there are earlier results in the folder."""
        self.panel.run(*self._chosen(), self.status)

    def try_example(self) -> None:
        """Show the example series in the table, once it is written."""
        if engine_works(self._iface, "ganfilling:example"):
            self.panel.say(translate("ganfilling", "Writing the example…"))
            self.example.offer()

    def open_processing(self) -> None:
        """Open the algorithm's own dialog with what is chosen."""
        handover.open_processing(self._iface, for_this_project(*self._chosen()))

    def open_batch(self) -> None:
        """Open the batch dialog with what is chosen as its first row."""
        handover.open_batch(self._iface, for_this_project(*self._chosen()))

    def copy_python(self) -> None:
        """Put a call for QGIS's Python console on the clipboard."""
        self._copy(python_command)

    def copy_process(self) -> None:
        """Put a command line on the clipboard."""
        self._copy(process_command)

    def _copy(self, make: Callable[[dict[str, Any]], str]) -> None:
        try:
            text = make(for_anywhere(*self._chosen()))
        except NotPortableError as error:
            self.panel.say(str(error))
            return
        handover.copy_text(text)
        self.panel.say(translate("ganfilling", "Copied to the clipboard."))


def _choose_anew(setting: QComboBox) -> None:
    """Let the user change a setting: what it was did not fit."""
    setting.setFocus()
    setting.lineEdit().selectAll()
    if not setting.currentText():
        setting.showPopup()


def show_help() -> None:
    """Open the first steps in the browser."""
    QDesktopServices.openUrl(QUrl(f"{HOMEPAGE}/blob/main/docs/start.md"))


def _menu_button(text: str, entries: list[tuple[str, Callable[[], object]]]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    menu = QMenu(button)
    for title, slot in entries:
        menu.addAction(title).triggered.connect(lambda _checked=False, slot=slot: slot())
    button.setMenu(menu)
    return button


def _icon_button(icon: str, text: str, slot: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda _checked=False: slot())
    return button
