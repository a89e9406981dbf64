"""Makes a preview a result: its files move to where they stay, and its layers with them."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ganfilling_plugin.contract import SeriesDocument
from ganfilling_plugin.folders import free_output
from ganfilling_plugin.gui.selection.preview import remove_former
from ganfilling_plugin.gui.selection.running import LayerLoader
from ganfilling_plugin.layers import load_on_completion
from ganfilling_plugin.results import Results, products_of, read_series

translate = QCoreApplication.translate


def keep_preview(results: Results, parent: QWidget) -> LayerLoader | None:
    """Move the files of a preview beside its inputs, or to a folder that is asked for where that is not possible.

    Returns what loads its layers anew, to be kept until it has; None if the user does not choose a folder. Raises
    OSError.
    """
    series = Path(results.series)
    document = read_series(series)
    target = _target(document, parent)
    if not target:
        return None
    kept = copy_result(series, document, Path(target))
    remove_former()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    title = translate("ganfilling", "Kept {name}").format(name=results.title)
    products = products_of(read_series(kept))
    load_on_completion(replace(results, title=title, products=products, series=str(kept), preview=False), context)
    loader = LayerLoader(context, feedback, parent)
    loader.start()
    return loader


def copy_result(series: Path, document: SeriesDocument, target: Path) -> Path:
    """Copy a result to another folder; return its series.json there, which names the inputs from where it now is.

    document: as read_series() gives it, with absolute paths. Raises OSError.
    """
    shutil.copytree(series.parent, target)
    relative = json.loads(series.read_text(encoding="utf-8"))
    told = {**document, **{key: relative[key] for key in ("products", "stacks") if key in relative}}
    kept = target / series.name
    kept.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return kept


def _target(document: SeriesDocument, parent: QWidget) -> str:
    inputs = document.get("inputs", [])
    beside = Path(inputs[0]["path"]).parent if inputs else Path()
    if inputs and beside.is_dir() and os.access(beside, os.W_OK):
        return free_output(str(beside))
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("ganfilling", "Folder for the results"))
    return chosen
