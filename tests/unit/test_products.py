"""Products keep the numbers of the input, mark what is outside, and are complete or absent."""

import datetime
import logging
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from model.contract.options import Limits
from model.contract.quality import GAP_TOO_LONG
from model.contract.reasons import NO_DATA, OBSERVED
from model.core.errors import ResourceError
from model.pipeline.frames import FrameMaker
from model.pipeline.tile_job import TileResult
from model.products import products
from model.products.open_products import OpenProducts
from model.reading.grids import Grid

DAY = datetime.date(2022, 6, 2)
GRID = Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 600000, 0, -10, 5100000), 700, 600)


def encoding(dtype="uint16", scale=1e-4, offset=0.0, nodata=0):
    return products.Encoding(dtype, (scale,) * 4, (offset,) * 4, nodata, ("B02", "B03", "B04", "B08"))


@pytest.mark.parametrize("offset", [0.0, -0.1])
def test_every_16_bit_number_survives_reading_and_writing(offset):
    numbers = np.arange(1, 65536, dtype=np.uint16).reshape(1, 1, -1).repeat(4, axis=0)
    values = (numbers * np.float32(1e-4) + np.float32(offset)).astype(np.float32)
    outside = np.zeros(numbers.shape[1:], bool)
    np.testing.assert_array_equal(encoding(offset=offset).numbers(values, outside), numbers)


def test_values_stay_in_range_and_off_the_no_data_number():
    values = np.array([[[-0.5, 0.0, 0.00002, 9.0, 0.3]]], np.float32).repeat(4, axis=0)
    outside = np.array([[False, False, False, False, True]])
    assert encoding().numbers(values, outside)[0, 0].tolist() == [1, 1, 1, 65535, 0]
    assert encoding("int16", nodata=-32768).numbers(values, outside)[0, 0].tolist() == [-5000, 0, 0, 32767, -32768]
    assert encoding(nodata=65535).numbers(values, outside)[0, 0].tolist() == [0, 0, 0, 65534, 65535]
    floats = encoding("float32", 1.0, nodata=float("nan")).numbers(values, outside)
    assert np.isnan(floats[0, 0, 4])
    np.testing.assert_array_equal(floats[0, 0, :4], values[0, 0, :4])


def test_ndvi_against_hand_computed_values():
    values = np.zeros((4, 1, 6), np.float32)
    values[2] = [0.1, 0.2, -0.1, 0.3, 0.0, -0.1]
    values[3] = [0.3, 0.2, 0.3, -0.1, 0.0, 0.05]
    result = products.ndvi(values)[0]
    np.testing.assert_allclose(result[:4], [0.5, 0.0, 1.0, -1.0], atol=1e-6)  # negative reflectance: no farther than 1
    assert np.isnan(result[4:]).all()


def test_quality_classes_tell_where_a_pixel_lies_in_its_series():
    observed = np.array([[0, 1, 0, 1, 0], [0, 0, 0, 0, 0], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]], bool).T[:, None, :]
    outside = np.array([[False, False, False, True]])
    values = np.zeros((5, 4, 1, 4), np.float32)
    read = TileResult(values, np.where(observed, OBSERVED, NO_DATA).astype(np.uint8), outside, values)
    days = np.arange(5.0) * 5
    frames = FrameMaker(days, np.zeros(0), None, True, Limits(), False).frames(read)
    quality = np.stack([frame.classes for frame in frames])[:, 0].T
    assert quality.tolist() == [[2, 0, 1, 0, 2], [3] * 5, [0] * 5, [255] * 5]


def written(tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    product = products.RasterProduct(
        kind="filled",
        date=DAY,
        folder=tmp_path,
        work=work,
        grid=GRID,
        encoding=encoding(),
        tags={"GANFILLING_METHOD": "x"},
    )
    values = np.random.default_rng(0).uniform(0.01, 0.5, (4, 600, 700)).astype(np.float32)
    outside = np.zeros((600, 700), bool)
    outside[:50] = True
    for row in range(0, 600, 200):
        part = slice(row, row + 200)
        product.write(Window(0, row, 700, 200), values[:, part], outside[part])
    return product, values


def test_a_product_is_a_cog_with_names_scale_dates_and_provenance(tmp_path):
    product, values = written(tmp_path)
    entry = product.finish()
    with rasterio.open(tmp_path / "work" / entry["path"]) as file:
        assert file.descriptions == ("B02", "B03", "B04", "B08")
        assert [colour.name for colour in file.colorinterp] == ["blue", "green", "red", "undefined"]
        assert file.scales == (1e-4,) * 4
        assert file.nodata == 0
        assert file.transform == GRID.transform
        assert file.crs == GRID.crs
        assert file.overviews(1)
        assert file.compression.name == "deflate"
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert file.tags()["ACQUISITION_DATETIME"].startswith("2022-06-02")
        assert file.tags()["GANFILLING_METHOD"] == "x"
        numbers = file.read()
    assert (numbers[:, :50] == 0).all()
    np.testing.assert_allclose(numbers[:, 50:] * 1e-4, values[:, 50:], atol=5.1e-5)
    assert entry["statistics"]["valid"] == pytest.approx(550 / 600, abs=1e-6)
    assert entry["statistics"]["mean"] == pytest.approx(values[:, 50:].mean(), abs=1e-4)


def test_the_classes_are_named_in_the_file(tmp_path):
    (tmp_path / "work").mkdir()
    product = products.RasterProduct(
        "quality", DAY, tmp_path, tmp_path / "work", GRID, products.quality_encoding(), tags={}
    )
    nothing = np.zeros((600, 700), np.uint8)
    product.write_classes(Window(0, 0, 700, 600), nothing, nothing)
    product.finish()
    with rasterio.open(tmp_path / "work" / product.final.name) as file:
        quality, reason = file.tags(1), file.tags(2)
        assert file.descriptions == ("quality", "reason")
    assert {name[6:]: text for name, text in reason.items() if name.startswith("CLASS_")} == {
        "0": "observed",
        "1": "no data",
        "2": "the source's mask",
        "3": "cloud found",
        "4": "cloud shadow found",
        "5": "date not trusted",
        "255": "outside the series",
    }
    assert [quality[f"CLASS_{code}"].split()[0] for code in (0, 1, 2, 3, 255)] == [
        "observed",
        *["filled"] * 3,
        "outside",
    ]


def test_an_incomplete_file_is_reported(tmp_path, monkeypatch):
    product, _ = written(tmp_path)
    copy = products.rasterio.shutil.copy

    def cut(source, target, **options):
        copy(source, target, **options)
        os.truncate(target, Path(target).stat().st_size - 100_000)

    monkeypatch.setattr(products.rasterio.shutil, "copy", cut)
    with pytest.raises(ResourceError) as caught:
        product.finish()
    assert caught.value.code == "write_failed"
    assert not product.final.exists()


@pytest.mark.parametrize("column", [0, 512, 690])
def test_a_block_that_was_lost_is_found_before_the_file_takes_its_place(tmp_path, monkeypatch, column):
    """As where memory ran out in a thread that compresses: the file is sound, the block reads as no data."""
    product, _ = written(tmp_path)
    copy = products.rasterio.shutil.copy

    def lose(source, target, **options):
        with rasterio.open(source, "r+") as file:
            file.write(np.zeros((4, 88, 10), np.uint16), window=Window(column, 512, 10, 88))
        copy(source, target, **options)

    monkeypatch.setattr(products.rasterio.shutil, "copy", lose)
    with pytest.raises(ResourceError, match="not what was written"):
        product.finish()


def test_errors_of_threads_that_compress_are_raised(tmp_path, monkeypatch):
    product, _ = written(tmp_path)
    copy = products.rasterio.shutil.copy

    def fail(source, target, **options):
        logging.getLogger("rasterio._env").info("GDAL signalled an error: no memory for a block")
        copy(source, target, **options)

    monkeypatch.setattr(products.rasterio.shutil, "copy", fail)
    with pytest.raises(ResourceError, match="no memory for a block"):
        product.finish()


def test_errors_of_another_file_that_is_written_meanwhile_are_not_taken_for_ones_own(tmp_path, monkeypatch):
    product, _ = written(tmp_path)
    copy = products.rasterio.shutil.copy

    def beside(source, target, **options):
        with ThreadPoolExecutor() as pool:
            pool.submit(logging.getLogger("rasterio._env").info, "GDAL signalled an error: no memory for a block")
        copy(source, target, **options)

    monkeypatch.setattr(products.rasterio.shutil, "copy", beside)
    assert product.finish()["path"] == product.final.name


def test_a_file_that_another_thread_closes_to_open_its_own_is_closed_before_it_is_copied(tmp_path, monkeypatch):
    """Classes that were asked for are named at last: a file that is closed by then is opened again for it."""
    monkeypatch.setattr("model.products.open_products.share", lambda _: 1)  # file may be open
    side_by_side, encoding = OpenProducts(), products.quality_encoding()
    (tmp_path / "work").mkdir()
    named, open_one = (
        products.RasterProduct("quality", day, tmp_path, tmp_path / "work", GRID, encoding, {}, written=side_by_side)
        for day in (DAY, DAY + datetime.timedelta(1))
    )
    nothing = np.zeros((600, 700), np.uint8)
    named.write_classes(Window(0, 0, 700, 600), nothing + np.uint8(GAP_TOO_LONG), nothing)
    open_one.write_classes(Window(0, 0, 700, 600), nothing, nothing)
    file, closing, copying = open_one._file, threading.Event(), threading.Event()
    copy = products.rasterio.shutil.copy

    class Slow:
        def close(self):
            closing.set()
            assert not copying.wait(1), "what is not yet closed was copied"
            file.close()

    def copied(source, target, **options):
        if source == str(open_one.work):
            copying.set()
        copy(source, target, **options)

    open_one._file = Slow()
    monkeypatch.setattr(products.rasterio.shutil, "copy", copied)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(named.finish)
        assert closing.wait(60)
        second = pool.submit(open_one.finish)
        assert {first.result()["date"], second.result()["date"]} == {"2022-06-02", "2022-06-03"}


def test_too_little_space_is_found_before_the_work(tmp_path):
    with pytest.raises(ResourceError):
        products.check_space(tmp_path, 2**60)
    products.check_space(tmp_path, 1)
