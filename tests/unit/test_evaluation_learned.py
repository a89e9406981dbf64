"""LPIPS and FID in an evaluation: only with weights, with the figures that the metrics themselves give."""

import json

import numpy as np
import pytest
from series_files import write_series

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from model.core.errors import InputError  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.evaluation.cases import Frame  # noqa: E402
from model.evaluation.evaluate import EvaluateOptions, evaluate  # noqa: E402
from model.evaluation.learned_measures import LearnedMeasures  # noqa: E402
from model.metrics import learned  # noqa: E402
from model.metrics.inception import InceptionV3  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """Files with random weights of LPIPS and of Inception-v3."""
    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(0)
    safetensors.save_file(InceptionV3().state_dict(), folder / "inception.safetensors")
    tensors = {}
    for name, tensor in learned.Lpips().state_dict().items():
        if name.startswith("linear."):
            tensors[f"lin{name[-1]}.model.1.weight"] = torch.rand_like(tensor)
        else:
            tensors[name] = tensor
    safetensors.save_file(tensors, folder / "lpips.safetensors")
    return folder / "lpips.safetensors", folder / "inception.safetensors"


def frames(count):
    generator = np.random.default_rng(2)
    for _ in range(count):
        truth = generator.uniform(0, 0.3, (4, 64, 64)).astype(np.float32)
        scored = np.zeros((64, 64), bool)
        scored[10:40, 20:50] = True
        yield Frame(truth, scored, ~scored, ~scored)


def test_a_perfect_method_is_at_no_distance_and_others_are_ordered(weights):
    measures = LearnedMeasures(*weights)
    noise = np.random.default_rng(3).normal(0, 0.1, (4, 64, 64)).astype(np.float32)
    for frame in frames(2):
        estimates = {"perfect": frame.truth, "noisy": frame.truth + noise}
        assert measures.of(estimates["perfect"], frame)["lpips"] == 0 < measures.of(estimates["noisy"], frame)["lpips"]
        measures.collect(estimates.items(), frame)
    distances = measures.fid()
    assert distances["perfect"] == pytest.approx(0, abs=1e-6) and distances["noisy"] > distances["perfect"]


def test_without_weights_nothing_is_measured():
    measures = LearnedMeasures(None, None)
    for frame in frames(2):
        assert measures.of(frame.truth, frame) == {}
        measures.collect([("a", frame.truth)], frame)
    assert measures.fid() == {}


def test_they_are_in_the_report(weights, tmp_path):
    paths = write_series(tmp_path / "in", 3, 64, 64, np.ones((3, 64, 64), bool))[0]
    options = EvaluateOptions(methods=("linear",), minutes=1, lpips=weights[0], fid=weights[1])
    result = evaluate(paths, tmp_path / "out", SeriesOptions(), options, Reporter())
    document = json.loads((tmp_path / "out" / "scores.json").read_text())["methods"]["linear"]
    assert document["strata"]["all"]["lpips"]["mean"] > 0
    assert document["fid"] == pytest.approx(result.scene.learned.fid()["linear"], abs=1e-3)
    text = (tmp_path / "out" / "report.html").read_text()
    assert "LPIPS" in text and "FID between filled and true frames" in text


def test_other_files_are_refused(weights, tmp_path):
    with pytest.raises(InputError):
        LearnedMeasures(weights[1], None)
    with pytest.raises(InputError):
        LearnedMeasures(None, tmp_path / "absent.safetensors")
