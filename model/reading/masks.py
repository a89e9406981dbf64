"""What the values of a mask mean: which pixels of an image it lets us use."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.types import BoolArray


@dataclass(frozen=True)
class MaskMeaning:
    """Which values of a mask are not usable; if nothing is said: any but 0.

    Those of ``unusable``; any but those of ``clear``; any with one of ``bits`` set; any ``above`` or ``below`` a
    threshold. All that is said applies.
    bits: their sum, 1 << n for bit n.  last: values above are not usable either.
    """

    unusable: tuple[int, ...] | None = None
    bits: int = 0
    last: int | None = None
    clear: tuple[int, ...] | None = None
    above: float | None = None
    below: float | None = None

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        usable = np.asarray(values == 0) if self == MaskMeaning(last=self.last) else np.ones(np.shape(values), bool)
        if self.clear is not None:
            usable &= np.isin(values, self.clear)
        if self.unusable is not None:
            for classes in (values,) if values.dtype.kind in "biu" else _classes_around(values):
                usable &= ~np.isin(classes, self.unusable)
        if self.bits:
            known = np.isfinite(values)
            usable &= known & ((np.where(known, values, 0).astype(np.int64) & self.bits) == 0)
        for limit in (self.last, self.above):
            if limit is not None:
                usable &= values <= limit
        if self.below is not None:
            usable &= values >= self.below
        return usable

    def document(self) -> list[int] | str:
        """Which values are not usable, for people and as JSON."""
        parts = self.in_words()
        return list(self.unusable) if self.unusable is not None and len(parts) <= 1 else "; ".join(parts)

    def in_words(self, of_pixels: bool = False) -> list[str]:
        """Which values are not usable, or ``of_pixels`` that have them."""
        bits = ", ".join(str(bit) for bit in range(self.bits.bit_length()) if self.bits >> bit & 1)
        parts = [
            self.clear and say("any_but", values=", ".join(map(str, self.clear))),
            self.unusable and ", ".join(map(str, self.unusable)),
            bits and say("that_have_bits" if of_pixels else "bits", values=bits),
            None if self.above is None else say("above", value=self.above),
            None if self.below is None else say("below", value=self.below),
        ]
        return [part for part in parts if part] or [say("any_but", values=0)]


MIXED = 0.1  # a class further than this from a whole number is a mixture of classes


def is_mixed(values: NDArray[Any]) -> BoolArray:
    """True where values of a classification are no classes but mixtures: it was resampled other than by nearest."""
    if values.dtype.kind in "biu":
        return np.zeros(values.shape, bool)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.abs(values - np.rint(values)) > MIXED)


def _classes_around(values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The whole numbers below and above fractional values; the nearest one twice where a value is about whole."""
    nearest, mixed = np.rint(values), is_mixed(values)
    return np.where(mixed, np.floor(values), nearest), np.where(mixed, np.ceil(values), nearest)


def bit_mask(*numbers: int) -> MaskMeaning:
    """A mask in which a pixel is not usable if one of these bits, counted from 0, is set."""
    return MaskMeaning(bits=sum(1 << number for number in numbers))


@dataclass(frozen=True)
class MaskKind:
    """A kind of mask whose meaning is known; the kinds are listed in sources.py.

    words: one of these stands in the name of a file or band that holds one.  only_in: pattern that such a name must
    match, too, where masks of another meaning go by the same words.  empty: the source left it empty from the first
    of these days until before the second.
    labels: names that only a band has, and as a whole.  band: of a raster of several bands, the one that counts.
    score: thresholds of the meaning are for values from 0 to 1; the pixels tell the unit, see mask_values.py.
    """

    title: str
    words: tuple[str, ...]
    meaning: MaskMeaning
    only_in: re.Pattern[str] | None = None
    empty: tuple[dt.date, dt.date] | None = None
    labels: tuple[str, ...] = ()
    band: str = ""
    score: bool = False

    def is_named(self, name: str) -> bool:
        """True if a name says so, in any case, between its ends and anything but letters and digits."""
        return all(pattern.search(name) for pattern in (self._word, self.only_in) if pattern)

    def is_band(self, label: str) -> bool:
        """True if the name of a band says so."""
        return label.strip().lower() in self.labels or self.is_named(label)

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|[^a-z0-9])(?:{'|'.join(self.words)})(?:[^a-z0-9]|$)", re.IGNORECASE)


@dataclass(frozen=True)
class MaskRef:
    """Where the mask of an image is: a band (from 1) of a raster, and what its values mean.

    source: how it was found, for people.  kind: title of the known kind that it is, empty if it is of none.
    dtype: of the raster, as far as known.  wanted: the user asked for this mask.
    """

    path: str
    index: int
    meaning: MaskMeaning
    source: str
    kind: str = ""
    dtype: str = ""
    wanted: bool = False

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        return self.meaning.usable(values)
