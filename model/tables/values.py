"""What a table can be made of: the bands and indices in a folder of results, by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from model.contract import BANDS, INDEX_UNCERTAINTY, SERIES_FILE, SERIES_VERSION
from model.contract.messages import say
from model.core.documents import read_json
from model.core.errors import InputError
from model.reading.inputs import check_moved, resolve_path

_HINT = say("no_results_hint")


@dataclass(frozen=True)
class Value:
    """A column of the table: its name, and the kind and band of the products that it is read from.

    title: what a chart calls it.
    """

    name: str
    kind: str
    band: int
    title: str


@dataclass(frozen=True)
class Results:
    """The products of a folder. paths: by date (YYYY-MM-DD) and kind.  titles: of its indices, by kind."""

    paths: dict[str, dict[str, str]]
    titles: dict[str, str]

    def first(self, kind: str) -> str | None:
        """The path of the first product of a kind; None if there is none."""
        return next((kinds[kind] for kinds in self.paths.values() if kind in kinds), None)

    def kinds(self) -> list[str]:
        """The kinds that there are, each once."""
        return list(dict.fromkeys(kind for kinds in self.paths.values() for kind in kinds))


def read_results(source: str) -> Results:
    """The products that a series.json, or the one in a folder, names. Raises InputError no_results, half_moved."""
    path = Path(source)
    path = path / SERIES_FILE if path.is_dir() else path
    check_moved(path.parent)
    try:
        document = read_json(path)
        if document["version"] != SERIES_VERSION:
            raise ValueError(say("of_version", version=document["version"]))
        paths: dict[str, dict[str, str]] = {}
        for entry in sorted(document.get("products") or [], key=lambda entry: str(entry["date"])):
            paths.setdefault(str(entry["date"]), {})[str(entry["kind"])] = resolve_path(entry["path"], path.parent)
        titles = {str(entry["kind"]): str(entry["name"]) for entry in document.get("indices") or []}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError("no_results", say("no_results", source=source, error=error), _HINT) from error
    if not paths:
        raise InputError("no_results", say("not_filled", path=path), _HINT)
    return Results(paths, titles)


def choose_values(results: Results, asked: Sequence[str]) -> list[Value]:
    """The bands and indices that are ``asked`` for; by default NDVI and all other indices, else the filled bands.

    Raises InputError unknown_value.
    """
    known = _known_values(results)
    indices = {"ndvi", "forecast", *results.titles}
    standing = {value.name: value for value in known.values()}
    if not asked:
        chosen = [value for name, value in standing.items() if name in indices] or list(standing.values())
        return sorted(chosen, key=lambda value: value.kind != "ndvi")
    for name in asked:
        if name.lower() not in known:
            raise InputError(
                "unknown_value",
                say("unknown_value", name=name, names=", ".join(standing)),
                say("unknown_value_hint"),
            )
    return list(dict.fromkeys(known[name.lower()] for name in asked))


def opened(path: str) -> rasterio.DatasetReader:
    """A product, to be closed. Raises InputError truncated."""
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise InputError(
            "truncated", say("result_unreadable", path=path, error=error), say("result_unreadable_hint")
        ) from error


def _known_values(results: Results) -> dict[str, Value]:
    """All bands and indices by their names in small letters; the four bands also by their colours."""
    known: dict[str, Value] = {}
    colours: dict[str, Value] = {}
    titles = {"ndvi": "NDVI", **results.titles}
    for kind in results.kinds():
        if kind in ("quality", "uncertainty"):
            continue
        with opened(str(results.first(kind))) as file:
            names = file.descriptions
        if kind != "filled":
            known.update({kind: Value(kind, kind, 1, titles.get(kind, kind))} if len(names) == 1 else {})
            continue
        told = [name or f"band{number}" for number, name in enumerate(names, 1)]
        bands = [Value(name, kind, number, name) for number, name in enumerate(told, 1)]
        known.update({value.name.lower(): value for value in bands})
        if len(bands) >= len(BANDS):  # they come first if all of them are there
            colours = dict(zip(BANDS, bands))
    order = sorted(known, key=lambda name: known[name].kind.endswith(INDEX_UNCERTAINTY))
    return {**{name: known[name] for name in order}, **{n: v for n, v in colours.items() if n not in known}}
