"""Failures to write a raster, those included that GDAL only logs, as errors that say what happened."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rasterio._err import CPLE_BaseError  # the only name of what copying to a COG raises
from rasterio.errors import RasterioError

from model.core.write_errors import write_error

GDAL_LOG = logging.getLogger("rasterio._env")
GDAL_LOG.setLevel(logging.INFO)  # as which rasterio logs errors that GDAL goes on after


@contextmanager
def writing(final: Path) -> Iterator[None]:
    """Turn a failure to write ``final`` into an error that says what happened."""
    try:
        with _all_errors():
            yield
    except (RasterioError, CPLE_BaseError, OSError, ValueError, MemoryError) as error:
        raise write_error(final, error) from error


@contextmanager
def _all_errors() -> Iterator[None]:
    """Raise errors that GDAL signals but goes on after, without a block or with empty overviews: rasterio logs them."""
    heard = _Heard()
    GDAL_LOG.addHandler(heard)
    try:
        yield
    finally:
        GDAL_LOG.removeHandler(heard)
    if heard.messages:
        raise OSError(heard.messages[0])


class _Heard(logging.Handler):
    """Keeps what is logged of errors in the thread that made it: others write other files.

    GDAL's own threads log nothing, they print: a file is finished without them, see ONE_THREAD.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._thread = threading.get_ident()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread != self._thread:
            return
        if record.levelno >= logging.ERROR or "GDAL signalled an error" in record.getMessage():
            self.messages.append(record.getMessage())
