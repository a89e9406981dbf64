"""Draw the picture in each algorithm's help, from the simulated example series.

They go to ganfilling_plugin/resources/help/<id>.jpg. Runs in the engine's environment.
Usage: .venv/bin/python scripts/help_pictures.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ganfilling_plugin.colours import NDVI_RAMP, QUALITY_COLOURS  # noqa: E402

OUTPUT = ROOT / "ganfilling_plugin" / "resources" / "help"
DATES = ("2023-04-23", "2023-05-28", "2023-06-29", "2023-08-03")
SIDE = 150  # pixels of the example that are shown
INCHES, DOTS = 1.6, 100  # side of a panel, dots an inch
LETTERS = 10 / 236  # height of captions, of the picture's width: 10 pixels where QGIS shows 236 (HELP_WIDTH)
CLEAR = (2, 4, 5, 6, 7, 11)  # classes of the scene classification
INK = "#333333"

Image = NDArray[np.float32]


class Example:
    """The example series, filled, as pictures."""

    def __init__(self, folder: Path) -> None:
        """Make both in ``folder``."""
        self.series, self.filled, self.estimated = (folder / name for name in ("series", "filled", "estimated"))
        regression = ["--method", "regression"]
        for arguments in (
            ["example", "--output", self.series],
            ["fill", self.series, "--output", self.filled, *regression],
            ["fill", self.series, "--output", self.estimated, *regression, "--no-keep-observed"],
        ):
            subprocess.run([sys.executable, "-m", "model", *map(str, arguments)], cwd=ROOT, check=True)

    def dates(self) -> list[str]:
        """All dates of the series."""
        return [path.name[:10] for path in sorted(self.filled.glob("*_filled.tif"))]

    def image(self, date: str) -> Image:
        """The date as observed."""
        return _true_colour(self.series / f"S2_{date.replace('-', '')}.tif")

    def image_filled(self, date: str) -> Image:
        """The date as filled."""
        return _true_colour(self.filled / f"{date}_filled.tif")

    def image_estimated(self, date: str) -> Image:
        """The date as estimated, observed pixels too, each as if it had not been observed."""
        return _true_colour(self.estimated / f"{date}_filled.tif")

    def clear(self, date: str) -> NDArray[np.bool_]:
        """What the scene classification calls clear."""
        classes = _read(self.series / f"S2_{date.replace('-', '')}_SCL.tif")[0]
        if len(classes) < SIDE:  # classified at 20 m, shown at 10 m
            classes = classes.repeat(2, 0).repeat(2, 1)
        return np.isin(classes[:SIDE, :SIDE], CLEAR)

    def ndvi(self, date: str) -> Image:
        """NDVI without gaps."""
        return _read(self.filled / f"{date}_ndvi.tif")[0] * np.float32(1e-4)

    def ndvi_forecast(self, last: str, target: str) -> Image:
        """NDVI of a date, forecast from those up to ``last``."""
        ahead = self.filled.with_name("forecast")
        words = ["forecast", self.series, "--output", ahead, "--until", last, "--dates", target]
        subprocess.run([sys.executable, "-m", "model", *map(str, words)], cwd=ROOT, check=True)
        return _read(ahead / f"{target}_forecast.tif")[0] * np.float32(1e-4)

    def quality(self, date: str) -> Image:
        """Quality classes."""
        return _read(self.filled / f"{date}_quality.tif")[0]

    def zones(self) -> Image:
        """Land cover classes."""
        return _read(self.series / "truth" / "landcover.tif")[0]


def _read(path: Path) -> Image:
    with rasterio.open(path) as raster:
        values: Image = raster.read()[:, :SIDE, :SIDE].astype(np.float32)
    return values


def _true_colour(path: Path) -> Image:
    """Red, green, blue in 0-1, lifted in the shadows."""
    stretched: Image = (_read(path)[[2, 1, 0]] / 2200).clip(0, 1) ** 0.7
    return stretched.transpose(1, 2, 0)


def ndvi_colours() -> LinearSegmentedColormap:
    """The ramp of the plugin's NDVI layers."""
    low, high = NDVI_RAMP[0][0], NDVI_RAMP[-1][0]
    return LinearSegmentedColormap.from_list("ndvi", [((v - low) / (high - low), c) for v, c in NDVI_RAMP], N=512)


NDVI_RANGE = Normalize(NDVI_RAMP[0][0], NDVI_RAMP[-1][0])


def page(titles: list[str]) -> tuple[Figure, list[Axes]]:
    """A row of panels with a title each."""
    lines = 1 + max(title.count("\n") for title in titles)
    letters = LETTERS * INCHES * len(titles)  # inches
    figure = Figure((INCHES * len(titles), INCHES + 1.6 * lines * letters), dpi=DOTS, layout="constrained")
    axes = [figure.add_subplot(1, len(titles), number) for number in range(1, len(titles) + 1)]
    for panel, title in zip(axes, titles):
        panel.set_title(title, fontsize=72 * letters, color=INK)
        panel.set_xticks([])
        panel.set_yticks([])
        for spine in panel.spines.values():
            spine.set(color="#999999", linewidth=0.5)
    return figure, axes


def draw_fill(example: Example) -> Figure:
    """Input, filled, quality."""
    date = DATES[1]
    figure, axes = page(["input", "filled", "quality"])
    axes[0].imshow(example.image(date))
    axes[1].imshow(example.image_filled(date))
    axes[2].imshow(
        example.quality(date), cmap=ListedColormap(list(QUALITY_COLOURS)), vmin=0, vmax=len(QUALITY_COLOURS) - 1
    )
    return figure


def draw_ndvi(example: Example) -> Figure:
    """Input and the NDVI of what is clear."""
    date = DATES[1]
    figure, axes = page(["input", "NDVI as observed"])
    axes[0].imshow(example.image(date))
    ndvi = np.where(example.clear(date), example.ndvi(date), np.nan)
    axes[1].imshow(ndvi, cmap=ndvi_colours(), norm=NDVI_RANGE)
    return figure


def draw_dates(example: Example) -> Figure:
    """Some dates as observed."""
    figure, axes = page([date[5:] for date in DATES])
    for panel, date in zip(axes, DATES):
        panel.imshow(example.image(date))
    return figure


def draw_cube(example: Example) -> Figure:
    """The dates of a cube, one behind the other, and side by side."""
    figure, axes = page(["cube", *(date[5:] for date in DATES[:2])])
    for number, date in enumerate(reversed(DATES)):
        start = (len(DATES) - 1 - number) * 0.09
        axes[0].imshow(example.image(date), extent=(start, start + 0.7, start, start + 0.7), zorder=number)
    axes[0].set(xlim=(-0.02, 1), ylim=(-0.02, 1))
    axes[0].axis("off")
    for panel, date in zip(axes[1:], DATES):
        panel.imshow(example.image(date))
    return figure


def draw_figure(example: Example) -> Figure:
    """Two rows: input and filled, with the gaps outlined."""
    figure = Figure((INCHES * 3, INCHES * 2 + 0.35), dpi=DOTS, layout="constrained")
    for column, date in enumerate(DATES[1:]):
        for row, picture in enumerate((example.image(date), example.image_filled(date))):
            panel = figure.add_subplot(2, 3, 1 + column + 3 * row)
            panel.imshow(picture)
            panel.contour(~example.clear(date), [0.5], colors="#d5006c", linewidths=0.5)
            panel.set_xticks([])
            panel.set_yticks([])
            if row == 0:
                panel.set_title(date[5:], fontsize=72 * LETTERS * INCHES * 3, color=INK)
    return figure


def draw_forecast(example: Example) -> Figure:
    """The NDVI last seen, the NDVI forecast for the last date, and what it was."""
    *_, last, target = [date for date in example.dates() if example.clear(date).mean() > 0.8]
    figure, axes = page([f"{last[5:]}\nobserved", f"{target[5:]}\nforecast", f"{target[5:]}\nobserved"])
    for panel, picture in zip(axes, (example.ndvi(last), example.ndvi_forecast(last, target), example.ndvi(target))):
        panel.imshow(picture, cmap=ndvi_colours(), norm=NDVI_RANGE)
    return figure


def draw_train(example: Example) -> Figure:
    """A clear date, the same with a gap put in, and as filled."""
    clear, cloudy = example.image(DATES[2]), ~example.clear(DATES[1])
    figure, axes = page(["observed", "hidden", "learned"])
    axes[0].imshow(clear)
    axes[1].imshow(np.where(cloudy[..., None], 0.85, clear))
    axes[2].imshow(example.image_filled(DATES[2]))
    return figure


def draw_cleanindex(example: Example) -> Figure:
    """Windows that are clear on several dates."""
    side = 24
    dates = sorted(sorted(example.dates(), key=lambda date: -example.clear(date).sum())[:3])
    clear = np.all([example.clear(date) for date in dates], axis=0)
    figure, axes = page([date[5:] for date in dates])
    for panel, date in zip(axes, dates):
        panel.imshow(example.image(date))
        for row in range(0, SIDE - side, side // 3):
            for column in range(0, SIDE - side, side // 3):
                if clear[row : row + side, column : column + side].all():
                    panel.add_patch(Rectangle((column, row), side, side, fill=False, color="#ffd400", linewidth=0.8))
    return figure


def draw_evaluate(example: Example) -> Figure:
    """A date with a gap put in, as filled, and the error."""
    observed, filled = example.image(DATES[2]), example.image_estimated(DATES[2])
    hidden = ~example.clear(DATES[1]) & example.clear(DATES[2])
    figure, axes = page(["hidden", "filled", "error"])
    axes[0].imshow(np.where(hidden[..., None], 0.85, observed))
    axes[1].imshow(np.where(hidden[..., None], filled, observed))
    axes[2].imshow(np.where(hidden, np.abs(filled - observed).mean(axis=2), np.nan), cmap="viridis", vmin=0, vmax=0.15)
    return figure


def draw_zones(example: Example) -> Figure:
    """NDVI with zones, and the course of each zone's mean."""
    zones = example.zones()
    figure, axes = page(["NDVI and zones", "mean by zone"])
    axes[0].imshow(example.ndvi(DATES[2]), cmap=ndvi_colours(), norm=NDVI_RANGE)
    axes[0].contour(zones, np.unique(zones)[:-1] + 0.5, colors="black", linewidths=0.4)
    values, counts = np.unique(zones, return_counts=True)
    for value in values[np.argsort(-counts)][:4]:
        axes[1].plot([example.ndvi(date)[zones == value].mean() for date in DATES], marker=".", linewidth=1)
    axes[1].set_box_aspect(1)
    return figure


PICTURES = {
    "fill": draw_fill,
    "ndvi": draw_ndvi,
    "example": draw_dates,
    "importminicube": draw_cube,
    "figure": draw_figure,
    "forecast": draw_forecast,
    "train": draw_train,
    "cleanindex": draw_cleanindex,
    "zonaldates": draw_zones,
    "evaluate": draw_evaluate,
}


def main() -> None:
    """Draw all pictures."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        example = Example(Path(folder))
        for name, draw in PICTURES.items():
            draw(example).savefig(OUTPUT / f"{name}.jpg", pil_kwargs={"quality": 88})
            print(OUTPUT.relative_to(ROOT) / f"{name}.jpg")


if __name__ == "__main__":
    main()
