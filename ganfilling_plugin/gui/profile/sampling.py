"""The values of a series at a place. Runs outside the main thread.

Observed values are those of the filled raster where the quality says "observed": a fill keeps them to the last digit,
on one grid, with mask, scale and offset as the engine understood them. What a mask took out is read from the input
itself, and so are all observations if the run was told not to keep them. Series that were not filled are read as the
engine's own description of them says (``Observation``): QGIS need not know how bands, masks and scales are recognised.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ganfilling_plugin.contract import BANDS, Description, MaskEntry, MeaningEntry, reasons
from ganfilling_plugin.contract import quality as quality_classes
from ganfilling_plugin.gui.profile.reading import Rasters, Values
from ganfilling_plugin.gui.profile.values import NDVI, VARIABLES, Place, PlaceSample, Profile
from ganfilling_plugin.project_series import ProjectSeries, SeriesDate

Step = Callable[[float], None]  # told the share done (0-1); raises to stop


@dataclass(frozen=True)
class SampledBand:
    """One band of an input: number from 1, and how its numbers become reflectance."""

    path: str
    number: int
    scale: float
    offset: float


@dataclass(frozen=True)
class Observation:
    """How one input of a series is read. mask: as the engine describes it."""

    date: datetime.date
    bands: tuple[SampledBand, ...]
    mask: MaskEntry | None = None
    zero_fill: bool = False  # all bands 0 means no data
    names: tuple[str, ...] = BANDS  # of the bands: these four, or the index that a single band is


def observations_of(description: Description) -> list[Observation]:
    """Return what the engine's describe says of the inputs that it can read, by date."""
    found = []
    for entry in description["inputs"]:
        scales, offsets = entry.get("scale"), entry.get("offset")
        names = BANDS if set(BANDS) <= set(entry.get("bands", ())) else tuple(entry.get("bands", ()))
        if entry["problems"] or not scales or not offsets or names not in (BANDS, (NDVI,)):
            continue
        bands = tuple(
            SampledBand(entry["bands"][name]["path"], entry["bands"][name]["index"], scale, offset)
            for name, scale, offset in zip(names, scales, offsets)
        )
        date = datetime.date.fromisoformat(entry["date"])
        found.append(Observation(date, bands, entry["mask"], entry["zero_fill"], names))
    return sorted(found, key=lambda observation: observation.date)


def sample_results(rasters: Rasters, series: ProjectSeries, place: Place, step: Step) -> Profile:
    """Return the profile of a series that a run has computed."""
    collected = _Collected(place)
    for number, entry in enumerate(series.dates):
        step(number / len(series.dates))
        try:
            collected.add(_result_samples(rasters, entry, place, series))
        except OSError:
            collected.unreadable.append(entry.date.isoformat())
    return collected.profile()


def sample_observations(rasters: Rasters, observations: Sequence[Observation], place: Place, step: Step) -> Profile:
    """Return the profile of a series as it was observed."""
    collected = _Collected(place)
    for number, observation in enumerate(observations):
        step(number / len(observations))
        try:
            collected.add(_observed_samples(rasters, observation, place))
        except OSError:
            collected.unreadable.append(observation.date.isoformat())
    return collected.profile()


class _Collected:
    """Samples as dates come."""

    def __init__(self, place: Place) -> None:
        self.unreadable: list[str] = []
        self._place = place
        self._samples: dict[str, dict[datetime.date, PlaceSample]] = {}
        self._pixels = 0

    def add(self, found: tuple[dict[str, PlaceSample], int]) -> None:
        samples, pixels = found
        self._pixels = max(self._pixels, pixels)
        for variable, sample in samples.items():
            of_variable = self._samples.setdefault(variable, {})
            earlier = of_variable.get(sample.date)
            if earlier is None or earlier.share < sample.share:  # tiles that overlap: the one that saw more
                of_variable[sample.date] = sample

    def profile(self) -> Profile:
        ordered = {
            variable: [self._samples[variable][date] for date in sorted(self._samples[variable])]
            for variable in VARIABLES
            if variable in self._samples
        }
        return Profile(self._place, ordered, self._pixels, tuple(self.unreadable))


def _result_samples(
    rasters: Rasters, entry: SeriesDate, place: Place, series: ProjectSeries
) -> tuple[dict[str, PlaceSample], int]:
    """The samples of one date by variable, and of how many pixels they are."""
    values, kept = _variables(rasters, entry, place, series.roles), series.kept
    if not values:
        return {}, 0
    known = np.isfinite(next(iter(values.values())))
    bands = [1] if place.is_polygon else None  # of a pixel the second band, too: why it did not count as observed
    quality = rasters.read(entry.files["quality"], place, bands) if "quality" in entry.files else None
    seen = known.copy() if quality is None else known & (quality[0] == quality_classes.OBSERVED)
    deviations = _deviations(rasters, entry, place, series.roles, values)
    raw = _raw(rasters, entry, place, series.roles) if "filled" in entry.files and not (kept and seen.all()) else {}
    samples = {}
    for variable, numbers in values.items():
        sample = _sample(entry.date, place, numbers, known, seen, filled=quality is not None)
        if quality is not None and not place.is_polygon and np.isfinite(quality[0][0]):
            sample = replace(sample, quality=int(quality[0][0]), reason=_reason(quality[1:]))
        seen_there = raw.get(variable)
        if seen_there is not None and seen_there.shape == seen.shape:
            if not kept:
                sample = replace(sample, observed=_mean(seen_there[seen]))
            if not place.is_polygon and not seen.any():
                sample = replace(sample, masked=_mean(seen_there))
        if variable in deviations:
            sample = replace(sample, deviation=_mean(deviations[variable][known]))
        samples[variable] = sample
    return samples, int(known.sum())


def _reason(more: Values) -> str:
    """Why a pixel did not count as observed, from the bands [band, pixel] after the class; empty if it is not told."""
    code = int(more[0][0]) if len(more) and np.isfinite(more[0][0]) else reasons.OBSERVED
    return "" if code == reasons.OBSERVED else reasons.SHARES.get(code, "")


def _variables(rasters: Rasters, entry: SeriesDate, place: Place, roles: Sequence[str]) -> dict[str, Values]:
    """The values [pixel] of each variable of a result's date; empty outside the series."""
    bands = rasters.read(entry.files["filled"], place) if "filled" in entry.files else None
    found = {} if bands is None else _by_role(roles, bands)
    if "ndvi" in entry.files:  # rather than what was just computed, so that profile and map say the same
        numbers = rasters.read(entry.files["ndvi"], place, [1])
        if numbers is not None:
            found[NDVI] = numbers[0]
    return found if any(np.isfinite(values).any() for values in found.values()) else {}


def _deviations(
    rasters: Rasters, entry: SeriesDate, place: Place, roles: Sequence[str], values: dict[str, Values]
) -> dict[str, Values]:
    """One standard deviation [pixel] of each variable, where the run has estimated it."""
    if "uncertainty" not in entry.files:
        return {}
    bands = rasters.read(entry.files["uncertainty"], place)
    if bands is None:
        return {}
    found = {role: band for role, band in zip(roles, bands) if role in values}
    if "red" in found and "nir" in found:
        # First order, with independent errors of red and near infrared: the files say nothing of their relation.
        red, nir = values["red"], values["nir"]
        with np.errstate(divide="ignore", invalid="ignore"):
            found[NDVI] = 2 / (nir + red) ** 2 * np.hypot(red * found["nir"], nir * found["red"])
    return found


def _raw(rasters: Rasters, entry: SeriesDate, place: Place, roles: Sequence[str]) -> dict[str, Values]:
    """What the sensor saw, clouds and all, where the input is one raster whose bands the filled one names."""
    if len(entry.inputs) != 1:
        return {}
    path = entry.inputs[0]
    try:
        own, names = rasters.names(path), rasters.names(entry.files["filled"])
        if not all(names) or not set(names) <= set(own):
            return {}
        numbers = [own.index(name) + 1 for name in names]
        bands = rasters.read(path, place, numbers, rasters.encoding(entry.files["filled"]))
    except OSError:  # moved or deleted since: the results stand without it
        return {}
    return {} if bands is None else _by_role(roles, bands)


def _by_role(roles: Sequence[str], bands: Values) -> dict[str, Values]:
    """Those of the bands [band, pixel] that are variables, with their NDVI; a band that is NDVI is that itself."""
    found = {role: band for role, band in zip(roles, bands) if role in VARIABLES}
    if "red" in found and "nir" in found:
        found[NDVI] = greenness(found["red"], found["nir"])
    return found


def _observed_samples(rasters: Rasters, observation: Observation, place: Place) -> tuple[dict[str, PlaceSample], int]:
    values = []
    for band in observation.bands:
        numbers = rasters.read(band.path, place, [band.number], [(band.scale, band.offset)])
        if numbers is None:
            return {}, 0
        values.append(numbers[0])
    if len({len(numbers) for numbers in values}) > 1:  # a polygon on bands of different resolution
        values = [np.array([np.nan if not np.isfinite(n).any() else np.nanmean(n)]) for n in values]
    bands = np.array(values)
    known = np.isfinite(bands).all(axis=0)
    if observation.zero_fill:
        known &= ~(bands == [[band.offset] for band in observation.bands]).all(axis=0)
    if not known.any():
        return {}, 0
    seen = known & _usable(rasters, observation, place, known.shape)
    variables = _by_role(observation.names, bands)
    samples = {}
    for variable, numbers in variables.items():
        sample = _sample(observation.date, place, numbers, known, seen, filled=False)
        if not seen.any() and not place.is_polygon:
            sample = replace(sample, masked=_mean(numbers[known]))
        samples[variable] = sample
    return samples, int(known.sum())


def _usable(rasters: Rasters, observation: Observation, place: Place, shape: tuple[int, ...]) -> Values:
    """True for pixels that the mask lets be used."""
    if observation.mask is None:
        return np.ones(shape, dtype=bool)
    numbers = rasters.read(observation.mask["path"], place, [observation.mask["band"]], raw=True)
    if numbers is None:
        return np.ones(shape, dtype=bool)
    usable = usable_values(observation.mask["meaning"], numbers[0])
    if usable.shape == shape:
        return usable
    return np.full(shape, usable.mean() >= 0.5)  # a mask of another resolution: what most of it says


def usable_values(meaning: MeaningEntry, numbers: Values) -> Values:
    """True for the numbers of a mask that let a pixel be used."""
    said = [name for name, value in meaning.items() if value is not None and name != "last"]
    usable = np.ones(numbers.shape, dtype=bool) if said else np.asarray(numbers == 0)
    if "clear" in meaning:
        usable &= np.isin(numbers, meaning["clear"])
    if meaning["values"] is not None:
        nearest = np.rint(numbers)
        mixed = np.abs(numbers - nearest) > 0.1  # classes that were resampled: either neighbour may be cloud
        for classes in (np.where(mixed, np.floor(numbers), nearest), np.where(mixed, np.ceil(numbers), nearest)):
            usable &= ~np.isin(classes, meaning["values"])
    if meaning["bits"] is not None:
        known = np.isfinite(numbers)
        unusable = sum(1 << bit for bit in meaning["bits"])
        usable &= known & ((np.where(known, numbers, 0).astype(np.int64) & unusable) == 0)
    if meaning["last"] is not None:
        usable &= numbers <= meaning["last"]
    if "above" in meaning:
        usable &= numbers <= meaning["above"]
    if "below" in meaning:
        usable &= numbers >= meaning["below"]
    return usable


def _sample(date: datetime.date, place: Place, numbers: Values, known: Any, seen: Any, filled: bool) -> PlaceSample:
    """The sample of one variable from its values [pixel]."""
    counted = known if filled else seen
    return PlaceSample(
        date,
        observed=_mean(numbers[seen]),
        filled=_mean(numbers[known]) if filled else None,
        share=float(seen.sum() / max(1, known.sum())),
        spread=float(np.nanstd(numbers[counted])) if place.is_polygon and np.isfinite(numbers[counted]).any() else None,
    )


def greenness(red: Values, nir: Values) -> Values:
    """Return the NDVI; NaN where red and near infrared do not add up to something positive."""
    total = nir + red
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, np.clip((nir - red) / total, -1, 1), np.nan)


def _mean(numbers: Values) -> float | None:
    finite = numbers[np.isfinite(numbers)]
    return float(finite.mean()) if finite.size else None
