"""Files that hold several dates: cubes, and rasters whose bands are dated."""

import json

import numpy as np
import pytest
from cube_files import BANDS, DATES, numbers, write_netcdf, write_zarr
from series_files import write_raster
from test_series import Warnings, opened, whole

from model.core.errors import InputError
from model.core.reporting import Reporter
from model.inspect.describe import describe
from model.products.minicube_import import import_minicube
from model.products.products import describe_input
from model.reading.cf_axes import decode_time
from model.reading.inputs import SeriesOptions
from model.reading.minicube import read_minicube

VALUES = numbers()
BY_BAND = {band: VALUES[:, k] for k, band in enumerate(BANDS)}
SCENE = np.where(np.arange(40) < 8, 9, 4) * np.ones(VALUES[:, 0].shape, int)


def check(inputs, report=None, dates=DATES, values=VALUES, scale=1e-4):
    """Open a series and see that dates and reflectance are right, pixel by pixel; return it."""
    series = opened([str(path) for path in inputs], report or Warnings())
    assert list(series.dates) == list(dates)
    np.testing.assert_allclose(series.read(whole(series)).reflectance, values * scale, atol=1e-6)
    return series


@pytest.mark.parametrize("name", ["openEO.nc", "cube.zarr"])
def test_a_variable_a_band(tmp_path, name):
    """Images and mask of each date, north up, in UTM; as a file and within a folder."""
    variables = {**BY_BAND, "SCL": SCENE.astype(np.int16)}
    (write_zarr if name.endswith("zarr") else write_netcdf)(tmp_path / name, variables)
    series = check([tmp_path / name])
    assert series.grid.transform[:6] == (10, 0, 600000, 0, -10, 5100000)
    assert series.grid.crs.to_epsg() == 32632
    observed = series.read(whole(series)).observed
    np.testing.assert_array_equal(observed[0], SCENE[0] == 4)
    check([tmp_path])


def test_the_bands_as_a_dimension(tmp_path):
    order = [3, 0, 1, 2]
    shuffled = VALUES[:, order]
    names = [BANDS[k] for k in order]
    write_netcdf(tmp_path / "a.nc", {"reflectance": shuffled}, dims=("time", "band", "y", "x"), band=names)
    check([tmp_path / "a.nc"])


def test_a_stack_a_year_and_variables_named_one_by_one(tmp_path):
    """Two files of two dates each; a file named by its variables, as layers of QGIS are, counts once."""
    for year, part in enumerate((slice(0, 2), slice(2, 4))):
        days = [(date - DATES[0]).days for date in DATES[part]]
        write_netcdf(tmp_path / f"part{year}.nc", {b: v[part] for b, v in BY_BAND.items()}, times=days)
    check([tmp_path / "part0.nc", tmp_path / "part1.nc"])
    check([f'NETCDF:"{tmp_path / f"part{k}.nc"}":{band}' for k in (0, 1) for band in BANDS])


def test_a_file_a_date_without_a_time_axis(tmp_path):
    for k, date in enumerate(DATES):
        cube = {band: values[k] for band, values in BY_BAND.items()}
        write_netcdf(tmp_path / f"S2_{date:%Y%m%d}.nc", cube, dims=("y", "x"))
    check([tmp_path])


def test_a_cube_that_counts_days(tmp_path):
    """Days without a pixel are left out, and that is said."""
    cube = np.full((31, *VALUES.shape[1:]), np.nan, np.float32)
    cube[::10] = VALUES
    path = tmp_path / "days.nc"
    write_netcdf(path, {b: cube[:, k] for k, b in enumerate(BANDS)}, times=range(31))
    report = Warnings()
    check([path], report)
    assert "27 of them" in report.said["empty_dates_left_out"]


@pytest.mark.parametrize(
    ("value", "units", "calendar", "right"),
    [
        ("15", "days since 2023-04-06", "standard", "2023-04-21T00:00:00"),
        ("36.5", "hours since 2023-04-06 10:00:00", "", "2023-04-07T22:30:00"),
        ("1680768000", "seconds since 1970-01-01T00:00:00Z", "proleptic_gregorian", "2023-04-06T08:00:00"),
        ("20230406", "", "", "2023-04-06T00:00:00"),
        ("1680739200000000000", "", "", "2023-04-06T00:00:00"),
        ("15", "days since 2023-04-06", "noleap", None),
        ("3", "months since 2023-04-06", "", None),
        ("3", "", "", None),
    ],
)
def test_times(value, units, calendar, right):
    moment = decode_time(value, units, calendar)
    assert (moment and moment.isoformat()) == right


@pytest.mark.parametrize(
    ("write", "code", "words"),
    [
        (lambda path: write_netcdf(path, BY_BAND, crs=None), "no_crs", "write_crs"),
        (lambda path: write_netcdf(path, BY_BAND, units="months since 2020-01-01"), "no_date", "CF"),
        (lambda path: write_netcdf(path, BY_BAND, units=""), "no_date", "CF"),
        (lambda path: write_netcdf(path, {b: v[0] for b, v in BY_BAND.items()}, dims=("y", "x")), "no_date", "name"),
        (lambda path: path.write_bytes(b"CDF\1" + bytes(60)), "not_a_raster", "again"),
    ],
)
def test_what_is_wrong_with_a_cube_is_said(tmp_path, write, code, words):
    write(tmp_path / "cube.nc")
    with pytest.raises(InputError) as told:
        opened([str(tmp_path / "cube.nc")], Warnings())
    assert told.value.code == code
    assert words in told.value.hint


def test_a_dimension_that_is_neither_time_nor_band_is_named(tmp_path):
    write_netcdf(tmp_path / "cube.nc", BY_BAND, dims=("n", "y", "x"))
    with pytest.raises(InputError, match="dimension n, which is neither time nor band") as told:
        opened([str(tmp_path / "cube.nc")], Warnings())
    assert told.value.code == "not_a_raster" and "time, y and x" in told.value.hint


def test_zarr_of_format_3_is_refused_with_a_remedy(tmp_path):
    write_zarr(tmp_path / "cube.zarr", BY_BAND, zarr_format=3)
    with pytest.raises(InputError) as told:
        opened([str(tmp_path / "cube.zarr")], Warnings())
    assert "zarr_format=2" in told.value.hint


def test_zarr_of_format_3_that_is_read_is_not_refused_for_its_format(tmp_path):
    store = tmp_path / "cube.zarr"
    write_zarr(store, BY_BAND, zarr_format=3)
    array = {"zarr_format": 3, "node_type": "array", "data_type": "float32", "fill_value": 0, "codecs": []}
    array |= {"chunk_grid": {"name": "regular", "configuration": {"chunk_shape": [3, 4, 5]}}, "shape": [3, 4, 5]}
    array |= {"chunk_key_encoding": {"name": "default"}, "dimension_names": ["n", "y", "x"], "attributes": {}}
    for name in BY_BAND:
        (store / name).mkdir()
        (store / name / "zarr.json").write_text(json.dumps(array))
    with pytest.raises(InputError, match="dimension n, which is neither time nor band"):
        opened([str(store)], Warnings())


def test_dated_bands_in_one_raster(tmp_path):
    stack = VALUES.reshape(-1, *VALUES.shape[2:])
    names = [f"{band}_{date:%Y%m%d}" for date in DATES for band in BANDS]
    write_raster(tmp_path / "stack.tif", stack, names=names)
    series = check([tmp_path / "stack.tif"])
    assert series.images[0].band_names == BANDS
    # One date of it can be named, as a result's series.json does.
    check([f"{tmp_path}/stack.tif#{date}" for date in DATES[:2]], dates=DATES[:2], values=VALUES[:2])


def test_a_raster_a_band_with_dated_layers(tmp_path):
    """A stack a year and band, and the scene classification as such a stack: each date gets its own."""
    masks = np.stack([np.where(np.arange(40) < 5 * k, 9, 4) * np.ones((30, 1), int) for k in range(len(DATES))])
    for half in (0, 2):
        dates = [str(date) for date in DATES[half : half + 2]]
        for k, band in enumerate(BANDS):
            write_raster(tmp_path / f"{band}_{half}.tif", VALUES[half : half + 2, k], names=dates)
        write_raster(tmp_path / f"SCL_{half}.tif", masks[half : half + 2].astype(np.uint8), names=dates, scale=None)
    series = check([tmp_path])
    np.testing.assert_array_equal(series.read(whole(series)).observed, masks == 4)


def test_dated_layers_of_no_band_are_refused_once(tmp_path):
    write_raster(tmp_path / "stack.tif", VALUES[:, 0], names=[str(date) for date in DATES])
    found = describe([str(tmp_path / "stack.tif")], SeriesOptions(), Reporter())
    problems = [problem for entry in found["inputs"] for problem in entry["problems"]]
    assert [problem["code"] for problem in problems] == ["bands_not_found"]
    assert "B02_2023.tif" in problems[0]["hint"]


def test_results_of_a_cube_name_its_dates(tmp_path):
    """The inputs in series.json can be read again, from a folder elsewhere."""
    write_netcdf(tmp_path / "in.nc", BY_BAND)
    output = tmp_path / "out" / "filled"
    output.mkdir(parents=True)
    inputs = [describe_input(image, output) for image in check([tmp_path / "in.nc"]).images]
    assert inputs[0]["path"] == f"../../in.nc#{DATES[0]}"
    (output / "series.json").write_text(json.dumps({"version": 1, "inputs": inputs}))
    check([output])


GREENEARTHNET = {
    f"s2_{b}": (VALUES[:, k] * 1e-4).astype(np.float32) for k, b in enumerate(("B02", "B03", "B04", "B8A"))
}


def test_import_of_a_netcdf_minicube(tmp_path):
    """GreenEarthNet's: s2_mask counts, 0 is clear."""
    mask = (SCENE == 9).astype(np.float32)
    write_netcdf(tmp_path / "cube.nc", {**GREENEARTHNET, "s2_mask": mask})
    cube = read_minicube(tmp_path / "cube.nc")
    assert cube.band_names == ("B02", "B03", "B04", "B8A")
    np.testing.assert_array_equal(cube.numbers, VALUES)
    np.testing.assert_array_equal(np.isin(cube.classes, (8, 9)), SCENE == 9)
    images = import_minicube(tmp_path / "cube.nc", tmp_path / "out", Reporter())
    assert [path.name for path in images] == [f"S2_{date:%Y%m%d}.tif" for date in DATES]
    series = check([tmp_path / "cube.nc"])  # without importing it first
    np.testing.assert_array_equal(series.read(whole(series)).observed, SCENE == 4)


def test_what_is_no_minicube_is_refused_without_unsafe_advice(tmp_path):
    (tmp_path / "a.npz").write_bytes(b"\x80\x04no numbers")
    with pytest.raises(InputError) as told:
        read_minicube(tmp_path / "a.npz")
    assert "pickle" not in str(told.value)
