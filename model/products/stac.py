"""A STAC collection of a run's results, with an item a date: what catalogues and other programs find them by.

STAC 1.0.0 (https://stacspec.org) with its extensions eo, raster, projection and processing. All links are relative, so
that the folder can be moved. The texts are plain JSON: nothing is needed to write them.
"""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import rasterio
from rasterio.enums import ColorInterp
from rasterio.warp import transform_geom

from model import PROGRAM, __version__
from model.contract import BANDS, SERIES_FILE, ProductEntry
from model.core import scratch
from model.products.layout import COLLECTION, ITEMS_FOLDER
from model.products.raster_errors import writing
from model.reading.bands import normalise
from model.reading.grids import Grid

VERSION = "1.0.0"
_SCHEMA = "https://stac-extensions.github.io/{}/schema.json"
EXTENSIONS = [_SCHEMA.format(name) for name in ("eo/v1.1.0", "raster/v1.1.0", "projection/v1.1.0", "processing/v1.1.0")]
MEDIA = {
    ".tif": "image/tiff; application=geotiff; profile=cloud-optimized",
    ".vrt": "application/xml",  # GDAL's virtual rasters have no type of their own
    ".nc": "application/netcdf",
    ".zarr": "application/vnd+zarr",
}
ROLES = {"filled": ["data", "reflectance"], "quality": ["data-mask"], "uncertainty": ["uncertainty"]}
# Sentinel-2's bands by name: STAC's common name and the centre in micrometres.
_SENTINEL_2 = {
    "b1": ("coastal", 0.443),
    "b2": ("blue", 0.49),
    "b3": ("green", 0.56),
    "b4": ("red", 0.665),
    "b5": ("rededge", 0.705),
    "b6": ("rededge", 0.74),
    "b7": ("rededge", 0.783),
    "b8": ("nir", 0.842),
    "b8a": ("nir08", 0.865),
    "b9": ("nir09", 0.945),
    "b11": ("swir16", 1.61),
    "b12": ("swir22", 2.19),
}


def write_stac(
    work: Path, output: Path, entries: Sequence[ProductEntry], files: Sequence[str], grid: Grid, lineage: str
) -> list[str]:
    """Write the collection and its items, of products that are finished in the folder ``work``; return their names.

    files: that hold the products besides those that the entries name.  lineage: how the products came about, in words.
    """
    dates = sorted({entry["date"] for entry in entries})
    documents: dict[str, Any] = {}
    for date in dates:
        own = [entry for entry in entries if entry["date"] == date]
        documents[f"{ITEMS_FOLDER}/{date}.json"] = _item(work, output, date, own, grid, lineage)
    documents[COLLECTION] = _collection(output, dates, list(documents.values()), files)
    with writing(output / COLLECTION):
        (work / ITEMS_FOLDER).mkdir(exist_ok=True)
        for name, document in documents.items():
            (work / name).write_text(json.dumps(document, indent=1, allow_nan=False) + "\n", encoding="utf-8")
            scratch.sync(work / name)
    return sorted(documents)


def _item(
    work: Path, output: Path, date: str, entries: Sequence[ProductEntry], grid: Grid, lineage: str
) -> dict[str, Any]:
    geometry = _footprint(grid)
    across, down = zip(*geometry["coordinates"][0])
    code = grid.crs.to_epsg()
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": EXTENSIONS,
        "id": f"{_id(output)}-{date}",
        "collection": _id(output),
        "geometry": geometry,
        "bbox": [min(across), min(down), max(across), max(down)],
        "properties": {
            "datetime": f"{date}T00:00:00Z",
            "created": f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%dT%H:%M:%SZ}",
            "gsd": round(grid.pixel_metres, 3),
            "proj:epsg": code,
            **({} if code else {"proj:wkt2": grid.crs.to_wkt(version="WKT2_2019")}),
            "proj:shape": [grid.height, grid.width],
            "proj:transform": list(grid.transform)[:6],
            "processing:lineage": lineage,
            "processing:software": {PROGRAM: __version__},
        },
        "links": [_link(rel, f"../{COLLECTION}") for rel in ("root", "parent", "collection")],
        "assets": {entry["kind"]: _asset(work, entry) for entry in entries},
    }


def _asset(work: Path, entry: ProductEntry) -> dict[str, Any]:
    kind, path = entry["kind"], entry["path"]
    with rasterio.open(work / path) as file:
        described = list(zip(file.descriptions, file.dtypes, file.nodatavals, file.scales, file.offsets))
        four = file.colorinterp[0] == ColorInterp.blue
    asset: dict[str, Any] = {
        "href": f"../{path}",
        "type": MEDIA[Path(path).suffix],
        "roles": ROLES.get(kind, ["data"]),
        "raster:bands": [_raster_band(*facts[1:]) for facts in described],
    }
    if kind == "filled":
        names = [name or "" for name, *_ in described]
        asset["eo:bands"] = [
            _eo_band(name, BANDS[i] if four and i < len(BANDS) else None) for i, name in enumerate(names)
        ]
    known = entry.get("statistics", {})
    if len(described) == 1 and "mean" in known:
        numbers = {name: known[name] for name in ("minimum", "maximum", "mean")}
        asset["raster:bands"][0]["statistics"] = {**numbers, "valid_percent": round(100 * known["valid"], 4)}
    return asset


def _raster_band(dtype: str, nodata: float | None, scale: float, offset: float) -> dict[str, Any]:
    band: dict[str, Any] = {"data_type": dtype, "scale": scale, "offset": offset}
    if nodata is not None:
        band["nodata"] = "nan" if math.isnan(nodata) else nodata
    return band


def _eo_band(name: str, colour: str | None) -> dict[str, Any]:
    """A band by its name. colour: what it is known to be, whatever its name says."""
    common, centre = _SENTINEL_2.get(normalise(name), (None, None))
    if colour is not None and common != colour:
        common, centre = colour, None
    band: dict[str, Any] = {"name": name}
    if common:
        band["common_name"] = common
    if centre:
        band["center_wavelength"] = centre
    return band


def _collection(
    output: Path, dates: Sequence[str], items: Sequence[dict[str, Any]], files: Sequence[str]
) -> dict[str, Any]:
    bands = next((asset["eo:bands"] for asset in items[0]["assets"].values() if "eo:bands" in asset), None)
    held = {
        Path(name).stem: {"href": f"./{name}", "type": MEDIA[Path(name).suffix], "roles": ["data"]} for name in files
    }
    return {
        "type": "Collection",
        "stac_version": VERSION,
        "stac_extensions": EXTENSIONS[:1],
        "id": _id(output),
        "title": "Gap-filled image series",
        "description": items[0]["properties"]["processing:lineage"],
        "license": "other",  # the images' own
        "providers": [{"name": PROGRAM, "roles": ["processor"]}],
        "extent": {
            "spatial": {"bbox": [items[0]["bbox"]]},
            "temporal": {"interval": [[f"{dates[0]}T00:00:00Z", f"{dates[-1]}T00:00:00Z"]]},
        },
        "summaries": {
            "gsd": [items[0]["properties"]["gsd"]],
            **({"eo:bands": bands} if bands else {}),
        },
        "assets": {"series": {"href": f"./{SERIES_FILE}", "type": "application/json", "roles": ["metadata"]}, **held},
        "links": [
            _link("root", f"./{COLLECTION}"),
            *(_link("item", f"./{ITEMS_FOLDER}/{date}.json") for date in dates),
        ],
    }


def _footprint(grid: Grid) -> dict[str, Any]:
    """The grid's corners, counter-clockwise from the upper left, as a polygon in degrees."""
    t = grid.transform
    places = [(0, 0), (0, grid.height), (grid.width, grid.height), (grid.width, 0), (0, 0)]
    corners = [(t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f) for x, y in places]
    polygon = transform_geom(grid.crs, "EPSG:4326", {"type": "Polygon", "coordinates": [corners]}, precision=7)
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in polygon["coordinates"][0]]]}


def _link(rel: str, href: str) -> dict[str, str]:
    return {"rel": rel, "href": href, "type": "application/geo+json" if rel == "item" else "application/json"}


def _id(output: Path) -> str:
    return re.sub(r"[^\w.-]+", "-", output.absolute().name) or "series"
