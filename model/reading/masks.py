"""What the values of a mask mean: which pixels of an image it lets us use."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray


@dataclass(frozen=True)
class MaskMeaning:
    """Which values are not usable: those of ``unusable``; else any with one of ``bits`` set; else any but 0.

    bits: their sum, 1 << n for bit n.  last: values above are not usable either.
    """

    unusable: tuple[int, ...] | None = None
    bits: int = 0
    last: int | None = None

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        if self.unusable is not None:
            usable = ~np.isin(values, self.unusable)
        elif self.bits:
            known = np.isfinite(values)
            usable = known & ((np.where(known, values, 0).astype(np.int64) & self.bits) == 0)
        else:
            usable = np.asarray(values == 0)
        if self.last is not None:
            usable &= values <= self.last
        return np.asarray(usable)

    def document(self) -> list[int] | str:
        """Which values are not usable, for people and as JSON."""
        if self.unusable is not None:
            return list(self.unusable)
        if self.bits:
            return "bits " + ", ".join(str(bit) for bit in range(self.bits.bit_length()) if self.bits >> bit & 1)
        return "any but 0"


def bit_mask(*numbers: int) -> MaskMeaning:
    """A mask in which a pixel is not usable if one of these bits, counted from 0, is set."""
    return MaskMeaning(bits=sum(1 << number for number in numbers))


@dataclass(frozen=True)
class MaskKind:
    """A kind of mask whose meaning is known; the kinds are listed in sources.py.

    words: one of these stands in the name of a file or band that holds one.  only_in: pattern that such a name must
    match, too, where masks of another meaning go by the same words.  empty: the source left it empty from the first
    of these days until before the second.
    """

    title: str
    words: tuple[str, ...]
    meaning: MaskMeaning
    only_in: re.Pattern[str] | None = None
    empty: tuple[dt.date, dt.date] | None = None

    def is_named(self, name: str) -> bool:
        """True if a name says so, in any case, between its ends and anything but letters and digits."""
        return all(pattern.search(name) for pattern in (self._word, self.only_in) if pattern)

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|[^a-z0-9])(?:{'|'.join(self.words)})(?:[^a-z0-9]|$)", re.IGNORECASE)


@dataclass(frozen=True)
class MaskRef:
    """Where the mask of an image is: a band (from 1) of a raster, and what its values mean.

    source: how it was found, for people.  kind: title of the known kind that it is, empty if it is of none.
    """

    path: str
    index: int
    meaning: MaskMeaning
    source: str
    kind: str = ""

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        return self.meaning.usable(values)
