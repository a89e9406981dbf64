"""Names, defaults and suffixes that both programs use."""

from __future__ import annotations

JOB_VERSION = 1  # of job files
SERIES_VERSION = 1  # of series.json
SERIES_FILE = "series.json"

BANDS = ("blue", "green", "red", "nir")  # in the order of all arrays and of filled rasters
PRODUCT_KINDS = ("filled", "ndvi", "quality", "uncertainty", "forecast", "counts")
INDEX_UNCERTAINTY = "_uncertainty"  # behind the kind of an index: the kind of its standard deviations

# Rasters that a folder of images is searched for. Pictures such as PNG and JPEG are previews, not measurements.
RASTER_SUFFIXES = (
    ".tif",
    ".tiff",
    ".jp2",
    ".j2k",
    ".vrt",
    ".img",
    ".bil",
    ".bip",
    ".bsq",
    ".dat",
    ".kea",
    ".nc",
    ".nc4",
    ".cdf",
    ".hdf",
)
CONTAINER_SUFFIXES = (".nc", ".nc4", ".cdf", ".zarr", ".zip")  # the engine looks into these; QGIS shows no layer

LAYERS_FOLDER = "layers"  # of virtual rasters: a date of a kind, where it is no file of its own; a kind through time

SMALL_STEPS = 4  # threads at most for work of many small steps, between which Python lets one thread pass
DEFAULT_MEMORY = 1.5  # GiB of work arrays, which larger areas stay within


def product_name(date: str, kind: str) -> str:
    """The file name of a product: ``date`` as YYYY-MM-DD, ``kind`` of PRODUCT_KINDS, or an index's."""
    return f"{date}_{kind}.tif"
