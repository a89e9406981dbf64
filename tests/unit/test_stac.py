"""The STAC collection and items beside the results: valid, complete, and right about the rasters."""

import json

import pytest
import rasterio
from series_files import write_series

from model.contract.options import CloudOptions, FillOptions, MethodOptions
from model.core.reporting import Reporter
from model.pipeline.filling import fill
from model.products.stac import _eo_band
from model.reading.series import SeriesOptions


@pytest.fixture(scope="module", params=["geotiff", "zarr", "stack"])
def folder(request, tmp_path_factory):
    base = tmp_path_factory.mktemp("stac")
    paths, _, _ = write_series(base / "in", 3, 40, 50)
    method, clouds = MethodOptions(method="linear"), CloudOptions("off")
    options = FillOptions(method=method, clouds=clouds, uncertainty=True, stac=True, format=request.param)
    fill(paths, base / "out", SeriesOptions(), options, Reporter())
    return base / "out"


def documents(folder):
    return {path.name: json.loads(path.read_text()) for path in [folder / "collection.json", *folder.glob("items/*")]}


def test_an_item_a_date_and_links_that_lead_somewhere(folder):
    found = documents(folder)
    series = json.loads((folder / "series.json").read_text())
    dates = sorted({entry["date"] for entry in series["products"]})
    assert sorted(found) == sorted(["collection.json", *(f"{date}.json" for date in dates)])
    assert {"collection.json", *(f"items/{date}.json" for date in dates)} <= set(series["files"])
    for name, document in found.items():
        base = folder if name == "collection.json" else folder / "items"
        for link in [*document["links"], *document["assets"].values()]:
            assert not link["href"].startswith("/") and (base / link["href"]).exists()


def test_assets_are_described_as_the_rasters_are(folder):
    for name, item in documents(folder).items():
        if name == "collection.json":
            continue
        assert set(item["assets"]) == {"filled", "ndvi", "quality", "uncertainty"}
        for asset in item["assets"].values():
            with rasterio.open(folder / "items" / asset["href"]) as file:
                assert [band["data_type"] for band in asset["raster:bands"]] == list(file.dtypes)
                assert [band["scale"] for band in asset["raster:bands"]] == list(file.scales)
                assert [band["nodata"] for band in asset["raster:bands"]] == list(file.nodatavals)
                assert item["properties"]["proj:shape"] == list(file.shape)
                assert item["properties"]["proj:transform"] == list(file.transform)[:6]
                assert item["properties"]["proj:epsg"] == file.crs.to_epsg()
        assert item["properties"]["datetime"] == f"{name[:10]}T00:00:00Z"
        assert "method linear" in item["properties"]["processing:lineage"]


def test_pystac_reads_them_and_finds_them_valid(folder):
    """Against the schemas of STAC itself, which pystac holds; those of extensions lie on the web: their own fields are
    read by pystac's classes of them.
    """
    pystac = pytest.importorskip("pystac")
    pytest.importorskip("jsonschema")
    from pystac.extensions.eo import EOExtension
    from pystac.extensions.projection import ProjectionExtension
    from pystac.extensions.raster import RasterExtension

    collection = pystac.Collection.from_file(str(folder / "collection.json"))
    items = list(collection.get_items())
    assert len(items) == 3
    for item in items:
        bands = EOExtension.ext(item.assets["filled"]).bands
        assert [band.common_name for band in bands] == ["blue", "green", "red", "nir"]
        assert RasterExtension.ext(item.assets["ndvi"]).bands[0].scale == 1e-4
        assert ProjectionExtension.ext(item).shape == [40, 50]
        west, south, east, north = item.bbox
        assert 10.2 < west < east < 10.4 and 46.0 < south < north < 46.1  # of the corner at 600000, 5100000 in zone 32
    for described in (collection, *items):
        described.stac_extensions = []
        described.validate()


@pytest.mark.parametrize(
    ("name", "colour", "common", "centre"),
    [
        ("B02", "blue", "blue", 0.49),
        ("B8A", "nir", "nir", None),
        ("B5", "nir", "nir", None),  # of Landsat
        ("B05", None, "rededge", 0.705),
        ("B12", None, "swir22", 2.19),
        ("LAI", None, None, None),
    ],
)
def test_bands_have_their_common_names(name, colour, common, centre):
    found = _eo_band(name, colour)
    assert (found["name"], found.get("common_name"), found.get("center_wavelength")) == (name, common, centre)
