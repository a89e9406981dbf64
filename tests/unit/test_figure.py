"""The figure: what is drawn in its panels, from a series and from a result, and what it refuses."""

from __future__ import annotations

import datetime
import errno
import re
from contextlib import ExitStack

import numpy as np
import pytest
import rasterio
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from rasterio.transform import Affine
from series_files import write_series

from model.contract import NDVI_RAMP
from model.contract.options import MethodOptions
from model.core.errors import InputError, ResourceError
from model.core.reporting import Reporter
from model.evaluation.knowledge import observed_inputs
from model.pictures import figure as figure_module
from model.pictures.figure import NDVI_LIMITS, draw_figure, ndvi_ramp
from model.pictures.panels import VIEW, Sources, View, read_land_cover, stretch_limits, true_colour
from model.pipeline.filling import FillOptions, fill
from model.reading.grids import Grid
from model.reading.series import SeriesOptions
from model.simulation.example import write_example


class Warnings(Reporter):
    """Keeps warnings and products."""

    def __init__(self):
        super().__init__()
        self.codes, self.paths = [], []

    def warning(self, code, message):
        self.codes.append(code)

    def product(self, **fields):
        self.paths.append(fields["path"])


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """An example series of five dates and its result."""
    folder = tmp_path_factory.mktemp("figure")
    write_example(folder / "series", Reporter(), size=64, dates=5, seed=7)
    options = FillOptions(method=MethodOptions(method="linear"))
    fill([str(folder / "series")], folder / "result", SeriesOptions(), options, Reporter())
    return folder / "series", folder / "result"


@pytest.fixture
def drawn(monkeypatch):
    """The figures that were drawn, kept when they are saved."""
    figures = []
    save = figure_module._save

    def keep(pages, part, output):
        figures.extend(pages)
        save(pages, part, output)

    monkeypatch.setattr(figure_module, "_save", keep)
    return figures


def _panels(page):
    """Return the rendered pixels of each axes that holds an image [(label, title, pixels)]."""
    canvas = FigureCanvasAgg(page)
    canvas.draw()
    pixels = np.asarray(canvas.buffer_rgba())[..., :3]
    panels = []
    for axes in page.axes:
        if axes.images:
            box = axes.get_window_extent()
            rows = slice(int(pixels.shape[0] - box.y1) + 3, int(pixels.shape[0] - box.y0) - 3)
            panels.append((axes.get_ylabel(), axes.get_title(), pixels[rows, int(box.x0) + 3 : int(box.x1) - 3]))
    return panels


def _colours(pixels):
    return len(np.unique(pixels.reshape(-1, 3), axis=0))


def test_page_of_a_result(folders, drawn, tmp_path):
    _, result = folders
    report = Warnings()
    draw_figure([str(result)], tmp_path / "page.png", report)
    assert report.paths == [str(tmp_path / "page.png")] and not report.codes
    assert (tmp_path / "page.png").read_bytes()[:4] == b"\x89PNG"
    assert not list(tmp_path.glob("*.part"))
    panels = _panels(drawn[0])
    assert [title for _, title, _ in panels if title == "Land cover"] == ["Land cover"]
    assert [label for label, _, _ in panels if label] == ["Input", "Filled", "NDVI"]
    images = panels[1:]
    assert len(images) == 3 * 5
    filled, greenness = images[1::3], images[2::3]
    assert all(_colours(pixels) > 500 for _, _, pixels in filled)
    assert all(_colours(pixels) > 30 for _, _, pixels in greenness)
    # NDVI is drawn in the ramp of the layers: nowhere much redder than green, which sand is a little, and all filled.
    for _, _, pixels in greenness:
        red, green = pixels[..., 0].astype(int), pixels[..., 1].astype(int)
        assert (green >= red - 25).mean() > 0.98
    titles = [title for _, title, _ in images[0::3]]
    for title in titles:
        match = re.fullmatch(r"(\d+ \w+ \d{4})\nday (\d+)", title)
        date = datetime.datetime.strptime(match[1], "%d %b %Y").replace(tzinfo=datetime.timezone.utc)
        assert date.timetuple().tm_yday == int(match[2])
    legend = drawn[0].axes[0].get_legend()
    assert any(text.get_text().startswith("Cereals (") for text in legend.get_texts())


def test_gaps_are_outlined_and_clouds_shown(folders, drawn, tmp_path):
    draw_figure([str(folders[1])], tmp_path / "page.png", Reporter())
    inputs = _panels(drawn[0])[1::3]
    outlined = [axes for axes in drawn[0].axes if axes.collections and axes.images]
    with_line = 0
    for _, _, pixels in inputs:
        red, green, blue = (pixels[..., band].astype(int) for band in range(3))
        with_line += ((red > 150) & (green < 90) & (blue > 60)).sum() > 20
    assert with_line == len(outlined) >= 3
    white = max((pixels.min(axis=2) > 250).mean() for _, _, pixels in inputs)
    assert white > 0.3, "the clouds of the input are to be seen"


def test_page_of_a_series(folders, drawn, tmp_path):
    draw_figure([str(folders[0] / "series.json")], tmp_path / "page.svg", Reporter())
    assert b"<svg" in (tmp_path / "page.svg").read_bytes()[:1000]
    panels = _panels(drawn[0])
    assert [label for label, _, _ in panels if label] == ["Input", "NDVI"]
    neutral = [np.all(np.abs(pixels.astype(int) - 217) <= 2, axis=2).mean() for _, _, pixels in panels[2::2]]
    assert max(neutral) > 0.3, "NDVI of gaps is neutral"
    assert min(neutral) < 0.05


def test_rasters_without_a_series_file(folders, drawn, tmp_path):
    paths = sorted(str(path) for path in folders[0].glob("S2_????????.tif"))[:2]
    draw_figure(paths, tmp_path / "page.png", Reporter())
    panels = _panels(drawn[0])
    assert len(panels) == 4 and not any(title == "Land cover" for _, title, _ in panels)


def test_a_series_is_read_as_asked(drawn, tmp_path):
    write_series(tmp_path / "in", 3)
    paths = sorted(str(path) for path in (tmp_path / "in").glob("*.tif"))
    plain, swapped = (SeriesOptions(bands=bands) for bands in (("1", "2", "3", "4"), ("1", "2", "4", "3")))
    for options in (plain, swapped):
        draw_figure(paths, tmp_path / "page.png", Reporter(), overwrite=True, options=options)
    usual, other = (_panels(figure)[-1][2] for figure in drawn[:2])
    assert usual.shape == other.shape and not np.array_equal(usual, other)  # NDVI of bands the other way round


def test_given_land_cover_is_drawn(folders, drawn, tmp_path):
    paths = sorted(str(path) for path in folders[0].glob("S2_????????.tif"))[:2]
    draw_figure(paths, tmp_path / "page.png", Reporter(), landcover=folders[0] / "truth" / "landcover.tif")
    _, title, pixels = _panels(drawn[0])[0]
    assert title == "Land cover" and _colours(pixels) > 5


def test_the_input_of_a_result_of_all_bands_is_shown(drawn, tmp_path):
    write_example(tmp_path / "series", Reporter(), size=16, dates=2, bands=10)
    options = FillOptions(method=MethodOptions(method="linear"))
    fill([str(tmp_path / "series")], tmp_path / "filled", SeriesOptions(bands=("all",)), options, Reporter())
    report = Warnings()
    draw_figure([str(tmp_path / "filled")], tmp_path / "page.png", report)
    assert "figure_without_input" not in report.codes
    assert "Input" in [label for label, _, _ in _panels(drawn[0])]
    _, options = observed_inputs([str(tmp_path / "filled")], SeriesOptions())
    assert options.bands == ("all",)


def test_result_whose_inputs_are_gone(folders, drawn, tmp_path):
    result = tmp_path / "result"
    result.mkdir()
    for path in folders[1].iterdir():
        content = path.read_bytes()
        if path.name == "series.json":
            content = content.replace(b"series/S2_", b"series/gone_")
        (result / path.name).write_bytes(content)
    report = Warnings()
    draw_figure([str(result)], tmp_path / "page.png", report)
    assert report.codes == ["figure_without_input"]
    assert [label for label, _, _ in _panels(drawn[0]) if label] == ["Filled", "NDVI"]


def test_many_dates_wrap_and_fill_pages(tmp_path, drawn):
    write_example(tmp_path / "series", Reporter(), size=16, dates=20)
    draw_figure([str(tmp_path / "series")], tmp_path / "page.pdf", Reporter())
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "page.pdf").read_bytes())) == 2 == len(drawn)
    dates = [[axes for axes in page.axes if "day" in axes.get_title()] for page in drawn]
    assert [len(axes) for axes in dates] == [14, 6]
    columns = {round(axes.get_position().x0, 3) for axes in dates[0]}
    assert len(columns) == 7
    report = Warnings()
    draw_figure([str(tmp_path / "series")], tmp_path / "page.png", report, columns=3)
    assert report.codes == ["figure_dates_thinned"]
    assert sum("day" in axes.get_title() for axes in drawn[-1].axes) == 15


def test_refuses_other_formats_and_existing_files(folders, tmp_path):
    for name in ("page.jpg", "page", "page.tif"):
        with pytest.raises(InputError) as caught:
            draw_figure([str(folders[0])], tmp_path / name, Reporter())
        assert caught.value.code == "figure_format" and ".png" in caught.value.hint
    (tmp_path / "page.png").write_bytes(b"mine")
    with pytest.raises(InputError) as caught:
        draw_figure([str(folders[0])], tmp_path / "page.png", Reporter())
    assert caught.value.code == "output_exists"
    assert (tmp_path / "page.png").read_bytes() == b"mine"
    draw_figure([str(folders[0])], tmp_path / "page.png", Reporter(), overwrite=True)
    assert (tmp_path / "page.png").stat().st_size > 10000


def test_a_full_disk_is_called_so_and_keeps_the_earlier_picture(folders, tmp_path, monkeypatch):
    output = tmp_path / "x.png"
    output.write_bytes(b"earlier")

    def full(pages, part, output):
        part.write_bytes(b"half a picture")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(figure_module, "_save", full)
    with pytest.raises(ResourceError, match="full") as caught:
        draw_figure([str(folders[0])], output, Reporter(), overwrite=True)
    assert (caught.value.code, caught.value.exit_status) == ("disk_full", 5)
    assert output.read_bytes() == b"earlier"


def test_refuses_land_cover_that_is_none(folders, tmp_path):
    for path, code in (
        (tmp_path / "absent.tif", "missing_file"),
        (folders[0] / "series.json", "not_a_raster"),
        (next(folders[0].glob("S2_????????.tif")), "not_land_cover"),
    ):
        with pytest.raises(InputError) as caught:
            draw_figure([str(folders[0])], tmp_path / "page.png", Reporter(), landcover=path)
        assert caught.value.code == code
    assert not list(tmp_path.iterdir())


def test_views_are_small_whatever_the_size_of_the_rasters(tmp_path, drawn):
    grid = Affine(10, 0, 400000, 0, -10, 5300000)
    for number in range(2):
        with rasterio.open(
            tmp_path / f"S2_2023060{number + 1}.tif",
            "w",
            driver="GTiff",
            width=1600,
            height=900,
            count=4,
            dtype="uint16",
            crs="EPSG:32633",
            transform=grid,
            nodata=0,
        ) as file:
            file.descriptions = ("B02", "B03", "B04", "B08")
            file.scales = (1e-4,) * 4
            file.write(np.random.default_rng(number).integers(200, 3000, (4, 900, 1600)).astype(np.uint16))
    draw_figure([str(tmp_path)], tmp_path / "page.png", Reporter())
    shapes = {image.get_array().shape[:2] for axes in drawn[0].axes for image in axes.images}
    assert shapes == {(round(VIEW * 900 / 1600), VIEW)}


def test_one_stretch_for_all_dates_from_clear_pixels():
    dark = np.full((4, 10, 10), 0.05, np.float32) + np.linspace(0, 0.05, 100, dtype=np.float32).reshape(10, 10)
    bright, gap = dark.copy(), np.zeros((10, 10), bool)
    bright[:, :5], gap[:5] = 0.9, True
    missing = dark.copy()
    missing[:, 0] = np.nan
    views = [View(dark, np.zeros((10, 10), bool)), View(bright, gap), View(missing, np.isnan(missing[0]))]
    limits = stretch_limits(views)
    assert limits.max() < 0.11, "clouds do not count"
    pictures = [true_colour(view, limits, (0.5, 0.5, 0.5)) for view in views]
    np.testing.assert_array_equal(pictures[0][5:], pictures[1][5:])
    assert (pictures[1][:5] == 255).all()
    assert (pictures[2][0] == 128).all()
    nothing = [View(dark, np.ones((10, 10), bool))]
    assert np.isfinite(stretch_limits(nothing)).all()


def test_what_is_alike_in_all_bands_is_grey_however_bands_differ():
    """A stretch by band would give a cast to what is dark, as where green is brighter than blue and red."""
    noise = np.random.default_rng(0).uniform(0.02, 0.2, (4, 40, 40)).astype(np.float32)
    noise[1] += 0.05
    noise[:, 20, 20] = 0.1
    view = View(noise, np.zeros((40, 40), bool))
    red, green, blue = true_colour(view, stretch_limits([view]), (0.5, 0.5, 0.5))[20, 20]
    assert red == green == blue


def test_ndvi_has_the_colours_of_the_layers():
    low, high = NDVI_LIMITS
    for value, colour in NDVI_RAMP:
        np.testing.assert_allclose(ndvi_ramp()((value - low) / (high - low))[:3], to_rgb(colour), atol=0.01)


def test_land_cover_without_names_or_colours(tmp_path):
    path = tmp_path / "classes.tif"
    values = np.repeat(np.array([[1, 2], [7, 255]], np.uint8), 8, axis=1)
    grid = Grid(rasterio.crs.CRS.from_epsg(32633), Affine(10, 0, 0, 0, -10, 0), 16, 2)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=16,
        height=2,
        count=1,
        dtype="uint8",
        crs=grid.crs,
        transform=grid.transform,
        nodata=255,
    ) as file:
        file.write(values, 1)
    cover = read_land_cover(path, grid)
    assert cover.names == {1: "class 1", 2: "class 2", 7: "class 7"}
    assert len({cover.colours[value] for value in cover.names}) == 3
    np.testing.assert_array_equal(cover.classes[1, 8:], 0)


def test_north_is_up_however_the_rasters_are_stored(tmp_path):
    paths, _, _ = write_series(tmp_path / "up", 2)
    (tmp_path / "down").mkdir()
    for path in paths:
        with rasterio.open(path) as file:
            values, profile = file.read(), file.profile
        profile["transform"] = Affine(10, 0, 600000, 0, 10, 5100000 - 10 * profile["height"])
        with rasterio.open(tmp_path / "down" / path.rsplit("/", 1)[1], "w", **profile) as file:
            file.write(values[:, ::-1])
            file.descriptions = ("B02", "B03", "B04", "B08")
            file.scales = (1e-4,) * 4
    with ExitStack() as stack:
        views = []
        for folder in ("up", "down"):
            sources = Sources([str(tmp_path / folder)], Reporter(), None, stack)
            views.append(sources.view_input(sources.dates[0]))
    np.testing.assert_array_equal(*(view.reflectance for view in views))
