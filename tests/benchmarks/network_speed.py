#!/usr/bin/env python3
"""How long the networks take on a cube of 128 x 128 pixels and 10 dates: the published one (d = 64), and ours.

    python tests/benchmarks/network_speed.py [--device auto] [--precision auto] [--batches 1 64]

Networks alone, as `fill` runs them: neither reading, nor our base estimate, nor writing. Beside the published network
stand its plain loop, which convolves input and state together at every date as its authors' code does, and its
forward() in float32, of which the largest difference is printed. All take turns in one process, once to warm up and
--repeat times to count; printed are medians and their ratios: on a GPU of seconds, on a processor of the seconds of all
its threads, so that other work there counts little.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model.core.devices import choose_device, choose_precision, computing, describe_device
from model.networks.convlstm import ConvLSTM
from model.networks.published_generator import PublishedGenerator
from model.networks.published_graph import at_its_fastest
from model.networks.replayed import Replayed
from model.networks.series_features import NetworkInput
from model.weights.checkpoint import load_weights

DATES, SIZE = 10, 128


def in_turns(runs: dict[str, Callable[[], Tensor]], device: torch.device, repeat: int) -> dict[str, float]:
    """Median seconds of each run; the first turn does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    times = 10 if device.type == "cuda" else 1  # in a row: the GPU is kept busy, as in a long fill
    for _ in range(repeat + 1):
        for name, run in runs.items():
            begun = clock()
            for _ in range(times):
                run()
            if device.type == "cuda":
                torch.cuda.synchronize(device)
            seconds[name].append((clock() - begun) / times)
    return {name: statistics.median(measured[1:]) for name, measured in seconds.items()}


def date_by_date(cell: ConvLSTM, sequence: Tensor) -> Tensor:
    """ConvLSTM.forward() as published: one convolution of [input, hidden] at every date."""
    h = torch.zeros_like(sequence[0, :, :1]).repeat(1, cell.hidden, 1, 1)
    c, states = h, []
    for x in sequence:
        i, f, o, g = cell.conv(torch.cat([x, h.to(x.dtype)], dim=1)).float().chunk(4, dim=1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        states.append(h)
    return torch.stack(states)


class PlainLoop(PublishedGenerator):
    """The published network with its cells run date by date."""

    def forward(self, cube: Tensor) -> Tensor:
        """See PublishedGenerator.forward()."""
        split, ConvLSTM.forward = ConvLSTM.forward, date_by_date
        try:
            return super().forward(cube)
        finally:
            ConvLSTM.forward = split


def audible(network: PublishedGenerator) -> PublishedGenerator:
    """A network with random weights, large enough for its deep levels to be heard."""
    for name, parameter in network.named_parameters():
        if name.endswith("weight"):
            parameter.mul_(2)
    return network.eval()


def published_runs(
    cube: Tensor, device: torch.device, precision: torch.dtype
) -> tuple[dict[str, Callable[[], Tensor]], float]:
    """The plain loop and the network as `fill` runs it; and how far that is from float32."""
    torch.manual_seed(0)
    exact = audible(PublishedGenerator(64).requires_grad_(False)).to(device)
    loop = PlainLoop(64).requires_grad_(False).eval().to(device)
    loop.load_state_dict(exact.state_dict())
    with computing(device, torch.float32):
        expected = exact(cube[:4])
    run = at_its_fastest(exact, device, precision)
    with computing(device, precision):
        difference = float((run(cube)[:4].float() - expected).abs().max())
    return {"plain loop": lambda: loop(cube), "published": lambda: run(cube)}, difference


def our_run(weights: Path | None, batch: int, device: torch.device, precision: torch.dtype) -> Callable[[], Tensor]:
    """Our network as `fill` runs it."""
    shape = (batch, DATES, 4, SIZE, SIZE)
    base = 0.3 * torch.rand(shape, device=device)
    observed = torch.rand(batch, DATES, SIZE, SIZE, device=device) > 0.4
    days = torch.arange(DATES, dtype=torch.float32, device=device).repeat(batch, 1) * 5
    inputs = (base * observed[:, :, None], observed, base, torch.full_like(base, 1e-3), days, days / 365.25)
    ours = load_weights(weights).network().to(device)
    if device.type == "cuda" and precision == torch.bfloat16:
        ours.to(memory_format=torch.channels_last)

    def run(*tensors: Tensor) -> Tensor:
        return torch.cat(ours(NetworkInput(*tensors)), dim=2)

    replayed = Replayed(run) if device.type == "cuda" else run
    return lambda: replayed(*inputs)


def main() -> None:
    """Time all and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batches", type=int, nargs="+", default=[1])
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--weights", type=Path, help="of our network; default: those that ship")
    options = parser.parse_args()
    device = choose_device(options.device)
    precision = choose_precision(options.precision, device)
    print(f"{describe_device(device)}, PyTorch {torch.__version__}, {torch.get_num_threads()} threads, {precision}")
    for batch in options.batches:
        cube = torch.rand(batch, 4, SIZE, SIZE, DATES, device=device)
        begun = time.perf_counter()
        runs, difference = published_runs(cube, device, precision)
        cold = time.perf_counter() - begun
        runs["ours"] = our_run(options.weights, batch, device, precision)
        with computing(device, precision):
            seconds = in_turns(runs, device, options.repeat)
        told = ", ".join(f"{name} {1e3 * value / batch:.3f} ms" for name, value in seconds.items())
        loop, published, ours = seconds.values()
        print(f"batch {batch}: a cube takes {told}")
        print(f"  published {loop / published:.2f} times as fast as its plain loop, ours {published / ours:.2f} times")
        print(f"  published off float32 by {difference:.1e} at most; ready to run after {cold:.1f} s", flush=True)


if __name__ == "__main__":
    main()
