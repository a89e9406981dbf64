"""The algorithms of training: the jobs they make, what they return, what they refuse."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"ganfilling:{name}")


@pytest.fixture
def engine_jobs(monkeypatch):
    """Stands in for the engine; returns the jobs it got."""
    from ganfilling_plugin.algorithms import base
    from ganfilling_plugin.jobs import JobResult

    jobs = []

    def run_job(job, feedback):
        jobs.append(job)
        if job["command"] == "index":
            return JobResult(done={"zones": {"32U": 3, "33U": 4}})
        final = {"base": 30.0, "network": 31.5}
        weights = str(Path(job["output"]) / f"{job['name']}.safetensors")
        return JobResult(done={"weights": weights, "result": {"final": final}})

    monkeypatch.setattr(base, "run_job", run_job)
    monkeypatch.setattr(base.EngineAlgorithm, "canExecute", lambda _: (True, ""))
    return jobs


def run(name, parameters, feedback):
    context = QgsProcessingContext()
    fresh = algorithm(name)
    accepted, message = fresh.checkParameterValues(parameters, context)
    assert accepted, message
    outputs, ok = fresh.run(parameters, context, feedback)
    assert ok
    return outputs


def test_fine_tuning_makes_a_train_job_and_says_what_was_gained(engine_jobs, series_folder, feedback, tmp_path):
    outputs = run(
        "train",
        {"INPUTS": series_folder, "NAME": "my-valley", "MINUTES": 3, "DEVICE": "cpu", "OUTPUT": str(tmp_path / "w")},
        feedback,
    )
    (job,) = engine_jobs
    assert job["command"] == "train" and job["inputs"] == sorted(series_folder)
    assert (job["name"], job["minutes"], job["steps"], job["device"], job["seed"]) == ("my-valley", 3, 1500, "cpu", 0)
    assert job["weights"] == "default" and job["source"] == "real"
    assert outputs == {"OUTPUT": str(tmp_path / "w"), "WEIGHTS": str(tmp_path / "w" / "my-valley.safetensors")}
    assert any("31.50 dB" in text for text in feedback.said["info"])


def test_weights_land_in_the_profile_unless_told_otherwise(engine_jobs, series_folder, feedback):
    alg = algorithm("train")  # owns its definitions
    default = alg.parameterDefinition("OUTPUT").defaultValue()
    assert Path(default) == Path(QgsApplication.qgisSettingsDirPath()) / "ganfilling" / "weights"


@pytest.mark.parametrize("name", ["", "../up", "a/b", ".hidden", "ä"])
def test_a_name_that_is_no_file_name_is_refused(engine_jobs, series_folder, name, tmp_path):
    parameters = {"INPUTS": series_folder, "NAME": name, "OUTPUT": str(tmp_path)}
    accepted, message = algorithm("train").checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted and message


def test_every_option_of_the_jobs_is_one_of_the_engine(engine_jobs, series_folder, feedback, tmp_path, engine_python):
    """The engine itself parses the jobs, as far as reading their inputs."""
    import subprocess

    run("train", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "w")}, feedback)
    run("cleanindex", {"FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "clean.json")}, feedback)
    for job in engine_jobs:
        file = tmp_path / f"{job['command']}.json"
        file.write_text(json.dumps({"version": 1, **job}))
        code = (
            "import pathlib, sys; from model.commands import cli, jobs; "
            "jobs.read_job(pathlib.Path(sys.argv[1]), cli.build_parser())"
        )
        root = Path(__file__).resolve().parents[2]
        done = subprocess.run([engine_python, "-c", code, file], cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_clean_index_makes_an_index_job_and_counts_windows(engine_jobs, feedback, tmp_path):
    outputs = run("cleanindex", {"FOLDER": str(tmp_path), "SIZE": 32, "OUTPUT": str(tmp_path / "clean.json")}, feedback)
    assert engine_jobs == [
        {
            "command": "index",
            "inputs": [str(tmp_path)],
            "output": str(tmp_path / "clean.json"),
            "size": 32,
            "dates": 4,
            "overwrite": True,
        }
    ]
    assert outputs["WINDOWS"] == 7
