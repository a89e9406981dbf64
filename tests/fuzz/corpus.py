"""Small good inputs of every kind that the engine parses: what the fuzzer changes. See fuzz.py."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from cube_files import BANDS, numbers, write_netcdf
from series_files import write_raster

GEOJSON = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}},
    "features": [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "MultiPolygon",
                "coordinates": [[[[600010, 5099990], [600090, 5099990], [600090, 5099930], [600010, 5099990]]]],
            },
        },
        {"type": "Feature", "properties": None, "geometry": {"type": "Point", "coordinates": [1, 2]}},
    ],
}
EXTENTS = (
    *("600010,5099930,600090,5099990", "9.1,44.2,9.3,46.4,EPSG:4326", '1,2,3,4,LOCAL_CS["x",UNIT["metre",1]]'),
    *("1,2,3,4,EPSG:5703", "1e300,2,1e308,4", "-180,-90,180,90,OGC:CRS84", "0,0,1,1,+proj=ortho +lat_0=9"),
)
WORDS = (
    *("fill", "describe", "ndvi", "train", "evaluate", "forecast", "import", "example", "animate", "figure", "index"),
    *("--output", "--bands", "--mask-values", "--mask-bits", "--tile", "--overlap", "--memory", "--seed", "--adapt"),
    *("--scale", "--offset", "--method", "--clouds", "--size", "--dates", "--extent", "--json", "--device", "--lost"),
    *("--widths", "--steps", "nan", "-1", "-5", "1e999", "0", "1,2,3,4", "", "2022-06-07", "999999999999999999"),
    *("auto", "x", "a,,b", "1_0", "٣"),
)
FILL_JOB = {
    "version": 1,
    "command": "fill",
    "inputs": ["a.tif", {"path": "b.tif", "date": "2022-06-07", "bands": "1,2,3,4", "mask": None}],
    "output": "out",
    "method": "linear",
    "mask_values": [1, 2],
    "keep_observed": False,
    "lost": ["2022-06-07"],
    "memory": 1.5,
    "screen": True,
}
SAFE = "S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404.SAFE"
SAFE_XML = (
    "<a><PRODUCT_START_TIME>2022-06-07T10:15:59.024Z</PRODUCT_START_TIME><PROCESSING_BASELINE>04.00</PROCESSING_BASELINE>"
    "<BOA_QUANTIFICATION_VALUE unit='none'>10000</BOA_QUANTIFICATION_VALUE>"
    '<BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET><BOA_ADD_OFFSET band_id="7">-1000</BOA_ADD_OFFSET></a>'
)
ENVI = (
    "ENVI\ndescription = {x}\nsamples = 10\nlines = 9\nbands = 4\nheader offset = 0\nfile type = ENVI Standard\n"
    "data type = 12\ninterleave = bsq\nbyte order = 0\ndata ignore value = 0\nwavelength = {490, 560, 665, 842}\n"
    "map info = {UTM, 1, 1, 600000, 5100000, 10, 10, 32, North, WGS-84}\nband names = {B02, B03, B04, B08}\n"
)


def raster(folder: Path, name: str = "S2_20220607.tif", seed: int = 0, **options) -> bytes:
    """The bytes of a small raster of four bands."""
    values = np.random.default_rng(seed).integers(500, 4000, (4, 9, 10)).astype(np.uint16)
    write_raster(folder / name, values, **options)
    return (folder / name).read_bytes()


def rasters(folder: Path) -> list[bytes]:
    """TIFFs of several kinds."""
    kinds = (
        {},
        {"compress": "deflate", "predictor": 2},
        {"tiled": True, "blockxsize": 16, "blockysize": 16},
        {"BIGTIFF": "YES"},
    )
    kinds += ({"compress": "lzw", "interleave": "pixel"}, {"compress": "jpeg", "dtype": "uint8"})
    found = []
    for options in kinds:
        if options.get("dtype"):
            values = np.full((4, 9, 10), 90, np.uint8)
            plain = {key: value for key, value in options.items() if key != "dtype"}
            write_raster(folder / "x.tif", values, **plain)
            found.append((folder / "x.tif").read_bytes())
        else:
            found.append(raster(folder, "x.tif", **options))
    return found


def virtual_rasters(folder: Path, url: str) -> list[bytes]:
    """VRTs over S2_20220612.tif, plain and warped, and descriptions of places in the network."""
    place = "<SRS>EPSG:32632</SRS><GeoTransform>600000, 10, 0, 5100000, 0, -10</GeoTransform>"
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{k}"><Description>B0{k + 1}</Description><NoDataValue>0</NoDataValue>'
        '<SimpleSource><SourceFilename relativeToVRT="1">S2_20220612.tif</SourceFilename><SourceBand>1</SourceBand>'
        '<SrcRect xOff="0" yOff="0" xSize="10" ySize="9"/>'
        '<DstRect xOff="0" yOff="0" xSize="10" ySize="9"/></SimpleSource></VRTRasterBand>'
        for k in (1, 2, 3, 7)
    )
    plain = f'<VRTDataset rasterXSize="10" rasterYSize="9">{place}{bands}</VRTDataset>'
    raw = (
        f'<VRTDataset rasterXSize="10" rasterYSize="9">{place}<VRTRasterBand dataType="UInt16" band="1" '
        'subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="1">S2_20220612.tif</SourceFilename>'
        "<ImageOffset>9</ImageOffset><PixelOffset>2</PixelOffset><LineOffset>20</LineOffset></VRTRasterBand></VRTDataset>"
    )
    wms = (
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>'
        "<DataWindow><TileLevel>1</TileLevel></DataWindow><BandsCount>4</BandsCount></GDAL_WMS>"
    )
    remote = plain.replace("S2_20220612.tif", f"/vsicurl/{url}/a.tif")
    derived = plain.replace(
        'band="1">', 'band="1" subClass="VRTDerivedRasterBand"><PixelFunctionType>sum</PixelFunctionType>'
    )
    return [text.encode() for text in (plain, raw, wms, remote, derived)]


def minicubes() -> list[bytes]:
    """The two formats of .npz cubes."""
    random = np.random.default_rng(1)
    earthnet = {"highresdynamic": random.random((6, 5, 7, 3)).astype(np.float16)}
    named = {
        "reflectance": random.integers(1, 4000, (3, 4, 6, 5)).astype(np.uint16),
        "dates": np.array(["2022-06-07", "2022-06-12", "0001-06-17"]),
        "mask": np.zeros((3, 6, 5), np.uint8),
        "crs": np.array("EPSG:32632"),
        "transform": np.array([10.0, 0, 6e5, 0, -10, 5.1e6]),
        "nir": np.array("B08"),
    }
    found = []
    for arrays, save in ((earthnet, np.savez), (named, np.savez), (named, np.savez_compressed)):
        file = io.BytesIO()
        save(file, **arrays)
        found.append(file.getvalue())
    return found


def netcdf(folder: Path) -> list[bytes]:
    """A cube of netCDF-3."""
    values = numbers()
    write_netcdf(folder / "x.nc", {band: values[:, k] for k, band in enumerate(BANDS)})
    return [(folder / "x.nc").read_bytes()]


def zips(folder: Path) -> list[bytes]:
    """A zip of rasters, and one of a product."""
    content = raster(folder, "x.tif")
    found = []
    for names in (
        {"S2_20220607.tif": content, "notes/x.txt": b"x"},
        {
            f"{SAFE}/MTD_MSIL2A.xml": SAFE_XML.encode(),
            **{
                f"{SAFE}/GRANULE/L2A_T32TPS/IMG_DATA/R10m/T32TPS_20220607T101559_{band}_10m.tif": content
                for band in ("B02", "B03", "B04", "B08")
            },
        },
    ):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in names.items():
                archive.writestr(name, data)
        found.append(file.getvalue())
    return found


def weights() -> list[bytes]:
    """Files of weights of this project and of pickled tensors, small and of the wrong shape."""
    import torch
    from safetensors.torch import save

    tensors = {"conv1.weight": torch.zeros(4, 3, 3, 3), "conv1.bias": torch.zeros(4)}
    metadata = {
        "format": "ganfilling",
        "kind": "ganfilling",
        "architecture": json.dumps({"widths": [8, 8], "bands": 4}),
    }
    found = [save(tensors, metadata)]
    for legacy in (False, True):
        file = io.BytesIO()
        torch.save({"model": tensors}, file, _use_new_zipfile_serialization=not legacy)
        found.append(file.getvalue())
    return found


def grid():
    """A grid of 10 x 9 pixels, that of raster()."""
    from model.reading.grids import Grid

    return Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 6e5, 0, -10, 5.1e6), 10, 9)
