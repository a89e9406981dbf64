"""What metadata.txt says about the plugin, read once: the single source of name, version and links."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PLUGIN_FOLDER = Path(__file__).resolve().parent
ICON = PLUGIN_FOLDER / "resources" / "icon.svg"

_parser = ConfigParser(interpolation=None)
_parser.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")

NAME = _parser.get("general", "name", fallback="GANFilling")
VERSION = _parser.get("general", "version", fallback="0")
HOMEPAGE = _parser.get("general", "homepage", fallback="")


def engine_root_of(plugin: Path) -> Path:
    """Return the folder that holds the package ``model``: the plugin's own folder, in a checkout its parent."""
    return plugin if (plugin / "model").is_dir() else plugin.parent
