"""Build the installable zip: one folder with the plugin, its metadata and licence, and the engine.

The same sources give the same bytes: files are in sorted order with a fixed time and fixed permissions.
Usage: python3 scripts/build_zip.py --output dist
"""

from __future__ import annotations

import argparse
import configparser
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "ganfilling_plugin"
ENGINE = "model"
# What the engine's environment is made from; cubes.txt is for those who make one themselves.
REQUIREMENTS = ("installer.txt", "engine.txt", "evaluate.txt", "network.txt", "clouds.txt", "cubes.txt")
REQUIREMENTS += ("training.txt", "video.txt", "lock.json")
TOP_FILES = ("metadata.txt", "LICENSE", *(f"requirements/{name}" for name in REQUIREMENTS))
SUFFIXES = {".py", ".svg", ".jpg", ".model3", ".qml", ".qm", ".json", ".html", ".safetensors", ".txt", ".md", ".csv"}
TIME = (2020, 1, 1, 0, 0, 0)
MODE = 0o100644 << 16  # a plain file, readable by all


def members() -> Iterator[tuple[str, Path]]:
    """Yield the name in the zip and the source of each file, in the order of the zip."""
    found = {f"{PLUGIN}/{name}": ROOT / name for name in TOP_FILES}
    for folder, prefix in ((ROOT / PLUGIN, PLUGIN), (ROOT / ENGINE, f"{PLUGIN}/{ENGINE}")):
        for path in folder.rglob("*"):
            relative = path.relative_to(folder)
            hidden = any(part.startswith(".") or part == "__pycache__" for part in relative.parts)
            if path.is_file() and path.suffix in SUFFIXES and not hidden:
                found.setdefault(f"{prefix}/{relative.as_posix()}", path)
    yield from sorted(found.items())


def version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version")


def build(output: Path) -> Path:
    """Write the zip to the folder ``output`` and return its path."""
    output.mkdir(parents=True, exist_ok=True)
    target = output / f"{PLUGIN}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, source in members():
            entry = zipfile.ZipInfo(name, TIME)
            entry.external_attr = MODE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, source.read_bytes())
    return target


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder for the zip")
    target = build(parser.parse_args().output)
    print(f"{target} ({target.stat().st_size / 1e6:.2f} MB)")


if __name__ == "__main__":
    main()
