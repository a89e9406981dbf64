"""Put the generator of one file of weights and the detector of another into one file.

Usage: python scripts/join_weights.py GENERATOR.safetensors DETECTOR.safetensors OUTPUT.safetensors

They are trained apart, and may be trained at the same time; see docs/training.md. What the files say of their training
is kept. The weights are called after OUTPUT.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from safetensors import safe_open

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model.networks.generator import Generator
from model.weights.checkpoint import load_weights, save_weights

NOTES = ("training", "detector")  # what save_weights() was told of the runs


def main() -> None:
    """Join the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("generator", "detector", "output"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    join(arguments.generator, arguments.detector, arguments.output)


def join(generator: Path, detector: Path, output: Path) -> None:
    """Write ``output``. Raises what load_weights() raises, and ValueError if ``detector`` holds none."""
    filling, finding = load_weights(generator), load_weights(detector)
    if not finding.architecture.get("detector"):
        raise ValueError(f"{detector} holds no detector")
    network = Generator(**{**filling.architecture, "detector": finding.architecture["detector"]})
    tensors = {key: value for key, value in filling.tensors.items() if not key.startswith("detector.")}
    tensors |= {key: value for key, value in finding.tensors.items() if key.startswith("detector.")}
    network.load_state_dict({key: value.float() for key, value in tensors.items()})
    notes = {}
    for path, note in zip((generator, detector), NOTES):
        with safe_open(path, framework="pt") as file:
            said = (file.metadata() or {}).get(note)
        if said is not None:
            notes[note] = said
    save_weights(output, network, output.stem, notes)


if __name__ == "__main__":
    main()
