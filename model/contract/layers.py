"""Paths of single images in a file that holds several: "cube.nc#2023-04-06". Only the engine can open such a path."""

from __future__ import annotations

import re
from pathlib import Path

ONLY_IMAGE = "image"  # key of a file's one image, where the file does not say its date
_KEY = re.compile(rf"^(.+)#(\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{2}}:\d{{2}}:\d{{2}})?|{ONLY_IMAGE})$", re.DOTALL)


def split_layer(path: str) -> tuple[str, str] | None:
    """File and key of the path of one image in a file of several; None for any other path."""
    match = _KEY.match(path)
    return (match[1], match[2]) if match and not Path(path).exists() else None


def container_of(path: str) -> str:
    """The file that a path is, or that the image lies in which it names."""
    split = split_layer(path)
    return split[0] if split else path
