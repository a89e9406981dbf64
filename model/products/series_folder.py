"""The folder that an imported or a simulated series is written to: all of its files, or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from model.contract import SERIES_FILE
from model.core import scratch
from model.core.folder_lock import locked
from model.products import products
from model.products.guard import PRODUCTS, Guard, earlier_files, files_like
from model.products.publishing import abandon_work, begin_work, publish, recover
from model.products.raster_errors import writing


class SeriesFolder:
    """Files under way to the folder ``output``. What an earlier run left there stays until all are written."""

    def __init__(self, output: Path, work: Path, earlier: Sequence[Path], guard: Guard) -> None:
        """earlier: what is to be removed.  guard: of what is read."""
        self._output, self._work, self._earlier, self._guard = output, work, earlier, guard
        self._names: list[str] = []

    @contextmanager
    def new(self, name: str, values: NDArray[Any]) -> Iterator[Path]:
        """Where to write ``values`` [band, row, column] for the file ``name``; it is read back.

        Raises InputError output_is_input or output_not_ours if something else is in the way, and what write_error()
        makes of a failure.
        """
        final = self._output / name
        self._guard.claim([final], self._earlier)
        path = self._work / name
        with writing(self._output / final.name):  # folders within are made in the end
            path.parent.mkdir(exist_ok=True)
            yield path
            with rasterio.open(path) as file:
                if not np.array_equal(file.read(), values):
                    raise OSError("what can be read of it is not what was written")
            scratch.sync(path)
        self._names.append(name)

    def publish(self, document: dict[str, Any]) -> None:
        """Let the files, and a series.json of ``document``, take the place of earlier ones."""
        publish(self._output, self._names, self._earlier, document)


@contextmanager
def folder_of_series(
    output: Path, pattern: str, written_by: str, overwrite: bool, inputs: Sequence[Any] = ()
) -> Iterator[SeriesFolder]:
    """Open the folder ``output`` for files of names like ``pattern`` and a series.json with the key ``written_by``.

    Raises InputError output_in_use, output_not_writable, output_not_ours, output_is_input or output_exists.
    """
    with locked(output):
        recover(output)
        existing = [*files_like(output, pattern), *files_like(output, PRODUCTS), *output.glob(SERIES_FILE)]
        products.refuse_existing(output, existing, overwrite)
        earlier = earlier_files(output, pattern, written_by)
        guard = Guard(inputs)
        guard.refuse(earlier)
        work = begin_work(output)
        try:
            yield SeriesFolder(output, work, earlier, guard)
        finally:
            abandon_work(work)
