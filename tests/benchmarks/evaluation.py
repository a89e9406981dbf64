"""Reproduce the evaluation: tables of gap error, looks, uncertainty, drift, speed and size, in docs/evaluation.

Usage: python tests/benchmarks/evaluation.py [--published FILE] [--methods linear ...] [--only simulated|real]
       [--scenes N] [--device auto] [--output FOLDER]

Simulated: scenes of model.simulation.example, each evaluated by ``python -m model evaluate``, which hides pixels of
its own. Real: cases that the benchmark in ../shared/bench cuts from the validation series in ../shared/data; neither is
part of this repository, and nothing but scores of them is written. ``--published``: weights of the published network,
trained by its own recipe (``python -m model train --recipe published``), as a further row.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from rasterio.windows import Window
from real_cases import ROOT, SHARED, benchmark, cubes_folder

from model.clouds import CloudOptions
from model.contract.options import EVALUATED, MethodOptions
from model.core.reporting import Reporter
from model.evaluation.candidates import Candidate, candidates
from model.evaluation.cases import Case
from model.evaluation.evaluate import EvaluateOptions, evaluate
from model.evaluation.gap_trials import HIDDEN
from model.evaluation.measures import MEASURES
from model.evaluation.summary import REFERENCE, Mean, Summary
from model.evaluation.trials import Speed
from model.metrics import score
from model.metrics.artefacts import drift
from model.metrics.noreference import load_niqe, niqe
from model.pipeline.fitting import fit_series
from model.reading.opening import open_series
from model.reading.series import SeriesOptions
from model.simulation.example import write_example

FIRST_SEED = 101  # of the simulated scenes; the weights that ship were trained on others
SIDE, DATES = 192, 12
SHOWN = ("mae", "sam", "ndvi", "ssim", "gmsd", "haarpsi", "fsim", "sharpness", "niqe", "coverage", "drift", "replaced")


def simulated(
    methods: list[str], weights: tuple[Path, ...], device: str, scenes: int
) -> tuple[Summary, dict, list, str]:
    """Evaluate simulated scenes; their cases together, as those of different trials."""
    cases: list[Case] = []
    speeds: dict[str, Speed] = {}
    found: list[Candidate] = []
    for number in range(scenes):
        with tempfile.TemporaryDirectory() as folder:
            write_example(Path(folder) / "series", Reporter(), SIDE, DATES, FIRST_SEED + number)
            options = EvaluateOptions(methods=tuple(methods), weights=weights, device=device, seed=number, minutes=3)
            inputs, output = [str(Path(folder) / "series")], Path(folder) / "out"
            result = evaluate(inputs, output, SeriesOptions(), options, Reporter())
        found = list(result.scene.methods)
        print(f"scene {number + 1} of {scenes}: {result.summary.verdict()}", flush=True)
        for case in result.summary.cases:
            case.trial += 1000 * number
            cases.append(case)
        for name, speed in result.scene.speeds.items():
            total = speeds.setdefault(name, Speed())
            total.fits += speed.fits
            total.seconds, total.values = total.seconds + speed.seconds, total.values + speed.values
    about = (
        f"{scenes} simulated scenes of {SIDE} x {SIDE} pixels and {DATES} dates (`example --size {SIDE}`, seeds "
        f"{FIRST_SEED} to {FIRST_SEED + scenes - 1}), pixels hidden by `evaluate`; no weights were trained on them."
    )
    return Summary(cases, [method.name for method in found]), speeds, found, about


def real(methods: list[str], weights: tuple[Path, ...], device: str) -> tuple[Summary, dict, list, str]:
    """Score the benchmark's cases; each case counts as one hidden date."""
    bench = benchmark()
    found = candidates(methods, weights, device, 0, Reporter())
    speeds = {method.name: Speed() for method in found}
    scored: list[Case] = []
    with tempfile.TemporaryDirectory() as folder:
        bench.make(cubes_folder(), folder, "masked")
        folders = sorted(path for path in Path(folder).iterdir() if (path / "truth.npz").exists())
        for number, path in enumerate(folders):
            with np.load(path / "truth.npz") as truth:
                hidden, visible, kind = truth["hid"], truth["vis"], str(truth["stratum"])
                reflectance = np.where((hidden | visible)[:, None], truth["r"], np.nan).astype(np.float32)
            case = Case(kind, number, 0, 0, int(hidden.sum()))
            for name, values, variance, seen in _filled(path / "input", found, speeds):
                scores = score(values, reflectance, hidden, variance)
                whole = np.where(seen[:, None], reflectance, values)
                scores["drift"] = drift(whole, reflectance, visible)
                scores["replaced"] = drift(values, reflectance, visible)
                frames = [whole[date] for date in np.flatnonzero(hidden.any(axis=(1, 2)))]
                scores["niqe"] = float(np.mean([niqe(frame, load_niqe()) for frame in frames]))
                case.scores[name] = scores
            scored.append(case)
            print(f"case {number + 1} of {len(folders)}", flush=True)
    places = len({path.name.split("_", 1)[1] for path in folders})
    about = (
        f"{len(scored)} cases of {places} places (EarthNet2021 and GreenEarthNet, tile 29SND), cut by an independent "
        "benchmark. No weights that ship were trained on these places."
    )
    return Summary(scored, [method.name for method in found]), speeds, found, about


def _filled(
    folder: Path, methods: list[Candidate], speeds: dict[str, Speed]
) -> Iterator[tuple[str, np.ndarray, np.ndarray | None, np.ndarray]]:
    """Each method's estimate and variance of a case, made as fill makes it, and what it saw."""
    report = Reporter()
    with open_series([str(folder)], SeriesOptions(), report) as series:
        options = [method.options for method in methods]
        ready = fit_series(series, CloudOptions(), options, report, looking=MethodOptions())
        left = ready.read(Window(0, 0, series.grid.width, series.grid.height))
        for method, fitted, seconds in zip(methods, ready.methods, ready.seconds):
            started = time.perf_counter()
            estimate = fitted.estimator.estimate(left.reflectance, left.observed)
            speed = speeds[method.name]
            speed.fits.append(seconds)
            speed.seconds += time.perf_counter() - started
            speed.values += left.observed.size
            yield method.name, estimate.values, estimate.variance, left.observed


def table(summary: Summary, speeds: dict[str, Speed], methods: list[Candidate]) -> str:
    """A row a method."""
    kinds = [kind for kind in summary.kinds if kind in HIDDEN]
    shown = [measure for measure in MEASURES if measure.name in SHOWN]
    head = ["method", *(f"PSNR {kind}" for kind in kinds), "PSNR all", "over linear", *(m.title for m in shown)]
    head += ["fit, s", "s / Mpx and date", "weights, MB"]
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    for method in methods:
        name, speed = method.name, speeds[method.name]
        cells = [name, *(f"{summary.mean(name, 'psnr', kind).value:.2f}" for kind in kinds)]
        cells.append(_with_interval(summary.mean(name, "psnr"), 2))
        cells.append(_with_interval(summary.gain(name), 2, "+") if name != REFERENCE else "")
        cells += [_plain(summary.mean(name, measure.name), measure.digits) for measure in shown]
        cells += [f"{np.mean(speed.fits):.1f}", f"{speed.per_megapixel:.2f}"]
        cells.append(f"{method.weights['megabytes']:.2f}" if method.weights else "")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _with_interval(mean: Mean, digits: int, sign: str = "") -> str:
    return f"{mean.value:{sign}.{digits}f} ({mean.low:{sign}.{digits}f} to {mean.high:{sign}.{digits}f})"


def _plain(mean: Mean, digits: int) -> str:
    return f"{mean.value:.{digits}f}" if np.isfinite(mean.value) else ""


def write(folder: Path, name: str, about: str, found: tuple[Summary, dict[str, Speed], list[Candidate]]) -> None:
    """Write NAME.md: the split and the table; and NAME.json: all means with their intervals."""
    summary = found[0]
    counts = {kind: len({(case.trial, case.date) for case in summary.of(kind)}) for kind in summary.kinds}
    split = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    pixels = sum(case.pixels for case in summary.of("all"))
    text = (
        f"{INTRODUCTION.format(name=name)}\n{about} Scored are {pixels:,} hidden pixels: {split}.\n\n{table(*found)}\n"
    )
    (folder / f"{name}.md").write_text(text, encoding="utf-8")
    means = {
        method: {measure: summary.mean(method, measure).document() for measure in summary.measures}
        for method in summary.methods
    }
    (folder / f"{name}.json").write_text(json.dumps(means, indent=1) + "\n", encoding="utf-8")
    print(text)


INTRODUCTION = """# Evaluation on {name} series

Written by `make evaluate` (`python tests/benchmarks/evaluation.py`). Only pixels that were hidden from every method are
scored. PSNR in dB, with 95 % bootstrap intervals over hidden dates (simulated) or cases (real).
What the measures mean: [See how good it is on your series](../evaluate.md). Seconds are of the computer that the table
was made on.
"""


def main() -> None:
    """Write docs/evaluation/simulated.md and real.md, with their means as JSON beside."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--methods", nargs="+", default=list(EVALUATED), choices=EVALUATED)
    parser.add_argument("--published", type=Path, metavar="FILE")
    parser.add_argument("--only", choices=("simulated", "real"))
    parser.add_argument("--scenes", type=int, default=3)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "evaluation")
    arguments = parser.parse_args()
    weights = (arguments.published,) if arguments.published else ()
    arguments.output.mkdir(parents=True, exist_ok=True)
    if arguments.only != "real":
        *found, about = simulated(arguments.methods, weights, arguments.device, arguments.scenes)
        write(arguments.output, "simulated", about, found)
    if arguments.only != "simulated":
        if not (SHARED / "bench" / "gap_bench.py").exists():
            print(f"no real series: {SHARED} is not here")
            return
        *found, about = real(arguments.methods, weights, arguments.device)
        write(arguments.output, "real", about, found)


if __name__ == "__main__":
    main()
