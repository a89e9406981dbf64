"""Grids: the same, aligned, overlapping, decimated; and where Sentinel-2 tiles lie."""

import pytest
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from model.reading.grids import Grid, crs_name, sentinel2_tile

UTM = CRS.from_epsg(32632)


def grid(left=600000.0, top=5100000.0, size=10.0, width=100, height=80, crs=UTM):
    return Grid(crs, Affine(size, 0, left, 0, -size, top), width, height)


def test_bounds_and_resolution():
    assert grid().bounds == (600000, 5099200, 601000, 5100000)
    assert grid().resolution == (10, 10)
    assert Grid(UTM, Affine(6, 8, 0, 8, -6, 0), 10, 10).resolution == (10, 10)


def test_same_and_aligned():
    assert grid().same_as(grid(left=600000.00001))
    assert not grid().same_as(grid(left=600001))
    assert not grid().same_as(grid(width=99))
    assert not grid().same_as(grid(crs=CRS.from_epsg(32633)))
    assert grid().aligned_with(grid(left=600050, top=5099000, width=7))
    assert not grid().aligned_with(grid(left=600005))
    assert not grid().aligned_with(grid(size=20))


def test_overlap_within_and_across_systems():
    assert grid().overlaps(grid(left=600990))
    assert not grid().overlaps(grid(left=601000))
    x, y = transform(UTM, CRS.from_epsg(4326), [600500], [5099500])
    around = Grid(CRS.from_epsg(4326), Affine(1e-4, 0, x[0], 0, -1e-4, y[0]), 50, 50)
    assert grid().overlaps(around)
    assert not grid(left=300000).overlaps(around)


def test_a_decimated_grid_covers_the_same_area():
    view = grid(width=5000, height=3333).decimated(1024)
    assert (view.width, view.height) == (1024, 683)
    assert view.bounds == pytest.approx(grid(width=5000, height=3333).bounds)
    assert grid().decimated(1024) == grid()


def test_names_of_systems():
    assert crs_name(UTM) == "EPSG:32632"
    assert "PROJ" in crs_name(CRS.from_proj4("+proj=laea +lat_0=1 +lon_0=1 +datum=WGS84"))


@pytest.mark.parametrize(
    ("name", "code", "left", "top"),
    [
        # Corners as in the metadata of such products.
        ("29SND_2017-06-20_2017-11-16_1977_2105_1721_1849", 32629, 499980, 4400040),
        ("S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404", 32632, 600000, 5200020),
        ("T31UFQ_x", 32631, 600000, 5500020),
        ("S2_T34KGD", 32734, 699960, 7900000 + 20),
    ],
)
def test_corners_of_tiles(name, code, left, top):
    crs, x, y = sentinel2_tile(name)
    assert (crs.to_epsg(), x, y) == (code, left, top)


def test_names_without_a_tile():
    assert sentinel2_tile("S2_20220607") is None
    assert sentinel2_tile("61SND_x") is None
