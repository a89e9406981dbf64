"""The example series on disk: its files, tags, and what happens when the folder is not empty or the work is stopped."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from model.core.errors import CancelledError, InputError
from model.core.reporting import Reporter
from model.reading.opening import open_series
from model.reading.series import SeriesOptions
from model.simulation import NAMES
from model.simulation.example import write_example


class Recorder(Reporter):
    """Keeps products and steps, and may cancel itself after some of the latter."""

    def __init__(self, stop_after=None):
        super().__init__()
        self.products, self.steps, self.stop_after = [], [], stop_after

    def product(self, **fields):
        self.products.append(fields)

    def progress(self, done, total, unit="", message=""):
        super().progress(done, total, unit, message)
        self.steps.append((done, total))
        if self.stop_after is not None and len(self.steps) >= self.stop_after:
            self.cancelled.set()


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("example") / "new" / "series"
    report = Recorder()
    return folder, write_example(folder, report, size=48, dates=6, seed=3), report


def test_writes_what_it_says(example):
    folder, document, report = example
    assert json.loads((folder / "series.json").read_text()) == document
    assert document["version"] == 1 and len(document["inputs"]) == len(document["truth"]) == 6
    named = {folder / entry[key] for entry in document["inputs"] for key in ("path", "mask")}
    named |= {folder / entry["path"] for entry in document["truth"]} | {folder / document["landcover"]["path"]}
    assert {path for path in folder.rglob("*") if path.is_file()} == named | {folder / "series.json"}
    told = [(product["kind"], product["path"]) for product in report.products]
    assert {path for _, path in told} == {str(path) for path in named}
    assert [kind for kind, _ in told].count("input") == 6
    assert report.steps[-1] == (7, 7)


def test_images_are_sentinel_2_like_files(example):
    folder, document, _ = example
    for entry in document["inputs"]:
        compact = entry["date"].replace("-", "")
        assert entry["path"] == f"S2_{compact}.tif" and entry["mask"] == f"S2_{compact}_SCL.tif"
        with rasterio.open(folder / entry["path"]) as file:
            assert file.dtypes == ("uint16",) * 4
            assert file.descriptions == ("B02", "B03", "B04", "B08")
            assert file.scales == (1e-4,) * 4 and file.offsets == (0.0,) * 4 and file.nodata == 0
            assert file.tags()["ACQUISITION_DATETIME"].startswith(entry["date"])
            assert file.crs.to_epsg() == 32633 and file.res == (10.0, 10.0) and file.shape == (48, 48)
            image = file.read()
            grid = file.transform
        with rasterio.open(folder / entry["mask"]) as file:
            scl = file.read(1)
            assert file.dtypes == ("uint8",) and file.transform == grid
            assert file.tags()["CLASS_9"] == "cloud high"
        assert ((image == 0).all(axis=0) == (scl == 0)).all()
        assert set(np.unique(scl)) <= set(range(12))


def test_truth_and_land_cover_go_with_it(example):
    folder, document, _ = example
    for entry, truth in zip(document["inputs"], document["truth"]):
        with rasterio.open(folder / entry["path"]) as file, rasterio.open(folder / truth["path"]) as beneath:
            image, below = file.read(), beneath.read()
            assert beneath.profile["transform"] == file.profile["transform"] and beneath.scales == file.scales
        with rasterio.open(folder / entry["mask"]) as file:
            clear = np.isin(file.read(1), (4, 5, 6))
        assert (below > 0).all(), "the truth has no gaps"
        if clear.any():
            assert np.abs(image[:, clear].astype(float) - below[:, clear]).mean() < 60  # of 0.0001
    with rasterio.open(folder / document["landcover"]["path"]) as file:
        cover, tags, colours = file.read(1), file.tags(), file.colormap(1)
        assert file.dtypes == ("uint8",)
    legend = {entry["value"]: entry for entry in document["landcover"]["legend"]}
    assert set(legend) == {int(code) for code in NAMES}
    for value in np.unique(cover):
        assert tags[f"CLASS_{value}"] == legend[value]["name"]
        assert "#{:02x}{:02x}{:02x}".format(*colours[value][:3]) == legend[value]["colour"]


def test_opens_as_a_series(example):
    folder, document, _ = example
    with open_series([str(folder)], SeriesOptions(), Reporter()) as series:
        assert [date.isoformat() for date in series.dates] == [entry["date"] for entry in document["inputs"]]
        block = series.read(rasterio.windows.Window(0, 0, 48, 48))
    assert 0.3 < block.observed.mean() < 0.9
    assert block.reflectance[:, 3][block.observed].mean() == pytest.approx(0.33, abs=0.1)


def test_same_seed_writes_the_same_numbers(example, tmp_path):
    folder, document, _ = example
    write_example(tmp_path / "again", Reporter(), size=48, dates=6, seed=3)
    for entry in document["inputs"]:
        for key in ("path", "mask"):
            with rasterio.open(folder / entry[key]) as first, rasterio.open(tmp_path / "again" / entry[key]) as second:
                np.testing.assert_array_equal(first.read(), second.read())


def test_does_not_overwrite_unasked_and_leaves_nothing_stale(tmp_path):
    write_example(tmp_path, Reporter(), size=16, dates=5, seed=1)
    before = (tmp_path / "series.json").read_bytes()
    with pytest.raises(InputError) as caught:
        write_example(tmp_path, Reporter(), size=16, dates=5, seed=2)
    assert caught.value.code == "output_exists" and caught.value.hint
    assert (tmp_path / "series.json").read_bytes() == before
    (tmp_path / "series.json").unlink()  # an interrupted earlier run
    with pytest.raises(InputError, match="already holds"):
        write_example(tmp_path, Reporter(), size=16, dates=3, seed=2)
    document = write_example(tmp_path, Reporter(), size=16, dates=3, seed=2, overwrite=True)
    images = {path.name for path in tmp_path.glob("S2_*.tif")}
    assert images == {entry[key] for entry in document["inputs"] for key in ("path", "mask")}
    assert len(list((tmp_path / "truth").glob("S2_*_truth.tif"))) == 3


def test_keeps_foreign_files(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    write_example(tmp_path, Reporter(), size=16, dates=2, overwrite=True)
    assert (tmp_path / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize(("size", "dates", "code"), [(4, 12, "bad_size"), (64, 1, "too_few_dates")])
def test_refuses_what_makes_no_series(tmp_path, size, dates, code):
    with pytest.raises(InputError) as caught:
        write_example(tmp_path / "out", Reporter(), size=size, dates=dates)
    assert caught.value.code == code
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_way_of_the_folder(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as caught:
        write_example(tmp_path / "file" / "out", Reporter(), size=16, dates=2)
    assert caught.value.code == "output_not_writable"


def test_cancelled_leaves_nothing(tmp_path):
    with pytest.raises(CancelledError):
        write_example(tmp_path, Recorder(stop_after=4), size=16, dates=6)
    assert not list(tmp_path.iterdir())


def test_the_number_of_dates_keeps_the_mixture_of_skies(tmp_path):
    document = write_example(tmp_path, Reporter(), size=64, dates=4, seed=7)
    shares = []
    for entry in document["inputs"]:
        with rasterio.open(tmp_path / entry["mask"]) as file:
            shares.append(float(np.isin(file.read(1), (4, 5, 6, 2, 7)).mean()))
    assert max(shares) > 0.95 and min(shares) < 0.01
    assert sum(0.05 < share < 0.95 for share in shares) == 2
