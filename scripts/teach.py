"""Write cubes (.npz) again with labels of cloud to train the detector on; see docs/training.md.

Usage: python scripts/teach.py FILE_OR_FOLDER ... --output FOLDER

Needs ukis-csmask and onnxruntime beside what training needs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model.training.teachers import teach


def main() -> None:
    """Teach every cube, a line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cubes", type=Path, nargs="+", metavar="FILE_OR_FOLDER")
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER")
    arguments = parser.parse_args()
    files = [f for path in arguments.cubes for f in (sorted(path.glob("*.npz")) if path.is_dir() else [path])]
    for file in files:
        print(file.name, teach(file, arguments.output / file.name), flush=True)


if __name__ == "__main__":
    main()
