"""Tables: numbers against a slow count of pixels, zones as people have them, and what is refused."""

import csv
import datetime
import json
import sqlite3
import struct

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_geom
from series_files import write_raster
from test_command_line import engine, events

from model.contract.options import TableOptions
from model.core.errors import EngineError, InputError
from model.core.reporting import Reporter
from model.tables import writing
from model.tables.table import write_table

LEFT, TOP, PIXEL, HEIGHT, WIDTH = 600000, 5100000, 10, 40, 50
DATES = ("2022-06-07", "2022-06-12")
CRS = "EPSG:32632"
STEP = 1e-4


@pytest.fixture
def results(tmp_path):
    """A folder of results; return it, and by date NDVI [H,W], NaN where it has no data, and the quality."""
    folder = tmp_path / "filled"
    folder.mkdir()
    generator = np.random.default_rng(3)
    products, known = [], {}
    for date in DATES:
        ndvi = generator.integers(-2000, 9000, (HEIGHT, WIDTH)).astype(np.int16)
        ndvi[5:12, 5:9] = -32768
        filled = generator.integers(100, 4000, (4, HEIGHT, WIDTH)).astype(np.uint16)
        quality = generator.choice([0, 0, 1, 2], (2, HEIGHT, WIDTH)).astype(np.uint8)
        quality[0, :3] = 255
        evi = generator.uniform(0, 30, (1, HEIGHT, WIDTH)).astype(np.float32)
        for kind, numbers, more in (
            ("ndvi", ndvi[None], {"nodata": -32768, "names": ("NDVI",)}),
            ("filled", filled, {}),
            ("quality", quality, {"nodata": 255, "scale": None, "names": ("quality", "reason")}),
            ("sr", evi, {"nodata": float("nan"), "scale": None, "names": ("SR",)}),
        ):
            write_raster(folder / f"{date}_{kind}.tif", numbers, **more)
            products.append({"kind": kind, "date": date, "path": f"{date}_{kind}.tif"})
        known[date] = {
            "ndvi": np.where(ndvi == -32768, np.nan, ndvi * STEP),
            "B04": filled[2] * STEP,
            "sr": evi[0].astype(float),
            "quality": quality[0],
        }
    document = {"version": 1, "method": "linear", "products": products, "indices": [{"kind": "sr", "name": "SR"}]}
    (folder / "series.json").write_text(json.dumps(document))
    return folder, known


def corner(column, row):
    return [LEFT + PIXEL * column, TOP - PIXEL * row]


def polygon(*corners):
    points = [corner(*place) for place in corners]
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}


TRIANGLE = ((4.2, 3.1), (30.7, 8.3), (12.4, 33.9))
FIELD = ((28.3, 20.4), (45.8, 22.1), (40.2, 37.7), (29.1, 33.2))
SLIVER = ((33.1, 4.2), (33.3, 4.2), (33.3, 4.4))  # of one pixel, whose centre is not in it
BEYOND = ((200, 200), (210, 200), (205, 210))


def write_zones(path, *geometries, crs=CRS, properties=None):
    features = [
        {"type": "Feature", "properties": (properties or [{}] * 9)[number], "geometry": geometry}
        for number, geometry in enumerate(geometries)
    ]
    content = {"type": "FeatureCollection", "features": features}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content))
    return str(path)


def slow_inside(corners):
    """The pixels [H,W] whose centre lies in a polygon, by counting the edges to their right."""
    inside = np.zeros((HEIGHT, WIDTH), bool)
    for row in range(HEIGHT):
        for column in range(WIDTH):
            x, y = column + 0.5, row + 0.5
            for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]]):
                if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
                    inside[row, column] ^= True
    return inside


def make(results, zones, output, values=(), chart=None, overwrite=False):
    options = TableOptions(zones=zones, values=values, chart=chart)
    write_table(str(results), output, options, overwrite, Reporter())
    with output.open(newline="") as file:
        return list(csv.DictReader(file))


def check(row, known, name, inside):
    values = known[name][inside]
    values = values[np.isfinite(values)]
    for statistic, expected in (("mean", values.mean()), ("median", np.median(values)), ("std", values.std())):
        assert float(row[f"{name}_{statistic}"]) == pytest.approx(expected, abs=2e-6), (name, statistic)


@pytest.mark.parametrize("crs", [CRS, "EPSG:4326", "EPSG:3857"])
def test_numbers_are_those_of_a_slow_count(results, tmp_path, crs):
    folder, known = results
    shapes = [transform_geom(CRS, crs, polygon(*corners), precision=9) for corners in (TRIANGLE, FIELD)]
    zones = write_zones(tmp_path / "fields.geojson", *shapes, crs=None if crs == "EPSG:4326" else crs)
    rows = make(folder, zones, tmp_path / "table.csv", ("ndvi", "B04", "SR"))
    assert [(row["feature"], row["date"]) for row in rows] == [(n, date) for n in ("1", "2") for date in DATES]
    for row in rows:
        of_date = known[row["date"]]
        inside = slow_inside((TRIANGLE, FIELD)[int(row["feature"]) - 1])
        assert inside.sum() > 100
        for name in ("ndvi", "B04", "sr"):
            check(row, of_date, name, inside)
        quality = of_date["quality"][inside]
        assert int(row["pixels"]) == (quality != 255).sum()
        assert float(row["observed"]) == pytest.approx((quality == 0).sum() / (quality != 255).sum(), abs=1e-6)
    assert 0 < float(rows[0]["observed"]) < 1


def test_points_slivers_holes_and_what_lies_outside(results, tmp_path):
    folder, known = results
    hole = polygon(*FIELD)
    hole["coordinates"].append(polygon((33, 25), (38, 25), (38, 30), (33, 30))["coordinates"][0])
    shapes = (
        {"type": "Point", "coordinates": corner(20.6, 30.2)},
        {"type": "MultiPoint", "coordinates": [[*corner(1.5, 20.5), 300.0], corner(48.5, 3.5), corner(-5, 3)]},
        polygon(*SLIVER),
        hole,
        {
            "type": "GeometryCollection",
            "geometries": [polygon(*SLIVER), {"type": "Point", "coordinates": corner(2, 9)}],
        },
        polygon(*BEYOND),
        None,
    )
    rows = make(folder, write_zones(tmp_path / "z.json", *shapes), tmp_path / "table.csv", ("sr",))
    first = {row["feature"]: row for row in rows if row["date"] == DATES[0]}
    ratio = known[DATES[0]]["sr"]
    assert [first[str(n)]["pixels"] for n in range(1, 8)] == ["1", "2", "1", first["4"]["pixels"], "1", "0", "0"]
    assert float(first["1"]["sr_mean"]) == float(first["1"]["sr_median"]) == pytest.approx(ratio[30, 20], abs=1e-6)
    assert float(first["2"]["sr_mean"]) == pytest.approx((ratio[20, 1] + ratio[3, 48]) / 2, abs=1e-6)
    assert float(first["3"]["sr_mean"]) == pytest.approx(ratio[4, 33], abs=1e-6)
    inside = slow_inside(FIELD)
    inside[25:30, 33:38] = False
    assert int(first["4"]["pixels"]) == inside.sum()
    check(first["4"], known[DATES[0]], "sr", inside)
    assert first["6"]["sr_mean"] == first["6"]["observed"] == ""


def test_by_default_ndvi_and_indices_and_colours_are_names_of_bands(results, tmp_path):
    folder, known = results
    zones = write_zones(tmp_path / "z.geojson", polygon(*FIELD))
    columns = list(make(folder, zones, tmp_path / "a.csv")[0])
    assert columns == [
        *("feature", "date", "pixels", "observed"),
        *(f"{name}_{statistic}" for name in ("ndvi", "sr") for statistic in ("mean", "median", "std")),
    ]
    rows = make(folder / "series.json", zones, tmp_path / "b.csv", ("RED", "b04"))
    assert list(rows[0])[4:] == ["B04_mean", "B04_median", "B04_std"]
    check(rows[1], known[DATES[1]], "B04", slow_inside(FIELD))


def test_attributes_are_kept_and_do_not_hide_what_is_computed(results, tmp_path):
    properties = [{"crop": "maïs, doux", "date": "sown", "area": 1, "x": None}, {"area": 2.5, "list": [1, 2]}]
    zones = write_zones(tmp_path / "z.geojson", polygon(*FIELD), polygon(*TRIANGLE), properties=properties)
    rows = make(results[0], zones, tmp_path / "table.csv", ("ndvi",))
    assert [rows[0][name] for name in ("crop", "zone_date", "area", "x")] == ["maïs, doux", "sown", "1.0", ""]
    assert (rows[0]["date"], rows[2]["area"], rows[2]["list"]) == (DATES[0], "2.5", "[1, 2]")


def test_a_geopackage_is_read_back_as_it_was_written(results, tmp_path):
    folder, _ = results
    properties = [{"crop": "rye", "area": 1.5, "count": 3}, {"crop": None, "area": 2.0, "count": 4}]
    shapes = (polygon(*FIELD), {"type": "MultiPolygon", "coordinates": [polygon(*TRIANGLE)["coordinates"]]})
    zones = write_zones(tmp_path / "z.geojson", *shapes, properties=properties)
    plain = make(folder, zones, tmp_path / "table.csv", ("ndvi",))
    output = tmp_path / "table.gpkg"
    write_table(str(folder), output, TableOptions(zones=zones, values=("ndvi",)), False, Reporter())
    with sqlite3.connect(output) as file:
        kinds = {row[1]: row[2] for row in file.execute('PRAGMA table_info("table")')}
        stored = file.execute('SELECT feature, crop, date, ndvi_mean FROM "table"').fetchall()
    assert (kinds["geom"], kinds["date"], kinds["count"], kinds["area"]) == ("MULTIPOLYGON", "DATE", "INTEGER", "REAL")
    assert stored == [(int(row["feature"]), row["crop"] or None, row["date"], float(row["ndvi_mean"])) for row in plain]
    again = make(folder, f"{output}|layername=table", tmp_path / "again.csv", ("ndvi",))
    assert len(again) == 4 * len(DATES)  # a feature for each date, with the geometry of its zone
    assert {(row["zone_feature"], row["ndvi_mean"]) for row in again if row["date"] == DATES[0]} == {
        (row["feature"], row["ndvi_mean"]) for row in plain if row["date"] == DATES[0]
    }


def test_the_binary_of_other_programs_is_read():
    from model.tables.geometry import GeometryError, from_wkb, to_wkb

    point = {"type": "Point", "coordinates": [1.0, 2.0]}
    assert from_wkb(struct.pack(">BI3d", 0, 1001, 1, 2, 3)) == point  # big-endian, with a height
    assert from_wkb(struct.pack("<BI3d", 1, 0x80000001, 1, 2, 3)) == point  # as GEOS writes heights
    assert from_wkb(struct.pack("<BII4d", 1, 0xE0000001, 4326, 1, 2, 3, 4)) == point  # as PostGIS does, with a CRS
    assert from_wkb(struct.pack("<BI4d", 1, 3001, 1, 2, 3, 4)) == point
    ring = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]
    for geometry in (
        point,
        {"type": "Polygon", "coordinates": [ring, ring]},
        {"type": "MultiPoint", "coordinates": [[1.0, 2.0], [3.0, 4.0]]},
        {"type": "MultiPolygon", "coordinates": [[ring], [ring, ring]]},
        {"type": "GeometryCollection", "geometries": [point, {"type": "Polygon", "coordinates": [ring]}]},
    ):
        assert from_wkb(to_wkb(geometry)) == geometry
    for broken in (b"", b"\1", struct.pack("<BII", 1, 2, 0), struct.pack("<BIII", 1, 3, 1, 2**31)):
        with pytest.raises(GeometryError):
            from_wkb(broken)


def test_parquet_or_how_to_get_it(results, tmp_path, monkeypatch):
    zones = write_zones(tmp_path / "z.geojson", polygon(*FIELD))
    output = tmp_path / "table.parquet"
    monkeypatch.setattr(writing, "find_spec", lambda _: None)
    with pytest.raises(EngineError, match="pyarrow") as raised:
        write_table(str(results[0]), output, TableOptions(zones=zones), False, Reporter())
    assert (raised.value.code, raised.value.exit_status) == ("parquet_missing", 4)
    assert not output.exists()
    monkeypatch.undo()
    parquet = pytest.importorskip("pyarrow.parquet")
    write_table(str(results[0]), output, TableOptions(zones=zones), False, Reporter())
    plain = make(results[0], zones, tmp_path / "table.csv")
    stored = parquet.read_table(output).to_pylist()
    assert [row["ndvi_mean"] for row in stored] == [float(row["ndvi_mean"]) for row in plain]
    assert stored[0]["date"] == datetime.date.fromisoformat(DATES[0])


@pytest.mark.parametrize("name", ["chart.html", "chart.svg", "chart.png", "chart.pdf"])
@pytest.mark.parametrize("zones", [2, 30])
def test_a_chart_is_drawn(results, tmp_path, name, zones):
    shapes = [polygon(*((x + 0.3 * n, y) for x, y in FIELD)) for n in range(zones)]
    properties = [{"Name": f"<field {n}>"} for n in range(zones)]
    source = write_zones(tmp_path / "z.geojson", *shapes, properties=properties)
    chart = tmp_path / name
    make(results[0], source, tmp_path / "table.csv", chart=chart)
    content = chart.read_bytes()
    assert content.startswith({"html": b"<!DOCTYPE", "svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}[name[6:]])
    if name.endswith("svg"):
        assert (b"<!-- &lt;field 0&gt; -->" in content) == (zones == 2)
        assert (b"<!-- median of 30 -->" in content) == (zones == 30)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"zones": None}, "zones_missing"),
        ({"zones": "nothing.geojson"}, "bad_zones"),
        ({"zones": "text.geojson"}, "bad_zones"),
        ({"zones": "text.gpkg"}, "bad_zones"),
        ({"zones": "line.geojson"}, "bad_zones"),
        ({"zones": "words.geojson"}, "bad_zones"),
        ({"zones": "flat.geojson"}, "bad_zones"),
        ({"zones": "empty.geojson"}, "zones_empty"),
        ({"zones": "beyond.geojson"}, "zones_outside"),
        ({"values": ("ndvi", "evi")}, "unknown_value"),
        ({"values": ("quality",)}, "unknown_value"),
        ({"source": "."}, "no_results"),
        ({"output": "table.xlsx"}, "table_format"),
        ({"output": "there.csv"}, "output_exists"),
        ({"output": "field.csv"}, "output_is_input"),
        ({"chart": "chart.jpg"}, "chart_format"),
        ({"chart": "there.html"}, "output_exists"),
    ],
)
def test_what_is_wrong_is_one_error_and_nothing_is_written(results, tmp_path, changed, code):
    for name in ("text.geojson", "text.gpkg", "there.csv", "there.html"):
        (tmp_path / name).write_text("{")
    write_zones(tmp_path / "field.geojson", polygon(*FIELD))
    write_zones(tmp_path / "field.csv", polygon(*FIELD))
    write_zones(tmp_path / "line.geojson", {"type": "LineString", "coordinates": [corner(1, 1), corner(5, 5)]})
    write_zones(tmp_path / "words.geojson", {"type": "Point", "coordinates": ["east", "north"]})
    write_zones(tmp_path / "flat.geojson", {"type": "Polygon", "coordinates": [[corner(1, 1), corner(2, 2)]]})
    write_zones(tmp_path / "empty.geojson", None)
    write_zones(tmp_path / "beyond.geojson", polygon(*BEYOND))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    asked = {
        "zones": "field.geojson",
        "values": (),
        "source": "filled",
        "output": "table.csv",
        "chart": None,
        **changed,
    }
    if code == "output_is_input":
        asked["zones"] = "field.csv"
    zones, chart = (None if asked[name] is None else tmp_path / asked[name] for name in ("zones", "chart"))
    options = TableOptions(zones=zones and str(zones), values=asked["values"], chart=chart)
    with pytest.raises(InputError) as raised:
        write_table(
            str(tmp_path / asked["source"]),
            tmp_path / asked["output"],
            options,
            asked["output"] == "field.csv",
            Reporter(),
        )
    assert raised.value.code == code and raised.value.hint
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_the_command(results, tmp_path):
    zones = write_zones(tmp_path / "z.geojson", polygon(*FIELD), polygon(*BEYOND))
    words = ["table", str(results[0]), "--zones", zones, "--values", "ndvi,red", "--output", str(tmp_path / "t.csv")]
    done = engine(*words, "--json")
    said = events(done.stdout)
    assert [(e["kind"], e["path"]) for e in said if e["event"] == "product"] == [("table", str(tmp_path / "t.csv"))]
    assert said[-1]["message"].startswith("Table of 2 features and 2 dates; 1 of them lie outside of the results")
    assert len((tmp_path / "t.csv").read_text().splitlines()) == 5


def test_results_without_quality_count_what_has_data(results, tmp_path):
    folder, known = results
    document = json.loads((folder / "series.json").read_text())
    document["products"] = [entry for entry in document["products"] if entry["kind"] == "ndvi"]
    (folder / "series.json").write_text(json.dumps(document))
    (row, _) = make(folder, write_zones(tmp_path / "z.geojson", polygon(*TRIANGLE)), tmp_path / "t.csv")
    inside = slow_inside(TRIANGLE)
    assert int(row["pixels"]) == inside.sum()
    expected = np.isfinite(known[DATES[0]]["ndvi"][inside]).mean()
    assert expected < 1
    assert float(row["observed"]) == pytest.approx(expected, abs=1e-6)


def test_a_damaged_raster_is_named(results, tmp_path):
    (results[0] / f"{DATES[1]}_ndvi.tif").write_bytes(b"II*\0")
    zones = write_zones(tmp_path / "z.geojson", polygon(*FIELD))
    with pytest.raises(InputError, match=f"{DATES[1]}_ndvi") as raised:
        make(results[0], zones, tmp_path / "t.csv")
    assert raised.value.code == "truncated"
    assert not (tmp_path / "t.csv").exists()


def test_rotated_grids_are_followed(results, tmp_path):
    """The same numbers of a grid whose rows run from south to north."""
    folder, _ = results
    zones = write_zones(tmp_path / "z.geojson", polygon(*TRIANGLE))
    plain = make(folder, zones, tmp_path / "a.csv", ("ndvi",))
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as file:
            numbers, profile, scales = file.read()[:, ::-1], file.profile, file.scales
        transform = rasterio.Affine(PIXEL, 0, LEFT, 0, PIXEL, TOP - PIXEL * HEIGHT)
        with rasterio.open(path, "w", **{**profile, "transform": transform}) as file:
            file.write(numbers)
            file.scales = scales
    turned = make(folder, zones, tmp_path / "b.csv", ("ndvi",))
    assert turned == plain
