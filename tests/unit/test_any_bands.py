"""Other bands than the four, and single indices: how they are read, filled and written."""

import json
import shutil
from types import SimpleNamespace

import cube_files
import numpy as np
import pytest
import rasterio
from safe_files import write_safe
from series_files import dated, holes, truth, write_raster
from test_series import Warnings

from model.clouds.comparison import Evidence
from model.clouds.judgement import TOO_LITTLE
from model.clouds.passing import UNLIKE, fit_passing
from model.contract.options import FillOptions, MethodOptions
from model.contract.reasons import CLOUD
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BANDS, Chip, Sample
from model.methods.band_groups import MOST_BANDS, groups_of
from model.pipeline.choice import fit_method
from model.pipeline.filling import fill
from model.pipeline.ndvi import write_ndvi
from model.products.bands import describe_bands
from model.products.products import ndvi
from model.reading.bands import ALL, choose_bands
from model.reading.opening import open_series
from model.reading.series import SeriesOptions
from model.reading.sources import LANDSAT_8_9, SENTINEL_2

TEN = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
DATES = 6


def ten_bands(dates=DATES):
    """Reflectance [T,10,H,W]: the four of the test landscape, and mixtures of them."""
    four = truth(dates)[1]
    mixture = np.array(
        [[0.1, 0, 0.8, 0.2], [0, 0.1, 0.2, 0.7], [0, 0, 0.1, 0.8], [0, 0, 0, 1], [0, 0.5, 1, 0.2], [0.5, 0, 1, 0]]
    )
    return np.concatenate([four, np.einsum("of,tfhw->tohw", mixture, four)], axis=1).astype(np.float32)


def write_ten(folder, reflectance, names=TEN, observed=None, **profile):
    folder.mkdir(parents=True, exist_ok=True)
    observed = holes(len(reflectance), *reflectance.shape[2:]) if observed is None else observed
    for number, values in enumerate(reflectance):
        numbers = np.where(observed[number], np.rint(values * 1e4), 0).astype(np.uint16)
        write_raster(folder / f"S2_{dated(number):%Y%m%d}.tif", numbers, names=names, **profile)
    return folder, observed


def write_index(folder, values, name="NDVI", stem="NDVI", numbers="int16", scale=1e-4, nodata=-32768, names=None):
    """Write an index [T,H,W], NaN where there is none, a file a date."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(values):
        stored = np.where(np.isnan(image), nodata, image / (scale or 1.0))
        stored = np.rint(stored).astype(numbers) if np.issubdtype(numbers, np.integer) else stored.astype(numbers)
        path = folder / f"{stem}_{dated(number):%Y%m%d}.tif"
        write_raster(path, stored[None], names=(name,) if name else None, scale=scale, nodata=nodata)
    return folder


def opened(folder, report=None, **options):
    return open_series([str(folder)], SeriesOptions(**options), report or Reporter(), any_bands=True)


def refused(code, folder, **options):
    with pytest.raises(InputError) as caught:
        opened(folder, **options)
    assert caught.value.code == code, caught.value
    assert caught.value.hint
    return caught.value


def run(folder, output, method="linear", report=None, reading=None, **options):
    asked = FillOptions(method=MethodOptions(method=method, device="cpu"), **options)
    return fill([str(folder)], output, SeriesOptions(**(reading or {})), asked, report or Reporter())


def filled(output, document, kind="filled"):
    stack = []
    for entry in document["products"]:
        if entry["kind"] == kind:
            with rasterio.open(output / entry["path"]) as file:
                stack.append(file.read() * np.float32(file.scales[0]) + np.float32(file.offsets[0]))
    return np.stack(stack)


def test_by_default_the_four_are_taken_and_the_others_are_named(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands())
    report = Warnings()
    assert opened(folder, report).roles == BANDS
    assert "B05" in report.said["bands_left_out"] and "--bands all" in report.said["bands_left_out"]


@pytest.mark.parametrize(
    ("bands", "roles", "names"),
    [
        (("all",), (*BANDS, "b5", "b6", "b7", "b8a", "b11", "b12"), TEN),
        (("B11", "B08", "B04", "B03", "B02"), (*BANDS, "b11"), ("B02", "B03", "B04", "B08", "B11")),
        (("B8A", "B04"), ("nir", "red"), ("B8A", "B04")),
        (("9", "4"), ("b11", "nir"), ("B11", "B08")),
        (("B05", "B06", "B11", "B12"), ("b5", "b6", "b11", "b12"), ("B05", "B06", "B11", "B12")),
        (("B12",), ("b12",), ("B12",)),
    ],
)
def test_bands_by_name_or_number(tmp_path, bands, roles, names):
    folder, _ = write_ten(tmp_path / "in", ten_bands(2), observed=np.ones((2, 70, 90), bool))
    report = Warnings()
    series = opened(folder, report, bands=bands)
    assert (series.roles, series.images[0].band_names, report.said) == (roles, names, {})
    every = ten_bands(2)
    block = series.read(series.part)
    np.testing.assert_allclose(block.reflectance, every[:, [TEN.index(name) for name in names]], atol=1e-4)


@pytest.mark.parametrize(
    ("names", "sensor", "taken"),
    [
        (["B2", "B3", "B4", "B8", "B11", "AOT", "TCI_R", "MSK_CLDPRB", "QA60", "ndvi"], SENTINEL_2, 5),
        (["B2", "B3", "B4", "B5", "B6", "B10", "ST_EMIS"], LANDSAT_8_9, 5),
    ],
)
def test_all_are_all_bands_of_reflectance(names, sensor, taken):
    choice = choose_bands([[name] for name in names], [None] * len(names), sensor, ALL)
    assert choice.positions == tuple(range(taken))


def test_of_bands_without_names_the_first_four_are_the_four(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands(), names=None)
    assert opened(folder, bands=("3", "2", "1", "4", "9")).roles == (*BANDS, "band9")


@pytest.mark.parametrize(
    "layout",
    [
        "T32TPS_{day}T101559_{band}_{size}m.tif",
        "S2_{day}_{band}.tif",
        "{day}/{band}.tif",
        "{day}/R{size}m/T32TPS_{day}T101559_{band}_{size}m.tif",
        "{size}m/S2_{day}_{band}.tif",
    ],
)
def test_bands_of_two_resolutions_come_on_one_grid(layout, tmp_path):
    values = ten_bands(2)[:, :, :60, :80]
    twice = TEN[:3] if "R{size}m" in layout else ()  # a product has these at 20 m, too
    for number, image in enumerate(values):
        for band, size in [*enumerate([10] * 4 + [20] * 6), *((band, 20) for band in range(len(twice)))]:
            pixels = image[band] if size == 10 else image[band].reshape(30, 2, 40, 2).mean((1, 3))
            transform = rasterio.Affine(size, 0, 600000, 0, -size, 5100000)
            numbers = np.rint(pixels[None] * 1e4).astype(np.uint16)
            path = tmp_path / layout.format(day=f"{dated(number):%Y%m%d}", band=TEN[band], size=size)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_raster(path, numbers, names=None, scale=None, transform=transform)
    report = Warnings()
    assert opened(tmp_path, report).roles == BANDS
    assert "--bands all" in report.said["further_bands"] and "bands_interpolated" not in report.said
    series = opened(tmp_path, report, bands=("all",))
    assert "B05, B06, B07 and 3 more" in report.said["bands_interpolated"]
    assert "20 m" in report.said["bands_interpolated"] and "10 m" in report.said["bands_interpolated"]
    assert (series.grid.width, series.grid.height, len(series.roles), len(series.dates)) == (80, 60, 10, 2)
    block = series.read(series.part)
    assert block.valid.all()
    np.testing.assert_array_equal(np.rint(block.reflectance[:, :4] * 1e4), np.rint(values[:, :4] * 1e4))
    fine = np.abs(block.reflectance[:, 4:] - values[:, 4:])
    assert np.median(fine) < 0.005 and fine.mean() < 0.02
    assert [band.get("pixel") for band in describe_bands(series.images[0])["bands"]] == [None] * 4 + [20.0] * 6
    only = opened(tmp_path, Warnings(), bands=("B11", "B05"))
    assert only.grid.resolution == (20, 20) and not only.images[0].coarser


def test_dates_with_different_bands(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands())
    last = sorted(folder.glob("*.tif"))[-1]
    with rasterio.open(last) as file:
        numbers = file.read()
    write_raster(last, numbers[:8], names=TEN[:8])
    assert opened(folder, bands=("all",)).roles == (*BANDS, "b5", "b6", "b7", "b8a")
    refused("bands_not_found", folder, bands=("B04", "B11"))


def test_bands_that_cannot_be_taken(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands())
    error = refused("bands_not_found", folder, bands=("B02", "B99"))
    assert "has no bands B99; it has: B02," in error.message
    refused("bad_bands", folder, bands=tuple(map(str, range(1, 22))))
    many, _ = write_ten(tmp_path / "many", np.repeat(ten_bands(2), 3, axis=1), names=[f"x{n}" for n in range(30)])
    refused("bad_bands", many, bands=("all",))
    refused("index_among_bands", folder, bands=("B04", "B08"), range=(0, 1))
    with pytest.raises(InputError) as caught:
        open_series([str(folder)], SeriesOptions(bands=("all",)), Reporter())
    assert caught.value.code == "four_bands"
    with pytest.raises(InputError) as caught:
        run(folder, tmp_path / "out", "network", reading={"bands": ("B04", "B08")})
    assert caught.value.code == "network_bands" and not list((tmp_path / "out").rglob("*.*"))


@pytest.mark.parametrize("method", ["regression", "auto"])
def test_further_bands_leave_the_four_as_they_are(tmp_path, method):
    every = ten_bands()
    both, observed = write_ten(tmp_path / "ten", every)
    alone, _ = write_ten(tmp_path / "four", every[:, :4], names=TEN[:4])
    more = run(both, tmp_path / "a", method, reading={"bands": ("all",)}, uncertainty=True)
    less = run(alone, tmp_path / "b", method, uncertainty=True)
    for kind in ("filled", "uncertainty"):
        np.testing.assert_array_equal(filled(tmp_path / "a", more, kind)[:, :4], filled(tmp_path / "b", less, kind))
    for kind in ("ndvi", "quality"):
        np.testing.assert_array_equal(filled(tmp_path / "a", more, kind), filled(tmp_path / "b", less, kind))
    result = filled(tmp_path / "a", more)
    kept = np.broadcast_to(observed[:, None], result.shape)
    np.testing.assert_allclose(result[kept], every[kept], atol=1e-4)
    assert np.abs(result - every)[~kept].mean() < 0.02
    assert "bands" not in less
    assert [band["name"] for band in more["bands"]] == list(TEN)


def test_names_wavelengths_scales_and_no_data_go_through(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands()[:, [8, 9, 3]], names=("SWIR 1", "SWIR 2", "NIR"), nodata=7)
    for path in folder.glob("*.tif"):
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = (1e-4, 2e-4, 1e-4), (0.0, 0.01, 0.0)
            for band, wavelength in enumerate((1.61, 2.19, 0.842), 1):
                file.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(wavelength))
    document = run(folder, tmp_path / "out", reading={"bands": ("all",)})
    assert [band.get("wavelength") for band in document["bands"]] == [1.61, 2.19, 0.842]
    assert not any(entry["kind"] == "ndvi" for entry in document["products"])
    with rasterio.open(tmp_path / "out" / document["products"][0]["path"]) as file:
        assert file.descriptions == ("SWIR 1", "SWIR 2", "NIR")
        assert (file.scales, file.offsets, file.nodata) == ((1e-4, 2e-4, 1e-4), (0.0, 0.01, 0.0), 7)
        assert file.tags(2, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"] == "2.19"
        assert "red" not in [colour.name for colour in file.colorinterp]


def index_series():
    values = ndvi(truth(DATES)[1])
    return np.where(holes(DATES, *values.shape[1:]), values, np.nan), values


@pytest.mark.parametrize("method", ["linear", "regression", "auto"])
def test_a_folder_of_ndvi_is_filled(tmp_path, method):
    given, right = index_series()
    report = Warnings()
    folder = write_index(tmp_path / "in", given, stem="S2")
    document = run(folder, tmp_path / "out", method, report, uncertainty=method != "linear")
    assert {entry["kind"] for entry in document["products"]} - {"uncertainty"} == {"filled", "quality"}
    result, kept = filled(tmp_path / "out", document)[:, 0], ~np.isnan(given)
    np.testing.assert_allclose(result[kept], given[kept], atol=1e-4)
    assert np.abs(result - right)[~kept].mean() < 0.06
    assert document["bands"] == [{"name": "NDVI", "role": "ndvi", "range": [-1.0, 1.0]}]
    assert document["products"][0]["statistics"]["maximum"] <= 1
    assert "compared with those before and after" in report.said["no_detectors"]
    if method == "regression":
        deviation = filled(tmp_path / "out", document, "uncertainty")[:, 0]
        error = np.abs(result - right)[~kept]
        assert (error < 2 * deviation[~kept]).mean() > 0.5


@pytest.mark.parametrize(
    ("layout", "role", "limits"),
    [
        ({"name": "NDVI", "stem": "S2"}, "ndvi", (-1, 1)),
        ({"name": None, "stem": "MOD_NDVI"}, "ndvi", (-1, 1)),
        ({"name": None, "stem": "evi", "numbers": "float32", "scale": None, "nodata": np.nan}, "evi", (-1, 1)),
    ],
)
def test_an_index_is_known_by_name_or_description(tmp_path, layout, role, limits):
    series = opened(write_index(tmp_path / "in", index_series()[0], **layout))
    quantity = series.images[0].quantity
    assert (series.roles, (quantity.low, quantity.high)) == ((role,), limits)


def test_units_of_an_index_are_told_by_its_numbers(tmp_path):
    values = index_series()[0]
    report = Warnings()
    stored = write_index(tmp_path / "whole", np.round(values * 1e4), scale=None)
    assert opened(stored, report).images[0].scales == (1e-4,)
    assert "scale_guessed" in report.said
    area = write_index(tmp_path / "lai", 3 + 3 * values, "LAI", "S2", numbers="float32", scale=None, nodata=np.nan)
    assert (opened(area).images[0].quantity.high, opened(area).images[0].scales) == (10, (1.0,))
    kelvin = write_index(tmp_path / "lst", 290 + 10 * values, "LST", "S2", numbers="float32", scale=None, nodata=-9999)
    assert opened(kelvin).images[0].quantity.low == 180
    other = write_index(tmp_path / "own", 40 + 10 * values, None, "moisture", numbers="float32", scale=None, nodata=-1)
    refused("no_input", other)
    quantity = opened(other, range=(0.0, 100.0)).images[0].quantity
    assert (quantity.low, quantity.high) == (0, 100)


def test_an_index_in_a_cube_or_a_stack_of_dates(tmp_path):
    values = np.linspace(0.2, 0.8, 4 * cube_files.ROWS * cube_files.COLUMNS, dtype=np.float32)
    values = values.reshape(4, cube_files.ROWS, cube_files.COLUMNS)
    cube_files.write_netcdf(tmp_path / "greenness.nc", {"NDVI": values})
    series = opened(tmp_path / "greenness.nc")
    assert (series.roles, len(series.dates)) == (("ndvi",), 4)
    block = series.read(series.part)
    np.testing.assert_allclose(block.reflectance[:, 0] * 2 - 1, values, atol=1e-5)
    names = [f"2022-0{month}-07" for month in (4, 5, 6, 7)]
    write_raster(tmp_path / "NDVI_2022.tif", np.rint(values * 1e4).astype(np.int16), names=names, nodata=-32768)
    series = opened(tmp_path / "NDVI_2022.tif")
    assert (series.roles, [str(date) for date in series.dates]) == (("ndvi",), names)


def test_an_index_out_of_its_range_is_refused(tmp_path):
    folder = write_index(tmp_path / "in", 40 + 10 * index_series()[0], numbers="float32", scale=None, nodata=np.nan)
    error = refused("index_out_of_range", folder)
    assert "ndvi" in error.message and "-1 to 1" in error.message
    refused("bad_range", folder, range=(5.0, 5.0))
    with pytest.raises(InputError):
        run(folder, tmp_path / "out")
    assert not list((tmp_path / "out").rglob("*"))


def test_single_values_out_of_range_are_no_data(tmp_path):
    given, _ = index_series()
    given[1, 5, 5] = 1.5
    series = opened(write_index(tmp_path / "in", given))
    block = series.read(series.part)
    assert not block.valid[1, 5, 5] and block.valid[1, 5, 6]


def test_ndvi_of_red_and_near_infrared_wherever_they_are(tmp_path):
    every = ten_bands()
    folder, observed = write_ten(tmp_path / "in", every)
    reading = SeriesOptions(bands=("B11", "B08", "B04"))
    document = write_ndvi([str(folder)], tmp_path / "out", reading, False, Reporter())
    found = filled(tmp_path / "out", document, "ndvi")[:, 0]
    np.testing.assert_allclose(found[observed], ndvi(every)[observed], atol=2e-3)
    with pytest.raises(InputError) as caught:
        write_ndvi([str(folder)], tmp_path / "none", SeriesOptions(bands=("B11", "B08")), False, Reporter())
    assert caught.value.code == "index_bands_missing"


def test_what_passes_is_taken_out_and_what_stays_is_kept():
    generator = np.random.default_rng(0)
    values = 0.8 + generator.normal(0, 0.005, (9, 1, 60, 60)).astype(np.float32)
    values[3, 0, 10:30, 10:30] = 0.55  # a cloud
    values[4:, 0, 40:55, 40:55] = 0.5  # a harvest
    values[6] -= 0.3  # a date under haze
    valid = np.ones((9, 60, 60), bool)
    masked = np.zeros_like(valid)
    masked[8, 2:] = True
    evidence = Evidence(values, valid, masked, np.zeros(valid.shape, np.uint8))
    comparison, why = fit_passing([evidence], np.zeros(9, bool), index=True)
    assert why == [None] * 6 + [UNLIKE, None, TOO_LITTLE]
    found, _ = comparison.find(evidence)
    assert (found[3, 12:28, 12:28] == CLOUD).all()
    assert not found[[0, 1, 2, 4, 5, 7]].any()
    assert not found[3, 40:].any()


@pytest.mark.parametrize(("bands", "sizes"), [(5, [4, 1]), (10, [4, 6]), (12, [4, 4, 4]), (20, [4, 5, 6, 5])])
def test_bands_go_in_groups_of_bounded_size(bands, sizes):
    slices = groups_of(bands, True)
    assert [part.stop - part.start for part in slices] == sizes
    assert [part.stop for part in slices[:-1]] == [part.start for part in slices[1:]]
    assert max(part.stop - part.start for part in groups_of(bands, False)) <= MOST_BANDS


def test_other_bands_follow_what_departs_from_the_regression_of_the_four(monkeypatch):
    """A lead that knows the truth of the four: the others, of the same ground, come nearer to theirs."""
    every = ten_bands(8)
    noisy = every + np.random.default_rng(1).normal(0, 0.004, every.shape).astype(np.float32)
    observed = holes(8, 70, 90)
    seen = np.where(observed[:, None], noisy, 0).astype(np.float32)
    days = np.arange(8) * 11.0
    series = SimpleNamespace(
        roles=(*BANDS, *"abcdef"),
        days=days,
        dates=[dated(n) for n in range(8)],
        part=SimpleNamespace(width=90, height=70),
    )
    sample = Sample(seen.reshape(8, 10, -1), observed.reshape(8, -1))
    options = MethodOptions(method="auto", device="cpu")
    fitted = fit_method(series, sample, [Chip(seen, observed)], options, Reporter()).estimator
    regression = fit_method(
        series, sample, [Chip(seen, observed)], MethodOptions(method="regression"), Reporter()
    ).estimator
    assert fitted.follow.shape == (6, 4) and np.isfinite(fitted.follow).all()
    assert fitted.inflation.shape == (6,)
    hidden = ~observed
    errors = [
        np.sqrt(((one.estimate(seen, observed).values - every)[:, 4:].transpose(1, 0, 2, 3)[:, hidden] ** 2).mean())
        for one in (fitted, regression)
    ]
    assert errors[0] < 1.05 * errors[1]


def test_series_json_tells_the_bands(tmp_path):
    folder, _ = write_ten(tmp_path / "in", ten_bands())
    run(folder, tmp_path / "out", reading={"bands": ("all",)}, indices=("NBR",), ndvi=False)
    assert len(list((tmp_path / "out").glob("*_nbr.tif"))) == DATES
    document = json.loads((tmp_path / "out" / "series.json").read_text())
    assert [band["role"] for band in document["bands"]][:5] == [*BANDS, "b5"]
    assert document["reading"]["bands"] == ["all"]
    again = open_series([str(tmp_path / "out")], SeriesOptions(), Reporter())
    assert again.roles == BANDS


def test_a_product_has_all_its_bands(tmp_path):
    for number, day in enumerate(("2022-06-07", "2022-06-17")):
        reflectance = truth(2, 40, 60)[1][number]
        folder = write_safe(tmp_path, day, reflectance, np.full((20, 30), 4, np.uint8))
        for path in folder.rglob("*_B8A_20m.jp2"):
            shutil.copy(path, path.with_name(path.name.replace("B8A", "B11")))
    report = Warnings()
    assert opened(tmp_path, report).roles == BANDS
    assert "B11" in report.said["further_bands"]
    series = opened(tmp_path, bands=("all",))
    assert series.roles == (*BANDS, "b8a", "b11")
    assert series.images[0].band_names == ("B02", "B03", "B04", "B08", "B8A", "B11")
    assert set(series.images[0].offsets) == {-0.1}
