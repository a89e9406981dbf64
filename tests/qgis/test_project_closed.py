"""The project may be closed at any step of a run: the run goes on, and its results come into the project of then."""

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

SECONDS = 120  # for a run that takes two, on a busy machine
pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture(scope="module")
def paths(qgis_app, tmp_path_factory):
    """The images of a tiny series."""
    import processing

    folder = tmp_path_factory.mktemp("closed") / "series"
    return processing.run("ganfilling:example", {"OUTPUT": str(folder), "SIZE": 48, "DATES": 3})["LAYERS"]


@pytest.mark.parametrize("step", ["started", "progress", "executed"])
def test_the_project_is_closed_while_its_layers_are_filled(qgis_app, paths, tmp_path, step):
    from processing.gui.Postprocessing import handleAlgorithmResults

    layers = [QgsRasterLayer(path, f"image {number}") for number, path in enumerate(paths)]
    QgsProject.instance().addMapLayers(layers)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    asked = {"INPUTS": [layer.id() for layer in layers], "METHOD": "linear", "OUTPUT": str(tmp_path / "out")}
    task = QgsProcessingAlgRunnerTask(algorithm, asked, context, feedback)
    task.executed.connect(lambda successful, _results: ended.append(successful))
    reached = {"started": lambda: True, "progress": lambda: feedback.progress() > 0, "executed": lambda: bool(ended)}
    QgsApplication.taskManager().addTask(task)
    closed, until = False, time.monotonic() + SECONDS
    while not (closed and ended) and time.monotonic() < until:
        if not closed and reached[step]():
            QgsProject.instance().clear()
            closed = True
        qgis_app.processEvents()
        time.sleep(0.01)
    assert ended == [True], feedback.textLog()
    assert len(list((tmp_path / "out").glob("*_filled.tif"))) == 3
    handleAlgorithmResults(algorithm, context, feedback)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert len(names) == 9 and not any(name.startswith("image") for name in names)
