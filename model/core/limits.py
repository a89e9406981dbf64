"""How much an input may hold. A file of a few bytes can claim to be huge, and would be read without end.

A limit is far above what is usual. It can be raised by the environment variable that its error names, so that the one
who runs the engine decides, not the one who made the file. docs/reliability.md lists them.
"""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from model.contract.messages import say
from model.core.errors import InputError

EXTERNAL = "GANFILLING_EXTERNAL"  # 1: what input files name may lie anywhere, in the network, too


@dataclass(frozen=True)
class Limit:
    """A limit: the environment variable that raises it, its usual value, and what is counted."""

    variable: str
    usual: int
    unit: str

    @property
    def value(self) -> int:
        """What holds now. Raises InputError bad_limit."""
        text = os.environ.get(self.variable) or str(self.usual)
        try:
            return int(float(text))
        except (ValueError, OverflowError) as error:
            message = say("bad_limit", variable=self.variable, text=text)
            raise InputError("bad_limit", message, say("bad_limit_hint", unit=self.unit)) from error

    def check(self, what: str, found: float) -> None:
        """Raise InputError too_large if ``what``, such as a file, holds more than this."""
        if found > self.value:
            raise InputError(
                "too_large",
                say("too_large", what=what, found=found, unit=self.unit, most=self.value),
                say("too_large_hint", variable=self.variable, found=found),
            )


PIXELS = Limit("GANFILLING_MAX_PIXELS", 250_000_000_000, say("pixels"))  # 500,000 x 500,000
BANDS = Limit("GANFILLING_MAX_BANDS", 10_000, say("bands"))
UNPACKED = Limit("GANFILLING_MAX_UNPACKED", 2**28, say("bytes"))  # of a minicube, or of metadata in a zip
DOCUMENT = Limit("GANFILLING_MAX_DOCUMENT", 2**26, say("bytes"))  # of JSON and the like, which are read whole
BLOCK = Limit("GANFILLING_MAX_BLOCK", 2**30, say("bytes"))  # of a raster, which is read whole for one pixel of it
METADATA = Limit("GANFILLING_MAX_METADATA", 2**28, say("bytes"))  # of a raster
WEIGHTS = Limit("GANFILLING_MAX_WEIGHTS", 2**30, say("bytes"))
LARGEST_LAYOUT = 4096  # of the numbers that lay out a network
FILES = Limit("GANFILLING_MAX_FILES", 100_000, say("rasters"))  # that series files name


def check_regular(path: Path) -> None:
    """Raise InputError not_a_file if ``path`` is a pipe or a device: reading it may never end."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise InputError("not_a_file", say("not_a_file", path=path), say("not_a_file_hint"))


def check_unpacked(path: str | Path, archive: zipfile.ZipFile, limit: Limit = UNPACKED) -> None:
    """Raise InputError too_large if what is in a zip takes too much room unpacked, as far as the zip itself says."""
    limit.check(say("unpacked", path=path), sum(entry.file_size for entry in archive.infolist()))


def external_allowed() -> bool:
    """True if the user lets input files name any place; what the user names is read in any case."""
    return os.environ.get(EXTERNAL, "").lower() in ("1", "yes", "true", "on")
