"""The line at the top of the options page: whether there is an engine, at a glance."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ganfilling_plugin import engine
from ganfilling_plugin.environment import place
from ganfilling_plugin.environment.place import State
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.errors import CancelledError, EngineMissingError
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

GOOD, BAD, UNKNOWN, BUSY = "mIconSuccess", "mIconWarning", "mIconInfo", "mTaskRunning"
ICON_PIXELS = 24


class StateLine(QWidget):
    """An icon, a sentence, and below it what there is to know."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._icon = QLabel()
        self._icon.setFixedWidth(ICON_PIXELS + 4)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)

    def show_private(self) -> None:
        """Show the state of the plugin's own environment, or of what serves in its place."""
        environment = place.current()
        state = environment.state()
        work = setup()
        if work.running:
            self._show(BUSY, work.description, translate("ganfilling", "This window may be closed meanwhile."))
        elif state is State.READY:
            details = environment.details()
            parts = [details.get("torch") or translate("ganfilling", "without torch")]
            device = details.get("device")
            if device == "cpu":
                parts.append(translate("ganfilling", "computes on the processor"))
            elif device:
                parts.append(translate("ganfilling", "computes on {device}").format(device=device))
            parts.append(details.get("clouds") or translate("ganfilling", "without cloud detection"))
            unchecked = [name.partition(".")[0] for name in details.get("unchecked", ["engine"])]
            if unchecked:
                text = translate("ganfilling", "checksums of packages not compared: {lists}")
                parts.append(text.format(lists=", ".join(unchecked)))
            else:
                parts.append(translate("ganfilling", "all packages have their known checksums"))
            parts.append(translate("ganfilling", "in {folder}").format(folder=environment.folder))
            self._show(GOOD, translate("ganfilling", "The engine is ready."), ", ".join(parts), work.remark)
        elif work.failure is not None and not isinstance(work.failure, CancelledError):
            self._show(BAD, translate("ganfilling", "The engine could not be made."), str(work.failure))
        elif state is State.HALF:
            self._show(
                BAD,
                translate("ganfilling", "The engine is half-made."),
                translate("ganfilling", "Making it was interrupted. Press Repair to complete it."),
            )
        elif state is State.BROKEN:
            self._show(
                BAD,
                translate("ganfilling", "The engine is broken."),
                translate(
                    "ganfilling",
                    "The Python that it was made from has vanished, perhaps with an update of QGIS. "
                    "Press Repair to make it anew.",
                ),
            )
        else:
            self._show_missing()

    def _show_missing(self) -> None:
        try:
            found = engine.find_python(Settings())
        except EngineMissingError:
            self._show(
                BAD,
                translate("ganfilling", "There is no engine yet."),
                translate(
                    "ganfilling",
                    "The engine computes in a Python of its own, beside QGIS, and touches neither QGIS nor other "
                    "programs. It is made once, and serves all later versions that need the same packages.",
                ),
            )
        else:
            self._show(
                UNKNOWN,
                translate("ganfilling", "An engine was found."),
                f"{found.path} ({found.origin})",
            )

    def show_own(self, path: str) -> None:
        """Show the state of the user's own Python at ``path``."""
        try:
            found = engine.find_python(Settings(python=path or "?"))
        except EngineMissingError:
            title = translate("ganfilling", "There is no Python at this place.")
            self._show(BAD, title, path or translate("ganfilling", "Choose a Python, or the folder of an environment."))
        else:
            self._show(
                UNKNOWN,
                translate("ganfilling", "Your own Python is used."),
                translate("ganfilling", "{path}. Press Test to see whether the engine works in it.").format(
                    path=found.path
                ),
            )

    def _show(self, icon: str, title: str, *details: str) -> None:
        pixmap = QgsApplication.getThemeIcon(f"/{icon}.svg").pixmap(ICON_PIXELS, ICON_PIXELS)
        self._icon.setPixmap(pixmap)
        below = "<br>".join(html.escape(detail).replace("\n", "<br>") for detail in details if detail)
        self.text.setText(f"<b>{html.escape(title)}</b><br>{below}")
