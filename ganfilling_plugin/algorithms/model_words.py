"""What the shipped model says, in the language of QGIS: the file of a model is in one language."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def translate_model(model: QgsProcessingModelAlgorithm) -> None:
    """Replace the names of parameters and results, and the help, of seriestofields.model3 by their translations."""
    names, help_texts = _names(), _help()
    for part in [*model.parameterDefinitions(), *model.outputDefinitions()]:
        part.setDescription(names.get(part.name(), part.description()))
        if part.name() in help_texts and hasattr(part, "setHelp"):  # not of a result
            part.setHelp(help_texts[part.name()])
    model.setHelpContent({**model.helpContent(), **help_texts})


def _names() -> dict[str, str]:
    return {
        "folder": translate("ganfilling", "Folder of the series"),
        "method": translate("ganfilling", "Method"),
        "polygons": translate("ganfilling", "Polygons, such as fields"),
        "fill:Filled series": translate("ganfilling", "Filled series"),
        "zonal:Polygons with NDVI by date": translate("ganfilling", "Polygons with NDVI by date"),
    }


def _help() -> dict[str, str]:
    return {
        "ALG_DESC": translate(
            "ganfilling",
            "An example of a model: fills the gaps of a series, computes its NDVI, and writes the NDVI of each polygon "
            "at each date.\n\nThe result has a feature for each polygon and date, with the attributes of the polygon, "
            "the date, and count, mean, stdev, min and max of its NDVI. Set the date as the field of its temporal "
            "properties to play it with the Temporal Controller.\n\nTo change the model, open it in the designer from "
            "the menu Raster, GANFilling, and save it among your own models.",
        ),
        "folder": translate(
            "ganfilling", "A folder of rasters or .SAFE products of several dates, as Fill gaps in a series takes it."
        ),
        "method": translate(
            "ganfilling",
            "Auto blends the other methods, by how well each fills parts of the series that are hidden for it.",
        ),
        "polygons": translate(
            "ganfilling", "In any coordinate reference system; they should lie in the area of the series."
        ),
    }
