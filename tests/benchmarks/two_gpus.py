"""How much faster windows are filled by all GPUs of a machine than by the first one, in the same run.

    python tests/benchmarks/two_gpus.py [--windows 64] [--output two_gpus.md]

Windows are random numbers, so that neither rasterio nor images are needed: torch, safetensors, numpy and scipy are. The
base of our network is at hand in the first rows, and estimated by the regression on the processor in the last one,
which then bounds it. Results of all GPUs are compared with those of one.
"""

from __future__ import annotations

import argparse
import datetime
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.core.devices import choose_devices, describe_device  # noqa: E402
from model.core.types import Estimate, Estimator, Sample  # noqa: E402
from model.methods.network import NetworkEstimator, PublishedEstimator  # noqa: E402
from model.methods.regression import fit_regression  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.weights.checkpoint import Weights, load_weights  # noqa: E402

DATES, SIDE, WIDTH = 10, 256, 64


class Given:
    """A base estimate that is at hand."""

    name, margin, cross_fades = "given", 0, False

    def estimate(self, reflectance: np.ndarray, observed: np.ndarray) -> Estimate:
        """Some numbers."""
        return Estimate(np.full_like(reflectance, 0.2), np.full_like(reflectance, 1e-3))


def windows(count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Reflectance and what is observed."""
    draw = np.random.default_rng(0)
    made = []
    for _ in range(count):
        observed = draw.random((DATES, SIDE, SIDE), np.float32) > 0.4
        reflectance = draw.random((DATES, 4, SIDE, SIDE), np.float32) * 0.4 * observed[:, None]
        made.append((reflectance, observed))
    return made


def estimators(devices: list[torch.device], base: Estimator) -> Iterator[tuple[str, Estimator]]:
    """The published network with random weights, ours, and ours over a base that is estimated each time."""
    first, *others = devices
    torch.manual_seed(0)
    state = PublishedGenerator(WIDTH).state_dict()
    yield (
        "published network",
        PublishedEstimator(Weights("published", "random", "0" * 64, {"width": WIDTH}, state), first, "auto", others),
    )
    dates = [datetime.date(2022, 4, 1) + datetime.timedelta(days=10 * i) for i in range(DATES)]
    yield "our network", NetworkEstimator(Given(), load_weights(), first, "auto", dates, others)
    yield "our network over the regression", NetworkEstimator(base, load_weights(), first, "auto", dates, others)


def timed(estimator: Estimator, work: list[tuple[np.ndarray, np.ndarray]], threads: int) -> tuple[float, np.ndarray]:
    """Seconds for all windows by so many threads, after some to get ready; and the values of the first one."""
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda window: estimator.estimate(*window), work[:threads]))
        begun = time.perf_counter()
        results = list(pool.map(lambda window: estimator.estimate(*window).values[:, :, ::64, ::64], work))
    return time.perf_counter() - begun, np.stack(results)


def main() -> None:
    """Measure each network on one GPU and on all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", type=int, default=64)
    parser.add_argument("--threads", type=int, default=4, help="for each GPU: one waits while another computes")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    devices, work = choose_devices(options.device), windows(options.windows)
    sample = Sample(work[0][0].reshape(DATES, 4, -1)[..., :6000], work[0][1].reshape(DATES, -1)[:, :6000])
    base = fit_regression(sample, np.arange(DATES, dtype=float) * 10)
    rows = [
        f"{len(devices)} devices like {describe_device(devices[0])}, PyTorch {torch.__version__}; "
        f"{options.windows} windows of {SIDE} x {SIDE} x {DATES}",
        "",
        f"| network | one GPU | all {len(devices)} | times as fast | largest difference |",
        "|---|---|---|---|---|",
    ]
    every = zip(estimators(devices[:1], base), estimators(devices, base))
    for (name, one), (_, several) in every:
        alone, expected = timed(one, work, options.threads)
        together, values = timed(several, work, options.threads * len(devices))
        difference = float(np.abs(values - expected).max())
        rows.append(f"| {name} | {alone:.2f} s | {together:.2f} s | {alone / together:.2f} | {difference:.1e} |")
        print(rows[-1], flush=True)
    text = "\n".join(rows) + "\n"
    print(text)
    if options.output:
        options.output.write_text(text)


if __name__ == "__main__":
    main()
