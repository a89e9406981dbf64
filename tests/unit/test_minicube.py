"""Minicubes as dated GeoTIFFs, and back through the series reader."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from test_series import Warnings, opened, whole

from model.core.errors import CancelledError, InputError
from model.core.reporting import Reporter
from model.products.minicube_import import import_minicube

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
EARTHNET = "29SND_2017-06-20_2017-11-16_1977_2105_1721_1849_30_110_28_44"


def earthnet(path, channels=7, frames=10, seed=0):
    """Write a cube as EarthNet2021 has them; return reflectance [t,4,h,w] and bad [t,h,w]."""
    generator = np.random.default_rng(seed)
    cube = np.zeros((128, 128, channels, frames), np.float16)
    cube[:, :, :4] = generator.uniform(0, 0.6, (128, 128, 4, frames))
    bad = generator.random((128, 128, frames)) < 0.3
    cube[:, :, -1] = bad
    if channels == 7:
        cube[:, :, 4] = generator.uniform(0, 100, (128, 128, frames))
        cube[:, :, 5] = generator.integers(4, 8, (128, 128, frames))
        cube[:10, :, 5] = 9
    cube[100:104, :, :4, 3] = np.nan
    np.savez_compressed(path, highresdynamic=cube, highresstatic=np.zeros((128, 128, 1)))
    return cube[:, :, :4].transpose(3, 2, 0, 1).astype(np.float32), bad.transpose(2, 0, 1)


@pytest.mark.parametrize(("channels", "frames"), [(5, 10), (7, 30)])
def test_earthnet_cubes(tmp_path, channels, frames):
    path = tmp_path / f"{EARTHNET}.npz"
    reflectance, bad = earthnet(path, channels, frames)
    report = Warnings()
    written = import_minicube(path, tmp_path / "out", report)
    assert len(written) == frames
    assert "29SND" in report.said["grid_made_up"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(
        [*(p.name for p in written), *(f"{p.stem}_SCL.tif" for p in written), "series.json"]
    )
    quiet = Warnings()
    series = opened([str(tmp_path / "out")], quiet)
    assert quiet.said == {}
    assert (series.dates[0].isoformat(), series.days.tolist()) == ("2017-06-20", [5.0 * t for t in range(frames)])
    assert series.grid.resolution == (20, 20)
    assert series.grid.crs.to_epsg() == 32629
    assert series.grid.bounds[0] == 499980 + 1977 * 20
    assert series.images[0].band_names == ("B02", "B03", "B04", "B8A")
    block = series.read(whole(series))
    data = np.isfinite(reflectance).all(axis=1)
    np.testing.assert_array_equal(block.valid, data)
    np.testing.assert_array_equal(block.observed, data & ~bad)
    seen = np.broadcast_to(block.observed[:, None], reflectance.shape)
    np.testing.assert_allclose(block.reflectance[seen], reflectance[seen], atol=5.1e-5)


def test_scene_classes_of_a_cube_are_kept_where_they_agree_with_its_mask(tmp_path):
    path = tmp_path / f"{EARTHNET}.npz"
    _, bad = earthnet(path)
    first = import_minicube(path, tmp_path / "out", Reporter())[0]
    with rasterio.open(first.with_name(f"{first.stem}_SCL.tif")) as file:
        classes = file.read(1)
        assert file.descriptions == ("SCL",)
    assert set(np.unique(classes[10:][~bad[0, 10:]])) == {4, 5, 6, 7}
    assert set(np.unique(classes[:10][bad[0, :10]])) == {9}
    assert set(np.unique(classes[:10][~bad[0, :10]])) == {7}
    assert set(np.unique(classes[10:][bad[0, 10:]])) == {8}


def test_a_target_cube_goes_on_after_its_context(tmp_path):
    path = tmp_path / f"target_{EARTHNET}.npz"
    earthnet(path, 5, 20)
    assert import_minicube(path, tmp_path / "out", Reporter())[0].name == "S2_20170809.tif"


def named(path, dates, seed=0, **more):
    generator = np.random.default_rng(seed)
    reflectance = generator.integers(1, 9000, (len(dates), 4, 30, 40)).astype(np.uint16)
    reflectance[0, 0, :5] = 65535
    np.savez(path, reflectance=reflectance, dates=np.array(dates), **more)
    return reflectance


def test_cubes_of_named_arrays(tmp_path):
    mask = np.zeros((2, 30, 40), np.uint8)
    mask[0, :, :7], mask[1, 20:] = 1, 255
    heuristic = np.zeros_like(mask)
    heuristic[1, 25:] = 1
    reflectance = named(
        tmp_path / "cube.npz",
        ["2020-01-13", "2020-02-13"],
        mask=mask,
        mask_heuristic=heuristic,
        crs=np.array("EPSG:32631"),
        transform=np.array([10.0, 0, 670540, 0, -10, 5461500]),
        nir=np.array("B8A"),
        license=np.array("CC-BY-4.0"),
    )
    report = Warnings()
    first = import_minicube(tmp_path / "cube.npz", tmp_path / "out", report)[0]
    assert report.said == {}
    with rasterio.open(first) as file:
        assert file.tags()["LICENSE"] == "CC-BY-4.0"
        assert (file.nodata, file.scales) == (65535, (1e-4,) * 4)
        np.testing.assert_array_equal(file.read(), reflectance[0])
    series = opened([str(tmp_path / "out")])
    assert series.grid.bounds == (670540, 5461200, 670940, 5461500)
    expected = np.ones((2, 30, 40), bool)
    expected[0, :5], expected[0, :, :7], expected[1, 25:] = False, False, False
    np.testing.assert_array_equal(series.read(whole(series)).observed, expected)


def test_placeholder_years_keep_season_and_order(tmp_path):
    named(tmp_path / "cube.npz", ["0000-09-15", "0000-12-15", "0001-02-28"])
    report = Warnings()
    written = import_minicube(tmp_path / "cube.npz", tmp_path / "out", report)
    assert [path.name for path in written] == ["S2_20190915.tif", "S2_20191215.tif", "S2_20200228.tif"]
    assert "2019" in report.said["year_made_up"]
    assert "cube.npz" in report.said["grid_made_up"]


def test_dates_out_of_order_and_double(tmp_path):
    reflectance = named(tmp_path / "cube.npz", ["2020-03-01", "2020-01-01", "2020-03-01"])
    written = import_minicube(tmp_path / "cube.npz", tmp_path / "out", Reporter())
    assert [path.name for path in written] == ["S2_20200101.tif", "S2_20200301.tif", "S2_20200301_2.tif"]
    with rasterio.open(written[2]) as file:
        np.testing.assert_array_equal(file.read(), reflectance[2])
    assert len(opened([str(tmp_path / "out")]).dates) == 2


def test_earlier_imports_are_not_overwritten_unasked(tmp_path):
    named(tmp_path / "a.npz", ["2020-01-01", "2020-01-02"])
    named(tmp_path / "b.npz", ["2020-01-02", "2020-01-03"])
    import_minicube(tmp_path / "a.npz", tmp_path / "out", Reporter())
    with pytest.raises(InputError) as caught:
        import_minicube(tmp_path / "b.npz", tmp_path / "out", Reporter())
    assert caught.value.code == "output_exists"
    import_minicube(tmp_path / "b.npz", tmp_path / "out", Reporter(), overwrite=True)
    assert len(list((tmp_path / "out").iterdir())) == 5


def refused(path, code):
    with pytest.raises(InputError) as caught:
        import_minicube(path, path.parent / "out", Reporter())
    assert caught.value.code == code
    assert path.name in caught.value.message
    assert not (path.parent / "out").exists()


def test_other_files_are_refused(tmp_path):
    refused(tmp_path / "absent.npz", "missing_file")
    (tmp_path / "text.npz").write_text("no cube")
    refused(tmp_path / "text.npz", "not_a_minicube")
    (tmp_path / "empty.npz").write_bytes(b"")
    refused(tmp_path / "empty.npz", "not_a_minicube")
    np.savez(tmp_path / "other.npz", a=np.zeros(3))
    refused(tmp_path / "other.npz", "not_a_minicube")
    np.savez(tmp_path / "shape_2017-06-20.npz", highresdynamic=np.zeros((8, 8, 4, 2)))
    refused(tmp_path / "shape_2017-06-20.npz", "not_a_minicube")
    np.savez(tmp_path / "undated.npz", highresdynamic=np.zeros((8, 8, 5, 2)))
    refused(tmp_path / "undated.npz", "no_date")
    named(tmp_path / "june.npz", ["June", "July"])
    refused(tmp_path / "june.npz", "no_date")
    named(tmp_path / "nodates.npz", ["2020-01-01", "2020-01-02"], scl=np.zeros((2, 5, 5), np.uint8))
    refused(tmp_path / "nodates.npz", "not_a_minicube")


def test_pickled_objects_are_never_loaded(tmp_path):
    class Harmful:
        def __reduce__(self):
            return (Path(tmp_path / "loaded").write_text, ("x",))

    np.savez(tmp_path / "cube_2017-06-20.npz", highresdynamic=np.array([Harmful()], dtype=object))
    refused(tmp_path / "cube_2017-06-20.npz", "not_a_minicube")
    assert not (tmp_path / "loaded").exists()


def test_a_cancelled_import_leaves_nothing(tmp_path):
    class Cancelling(Reporter):
        def progress(self, done, total, unit="", message=""):
            if done >= 1:
                self.cancelled.set()
            super().progress(done, total, unit, message)

    named(tmp_path / "cube.npz", ["2020-01-01", "2020-01-02", "2020-01-03"])
    with pytest.raises(CancelledError):
        import_minicube(tmp_path / "cube.npz", tmp_path / "out", Cancelling())
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.skipif(not (DATA / "train").is_dir(), reason="the real series are not here")
def test_the_real_series_of_bolzano(tmp_path):
    source = DATA / "train" / "openeo-processes-dask__bolzano_202206.npz"
    import_minicube(source, tmp_path, Reporter())
    with np.load(source) as cube:
        reflectance, mask, dates = cube["reflectance"], cube["mask"], cube["dates"]
    series = opened([str(tmp_path)])
    assert [date.isoformat() for date in series.dates] == dates.tolist()
    window = Window(100, 200, 400, 300)
    rows, columns = window.toslices()
    block = series.read(window)
    valid = (reflectance != 65535).all(axis=1)[:, rows, columns]
    np.testing.assert_array_equal(block.valid, valid)
    np.testing.assert_array_equal(block.observed, (mask == 0)[:, rows, columns] & valid)
    shown = np.where(valid[:, None], reflectance[:, :, rows, columns] * np.float32(1e-4), 0)  # clouds, too
    np.testing.assert_array_equal(block.reflectance, shown)
    assert not series.outside(window).any()


def test_a_system_that_is_no_system_is_made_up_for(tmp_path):
    transform = np.array([10.0, 0, 670540, 0, -10, 5461500])
    for crs in ("EPSG:4326 (lat/lon grid)", 'PROJCRS["cut', ""):
        named(tmp_path / "cube.npz", ["2020-01-01", "2020-01-02"], crs=np.array(crs), transform=transform)
        report = Warnings()
        import_minicube(tmp_path / "cube.npz", tmp_path / "out", report, overwrite=True)
        assert "grid_made_up" in report.said
