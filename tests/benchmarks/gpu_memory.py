"""Our network on a GPU that has less and less memory: whole windows, pieces, the processor; with the same values.

tests/benchmarks/gpu_memory.py [--size 512] [--dates 12]
"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.core import notices  # noqa: E402
from model.core.types import Estimate  # noqa: E402
from model.methods.network import NetworkEstimator  # noqa: E402
from model.weights.checkpoint import load_weights  # noqa: E402


class Base:
    """A base estimate: the mean of the series."""

    name, margin, cross_fades = "base", 0, False

    def estimate(self, reflectance, observed):
        """See Estimator."""
        return Estimate(np.broadcast_to(reflectance.mean(axis=0), reflectance.shape).copy())


def main():
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--dates", type=int, default=12)
    arguments = parser.parse_args()
    if not torch.cuda.is_available():
        print("skipped: there is no GPU")
        return
    random = np.random.default_rng(0)
    shape = (arguments.dates, 4, arguments.size, arguments.size)
    reflectance = random.uniform(0.02, 0.4, shape).astype(np.float32)
    observed = random.random((arguments.dates, arguments.size, arguments.size)) > 0.3
    dates = [datetime.date(2022, 3, 1) + datetime.timedelta(days=5 * day) for day in range(arguments.dates)]
    device, weights = torch.device("cuda:0"), load_weights()
    total = torch.cuda.get_device_properties(device).total_memory
    whole = None
    for gib in (None, 8, 4, 2, 1, 0.5, 0.25, 0.125, 0.06, 0.03, 0.01):
        torch.cuda.empty_cache()
        torch.cuda.set_per_process_memory_fraction(1.0 if gib is None else gib * 2**30 / total)
        try:
            estimator = NetworkEstimator(Base(), weights, device, "float32", dates)
            values = estimator.estimate(reflectance, observed).values
        except Exception as error:
            print(f"{gib} GiB: {type(error).__name__}: {str(error)[:150]}")
            continue
        whole = values if whole is None else whole
        told = [code for code, _ in notices.waiting()]
        print(f"{gib} GiB: pieces of {estimator._piece}, on {estimator.device}, warnings {told}, "
              f"largest difference {np.abs(values - whole).max():.5f}")  # fmt: skip
        del estimator


if __name__ == "__main__":
    main()
