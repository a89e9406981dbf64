"""Cases of the benchmark in ../shared/bench, cut from real series, for the scripts here that fit methods themselves."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT), str(SHARED / "bench")]

from model.core.reporting import Reporter  # noqa: E402
from model.core.types import Chip, Sample  # noqa: E402
from model.methods.automatic import fit_automatic  # noqa: E402
from model.methods.blending import BlendEstimator  # noqa: E402
from model.methods.network import NetworkEstimator  # noqa: E402
from model.methods.regression import RegressionEstimator, fit_regression  # noqa: E402
from model.training.adaptation import Adaptation, adapt, fit_blend  # noqa: E402


@dataclass(frozen=True)
class Case:
    """One series with parts hidden. Arrays as in model.core.types; truth also where hidden."""

    name: str
    kind: str
    truth: np.ndarray
    reflectance: np.ndarray
    observed: np.ndarray
    hidden: np.ndarray
    dates: list[datetime.date]

    @property
    def days(self) -> np.ndarray:
        """Days since the first date."""
        return np.array([(date - self.dates[0]).days for date in self.dates], float)

    @property
    def chip(self) -> Chip:
        """The case as a chip."""
        return Chip(self.reflectance, self.observed)

    @property
    def sample(self) -> Sample:
        """The case as a sample."""
        times = len(self.dates)
        return Sample(self.reflectance.reshape(times, 4, -1), self.observed.reshape(times, -1))

    def regression(self, neighbours: bool = True) -> RegressionEstimator:
        """The regression fitted to the case, with or without what neighbours tell."""
        return fit_regression(self.sample, self.days, chips=[self.chip] if neighbours else ())

    def network(self, base: object) -> NetworkEstimator:
        """The shipped network over a base, on the processor."""
        import torch

        from model.weights.checkpoint import load_weights

        return NetworkEstimator(base, load_weights(), torch.device("cpu"), "float32", self.dates)

    def adapted(self, network: NetworkEstimator, seconds: float) -> Adaptation | None:
        """The network tuned to the case, as ``auto`` does it; None where the case does not allow it."""
        return adapt(network, [self.chip], self.dates, seconds, 0, Reporter(), lambda: 0.0)

    def blend(self, base: RegressionEstimator, correctors: dict) -> BlendEstimator:
        """The blend that ``auto`` makes of a base and its correctors."""
        return fit_automatic(base, correctors, self.days, [self.chip], 0, Reporter(), 1)[0]

    def adapted_blend(
        self, base: RegressionEstimator, network: NetworkEstimator, adapted: Adaptation
    ) -> BlendEstimator:
        """The blend that ``auto`` makes of a base, the network, and the network tuned to the case."""
        return fit_blend(base, network, adapted, self.days, [self.chip], 0, Reporter(), 1)[0]


def benchmark() -> ModuleType:
    """The benchmark's own module."""
    if not (SHARED / "bench" / "gap_bench.py").exists():
        sys.exit(f"{SHARED / 'bench'} is not here: this script needs the benchmark and its series")
    return import_module("gap_bench")


def cases(cubes: str) -> Iterator[Case]:
    """All cases of a folder of cubes, with clouds and gaps masked."""
    for name, kind, truth, visible, hidden, dates, _ in benchmark().cases(cubes):
        stored = np.clip(np.rint(truth * 1e4), 1, 20000).astype(np.float32) / np.float32(1e4)
        reflectance = np.where(visible[:, None], stored, 0).astype(np.float32)
        days = [datetime.date.fromisoformat(date) for date in dates]
        yield Case(name, kind, truth, reflectance, visible, hidden, days)


def cubes_folder() -> str:
    """The validation series."""
    return str(SHARED / "data" / "validation")


def cloud_bank() -> str:
    """The benchmark's bank of genuine clouds."""
    return str(SHARED / "bench" / "clouds.npz")
