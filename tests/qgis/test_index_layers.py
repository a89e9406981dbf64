"""Indices in QGIS: the parameter, the job, and layers with a group, a name and colours of their own."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject
from test_algorithms import run
from test_colours import VISIONS, cielab, nearest
from test_layers import DATES, load, subgroups

INDICES = [
    {"kind": "ndvi", "name": "NDVI", "domain": "vegetation", "range": [-0.7, 1.0]},
    {"kind": "evi", "name": "EVI", "domain": "vegetation", "range": [-0.2, 1.1]},
    {"kind": "ndwi", "name": "NDWI", "domain": "water", "range": [-0.9, 0.7]},
    {"kind": "mine", "name": "mine", "domain": "", "range": [1.0, 3.0]},
]
KINDS = ("evi", "evi_uncertainty", "mine", "ndvi_uncertainty", "ndwi")


@pytest.fixture
def with_indices(jobs_done, make_raster, monkeypatch):
    """The engine that ``jobs_done`` stands in for also writes indices."""
    from ganfilling_plugin.algorithms import base

    plain = base.run_job

    def run_job(job, feedback):
        done = plain(job, feedback)
        folder = Path(job["output"])
        document = json.loads((folder / "series.json").read_text())
        document["indices"] = INDICES
        for kind in KINDS:
            for date in DATES:
                name = f"{date}_{kind}.tif"
                make_raster(name, (1, 24, 24), (kind,), folder=folder, scale=1e-4)
                document["products"].append({"kind": kind, "date": date, "path": name, "statistics": {}})
        (folder / "series.json").write_text(json.dumps(document))
        return done

    monkeypatch.setattr(base, "run_job", run_job)
    return jobs_done


@pytest.mark.parametrize("name", ["fill", "ndvi"])
def test_what_is_asked_for_goes_into_the_job_and_comes_back(with_indices, series_folder, feedback, tmp_path, name):
    asked = "EVI, mine=(nir-red)/(nir+red+0.1)"
    parameters = {"INPUTS": series_folder, "INDICES": asked, "OUTPUT": str(tmp_path / "out")}
    outputs, _ = run(name, parameters, feedback)
    assert with_indices[-1]["indices"] == asked
    assert [Path(path).name for path in outputs["INDEX_RASTERS"]] == [
        f"{date}_{kind}.tif" for kind in KINDS for date in DATES
    ]


def test_nothing_is_asked_for_unless_it_is_said(jobs_done, series_folder, feedback, tmp_path):
    outputs, _ = run("fill", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    assert jobs_done[-1]["indices"] is None
    assert outputs["INDEX_RASTERS"] == []


def test_each_index_has_a_group_names_and_colours(with_indices, series_folder, feedback, tmp_path):
    groups = subgroups(load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback))
    titles = ["EVI", "Uncertainty of EVI", "mine", "Uncertainty of NDVI", "NDWI"]
    assert list(groups) == ["Filled", "NDVI", "Quality", *titles]
    for title in titles:
        assert [layer.name() for layer in groups[title]] == [f"{date} {title}" for date in DATES]
    shown = {title: layers[0].renderer() for title, layers in groups.items() if title != "Filled"}
    ends = {
        title: (renderer.classificationMin(), renderer.classificationMax())
        for title, renderer in shown.items()
        if title != "Quality"
    }
    assert ends["NDVI"] == (-0.3, 1.0)  # as it always is
    assert ends["EVI"] == (-0.2, 1.1)
    assert ends["NDWI"] == (-0.9, 0.7)
    assert ends["mine"] == (1.0, 3.0)
    assert ends["Uncertainty of EVI"] == pytest.approx((0.0, 0.13))
    layers = QgsProject.instance().layerTreeRoot().children()[0].children()
    assert [group.isVisible() for group in layers] == [True] + [False] * (len(groups) - 1)


def test_zero_keeps_its_colour():
    from ganfilling_plugin.colours import NDVI_RAMP, PLAIN_RAMP, WETNESS_RAMP
    from ganfilling_plugin.index_layers import stretched

    for ramp in (NDVI_RAMP, WETNESS_RAMP):
        at_zero = next(colour for value, colour in ramp if value == 0)
        found = stretched(ramp, -0.1, 0.9)
        assert (found[0][0], found[-1][0]) == pytest.approx((-0.1, 0.9))
        assert (0.0, at_zero) in found
    above = stretched(WETNESS_RAMP, 2, 4)
    assert [value for value, _ in above] == pytest.approx([2, 2.5, 3, 3.5, 4])
    assert [value for value, _ in stretched(PLAIN_RAMP, -1, 1)] == pytest.approx([-1, -0.5, 0, 0.5, 1])


@pytest.mark.parametrize("vision", VISIONS)
def test_colours_of_indices_can_be_told_apart(vision):
    from ganfilling_plugin.colours import PLAIN_RAMP, WETNESS_RAMP

    lightness = [cielab(colour, VISIONS[vision])[0] for _, colour in WETNESS_RAMP]
    assert (
        min(lightness[1] - lightness[0], lightness[2] - lightness[1]) > 5
        and max(lightness[3] - lightness[2], lightness[4] - lightness[3]) < -5
    )
    assert nearest([colour for _, colour in WETNESS_RAMP], VISIONS[vision]) > 10
    plain = [cielab(colour, VISIONS[vision])[0] for _, colour in PLAIN_RAMP]
    assert max(after - before for before, after in zip(plain, plain[1:])) < -5
