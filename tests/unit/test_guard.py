"""A run never removes or replaces what it reads, nor what the program has not written; links or not."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from series_files import write_raster, write_series

from model.commands.cli import build_parser
from model.commands.commands import COMMANDS
from model.commands.jobs import read_job
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.products.guard import PRODUCTS, Guard, earlier_files, refuse_foreign, refuse_own_folder
from model.products.minicube_import import import_minicube
from model.simulation.example import write_example

NUMBERS = np.full((4, 20, 20), 1500, np.uint16)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A small series and the result of filling it; for tests that copy it."""
    folder = tmp_path_factory.mktemp("made")
    write_series(folder / "in", 3, 24, 24, np.ones((3, 24, 24), bool))
    words = ["fill", str(folder / "in"), "--output", str(folder / "result"), "--method", "linear", "--clouds", "off"]
    run(words)
    return folder


@pytest.fixture
def result(made, tmp_path):
    """The folder of the result; its input lies beside it."""
    shutil.copytree(made, tmp_path / "made")
    return tmp_path / "made" / "result"


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def run(words):
    parser = build_parser()
    arguments = parser.parse_args([*map(str, words)])
    if arguments.command == "run":
        arguments = read_job(arguments.job, parser)
    COMMANDS[arguments.command](arguments, Reporter())


def refused(result, words, code="output_is_input"):
    """Run a command and see that it is refused, by a message that names a file, and changes nothing."""
    before = files(result)
    with pytest.raises(InputError) as caught:
        run(words)
    assert caught.value.code == code
    assert any(path.name in caught.value.message for path in before)
    assert caught.value.hint
    assert files(result) == before


@pytest.fixture
def filled(result):
    return sorted(result.glob("*_filled.tif"))


@pytest.mark.parametrize("command", ["ndvi", "fill", "forecast"])
def test_products_that_are_read_are_not_replaced(result, filled, command):
    refused(result, [command, *filled, "--output", result, "--overwrite"])


def test_paths_as_objects_in_a_job_are_inputs_too(result, filled):
    job = {"version": 1, "command": "ndvi", "output": str(result), "overwrite": True}
    job["inputs"] = [{"paths": [str(path)], "date": path.name[:10]} for path in filled]
    (result.parent / "job.json").write_text(json.dumps(job))
    refused(result, ["run", result.parent / "job.json"])


@pytest.mark.parametrize("kind", ["symlink_to", "hardlink_to"])
def test_links_are_seen_through(result, filled, kind):
    links = [result.parent / f"link_{path.name}" for path in filled]
    for link, path in zip(links, filled):
        getattr(link, kind)(path)
    refused(result, ["ndvi", *links, "--output", result, "--overwrite"])
    (result.parent / "linked").symlink_to(result)
    refused(result, ["ndvi", *links, "--output", result.parent / "linked", "--overwrite"])


def test_what_a_series_file_names_is_read(result, filled):
    """Products as well as inputs: a second result, made of the first, still needs it."""
    second = result.parent / "second"
    second.mkdir()
    shutil.copy(filled[0], second / "2022-01-01_filled.tif")
    document = {
        "version": 1,
        "method": "linear",
        "inputs": [{"path": f"../result/{path.name}", "date": path.name[:10]} for path in filled],
        "products": [{"kind": "filled", "date": "2022-01-01", "path": "2022-01-01_filled.tif"}],
    }
    (second / "series.json").write_text(json.dumps(document))
    refused(result, ["ndvi", second, "--output", result, "--overwrite"])
    document["products"], document["inputs"] = [], document["inputs"]
    (second / "series.json").write_text(json.dumps(document))
    refused(result, ["ndvi", second / "series.json", "--output", result, "--overwrite"])


@pytest.mark.parametrize("option", ["--grid", "--mask"])
def test_files_that_options_name_are_read(result, filled, option):
    words = ["ndvi", *sorted((result.parent / "in").glob("*.tif")), "--output", result, "--overwrite"]
    refused(result, [*words, option, filled[0]])


def test_a_mask_that_was_found_is_read(result):
    """Named by a pattern alone: known when the series is open."""
    inputs = []
    for path in sorted(result.glob("*_quality.tif")):
        inputs.append(result / f"{path.name[:10]}_image.tif")
        write_raster(inputs[-1], np.full((4, 24, 24), 1500, np.uint16))
    words = ["ndvi", *inputs, "--mask", "*_quality*", "--output", result, "--overwrite"]
    refused(result, words)


def test_results_may_be_replaced_by_those_of_the_same_input(result):
    words = [str(result.parent / "in"), "--output", str(result), "--overwrite"]
    run(["ndvi", *words])
    assert {path.name[11:] for path in result.glob("*.tif")} == {"ndvi.tif"}  # of the earlier run nothing is left


def test_an_input_that_is_a_series_of_others_survives_import_and_example(tmp_path):
    """Rasters that are named like ours but are the user's own stay, whatever may be overwritten."""
    own = tmp_path / "S2_20200101.tif"
    write_raster(own, NUMBERS)
    before = own.read_bytes()
    write_example(tmp_path, Reporter(), size=16, dates=2, overwrite=True)
    assert own.read_bytes() == before
    np.savez(
        tmp_path / "cube.npz",
        reflectance=np.full((2, 4, 20, 20), 1500, np.uint16),
        band_names=np.array(["B02", "B03", "B04", "B08"]),
        dates=np.array(["2020-01-01", "2020-01-11"]),
        scl=np.full((2, 20, 20), 4, np.uint8),
    )
    for overwrite, code in ((False, "output_exists"), (True, "output_not_ours")):
        with pytest.raises(InputError) as caught:
            import_minicube(tmp_path / "cube.npz", tmp_path, Reporter(), overwrite=overwrite)
        assert caught.value.code == code
    (tmp_path / "series.json").unlink()
    with pytest.raises(InputError, match=r"S2_20200101\.tif") as caught:
        import_minicube(tmp_path / "cube.npz", tmp_path, Reporter(), overwrite=True)
    assert caught.value.code == "output_not_ours"
    assert own.read_bytes() == before


def test_only_files_that_we_have_written_are_removed(tmp_path, result):
    (result / "2020-01-01_ndvi.tif").write_text("mine")
    (result / "notes.tif").write_text("mine")
    found = earlier_files(result, PRODUCTS, "method")
    assert {path.name for path in found} == {p.name for p in result.iterdir()} - {"2020-01-01_ndvi.tif", "notes.tif"}
    with pytest.raises(InputError) as caught:
        refuse_foreign([result / "2020-01-01_ndvi.tif"], found)
    assert caught.value.code == "output_not_ours"
    (result / "series.json").write_text('{"version": 1, "inputs": ["a.tif"]}')  # somebody's own
    with pytest.raises(InputError, match=r"series\.json"):
        earlier_files(result, PRODUCTS, "method")


@pytest.mark.parametrize("name", ["../outside_ndvi.tif", "thesis.docx", "/etc/passwd"])
def test_a_series_file_cannot_have_other_files_removed(tmp_path, name):
    (tmp_path / "thesis.docx").write_text("mine")
    document = {"version": 1, "method": "linear", "products": [{"kind": "ndvi", "path": name}]}
    (tmp_path / "series.json").write_text(json.dumps(document))
    assert earlier_files(tmp_path, PRODUCTS, "method") == [tmp_path / "series.json"]


@pytest.mark.parametrize("output", ["same", "same/../same", "link"])
@pytest.mark.parametrize("form", ["text", "object", "objects", "series"])
def test_the_input_folder_is_no_output(tmp_path, output, form):
    same = tmp_path / "same"
    same.mkdir()
    (tmp_path / "link").symlink_to(same)
    (same / "series.json").write_text("{}")
    item = {
        "text": str(same),
        "object": {"path": str(same)},
        "objects": {"paths": [str(same)]},
        "series": str(same / "series.json"),
    }
    with pytest.raises(InputError) as caught:
        refuse_own_folder([item[form]], tmp_path / output)
    assert caught.value.code == "output_is_input"


def test_a_source_of_a_virtual_raster_is_read(tmp_path):
    write_raster(tmp_path / "a.tif", NUMBERS)
    (tmp_path / "v.vrt").write_text(
        '<VRTDataset rasterXSize="20" rasterYSize="20"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
        '<SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(InputError):
        Guard([tmp_path / "v.vrt"]).refuse([tmp_path / "a.tif"])


def test_a_series_file_that_names_itself_is_passed_over(tmp_path):
    (tmp_path / "series.json").write_text('{"version": 1, "inputs": ["series.json", ".", {"path": 3}, null]}')
    with pytest.raises(InputError):
        Guard([tmp_path]).refuse([tmp_path / "series.json"])
    Guard([tmp_path]).refuse([tmp_path / "absent.tif"])


def test_results_in_a_folder_within_the_input_may_be_replaced(tmp_path):
    write_raster(tmp_path / "a.tif", NUMBERS)
    (tmp_path / "filled").mkdir()
    shutil.copy(tmp_path / "a.tif", tmp_path / "filled" / "b.tif")
    Guard([tmp_path]).refuse([tmp_path / "filled" / "b.tif"])


@pytest.mark.parametrize("command", ["figure", "animate", "index", "train"])
def test_single_files_that_are_read_are_not_replaced(tmp_path, command):
    from PIL import Image

    taken = tmp_path / ("own.safetensors" if command == "train" else "own.png")
    Image.new("RGB", (8, 8)).save(taken, "PNG")
    words = {
        "figure": [tmp_path, "--landcover", taken, "--output", taken],
        "animate": [taken, "--output", taken],
        "index": [taken, "--output", taken],
        "train": ["--weights", taken, "--name", "own", "--output", tmp_path],
    }[command]
    refused(tmp_path, [command, *words, "--overwrite"])


@pytest.mark.parametrize("name", ["scores.csv", "report.html"])
def test_an_evaluation_does_not_replace_what_it_reads(result, name):
    link = result.parent / "grid.tif"
    os.link(sorted((result.parent / "in").glob("*.tif"))[0], link)
    (result / name).unlink(missing_ok=True)
    os.link(link, result / name)
    words = ["evaluate", *sorted((result.parent / "in").glob("*.tif")), "--output", result, "--overwrite"]
    refused(result, words)
    assert Path(link).stat().st_nlink == 3
