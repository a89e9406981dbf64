"""What the header of a classic netCDF file claims to hold, looked at before netCDF reads, and waits, for it.

The format is that of the NetCDF Classic Format Specification (Unidata): lists of dimensions, attributes and variables,
each led by a tag and a count, all numbers big-endian.
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import IO

from model.contract.messages import say
from model.core.errors import InputError

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}  # bytes, by type
_MARGIN = 2**24  # bytes, and 16 times the file: less than this is no attack, and read as it is
_MOST = 100_000  # entries of a list


def check_header(path: Path) -> None:
    """Raise InputError truncated if a classic netCDF file claims far more data than it has; any other file passes."""
    with path.open("rb") as file:
        magic = file.read(4)
        if magic[:3] != b"CDF" or magic[3:] not in (b"\1", b"\2", b"\5"):
            return
        largest = 16 * path.stat().st_size + _MARGIN
        try:
            claimed = _Header(file, magic[3]).claimed(largest)
        except (struct.error, ValueError, OverflowError, IndexError, KeyError):
            claimed = largest + 1
    if claimed > largest:
        message = say("truncated", path=path)
        raise InputError("truncated", message, say("truncated_hint"))


class _Header:
    def __init__(self, file: IO[bytes], version: int) -> None:
        self._file = file
        self._count = ">Q" if version == 5 else ">I"
        self._offset = ">I" if version == 1 else ">Q"

    def claimed(self, largest: int) -> int:
        """The bytes of all variables, of one record where they have a dimension without end, or of an attribute."""
        records = self._number(self._count)
        dimensions = []
        for _ in range(self._list()):
            self._skip(self._number(self._count))
            dimensions.append(self._number(self._count) or records)
        total = self._attributes(largest)
        for _ in range(self._list()):
            self._skip(self._number(self._count))
            sizes = [dimensions[self._number(self._count)] for _ in range(self._bounded(self._number(self._count)))]
            total = max(total, self._attributes(largest))
            kind = self._number(">I")
            self._number(self._count)
            self._number(self._offset)
            endless = records == 2 ** (8 * struct.calcsize(self._count)) - 1  # written by a stream: not known
            total += 0 if endless else math.prod(sizes) * _SIZES[kind]
        return total

    def _attributes(self, largest: int) -> int:
        most = 0
        for _ in range(self._list()):
            self._skip(self._number(self._count))
            kind = self._number(">I")
            size = self._number(self._count) * _SIZES[kind]
            most = max(most, size)
            if size > largest:
                return size
            self._skip(size)
        return most

    def _list(self) -> int:
        self._number(">I")  # the tag
        return self._bounded(self._number(self._count))

    @staticmethod
    def _bounded(count: int) -> int:
        if count > _MOST:
            raise ValueError("too many entries")
        return count

    def _number(self, form: str) -> int:
        found: int = struct.unpack(form, self._file.read(struct.calcsize(form)))[0]
        return found

    def _skip(self, size: int) -> None:
        self._file.seek(-(-size // 4) * 4, 1)
