"""Take the catalogue of spectral indices out of the package spyndex, as model/indices/spectral_indices.json.

The package itself is not installed: it would bring four more packages and 7 MB, and computes by eval(). Radar, thermal
and kernel indices are left out, and those whose constants depend on soil, sensor or scene.

Usage: pip download --no-deps spyndex==0.12.0; python3 scripts/spectral_indices.py spyndex-0.12.0-py3-none-any.whl
"""

from __future__ import annotations

import argparse
import json
import re
import zipfile
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "model" / "indices" / "spectral_indices.json"
SOURCE = "spyndex 0.12.0, the catalogue Awesome Spectral Indices, https://github.com/awesome-spectral-indices"
BANDS = {"A", "B", "G1", "G", "Y", "R", "RE1", "RE2", "RE3", "N", "N2", "S1", "S2"}
# As published with each index. The catalogue has one default a constant, which is wrong for some: L = 1 for SAVI.
CONSTANTS = {
    "EVI": {"g": "2.5", "C1": "6.0", "C2": "7.5", "L": "1.0"},
    "EVI2": {"g": "2.5", "L": "1.0"},
    "SAVI": {"L": "0.5"},
    "GSAVI": {"L": "0.5"},
    "MNLI": {"L": "0.5"},
    "ARVI": {"gamma": "1.0"},
    "WDRVI": {"alpha": "0.1"},
    "BWDRVI": {"alpha": "0.1"},
    "GDVI": {"nexp": "2.0"},
    "OCVI": {"cexp": "1.16"},
    "MBWI": {"omega": "2.0"},
    "NDSInw": {"beta": "0.05"},
}
ALSO = {"NDRE": "NDREI"}  # names that people use


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    with zipfile.ZipFile(parser.parse_args().wheel) as wheel:
        catalogue = json.loads(wheel.read("spyndex/data/spectral-indices-dict.json"))["SpectralIndices"]
        (licence,) = (name for name in wheel.namelist() if name.endswith("/LICENSE"))
        content = {"source": SOURCE, "licence": wheel.read(licence).decode(), "indices": _chosen(catalogue)}
    TARGET.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _chosen(catalogue: dict[str, Any]) -> dict[str, Any]:
    chosen = {}
    for name, entry in sorted(catalogue.items()):
        formula = entry["formula"]
        for constant, value in CONSTANTS.get(name, {}).items():
            formula = re.sub(rf"\b{constant}\b", value, formula)
        if set(re.findall(r"[A-Za-z]\w*", formula)) <= BANDS:
            kept = {key: entry[key] for key in ("long_name", "application_domain", "reference")}
            chosen[name] = {"formula": formula, **kept}
    return dict(sorted({**chosen, **{name: chosen[same] for name, same in ALSO.items()}}.items()))


if __name__ == "__main__":
    main()
