"""Runs inside a real QGIS: loads results of 100 dates into a project of 200 layers, and measures the window's pauses.

Told by the environment: DRIVE_SERIES (folder of many small rasters), DRIVE_RESULTS (folder of results).
"""

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsLayerTree, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, canvas_idle, do_steps, done, picture, report, show_window, when
from pulse import Pulse

SERIES = Path(os.environ["DRIVE_SERIES"])
RESULTS = Path(os.environ["DRIVE_RESULTS"])

pulse = Pulse()


def start():
    show_window()
    iface.mapCanvas().freeze(True)
    QgsProject.instance().addMapLayers([QgsRasterLayer(str(path), path.stem) for path in sorted(SERIES.iterdir())])
    iface.mapCanvas().freeze(False)
    after(2000, lambda: when(canvas_idle, done))


def load():
    """As the window loads what a run has made."""
    from ganfilling_plugin.gui.selection.running import LayerLoader
    from ganfilling_plugin.layers import load_on_completion
    from ganfilling_plugin.results import Results, products_of, read_series

    path = RESULTS / "series.json"
    results = Results("Filled", products_of(read_series(path)), series=str(path))
    report["products"] = len(results.products)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    load_on_completion(results, context)
    loader = LayerLoader(context, feedback, iface.mainWindow())
    load.kept = context, feedback, loader  # Python's references: QGIS keeps none
    ended = []
    pulse.reset()
    begun, busy = time.monotonic(), time.thread_time()
    loader.finished.connect(lambda: ended.append((time.monotonic() - begun, time.thread_time() - busy)))
    loader.start()
    when(lambda: bool(ended) and canvas_idle(), lambda: loaded(*ended[0]), 300_000)


def loaded(seconds, busy):
    from ganfilling_plugin.stacks import bands_can_be_dated

    report["seconds"], report["busy_seconds"] = round(seconds, 2), round(busy, 2)
    report["loading"] = pulse.result()
    (group,) = [g for g in QgsProject.instance().layerTreeRoot().findGroups() if g.name() == "Filled"]
    report["dated"] = bands_can_be_dated()
    report["subgroups"] = {}
    for child in group.children():
        layers = child.findLayers() if QgsLayerTree.isGroup(child) else [child]
        report["subgroups"][child.name()] = {
            "layers": len(layers),
            "visible": child.isVisible(),
            "unfolded": child.isExpanded(),
            "legends": sum(node.isExpanded() for node in layers),
        }
    picture("loading")
    done()


do_steps(start, load)
