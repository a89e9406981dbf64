"""Level 1 beside Level 2: the surface is taken, and mixed levels are said."""

import rasterio
from series_files import write_raster
from test_series import Warnings, numbers, opened

DAYS = ("20220607", "20220612")
LEVEL_1 = "S2A_MSIL1C_{day}T101559_N0400_R065_T32TPS_{day}T141404"
LEVEL_2 = "S2A_MSIL2A_{day}T101559_N0400_R065_T32TPS_{day}T161404"


def write(path, seed, **profile):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_raster(path, numbers(seed, low=1500), offset=-0.1, **profile)


def read(folder):
    report = Warnings()
    return opened([str(folder)], report), report.said


def test_of_both_levels_of_a_day_the_surface_is_taken(tmp_path):
    for seed, day in enumerate(DAYS):
        for name in (LEVEL_1, LEVEL_2):
            write(tmp_path / f"{name.format(day=day)}.tif", seed)
    series, said = read(tmp_path)
    assert [["MSIL2A" in path for path in image.paths] for image in series.images] == [[True], [True]]
    assert LEVEL_1.format(day=DAYS[0]) in said["level_1_left_out"]
    assert not {"dates_merged", "levels_mixed"} & set(said)


def test_levels_that_are_mixed_by_date_are_said(tmp_path):
    for seed, (day, name) in enumerate(zip(DAYS, (LEVEL_1, LEVEL_2))):
        write(tmp_path / f"{name.format(day=day)}.tif", seed)
    series, said = read(tmp_path)
    assert len(series.dates) == 2
    assert "1 of 2 images are of Level 1" in said["levels_mixed"]
    assert "2022-06-07" in said["levels_mixed"]


def test_one_level_in_all_dates_is_nothing_to_speak_of(tmp_path):
    for seed, day in enumerate(DAYS):
        write(tmp_path / f"{LEVEL_1.format(day=day)}.tif", seed)
    assert "levels_mixed" not in read(tmp_path)[1]


def test_level_1_of_the_tile_beside_stays_and_gives_way_where_both_show_a_pixel(tmp_path):
    beside = rasterio.Affine(10, 0, 600000 + 400, 0, -10, 5100000)
    for seed, day in enumerate(DAYS):
        write(tmp_path / f"{LEVEL_2.format(day=day)}.tif", seed)
    write(tmp_path / f"{LEVEL_1.format(day=DAYS[0]).replace('T32TPS', 'T32TQS')}.tif", 5, transform=beside)
    series, said = read(tmp_path)
    assert [len(image.paths) for image in series.images] == [2, 1]
    assert "MSIL2A" in series.images[0].paths[0]
    assert "levels_mixed" in said and "level_1_left_out" not in said


def test_a_name_of_a_raster_counts_before_that_of_its_folder(tmp_path):
    folder = tmp_path / "L1C and L2A"
    for seed, day in enumerate(DAYS):
        for name in (LEVEL_1, LEVEL_2):
            write(folder / f"{name.format(day=day)}.tif", seed)
    assert "level_1_left_out" in read(folder)[1]


def test_bands_of_both_levels_in_one_folder(tmp_path):
    """Rasters out of a .SAFE: those of Level 2A tell their resolution, those of Level 1C do not."""
    for seed, day in enumerate(DAYS):
        for band, values in zip(("B02", "B03", "B04", "B08"), numbers(seed, low=1500)):
            for stem in (f"T32TPS_{day}T101559_{band}", f"T32TPS_{day}T101559_{band}_10m"):
                write_raster(tmp_path / f"{stem}.tif", values[None], scale=None, names=())
    series, said = read(tmp_path)
    assert [image.paths[3][-8:] for image in series.images] == ["_10m.tif"] * 2
    assert "another version" in said["ignored"]
