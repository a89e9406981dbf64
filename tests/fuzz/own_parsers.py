"""The parsers of our own, each fed with bytes, and good inputs to begin from. See guided.py and fuzz.py."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import corpus
import numpy as np
import rasterio

MEMBER = b"\n--\n"  # before each member of an .npz, each a name, a line end and its content
SERIES = {
    "version": 1,
    "method": "linear",
    "inputs": [
        {
            "path": "S2_20220607.tif",
            "date": "2022-06-07",
            "mask": None,
            "paths": ["S2_20220607.tif"],
            "bands": "1,2,3,4",
        },
        "S2_20220612.tif",
    ],
    "products": [{"kind": "filled", "path": "S2_20220607.tif", "date": "2022-06-07"}],
    "indices": [{"kind": "ndvi", "name": "NDVI"}],
}
INDEX = {"32T": [{"path": "x", "kernel size": 64, "bbox": [0, 0, 64, 64], "time steps": [0, 1]}]}
NAMES = (
    *("S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404", "LC08_L2SP_193028_20220607_20220615_02_T1_SR_B2"),
    *(
        "HLS.S30.T32TPS.2022158T101559.v2.0.B04",
        "MOD13Q1.A2022161.h18v04.061",
        "20220607_101559_ssc1_AnalyticMS_SR_udm2",
    ),
    *(
        "S2_20220607_SCL",
        "composite_2022-06_2022-07",
        "FORCE/20220607_LEVEL2_SEN2A_BOA",
        "2022/06/07/B08_10m",
        "x.zarr",
    ),
)
WORD_LINES = (
    "fill\n--output\no\n--mask-values\n3,8,9\n--mask\n*_SCL*\nx",
    "fill\n--output\no\n--mask-bits\n1,3\n--bands\nB02,B03,B04,B08\n--range\n0,8\nx",
    "fill\n--output\no\n--mask-above\n40\n--lost\n2022-06-07\n--scale\n1e-4\n--extent\n1,2,3,4,EPSG:4326\nx",
    "evaluate\n--output\no\n--methods\nlinear,regression\n--seed\n3\nx",
    "ndvi\n--output\no\n--indices\nNDVI,mine=(N-R)/(N+R)\nx",
    "train\n--output\no\n--widths\n8,16\n--learning-rate\n1e-3\n--workers\n0\n--simulated\n0.5",
)


class OwnParsers:
    """One method a parser: it lets the engine read the bytes that it is given, in ``folder``."""

    def __init__(self, folder: Path) -> None:
        """Write what the inputs lie beside."""
        from model.core.reporting import Reporter

        self.folder, self.report, self.grid = folder, Reporter(), corpus.grid()
        (folder / "series").mkdir(parents=True, exist_ok=True)
        for name in ("S2_20220607.tif", "S2_20220612.tif"):
            corpus.raster(folder / "series", name)
        self._geopackage()

    def minicube(self, data: bytes) -> None:
        """An .npz, whole; or its members, so that its checksums are right."""
        from model.reading.minicube import read_minicube

        path = self.folder / "29SND_2017-06-20_x.npz"
        if MEMBER in data:
            with zipfile.ZipFile(path, "w") as archive:
                for member in data.split(MEMBER)[1:]:
                    name, _, content = member.partition(b"\n")
                    with contextlib.suppress(ValueError, IndexError):  # a name that a zip cannot have
                        archive.writestr(name.decode("latin-1") or "x", content)
        else:
            path.write_bytes(data)
        read_minicube(path)

    def area(self, data: bytes) -> None:
        """GeoJSON for --area."""
        from model.reading.area import choose_area

        (self.folder / "area.geojson").write_bytes(data)
        found = choose_area(self.grid, None, str(self.folder / "area.geojson"))
        if found is not None:
            grid = found.grid_of(self.grid)
            found.inside(grid, rasterio.windows.Window(0, 0, grid.width, grid.height))

    def extent(self, data: bytes) -> None:
        """The text of --extent."""
        from model.reading.area import choose_area

        choose_area(self.grid, data.decode("utf-8", "replace"), None)

    def zones(self, data: bytes) -> None:
        """GeoJSON for `table`."""
        from model.tables.zones import find_pixels, read_zones

        (self.folder / "zones.geojson").write_bytes(data)
        find_pixels(read_zones(str(self.folder / "zones.geojson")), self.grid)

    def wkb(self, data: bytes) -> None:
        """A geometry of a GeoPackage, for `table`."""
        from model.tables.zones import find_pixels, read_zones

        path = self.folder / "zones.gpkg"
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
            file.execute("PRAGMA synchronous = OFF")
            file.execute("UPDATE zones SET geom = ?", (data,))
        find_pixels(read_zones(str(path)), self.grid)

    def series(self, data: bytes) -> None:
        """A series.json, as input and as results."""
        from model.products.guard import Guard, earlier_files
        from model.reading.opening import open_series
        from model.reading.series import SeriesOptions
        from model.tables.values import choose_values, read_results

        place = self.folder / "series"
        (place / "series.json").write_bytes(data)
        calls: tuple[Callable[[], object], ...] = (
            lambda: Guard([str(place)]),
            lambda: earlier_files(place, r".*_filled\.tif", "method"),
            lambda: choose_values(read_results(str(place)), []),
            lambda: open_series([str(place)], SeriesOptions(), self.report, 1).close(),
        )
        self._each(calls)

    def job(self, data: bytes) -> None:
        """A job file."""
        from model.commands.cli import build_parser
        from model.commands.jobs import read_job
        from model.contract.option import from_arguments
        from model.contract.options import FillOptions
        from model.reading.inputs import expand_inputs
        from model.reading.series import SeriesOptions

        (self.folder / "job.json").write_bytes(data)
        arguments = read_job(self.folder / "job.json", build_parser())
        if arguments.command == "fill":
            from_arguments(FillOptions, arguments)
            from_arguments(SeriesOptions, arguments).check()
            expand_inputs(arguments.inputs)

    def words(self, data: bytes) -> None:
        """Words of a command line, a line each: numbers, dates, mask values, bands."""
        from model.commands.cli import build_parser
        from model.contract.option import from_arguments
        from model.reading.mask_search import given_meaning
        from model.reading.series import SeriesOptions

        arguments = build_parser().parse_args(data.decode("utf-8", "replace").split("\n"))
        if arguments.command == "fill":
            options = from_arguments(SeriesOptions, arguments)
            options.check()
            meaning = given_meaning(options)
            if meaning is not None:
                meaning.usable(np.arange(256, dtype=np.uint8))

    def formula(self, data: bytes) -> None:
        """An index of the catalogue, or a formula, which is computed."""
        from model.indices.spectral_index import check_bands, read_indices

        bands = ("blue", "green", "red", "nir")
        values = np.linspace(0, 1, 4 * 4, dtype=np.float32).reshape(4, 2, 2)
        for index in read_indices(data.decode("utf-8", "replace").split("\n")[:3]):
            check_bands([index], bands)
            index.values(values, bands)
            index.deviation(values, 0.1 * values, bands)

    def name(self, data: bytes) -> None:
        """A file name: its date, source, band and kind of mask."""
        from model.reading import bands, dates, recognition

        text = data.decode("utf-8", "surrogateescape")
        calls: tuple[Callable[[], object], ...] = (
            lambda: dates.find_date(text),
            lambda: dates.rival_dates(text),
            lambda: dates.check_period(text),
            lambda: dates.parse_date(text),
            lambda: recognition.source_of(text),
            lambda: recognition.mask_kind(text),
            lambda: recognition.no_reflectance(text),
            lambda: bands.band_in_file_name(text),
        )
        self._each(calls)

    def tags(self, data: bytes) -> None:
        """A raster's descriptions of bands, one a line, then its tags as lines KEY=VALUE."""
        from model.reading.opening import open_series
        from model.reading.series import SeriesOptions

        lines = data.decode("utf-8", "replace").replace("\0", "").split("\n")
        path = self.folder / "tagged.tif"
        path.unlink(missing_ok=True)
        path.with_name("tagged.tif.aux.xml").unlink(missing_ok=True)
        shape = {"width": 4, "height": 3, "count": 4, "dtype": "uint16", "crs": "EPSG:32632"}
        transform = rasterio.Affine(10, 0, 6e5, 0, -10, 5.1e6)
        with rasterio.open(path, "w", driver="GTiff", transform=transform, **shape) as file:
            file.write(np.full((4, 3, 4), 900, np.uint16))
            for number, line in enumerate(lines[:4], 1):
                file.set_band_description(number, line)
            for line in lines[4:12]:
                key, equals, value = line.partition("=")
                if equals and key.strip():
                    file.update_tags(**{key.strip(): value})
        open_series([str(path)], SeriesOptions(), self.report, 1).close()

    def tiff(self, data: bytes) -> None:
        """The directories of a TIFF."""
        from model.reading.tiff_tags import check_tags

        (self.folder / "x.tif").write_bytes(data)
        check_tags(self.folder / "x.tif")

    def netcdf(self, data: bytes) -> None:
        """The header of a classic netCDF file."""
        from model.reading.netcdf_header import check_header

        (self.folder / "x.nc").write_bytes(data)
        check_header(self.folder / "x.nc")

    def safe(self, data: bytes) -> None:
        """The metadata of a Sentinel-2 product."""
        from model.reading.safe import read_safe

        root = self.folder / corpus.SAFE
        images = root / "GRANULE" / "L2A_T32TPS" / "IMG_DATA" / "R10m"
        images.mkdir(parents=True, exist_ok=True)
        (images / "T32TPS_20220607T101559_B02_10m.jp2").touch()
        (root / "MTD_MSIL2A.xml").write_bytes(data)
        read_safe(str(root))

    def index(self, data: bytes) -> None:
        """The index of a training set."""
        from model.training.clean_index import read_index

        (self.folder / "index.json").write_bytes(data)
        read_index(self.folder / "index.json")

    def _each(self, calls: tuple[Callable[[], object], ...]) -> None:
        """Call all; an error that is expected of one keeps none of the others from being called."""
        from model.core.errors import EngineError

        refused: EngineError | None = None
        for call in calls:
            try:
                call()
            except EngineError as error:
                refused = error
        if refused is not None:
            raise refused

    def _geopackage(self) -> None:
        from model.tables.geopackage import write_geopackage

        point = {"type": "Point", "coordinates": [600010.0, 5099990.0]}
        (self.folder / "zones.gpkg").unlink(missing_ok=True)
        write_geopackage(self.folder / "zones.gpkg", "zones", [("name", str)], [("x",)], [point], self.grid.crs)


def good_inputs(folder: Path) -> dict[str, list[bytes]]:
    """Return good inputs of each parser, by its name."""
    from model.tables.geometry import to_wkb

    geojson = [json.dumps(part).encode() for part in (corpus.GEOJSON, *corpus.GEOJSON["features"])]
    geojson.append(json.dumps({"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}).encode())
    shapes = (
        {
            "type": "MultiPolygon",
            "coordinates": [[[[6e5, 5.1e6], [600090.0, 5.1e6], [600090.0, 5099930.0], [6e5, 5.1e6]]]],
        },
        {"type": "MultiPoint", "coordinates": [[600010.0, 5099990.0], [1.0, 2.0]]},
    )
    tags = (
        "B02\nB03\nB04\nB08\nACQUISITION_DATE=2022-06-07\nscale=0.0001",
        "1\nx\n665 nm\nSCL\nTIFFTAG_DATETIME=2022:06:07",
    )
    cubes = corpus.minicubes()
    return {
        "minicube": [*cubes, *map(_members, cubes)],
        "area": geojson,
        "extent": [text.encode() for text in corpus.EXTENTS],
        "zones": geojson,
        "wkb": [b"GP\0\1\0\0\0\0" + to_wkb(shape) for shape in shapes],
        "series": [json.dumps(SERIES).encode()],
        "job": [json.dumps(corpus.FILL_JOB).encode()],
        "words": [line.encode() for line in WORD_LINES],
        "formula": [b"NDVI", b"other=(N-R)/(N+R)", b"mine=2.5*(N-R)/(N+6*R-7.5*B+1)\nEVI", b"own=N**-.5+(G+-3e2)"],
        "name": [text.encode() for text in NAMES],
        "tags": [text.encode() for text in tags],
        "tiff": corpus.rasters(folder),
        "netcdf": corpus.netcdf(folder),
        "safe": [corpus.SAFE_XML.encode()],
        "index": [json.dumps(INDEX).encode()],
    }


def _members(cube: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(cube)) as archive:
        return b"".join(MEMBER + name.encode() + b"\n" + archive.read(name) for name in archive.namelist())
