"""Zip archives, which somebody else may have made, or which were not downloaded whole."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.contract.messages import say
from model.core.errors import InputError
from model.core.limits import UNPACKED

# What zipfile raises for a damaged archive, an encrypted one, and one that is packed in a way it does not know.
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


def is_zip(path: str | Path) -> bool:
    """True if ``path`` is a zip archive, by its name and its content."""
    return str(path).lower().endswith(".zip") and Path(path).is_file() and zipfile.is_zipfile(path)


@contextmanager
def opened(path: str | Path) -> Iterator[zipfile.ZipFile]:
    """Open an archive; what is wrong with it while it is open becomes InputError truncated."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except UNREADABLE as error:
        message = say("zip_unreadable", path=path, error=error)
        raise InputError("truncated", message, say("truncated_hint")) from error


def read_text(archive: zipfile.ZipFile, name: str) -> str:
    """A text in an archive. Raises InputError too_large."""
    UNPACKED.check(say("unpacked_of_archive", name=name, path=archive.filename), archive.getinfo(name).file_size)
    return archive.read(name).decode("utf-8", "replace")
