"""Products on disk: filled, NDVI, quality and uncertainty as cloud-optimised GeoTIFFs, and series.json.

While windows arrive, each product is a plain tiled GeoTIFF in a folder of unfinished work. When all windows are
written it is turned into a COG (compressed, with overviews) and read back; see publishing for how it takes its place.
"""

from __future__ import annotations

import copy
import datetime
import os
import shutil
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from model import SOFTWARE
from model.contract import (
    InputEntry,
    ProductEntry,
    container_of,
    product_name,
    quality,
    reasons,
)
from model.contract.messages import say
from model.core import scratch
from model.core.errors import EngineError, InputError
from model.core.types import BANDS, BoolArray, FloatArray
from model.core.write_errors import disk_full
from model.products import cog_driver
from model.products.checksum import MODULUS, RasterChecksum
from model.products.open_products import OpenProducts
from model.products.raster_errors import writing
from model.reading.acquisitions import holds_four
from model.reading.grids import Grid
from model.reading.quantity import Quantity
from model.reading.series import DatedImage

NDVI_SCALE, NDVI_NODATA = 1e-4, -32768
NDVI_NOISE = 0.02  # one standard deviation of NDVI that is observed, from sensor and atmosphere
UNKNOWN_WEIGHT = 1e-3  # of filled NDVI in smoothing, where the method does not say how sure it is
UNCERTAINTY_SCALE, UNCERTAINTY_NODATA = 1e-4, 65535
COUNTS_NODATA = 65535
BLOCK = 256
COG_BLOCK = 512
# GDAL's own cache would be 5 % of the machine's memory, which bounds nothing.
GDAL_OPTIONS = {"GDAL_CACHEMAX": 256 * 2**20, "GDAL_NUM_THREADS": "ALL_CPUS"}
# When memory is short, GDAL's own threads hang or lose blocks: files are compressed side by side instead.
ONE_THREAD = {**GDAL_OPTIONS, "GDAL_NUM_THREADS": "1"}
ONE_AT_A_TIME = threading.Lock()  # files that are written: opening one may close another, see OpenProducts


@dataclass(frozen=True)
class Encoding:
    """How reflectance is stored in a file: value = number * scale + offset, band by band.

    wavelengths: in micrometres, written where told.  four: whether filled bands begin with blue, green, red and near
    infrared.  quantity: what the band is, if no reflectance: it comes as its place in the valid range.
    """

    dtype: str
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None
    band_names: tuple[str, ...]
    resampling: str = "average"  # of the overviews
    wavelengths: tuple[float | None, ...] = ()
    four: bool = True
    quantity: Quantity | None = None

    def numbers(self, values: FloatArray, outside: BoolArray) -> NDArray[Any]:
        """Turn values [band, row, column] into numbers of the file; ``outside`` [row, column] becomes no data.

        Whole-number types are rounded and kept inside their range, and a value that would read as no data moves to
        its neighbour.
        """
        scales = np.asarray(self.scales)[:, None, None]
        numbers = (values - np.asarray(self.offsets)[:, None, None]) / scales
        dtype = np.dtype(self.dtype)
        if dtype.kind in "iu":
            limits = np.iinfo(dtype)
            numbers = np.clip(np.rint(np.nan_to_num(numbers)), limits.min, limits.max)
            if self.nodata is not None:
                neighbour = self.nodata + 1 if self.nodata < limits.max else self.nodata - 1
                numbers[numbers == self.nodata] = neighbour
        if self.nodata is not None:
            numbers[:, outside] = self.nodata
        return numbers.astype(dtype)


@dataclass
class Statistics:
    """Running minimum, maximum, mean and valid share of what is written to one product.

    checksum: of the numbers in the file, see RasterChecksum.
    """

    count: int = 0
    total: int = 0
    sum: float = 0.0
    minimum: float = np.inf
    maximum: float = -np.inf
    classes: dict[str, int] = field(default_factory=dict)
    checksum: int = 0

    def add(self, values: FloatArray, valid: BoolArray) -> None:
        """Add values [band, row, column] where ``valid`` [row, column]."""
        self.total += valid.size
        if not valid.any():
            return
        chosen = values[:, valid]
        self.count += int(valid.sum())
        self.sum += float(chosen.mean(axis=0, dtype=np.float64).sum())
        self.minimum = min(self.minimum, float(chosen.min()))
        self.maximum = max(self.maximum, float(chosen.max()))

    def add_classes(self, classes: NDArray[np.uint8]) -> None:
        """Count the pixels of each quality class."""
        self.total += classes.size
        for value, count in zip(*np.unique(classes, return_counts=True)):
            self.classes[str(value)] = self.classes.get(str(value), 0) + int(count)

    def merge(self, other: Statistics) -> None:
        """Add what ``other`` holds of another window, as if it had been added here; but not its checksum."""
        self.total += other.total
        self.count += other.count
        self.sum += other.sum
        self.minimum, self.maximum = min(self.minimum, other.minimum), max(self.maximum, other.maximum)
        for value, count in other.classes.items():
            self.classes[value] = self.classes.get(value, 0) + count

    def state(self) -> dict[str, Any]:
        """What it takes to go on later: the arguments of Statistics."""
        return asdict(self)

    def summary(self) -> dict[str, Any]:
        """What series.json says of the product; shares are of all pixels of the grid."""
        if self.classes:
            return {"shares": {k: round(v / self.total, 6) for k, v in sorted(self.classes.items())}}
        if not self.count:
            return {"valid": 0.0}
        return {
            "valid": round(self.count / self.total, 6),
            "minimum": round(self.minimum, 6),
            "maximum": round(self.maximum, 6),
            "mean": round(self.sum / self.count, 6),
        }


class RasterProduct:
    """One product of one date: written window by window, then finished as a COG."""

    def __init__(
        self,
        kind: str,
        date: datetime.date,
        folder: Path,
        work: Path,
        grid: Grid,
        encoding: Encoding,
        tags: dict[str, str],
        resume: bool = False,
        written: OpenProducts | None = None,
    ) -> None:
        """Create the unfinished file in ``work``, or open it to ``resume``; it becomes a file of ``folder``.

        written: all products that are written side by side.
        """
        self.kind, self.date = kind, date
        self.grid, self.tags, self.encoding = grid, tags, encoding
        self.final = folder / product_name(date.isoformat(), kind)
        self.statistics = Statistics()
        self._checksum = RasterChecksum(grid.height, grid.width, len(encoding.band_names))
        self.work = work / f"open_{self.final.name}"  # the unfinished file
        self._cog = work / self.final.name
        self._written = written or OpenProducts()
        self._file: Any = None
        self._finished = resume and self._cog.exists()  # by the interrupted run
        if resume:
            return
        self._written.use(self)
        scratch.remove(self.work)
        self._file = rasterio.open(
            self.work,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=len(encoding.band_names),
            dtype=encoding.dtype,
            crs=grid.crs,
            transform=grid.transform,
            nodata=encoding.nodata,
            tiled=True,
            blockxsize=BLOCK,
            blockysize=BLOCK,
            bigtiff="if_safer",
        )
        self._file.descriptions = encoding.band_names
        if kind == "filled" and encoding.four:  # so that programs show true colour unasked
            others = (ColorInterp.undefined,) * (len(encoding.band_names) - 3)
            self._file.colorinterp = (ColorInterp.blue, ColorInterp.green, ColorInterp.red, *others)
        for band, wavelength in enumerate(encoding.wavelengths, 1):
            if wavelength is not None:
                self._file.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=f"{wavelength:g}")
        self._file.scales, self._file.offsets = encoding.scales, encoding.offsets
        self._file.update_tags(ACQUISITION_DATETIME=f"{date.isoformat()}T00:00:00Z", GANFILLING_KIND=kind, **tags)
        if kind == "quality":
            self._file.update_tags(1, **{f"CLASS_{k}": v for k, v in quality.MEANING.items() if k not in quality.ASKED})
            self._file.update_tags(2, **{f"CLASS_{k}": v for k, v in reasons.MEANING.items()})

    def write(self, window: Window, values: FloatArray, outside: BoolArray) -> None:
        """Write values [band, row, column], in units of the product, at ``window``."""
        if self.encoding.quantity is not None:
            values = self.encoding.quantity.values(values)
        self.statistics.add(values, ~outside)
        self._put(window, self.encoding.numbers(values, outside))

    def put(self, window: Window, numbers: NDArray[Any], statistics: Statistics) -> None:
        """Write encoded numbers [band, row, column] at ``window``, with the statistics of the values in it."""
        self.statistics.merge(statistics)
        self._put(window, numbers)

    def sent(self, written: OpenProducts) -> RasterProduct:
        """The same product, closed, for another process to write; without what was counted so far."""
        other = copy.copy(self)
        other._written, other.statistics = written, Statistics()
        return other

    def finished(self, state: dict[str, Any]) -> None:
        """Note that another process has finished the file. state: of its statistics."""
        self.statistics, self._finished = Statistics(**state), self._cog.exists()

    def write_classes(self, window: Window, classes: NDArray[np.uint8], why: NDArray[np.uint8]) -> None:
        """Write quality classes and reasons [row, column] at ``window``."""
        self.statistics.add_classes(classes)
        self._put(window, np.stack([classes, why]))

    def _put(self, window: Window, numbers: NDArray[Any]) -> None:
        self.statistics.checksum = (self.statistics.checksum + self._checksum.of(numbers, window)) % MODULUS
        with ONE_AT_A_TIME, writing(self.final):
            self._opened().write(numbers, window=window)

    def _opened(self) -> Any:
        self._written.use(self)
        if self._file is None:
            self._file = rasterio.open(self.work, "r+")
        return self._file

    def flush(self) -> None:
        """Put all that was written on disk."""
        self.close()
        if self.work.exists():
            with writing(self.final):
                scratch.sync(self.work)

    def finish(self) -> ProductEntry:
        """Turn the file into a COG, still in the folder of unfinished work; return its entry for series.json."""
        if not self._finished:
            with writing(self.final), rasterio.Env(**ONE_THREAD):
                with ONE_AT_A_TIME:
                    if self.statistics.classes.keys() & {str(code) for code in quality.ASKED}:
                        self._opened().update_tags(1, **{f"CLASS_{k}": quality.MEANING[k] for k in quality.ASKED})
                    self.close()
                self._write_cog()
        return self.entry(self.final.name)

    def entry(self, path: str) -> ProductEntry:
        """The entry for series.json. path: relative to the folder of results."""
        return {
            "kind": self.kind,
            "date": self.date.isoformat(),
            "path": path,
            "statistics": self.statistics.summary(),
        }

    def _write_cog(self) -> None:
        part = self._cog.with_name(self._cog.name + ".part")
        cog_driver.make_ready()
        scratch.remove(part)  # the half that a killed run left: GDAL would read it before it replaces it
        rasterio.shutil.copy(
            str(self.work),
            str(part),
            driver="COG",
            COMPRESS="DEFLATE",
            LEVEL="6",
            PREDICTOR="YES",
            BLOCKSIZE=str(COG_BLOCK),
            OVERVIEW_RESAMPLING=self.encoding.resampling,
            NUM_THREADS="1",
            BIGTIFF="IF_SAFER",
        )
        with rasterio.open(part) as file:
            if self._checksum.read(file) != self.statistics.checksum:
                raise OSError("what can be read of it is not what was written")
        scratch.sync(part)
        part.replace(self._cog)
        self.work.unlink()

    def close(self) -> None:
        """Close the unfinished file, which is opened again when more is written to it."""
        file, self._file = self._file, None
        if file is not None:
            with writing(self.final):
                file.close()

    def abandon(self) -> None:
        """Close the unfinished file, whatever becomes of it."""
        with suppress(EngineError):
            self.close()


def ndvi_encoding() -> Encoding:
    """NDVI as whole numbers of 0.0001, so that files stay small and every program reads them."""
    return Encoding("int16", (NDVI_SCALE,), (0.0,), NDVI_NODATA, ("NDVI",))


def quality_encoding() -> Encoding:
    """Quality classes and the reason why a pixel is not observed; see contract.quality and contract.reasons."""
    names = ("quality", "reason")
    return Encoding("uint8", (1.0, 1.0), (0.0, 0.0), quality.OUTSIDE, names, resampling="nearest")


def filled_encoding(image: DatedImage) -> Encoding:
    """Filled rasters are stored as their inputs are: type, scales and offsets, names, the number for no data.

    Wavelengths come along where there are other bands than the four.
    """
    return Encoding(
        image.dtype,
        image.scales,
        image.offsets,
        _nodata(image.dtype, image.nodata),
        image.band_names,
        wavelengths=() if image.roles == BANDS else image.wavelengths,
        four=holds_four(image.roles),
        quantity=image.quantity,
    )


def _nodata(dtype: str, declared: float | None) -> float:
    """The number for what is outside the series: the input's, or the usual one where the input marks it otherwise."""
    if declared is not None:
        return declared
    kind = np.dtype(dtype)
    if kind.kind == "f":
        return float("nan")
    return float(np.iinfo(kind).min)


def red_and_nir(roles: tuple[str, ...]) -> tuple[int, int] | None:
    """Positions of the bands of NDVI; None if they are not there."""
    return (roles.index("red"), roles.index("nir")) if {"red", "nir"} <= set(roles) else None


def uncertainty_encoding(band_names: Iterable[str], quantity: Quantity | None = None) -> Encoding:
    """One standard deviation of reflectance, or of a ``quantity`` in its units, band by band; 0 where observed."""
    width = quantity.width if quantity else 1.0
    spread = Quantity("uncertainty", 0.0, width) if quantity else None
    names = tuple(f"uncertainty of {name}" for name in band_names)
    scales, offsets = (UNCERTAINTY_SCALE * width,) * len(names), (0.0,) * len(names)
    return Encoding("uint16", scales, offsets, UNCERTAINTY_NODATA, names, quantity=spread)


def counts_encoding() -> Encoding:
    """Days to the nearest observation of the pixel, and the number of its observations."""
    names = ("days to the nearest observation", "number of observations")
    return Encoding("uint16", (1.0, 1.0), (0.0, 0.0), COUNTS_NODATA, names, resampling="nearest")


def ndvi(values: FloatArray, red: int = 2, nir: int = 3) -> FloatArray:
    """Normalised difference vegetation index (Rouse et al. 1974) of [..., band, row, column], in -1 to 1.

    NaN where red and near infrared do not add up to something positive: a ratio of noise says nothing.
    """
    absorbed, reflected = values[..., red, :, :], values[..., nir, :, :]
    total = reflected + absorbed
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, np.clip((reflected - absorbed) / total, -1, 1), np.nan).astype(np.float32)


def ndvi_weight(
    values: FloatArray, variance: FloatArray | None, observed: BoolArray, red: int = 2, nir: int = 3
) -> FloatArray:
    """How much the NDVI of values [band, row, column] counts beside an observed one, 0 to 1 [row, column].

    variance: of the values, which becomes that of NDVI by its derivatives; where it is not known gaps count next to
    nothing.
    """
    if variance is None or np.isnan(variance).all():
        return np.where(observed, np.float32(1), np.float32(UNKNOWN_WEIGHT))
    low, high = values[red], values[nir]
    total = np.maximum(low + high, 1e-3) ** 4
    doubt = 4 * (high**2 * variance[red] + low**2 * variance[nir]) / total
    return np.asarray(NDVI_NOISE**2 / (NDVI_NOISE**2 + doubt), np.float32)


def refuse_existing(output: Path, existing: Sequence[Path], overwrite: bool) -> None:
    """Raise InputError output_exists if there are results in ``output`` that may not be overwritten."""
    if existing and not overwrite:
        raise InputError(
            "output_exists",
            say("output_exists", output=output, name=existing[0].name),
            say("output_exists_hint"),
        )


def describe_input(image: DatedImage, output: Path) -> InputEntry:
    """What series.json in the folder ``output`` says of one input date; files are named relative to that folder."""
    paths = [_relative(path, output) for path in image.paths]
    described: InputEntry = {"path": paths[0], "paths": paths, "date": image.date.isoformat()}
    if image.mask_path:
        described["mask"] = _relative(image.mask_path, output)
    return described


def _relative(path: str, folder: Path) -> str:
    """A file's path relative to ``folder``; other names that GDAL opens, and files on another drive, as they are."""
    if not Path(container_of(path)).exists():
        return path
    try:
        return Path(os.path.relpath(Path(path).resolve(), folder.resolve())).as_posix()
    except ValueError:
        return path


def check_space(output: Path, needed: int) -> None:
    """Raise ResourceError (code disk_full) if ``output`` has less than ``needed`` bytes left."""
    if shutil.disk_usage(output).free < needed:
        raise disk_full(output, say("room_needed", needed=needed / 2**30))


def provenance(method: str, weights: dict[str, Any] | None) -> dict[str, str]:
    """Tags that say how a product came about."""
    tags = {"SOFTWARE": SOFTWARE, "GANFILLING_METHOD": method}
    if weights:
        tags["GANFILLING_WEIGHTS"] = f"{weights['name']} sha256:{weights['sha256']}"
    return tags
