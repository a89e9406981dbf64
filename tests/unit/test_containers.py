"""Folders and archives as people have them: hidden files, zips, ENVI without extension; months and old names."""

import zipfile

import numpy as np
import pytest
from series_files import write_raster
from test_series import Warnings, numbers, opened, whole, write_pair

from model.core.errors import InputError
from model.core.reporting import Reporter
from model.inspect.describe import as_text, describe
from model.reading.inputs import SeriesOptions

HIDDEN = bytes.fromhex("0005160700020000") + b"Mac OS X        " + bytes(100)


def test_hidden_files_are_passed_over(tmp_path):
    """Those that macOS leaves beside images and masks on disks of other systems."""
    first, second = numbers(1), numbers(2)
    paths = write_pair(tmp_path, first, second)
    write_raster(tmp_path / "S2_20220607_SCL.tif", np.full((1, 40, 50), 4, np.uint8), scale=None, names=())
    for path in list(tmp_path.iterdir()):
        path.with_name(f"._{path.name}").write_bytes(HIDDEN)
    for inputs in ([str(tmp_path)], [str(path) for path in paths]):
        series = opened(inputs, Warnings())
        assert [image.name for image in series.images] == ["S2_20220607.tif", "S2_20220612.tif"]
        assert series.images[0].mask_path.endswith("/S2_20220607_SCL.tif")


def test_zips_of_single_bands(tmp_path):
    """As Earth Engine delivers them: in a folder, and named one by one."""
    values = {day: numbers(seed) for seed, day in enumerate(("20220607", "20220612"))}
    for day, image in values.items():
        with zipfile.ZipFile(tmp_path / f"S2_{day}.zip", "w") as archive:
            for band, row in zip(("B2", "B3", "B4", "B8"), image):
                write_raster(tmp_path / "a.tif", row[None], names=())
                archive.write(tmp_path / "a.tif", f"S2_{day}.{band}.tif")
            archive.writestr(f"__MACOSX/._S2_{day}.B2.tif", HIDDEN)
    (tmp_path / "a.tif").unlink()
    for inputs in ([tmp_path], sorted(tmp_path.glob("*.zip"))):
        series = opened([str(path) for path in inputs], Warnings())
        right = np.stack(list(values.values())) * 1e-4
        np.testing.assert_allclose(series.read(whole(series)).reflectance, right, atol=1e-6)


def test_a_zip_of_something_else(tmp_path):
    """Refused where it is named, passed over in a folder."""
    write_pair(tmp_path)
    with zipfile.ZipFile(tmp_path / "notes.zip", "w") as archive:
        archive.writestr("notes.txt", "nothing")
    assert len(opened([str(tmp_path)], Warnings()).dates) == 2
    with pytest.raises(InputError, match=r"no raster in .*notes\.zip"):
        opened([str(tmp_path / "notes.zip")], Warnings())


def test_envi_rasters_without_extension(tmp_path):
    """Found in a folder by their headers; a header that is named stands for its raster."""
    for seed, day in enumerate(("20220607", "20220612")):
        write_raster(tmp_path / f"S2_{day}", numbers(seed), driver="ENVI", nodata=None, scale=None)
    (tmp_path / "notes").write_text("no raster")
    for inputs in ([tmp_path], sorted(tmp_path.glob("*.hdr"))):
        assert len(opened([str(path) for path in inputs], Warnings()).dates) == 2


def test_months_are_dated_to_their_middle_and_that_is_said(tmp_path):
    for month in ("04", "05"):
        write_raster(tmp_path / f"S2_2023-{month}_10m.tif", numbers())
    report = Warnings()
    series = opened([str(tmp_path)], report)
    assert [str(date) for date in series.dates] == ["2023-04-15", "2023-05-15"]
    assert "no day" in report.said["month_only"]


def test_description_says_what_fill_will_do(tmp_path):
    """Merged dates and left-out files, in a line each."""
    write_pair(tmp_path)
    write_raster(tmp_path / "S2_20220607_b.tif", numbers())
    write_raster(tmp_path / "S2_20220607_TCI.tif", numbers()[:3].astype(np.uint8), names=())
    text = as_text(describe([str(tmp_path)], SeriesOptions(), Reporter()))
    assert "Several images have the same date (2022-06-07)" in text
    assert "Left out: S2_20220607_TCI.tif (it is a picture for display" in text


def test_a_local_reference_system_among_others_ends_in_a_sentence(tmp_path):
    paths = write_pair(tmp_path)
    paths.append(tmp_path / "S2_20220617.tif")
    write_raster(paths[-1], numbers(), crs='LOCAL_CS["of the surveyor",UNIT["metre",1]]')
    found = describe([str(path) for path in paths], SeriesOptions(), Reporter())
    assert [[p["code"] for p in entry["problems"]] for entry in found["inputs"]] == [[], [], ["grids_do_not_overlap"]]
