"""NumPy's files of several arrays (.npz), read within bounds: what they claim to hold is looked at first."""

from __future__ import annotations

import math
import sys
import tokenize
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.core.limits import check_unpacked

# What NumPy, and what it is made of, raise for a damaged file; it parses the header of an array as Python.
UNREADABLE = (
    *(OSError, ValueError, EOFError, AttributeError, RuntimeError, TypeError, KeyError, IndexError, OverflowError),
    *(zipfile.BadZipFile, zlib.error, tokenize.TokenError, SyntaxError, UnicodeError, MemoryError, RecursionError),
)
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}


def read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """All arrays of a file. Raises one of UNREADABLE, or InputError too_large."""
    if not zipfile.is_zipfile(path):
        raise ValueError("it is no file of several NumPy arrays")
    with zipfile.ZipFile(path) as archive:
        check_unpacked(path, archive)
        for entry in archive.infolist():
            with archive.open(entry) as file:
                _check_header(entry, file)
    with np.load(path, allow_pickle=False) as content:
        arrays = {name: content[name] for name in content.files}
    for name, array in arrays.items():
        if array.dtype.kind == "U" and (np.frombuffer(array.tobytes(), np.uint32) > sys.maxunicode).any():
            raise ValueError(f"{name} holds texts that are none")
    return arrays


def _check_header(entry: zipfile.ZipInfo, file: Any) -> None:
    """Raise ValueError if an array claims to be larger than what its file holds."""
    version = np.lib.format.read_magic(file)
    if version not in _HEADERS:
        raise ValueError(f"{entry.filename} is of an unknown version")
    shape, _, dtype = _HEADERS[version](file)
    if not dtype.hasobject and math.prod(shape) * dtype.itemsize > entry.file_size:
        raise ValueError(f"{entry.filename} claims to hold more than it does")
