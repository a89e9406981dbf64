"""A QGIS without a window for the tests of the QGIS side, and small dated rasters to feed it."""

import json
import os
import sys
from pathlib import Path

import pytest
from environment_fixtures import environment, machine  # noqa: F401 (fixtures of several files)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[2]
FAKE_ENGINE = Path(__file__).parent / "fake_engine"
sys.path.insert(0, str(ROOT))

pytest.importorskip("qgis.core", reason="needs the Python of QGIS")


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """QGIS with Processing and the provider, in a profile of its own."""
    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(profile))
    os.environ["XDG_DATA_HOME"] = str(profile / "data")  # without an engine that the plugin made on this machine
    os.environ["XDG_STATE_HOME"] = str(profile / "state")  # the logs of engines that tests start
    from qgis.core import QgsApplication, QgsProject

    app = QgsApplication([], True)
    app.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from ganfilling_plugin.provider import GanFillingProvider

    provider = GanFillingProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield app
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider(provider)
    app.exitQgis()


@pytest.fixture
def processing(qgis_app):
    """The Python module of Processing, which is on the path only once QGIS runs."""
    import processing

    return processing


@pytest.fixture(autouse=True)
def _clean_project(qgis_app):
    """Each test begins and ends with an empty project and default settings."""
    from qgis.core import QgsProject, QgsSettings

    QgsProject.instance().clear()
    QgsSettings().remove("ganfilling")
    yield
    QgsProject.instance().clear()


@pytest.fixture
def engine_python():
    """The engine's Python of the checkout; the test is skipped without it."""
    from ganfilling_plugin import engine

    python = engine.executable_in(ROOT / ".venv")
    if python is None:
        pytest.skip("no engine environment at .venv")
    return python


@pytest.fixture
def fake_engine(monkeypatch):
    """The scripted engine in place of the real one, run by this Python."""
    from ganfilling_plugin import engine

    monkeypatch.setattr(engine, "engine_root", lambda: FAKE_ENGINE)
    monkeypatch.setattr(engine, "_probes", {})
    return Path(sys.executable)


@pytest.fixture
def feedback(qgis_app):
    """A feedback that remembers, and can cancel itself at the first progress."""
    from qgis.core import QgsProcessingFeedback

    class Remembering(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.said = {"info": [], "warning": [], "debug": [], "text": [], "error": []}
            self.percents = []
            self.cancel_at_progress = False
            self.progressChanged.connect(self._progressed)

        def _progressed(self, percent):
            self.percents.append(percent)
            if self.cancel_at_progress:
                self.cancel()

        def pushInfo(self, text):  # noqa: N802
            self.said["info"].append(text)

        def pushWarning(self, text):  # noqa: N802
            self.said["warning"].append(text)

        def pushDebugInfo(self, text):  # noqa: N802
            self.said["debug"].append(text)

        def setProgressText(self, text):  # noqa: N802
            self.said["text"].append(text)

        def reportError(self, error, fatalError=False):  # noqa: N802, N803
            self.said["error"].append(error)

    return Remembering()


def write_raster(path, bands, scale=None, names=(), nodata=None):
    """Write int16 bands [band, row, column] as a GeoTIFF in UTM with 10 m pixels."""
    from osgeo import gdal, osr

    driver = gdal.GetDriverByName("GTiff")
    count, height, width = bands.shape
    file = driver.Create(str(path), width, height, count, gdal.GDT_Int16)
    file.SetGeoTransform((600000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    file.SetProjection(reference.ExportToWkt())
    for number, values in enumerate(bands, 1):
        band = file.GetRasterBand(number)
        band.WriteArray(values)
        if scale is not None:
            band.SetScale(scale)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
    file = None
    return str(path)


@pytest.fixture
def make_raster(tmp_path):
    """Make a raster of 4 named bands (or as told) of random numbers in the test's folder."""
    import numpy as np

    def make(name, shape=(4, 24, 24), names=("B02", "B03", "B04", "B08"), folder=tmp_path, **keywords):
        values = np.random.default_rng(len(name)).integers(200, 3000, shape).astype(np.int16)
        return write_raster(Path(folder) / name, values, names=names[: shape[0]], **keywords)

    return make


DATES = ("2022-06-07", "2022-06-12", "2022-06-27")


@pytest.fixture
def series_folder(tmp_path, make_raster):
    """A folder with a raster a date, as a user would have it."""
    folder = tmp_path / "series"
    folder.mkdir()
    return [make_raster(f"S2_{date.replace('-', '')}.tif", folder=folder, scale=1e-4) for date in DATES]


SHARES = ("observed", "no_data", "mask", "cloud", "shadow", "not_trusted")
FATES = {  # of the dates of series_folder: the shares, and why the whole date is not used
    "2022-06-07": ((0.9, 0, 0.1, 0, 0, 0), None),
    "2022-06-12": ((0, 0, 0.6, 0.2, 0, 0.2), "what is left does not agree with the other dates"),
    "2022-06-27": ((1, 0, 0, 0, 0, 0), None),
}
CLOUDS = {
    "mode": "auto",
    "witnesses": ["mask", "csmask", "comparison"],
    "dates": [
        {"date": date, **dict(zip(SHARES, map(float, shares))), "lost": why is not None, "why": why}
        for date, (shares, why) in FATES.items()
    ],
}


@pytest.fixture
def clouds_told():
    """What a series.json says of the dates of ``series_folder``."""
    return CLOUDS


@pytest.fixture
def jobs_done(monkeypatch, make_raster, tmp_path):
    """Stands in for the engine: writes the products a fill of ``series_folder`` would give; returns the jobs it got."""
    from ganfilling_plugin.algorithms import base
    from ganfilling_plugin.jobs import JobResult

    jobs = []

    def run_job(job, feedback):
        jobs.append(job)
        folder = Path(job["output"])
        folder.mkdir(parents=True, exist_ok=True)
        kinds = {"filled": ("B02", "B03", "B04", "B08"), "ndvi": ("NDVI",), "quality": ("quality", "reason")}
        products = []
        for kind, names in kinds.items():
            for date in DATES:
                name = f"{date}_{kind}.tif"
                scale = None if kind == "quality" else 1e-4
                make_raster(name, (len(names), 24, 24), names, folder=folder, scale=scale)
                products.append({"kind": kind, "date": date, "path": name, "statistics": {}})
        paths = [item if isinstance(item, str) else item["path"] for item in job.get("inputs", [])]
        inputs = [{"path": path, "paths": [path], "date": date} for path, date in zip(sorted(paths), DATES)]
        document = {"version": 1, "method": "linear", "device": "cpu", "inputs": inputs, "products": products}
        if job["command"] == "fill":
            document["clouds"] = CLOUDS
        (folder / "series.json").write_text(json.dumps(document))
        return JobResult(done={"event": "done", "series": str(folder / "series.json")})

    monkeypatch.setattr(base, "run_job", run_job)
    monkeypatch.setattr(base.EngineAlgorithm, "canExecute", lambda _: (True, ""))
    return jobs
