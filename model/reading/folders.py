"""Which of the files in a folder, or in a zip, are rasters."""

from __future__ import annotations

import re
from pathlib import Path, PurePath, PurePosixPath

from model.contract import RASTER_SUFFIXES
from model.core import archives

_ENVI_SUFFIXES = (".raw", ".bin", ".envi")  # of ENVI rasters that share their header's name

_RESOLUTION = re.compile(r"R?[126]0m", re.IGNORECASE)  # folders of Sentinel-2's bands, by the size of their pixels


def visible(folder: Path) -> list[Path]:
    """What is in a folder, by name, without hidden files: macOS leaves ._S2.tif beside S2.tif, which is no raster."""
    return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))


def is_resolution(name: str) -> bool:
    """Whether a folder's name says but how large pixels are, as R10m and R20m: the bands of an image are spread so."""
    return _RESOLUTION.fullmatch(name) is not None


def image_folder(folder: str) -> str:
    """The folder of an image of which bands lie in ``folder``: the one around it if it is but of one resolution."""
    path = PurePath(folder)
    return str(path.parent) if is_resolution(path.name) else folder


def is_raster_file(path: Path) -> bool:
    """True if the suffix is a raster's, or an ENVI header lies beside the file."""
    if path.suffix.lower() in RASTER_SUFFIXES:
        return True
    if path.suffix.lower() == ".hdr":
        return False
    beside = [path.with_name(path.name + ".hdr")]
    beside += [path.with_suffix(".hdr")] if path.suffix.lower() in _ENVI_SUFFIXES else []
    return any(_is_envi_header(header) for header in beside)


def data_of_header(path: str) -> str:
    """The raster that an ENVI header describes; any other path as it is."""
    pure = Path(path)
    if pure.suffix.lower() != ".hdr" or not _is_envi_header(pure):
        return path
    stem = pure.with_suffix("")
    for name in (stem, *(pure.with_suffix(suffix) for suffix in (*_ENVI_SUFFIXES, *RASTER_SUFFIXES))):
        if name.is_file():
            return str(name)
    return path


def _is_envi_header(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) == b"ENVI"
    except OSError:
        return False


def rasters_in_zip(path: str) -> list[str]:
    """GDAL's paths of the rasters in a zip, less the hidden ones that macOS puts there."""
    with archives.opened(path) as archive:
        names = [PurePosixPath(name) for name in sorted(archive.namelist())]
    rasters = [name for name in names if name.suffix.lower() in RASTER_SUFFIXES]
    shown = [name for name in rasters if not any(part.startswith((".", "__")) for part in name.parts)]
    return [f"/vsizip/{Path(path).as_posix()}/{name}" for name in shown]
