"""Puts what the engine says into the language of QGIS, and into the words of its window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import COMMANDS, MESSAGES, words

translate = QCoreApplication.translate

_OPTION = re.compile(r"--([a-z]+(?:-[a-z]+)*)(?: (\"?)([\w.,*-]*\w\*?)\2)?")
_VALUES = ("none", "all", "month")  # of options that have other values besides


def text_of(entry: Mapping[str, Any], name: str = "message") -> str:
    """Return the text ``name`` of an event of the engine, or of another entry, as it is shown; empty without one.

    Options of the command line are named as the window's rows. A text without a code stays in English.
    """
    own = _in_window()
    template = QCoreApplication.translate  # not the checked name: the catalogue holds what is translated here
    text = words(entry, name, lambda english: own.get(english) or template("ganfilling", english))
    return _OPTION.sub(_row, text)


def origin_of(date_source: str) -> str:
    """Return where a date comes from, of ``describe``, in the language of QGIS; names of metadata stay as they are."""
    kind, space, name = date_source.partition(" ")
    if kind == "metadata":
        return translate("ganfilling", "metadata") + space + name
    return {
        "file name": translate("ganfilling", "file name"),
        "folder name": translate("ganfilling", "folder name"),
        "month in the file name": translate("ganfilling", "month in the file name"),
        "month in the folder name": translate("ganfilling", "month in the folder name"),
        "band names": translate("ganfilling", "band names"),
        "given": translate("ganfilling", "given"),
    }.get(date_source, date_source)


def _row(found: re.Match[str]) -> str:
    """The row of the window for an option, with its value as far as one follows."""
    name, mark, value = found[1].replace("-", "_"), found[2], found[3] or ""
    title = option_titles().get(name)
    if title is None:
        return found[0]
    known = value.strip("*_") != value or value in _VALUES or re.fullmatch(r"-?[\d.,]*\d", value)
    if value and (known or mark or value in _choices(name)):
        return f"“{title}: {value}”"
    return f"“{title}”" + found[0][len(f"--{found[1]}") :]


def _choices(name: str) -> list[str]:
    option = COMMANDS["fill"].options.get(name)
    return [str(choice) for choice in option.choices] if option else []


def row_titles() -> dict[str, str]:
    """Return the titles of the window's rows for options, with the letters that lead there."""
    return {
        "method": translate("ganfilling", "&Method"),
        "device": translate("ganfilling", "&Device"),
        "bands": translate("ganfilling", "&Bands"),
        "mask": translate("ganfilling", "Mas&k"),
        "clouds": translate("ganfilling", "&Clouds"),
        "every": translate("ganfilling", "Dates e&very"),
        "format": translate("ganfilling", "Forma&t"),
        "coarse": translate("ganfilling", "Coar&se rasters"),
        "extent": translate("ganfilling", "&Area"),
        "area": translate("ganfilling", "&Area"),
        "output": translate("ganfilling", "F&older"),
    }


def option_titles() -> dict[str, str]:
    """Return the names of options as the window has them, or as the toolbox has those that it alone offers."""
    toolbox = {
        "mask_values": translate("ganfilling", "Mask values that mean not usable"),
        "mask_clear": translate("ganfilling", "Mask values that mean clear"),
        "mask_bits": translate("ganfilling", "Mask bits that mean not usable"),
        "mask_above": translate("ganfilling", "Mask: values above this are not usable"),
        "mask_below": translate("ganfilling", "Mask: values below this are not usable"),
        "range": translate("ganfilling", "Valid range of a single band"),
        "scale": translate("ganfilling", "Scale: reflectance = number * scale + offset"),
        "offset": translate("ganfilling", "Offset"),
        "grid": translate("ganfilling", "Raster whose grid the results have"),
        "start": translate("ganfilling", "First of these dates"),
        "end": translate("ganfilling", "Last of these dates"),
        "dates": translate("ganfilling", "Also write the dates in this file"),
        "memory": translate("ganfilling", "Memory for working (GiB)"),
        "tile": translate("ganfilling", "Window size (pixels)"),
        "precision": translate("ganfilling", "Precision of the network"),
        "overwrite": translate("ganfilling", "Replace earlier results in the output folder"),
        "resume": translate("ganfilling", "Keep unfinished work, and take up such work"),
    }
    short = {name: title.split(":")[0].strip() if name == "scale" else title for name, title in toolbox.items()}
    return {**{name: title.replace("&", "") for name, title in row_titles().items()}, **short}


def _in_window() -> dict[str, str]:
    """What is said otherwise in a window than on the command line, by the text there."""
    again = translate("ganfilling", "Repair or complete the engine under Settings, Options, GANFilling.")
    return {
        MESSAGES["no_csmask"]: translate(
            "ganfilling",
            "Cloud detection (ukis-csmask) is not installed, so clouds are looked for by {instead}. "
            "Add it under Settings, Options, GANFilling to find them better.",
        ),
        MESSAGES["module_missing_hint"]: again,
        MESSAGES["torch_missing_hint"]: again,
        MESSAGES["netcdf_missing_hint"]: again,
        MESSAGES["fabric_missing_hint"]: translate("ganfilling", "Add Training under Settings, Options, GANFilling."),
        MESSAGES["memory_ran_out_hint"]: translate(
            "ganfilling",
            "Set a lower Memory or Window size under More options or Advanced, or choose the processor as device.",
        ),
    }
