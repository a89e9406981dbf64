#!/usr/bin/env python3
"""How long the published generator takes to load at full width (d = 64, a 727 MB file), and how much memory.

    python tests/benchmarks/checkpoint_loading.py [FOLDER]

The file is made in a temporary folder (under FOLDER, if given) and loaded by a fresh process.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
MAKE = """
import argparse, sys
import torch
from model.networks.published_generator import PublishedGenerator

content = {"model": PublishedGenerator(64).state_dict(), "configuration": argparse.Namespace(inputChannels=4)}
torch.save(content, sys.argv[1])
"""
LOAD = """
import resource, sys, time
import torch
from model.weights.checkpoint import load_weights

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
begun = time.perf_counter()
network = load_weights(sys.argv[1]).network()
seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
total = sum(float(p.sum()) for p in network.parameters())  # every page is touched
touched = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"loaded in {seconds:.2f} s; peak memory {peak / 1024:.0f} MiB, "
      f"{touched / 1024:.0f} MiB once all weights were used; {before / 1024:.0f} MiB before (torch itself)")
"""


def main() -> None:
    """Make the file, load it twice (the second time it is in the system's cache for certain), print figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where to make the temporary file")
    sys.path.insert(0, str(REPOSITORY))
    with tempfile.TemporaryDirectory(dir=parser.parse_args().folder) as folder:
        path = Path(folder) / "GANFilling.pt"
        subprocess.run([sys.executable, "-c", MAKE, str(path)], check=True, cwd=REPOSITORY)
        print(f"file of {path.stat().st_size / 1e6:.0f} MB")
        for _ in range(2):
            subprocess.run([sys.executable, "-c", LOAD, str(path)], check=True, cwd=REPOSITORY)


if __name__ == "__main__":
    main()
