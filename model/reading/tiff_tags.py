"""What the tags of a TIFF claim to hold, looked at before GDAL reads them whole: one may claim gigabytes."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import IO

from model.contract.messages import say
from model.core.limits import METADATA

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_BLOCKS = (273, 279, 324, 325)  # where the blocks lie, and how long they are: GDAL reads what it needs of these
_DIRECTORIES = 100  # that are looked at: the image, its overviews and masks
_ENTRIES = 4096  # of a directory


def check_tags(path: Path) -> None:
    """Raise InputError too_large if the tags of a TIFF are huge; any other file passes, as does a damaged one."""
    with path.open("rb") as file:
        head = file.read(16)
        order = {b"II": "<", b"MM": ">"}.get(head[:2])
        if order is None or len(head) < 16:
            return
        version = struct.unpack(order + "H", head[2:4])[0]
        if version == 42:
            layout = (order + "H", order + "HHI4x", order + "I")
            place = struct.unpack(order + "I", head[4:8])[0]
        elif version == 43:
            layout = (order + "Q", order + "HHQ8x", order + "Q")
            place = struct.unpack(order + "Q", head[8:16])[0]
        else:
            return
        total = 0
        seen: set[int] = set()
        while place and place not in seen and len(seen) < _DIRECTORIES:
            seen.add(place)
            size, place = _directory(file, place, *layout)
            total += size
            METADATA.check(say("metadata_of", path=path), total)


def _directory(file: IO[bytes], place: int, number: str, entry: str, pointer: str) -> tuple[int, int]:
    """The bytes that the tags of a directory claim, and where the next directory lies; 0, 0 if it cannot be read."""
    try:
        file.seek(place)
        count = struct.unpack(number, file.read(struct.calcsize(number)))[0]
        entries = file.read(min(count, _ENTRIES) * struct.calcsize(entry))
        found = list(struct.iter_unpack(entry, entries))
        following = struct.unpack(pointer, file.read(struct.calcsize(pointer)))[0] if count <= _ENTRIES else 0
    except (struct.error, OSError, OverflowError, ValueError):
        return 0, 0
    return sum(_SIZES.get(kind, 1) * items for tag, kind, items in found if tag not in _BLOCKS), following
