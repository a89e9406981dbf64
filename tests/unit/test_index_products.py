"""Indices as products: what fill and ndvi write of them, and what series.json says."""

import json

import numpy as np
import pytest
import rasterio
from series_files import write_series

from model.contract.options import CloudOptions, FillOptions, MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import Chip, Estimate
from model.indices.spectral_index import read_indices
from model.pipeline.band_errors import band_correlation
from model.pipeline.filling import fill
from model.pipeline.ndvi import write_ndvi
from model.reading.series import SeriesOptions

OWN = "own=nir/(red+0.001)"
BANDS = ("blue", "green", "red", "nir")


def run(paths, output, **changed):
    options = {"method": MethodOptions(method="linear"), "clouds": CloudOptions(mode="mask"), **changed}
    return fill(paths, output, SeriesOptions(), FillOptions(**options), Reporter())


def read(folder, name):
    """Numbers of a product in their unit [band,H,W], NaN where it has no data."""
    with rasterio.open(folder / name) as file:
        scales, offsets = (np.array(of)[:, None, None] for of in (file.scales, file.offsets))
        return np.ma.filled(file.read(masked=True).astype(float) * scales + offsets, np.nan)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("indices")
    paths, _, observed = write_series(folder / "in", 5, 50, 60)
    regression = MethodOptions(method="regression")  # linear states no uncertainty
    document = run(paths, folder / "out", indices=("EVI2", "ndvi", OWN), uncertainty=True, tile=32, method=regression)
    return folder / "out", document, observed


def test_an_index_is_that_of_the_filled_bands(filled):
    folder, document, _ = filled
    for entry in (entry for entry in document["products"] if entry["kind"] in ("evi2", "own")):
        values = read(folder, f"{entry['date']}_filled.tif").astype(np.float32)
        (index,) = read_indices([{"own": OWN}.get(entry["kind"], entry["kind"])])
        expected = index.values(values, BANDS)
        assert np.abs(expected).max() > 0.3
        step = 1e-3 if entry["kind"] == "evi2" else 0.02 * expected  # the filled bands are rounded in their file
        np.testing.assert_array_less(np.abs(read(folder, entry["path"])[0] - expected), step)


def test_uncertainty_is_propagated_and_nothing_where_observed(filled):
    folder, document, observed = filled
    for number, date in enumerate(entry["date"] for entry in document["inputs"]):
        deviation = read(folder, f"{date}_evi2_uncertainty.tif")[0]
        assert (deviation[observed[number]] == 0).all()
        (index,) = read_indices(["EVI2"])
        bands = (read(folder, f"{date}_{kind}.tif").astype(np.float32) for kind in ("filled", "uncertainty"))
        alone = index.deviation(*bands, BANDS)
        gap = ~observed[number]
        if gap.any():
            assert deviation[gap].min() > 0
            # Red and near infrared of these series err in opposite directions: leaves come and go.
            assert deviation[gap].mean() > 1.02 * alone[gap].mean()
            np.testing.assert_array_less(deviation[gap], 1.5 * alone[gap] + 1e-3)


def test_series_json_tells_of_the_indices(filled):
    folder, document, _ = filled
    assert json.loads((folder / "series.json").read_text()) == {"version": 1, **document}
    kinds = {entry["kind"] for entry in document["products"]}
    assert kinds == {
        *("filled", "ndvi", "quality", "uncertainty"),
        *("evi2", "evi2_uncertainty", "ndvi_uncertainty", "own", "own_uncertainty"),
    }
    told = {entry["kind"]: entry for entry in document["indices"]}
    assert list(told) == ["evi2", "ndvi", "own"]
    assert told["evi2"]["domain"] == "vegetation" and told["evi2"]["reference"].startswith("https://")
    assert told["own"] == {
        **{"kind": "own", "name": "own", "long_name": "", "formula": "nir/(red+0.001)", "domain": "", "reference": ""},
        "range": told["own"]["range"],
    }
    low, high = told["own"]["range"]
    assert low <= 0.3 and high >= 20


def test_ndvi_is_the_same_whether_it_is_named_or_not(filled, tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 5, 50, 60)
    document = run(paths, tmp_path / "out", uncertainty=True, tile=32, method=MethodOptions(method="regression"))
    assert "indices" not in document
    for entry in document["products"]:
        np.testing.assert_array_equal(read(tmp_path / "out", entry["path"]), read(filled[0], entry["path"]))


def test_a_later_run_removes_the_indices_of_an_earlier_one_and_nothing_else(tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 3, 20, 20)
    output = tmp_path / "out"
    run(paths, output, indices=("EVI2",))
    mine = output / "2022-04-01_mine.tif"
    mine.write_bytes(b"of somebody else")
    assert len(list(output.glob("*_evi2.tif"))) == 3
    run(paths, output, overwrite=True)
    assert not list(output.glob("*_evi2.tif"))
    assert mine.read_bytes() == b"of somebody else"


def test_an_interrupted_run_for_other_indices_is_not_taken_up(tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 3, 40, 40)

    class Stopping(Reporter):
        def progress(self, done, total, unit, message):
            if message == "Filling" and done:
                raise KeyboardInterrupt

    def resumed(report, *indices):
        method = MethodOptions(method="linear")
        options = FillOptions(method=method, tile=16, resume=True, indices=indices, uncertainty=True)
        return fill(paths, tmp_path / "out", SeriesOptions(), options, report)

    with pytest.raises(KeyboardInterrupt):
        resumed(Stopping(), "EVI2")
    document = resumed(Reporter(), "SAVI")
    assert {entry["kind"] for entry in document["products"]} > {"savi", "savi_uncertainty"}
    assert not list((tmp_path / "out").glob("*_evi2.tif"))


@pytest.mark.parametrize(
    ("asked", "code"),
    [("NBR", "index_bands_missing"), ("NDVI9", "unknown_index"), ("own=2", "bad_formula"), ("own=R+x", "bad_formula")],
)
def test_what_cannot_be_computed_is_refused_before_anything_is(tmp_path, asked, code):
    paths, _, _ = write_series(tmp_path / "in", 3, 20, 20)

    class Told(Reporter):
        def progress(self, done, total, unit, message):
            assert message not in ("Filling", "NDVI"), "something was computed"

    with pytest.raises(InputError) as raised:
        fill(paths, tmp_path / "out", SeriesOptions(), FillOptions(indices=(asked,)), Told())
    assert raised.value.code == code
    with pytest.raises(InputError) as raised:
        write_ndvi(paths, tmp_path / "ndvi", SeriesOptions(), False, Told(), (asked,))
    assert raised.value.code == code
    assert not [*tmp_path.glob("out/*"), *tmp_path.glob("ndvi/*")]


def test_ndvi_writes_other_indices_of_what_is_observed(tmp_path):
    paths, reflectance, observed = write_series(tmp_path / "in", 3, 20, 70)
    document = write_ndvi(paths, tmp_path / "out", SeriesOptions(), False, Reporter(), ("NDWI",))
    assert {entry["kind"] for entry in document["products"]} == {"ndvi", "ndwi"}
    assert [entry["name"] for entry in document["indices"]] == ["NDVI", "NDWI"]
    for number, entry in enumerate(entry for entry in document["products"] if entry["kind"] == "ndwi"):
        green, nir = reflectance[number, 1], reflectance[number, 3]
        expected = np.where(observed[number], (green - nir) / (green + nir), np.nan)
        np.testing.assert_allclose(read(tmp_path / "out", entry["path"])[0], expected, atol=2e-3)


class Known:
    """An estimator whose errors are known: those of the second band are those of the first, those of the third not."""

    def __init__(self, states_variance=True):
        self.states_variance = states_variance

    def estimate(self, reflectance, observed):
        errors = np.random.default_rng(0).normal(0, 0.01, reflectance.shape).astype(np.float32)
        errors[:, 1] = errors[:, 0]
        return Estimate(reflectance + errors, np.full_like(errors, 1e-4) if self.states_variance else None)


def test_the_correlation_of_errors_is_found():
    values, observed = np.full((4, 4, 30, 30), 0.2, np.float32), np.ones((4, 30, 30), bool)
    observed[:, :10] = False
    values[:, 2, :10] = 5  # of no concern
    found = band_correlation(Known(), [Chip(values, observed)])
    expected = np.eye(4)
    expected[0, 1] = expected[1, 0] = 1
    np.testing.assert_allclose(found, expected, atol=0.1)
    assert band_correlation(Known(False), [Chip(values, observed)]) is None
    assert band_correlation(Known(), [Chip(values, observed & False)]) is None
    assert band_correlation(Known(), []) is None
