"""Fill values, units and offsets: settled once a series, by what files and sources say and by the pixels."""

import datetime as dt

import numpy as np
import pytest
import rasterio
from series_files import write_raster
from test_series import Warnings, opened, whole

from model.core.errors import InputError

GENERATOR = np.random.default_rng(4)
FIELDS = np.stack(
    [GENERATOR.uniform(low, high, (40, 50)) for low, high in ((0.02, 0.06), (0.04, 0.1), (0.02, 0.12), (0.2, 0.5))]
)
DESERT = np.stack([GENERATOR.uniform(low, low + 0.06, (40, 50)) for low in (0.14, 0.2, 0.28, 0.34)])
SNOW = np.stack([GENERATOR.uniform(low, low + 0.1, (40, 50)) for low in (0.75, 0.75, 0.72, 0.65)])
LAKE = np.stack([GENERATOR.uniform(low, 1.3 * low, (40, 50)) for low in (0.007, 0.006, 0.004, 0.002)])
DAYS = [dt.date(2022, 6, 7) + dt.timedelta(5 * i) for i in range(4)]
ESA = "S2A_MSIL2A_{day}T101559_N0400_R065_T32TPS_{day}T161404.tif"


def write_days(folder, scenes, name="S2_{day}.tif", days=DAYS, factor=1e4, plus=0.0, dtype=np.uint16, **options):
    """A raster a date of numbers = reflectance * factor + plus; return their paths."""
    paths = []
    for scene, day in zip(scenes, days):
        values = scene * factor + plus
        values = (values if np.issubdtype(dtype, np.floating) else np.rint(values)).astype(dtype)
        paths.append(str(folder / name.format(day=f"{day:%Y%m%d}")))
        write_raster(folder / paths[-1], values, **{"scale": None, **options})
    return paths


class Said(Warnings):
    """Counts what it is warned of as well."""

    def warning(self, code, message):
        assert code not in self.said, "one warning a series"
        super().warning(code, message)


def read(paths, **options):
    """Reflectance [time, 4, row, column], what is observed, and the warnings."""
    report = Said()
    series = opened(paths, report, **options)
    block = series.read(whole(series))
    return block.reflectance, block.observed, report.said


def assert_read_as(scenes, reflectance):
    np.testing.assert_allclose(reflectance, np.stack(scenes), atol=1e-4)


# ---- The offset


@pytest.mark.parametrize("scene", [FIELDS, DESERT, SNOW, LAKE], ids=["fields", "desert", "snow", "lake"])
def test_an_offset_that_the_baseline_tells_is_taken_off_any_landscape(tmp_path, scene):
    reflectance, _, said = read(write_days(tmp_path, [scene] * 4, ESA, plus=1000))
    assert_read_as([scene] * 4, reflectance)
    assert set(said) == {"offset_from_baseline"}
    assert "and 3 more" in said["offset_from_baseline"]


def test_the_edges_of_a_swath_do_not_speak_against_an_offset(tmp_path):
    paths = write_days(tmp_path, [FIELDS] * 4, ESA, plus=1000, nodata=None)
    for path in paths:
        with rasterio.open(path, "r+") as file:
            values = file.read()
            values[:, :10], values[:3, 10:14] = 1, 0
            values[3, 10:14] = 1
            file.write(values)
    reflectance, observed, said = read(paths)
    assert set(said) == {"offset_from_baseline"}
    assert not observed[:, :14].any()
    assert observed[:, 14:].all()
    assert_read_as([FIELDS[:, 14:]] * 4, reflectance[:, :, 14:])


def test_one_dark_date_does_not_decide_for_the_series_nor_for_itself(tmp_path):
    paths = write_days(tmp_path, [FIELDS] * 3, ESA, plus=1000)
    paths += write_days(tmp_path, [FIELDS * 0.2], ESA, days=DAYS[3:], plus=500)
    reflectance, _, said = read(paths)
    assert_read_as([FIELDS] * 3, reflectance[:3])
    assert "offset_from_baseline" in said


def test_an_offset_that_was_taken_off_is_said_once(tmp_path):
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 4, ESA))
    assert_read_as([FIELDS] * 4, reflectance)
    assert set(said) == {"offset_absent"}
    assert "--offset -0.1" in said["offset_absent"]


def test_other_programs_numbers_in_place_of_a_baseline_are_none(tmp_path):
    reflectance, _, said = read(write_days(tmp_path, [DESERT] * 4, ESA.replace("N0400", "N9999").replace("L2A", "L2F")))
    assert_read_as([DESERT] * 4, reflectance)
    assert set(said) == {"scale_guessed", "offset_unknown"}


def test_reprocessed_products_of_before_2022_show_their_offset(tmp_path):
    days = [dt.date(2019, 6, 7), dt.date(2019, 6, 12)]
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 2, "T32TPS_{day}T101559_stack.tif", days, plus=1000))
    assert_read_as([FIELDS] * 2, reflectance)
    assert "--offset 0" in said["offset_from_numbers"]
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 2, "T32TPS_{day}T101559_stack.tif", days))
    assert_read_as([FIELDS] * 2, reflectance)
    assert said == {}


@pytest.mark.parametrize("scene", [DESERT, SNOW], ids=["desert", "snow"])
def test_bright_land_without_plants_leaves_the_offset_open(tmp_path, scene):
    reflectance, _, said = read(write_days(tmp_path, [scene] * 4, scale=1e-4))
    assert_read_as([scene] * 4, reflectance)
    assert set(said) == {"offset_unknown"}
    assert read(write_days(tmp_path, [scene] * 4, scale=1e-4), offset=0.0)[2] == {}


def test_the_baseline_in_metadata_of_any_spelling(tmp_path):
    paths = write_days(tmp_path, [DESERT] * 2, scale=1e-4, plus=1000)
    for path in paths:
        with rasterio.open(path, "r+") as file:
            file.update_tags(**{"s2_processing_baseline": "05.09"})
    assert_read_as([DESERT] * 2, read(paths)[0])


# ---- What files declare


def test_fractions_that_still_carry_the_tags_of_packed_numbers(tmp_path):
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 4, factor=1, dtype=np.float32, scale=1e-4, offset=-0.1))
    assert_read_as([FIELDS] * 4, reflectance)
    assert set(said) == {"scale_overruled"}
    assert "--scale" in said["scale_overruled"]


@pytest.mark.parametrize(("scale", "offset"), [(1e4, 0), (1.0, -1000.0)])
def test_a_declared_scale_that_no_surface_fits(tmp_path, scale, offset):
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 2, scale=scale, offset=offset))
    assert_read_as([FIELDS] * 2, reflectance)
    assert set(said) == {"scale_overruled"}


def test_a_declared_offset_that_was_taken_off(tmp_path):
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 4, scale=1e-4, offset=-0.1))
    assert_read_as([FIELDS] * 4, reflectance)
    assert set(said) == {"offset_absent"}


@pytest.mark.parametrize("scene", [FIELDS, DESERT, SNOW, LAKE], ids=["fields", "desert", "snow", "lake"])
def test_a_declared_offset_that_is_there(tmp_path, scene):
    reflectance, _, said = read(write_days(tmp_path, [scene] * 2, plus=1000, scale=1e-4, offset=-0.1))
    assert_read_as([scene] * 2, reflectance)
    assert said == {}


@pytest.mark.parametrize(
    ("scale", "offset"), [(np.nan, 0), (np.inf, 0), (0.0, 0), (-1e-4, 0), (1e-4, np.nan), (1e-4, np.inf)]
)
def test_scales_that_are_no_scales_are_refused_by_name(tmp_path, scale, offset):
    paths = write_days(tmp_path, [FIELDS] * 2, scale=scale, offset=offset)
    with pytest.raises(InputError, match=r"S2_20220607\.tif declares the") as error:
        opened(paths)
    assert error.value.code == "bad_scale"
    assert "--scale" in error.value.hint or "--offset" in error.value.hint
    assert_read_as([FIELDS] * 2, read(paths, scale=1e-4, offset=0.0)[0])


# ---- Units


@pytest.mark.parametrize("dtype", [np.float32, np.uint16])
def test_dates_in_different_units_are_brought_to_one(tmp_path, dtype):
    paths = write_days(tmp_path, [FIELDS] * 2, dtype=dtype)
    paths += write_days(tmp_path, [FIELDS] * 2, days=DAYS[2:], factor=1, dtype=np.float32)
    reflectance, _, said = read(paths)
    assert_read_as([FIELDS] * 4, reflectance)
    assert set(said) == {"units_differ"}
    assert "S2_20220607.tif" in said["units_differ"]
    assert "S2_20220617.tif" in said["units_differ"]


@pytest.mark.parametrize("dtype", [np.float32, np.uint16])
def test_a_dark_lake_is_no_percent(tmp_path, dtype):
    reflectance, _, said = read(write_days(tmp_path, [LAKE] * 4, dtype=dtype))
    np.testing.assert_allclose(reflectance, np.stack([LAKE] * 4), atol=1e-4)
    assert set(said) == {"scale_guessed"}


def test_percent_of_land(tmp_path):
    reflectance, _, said = read(write_days(tmp_path, [FIELDS] * 2, factor=100, dtype=np.uint16))
    np.testing.assert_allclose(reflectance, np.stack([FIELDS] * 2), atol=6e-3)
    assert "1/100." in said["scale_guessed"]


@pytest.mark.parametrize(
    ("factor", "plus", "dtype", "code"),
    [
        (1 / 2.75e-5, 0.2 / 2.75e-5, np.uint16, None),
        (1 / 2.75e-5, 0.2 / 2.75e-5, np.float32, None),
        (1e4, 0, np.uint16, "scale_guessed"),
        (1, 0, np.float32, "scale_guessed"),
    ],
)
def test_landsat_by_its_bands_and_its_numbers(tmp_path, factor, plus, dtype, code):
    bands = ("SR_B2", "SR_B3", "SR_B4", "SR_B5")
    paths = write_days(
        tmp_path, [FIELDS] * 2, "LC08_193028_{day}.tif", factor=factor, plus=plus, dtype=dtype, names=bands
    )
    reflectance, _, said = read(paths)
    assert_read_as([FIELDS] * 2, reflectance)
    assert set(said) == ({code} if code else set())


def test_landsat_under_a_name_of_its_own(tmp_path):
    paths = write_days(
        tmp_path, [FIELDS] * 2, factor=1 / 2.75e-5, plus=0.2 / 2.75e-5, names=("blue", "green", "red", "nir")
    )
    reflectance, _, said = read(paths)
    assert_read_as([FIELDS] * 2, reflectance)
    assert "Landsat Collection 2" in said["scale_guessed"]
    assert "--offset" in said["scale_guessed"]


@pytest.mark.parametrize("name", ["LC08_L1TP_193028_{day}_20220925_02_T1.tif", "LC08_193028_{day}.tif"])
def test_numbers_of_level_1_are_refused(tmp_path, name):
    paths = write_days(tmp_path, [FIELDS] * 2, name, factor=5e4, plus=5000, names=("B2", "B3", "B4", "B5"))
    with pytest.raises(InputError, match=r"LC08_.*Level 1") as error:
        opened(paths)
    assert error.value.code == "no_reflectance"
    assert "--scale" in error.value.hint
    assert_read_as([FIELDS] * 2, read(paths, scale=2e-5, offset=-0.1)[0])


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("{day}_101559_00_2416_3B_AnalyticMS_SR.tif", ("blue", "green", "red", "nir")),
        ("LC09_{day}_mine.tif", ("B2", "B3", "B4", "B5")),
    ],
)
def test_no_advice_of_sentinel_2_for_other_sensors(tmp_path, name, names):
    for scene in (DESERT, FIELDS + 0.1):
        reflectance, _, said = read(write_days(tmp_path, [scene] * 2, name, names=names))
        assert_read_as([scene] * 2, reflectance)
        assert set(said) <= {"scale_guessed"}


def test_radiance_of_planet_is_refused(tmp_path):
    paths = write_days(
        tmp_path, [FIELDS] * 2, "{day}_101559_00_2416_3B_AnalyticMS.tif", names=("blue", "green", "red", "nir")
    )
    with pytest.raises(InputError, match="radiance"):
        opened(paths)


# ---- Fill values that no file declares

BESIDE = {"transform": rasterio.Affine(10, 0, 600005, 0, -10, 5099995)}  # half a pixel off: bilinear


@pytest.mark.parametrize(
    ("fill", "dtype", "nodata"),
    [
        (-9999, np.float32, None),
        (-9999, np.int16, None),
        (-9999, np.int16, 0),
        (-32768, np.int16, None),
        (32767, np.int16, None),
        (65535, np.uint16, None),
        (65535, np.uint16, 0),
        (1e20, np.float32, None),
        (2**31 - 1, np.int32, None),
        (0, np.int16, -9999),
        (0, np.uint16, 65535),
    ],
)
def test_fill_values_are_not_mixed_in(tmp_path, fill, dtype, nodata):
    numbers = np.rint(FIELDS * 1e4).astype(dtype)
    holed = numbers.copy()
    holed[:, 10:25, 10:30] = fill
    options = {"scale": 1e-4, "nodata": nodata}
    paths = [tmp_path / f"S2_{day:%Y%m%d}.tif" for day in DAYS]
    write_raster(paths[0], numbers, **options)
    write_raster(paths[1], holed, **options)
    write_raster(paths[2], holed, **options, **BESIDE)
    reflectance, observed, said = read([str(path) for path in paths[:3]])
    assert f"{fill:g} (first in S2_20220612.tif)" in said["fill_undeclared"]
    assert "-a_nodata" in said["fill_undeclared"]
    hole = np.zeros((40, 50), bool)
    hole[10:25, 10:30] = True
    np.testing.assert_array_equal(observed[1], ~hole)
    assert not observed[2, 12:24, 12:29].any()
    assert observed[2, 1:10, 1:].all()
    seen = reflectance[2][:, observed[2]]
    assert seen.min() > FIELDS.min() - 0.001
    assert seen.max() < FIELDS.max() + 0.001


def test_a_fill_value_beside_zero_at_the_edges(tmp_path):
    numbers = np.rint(FIELDS * 1e4).astype(np.int16)
    numbers[:, :5] = 0
    numbers[:, 10:25, 10:30] = -9999
    paths = [tmp_path / f"S2_{day:%Y%m%d}.tif" for day in DAYS[:2]]
    write_raster(paths[0], numbers, scale=1e-4, nodata=None)
    write_raster(paths[1], numbers, scale=1e-4, nodata=None, **BESIDE)
    reflectance, observed, _ = read([str(path) for path in paths])
    assert not observed[:, :5].any()
    assert reflectance[:, :][observed[:, None].repeat(4, 1)].min() > FIELDS.min() - 0.001


def test_saturated_clouds_are_no_fill_values(tmp_path):
    bright = FIELDS.copy()
    bright[:, :10] = 1.0
    paths = write_days(tmp_path, [bright] * 2, factor=65535, scale=1 / 65535)
    _, observed, said = read(paths)
    assert observed.all()
    assert said == {}
