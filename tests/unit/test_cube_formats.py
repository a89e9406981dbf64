"""Results as one cube, or as stacks: the same numbers as GeoTIFFs, as other programs read them."""

import datetime
import json

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import truth, write_raster, write_series

from model.contract.options import CloudOptions, FillOptions, MethodOptions
from model.core.errors import CancelledError, EngineError, InputError
from model.core.reporting import Reporter
from model.pipeline.filling import fill
from model.pipeline.frames import Gaps
from model.pipeline.ndvi import write_ndvi
from model.products import cube, cube_finishing, layout, netcdf_cube, publishing
from model.products.cube_variables import Numbers, _free, common_numbers
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

DATES, HEIGHT, WIDTH = 4, 70, 90
FORMATS = ("stack", "netcdf", "zarr")
ALL = {"uncertainty": True, "counts": True, "indices": ("EVI",)}


def run(inputs, output, report=None, **options):
    asked = FillOptions(method=MethodOptions(method="linear"), clouds=CloudOptions("off"), tile=32, **options)
    return fill(inputs, output, SeriesOptions(), asked, report or Reporter())


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """The same series filled in each format: the folder of the results, by format."""
    pytest.importorskip("netCDF4")
    folder = tmp_path_factory.mktemp("formats")
    paths, _, _ = write_series(folder / "in", DATES, HEIGHT, WIDTH)
    for form in ("geotiff", *FORMATS):
        run(paths, folder / form, format=form, **ALL)
    return {form: folder / form for form in ("geotiff", *FORMATS)}


def products(folder):
    return json.loads((folder / "series.json").read_text())["products"]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def facts(file):
    return (
        [file.read().tolist(), file.dtypes, file.nodatavals, file.scales, file.offsets, file.descriptions],
        [file.crs, file.transform, file.colorinterp, file.tags(1), file.tags()["ACQUISITION_DATETIME"]],
    )


@pytest.mark.parametrize("form", FORMATS)
def test_each_date_and_kind_is_read_as_from_its_geotiff(results, form):
    plain, other = products(results["geotiff"]), products(results[form])
    assert [{**entry, "path": ""} for entry in plain] == [{**entry, "path": ""} for entry in other]
    assert len(plain) == 7 * DATES  # counts, EVI and its uncertainty, filled, NDVI, quality, uncertainty
    for one, same in zip(plain, other):
        assert same["path"].startswith("layers/")
        with rasterio.open(results["geotiff"] / one["path"]) as a, rasterio.open(results[form] / same["path"]) as b:
            assert facts(a) == facts(b)


def test_a_folder_holds_the_cube_its_layers_and_nothing_else(results):
    assert names(results["netcdf"]) == ["cube.nc", "layers", "series.json"]
    assert names(results["zarr"]) == ["cube.zarr", "layers", "series.json"]
    assert "B02_stack.tif" in names(results["stack"]) and "reason_stack.tif" in names(results["stack"])
    assert json.loads((results["netcdf"] / "series.json").read_text())["files"] == ["cube.nc"]
    assert "files" not in json.loads((results["geotiff"] / "series.json").read_text())


@pytest.mark.parametrize("form", FORMATS)
def test_results_are_read_again_also_after_the_folder_was_moved(results, tmp_path, form):
    moved = tmp_path / "elsewhere"
    results[form].rename(moved)
    try:
        with (
            open_series([str(moved)], SeriesOptions(), Reporter()) as again,
            open_series([str(results["geotiff"])], SeriesOptions(), Reporter()) as plain,
        ):
            window = Window(0, 0, WIDTH, HEIGHT)
            assert again.dates == plain.dates
            np.testing.assert_array_equal(again.read(window).reflectance, plain.read(window).reflectance)
            np.testing.assert_array_equal(again.read(window).observed, plain.read(window).observed)
        write_ndvi([str(moved)], tmp_path / "ndvi", SeriesOptions(), False, Reporter())
    finally:
        moved.rename(results[form])


@pytest.mark.parametrize("name", ["cube.nc", "cube.zarr"])
def test_a_cube_is_read_by_itself(results, name):
    folder = results["netcdf" if name.endswith("nc") else "zarr"]
    with open_series([str(folder / name)], SeriesOptions(), Reporter()) as series:
        assert len(series.dates) == DATES and series.images[0].band_names == ("B02", "B03", "B04", "B08")
        filled = next(entry for entry in products(folder) if entry["kind"] == "filled")
        with rasterio.open(folder / filled["path"]) as first:
            found = series.read(Window(0, 0, WIDTH, HEIGHT)).reflectance[0]
            np.testing.assert_allclose(found, first.read() * 1e-4, atol=1e-6)
    with open_series([str(folder / name)], SeriesOptions(bands=("all",)), Reporter(), any_bands=True) as series:
        assert series.images[0].band_names == ("B02", "B03", "B04", "B08")  # quality and the like are no bands


def open_cube(results, form):
    xarray = pytest.importorskip("xarray")
    if form == "zarr":
        pytest.importorskip("zarr")
        return xarray.open_zarr(results["zarr"] / "cube.zarr", consolidated=True, decode_coords="all")
    return xarray.open_dataset(results["netcdf"] / "cube.nc", engine="netcdf4", decode_coords="all")


@pytest.mark.parametrize("form", ["netcdf", "zarr"])
def test_xarray_reads_the_course_of_a_pixel_in_time_as_from_the_geotiffs(results, form):
    with open_cube(results, form) as found:
        entries = [entry for entry in products(results["geotiff"]) if entry["kind"] in ("filled", "uncertainty")]
        assert [str(date)[:10] for date in found.time.values] == sorted({entry["date"] for entry in entries})
        for band in ("B02", "B08"):
            for kind, name in (("filled", band), ("uncertainty", f"{band}_uncertainty")):
                expected = []
                for entry in (entry for entry in entries if entry["kind"] == kind):
                    with rasterio.open(results["geotiff"] / entry["path"]) as file:
                        index = file.descriptions.index(band if kind == "filled" else f"uncertainty of {band}") + 1
                        number = file.read(index, masked=True)[20, 33]
                        expected.append(np.nan if number is np.ma.masked else number * file.scales[index - 1])
                assert not np.isnan(expected).all()
                np.testing.assert_allclose(found[name].values[:, 20, 33], expected, atol=1e-9)
        assert found.B02.encoding["preferred_chunks"]["time"] == DATES  # read at once
        assert float(found.x[33]), float(found.y[20]) == (600000 + 335, 5100000 - 205)


@pytest.mark.parametrize("form", ["netcdf", "zarr"])
def test_a_cube_says_where_it_is_and_what_its_numbers_mean(results, form):
    pytest.importorskip("rioxarray")
    with open_cube(results, form) as found:
        assert found.rio.crs.to_epsg() == 32632 and found.rio.resolution() == (10, -10)
        assert found.spatial_ref.attrs["grid_mapping_name"] == "transverse_mercator"
        assert found.B02.attrs["standard_name"] == "surface_bidirectional_reflectance"
        wanted = ["B02_uncertainty", "days_to_the_nearest_observation", "number_of_observations", "quality", "reason"]
        assert sorted(found.B02.attrs["ancillary_variables"].split()) == wanted
        assert found.ndvi.attrs["standard_name"] == "normalized_difference_vegetation_index"
        assert found.evi.attrs["ancillary_variables"].split()[0] == "evi_uncertainty"
        assert "ancillary_variables" not in found.evi_uncertainty.attrs
        assert found.quality.attrs["flag_meanings"].split()[0] == "observed"
        assert len(found.quality.attrs["flag_values"]) == len(found.quality.attrs["flag_meanings"].split()) == 7
        assert found.B02.encoding["scale_factor"] == 1e-4 and found.B02.encoding["_FillValue"] == 0


def test_reflectance_of_the_top_of_the_atmosphere_is_called_so(tmp_path):
    for path in write_series(tmp_path / "in", 2, 20, 20)[0]:
        (tmp_path / "in" / f"{path[-12:-4]}_L1C.tif").write_bytes(open(path, "rb").read())  # noqa: PTH123, SIM115
        (tmp_path / "in" / path).unlink()
    run([str(tmp_path / "in")], tmp_path / "out", format="zarr")
    described = json.loads((tmp_path / "out/cube.zarr/B02/.zattrs").read_text())
    assert described["standard_name"] == "toa_bidirectional_reflectance"


def test_a_checker_of_the_conventions_finds_no_error(results, tmp_path):
    pytest.importorskip("compliance_checker")
    from compliance_checker.runner import CheckSuite, ComplianceChecker

    CheckSuite.load_all_available_checkers()
    report = tmp_path / "report.json"
    ComplianceChecker.run_checker(
        ds_loc=str(results["netcdf"] / "cube.nc"),
        checker_names=["cf:1.11"],
        verbose=0,
        criteria="normal",
        output_filename=str(report),
        output_format="json",
    )
    found = json.loads(report.read_text())["cf:1.11"]
    assert found["high_priorities"] and not found["high_count"]
    # The checker calls packed unsigned numbers a fault in one list and allows them in the other.
    others = [entry for entry in found["medium_priorities"] if entry["msgs"] and "Packed Data" not in entry["name"]]
    assert others == []


def test_layers_of_a_stack_are_named_by_their_dates(results):
    with rasterio.open(results["stack"] / "ndvi_stack.tif") as file:
        assert list(file.descriptions) == sorted({entry["date"] for entry in products(results["stack"])})
        assert file.scales == (1e-4,) * DATES and file.interleaving.value == "BAND"


def test_a_cube_is_cut_so_that_all_dates_of_a_pixel_are_together_and_no_block_is_large(monkeypatch, tmp_path):
    sizes = set()
    blocks = cube.Cube.blocks

    def watched(self, *words):
        for variable, window, numbers in blocks(self, *words):
            sizes.add(numbers.shape)
            yield variable, window, numbers

    monkeypatch.setattr(cube.Cube, "blocks", watched)
    monkeypatch.setattr(cube, "CHUNK_BYTES", 3 * 32 * 32 * 2)
    run(write_series(tmp_path / "in", 3, 70, 40)[0], tmp_path / "out", format="zarr")
    assert sizes == {(3, 32, 32), (3, 32, 8), (3, 6, 32), (3, 6, 8)}
    chunks = sorted(path.name for path in (tmp_path / "out/cube.zarr/B02").iterdir() if path.name[1:2] == ".")
    assert chunks == ["0.0.0", "0.0.1", "0.1.0", "0.1.1", "0.2.0", "0.2.1"]


def test_names_of_variables_differ_also_where_capitals_do_not_count():
    assert [_free("NDVI", []), _free("ndvi", ["NDVI"]), _free("x", []), _free("ndvi", ["NDVI", "ndvi_2"])] == [
        *("NDVI", "ndvi_2", "x_2", "ndvi_3"),
    ]


NUMBERS = Numbers("uint16", 1e-4, 0.0, 0.0)


@pytest.mark.parametrize(
    ("others", "together"),
    [
        ([], NUMBERS),
        ([Numbers("uint16", 1e-4, -0.1, 0.0)], Numbers("uint16", 1e-4, -0.1, 0.0)),
        ([Numbers("uint16", 1e-4, -0.00005, 0.0)], "float32"),
        ([Numbers("int16", 1e-4, 0.0, 0.0)], "float32"),
        ([Numbers("uint16", 1e-4, 0.0, 65535.0)], "float32"),
        ([Numbers("uint16", 2.75e-5, -0.2, 0.0)], "float32"),
    ],
)
def test_numbers_of_dates_that_are_stored_otherwise_are_brought_together(others, together):
    found = common_numbers([NUMBERS, *others])
    assert found == together or (found.dtype == together and np.isnan(found.nodata) and found.scale == 1)


@pytest.mark.parametrize(("offset", "dtype"), [(-0.1, "uint16"), (-0.05001, "float32")])
def test_dates_with_other_offsets_keep_their_values(tmp_path, offset, dtype):
    paths = []
    _, reflectance = truth(3, 40, 40)
    for index, stored in enumerate((0.0, offset, 0.0)):
        paths.append(tmp_path / f"S2_2022060{index + 1}.tif")
        numbers = np.rint((reflectance[index] - stored) * 1e4).astype(np.uint16)
        write_raster(paths[-1], numbers, offset=stored)
    run([str(path) for path in paths], tmp_path / "plain")
    run([str(path) for path in paths], tmp_path / "out", format="zarr")
    for one, same in zip(products(tmp_path / "plain"), products(tmp_path / "out")):
        with rasterio.open(tmp_path / "plain" / one["path"]) as a, rasterio.open(tmp_path / "out" / same["path"]) as b:
            if one["kind"] == "filled":
                assert b.dtypes[0] == dtype and b.offsets[0] == (offset if dtype == "uint16" else 0)
                values = [file.read() * file.scales[0] + file.offsets[0] for file in (a, b)]
                np.testing.assert_allclose(*values, atol=1e-6)


def test_counts_are_days_to_an_observation_before_or_after_and_how_many_there_are():
    observed = np.array([[0, 0], [1, 0], [0, 0], [1, 0]], bool)[:, :, None]
    days = np.array([0.0, 5.0, 13.0, 15.0])
    gaps = Gaps(observed, days)
    found = np.stack([gaps.counts(day) for day in days])
    np.testing.assert_array_equal(found[:, 0, 0, 0], [5, 0, 2, 0])
    assert np.isnan(found[:, 0, 1, 0]).all()
    np.testing.assert_array_equal(found[:, 1, :, 0], [[2, 0]] * 4)
    np.testing.assert_array_equal(gaps.counts(11.0)[0, 0], [4])


# What a run leaves, however it ends.


class Stopping(Reporter):
    """Cancels as soon as the cube is being written."""

    def progress(self, done, total, unit="", message=""):
        if message.startswith("Writing"):
            self.cancelled.set()
        super().progress(done, total, unit, message)


@pytest.fixture
def paths(tmp_path):
    return write_series(tmp_path / "in", 3, 40, 40)[0]


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_left_of_a_run_that_is_cancelled_while_it_writes_the_cube(tmp_path, paths, form):
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", Stopping(), format=form)
    assert names(tmp_path / "out") == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_run_that_was_interrupted_there_is_taken_up_without_filling_again(tmp_path, paths, form):
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", Stopping(), format=form, resume=True)

    class Watching(Reporter):
        windows = 0

        def progress(self, done, total, unit="", message=""):
            self.windows += message == "Filling"

    report = Watching()
    run(paths, tmp_path / "out", report, format=form, resume=True)
    assert report.windows == 0
    run(paths, tmp_path / "alone", format=form)
    for one, same in zip(products(tmp_path / "out"), products(tmp_path / "alone")):
        assert one == same
        with rasterio.open(tmp_path / "out" / one["path"]) as a, rasterio.open(tmp_path / "alone" / one["path"]) as b:
            np.testing.assert_array_equal(a.read(), b.read())
    assert ".unfinished.part" not in names(tmp_path / "out")


@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_is_called_so_and_the_earlier_results_stay(tmp_path, paths, monkeypatch, form):
    run(paths, tmp_path / "out", format=form)
    before = (tmp_path / "out" / "series.json").read_bytes()

    def full(*_words):
        raise OSError(28, "No space left on device")

    for writer in ("write_netcdf", "write_zarr", "write_stack"):
        monkeypatch.setattr(cube_finishing, writer, full)
    with pytest.raises(EngineError) as caught:
        run(paths, tmp_path / "out", format=form, overwrite=True)
    assert caught.value.code == "disk_full"
    assert (tmp_path / "out" / "series.json").read_bytes() == before
    with rasterio.open(tmp_path / "out" / products(tmp_path / "out")[0]["path"]) as file:
        file.read()


def test_a_cube_that_reads_back_otherwise_is_not_published(tmp_path, paths, monkeypatch):
    pytest.importorskip("netCDF4")
    monkeypatch.setattr(
        netcdf_cube.RasterChecksum, "of", lambda _self, numbers, _window: int(numbers.sum()) + next(odd)
    )
    odd = iter(range(10_000))
    with pytest.raises(EngineError) as caught:
        run(paths, tmp_path / "out", format="netcdf")
    assert caught.value.code == "write_failed"
    assert names(tmp_path / "out") == []


@pytest.mark.parametrize("after", range(3))
def test_a_run_killed_while_a_cube_takes_its_place_is_completed(tmp_path, paths, monkeypatch, after):
    run(paths, tmp_path / "out", format="zarr", stac=True)
    moved = []
    real = publishing._write_json

    def killed(final, content):
        if final.name == "series.json" and after == 2:
            raise KeyboardInterrupt
        real(final, content)

    def stopped(path):
        if path.parent == tmp_path / "out":  # what is removed elsewhere is unfinished
            if after < 2 and len(moved) == after:
                raise KeyboardInterrupt
            moved.append(path)
        remove(path)

    remove = publishing.scratch.remove
    monkeypatch.setattr(publishing, "_write_json", killed)
    monkeypatch.setattr(publishing.scratch, "remove", stopped)
    with pytest.raises(KeyboardInterrupt):
        run(paths, tmp_path / "out", format="zarr", overwrite=True, ndvi=False)
    monkeypatch.undo()
    with pytest.raises(InputError, match="holds results"):  # the next run there completes the move first
        run(paths, tmp_path / "out", format="zarr")
    assert names(tmp_path / "out") == ["cube.zarr", "layers", "series.json"]
    assert not (tmp_path / "out/cube.zarr/ndvi").exists() and (tmp_path / "out/cube.zarr/B02/0.0.0").exists()


def test_results_of_another_format_are_replaced_whole(tmp_path, paths):
    pytest.importorskip("netCDF4")
    out = tmp_path / "out"
    for form, kept in (
        ("stack", ["B02_stack.tif", "B03_stack.tif", "B04_stack.tif", "B08_stack.tif", "layers"]),
        ("netcdf", ["cube.nc", "layers"]),
        ("zarr", ["cube.zarr", "layers"]),
        ("geotiff", []),
    ):
        with pytest.raises(InputError, match="holds results") if out.exists() else open(paths[0], "rb"):  # noqa: PTH123
            run(paths, out, format=form) if out.exists() else None
        run(paths, out, format=form, ndvi=False, overwrite=True)
        found = [name for name in names(out) if not name.startswith(("2022", "quality", "reason"))]
        assert found == sorted([*kept, "series.json"])


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("cube.nc", "netcdf"),
        ("cube.zarr", "zarr"),
        ("B03_stack.tif", "stack"),
        ("layers/2022-04-01_ndvi.vrt", "zarr"),
        ("collection.json", "geotiff"),
        ("items/2022-04-01.json", "zarr"),
    ],
)
def test_what_is_not_ours_is_not_replaced_which_is_said_before_anything_is_filled(tmp_path, paths, name, form):
    pytest.importorskip("netCDF4")

    class Watching(Reporter):
        filling = False

        def progress(self, done, total, unit="", message=""):
            self.filling |= message == "Filling"

    first = run(paths, tmp_path / "once")["inputs"][0]["date"]
    foreign = tmp_path / "out" / name.replace("2022-04-01", first)
    foreign.parent.mkdir(parents=True)
    (foreign / "B02").mkdir(parents=True) if form == name[5:] else foreign.write_text("mine")
    for overwrite in (False, True):
        report = Watching()
        with pytest.raises(InputError) as caught:
            run(paths, tmp_path / "out", report, format=form, overwrite=overwrite, stac=True)
        assert caught.value.code == "output_not_ours" and foreign.exists() and not report.filling


@pytest.mark.parametrize("name", ["cube.nc", "cube.zarr"])
def test_a_cube_that_is_read_is_not_replaced(tmp_path, paths, name):
    pytest.importorskip("netCDF4")
    out, form = tmp_path / "out", "netcdf" if name == "cube.nc" else "zarr"
    run(paths, out, format=form)
    layers = [str(out / entry["path"]) for entry in products(out) if entry["kind"] == "filled"]
    for inputs in ([str(out / name)], layers):
        with pytest.raises(InputError) as caught:
            run(inputs, out, format=form, overwrite=True)
        assert caught.value.code == "output_is_input"


# What cannot be written.


def test_without_the_package_it_is_said_what_to_install_before_anything_is_done(tmp_path, paths, monkeypatch):
    monkeypatch.setattr(layout, "find_spec", lambda _name: None)
    with pytest.raises(EngineError, match="netCDF4") as caught:
        run(paths, tmp_path / "out", format="netcdf")
    assert caught.value.code == "module_missing" and caught.value.exit_status == 4
    assert "-m pip install netCDF4" in caught.value.hint and not (tmp_path / "out").exists()


def test_a_rotated_grid_makes_no_cube_but_stacks(tmp_path):
    numbers = np.full((4, 20, 20), 1000, np.uint16)
    turned = rasterio.Affine(8, 6, 600000, 6, -8, 5100000)
    inputs = []
    for day in (1, 5):
        inputs.append(str(tmp_path / f"S2_202206{day:02d}.tif"))
        write_raster(tmp_path / f"S2_202206{day:02d}.tif", numbers, transform=turned)
    with pytest.raises(InputError) as caught:
        run(inputs, tmp_path / "out", format="zarr")
    assert caught.value.code == "rotated_grid" and names(tmp_path / "out") == []
    run(inputs, tmp_path / "out", format="stack")


def test_times_are_days_since_1970(results):
    with rasterio.open(f'NETCDF:"{results["netcdf"] / "cube.nc"}":B02') as file:
        days = [int(value) for value in file.tags()["NETCDF_DIM_time_VALUES"].strip("{}").split(",")]
    dates = sorted({entry["date"] for entry in products(results["netcdf"])})
    epoch = datetime.date(1970, 1, 1)
    assert [(epoch + datetime.timedelta(day)).isoformat() for day in days] == dates
