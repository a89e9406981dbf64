"""What files may make the engine open: no place in the network, and no format that fetches or names such places.

The user may name any place. A file that somebody else wrote (a virtual raster, a series.json) may not, unless the user
says so (--external, or the environment variable GANFILLING_EXTERNAL=1).
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 - of a bounded size; expat stops what expands

from model.contract.messages import say
from model.core.errors import InputError
from model.core.limits import DOCUMENT, EXTERNAL, external_allowed

DRIVERS_VARIABLE = "GANFILLING_DRIVERS"
# GDAL's drivers of rasters that lie in one place on disk.
DRIVERS = frozenset(
    (
        *("GTiff", "COG", "VRT", "MEM", "ENVI", "EHdr", "HFA", "ERS", "PCIDSK", "NITF", "JP2OpenJPEG", "JP2KAK"),
        *("JP2ECW", "JP2MrSID", "JP2Lura", "JPEG2000", "ECW", "MrSID", "netCDF", "HDF5", "HDF5Image", "HDF4"),
        *("HDF4Image", "Zarr", "KEA", "PNG", "JPEG", "GIF", "BIGGIF", "BMP", "WEBP", "JPEGXL", "AVIF", "HEIF"),
        *("PNM", "AAIGrid", "GRASSASCIIGrid", "ISG", "XYZ", "GPKG", "MBTiles", "SAGA", "RST", "ILWIS", "ISCE"),
        *("ROI_PAC", "BAG", "GRIB", "DIMAP", "SENTINEL2", "SAFE", "RRASTER", "SNAP_TIFF", "RMF", "MFF", "MFF2"),
        *("GSAG", "GSBG", "GS7BG", "USGSDEM", "SRTMHGT", "DTED", "BT", "LAN", "BYN", "HF2", "L1B", "RS2", "TSX"),
        *("COSAR", "KRO", "PDS", "PDS4", "ISIS2", "ISIS3", "VICAR", "TIL", "FAST", "AIG", "PCRaster", "NDF"),
        *("ELAS", "DOQ1", "DOQ2", "GFF", "GXF", "PAux", "FIT", "TGA", "SGI", "RIK", "XPM", "CALS", "MAP"),
        *("Leveller", "Terragen", "GTX", "NTv2", "ZMap", "CEOS", "SAR_CEOS"),
    )
)
# Those that connect while a file is looked at, which is too late to refuse it; GDAL is told not to load them.
NETWORK_DRIVERS = (
    *(
        "WMS",
        "WCS",
        "WMTS",
        "OGCAPI",
        "HTTP",
        "DAAS",
        "EEDA",
        "EEDAI",
        "PLMOSAIC",
        "PLSCENES",
        "NGW",
        "STACTA",
        "STACIT",
    ),
    *(
        "GTI",
        "MRF",
        "Rasterlite",
        "PostGISRaster",
        "GeoRaster",
        "KMLSUPEROVERLAY",
        "WFS",
        "OAPIF",
        "CSW",
        "Elastic",
        "Carto",
    ),
    *(
        "AmigoCloud",
        "GMLAS",
        "GeoJSON",
        "GeoJSONSeq",
        "ESRIJSON",
        "TopoJSON",
        "MVT",
        "ESRIC",
        "PDF",
        "OSM",
        "NAS",
        "GML",
    ),
    *("PostgreSQL", "MySQL", "MSSQLSpatial", "ODBC", "PGDUMP", "LIBKML", "KML", "GeoRSS", "JSONFG", "PMTiles", "SXF"),
)
_REMOTE = re.compile(
    r"://|/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|kerchunk)|"
    rf"^(?:{'|'.join(NETWORK_DRIVERS)}|WCS\d?|PG|OCI|ES|WFS3?|DODS|JDBC)\w*:",
    re.IGNORECASE,
)
OBJECT_STORES = {"s3://": "/vsis3/", "gs://": "/vsigs/"}  # as others write it, and as GDAL does
# What the user's environment tells GDAL of a store, but for secrets: machines that help see the same.
_STORE_SETTINGS = (
    *("AWS_S3_ENDPOINT", "AWS_HTTPS", "AWS_VIRTUAL_HOSTING", "AWS_NO_SIGN_REQUEST", "AWS_REGION", "AWS_REQUEST_PAYER"),
    *("AWS_DEFAULT_REGION", "GS_NO_SIGN_REQUEST", "CPL_GS_ENDPOINT", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS"),
)
_RETRY = {"GDAL_HTTP_MAX_RETRY": "4", "GDAL_HTTP_RETRY_DELAY": "1"}  # a store answers "slow down" now and then
_NAMES = ("file", "dataset", "source", "url")  # in the names of elements and attributes whose text names a file
_INLINE = "<VRTDataset"
_DEEP = 10  # virtual rasters in each other


def is_remote(name: str) -> bool:
    """True if GDAL would look for a raster of this name in the network."""
    return bool(_REMOTE.search(name))


def as_gdal(name: str) -> str:
    """A name as GDAL opens it: s3://bucket/a.tif is /vsis3/bucket/a.tif."""
    scheme = next((scheme for scheme in OBJECT_STORES if name.startswith(scheme)), None)
    return OBJECT_STORES[scheme] + name[len(scheme) :] if scheme else name


def drivers_for(path: str) -> list[str]:
    """GDAL's drivers that may open a raster from the network: those of files that name no other place. Else none: any.

    A virtual raster there would be looked at too late.
    """
    if external_allowed() or not is_remote(path):
        return []
    more = os.environ.get(DRIVERS_VARIABLE, "").replace(",", " ").split()
    return sorted({*DRIVERS, *more} - {"VRT"})


def network_settings() -> dict[str, str]:
    """What is set for GDAL's access to the network, without secrets."""
    return {name: os.environ[name] for name in (*_STORE_SETTINGS, *_RETRY) if name in os.environ}


def refuse_remote_output(output: Path) -> None:
    """Raise InputError output_not_local if results are to be written to the network, where no file is renamed."""
    text = output.as_posix()
    if is_remote(text) or text.startswith(("s3:/", "gs:/")):  # a path has lost one slash
        raise InputError("output_not_local", say("output_not_local", output=text), say("output_not_local_hint"))


def close_network(given: Iterable[Any]) -> None:
    """Have GDAL reach the network only if the user names a place there among ``given``, or allows it.

    To be called before GDAL is used. What the user has set for GDAL stays.
    """
    if external_allowed():
        return
    skipped = os.environ.get("GDAL_SKIP", "").replace(",", " ").split()
    # GDAL warns of those that this build of it lacks.
    logging.getLogger("rasterio._env").addFilter(lambda record: "GDAL_SKIP" not in record.getMessage())
    os.environ["GDAL_SKIP"] = ",".join(dict.fromkeys([*skipped, *NETWORK_DRIVERS]))
    if any(is_remote(str(item)) for item in given):
        for name, value in _RETRY.items():
            os.environ.setdefault(name, value)
    else:
        os.environ.setdefault("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".not-allowed-see-GANFILLING_EXTERNAL")


def check_driver(path: str, driver: str) -> None:
    """Raise InputError driver_not_allowed if a raster was opened by a driver that is not known to keep to its file."""
    more = os.environ.get(DRIVERS_VARIABLE, "").replace(",", " ").split()
    if driver not in DRIVERS and driver not in more and not external_allowed():
        raise InputError(
            "driver_not_allowed",
            say("driver_not_allowed", path=path, driver=driver),
            say("driver_not_allowed_hint", drivers_variable=DRIVERS_VARIABLE, driver=driver),
        )


def refuse_remote(names: Iterable[str], named_in: str | Path) -> None:
    """Raise InputError network_source if one of ``names``, which the file ``named_in`` holds, lies in the network."""
    for name in names:
        if is_remote(name) and not external_allowed():
            raise InputError(
                "network_source",
                say("network_source", named_in=named_in, name=name),
                say("network_source_hint", external=EXTERNAL),
            )


def check_virtual(path: Path, depth: int = 0) -> None:
    """Look at what a virtual raster names. Raises InputError network_source, raw_source, not_a_raster or too_large.

    path: any file; one that is no virtual raster passes.
    """
    if external_allowed() or not _is_virtual(path):
        return
    DOCUMENT.check(str(path), path.stat().st_size)
    if depth > _DEEP:
        raise InputError("not_a_raster", say("virtual_raster_too_deep", path=path), say("virtual_raster_too_deep_hint"))
    for name in _named(path, path.read_text(encoding="utf-8", errors="replace")):
        inside = path.parent / name
        if name and "\0" not in name and len(name) < 4096 and inside.is_file() and not inside.samefile(path):
            check_virtual(inside, depth + 1)


def _is_virtual(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return b"<VRTDataset" in file.read(1024)


def _named(path: Path, text: str) -> Iterator[str]:
    """The files that a virtual raster names; those of a virtual raster inside of it, as text, too."""
    try:
        root = ElementTree.fromstring(text)  # noqa: S314  # nosec B314 - see above
    except (ElementTree.ParseError, ValueError) as error:
        hint = say("virtual_raster_unreadable_hint")
        raise InputError("not_a_raster", say("virtual_raster_unreadable", path=path, error=error), hint) from error
    for element in root.iter():
        texts = {element.tag: element.text or "", **element.attrib}
        names = [value.strip() for key, value in texts.items() if any(word in key.lower() for word in _NAMES)]
        refuse_remote((name for name in names if not name.startswith(_INLINE)), path)
        if any(value.lower() == "vrtrawrasterband" for value in element.attrib.values()):
            _check_raw(path, element)
        for name in names:
            if name.startswith(_INLINE):
                yield from _named(path, name)
            else:
                yield name


def _check_raw(path: Path, band: ElementTree.Element) -> None:
    """Raise InputError raw_source if a band shows the bytes of a file elsewhere, which may be anything."""
    for element in band.iter():
        texts = {element.tag: element.text or "", **element.attrib}
        for name in (value.strip() for key, value in texts.items() if "sourcefilename" in key.lower()):
            # 0 and 1 are the attribute relativeToVRT's; every other value is a name.
            folder = path.resolve().parent
            if name and folder not in (folder / name).resolve().parents:
                raise InputError(
                    "raw_source",
                    say("raw_source", path=path, name=name),
                    say("raw_source_hint", external=EXTERNAL),
                )
