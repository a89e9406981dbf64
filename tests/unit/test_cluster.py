"""Filling by a Dask cluster whose scheduler and workers, started elsewhere, cannot import ``model``."""

import os
import pickle
import signal
import subprocess
import sys
import time

import pytest
from series_files import write_series

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.core.errors import CancelledError, EnvironmentUnfitError, InputError
from model.core.reporting import Reporter
from model.pipeline import cluster as cluster_module
from model.pipeline import cluster_code, filling
from model.pipeline.filling import FITTED, FillOptions, fill
from model.reading.series import SeriesOptions

distributed = pytest.importorskip("distributed", reason="the optional package distributed is not installed")


def started(folder, *words):
    """A process of Dask in a folder of its own, where there is no ``model`` to import."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, "-m", "dask", *words, "--no-dashboard"]
    with (folder / f"{words[0]}.log").open("a") as log:
        return subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)


class Dask:
    def __init__(self, folder):
        self.folder, self.workers = folder, []
        self.scheduler = started(
            folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", "s.json"
        )
        self.add_worker()
        self.client = distributed.Client(scheduler_file=str(folder / "s.json"), set_as_default=False, timeout=120)
        self.client.wait_for_workers(1, timeout=120)
        self.address = self.client.scheduler.address

    def add_worker(self):
        words = ("worker", "--scheduler-file", "s.json", "--nthreads", "1", "--no-nanny", "--death-timeout", "120")
        self.workers.append(started(self.folder, *words))

    def idle(self):
        """Wait until the scheduler has no task left."""
        count = lambda dask_scheduler: len(dask_scheduler.tasks)  # noqa: E731
        while self.client.run_on_scheduler(count):
            time.sleep(0.05)

    def stop(self):
        self.client.close()
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    running = Dask(tmp_path_factory.mktemp("dask"))
    yield running
    running.stop()


def run(inputs, output, method="linear", report=None, **options):
    asked = FillOptions(MethodOptions(method=method, device="cpu"), CloudOptions("mask"), **options)
    return fill(inputs, output, SeriesOptions(), asked, report or Reporter())


def digests(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".tif"}


class Watch(Reporter):
    """Calls ``meet`` once, when the first windows are written."""

    def __init__(self, meet=lambda: None):
        super().__init__()
        self.meet, self.windows = meet, []

    def progress(self, done, total, unit="", message=""):
        super().progress(done, total, unit, message)
        if message == "Filling" and done > 100 * FITTED:  # when it begins, nothing is written yet
            self.windows.append(done)
            if len(self.windows) == 1:
                self.meet()


@pytest.mark.parametrize("method", ["linear", "network"])
def test_a_cluster_writes_the_same_bytes(dask, tmp_path, method):
    """Also where windows are cross-faded, which those of the network are."""
    paths, _, _ = write_series(tmp_path / "in", 3)
    options = {"method": method, "tile": 40, "overlap": 16, "uncertainty": True, "counts": True}
    here = run(paths, tmp_path / "here", **options)
    there = run(paths, tmp_path / "there", **options, scheduler=dask.address)
    assert there["products"] == here["products"]
    assert there["clouds"] == here["clouds"]
    assert digests(tmp_path / "there") == digests(tmp_path / "here")
    dask.idle()


def test_nothing_of_the_raster_passes_the_client_where_folders_are_shared(dask, tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path / "in", 4)
    returned = []
    result = cluster_module.Cluster._result
    monkeypatch.setattr(
        cluster_module.Cluster, "_result", lambda self, future: returned.append(result(self, future)) or returned[-1]
    )
    monkeypatch.setattr(filling, "fit_series", None)  # that is a worker's, too
    run(paths, tmp_path / "out", tile=32, scheduler=dask.address)
    _fitted, *rest = returned
    assert len(rest) > 4
    assert all(isinstance(one, dict) and len(pickle.dumps(one)) < 20_000 for one in rest)


def test_results_come_back_where_the_output_is_not_shared(dask, tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path / "in", 4)
    here = run(paths, tmp_path / "here", tile=32)
    bring = cluster_module.Cluster.bring
    monkeypatch.setattr(cluster_module.Cluster, "bring", lambda self, *words: bring(self, *words) and False)
    there = run(paths, tmp_path / "there", tile=32, scheduler=dask.address)
    assert there["products"] == here["products"]


def test_a_killed_worker_costs_its_windows_only(dask, tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 4)
    here = run(paths, tmp_path / "here", tile=16)
    stamps = []
    parts = tmp_path / "there" / ".unfinished.part" / cluster_module.PARTS

    def written():
        return {path: path.stat().st_mtime_ns for path in parts.glob("*.npz")}

    def kill():
        dask.add_worker()
        stamps.append(written())
        dask.workers[0].send_signal(signal.SIGKILL)

    class Compared(Watch):
        def progress(self, done, total, unit="", message=""):
            super().progress(done, total, unit, message)
            if message == "Filling" and stamps:
                stamps.append(written())

    there = run(paths, tmp_path / "there", report=Compared(kill), tile=16, scheduler=dask.address)
    assert there["products"] == here["products"]
    assert digests(tmp_path / "there") == digests(tmp_path / "here")
    first, last = stamps[0], stamps[-1]
    assert {path: last[path] for path in first} == first
    assert len(first) < len(last) == 24  # 4 x 6 windows


def test_cancelling_stops_the_workers_and_what_is_written_is_taken_up(dask, tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 4)
    fresh = run(paths, tmp_path / "fresh", tile=16)
    out = tmp_path / "out"
    for resume in (False, True):
        report = Watch()
        report.meet = report.cancelled.set
        with pytest.raises(CancelledError):
            run(paths, out, report=report, tile=16, resume=resume, scheduler=dask.address)
        dask.idle()
        assert list(out.iterdir()) == ([out / ".unfinished.part"] if resume else [])
    written = len(list(out.glob("*/parts/*.npz")))
    report = Watch()
    document = run(paths, out, report=report, tile=16, resume=True, scheduler=dask.address)
    assert len(report.windows) <= 24 - written
    assert document["products"] == fresh["products"]
    assert digests(out) == digests(tmp_path / "fresh")


def test_a_fault_on_a_worker_is_told_as_here(dask, tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 4)

    def cut():
        for path in paths:
            os.truncate(path, 2000)

    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out", report=Watch(cut), tile=16, scheduler=dask.address)
    assert caught.value.code == "truncated"
    assert paths[0][:-12] in caught.value.message


def test_a_scheduler_that_is_not_there_is_said(tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 4)
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "nobody", scheduler="tcp://127.0.0.1:9")
    assert caught.value.code == "no_scheduler"
    assert not list((tmp_path / "nobody").iterdir())


def test_inputs_that_workers_do_not_see_are_named(dask, tmp_path, monkeypatch):
    """A path of this process alone stands for a folder that is not shared."""
    paths, _, _ = write_series(tmp_path / "in", 4)
    here = cluster_code.look([*cluster_code.PACKAGES], [])["versions"]
    blind = lambda _client, _look, _packages, names: {"tcp://a": {"versions": here, "missing": names}}  # noqa: E731
    monkeypatch.setattr(distributed.Client, "run", blind)
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out", scheduler=dask.address)
    assert caught.value.code == "not_on_workers"
    assert paths[0] in caught.value.message


def test_other_versions_are_refused_with_what_to_install():
    here = cluster_code.look(["numpy", "rasterio"], [])["versions"]
    patched = {**here, "numpy": ".".join(here["numpy"].split(".")[:2]) + ".99"}
    cluster_code.check_versions({"tcp://a": patched}, ["numpy", "rasterio"])
    for wrong, words in (
        ({"numpy": "1.0.0"}, "numpy==" + ".".join(here["numpy"].split(".")[:2])),
        ({"rasterio": None}, "rasterio=="),
        ({"python": "3.1.0"}, "same version of Python"),
    ):
        with pytest.raises(EnvironmentUnfitError) as caught:
            cluster_code.check_versions({"tcp://a": here, "tcp://b": {**here, **wrong}}, ["numpy", "rasterio"])
        assert caught.value.code == "worker_unfit"
        assert "tcp://b" in caught.value.message
        assert words in caught.value.hint


def test_errors_are_the_same_after_a_journey():
    for error in (InputError("code", "message", "hint"), CancelledError()):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
