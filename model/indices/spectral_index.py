"""Which indices are asked for: by their name in the catalogue, or by a formula of one's own."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from model.contract import INDEX_UNCERTAINTY, PRODUCT_KINDS, IndexEntry
from model.contract.messages import ands, ors, say
from model.core.errors import InputError
from model.core.types import FloatArray
from model.indices.bands import LETTERS, NAMES, ORDINARY, letters_of
from model.indices.formula import Formula, FormulaError, read_formula

CATALOGUE = Path(__file__).with_name("spectral_indices.json")
SMALL = 3.0  # indices that ordinarily stay below fit into whole numbers of 0.0001, as NDVI does
_OWN_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,31}")
_HINT = say("index_name_hint")


@dataclass(frozen=True)
class SpectralIndex:
    """An index. domain: what it is for, as the catalogue says: vegetation, water, burn, soil, urban, snow or none."""

    name: str
    formula: Formula
    long_name: str = ""
    domain: str = ""
    reference: str = ""

    @property
    def kind(self) -> str:
        """The kind of its products."""
        return self.name.lower()

    @property
    def uncertainty_kind(self) -> str:
        """The kind of the products that hold its standard deviation."""
        return self.kind + INDEX_UNCERTAINTY

    @cached_property
    def ordinary_range(self) -> tuple[float, float]:
        """From where to where it lies on ordinary ground, rounded outwards. FormulaError if nothing comes out."""
        table = np.array(list(ORDINARY.values()), np.float32).T
        try:
            values = self.formula.values(dict(zip(LETTERS, table)))
            values = values[np.isfinite(values)]
        except ArithmeticError as error:  # such as 1 / 0
            raise FormulaError(say("formula_without_number")) from error
        if not values.size:
            raise FormulaError(say("formula_without_number"))
        low, high = float(values.min()), float(values.max())
        step = 10.0 ** math.floor(math.log10(max(high - low, abs(high), 1e-6) / 2))
        return round(math.floor(low / step) * step, 9), round(math.ceil(high / step + 1e-6) * step, 9)

    @property
    def is_small(self) -> bool:
        """Whether whole numbers of 0.0001 hold it."""
        return max(map(abs, self.ordinary_range)) <= SMALL

    def entry(self) -> IndexEntry:
        """What series.json says of it."""
        return {
            "kind": self.kind,
            "name": self.name,
            "long_name": self.long_name,
            "formula": self.formula.text,
            "domain": self.domain,
            "range": list(self.ordinary_range),
            "reference": self.reference,
        }

    def values(self, reflectance: FloatArray, bands: Sequence[str]) -> FloatArray:
        """The index of reflectance [..., band, row, column], of these ``bands``; NaN where it has no value."""
        return self.formula.values(_by_letter(reflectance, bands))

    def deviation(
        self,
        reflectance: FloatArray,
        deviation: FloatArray,
        bands: Sequence[str],
        correlation: FloatArray | None = None,
    ) -> FloatArray:
        """The standard deviation of values(), from those of the bands [..., band, row, column]; see Formula.

        correlation: of the errors [band, band]; None: each band errs by itself.
        """
        place = {letter: number for number, letter in enumerate(letters_of(bands))}

        def of(one: str, other: str) -> float:
            return 0.0 if correlation is None else float(correlation[place[one], place[other]])

        return self.formula.deviation(_by_letter(reflectance, bands), _by_letter(deviation, bands), of)


def _by_letter(values: FloatArray, bands: Sequence[str]) -> dict[str, FloatArray]:
    letters = enumerate(letters_of(bands))
    return {letter: values[..., place, :, :] for place, letter in letters if letter is not None}


@lru_cache(maxsize=1)
def catalogue() -> dict[str, dict[str, Any]]:
    """The indices of the catalogue by name, see scripts/spectral_indices.py."""
    found: dict[str, dict[str, Any]] = json.loads(CATALOGUE.read_text(encoding="utf-8"))["indices"]
    return found


def read_indices(asked: Iterable[str]) -> list[SpectralIndex]:
    """The indices that are ``asked`` for, each once: names of the catalogue, or NAME=FORMULA.

    Raises InputError unknown_index, bad_formula or bad_index_name.
    """
    found: dict[str, SpectralIndex] = {}
    for text in asked:
        name, equals, formula = (part.strip() for part in text.partition("="))
        index = _own(name, formula) if equals else _known(name)
        if found.setdefault(index.kind, index).name != index.name or (equals and found[index.kind] is not index):
            raise InputError("bad_index_name", say("same_index_name", name=name), say("same_index_name_hint"))
    return list(found.values())


def check_bands(indices: Iterable[SpectralIndex], bands: Sequence[str]) -> None:
    """Raise InputError index_bands_missing unless the ``bands`` of a series are all that ``indices`` take."""
    letters = letters_of(bands)
    for index in indices:
        missing = [LETTERS[letter][0] for letter in index.formula.bands if letter not in letters]
        if missing:
            told = {"name": index.name, "missing": ands(missing), "bands": ", ".join(bands)}
            message = say("index_bands_missing" if len(missing) > 1 else "index_band_missing", **told)
            raise InputError("index_bands_missing", message, say("index_bands_missing_hint"))


def _known(name: str) -> SpectralIndex:
    every = catalogue()
    exact = name if name in every else next((known for known in every if known.lower() == name.lower()), None)
    if exact is None:
        if set(name) & set("+-*/()"):
            raise InputError("bad_index_name", say("formula_without_name", formula=name), _HINT)
        near = get_close_matches(name.upper(), list(every), 3)
        message = say("unknown_index", name=name)
        if near:
            message = say("unknown_index_near", name=name, near=ors(near))
        raise InputError("unknown_index", message, _HINT)
    entry = every[exact]
    formula = read_formula(entry["formula"], NAMES)
    return SpectralIndex(exact, formula, entry["long_name"], entry["application_domain"], entry["reference"])


def _own(name: str, text: str) -> SpectralIndex:
    known = {*PRODUCT_KINDS, *(taken.lower() for taken in catalogue()), *(band.lower() for band in NAMES)}
    if not _OWN_NAME.fullmatch(name) or name.lower() in known:
        message = say("bad_index_name", name=name, formula=text)
        if name.lower() in known:
            message = say("taken_index_name", name=name, formula=text)
        raise InputError("bad_index_name", message, _HINT)
    try:
        index = SpectralIndex(name, read_formula(text, NAMES))
        _ = index.ordinary_range
    except FormulaError as error:
        names = ", ".join(names[0] for names in LETTERS.values())
        hint = say("bad_formula_hint", names=names, letters=", ".join(LETTERS))
        raise InputError("bad_formula", say("bad_formula", name=name, formula=text, error=error), hint) from error
    return index
