"""Putting an image together from the facts of its rasters: date, grid, no-data values, scale and mask."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import PurePath

import numpy as np

from model.contract.messages import say
from model.core.errors import InputError
from model.reading.acquisitions import Acquisition, BandRef
from model.reading.bands import normalise, sensor_of
from model.reading.dates import find_date
from model.reading.grids import Grid
from model.reading.indices import quantity_of
from model.reading.inputs import Item, SeriesOptions
from model.reading.mask_search import MaskFinder
from model.reading.rasters import RasterFacts
from model.reading.recognition import source_of
from model.reading.reflectance import baseline_number
from model.reading.safe import SafeProduct, read_safe, safe_root
from model.reading.sources import SENTINEL_2, SENTINEL_2_OFFSET, BaselineOffset, ImageSource

LARGER = 1.01  # times: what two writers of the same grid do not differ by


def build_image(
    item: Item,
    rasters: Sequence[RasterFacts],
    refs: Sequence[BandRef],
    roles: tuple[str, ...],
    band_source: str,
    name: str,
    options: SeriesOptions,
    masks: MaskFinder,
) -> Acquisition:
    """Build an image from its bands, whose ``roles`` are those of Acquisition.

    Raises InputError no_crs, no_date, mask_not_found, bad_scale, not_a_raster, no_reflectance, or what quantity_of()
    raises.
    """
    by_path = {facts.path: facts for facts in rasters}
    every = [by_path[ref.path] for ref in refs]
    first = every[0]
    product = item.safe or _product_around(first.path)
    date, date_source = _date(item, every, product)
    grid = min((_grid(facts) for facts in every), key=lambda g: g.resolution).north_up()
    has_mask = any(facts.has_mask for facts in every)
    nodata = tuple(facts.nodata[ref.index - 1] for facts, ref in zip(every, refs))
    alpha = first.alpha[0] + 1 if first.alpha else 0
    quantity = quantity_of(roles, options.range, first.path)
    zero_fill = quantity is None and not has_mask and not alpha and all(value is None for value in nodata)
    if product is not None and zero_fill:  # the format's no-data value is 0, though its rasters do not say so
        zero_fill, nodata = False, (0.0,) * len(refs)
    dtype = first.dtypes[refs[0].index - 1]
    if "complex" in dtype:
        hint = say("complex_numbers_hint")
        raise InputError("not_a_raster", say("complex_numbers", path=first.path), hint)
    scales = tuple(facts.scales[ref.index - 1] for facts, ref in zip(every, refs))
    offsets = tuple(facts.offsets[ref.index - 1] for facts, ref in zip(every, refs))
    source = source_of(first.path, [ref.name for ref in refs])
    _check_declared(first.path, scales, offsets, options)
    if quantity is None:
        _check_reflectance(first.path, dtype, source, options)
    else:
        source = None  # what is known of a source's numbers is known of its reflectance
        product = None
    known_scales, known_offsets, scale_source = _known_scale((scales, offsets), dtype, product, source, refs, options)
    tagged = next((v for k, v in first.tags.items() if k.lower().endswith("processing_baseline")), None)
    baseline = baseline_number(product.baseline if product is not None else tagged)
    baseline = baseline or _baseline_in_path(first.path)
    sensor = source.sensor if source else sensor_of(PurePath(first.path).name, first.labels)
    has_none = source is not None and isinstance(source.offset, (int, float))
    storage_offset = SENTINEL_2_OFFSET if sensor is SENTINEL_2 and not has_none and quantity is None else None
    rule = source.offset if source is not None and scale_source.startswith("naming") else None
    if baseline is None and isinstance(rule, BaselineOffset) and date >= rule.since:
        baseline = rule.baseline  # at least
    return Acquisition(
        name=name,
        date=date,
        date_source=date_source,
        bands=tuple(refs),
        band_source=band_source,
        grid=grid,
        dtype=dtype,
        nodata=nodata,
        zero_fill=zero_fill,
        has_mask=has_mask,
        alpha=alpha,
        mask=masks.find(item, every, date),
        declared_scales=scales,
        declared_offsets=offsets,
        scales=known_scales,
        offsets=known_offsets,
        scale_source=scale_source,
        offset_given=options.offset is not None,
        storage_offset=storage_offset,
        baseline=baseline,
        block=first.block,
        has_overviews=all(facts.has_overviews for facts in every),
        roles=roles,
        quantity=quantity,
        wavelengths=tuple(facts.wavelengths[ref.index - 1] for facts, ref in zip(every, refs)),
        coarser=_coarser([_grid(facts) for facts in every], grid),
    )


def _check_declared(path: str, scales: Sequence[float], offsets: Sequence[float], options: SeriesOptions) -> None:
    """Raise InputError bad_scale if a file declares a scale or offset that no number can have."""
    bad = next((s for s in scales if not (math.isfinite(s) and s > 0)), None) if options.scale is None else None
    what = "scale"
    if bad is None and options.offset is None:
        bad, what = next((o for o in offsets if not math.isfinite(o)), None), "offset"
    if bad is not None:
        hint = say("bad_scale_hint", what=what)
        of_scale = what == "scale"
        message = say("bad_scale" if of_scale else "bad_declared_offset", path=path, bad=bad)
        raise InputError("bad_scale", message, hint)


def _check_reflectance(path: str, dtype: str, source: ImageSource | None, options: SeriesOptions) -> None:
    """Raise InputError no_reflectance for whole numbers that a source is known to store something else in."""
    if source is None or not source.no_reflectance or options.scale is not None or np.issubdtype(dtype, np.floating):
        return
    hint = say("no_reflectance_hint")
    message = say("no_reflectance", path=path, no_reflectance=source.no_reflectance)
    raise InputError("no_reflectance", message, hint)


def _grid(facts: RasterFacts) -> Grid:
    if facts.grid is None:
        hint = say("no_crs_of_raster_hint")
        message = say("no_crs_of_raster", path=facts.path)
        raise InputError("no_crs", message, hint)
    return facts.grid


def _coarser(own: Sequence[Grid], finest: Grid) -> tuple[float | None, ...]:
    """The size in metres of the pixels of each band that are larger than the ``finest``; empty if none are."""
    larger = [min(g.resolution) > LARGER * min(finest.resolution) for g in own]
    return tuple(round(g.pixel_metres, 3) if is_larger else None for g, is_larger in zip(own, larger)) * any(larger)


def _date(item: Item, rasters: Sequence[RasterFacts], product: SafeProduct | None) -> tuple[dt.date, str]:
    if item.date is not None:
        return item.date, item.date_source
    if product is not None and product.date is not None:
        return product.date, "product metadata"
    for facts in rasters:
        found = find_date(facts.path, [facts.tags, *facts.band_tags])
        if found is not None:
            return found
    path = rasters[0].path
    hint = say("no_date_found_hint")
    message = say("no_date_found", path=path)
    raise InputError("no_date", message, hint)


@lru_cache(maxsize=256)
def _read_product(root: str) -> SafeProduct | None:
    try:
        return read_safe(root)
    except InputError:
        return None


def _product_around(path: str) -> SafeProduct | None:
    """The .SAFE product that a raster given by itself lies in: it knows date, baseline and offset."""
    root = safe_root(path)
    return _read_product(root) if root is not None else None


def _baseline_in_path(path: str) -> int | None:
    """The processing baseline in a file's name or the names of the three folders around it."""
    return next((n for n in map(baseline_number, PurePath(path).parts[-1:-5:-1]) if n is not None), None)


_ByBand = tuple[float, ...]


def _known_scale(
    declared: tuple[_ByBand, _ByBand],
    dtype: str,
    product: SafeProduct | None,
    source: ImageSource | None,
    refs: Sequence[BandRef],
    options: SeriesOptions,
) -> tuple[_ByBand | None, _ByBand | None, str]:
    """Scales and offsets as far as they are known before looking at the pixels, and where the scales come from.

    The options come first, then the file, the product's metadata, and what is known of the source.
    An offset of 0 in a file with a scale is what is there if nobody thought of one, so it stays open unless the source
    is known to have none.
    """
    scales, offsets = declared
    known_scales: _ByBand | None = None
    known_offsets: _ByBand | None = None
    found = ""
    if any(s != 1 for s in scales) or any(o != 0 for o in offsets):
        known_scales, found = scales, "file"
        known_offsets = offsets if any(o != 0 for o in offsets) else None
        if known_offsets is None and source is not None and source.offset == 0:
            known_offsets = offsets
    elif product is not None and product.scale is not None:
        bands = [normalise(ref.name) for ref in refs]
        known_scales, found = (product.scale,) * len(refs), "product metadata"
        known_offsets = tuple(product.offsets.get(band, 0.0) for band in bands)
    elif source is not None and dtype in source.scales:
        known_scales, found = (source.scales[dtype],) * len(refs), f"naming of {source.title}"
        known_offsets = (source.offset,) * len(refs) if isinstance(source.offset, (int, float)) else None
    if options.scale is not None:
        known_scales, found = (options.scale,) * len(refs), "given"
    if options.offset is not None:
        known_offsets = (options.offset,) * len(refs)
    return known_scales, known_offsets, found
