"""One version everywhere: metadata.txt says it, the engine, the changelogs and the citation repeat it."""

import configparser
import re
from pathlib import Path

from model import __version__

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_the_same_everywhere():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    version = metadata["general"]["version"]
    released = re.findall(r"^## \[([0-9.]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    cited = re.findall(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)
    told = re.findall(r"^([0-9.]+):", metadata["general"]["changelog"].strip(), re.MULTILINE)
    assert __version__ == version
    assert cited == [version]
    assert released[0] == told[0] == version
    assert released == told  # the store shows the changelog of metadata.txt
