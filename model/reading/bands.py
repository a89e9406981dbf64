"""Which bands of a raster, or which of several rasters, are blue, green, red and near infrared, or others wanted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from model.contract import date_in_text
from model.core.types import BANDS
from model.reading.sources import SENSORS, SENTINEL_2, Sensor

# Names of the four bands by colour, the most wanted first.
_COLOURS: dict[str, tuple[str, ...]] = {
    "blue": ("blue",),
    "green": ("green",),
    "red": ("red",),
    # The broad one comes first: FORCE names B08 BROADNIR and B8A NIR; STAC names them nir and nir08.
    "nir": ("broadnir", "bnir", "nir", "nir08", "nir1", "nir2", "nnir", "narrownir", "nearinfrared", "infrared"),
}
# Sentinel-2 centres in micrometres, and how far another sensor's band may be from them.
_WAVELENGTHS = {"blue": (0.49, 0.035), "green": (0.56, 0.035), "red": (0.665, 0.035), "nir": (0.842, 0.06)}

# Wavelengths in names: "Band 2 (560.0 Nanometers)", "665 nm", "0.842 um".
_NANOMETRES = re.compile(r"(?<![\d.])(\d{3,4}(?:\.\d+)?)\s*(?:nm|nanomet)", re.IGNORECASE)
_MICROMETRES = re.compile(r"(?<![\d.])(\d\.\d+)\s*(?:um|\u00b5m|\u03bcm|micromet)", re.IGNORECASE)

_RESOLUTION = re.compile(r"^r?[0-9]{2}m$")
ALL = ("all",)  # given in place of names: all bands that are there
# Bands in a raster that are no reflectance: they are not meant by "all". Indices, radar, what Sentinel-2 and Landsat
# products hold beside (aerosol, water vapour, pictures, quality, temperature), terrain and angles.
_NO_REFLECTANCE = re.compile(
    r"ndvi|evi2?|vv|vh|hh|hv|aot|wvp|tci.*|.*qa.*|.*msk.*|st(?:b\d+|atran|cdist|drad|emis|emsd|trad|urad)|dem|slope|"
    r".*angle|.*azimuth|.*zenith"
)

# Names of bands, those that are not needed included. Where one is found, the raster's other bands have names, too, and
# are not merely in the order of a known stack.
_TELLING = re.compile(r"b(?:[1-9]|1[0-2]|8a)|coastal|aerosol|rededge[1-3]?|swir[12]?|ndvi|evi|vv|vh")


@dataclass(frozen=True)
class BandChoice:
    """Positions (from 0) of bands, and how they were found.

    source: "given", "names", "wavelengths", "colours" or "positions"; users are told of the last, which is an
    assumption.  roles: what each is: those of BANDS, in this order and first of all, if all four are there; else a
    colour, or its name.
    """

    positions: tuple[int, ...]
    source: str
    roles: tuple[str, ...] = BANDS


def normalise(label: str) -> str:
    """A band name without case, punctuation and leading zeros: B02, b2, Band_2 and "Band 2" all give b2."""
    text = re.sub(r"[^a-z0-9]", "", label.lower())
    match = re.fullmatch(r"(?:b|band)0*([1-9][0-9]?a?)", text)
    return f"b{match.group(1)}" if match else text


def _tokens(label: str) -> list[str]:
    """All names that a description may hold, the whole first: "B4, central wavelength 665 nm" holds b4."""
    words = [w for w in re.split(r"[^A-Za-z0-9]+", label) if w]
    pairs = [f"{a}{b}" for a, b in zip(words, words[1:]) if a.lower() in ("band", "near", "narrow", "broad")]
    # Red edge is not red: what is followed by "edge" is no word of its own.
    alone = [word for word, following in zip(words, [*words[1:], ""]) if following.lower() != "edge"]
    return [normalise(label), *(normalise(w) for w in (*pairs, *alone))]


def sensor_of(name: str, labels: Iterable[Sequence[str]] = ()) -> Sensor:
    """The sensor a file or folder name, or else a band's label, speaks of; Sentinel-2 where none says otherwise."""
    texts = (name, *(label for of_band in labels for label in of_band))
    found = (sensor for text in texts for sensor in SENSORS if sensor.name and sensor.name.search(text))
    return next(found, SENTINEL_2)


def _without_numbering(labels: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Labels, but none where programs merely numbered the bands: "Band 2" for the second is no name of Sentinel-2's."""
    numbering = re.compile(r"band[ _]?0*([0-9]+)(?:\s*\(.*\))?", re.IGNORECASE)
    numbered = [[numbering.fullmatch(x.strip()) for x in xs] for xs in labels]
    if all(any(m and int(m[1]) == i for m in matches) for i, matches in enumerate(numbered, 1)):
        return [()] * len(labels)
    return list(labels)


def _wanted_names(sensor: Sensor, given: Sequence[str] | None) -> list[tuple[str, ...]]:
    if given is not None:
        return [(normalise(name),) for name in given]
    return [(*sensor.bands[band], *_COLOURS[band]) for band in BANDS]


def is_wanted(name: str, sensor: Sensor, given: Sequence[str] | None) -> bool:
    """True if a band of this name is one of those wanted, or could stand for one."""
    return given == ALL or any(normalise(name) in names for names in _wanted_names(sensor, given))


def _match_names(labels: Sequence[Sequence[str]], wanted: Sequence[Sequence[str]]) -> list[int | None]:
    """For each wanted band the position whose labels hold its most wanted name; None where there is none.

    None as well where several bands hold that name alike, as in a raster of several dates: it could be any of them.
    """
    tokens = [[t for label in of_band for t in _tokens(label)] for of_band in labels]
    whole = [[normalise(label) for label in of_band] for of_band in labels]
    found: list[int | None] = []
    for names in wanted:
        candidates = (
            [position for position in range(len(labels)) if name in held[position]]
            for name in names
            for held in (whole, tokens)  # a label that is the name beats one that holds it
        )
        first = next((positions for positions in candidates if positions), [])
        found.append(first[0] if len(first) == 1 else None)
    return found


def hold_several_dates(labels: Sequence[Sequence[str]]) -> bool:
    """True if several bands have a name of the same band, as where images of several dates were stacked."""
    tokens = [{t for label in of_band for t in _tokens(label) if _TELLING.fullmatch(t)} for of_band in labels]
    return any(one & other for i, one in enumerate(tokens) for other in tokens[:i])


def hold_dates(labels: Sequence[Sequence[str]]) -> bool:
    """True if the names of the bands are dates, each its own: layers of a time series of one band, or of one index."""
    dates = [next((found for found in map(date_in_text, of_band) if found), None) for of_band in labels]
    return len(dates) > 1 and None not in dates and len(set(dates)) > 1


def choose_bands(
    labels: Sequence[Sequence[str]],
    wavelengths: Sequence[float | None],
    sensor: Sensor,
    given: Sequence[str] | None = None,
    skip: Sequence[int] = (),
    colours: Sequence[str] = (),
) -> BandChoice | None:
    """Find the four bands of a raster, or those that are ``given``; None if they cannot be told.

    By the strongest evidence: names, but for those that wavelengths contradict; wavelengths; colours; positions.
    labels: the names of each band.  given: names, or indices from 1; four are blue, green, red and near infrared in
    this order, unless their names say otherwise; or ALL.  skip: positions that hold something else, such as a mask.
    colours: colour interpretation of each band.
    """
    if given == ALL:
        return _all_bands(labels, wavelengths, sensor, skip, colours)
    if given is not None and all(g.strip().isdigit() for g in given):
        positions = [int(g) - 1 for g in given]
        if max(positions) >= len(labels) or min(positions) < 0:
            return None
        return _given(positions, labels, wavelengths, sensor)
    wavelengths = [_named_wavelength(of_band) if w is None else w for of_band, w in zip(labels, wavelengths)]
    labels = labels if given is not None else _without_numbering(labels)
    found = _match_names(labels, _wanted_names(sensor, given))
    if given is not None:
        return None if None in found else _given([p for p in found if p is not None], labels, wavelengths, sensor)
    named = _choice(found, "names")
    measured = _choice([_nearest_wavelength(wavelengths, band) for band in BANDS], "wavelengths")
    if named is not None and (measured is None or _agree(named, wavelengths)):
        return named
    return measured or _choose_unnamed(labels, sensor, [i for i in range(len(labels)) if i not in skip], colours)


def _all_bands(
    labels: Sequence[Sequence[str]],
    wavelengths: Sequence[float | None],
    sensor: Sensor,
    skip: Sequence[int],
    colours: Sequence[str],
) -> BandChoice | None:
    """All bands of reflectance: the four first if they can be told, then the others in their own order."""
    four = choose_bands(labels, wavelengths, sensor, None, skip, colours)
    free = [
        i
        for i, of_band in enumerate(labels)
        if i not in skip
        and not any(_NO_REFLECTANCE.fullmatch(x) or x in sensor.others for x in map(normalise, of_band))
    ]
    if four is None:
        return _described(free, labels, wavelengths, sensor, "given") if free else None
    others = [i for i in free if i not in four.positions]
    return BandChoice((*four.positions, *others), four.source, (*BANDS, *_names(others, labels)))


def _given(
    positions: list[int], labels: Sequence[Sequence[str]], wavelengths: Sequence[float | None], sensor: Sensor
) -> BandChoice | None:
    """The bands that were asked for. Where names do not say otherwise, the first four are those of BANDS."""
    if len(set(positions)) < len(positions):
        return None
    told = _described(positions, labels, wavelengths, sensor, "given")
    others = [p for p, role in zip(told.positions, told.roles) if role not in BANDS and labels[p]]
    telling = [p for p in others if any(_TELLING.fullmatch(t) for label in labels[p] for t in _tokens(label))]
    if len(positions) == len(BANDS) and not telling:
        return BandChoice(tuple(positions), "given")
    if len(positions) > len(BANDS) and not any(labels[p] for p in positions):
        return BandChoice(tuple(positions), "given", (*BANDS, *_names(positions[len(BANDS) :], labels)))
    return told


def _described(
    positions: Sequence[int],
    labels: Sequence[Sequence[str]],
    wavelengths: Sequence[float | None],
    sensor: Sensor,
    source: str,
) -> BandChoice:
    """Bands with the colours that names, or else wavelengths, tell; the four first if all are there."""
    named = _match_names([labels[p] for p in positions], _wanted_names(sensor, None))
    measured = [_nearest_wavelength([wavelengths[p] for p in positions], band) for band in BANDS]
    colours = {n if n is not None else m: band for n, m, band in zip(named, measured, BANDS)}
    roles = [colours.get(i) or name for i, name in enumerate(_names(positions, labels))]
    order = list(range(len(positions)))
    if set(BANDS) <= set(roles):
        order.sort(key=lambda i: BANDS.index(roles[i]) if roles[i] in BANDS else len(BANDS))
    return BandChoice(tuple(positions[i] for i in order), source, tuple(roles[i] for i in order))


def _names(positions: Sequence[int], labels: Sequence[Sequence[str]]) -> list[str]:
    """The names of bands, each its own; their numbers where they have none."""
    names = [normalise(labels[p][0]) if labels[p] else "" for p in positions]
    return [name if name and names.count(name) == 1 else f"band{p + 1}" for p, name in zip(positions, names)]


def known_bands(
    labels: Sequence[Sequence[str]], wavelengths: Sequence[float | None], sensor: Sensor
) -> list[int | None]:
    """The position of each of the four bands by name, else by wavelength; None where a raster does not have it."""
    measured = [_named_wavelength(of_band) if w is None else w for of_band, w in zip(labels, wavelengths)]
    named = _match_names(_without_numbering(labels), _wanted_names(sensor, None))
    return [at if at is not None else _nearest_wavelength(measured, band) for at, band in zip(named, BANDS)]


def _choose_unnamed(
    labels: Sequence[Sequence[str]], sensor: Sensor, free: Sequence[int], colours: Sequence[str]
) -> BandChoice | None:
    """The four of the ``free`` positions by colour interpretation, else by their place in a known stack."""
    known = {name for names in _COLOURS.values() for name in names}
    tokens = {token for of_band in labels for label in of_band for token in _tokens(label)}
    if any(token in known or _TELLING.fullmatch(token) for token in tokens):
        return None  # some bands have names we know: the rest are missing or ambiguous, not merely unnamed
    if hold_dates(labels):
        return None
    if any(colours[i] in ("red", "green", "blue") for i in free if i < len(colours)):
        return _choice(_coloured(colours, free), "colours")
    stack = sensor.stacks.get(len(free))
    return _choice([free[i - 1] for i in stack], "positions") if stack else None


def _coloured(colours: Sequence[str], free: Sequence[int]) -> list[int | None]:
    """Positions by colour interpretation; near infrared is what says so, or the only band that is no colour."""
    found = [[i for i in free if colours[i] == colour] for colour in ("blue", "green", "red")]
    infrared = [i for i in free if colours[i] in ("nir", "nirband")] or [
        i for i in free if colours[i] in ("undefined", "gray", "grey")
    ]
    return [positions[0] if len(positions) == 1 else None for positions in (*found, infrared)]


def _named_wavelength(of_band: Sequence[str]) -> float | None:
    """The wavelength in micrometres that a band's name tells."""
    for label in of_band:
        if (found := _NANOMETRES.search(label)) is not None:
            return float(found[1]) / 1000
        if (found := _MICROMETRES.search(label)) is not None:
            return float(found[1])
    return None


def _agree(choice: BandChoice, wavelengths: Sequence[float | None]) -> bool:
    """True unless the wavelength of a band that was chosen is that of another colour."""
    chosen = [(wavelengths[position], *_WAVELENGTHS[band]) for position, band in zip(choice.positions, BANDS)]
    return all(w is None or abs(w - centre) <= tolerance for w, centre, tolerance in chosen)


def _nearest_wavelength(wavelengths: Sequence[float | None], band: str) -> int | None:
    centre, tolerance = _WAVELENGTHS[band]
    near = [(abs(w - centre), i) for i, w in enumerate(wavelengths) if w is not None and abs(w - centre) <= tolerance]
    return min(near)[1] if near else None


def _choice(positions: Sequence[int | None], source: str) -> BandChoice | None:
    known = [p for p in positions if p is not None]
    if len(known) != len(BANDS) or len(set(known)) != len(BANDS):
        return None
    return BandChoice(tuple(known), source)


def band_in_file_name(stem: str, given: Sequence[str] | None = None) -> tuple[str, str] | None:
    """The band that a single-band file's name speaks of, and the name without it: what its sister bands share.

    Of ``T32TPS_20220607T101559_B02_10m`` that is ("b2", "t32tps_20220607t101559"). The last word that is a band's
    name counts. Returns None where no word is one.
    """
    known = {name for sensor in SENSORS for names in sensor.bands.values() for name in names}
    known |= {name for names in _COLOURS.values() for name in names}
    if given is not None and given != ALL:
        known |= {normalise(name) for name in given}
    words = [w for w in re.split(r"[^A-Za-z0-9]+", stem) if w]
    for position in range(len(words) - 1, -1, -1):
        name = normalise(words[position])
        if name in known or _TELLING.fullmatch(name):
            return name, shared_stem(words[:position] + words[position + 1 :])
    return None


def shared_stem(words: Sequence[str] | str) -> str:
    """A file name's words without resolution words such as 10m, for comparing names of sister files."""
    if isinstance(words, str):
        words = [w for w in re.split(r"[^A-Za-z0-9]+", words) if w]
    return "_".join(w.lower() for w in words if not _RESOLUTION.match(w.lower()))


def choose_files(names: Sequence[str], sensor: Sensor, given: Sequence[str] | None = None) -> BandChoice | None:
    """Find the bands wanted among single-band files, from the band name of each (as band_in_file_name gives them)."""
    order = sorted(range(len(names)), key=lambda i: _natural(names[i])) if given == ALL else list(range(len(names)))
    labels, skip = [[names[i]] for i in order], () if given == ALL else range(len(names))
    choice = choose_bands(labels, [None] * len(names), sensor, given, skip)
    return choice and replace(choice, positions=tuple(order[p] for p in choice.positions))


def _natural(name: str) -> tuple[int, str]:
    """What sorts b8a between b8 and b9, and b11 after them."""
    number = re.search(r"\d+", name)
    return int(number.group()) if number else 0, name
