#!/usr/bin/env python3
"""How long our network takes, beside the published one at full width (d = 64), on the same cube.

    python tests/benchmarks/network_speed.py [--size 128] [--dates 10] [--device auto] [--precision float32]

Networks alone: neither reading, nor our base estimate, nor writing. Medians of several runs (--repeat) after one to
warm up.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model.core.devices import choose_device, choose_precision, computing, describe_device
from model.networks.published_generator import PublishedGenerator
from model.networks.series_features import NetworkInput
from model.weights.checkpoint import load_weights


def median_seconds(run: Callable[[], object], device: torch.device, repeat: int) -> float:
    """Median duration of ``run``, waiting for the device."""
    durations = []
    for _ in range(repeat + 1):
        begun = time.perf_counter()
        run()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        durations.append(time.perf_counter() - begun)
    return statistics.median(durations[1:])


def main() -> None:
    """Time both networks and print their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--dates", type=int, default=10)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="float32")
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    device = choose_device(options.device)
    precision = choose_precision(options.precision, device)
    shape = (1, options.dates, 4, options.size, options.size)
    base = (0.3 * torch.rand(shape)).to(device)
    observed = torch.rand(shape[0], shape[1], *shape[3:], device=device) > 0.4
    days = torch.arange(options.dates, dtype=torch.float32, device=device)[None] * 5
    series = NetworkInput(base * observed[:, :, None], observed, base, torch.full_like(base, 1e-3), days, days / 365.25)
    cube = base.permute(0, 2, 3, 4, 1).contiguous()
    ours = load_weights().network().to(device)
    published = PublishedGenerator(64).eval().to(device)
    with computing(device, precision):
        own = median_seconds(lambda: ours(series), device, options.repeat)
        other = median_seconds(lambda: published(cube), device, options.repeat)
    print(f"{describe_device(device)}, {torch.get_num_threads()} threads, {precision}, {shape}")
    print(f"ours {own:.3f} s, published (d = 64) {other:.3f} s, ratio {own / other:.2f}")


if __name__ == "__main__":
    main()
