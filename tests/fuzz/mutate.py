"""Changes of bytes and of JSON, at random but repeatable."""

from __future__ import annotations

import copy
import io
import json
import random
import zipfile
from typing import Any

NUMBERS = (0, 1, -1, 127, 255, 256, 65535, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 10**30, -(2**63))
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1e308, float("nan"), float("inf"), 10**30, "", "\0", "\ud800", "x" * 300, "../..", "/"),
    *([], {}, [[]], {"path": 1}, "2022-06-07", "nan", "EPSG:0", "EPSG:5703", [1, 2, 3], "a/b\n", "~"),
    *(":", "C:", "NETCDF:x:y"),
)  # fmt: skip


def change_bytes(data: bytes, chance: random.Random, words: tuple[bytes, ...] = ()) -> bytes:
    """The data with one to four changes: bits, numbers, parts that are cut, doubled, moved, or taken from ``words``."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = (
            chance.randrange(len(changed) + 1)
            if chance.random() < 0.5
            else chance.randrange(min(len(changed), 512) + 1)
        )
        kind = chance.randrange(8)
        if kind == 0 and changed:
            changed[min(at, len(changed) - 1)] ^= 1 << chance.randrange(8)
        elif kind == 1 and changed:
            changed[min(at, len(changed) - 1)] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        elif kind == 2:
            del changed[at:]
        elif kind == 3:
            del changed[at : at + chance.choice((1, 2, 4, 16, 200))]
        elif kind == 4:
            part = changed[at : at + chance.choice((1, 4, 30, 300))]
            changed[at:at] = part * chance.choice((1, 1, 3, 50))
        elif kind == 5:
            size = chance.choice((2, 4, 8))
            number = chance.choice(NUMBERS) % 2 ** (8 * size)
            changed[at : at + size] = number.to_bytes(size, chance.choice(("little", "big")))
        elif kind == 6 and words:
            changed[at : at + chance.choice((0, 0, 3, 10))] = chance.choice(words)
        else:
            other = chance.randrange(len(changed) + 1)
            size = chance.choice((1, 4, 30))
            changed[at : at + size] = changed[other : other + size]
    return bytes(changed)


def change_member(archive: bytes, chance: random.Random) -> bytes:
    """A zip in which one file is changed, and its checksum is that of what it became."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as changed:
        chosen = chance.choice(source.namelist())
        for name in source.namelist():
            content = source.read(name)
            changed.writestr(name, change_bytes(content, chance) if name == chosen else content)
    return target.getvalue()


def change_json(document: Any, chance: random.Random) -> str:
    """The text of a JSON document in which some values, keys or parts are others."""
    document = json.loads(json.dumps(document))
    for _ in range(chance.choice((1, 1, 2, 5))):
        places = list(_places(document))
        if not places:
            break
        where, key = chance.choice(places)
        kind = chance.randrange(6)
        if kind <= 2:
            where[key] = copy.deepcopy(chance.choice(VALUES))
        elif kind == 3:
            del where[key]
        elif kind == 4:
            where[key] = [where[key]] if chance.random() < 0.5 else {"path": where[key]}
        elif isinstance(where, list):
            where.extend(where[:20])
        else:
            where[str(chance.choice(VALUES))] = where[key]
    text = json.dumps(document)
    if chance.random() < 0.1:
        text = text[: chance.randrange(len(text) + 1)]
    if chance.random() < 0.03:
        text = "[" * 50_000 + text
    return text


def _places(part: Any):
    entries = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, value in list(entries):
        yield part, key
        yield from _places(value)
