"""Features of a GeoPackage (OGC 12-128r18), read and written with SQLite, which Python brings along."""

from __future__ import annotations

import datetime
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from rasterio.crs import CRS

from model.contract.messages import say
from model.tables.geometry import Geometry, GeometryError, as_multiple, from_wkb, to_wkb
from model.tables.zone import Zone

_ENVELOPES = (0, 32, 48, 48, 64)  # bytes
_APPLICATION, _VERSION = 0x47504B47, 10300
_TYPES = {int: "INTEGER", float: "REAL", str: "TEXT", datetime.date: "DATE"}
_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, CRS.from_epsg(4326).to_wkt()),
)
_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
"""


def read_geopackage(path: Path, layer: str = "") -> tuple[list[Zone], CRS]:
    """The features of a layer, or of the only one, and their CRS. Raises ValueError, in words, or OSError."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} does not exist")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            table, column, crs = _layer(file, layer)
            infos = file.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
            names = [info[1] for info in infos]
            keys = [info[1] for info in infos if info[5]]
            zones = []
            rows = file.execute(f"SELECT * FROM {_quoted(table)}")  # noqa: S608  # nosec B608 - a name, quoted
            for number, row in enumerate(rows, 1):
                values = dict(zip(names, row))
                geometry = _read_blob(values.pop(column))
                name = values.pop(keys[0]) if keys else number
                attributes = {name: value for name, value in values.items() if not isinstance(value, bytes)}
                zones.append(Zone(name if isinstance(name, (int, str)) else number, attributes, geometry))
            return zones, crs
    except sqlite3.Error as error:
        raise ValueError(say("no_geopackage", error=error)) from error


def _layer(file: sqlite3.Connection, wanted: str) -> tuple[str, str, CRS]:
    """Table, geometry column and CRS of a layer."""
    found = file.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchall()
    chosen = [entry for entry in found if wanted in ("", entry[0])]
    if len(chosen) != 1:
        names = ", ".join(entry[0] for entry in found) or say("none")
        raise ValueError(say("several_layers", names=names))
    table, column, system = chosen[0]
    organisation, code, text = file.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (system,),
    ).fetchone()
    return table, column, CRS.from_user_input(f"EPSG:{code}" if organisation.upper() == "EPSG" else text)


def _read_blob(blob: bytes | None) -> Geometry | None:
    """The geometry in a GeoPackage's binary format; None of an empty one."""
    if blob is None:
        return None
    if blob[:2] != b"GP" or (envelope := blob[3] >> 1 & 7) >= len(_ENVELOPES):
        raise GeometryError(say("damaged"))
    return None if blob[3] & 16 else from_wkb(blob[8 + _ENVELOPES[envelope] :])


def write_geopackage(
    path: Path,
    layer: str,
    columns: Sequence[tuple[str, type]],
    rows: Iterable[Sequence[Any]],
    geometries: Iterable[Geometry | None],
    crs: CRS,
) -> None:
    """Write a layer of features: ``rows`` of values of ``columns`` (name and type), each with its geometry."""
    blobs = [None if geometry is None else _blob(geometry, _system(crs)[1]) for geometry in geometries]
    kinds = {geometry["type"] for geometry in map(as_multiple, filter(None, geometries))}
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(f"PRAGMA application_id = {_APPLICATION}")
        file.execute(f"PRAGMA user_version = {_VERSION}")
        file.executescript(_TABLES)
        systems = {entry[1]: entry for entry in (*_SYSTEMS, _system(crs))}
        file.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)", list(systems.values()))
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        file.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) "
            "VALUES (?, 'features', ?, ?, ?)",
            (layer, layer, now, _system(crs)[1]),
        )
        kind = kinds.pop().upper() if len(kinds) == 1 else "GEOMETRY"
        file.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (layer, kind, _system(crs)[1]))
        declared = ", ".join(f"{_quoted(name)} {_TYPES[of]}" for name, of in columns)
        file.execute(f"CREATE TABLE {_quoted(layer)} (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom {kind}, {declared})")
        marks = ", ".join("?" * (len(columns) + 1))
        names = ", ".join(["geom", *(_quoted(name) for name, _ in columns)])
        file.executemany(
            f"INSERT INTO {_quoted(layer)} ({names}) VALUES ({marks})",  # noqa: S608  # nosec B608 - names, quoted
            ((blob, *map(_plain, row)) for blob, row in zip(blobs, rows)),
        )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _system(crs: CRS) -> tuple[str, int, str, int, str]:
    """Name, number, organisation, its code and definition of a CRS."""
    code = crs.to_epsg()
    return (f"EPSG:{code}", code, "EPSG", code, crs.to_wkt()) if code else ("own", 100000, "NONE", 100000, crs.to_wkt())


def _blob(geometry: Geometry, system: int) -> bytes:
    return b"GP" + struct.pack("<BBi", 0, 1, system) + to_wkb(as_multiple(geometry))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
