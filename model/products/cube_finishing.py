"""The last step of a run whose results are a cube or stacks: from GeoTIFFs of its work to those files, and views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import rasterio

from model.contract import LAYERS_FOLDER, ProductEntry
from model.contract.messages import say
from model.core import scratch
from model.core.reporting import Reporter
from model.products import cf
from model.products.cube import Cube
from model.products.cube_variables import Variable, variables_of
from model.products.dated_views import view
from model.products.layout import CUBES, NETCDF, STACK, dated_name, stack_name
from model.products.netcdf_cube import write_netcdf
from model.products.products import ONE_THREAD, RasterProduct
from model.products.raster_errors import writing
from model.products.stack_files import write_stack
from model.products.zarr_cube import write_zarr


def finish_cube(
    products: Sequence[RasterProduct],
    layout: str,
    top_of_atmosphere: bool,
    work: Path,
    output: Path,
    report: Reporter,
) -> tuple[list[ProductEntry], list[str]]:
    """Write the cube or the stacks of ``products``, whose windows are all written, to the folder ``work``.

    top_of_atmosphere: that is where reflectance is of.  Returns their entries for series.json, and the names of the
    files that hold them. The GeoTIFFs stay: an interrupted run begins here again. Raises what write_error() makes of
    a failure, about a file of ``output``.
    """
    for product in products:
        product.close()
    grid = products[0].grid
    variables = variables_of(products)
    method = products[0].tags.get("GANFILLING_METHOD", "unknown")
    comment = "Pixels are observed where quality is 0, else estimated."
    places = cf.coordinates(grid, variables[0].dates, work)
    cube = Cube(grid, variables, places, cf.about(method, comment), "toa" if top_of_atmosphere else "surface")
    with rasterio.Env(**ONE_THREAD):
        if layout == STACK:
            names = _stacks(cube, work, output, report)
            dataset: Callable[[str], str] = lambda name: f"../{stack_name(name)}"  # noqa: E731
        else:
            names = [CUBES[layout]]
            with writing(output / names[0]):
                (write_netcdf if layout == NETCDF else write_zarr)(work / names[0], cube, report)
                scratch.sync_all(work / names[0])
            form = f'NETCDF:"../{names[0]}":{{}}' if layout == NETCDF else f"../{names[0]}/{{}}"
            dataset = form.format
        return _entries(products, cube, layout, work, output, dataset), names


def _stacks(cube: Cube, work: Path, output: Path, report: Reporter) -> list[str]:
    names = [stack_name(variable.name) for variable in cube.variables]
    for number, (variable, name) in enumerate(zip(cube.variables, names)):
        report.progress(number, len(names), "files", say("stage_writing_file", name=name))
        with writing(output / name):
            write_stack(work / name, variable, cube)
            scratch.sync(work / name)
    return names


def _entries(
    products: Sequence[RasterProduct],
    cube: Cube,
    layout: str,
    work: Path,
    output: Path,
    dataset: Callable[[str], str],
) -> list[ProductEntry]:
    """Write the views; return the entries of the products, which name them."""
    entries = []
    by_kind: dict[str, list[Variable]] = {}
    for variable in cube.variables:
        by_kind.setdefault(variable.kind, []).append(variable)
    with writing(output / LAYERS_FOLDER):
        (work / LAYERS_FOLDER).mkdir(exist_ok=True)
        for product in sorted(products, key=lambda product: (product.kind, product.date)):
            name = dated_name(layout, product.date.isoformat(), product.kind)
            (work / name).write_text(view(product, by_kind[product.kind], cube, dataset), encoding="utf-8")
            scratch.sync(work / name)
            entries.append(product.entry(name))
    return entries
