"""The parameters as text to run elsewhere: Python for QGIS's console, or a command line."""

from __future__ import annotations

import os
import re
import shlex
from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition

from ganfilling_plugin.gui.selection.parameters import ALGORITHM

_PLAIN = re.compile(r"[\w@%+=:,./\\-]+", re.ASCII)


def python_command(parameters: dict[str, Any]) -> str:
    """Return the call for the Python console of QGIS.

    Processing's own asPythonCommand opens every file that is not in the project, which holds up the window.
    """
    values = ", ".join(f"{name!r}: {_in_python(value)}" for name, value in parameters.items())
    return f'processing.run("{ALGORITHM}", {{{values}}})'


def _in_python(value: Any) -> str:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        source = value.source.staticValue()
        return f"QgsProcessingFeatureSourceDefinition({source!r}, selectedFeaturesOnly={value.selectedFeaturesOnly})"
    return repr(value)


def process_command(parameters: dict[str, Any], windows: bool | None = None) -> str:
    """Return the call of qgis_process, quoted for the shell of this computer's system, or of Windows if so said."""
    words = ["qgis_process", "run", ALGORITHM, "--"]
    for name, value in parameters.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            words.append(f"{name}={_text(item)}")
    quote = _quoted_for_windows if (os.name == "nt" if windows is None else windows) else shlex.quote
    return " ".join(quote(word) for word in words)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted_for_windows(word: str) -> str:
    """Quote for cmd.exe and PowerShell: in double quotes, with those inside doubled behind a backslash."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = re.sub(r'(\\*)"', r'\1\1\\"', word)
    escaped = re.sub(r"(\\+)$", r"\1\1", escaped)  # a backslash before the closing quote would swallow it
    return f'"{escaped}"'
