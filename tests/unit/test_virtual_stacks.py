"""A long series: each kind but the filled images also as one virtual raster, with a band a date."""

import json
import shutil

import numpy as np
import pytest
import rasterio
from series_files import write_series

from model.contract.options import CloudOptions, FillOptions, MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.pipeline.filling import fill
from model.pipeline.ndvi import write_ndvi
from model.products import virtual_stacks
from model.reading.series import SeriesOptions

MANY = virtual_stacks.MANY_DATES + 1
KINDS = ["counts", "evi", "evi_uncertainty", "ndvi", "quality", "uncertainty"]


def run(inputs, output, **options):
    asked = FillOptions(method=MethodOptions(method="linear"), clouds=CloudOptions("off"), tile=32, **options)
    return fill(inputs, output, SeriesOptions(), asked, Reporter())


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    return write_series(tmp_path_factory.mktemp("in"), MANY, 40, 30)[0]


@pytest.fixture(scope="module")
def folder(paths, tmp_path_factory):
    output = tmp_path_factory.mktemp("stacks") / "out"
    run(paths, output, uncertainty=True, counts=True, indices=("EVI",))
    return output


def told(folder):
    return json.loads((folder / "series.json").read_text())


def check_bands(folder):
    """Each band is the date's own raster, in numbers and in what they mean."""
    products = {(entry["kind"], entry["date"]): entry["path"] for entry in told(folder)["products"]}
    for stack in told(folder)["stacks"]:
        with rasterio.open(folder / stack["path"]) as file:
            assert list(file.descriptions) == stack["dates"]
            for band, date in enumerate(stack["dates"], 1):
                with rasterio.open(folder / products[stack["kind"], date]) as one:
                    shown = 3 if stack["kind"] == "uncertainty" else 1  # red
                    assert np.array_equal(file.read(band), one.read(shown)) and file.crs == one.crs
                    assert (file.scales[band - 1], file.nodata) == (one.scales[shown - 1], one.nodata)
                    assert (file.dtypes[0], file.transform) == (one.dtypes[0], one.transform)


def test_each_kind_but_filled_has_a_band_a_date(folder):
    assert [stack["kind"] for stack in told(folder)["stacks"]] == KINDS
    assert all(len(stack["dates"]) == MANY for stack in told(folder)["stacks"])
    check_bands(folder)


def test_they_move_with_their_folder(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "elsewhere" / "out")
    for path in (tmp_path / "elsewhere" / "out" / "layers").iterdir():
        with rasterio.open(path) as file:
            assert all(str(tmp_path) in name for name in file.files[1:]) and len(file.files) == 1 + MANY
    check_bands(tmp_path / "elsewhere" / "out")


@pytest.mark.parametrize("form", ["stack", "netcdf", "zarr"])
def test_of_cubes_and_stacks_too(paths, tmp_path, form):
    if form == "netcdf":
        pytest.importorskip("netCDF4")
    run(paths, tmp_path, format=form)
    assert [stack["kind"] for stack in told(tmp_path)["stacks"]] == ["ndvi", "quality"]
    check_bands(tmp_path)


def test_ndvi_of_a_series_has_one(paths, tmp_path):
    write_ndvi(paths, tmp_path, SeriesOptions(), False, Reporter())
    assert [stack["path"] for stack in told(tmp_path)["stacks"]] == ["layers/ndvi.vrt"]
    check_bands(tmp_path)


def test_a_shorter_run_has_none_and_removes_those_of_the_earlier(paths, folder, tmp_path):
    shutil.copytree(folder, tmp_path / "out")
    run(paths[:-1], tmp_path / "out", overwrite=True)
    assert "stacks" not in told(tmp_path / "out")
    assert not (tmp_path / "out" / "layers").exists()


def test_a_file_of_somebody_else_is_not_replaced(paths, tmp_path):
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers" / "ndvi.vrt").write_text("mine")
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path)
    assert caught.value.code == "output_not_ours"
    assert [path.name for path in tmp_path.rglob("*.*")] == ["ndvi.vrt"]
