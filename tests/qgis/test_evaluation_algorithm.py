"""The algorithm of evaluation: its job, what it returns, and a run with the real engine."""

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext

ROOT = Path(__file__).resolve().parents[2]
DONE = {"report": "r.html", "scores": "s.json", "verdict": "On this series ...", "gain": 1.5, "psnr": 36.0, "mae": 0.01}


def algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById("ganfilling:evaluate")


@pytest.fixture
def engine_jobs(monkeypatch):
    """Stands in for the engine; returns the jobs it got."""
    from ganfilling_plugin.algorithms import base
    from ganfilling_plugin.jobs import JobResult

    jobs = []

    def run_job(job, feedback):
        jobs.append(job)
        return JobResult(done=dict(DONE))

    monkeypatch.setattr(base, "run_job", run_job)
    monkeypatch.setattr(base.EngineAlgorithm, "canExecute", lambda _: (True, ""))
    return jobs


def run(parameters, feedback):
    context = QgsProcessingContext()
    fresh = algorithm()
    accepted, message = fresh.checkParameterValues(parameters, context)
    assert accepted, message
    outputs, ok = fresh.run(parameters, context, feedback)
    assert ok
    return outputs


def test_the_job_and_the_outputs(engine_jobs, series_folder, feedback, tmp_path):
    chosen = {"METHODS": ["linear", "auto"], "MINUTES": 2, "WINDOWS": 3, "SEED": 9, "DEVICE": "cpu"}
    outputs = run({"INPUTS": series_folder, **chosen, "OUTPUT": str(tmp_path / "out")}, feedback)
    (job,) = engine_jobs
    assert job["command"] == "evaluate" and job["inputs"] == sorted(series_folder)
    assert (job["methods"], job["minutes"], job["windows"], job["seed"]) == (["linear", "auto"], 2, 3, 9)
    assert (outputs["REPORT"], outputs["SCORES"], outputs["GAIN"]) == ("r.html", "s.json", 1.5)
    assert "NDVI_ERROR" not in outputs  # the engine had none to tell
    assert DONE["verdict"] in feedback.said["info"]


def test_no_method_chosen_means_all(engine_jobs, series_folder, feedback, tmp_path):
    run({"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    assert engine_jobs[0]["methods"] is None and engine_jobs[0]["windows"] is None


def test_the_engine_takes_every_option_of_the_job(engine_jobs, series_folder, feedback, tmp_path, engine_python):
    weights = tmp_path / "my weights.safetensors"
    weights.write_bytes(b"")
    chosen = {"METHODS": ["linear", "network"], "WEIGHTS": str(weights), "WINDOWS": 2, "BANDS": "1,2,3,4"}
    run({"INPUTS": series_folder, **chosen, "OUTPUT": str(tmp_path / "out")}, feedback)
    file = tmp_path / "job.json"
    file.write_text(json.dumps({"version": 1, **engine_jobs[0]}))
    code = (
        "import pathlib, sys; from model.commands import cli, jobs; "
        "a = jobs.read_job(pathlib.Path(sys.argv[1]), cli.build_parser()); "
        "print(a.methods, len(a.inputs), [path.name for path in a.weights])"
    )
    done = subprocess.run([engine_python, "-c", code, file], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"('linear', 'network') {len(series_folder)} ['my weights.safetensors']"


def test_a_series_is_evaluated_from_parameters_to_report(qgis_app, engine_python, tmp_path):
    import processing

    from ganfilling_plugin import engine

    if engine.executable_in(ROOT / ".venv") is None:
        pytest.skip("no engine environment at .venv")
    folder, output = str(tmp_path / "series"), tmp_path / "out"
    processing.run("ganfilling:example", {"OUTPUT": folder, "SIZE": 96, "DATES": 6, "SEED": 7})
    chosen = {"METHODS": ["linear", "regression"], "MINUTES": 0.5}
    outputs = processing.run("ganfilling:evaluate", {"FOLDER": folder, **chosen, "OUTPUT": str(output)})
    assert Path(outputs["REPORT"]) == output / "report.html"
    assert Path(outputs["REPORT"]).read_text().startswith("<!DOCTYPE html>")
    scores = json.loads(Path(outputs["SCORES"]).read_text())
    assert scores["verdict"] == outputs["VERDICT"]
    gain = scores["methods"]["regression"]["gain_over_linear"]["all"]["mean"]
    assert outputs["GAIN"] == pytest.approx(gain) or gain < 0  # of the better of the two
    assert 0 < outputs["MAE"] < 0.2 and 0 < outputs["NDVI_ERROR"] < 1
