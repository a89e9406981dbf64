"""The command ``evaluate``: how well the gaps of this very series can be filled, by each method."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import rasterio
from rasterio.windows import Window

from model.clouds import CloudOptions
from model.contract.messages import say
from model.contract.options import EvaluateOptions, MethodOptions
from model.core import scratch
from model.core.costs import device_kind
from model.core.errors import InputError
from model.core.folder_lock import locked
from model.core.gap_types import WELL_SEEN
from model.core.reporting import Reporter, Stage
from model.core.types import Chip
from model.evaluation.candidates import Candidate, candidates, fitting
from model.evaluation.cases import Case
from model.evaluation.dates_held_out import no_image_trial
from model.evaluation.gallery import Gallery
from model.evaluation.gap_trials import HIDDEN, clouds_trial, erring_trial, make_trials
from model.evaluation.hiding import Trial
from model.evaluation.knowledge import classes_of, land_cover_file, observed_inputs, open_truth
from model.evaluation.learned_measures import LearnedMeasures
from model.evaluation.niqe_measure import NiqeMeasure
from model.evaluation.page import page, require_jinja
from model.evaluation.plan import Plan, choose_windows, make_plan, method_seconds
from model.evaluation.results import FILES, Evaluation
from model.evaluation.scored_bands import ScoredBands
from model.evaluation.summary import Summary
from model.evaluation.trials import EvaluatedSeries, run_trial
from model.pipeline.context import with_context
from model.pipeline.fitting import fit_series
from model.pipeline.index_products import indices_of
from model.products import products
from model.products.guard import Guard, refuse_own_folder
from model.reading.grids import Grid
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions

ENOUGH_DATES = 2  # well seen in a window for it to be taken
PREPARED, TRIED = 0.06, 0.97  # where in the whole the stages end


def evaluate(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    series_options: SeriesOptions,
    options: EvaluateOptions,
    report: Reporter,
) -> Evaluation:
    """Hide known pixels of ``inputs``, fill them by each method, score them; write FILES to the folder ``output``.

    The same series, options and seed give the same scores. Raises InputError for anything wrong with what was asked,
    too_little_observed where nothing can be hidden, EnvironmentUnfitError where jinja2 is missing, CancelledError when
    asked to stop; then nothing is written.
    """
    begun = time.monotonic()
    require_jinja()
    refuse_own_folder(inputs, output)
    with locked(output), rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        existing = [output / name for name in FILES if (output / name).exists()]
        products.refuse_existing(output, existing, options.overwrite)
        Guard([*inputs, *series_options.files(), *options.weights, options.landcover]).refuse(existing)
        landcover = land_cover_file(inputs, options.landcover)
        inputs, series_options = observed_inputs(inputs, series_options)
        methods = candidates(options.methods, options.weights, options.device, options.seed, report)
        series = stack.enter_context(open_series(inputs, series_options, report, any_bands=True))
        methods = fitting(methods, options.methods, series.roles, report)
        indices = indices_of(options.indices, series.roles)
        truth = open_truth(inputs, series, series_options)
        if truth is not None:
            truth = with_context(stack.enter_context(truth), options.context)
        seen = stack.enter_context(with_context(series, options.context))
        device = device_kind(options.device) if any(m.network or m.name == "auto" for m in methods) else "cpu"
        sizes = (series.grid, len(series.dates))
        plan = make_plan(*sizes, methods, device, options.windows, options.minutes, len(series.roles))
        scene = _scene(seen, series.grid, plan, options, methods, device, truth, landcover, Stage(report, 0, PREPARED))
        scene.indices = indices
        trials = make_trials(scene.chips, plan.rounds, options.seed)
        reflectance = scene.bands.quantity is None  # what an index shows of a cloud depends on the index
        further = (
            erring_trial(scene.chips, scene.windows, options.seed) if reflectance else None,
            clouds_trial(scene.chips) if truth is not None else None,
            no_image_trial(scene.chips),
        )
        trials += [trial for trial in further if trial is not None]
        cases = _run(scene, trials, Stage(report, PREPARED, TRIED))
        result = Evaluation(
            scene=scene,
            plan=plan,
            trials=trials,
            summary=Summary(cases, [method.name for method in methods], scene.bands),
            landcover=landcover,
            minutes=options.minutes,
            device=device,
            seconds=time.monotonic() - begun,
        )
        _write(result, output, Stage(report, TRIED, 1))
    for name in FILES:
        report.product(kind="evaluation", date=None, path=str(output / name))
    return result


def _scene(
    series: Series,
    grid: Grid,
    plan: Plan,
    options: EvaluateOptions,
    methods: Sequence[Candidate],
    device: str,
    truth: Series | None,
    landcover: Path | None,
    report: Reporter,
) -> EvaluatedSeries:
    """Choose and read the windows in the area, of this ``grid``, with all that is known there."""
    looking = MethodOptions(device=device, seed=options.seed)
    masked = fit_series(series, CloudOptions(), [], Stage(report, 0, 0.5), looking)
    windows, chips = [], []
    offered = choose_windows(grid, plan, options.seed)
    for number, place in enumerate(offered):
        column, row = place.col_off + series.part.col_off, place.row_off + series.part.row_off
        window = Window(column, row, place.width, place.height)
        report.progress(0.5 + 0.5 * number / len(offered), 1, "windows", say("stage_reading_windows"))
        chip = masked.read(window)
        if _well_seen(chip):
            windows.append(window)
            chips.append(chip)
        if len(windows) == plan.windows:
            break
    if not windows:
        raise InputError(
            "too_little_observed",
            say("no_part_seen", dates=ENOUGH_DATES),
            say("too_little_observed_hint"),
        )
    bands = ScoredBands.of_image(series.images[0])
    classes = [classes_of(chip, series.grid, window, landcover, bands) for chip, window in zip(chips, windows)]
    pixels = chips[0].observed[0].size
    names = [method.name for method in methods]
    return EvaluatedSeries(
        series=series,
        grid=grid,
        windows=windows,
        chips=chips,
        classes=classes,
        methods=methods,
        costs=[method_seconds(method, grid, pixels, len(series.dates), device) for method in methods],
        looking=looking,
        seed=options.seed,
        truth=truth,
        gallery=Gallery(chips, "auto" if "auto" in names else names[-1], bands),
        niqe_measure=NiqeMeasure(chips if bands.has_four else ()),
        learned=LearnedMeasures(options.lpips, options.fid),
        bands=bands,
    )


def _well_seen(chip: Chip) -> bool:
    return int((chip.observed.mean(axis=(1, 2)) > WELL_SEEN).sum()) >= ENOUGH_DATES


def _run(scene: EvaluatedSeries, trials: Sequence[Trial], report: Reporter) -> list[Case]:
    cases: list[Case] = []
    for number, trial in enumerate(trials):
        cases += run_trial(scene, trial, number, Stage(report, number / len(trials), (number + 1) / len(trials)))
    if not any(case.kind in HIDDEN for case in cases):
        raise InputError("too_little_observed", say("too_few_observed"), say("too_little_observed_hint"))
    return cases


def _write(result: Evaluation, output: Path, report: Reporter) -> None:
    """Write FILES to the folder ``output``: all of them or, if interrupted before the end, none."""
    report.progress(0, 1, "files", say("stage_writing_the_report"))
    texts = (
        page(result),
        result.table(),
        json.dumps(result.document(), indent=2, ensure_ascii=False, allow_nan=False) + "\n",
    )
    parts = []
    for name, text in zip(FILES, texts):
        part = scratch.begin(output / name)
        part.write_text(text, encoding="utf-8")
        parts.append(part)
    report.progress(1, 1, "files", say("stage_writing_the_report"))
    for name, part in zip(FILES, parts):
        scratch.finish(part, output / name)
