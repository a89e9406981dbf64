"""Work on many cores gives what it gives on one: the same bytes in the same order, errors and a stop included."""

import datetime
import threading
import time
import warnings

import numpy as np
import pytest
import rasterio
from series_files import FIRST_DAY, write_raster, write_series

from model.clouds import CloudOptions, csmask
from model.contract.options import MethodOptions
from model.core import machine
from model.core.errors import CancelledError, EngineError, InputError
from model.core.machine import cores, windows_at_once
from model.core.parallel import in_order
from model.core.reporting import Reporter
from model.pipeline.filling import FillOptions, fill
from model.pipeline.tile_job import TileJob
from model.products.products import RasterProduct
from model.reading.grids import Grid
from model.reading.rasters import DatasetPool
from model.reading.series import SeriesOptions


def run(inputs, output, workers, report=None, **options):
    asked = FillOptions(**{"tile": 32, "method": MethodOptions("linear"), "workers": workers, **options})
    fill(inputs, output, SeriesOptions(), asked, report or Reporter())
    return {path.name: path.read_bytes() for path in output.glob("*.tif")}


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_results_come_in_order_and_no_more_ahead_than_can_be_used(workers):
    begun, first = [], threading.Event()

    def work(item):
        begun.append(item)
        if item == 0 and workers > 1:
            assert first.wait(30)  # until another is done before it
        else:
            first.set()
        return item

    taken = []
    with in_order(work, range(40), workers) as results:
        for result in results:
            taken.append(result)
            assert len(begun) <= len(taken) + (workers if workers > 1 else 0)
    assert taken == list(range(40))


def test_an_error_is_raised_where_its_result_is_due_and_nothing_more_is_begun():
    begun = []

    def work(item):
        begun.append(item)
        if item == 3:
            raise ValueError("three")
        return item

    taken = []
    with pytest.raises(ValueError, match="three"), in_order(work, range(1000), 4) as results:
        for result in results:
            taken.append(result)
    assert taken == [0, 1, 2]
    assert len(begun) < 20


def test_a_stop_is_heard_while_a_result_is_waited_for():
    report, ended = Reporter(), threading.Event()

    def work(item):
        report.cancelled.set()
        ended.wait(30)

    with pytest.raises(CancelledError), in_order(work, range(3), 2, report) as results:
        try:
            next(results)
        finally:
            ended.set()


def test_what_threads_ignore_stays_ignored_and_nothing_else_does():
    def work(item):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            time.sleep(0.001 * (item % 3))
            np.nanmean(np.array([np.nan]))

    before = list(warnings.filters)
    with in_order(work, range(30), 6) as results:
        assert len(list(results)) == 30
    assert warnings.filters == before


def test_as_many_windows_at_once_as_workers_and_memory_allow(monkeypatch):
    monkeypatch.setattr(machine, "_memory", lambda: 64.0)
    third = machine.WINDOWS_MEMORY * 2**30 / machine.VALUE_BYTES / 3.5  # three such windows fit
    assert [windows_at_once(workers, third) for workers in (1, 2, 16)] == [1, 2, 3]
    assert windows_at_once(16, third, 2.0) == 7  # windows that were asked to be larger may take more together
    assert windows_at_once(16, 100 * third) == 1
    monkeypatch.setattr(machine, "_memory", lambda: machine.WINDOWS_MEMORY)  # of which they take half
    assert windows_at_once(16, third) == 1
    monkeypatch.setattr(machine, "_memory", lambda: None)
    assert windows_at_once(16, third) == 3
    monkeypatch.undo()
    assert cores() >= 1
    assert machine._memory() > 0.1


def test_no_more_windows_are_computed_at_once_than_memory_is_meant_for(tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path / "in", height=200)
    under_way, most, lock, estimate = [], [], threading.Lock(), TileJob.estimate

    def counted(job, tile):
        with lock:
            under_way.append(tile)
            most.append(len(under_way))
        result = estimate(job, tile)
        time.sleep(0.02)
        with lock:
            under_way.remove(tile)
        return result

    monkeypatch.setattr(TileJob, "estimate", counted)
    monkeypatch.setattr("model.pipeline.filling.windows_at_once", lambda *_: 2)
    run(paths, tmp_path / "out", 8)
    assert len(most) > 8
    assert max(most) == 2


@pytest.mark.parametrize(
    ("method", "options"),
    [
        ("linear", {"counts": True, "indices": ("EVI2",), "smooth": 20.0}),
        ("regression", {"uncertainty": True, "keep_dates": False, "every": "10", "keep_observed": False}),
    ],
)
def test_products_are_the_same_bytes_whatever_the_workers(tmp_path, method, options):
    paths, _, _ = write_series(tmp_path / "in", height=100, noise=0.002)
    options = {"method": MethodOptions(method), **options}
    alone = run(paths, tmp_path / "1", 1, **options)
    assert alone == run(paths, tmp_path / "3", 3, **options)


@pytest.mark.parametrize("workers", [1, 4])
def test_windows_that_cross_fade_are_taken_up_by_other_workers(tmp_path, monkeypatch, workers):
    class Interrupted(Reporter):
        def progress(self, done, total, unit="", message=""):
            if message == "Filling" and done > 50:
                self.cancelled.set()
            super().progress(done, total, unit, message)

    monkeypatch.setattr("model.methods.linear.LinearEstimator.cross_fades", True)
    paths, _, _ = write_series(tmp_path / "in", height=200)
    whole = run(paths, tmp_path / "whole", 1, overlap=16)
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", 5 - workers, Interrupted(), resume=True, overlap=16)
    assert run(paths, tmp_path / "out", workers, resume=True, overlap=16) == whole


def test_an_error_of_a_worker_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path / "in")
    estimate = TileJob.estimate

    def failing(job, tile):
        if tile.rows.start > 30:
            raise InputError("truncated", "a file cannot be read", "")
        return estimate(job, tile)

    monkeypatch.setattr(TileJob, "estimate", failing)
    with pytest.raises(InputError, match="cannot be read"):
        run(paths, tmp_path / "out", 3)
    assert list((tmp_path / "out").iterdir()) == []


def test_an_error_of_one_who_writes_is_told(tmp_path, monkeypatch):
    """Though it comes up in a thread, and only for one of many files."""
    paths, _, _ = write_series(tmp_path / "in")
    put = RasterProduct._put

    def failing(product, window, numbers):
        if product.kind == "quality" and product.date < FIRST_DAY + datetime.timedelta(10) and window.row_off > 30:
            raise EngineError("write_failed", "a file cannot be written", "")
        put(product, window, numbers)

    monkeypatch.setattr(RasterProduct, "_put", failing)
    with pytest.raises(EngineError, match="cannot be written"):
        run(paths, tmp_path / "out", 3)


def test_a_block_that_is_lost_on_the_way_to_disk_is_noticed(tmp_path, monkeypatch):
    """However many threads write: each file is read back."""
    paths, _, _ = write_series(tmp_path / "in")
    put = RasterProduct._put

    def losing(product, window, numbers):
        if product.kind == "filled" and window.col_off > 30:
            checksum = product.statistics.checksum
            put(product, window, numbers + 1)
            product.statistics.checksum = checksum + product._checksum.of(numbers, window)
        else:
            put(product, window, numbers)

    monkeypatch.setattr(RasterProduct, "_put", losing)
    with pytest.raises(EngineError) as caught:
        run(paths, tmp_path / "out", 3)
    assert caught.value.code == "write_failed"
    assert list((tmp_path / "out").iterdir()) == []


def test_many_threads_read_through_few_open_files(tmp_path):
    numbers = np.arange(4 * 60 * 70, dtype=np.uint16).reshape(4, 60, 70) + 1
    for n in range(8):
        write_raster(tmp_path / f"{n}.tif", numbers + n)
    with rasterio.open(tmp_path / "0.tif") as file:
        grid = Grid(file.crs, file.transform, file.width, file.height)
    pool = DatasetPool(limit=2)

    def read(n):
        window = rasterio.windows.Window(n % 30, n % 20, 40, 40)
        values, _ = pool.read(str(tmp_path / f"{n % 8}.tif"), [1, 2, 3, 4], grid, window)
        return (values == (numbers + n % 8)[:, n % 20 :, n % 30 :][:, :40, :40]).all()

    with in_order(read, range(200), 6) as right:
        assert all(right)
    assert len(pool._open) <= 6
    pool.close()


@pytest.mark.skipif(not csmask.is_installed(), reason="ukis-csmask is not installed")
def test_what_the_cloud_detector_found_is_found_once_for_all_threads(tmp_path, monkeypatch):
    looks = []
    original = csmask.CloudShadowMask._look
    monkeypatch.setattr(
        csmask.CloudShadowMask, "_look", lambda self, *place: looks.append(place) or original(self, *place)
    )
    paths, _, _ = write_series(tmp_path / "in")
    run(paths, tmp_path / "out", 4, clouds=CloudOptions("auto"))
    assert len(looks) == len(set(looks)) > 0
