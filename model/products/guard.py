"""What a run may remove or replace: never a file that it reads, and only files that the program has written itself."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Union

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from model import PROGRAM
from model.contract import INDEX_UNCERTAINTY, PRODUCT_KINDS, SERIES_FILE, SERIES_VERSION
from model.contract.messages import say
from model.core.documents import read_document
from model.core.errors import InputError
from model.reading.cubes import cube_file
from model.reading.dates import date_in_text
from model.reading.inputs import resolve_path

PRODUCTS = rf"\d{{4}}-\d\d-\d\d_({'|'.join(PRODUCT_KINDS)})\.tif"
INDEX_PRODUCTS = rf"\d{{4}}-\d\d-\d\d_[a-z][a-z0-9]*({INDEX_UNCERTAINTY})?\.tif"
NAMED = ("products", "inputs", "truth", "landcover", "files")  # where a series.json names files
BESIDE = {"scores": ("scores.json", "scores.csv")}  # files that a key of series.json stands for

Identity = Union[tuple[int, int], str]


def refuse_own_folder(inputs: Sequence[Any], output: Path) -> None:
    """Raise InputError output_is_input if a folder that is to be read, or its series.json, lies in ``output``."""
    for path in _given(inputs):
        folder = path if path.is_dir() else path.parent if path.name == SERIES_FILE else None
        if folder is not None and folder.exists() and output.exists() and folder.samefile(output):
            raise InputError(
                "output_is_input",
                say("output_is_input", output=output),
                say("output_is_input_hint"),
            )


class Guard:
    """The files that a run reads, against which those are held that it is about to remove or replace."""

    def __init__(self, inputs: Iterable[Any]) -> None:
        """``inputs`` as for open_series, and other files by name; None and names of no file are passed over."""
        self._read: dict[Identity, Path] = {}
        self.add(inputs)

    def add(self, inputs: Iterable[Any]) -> None:
        """Protect more files."""
        for path in _given(inputs):
            self._add(path)

    def refuse(self, doomed: Iterable[Path]) -> None:
        """Raise InputError output_is_input if a file that is to be removed or replaced is read."""
        for path in doomed:
            if path.exists() and (found := self._read.get(_identity(path))) is not None:
                same = path.absolute() == found.absolute()
                told = say("output_is_input_linked", path=path, found=found)
                told = say("output_is_input_itself", path=path) if same else told
                raise InputError("output_is_input", told, say("output_is_input_file_hint"))

    def claim(self, finals: Sequence[Path], earlier: Sequence[Path]) -> None:
        """Raise InputError output_is_input or output_not_ours if ``finals`` would replace more than ``earlier`` files.

        earlier: see earlier_files().
        """
        self.refuse(finals)
        refuse_foreign(finals, earlier)

    def _add(self, path: Path) -> None:
        if not path.exists() or (identity := _identity(path)) in self._read:
            return
        self._read[identity] = path
        for store in (folder for folder in path.parents if folder.suffix == ".zarr"):  # one of its variables is read
            self._read[_identity(store)] = path
        if path.is_dir():
            series = path / SERIES_FILE
            for inside in [series] if series.is_file() else _files_in(path):
                self._add(inside)
        elif path.suffix.lower() == ".json":
            for entry in _entries(read_document(path), NAMED):
                for name in _given([entry], path.parent):
                    self._add(name)
        elif path.suffix.lower() == ".vrt":
            for source in _sources(path):
                self._add(source)


def earlier_files(output: Path, pattern: str, written_by: str) -> list[Path]:
    """The files in ``output`` that an earlier run has written: its series.json, and files of names like ``pattern``.

    pattern: of the path relative to ``output``.  written_by: the key that the run's series.json has.  Files that are
    named so but that neither series.json nor a tag of their own shows to be ours are left out. Raises InputError
    output_not_ours if the series.json is of somebody else.
    """
    series = output / SERIES_FILE
    document = read_document(series)
    if series.exists() and not (document.get("version") == SERIES_VERSION and written_by in document):
        raise InputError(
            "output_not_ours",
            say("output_not_ours", series=series),
            say("output_not_ours_hint"),
        )
    names = {str(name) for entry in _entries(document, NAMED) for name in (entry.get("path"), entry.get("mask"))}
    found = [path for path in files_like(output, pattern) if _relative(path, output) in names or _is_ours(path)]
    products = {str(entry.get("path")) for entry in _entries(document, ("products",))}
    indices = [path for path in files_like(output, INDEX_PRODUCTS) if _relative(path, output) in products]
    found += [path for path in indices if path not in found and _is_ours(path)]
    found += [output / name for key, beside in BESIDE.items() if document.get(key) for name in beside]
    return [*([series] if series.exists() else []), *filter(_is_result, found)]


def files_like(output: Path, pattern: str) -> list[Path]:
    """The files in ``output``, and in folders there, whose relative path is like ``pattern``."""
    paths = sorted([*output.glob("*.*"), *output.glob("*/*.*")])
    return [path for path in paths if re.fullmatch(pattern, _relative(path, output))]


def _is_result(path: Path) -> bool:
    """A file, or a Zarr store, the one folder that is a result."""
    return path.is_file() or (path.is_dir() and path.suffix == ".zarr")


def refuse_foreign(doomed: Iterable[Path], earlier: Sequence[Path]) -> None:
    """Raise InputError output_not_ours if something is in the way that the program has not written."""
    for path in doomed:
        if path not in earlier and os.path.lexists(path) and not _is_ours(path):
            raise InputError(
                "output_not_ours",
                say("output_not_ours_file", path=path),
                say("output_not_ours_hint"),
            )


def _entries(document: Mapping[str, Any], keys: Iterable[str]) -> Iterator[dict[str, Any]]:
    for key in keys:
        value = document.get(key)
        for entry in value if isinstance(value, list) else [value]:
            if isinstance(entry, (str, dict)):
                yield {"path": entry} if isinstance(entry, str) else entry


def _given(inputs: Iterable[Any], base: Path = Path()) -> Iterator[Path]:
    """Each file or folder that inputs name; see open_series."""
    for item in inputs:
        if isinstance(item, Mapping):
            several = item.get("paths")
            named = [
                item.get("path"),
                item.get("mask"),
                *(several if isinstance(several, (list, tuple)) else [several]),
            ]
        else:
            named = [item]
        for name in named:
            if isinstance(name, (str, os.PathLike)) and "\0" not in str(name):
                yield Path(resolve_path(str(name), base))


def _identity(path: Path) -> Identity:
    """The same for all names of a file: links, and other cases of letters where these do not matter."""
    status = path.stat()
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.normcase(path.resolve())


def _files_in(folder: Path) -> Iterator[Path]:
    """The files in a folder, and in folders of a date there that are not the results of a run."""
    for path in folder.iterdir():
        if path.is_file():
            yield path
        elif path.is_dir() and date_in_text(path.name) is not None and not (path / SERIES_FILE).exists():
            yield from filter(Path.is_file, path.iterdir())


def _relative(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _sources(path: Path) -> list[Path]:
    with _opened(path) as file:
        return [Path(cube_file(name)) for name in file.files] if file else []


def _is_ours(path: Path) -> bool:
    if path.is_dir():  # a Zarr store
        return str(read_document(path / ".zattrs").get("SOFTWARE", "")).startswith(PROGRAM)
    with _opened(path) as file:
        tags = file.tags() if file else {}
        return str(tags.get("SOFTWARE") or tags.get("NC_GLOBAL#SOFTWARE", "")).startswith(PROGRAM)


@contextmanager
def _opened(path: Path) -> Iterator[rasterio.DatasetReader | None]:
    """A raster, or None if it is none."""
    with ExitStack() as stack, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            file = stack.enter_context(rasterio.open(path)) if path.is_file() else None
        except (RasterioError, UnicodeError):  # UnicodeError: names or tags that are no text
            file = None
        yield file
