"""Virtual rasters that show a date and kind of a cube or stack, so that all that reads a dated raster reads it, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr  # nosec B406 - it writes XML and parses none

import rasterio

from model.products.cube import Cube
from model.products.cube_variables import Variable, band_head, raster_head, source_place
from model.products.products import RasterProduct


def view(product: RasterProduct, variables: Sequence[Variable], cube: Cube, dataset: Callable[[str], str]) -> str:
    """The text of the virtual raster that shows ``product``, which says of itself what its unfinished GeoTIFF does.

    variables: its bands.  dataset: what GDAL opens for a variable, as seen from the folder of the virtual raster.
    """
    with rasterio.open(product.work) as file:
        lines = [raster_head(cube.grid), metadata(file.tags())]
        for variable, interpretation in zip(variables, file.colorinterp):
            lines.append(band_head(variable.band, variable.title, variable.numbers))
            lines.append(f"<ColorInterp>{interpretation.name.capitalize()}</ColorInterp>")
            lines.append(metadata(file.tags(variable.band)))
            layer = variable.dates.index(product.date) + 1
            dtype, chunk = variable.numbers.dtype, cube.chunk[1:]
            place = source_place(cube.grid, dataset(variable.name), layer, dtype, chunk, beside=True)
            lines.append(f"<SimpleSource>{place}</SimpleSource></VRTRasterBand>")
    return "".join([*lines, "</VRTDataset>\n"])


def metadata(tags: Mapping[str, str]) -> str:
    """Tags of a virtual raster, or of a band of it."""
    items = "".join(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in tags.items())
    return f"<Metadata>{items}</Metadata>" if items else ""
