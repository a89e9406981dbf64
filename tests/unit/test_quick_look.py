"""Larger pixels and less fitting, as a preview asks for them."""

import json
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.windows import Window
from series_files import write_series

from model.contract.options import MethodOptions
from model.core.reporting import Reporter
from model.pipeline import choice
from model.pipeline.filling import FillOptions, fill
from model.reading.series import SeriesOptions


def test_larger_pixels_cover_the_same_area_and_show_what_is_there(tmp_path):
    paths, *_ = write_series(tmp_path / "in")
    reading = SeriesOptions(coarser=4)
    options = FillOptions(method=MethodOptions(method="linear", quick=True), ndvi=False)
    document = fill(paths, tmp_path / "out", reading, options, Reporter())
    assert document["reading"] == {"coarser": 4}
    with rasterio.open(paths[0]) as source:
        bounds, shape, values = source.bounds, source.shape, source.read()
    assert shape == (70, 90)
    for entry in json.loads((tmp_path / "out" / "series.json").read_text())["products"]:
        with rasterio.open(tmp_path / "out" / entry["path"]) as product:
            np.testing.assert_allclose(product.bounds, bounds)
            assert product.shape == (17, 22)
            if entry["kind"] == "filled" and entry["date"] == document["inputs"][0]["date"]:
                assert np.isin(product.read()[:, 0, 0], values[:, :5, :5]).all()


def test_a_quick_fit_leaves_out_what_neighbours_tell(monkeypatch):
    @dataclass
    class Fitted:
        device: str | None = None

    fitted = []
    monkeypatch.setattr(choice, "fit_regression", lambda *arguments: fitted.append(arguments[-1]) or Fitted())

    class Series:
        days = np.zeros(2)
        dates = days
        part = Window(0, 0, 2, 2)

    for quick in (False, True):
        choice._fit_regression(Series(), None, ["chip"], MethodOptions(quick=quick), Reporter())
    assert fitted == [["chip"], ()]
