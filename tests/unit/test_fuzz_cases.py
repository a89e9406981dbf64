"""Inputs that once ended in a traceback, or made the engine wait: what tests/fuzz found. Each is refused."""

import io
import json
import struct
import zipfile

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.crs import CRS
from rasterio.windows import Window
from series_files import write_raster
from test_bad_input import refused
from test_series import numbers, opened, write_pair

from model.commands.cli import build_parser
from model.commands.jobs import read_job
from model.core.errors import InputError
from model.core.faults import about, known_error
from model.core.reporting import Reporter
from model.pictures.animated_gif import animate
from model.products.guard import earlier_files
from model.reading.area import choose_area
from model.reading.grids import Grid
from model.reading.minicube import read_minicube
from model.reading.safe import read_safe
from model.tables.values import choose_values, read_results
from model.tables.zones import find_pixels, read_zones
from model.training.clean_index import read_index

GRID = Grid(CRS.from_epsg(32632), rasterio.Affine(10, 0, 6e5, 0, -10, 5.1e6), 10, 9)
DEEP = "[" * 100_000
RING = [[600010, 5099990], [600090, 5099990], [600090, 5099930], [600010, 5099990]]
LOCAL = 'LOCAL_CS["x",UNIT["metre",1]]'


def error_of(code, call, *arguments):
    with pytest.raises(InputError) as caught:
        call(*arguments)
    assert caught.value.code == code and caught.value.hint
    return caught.value


def polygon(ring, **more):
    return json.dumps({"type": "Polygon", "coordinates": [ring], **more})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (DEEP, "bad_area"),
        ('{"type": "GeometryCollection", "geometries": ' * 20_000, "bad_area"),
        ("5", "bad_area"),
        ('{"type": "Polygon", "crs": {"properties": 3}, "coordinates": []}', "bad_area"),
        (polygon([[]] * 4), "bad_area"),
        (polygon(RING), "area_outside"),  # metres, taken for degrees
        (polygon(RING, crs={"properties": {"name": "EPSG:5703"}}), "area_outside"),  # heights
        (polygon(RING, crs={"properties": {"name": LOCAL}}), "area_outside"),
        (polygon(RING, crs={"properties": {"name": "EPSG:0"}}), "bad_area"),
        (polygon([*RING[:3], [float("inf"), 0]], crs={"properties": {"name": "EPSG:32632"}}), "area_outside"),
        (polygon([*RING[:3], [float("nan"), 0]], crs={"properties": {"name": "EPSG:32632"}}), "area_outside"),
        (polygon([[5, 0], ["nan", 0], [8, 8], [5, 0]]), "area_outside"),
        (polygon([[0, 0], [8, 9], [0, float("inf")], [0, 0]]), "area_outside"),
        (polygon([[0, 0], [0, 9], [9, 9], [0, 0]])[:-2] + ", []]}", "area_outside"),  # a hole without points
    ],
)
def test_areas(tmp_path, text, code):
    (tmp_path / "area.geojson").write_text(text)
    error_of(code, choose_area, GRID, None, str(tmp_path / "area.geojson"))


FAR = [[600010, 5099990], [8e-309, -5.8e303], [4.8e-299, 5.6e-309], [9e74, 1.1e253], [600010, 5099990]]
IN_GRID = {"properties": {"name": "EPSG:32632"}}


def test_polygons_that_reach_far_are_neither_waited_for_nor_changed(tmp_path):
    """GDAL walks along an edge pixel by pixel: along that of FAR it never ended."""
    path = tmp_path / "area.geojson"
    path.write_text(polygon(FAR, crs=IN_GRID))
    error_of("area_outside", choose_area, GRID, None, str(path))
    error_of("zones_outside", find_pixels, read_zones(str(path)), GRID)
    path.write_text(
        polygon([[600038, -1e20], [600062, -1e20], [600062, 1e20], [600038, 1e20], [600038, -1e20]], crs=IN_GRID)
    )
    area = choose_area(GRID, None, str(path))
    assert area.window == Window(3, 0, 4, 9) and area.inside(area.grid_of(GRID), Window(0, 0, 4, 9)).all()
    found = find_pixels(read_zones(str(path)), GRID)
    assert set(found.columns) == {4, 5} and set(found.rows) == set(range(9))


@pytest.mark.parametrize("crs", [{}, {"crs": {"properties": {"name": LOCAL}}}])
def test_zones_in_metres_that_are_taken_for_degrees(tmp_path, crs):
    (tmp_path / "zones.geojson").write_text(polygon(RING, **crs))
    error_of("zones_outside", lambda: find_pixels(read_zones(str(tmp_path / "zones.geojson")), GRID))


@pytest.mark.parametrize("indices", ['[["kind"]]', '[{"name": "NDVI"}]', "5"])
def test_results_whose_indices_are_none(tmp_path, indices):
    product = '{"kind": "filled", "path": "x.tif", "date": "2022-06-07"}'
    (tmp_path / "series.json").write_text(f'{{"version": 1, "products": [{product}], "indices": {indices}}}')
    error_of("no_results", read_results, str(tmp_path))
    (tmp_path / "series.json").write_text(f'{{"version": 1, "products": [{product}]}}')
    error_of("truncated", choose_values, read_results(str(tmp_path)), [])


def test_extents():
    error_of("area_outside", choose_area, GRID, f"1,2,3,4,{LOCAL}", None)
    error_of("bad_extent", choose_area, GRID, "1,2,3,4,EPSG:0", None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (DEEP, "bad_series_file"),
        ('{"version": 1, "inputs": 5}', "bad_series_file"),
        ('{"version": 1, "inputs": [], "products": "x"}', "bad_series_file"),
        ('{"version": 1, "inputs": [{"path": 5}]}', "bad_input"),
        ('{"version": 1, "inputs": [{"paths": {"a": 1}}]}', "bad_input"),
        ('{"version": 1, "inputs": [{"paths": [["x.tif"]]}]}', "bad_input"),
        ('{"version": 1, "inputs": ["a\\u0000b.tif"]}', "missing_file"),
        ('{"version": 1, "inputs": ["\\ud800.tif"]}', "missing_file"),
        (json.dumps({"version": 1, "inputs": ["x" * 5000 + ".tif"]}), "bad_name"),
    ],
)
def test_series_files(tmp_path, text, code):
    (tmp_path / "series.json").write_text(text)
    try:
        opened([str(tmp_path)])
    except Exception as error:
        found = known_error(error)
    assert (found.code, found.exit_status) == (code, 2) and found.hint


def test_a_series_file_of_somebody_else_in_the_output_folder(tmp_path):
    (tmp_path / "series.json").write_text(DEEP)
    error_of("output_not_ours", earlier_files, tmp_path, "x", "method")


@pytest.mark.parametrize(
    "job",
    [DEEP, '{"version": 1, "command": "fill", "inputs": [5]}', '{"version": 1, "command": ["fill"]}', "\xff", '"fill"'],
)
def test_jobs(tmp_path, job):
    (tmp_path / "job.json").write_bytes(job.encode("latin-1"))
    error_of("bad_job", read_job, tmp_path / "job.json", build_parser())


@pytest.mark.parametrize(
    "words",
    [
        "fill x --output y --memory nan",
        "fill x --output y --memory -1",
        "fill x --output y --overlap -5",
        "fill x --output y --seed -1",
        "fill x --output y --scale nan",
        "fill x --output y --mask-above inf",
        "train x --output y --simulated 2",
        "train x --output y --dropout -1",
        "train x --output y --learning-rate nan",
        "train x --output y --workers -1",
        "example --output y --size 99999999999",
        "animate x --output y --seconds-per-frame 0",
    ],
)
def test_options_out_of_bounds(words):
    error_of("usage", build_parser().parse_args, words.split())


def npz(path, **arrays):
    np.savez(path, **arrays)
    return bytearray(path.read_bytes())


def test_minicubes(tmp_path):
    path = tmp_path / "29SND_2017-06-20_x.npz"
    whole = npz(path, highresdynamic=np.ones((4, 4, 5, 3), np.float16))
    for at in (30, 80, 120, 200, len(whole) - 10):  # names, NumPy's magic, its header, values, the zip's end
        path.write_bytes(whole[:at] + b"\xff" + whole[at + 1 :])
        error_of("not_a_minicube", read_minicube, path)
    path.write_bytes(whole[: len(whole) // 2])
    error_of("not_a_minicube", read_minicube, path)
    for header in (b"{'descr': '<f2', 'fortran_order': False, 'shape': (", b"(" * 300, b"{'descr': '|O', 'shape': ()}"):
        with zipfile.ZipFile(path, "w") as archive:
            content = np.lib.format.magic(1, 0) + struct.pack("<H", len(header)) + header + bytes(100)
            archive.writestr("highresdynamic.npy", content)
        error_of("not_a_minicube", read_minicube, path)


def test_a_minicube_whose_texts_are_none(tmp_path):
    path = tmp_path / "cube.npz"
    values = np.full((1, 4, 3, 3), 900, np.uint16)
    crs = np.array([0x7FFFFFFF], np.uint32).view("<U1").reshape(())
    np.savez(path, reflectance=values, dates=np.array(["2022-06-07"]), crs=crs, transform=np.arange(6.0))
    error_of("not_a_minicube", read_minicube, path)


def test_coordinate_systems_that_are_local_or_vertical(tmp_path):
    paths = write_pair(tmp_path)
    write_raster(tmp_path / "S2_20220612.tif", numbers(), crs=LOCAL)
    refused("grids_do_not_overlap", paths)
    write_raster(tmp_path / "S2_20220612.tif", numbers(), transform=rasterio.Affine(10, 0, float("inf"), 0, -10, 5e6))
    refused("no_crs", paths)


def test_names_of_bands_that_are_no_text(tmp_path):
    header = (
        "ENVI\nsamples = 9\nlines = 9\nbands = 4\ndata type = 12\ninterleave = bsq\nbyte order = 0\n"
        "map info = {UTM, 1, 1, 600000, 5100000, 10, 10, 32, North, WGS-84}\nband names = {\xff, B03, B04, B08}\n"
    )
    (tmp_path / "S2_20220607.bsq").write_bytes(bytes(9 * 9 * 8))
    (tmp_path / "S2_20220607.hdr").write_bytes(header.encode("latin-1"))
    refused("truncated", [str(tmp_path / "S2_20220607.bsq")], "S2_20220607.bsq")


def test_a_netcdf_file_that_claims_what_it_has_not(tmp_path):
    from cube_files import BANDS, write_netcdf
    from cube_files import numbers as cube_numbers

    path = tmp_path / "cube.nc"
    values = cube_numbers()
    write_netcdf(path, {band: values[:, k] for k, band in enumerate(BANDS)})
    content = bytearray(path.read_bytes())
    at = content.index(struct.pack(">I", 40), 8)  # the length of x
    content[at : at + 4] = struct.pack(">I", 2**31 - 8)
    path.write_bytes(content)
    assert "claims" in refused("truncated", [str(path)], "cube.nc").message


def test_a_netcdf_variable_without_a_name(tmp_path):
    from cube_files import BANDS, write_netcdf
    from cube_files import numbers as cube_numbers

    path = tmp_path / "cube.nc"
    values = cube_numbers()
    write_netcdf(path, {band: values[:, k] for k, band in enumerate(BANDS)})
    name = struct.pack(">I", 3) + b"B02\0"
    path.write_bytes(path.read_bytes().replace(name, struct.pack(">I", 1) + bytes(4)))
    refused("too_few_bands", [str(path)], "cube.nc")


def test_a_cube_whose_bands_are_of_different_types_is_read(tmp_path):
    from cube_files import BANDS, write_netcdf
    from cube_files import numbers as cube_numbers

    values = cube_numbers()
    write_netcdf(tmp_path / "cube.nc", {b: values[:, k].astype("fhhh"[k]) for k, b in enumerate(BANDS)})
    series = opened([str(tmp_path / "cube.nc")])
    block = series.read(Window(0, 0, 9, 9))
    assert np.allclose(block.reflectance[:, 0], values[:, 0, :9, :9] * 1e-4)
    assert np.allclose(block.reflectance[:, 1], values[:, 1, :9, :9] * 1e-4)


@pytest.mark.parametrize("quantification", ["0", "1.2.3", "...", "1" * 400])
def test_a_product_whose_metadata_hold_no_number(tmp_path, quantification):
    name = "S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404.SAFE"
    inside = f"{name}/GRANULE/L2A_T32TPS/IMG_DATA/R10m/T32TPS_20220607T101559_B02_10m.jp2"
    text = f'<x><BOA_QUANTIFICATION_VALUE>{quantification}<BOA_ADD_OFFSET band_id="1">-1-0<</x>'
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(f"{name}/MTD_MSIL2A.xml", text)
        archive.writestr(inside, b"")
    assert read_safe(str(tmp_path / "x.zip")).scale is None


def test_damaged_zips(tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("S2_20220607.tif", b"x" * 100)
    content = bytearray(file.getvalue())
    content[content.index(b"PK\1\2")] = 0  # its list of contents
    (tmp_path / "x.zip").write_bytes(content)
    refused("truncated", [str(tmp_path / "x.zip")], "x.zip")


def test_frames_that_are_damaged(tmp_path):
    Image.new("RGB", (12, 9)).save(tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    at = content.index(b"IDAT") - 4  # its length becomes less, so that another part begins amid the pixels
    length = struct.unpack_from(">I", content, at)[0]
    (tmp_path / "a.png").write_bytes(content[:at] + struct.pack(">I", length - 8) + content[at + 4 :])
    error_of("bad_frame", animate, [str(tmp_path / "a.png")], tmp_path / "x.gif", Reporter(), 1.0, True)


@pytest.mark.parametrize("steps", ["[1e999]", "[[]]", "5", DEEP])
def test_indexes(tmp_path, steps):
    entry = f'{{"path": "x", "kernel size": 64, "bbox": [0, 0], "time steps": {steps}}}'
    (tmp_path / "index.json").write_text(f'{{"32T": [{entry}]}}')
    error_of("index_unreadable", read_index, tmp_path / "index.json")


def test_what_nobody_thought_of_names_the_file_and_says_whose_fault_it_is():
    with pytest.raises(ZeroDivisionError) as caught, about("outer"), about("S2_20220607.tif"):
        raise ZeroDivisionError("x")
    error = known_error(caught.value, "Filling")
    assert (error.code, error.exit_status) == ("internal", 1)
    for words in ("S2_20220607.tif", "Filling", "ZeroDivisionError", "fault of the program"):
        assert words in error.message
    assert "log" in error.hint and "S2_20220607.tif" in error.hint
    assert known_error(OSError(24, "x")).code == "too_many_files"
    assert known_error(ValueError("embedded null byte")).code == "bad_name"


def test_a_folder_where_a_product_belongs(tmp_path):
    from model.products.guard import refuse_foreign

    (tmp_path / "2022-06-07_filled.tif").mkdir()
    error_of("output_not_ours", refuse_foreign, [tmp_path / "2022-06-07_filled.tif"], [])
