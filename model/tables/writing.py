"""Rows of a table as CSV, Parquet or GeoPackage."""

from __future__ import annotations

import csv
import datetime
import math
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError, InputError
from model.tables.geopackage import write_geopackage
from model.tables.zonal_statistics import STATISTICS
from model.tables.zonal_table import Table

FORMATS = (".csv", ".parquet", ".gpkg")
DIGITS = 6  # after the point

Columns = list[tuple[str, type]]


def check_format(path: Path, formats: Sequence[str], code: str, what: str) -> None:
    """Raise InputError ``code`` unless ``path`` ends like one of ``formats``; parquet_missing without pyarrow."""
    if path.suffix.lower() not in formats:
        message = say("file_format", name=path.name, what=what)
        raise InputError(code, message, say("file_format_hint", formats=", ".join(formats)))
    if path.suffix.lower() == ".parquet" and find_spec("pyarrow") is None:
        raise EnvironmentUnfitError(
            "parquet_missing",
            say("parquet_missing"),
            say("parquet_missing_hint"),
        )


def write_rows(table: Table, part: Path, final: Path) -> None:
    """Write the table to the file ``part``, in the format that the name of ``final`` tells."""
    columns, rows = columns_of(table), list(rows_of(table))
    if final.suffix.lower() == ".csv":
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([name for name, _ in columns])
            writer.writerows(rows)
    elif final.suffix.lower() == ".gpkg":
        geometries = [zone.geometry for zone in table.zones.zones for _ in table.dates]
        write_geopackage(part, final.stem, columns, rows, geometries, table.zones.crs)
    else:
        _write_parquet(part, columns, rows)


def columns_of(table: Table) -> Columns:
    """Name and type of each column: feature, its attributes, date, pixels, observed, and the statistics by value."""
    zones = table.zones.zones
    computed: Columns = [("date", datetime.date), ("pixels", int), ("observed", float)]
    computed += [(f"{value.name}_{statistic}", float) for value in table.values for statistic in STATISTICS]
    taken = {"feature", "fid", "geom", *(name.lower() for name, _ in computed)}
    attributes = []
    for name in _attribute_names(table):
        own = name
        while own.lower() in taken:
            own = f"zone_{own}"
        taken.add(own.lower())
        attributes.append((own, _type_of([zone.attributes.get(name) for zone in zones])))
    return [("feature", _type_of([zone.name for zone in zones])), *attributes, *computed]


def rows_of(table: Table) -> Iterator[list[Any]]:
    """The rows, feature by feature and in each by date; None where nothing is known."""
    names = _attribute_names(table)
    types = [kind for _, kind in columns_of(table)]
    for place, zone in enumerate(table.zones.zones):
        told = [_as(kind, value) for kind, value in zip(types, [zone.name, *map(zone.attributes.get, names)])]
        for number, date in enumerate(table.dates):
            numbers = [table.observed[place, number], *table.numbers[place, number].ravel()]
            yield [
                *told,
                datetime.date.fromisoformat(date),
                int(table.pixels[place, number]),
                *(round(float(value), DIGITS) if math.isfinite(value) else None for value in numbers),
            ]


def _attribute_names(table: Table) -> list[str]:
    return list(dict.fromkeys(name for zone in table.zones.zones for name in zone.attributes))


def _type_of(values: Sequence[Any]) -> type:
    """The type that all values have: whole numbers, numbers, else texts."""
    kinds = {int if isinstance(value, bool) else type(value) for value in values if value is not None}
    if kinds <= {int}:
        return int if kinds else str
    return float if kinds <= {int, float} else str


def _as(kind: type, value: Any) -> Any:
    return None if value is None else kind(value)


def _write_parquet(part: Path, columns: Columns, rows: list[list[Any]]) -> None:
    import pyarrow
    from pyarrow import parquet

    types = {int: pyarrow.int64(), float: pyarrow.float64(), str: pyarrow.string(), datetime.date: pyarrow.date32()}
    arrays = [pyarrow.array([row[place] for row in rows], types[kind]) for place, (_, kind) in enumerate(columns)]
    parquet.write_table(pyarrow.table(arrays, names=[name for name, _ in columns]), part)
