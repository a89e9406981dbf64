"""The main algorithm: fill the gaps of a series."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms.base import Parameters, series_path
from ganfilling_plugin.algorithms.series import SeriesAlgorithm, iso_date
from ganfilling_plugin.contract import SeriesDocument
from ganfilling_plugin.fates import coarse_told, fates_of, seen_beside
from ganfilling_plugin.folders import free_output
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Product, Results, products_of, read_series

translate = QCoreApplication.translate

ZARR_GDAL = 3080000  # the first GDAL that shows a variable of a Zarr store as one raster with a band a date
SCREENING = {"auto": "auto", "yes": "auto", "no": "mask"}  # SCREEN's values, and those of CLOUDS that took their place


class FillAlgorithm(SeriesAlgorithm):
    """Fills clouds and gaps of a series and computes its NDVI."""

    ID = "fill"

    LOST = "LOST"
    TRUST = "TRUST"
    SCREEN = "SCREEN"
    NDVI = "NDVI"
    INDEX_RASTERS = "INDEX_RASTERS"
    UNCERTAINTY = "UNCERTAINTY"
    COUNTS = "COUNTS"
    DATES_FILE = "DATES_FILE"
    FILLED = "FILLED"
    QUALITY = "QUALITY"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Fill gaps in a series")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["cloud", "gap", "sentinel", "ndvi", "time series", "interpolate", "ganfilling"]

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Fills the clouds and gaps of a series of optical images, such as Sentinel-2, and computes its NDVI. "
            "Choose two or more dates; the more, the better the gaps are filled.\n\n"
            "Each date gives a filled raster on the grid and in the units of the input, its NDVI, and its quality: "
            "which pixels were observed, and how the others were filled. Observed pixels stay as they are.\n\n"
            "Methods: linear interpolates in time; regression combines temporal kriging with regression on similar "
            "pixels; network is the GANFilling neural network, which corrects the regression; auto blends them all, "
            "by how well each fills parts of the series that are hidden for it.\n\n"
            "Loaded layers carry their dates: open the Temporal Controller to play them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_series_inputs()
        self._add_option("method", translate("ganfilling", "Method"))
        self._add_clouds()
        self._add_option("ndvi", translate("ganfilling", "Compute NDVI"))
        self._add_option(
            "uncertainty",
            translate("ganfilling", "Write the uncertainty of filled pixels"),
            translate("ganfilling", "One standard deviation of reflectance, band by band."),
        )
        self._add_option(
            "coarse",
            translate("ganfilling", "Folder of coarse rasters (MODIS, VIIRS, Sentinel-3)"),
            translate(
                "ganfilling",
                "Dated rasters of a coarse sensor, with the same bands or some of them. They tell how bright the dates "
                "are that the series has lost to clouds, as far as they prove right on dates that it has seen.",
            ),
            advanced=True,
        )
        self._add_indices(advanced=True)
        self._add_formats()
        self._add_dates_and_limits()
        self._add_network_options()
        self._add_reading_options()
        self._add_working_options()
        self._add_folder_output(translate("ganfilling", "Folder for the results"))
        self._add_layer_outputs(
            FILLED=translate("ganfilling", "Filled rasters"),
            NDVI=translate("ganfilling", "NDVI rasters"),
            QUALITY=translate("ganfilling", "Quality rasters"),
            UNCERTAINTY=translate("ganfilling", "Uncertainty rasters"),
            INDEX_RASTERS=translate("ganfilling", "Rasters of other indices"),
            COUNTS=translate("ganfilling", "Rasters of observation counts"),
        )

    def _add_clouds(self) -> None:
        """Add what decides which pixels count as observed."""
        self._add_option(
            "clouds",
            translate("ganfilling", "Clouds (auto: looked for; mask: only the mask's; off: none taken out)"),
            translate(
                "ganfilling",
                "auto: clouds and shadows are looked for, beside what the mask says, and dates that do not agree with "
                "the others are not used. mask: only what the mask says is cloud. off: every pixel that has data "
                "counts as observed, whatever the mask says.",
            ),
        )
        self._add_option(
            "lost",
            translate("ganfilling", "Dates to treat as lost"),
            translate(
                "ganfilling",
                "Such as 2018-08-10,2018-08-23: nothing of these dates is used, they are filled whole.",
            ),
            advanced=True,
        )
        self._add_option(
            "trust",
            translate("ganfilling", "Dates to trust"),
            translate(
                "ganfilling",
                "Such as 2018-08-10,2018-08-23: these dates are used even if they do not agree with the others. "
                "Clouds that are found in them are still taken out.",
            ),
            advanced=True,
        )
        # SCREEN was what CLOUDS is now. It stays for a release, unseen: scripts and models name it. To be removed then.
        screen = QgsProcessingParameterEnum(
            self.SCREEN,
            translate("ganfilling", "Clouds (as earlier versions named it)"),
            list(SCREENING),
            False,
            "auto",
            optional=True,
            usesStaticStrings=True,
        )
        screen.setFlags(screen.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
        self._add(screen)

    def _add_formats(self) -> None:
        self._add_option(
            "format",
            translate("ganfilling", "Format of the results"),
            translate(
                "ganfilling",
                "geotiff: a file for each date and kind. stack: a file for each band, with a layer for each date. "
                "netcdf, zarr: one cube, for xarray, R and others. The layers look the same. Not set: geotiff.",
            ),
            advanced=True,
            optional=True,  # models that were saved before stay valid
        )
        self._add_option(
            "counts",
            translate("ganfilling", "Write days to the nearest observation, and how many there are"),
            advanced=True,
        )
        self._add_option("stac", translate("ganfilling", "Write a STAC collection of the results"), advanced=True)

    def _add_dates_and_limits(self) -> None:
        """Add which dates are written, which gaps stay empty, and the smoothing of NDVI."""
        self._add_option(
            "every",
            translate("ganfilling", "Also write a date every (days, or month)"),
            translate(
                "ganfilling",
                "Such as 10, or month for the 15th of every month. These dates need no image: they are estimated from "
                "the dates around them, and the quality says so. Empty: the dates of the images alone.",
            ),
            advanced=True,
        )
        for name, description in (
            ("start", translate("ganfilling", "First of these dates")),
            ("end", translate("ganfilling", "Last of these dates")),
        ):
            text = translate("ganfilling", "As 2022-06-30. Not set: that of the series.")
            self._add_option(name, description, text, advanced=True)
        self._add_option(
            "dates",
            translate("ganfilling", "Also write the dates in this file"),
            translate("ganfilling", "A text file with a date a line, such as 2022-06-10."),
            advanced=True,
            parameter=self.DATES_FILE,
            files=translate("ganfilling", "Dates (*.txt *.csv);;All files (*)"),
        )
        self._add_option("keep_dates", translate("ganfilling", "Write the dates of the images, too"), advanced=True)
        self._add_option(
            "longest_gap",
            translate("ganfilling", "Leave gaps empty that are longer than (days)"),
            translate("ganfilling", "From the observation before to the one after. Not set: all gaps are filled."),
            advanced=True,
        )
        self._add_option(
            "least",
            translate("ganfilling", "Leave gaps empty of pixels with fewer observations than"),
            translate("ganfilling", "Not set: all gaps are filled."),
            advanced=True,
        )
        self._add_option(
            "smooth",
            translate("ganfilling", "Smooth NDVI over (days)"),
            translate(
                "ganfilling",
                "What changes back within about so many days is taken for noise (Whittaker smoothing; what is less "
                "sure counts less). Not set: NDVI is not smoothed.",
            ),
            advanced=True,
        )

    def _add_network_options(self) -> None:
        self._add_option(
            "device",
            translate("ganfilling", "Device"),
            translate("ganfilling", "Of the network: the processor (cpu), an NVIDIA GPU (cuda), an Apple GPU (mps)."),
            advanced=True,
        )
        self._add_option(
            "weights",
            translate("ganfilling", "Weights of the network"),
            translate("ganfilling", "Empty: those that come with the plugin."),
            advanced=True,
            files=translate("ganfilling", "Weights (*.safetensors *.pt *.pth);;All files (*)"),
        )
        self._add_option("precision", translate("ganfilling", "Precision of the network"), advanced=True)
        self._add_option(
            "adapt",
            translate("ganfilling", "Seconds of tuning the network to this series"),
            translate(
                "ganfilling",
                "By the method auto, which uses what came out as far as it is better on hidden parts of the series. "
                "Not set: it is not tuned.",
            ),
            advanced=True,
        )

    def _add_working_options(self) -> None:
        self._add_option("keep_observed", translate("ganfilling", "Keep observed pixels as they are"), advanced=True)
        self._add_option(
            "context",
            translate("ganfilling", "How far to see around the area (pixels, or all)"),
            translate(
                "ganfilling",
                "What lies so far around the extent or polygons is not filled, but tells of dates that are clouded in "
                "them. 0: nothing; all: all that the rasters show. Not set: 256.",
            ),
            advanced=True,
            default=None,  # models of earlier versions do not set it
        )
        self._add_option(
            "coarser",
            translate("ganfilling", "Pixels so many times larger"),
            translate("ganfilling", "For a quick look at a large area. Not set: the pixels of the images."),
            advanced=True,
        )
        self._add_option(
            "quick",
            translate("ganfilling", "Look and fit less, for a preview"),
            translate("ganfilling", "Clouds and estimates are a little less exact."),
            advanced=True,
        )
        self._add_option(
            "memory",
            translate("ganfilling", "Memory for working (GiB)"),
            translate("ganfilling", "Decides the size of the windows, unless that is set."),
            advanced=True,
        )
        self._add_option(
            "tile",
            translate("ganfilling", "Window size (pixels)"),
            translate("ganfilling", "Not set: chosen from the memory."),
            advanced=True,
            least=16,
        )
        self._add_option(
            "workers",
            translate("ganfilling", "Windows computed at once"),
            translate("ganfilling", "Each takes that memory. Not set: one a core, as far as half of all memory goes."),
            advanced=True,
        )
        self._add_option(
            "overlap",
            translate("ganfilling", "Overlap of windows (pixels)"),
            translate("ganfilling", "Over which neighbouring windows of the network are blended."),
            advanced=True,
        )
        self._add_option(
            "resume",
            translate("ganfilling", "Keep unfinished work, and take up such work"),
            translate("ganfilling", "For large areas: a run that was interrupted goes on where it stopped."),
            advanced=True,
        )

    def autogenerateParameterValues(  # noqa: N802
        self, parameters: Parameters, changed: str, mode: Any
    ) -> Parameters:
        """Propose an output folder in the input folder (QGIS 3.44 asks for this as the user fills in a dialog)."""
        folder = str(parameters.get(self.FOLDER) or "")
        if changed != self.FOLDER or not folder or parameters.get(self.OUTPUT):
            return {}
        return {self.OUTPUT: free_output(folder)}

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the fill job. See EngineAlgorithm.job."""
        lost, trust = self._judged(parameters, context)
        job = self._series_job(parameters, context, feedback)
        return {
            **job,
            **self._bounds(parameters, context),
            "clouds": self._clouds(job["clouds"], parameters, context),
            "lost": lost or None,
            "trust": trust or None,
        }

    def _clouds(self, chosen: str, parameters: Parameters, context: QgsProcessingContext) -> str:
        if chosen != "auto":
            return chosen
        return SCREENING.get(self.parameterAsEnumString(parameters, self.SCREEN, context), chosen)

    def _judged(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[list[str], list[str]]:
        """The dates that the user calls lost, and those to be trusted. Raises QgsProcessingException."""
        lost, trust = (self._date_list(parameters, name, context) for name in (self.LOST, self.TRUST))
        both = sorted({*lost} & {*trust})
        if both:
            raise QgsProcessingException(
                translate("ganfilling", "{date} is both to be treated as lost and to be trusted: choose one.").format(
                    date=both[0]
                )
            )
        return lost, trust

    def _date_list(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> list[str]:
        words = (self._text(parameters, name, context) or "").replace(",", " ").split()
        return sorted({iso_date(word) for word in words})

    def _check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        super()._check_inputs(parameters, context)
        self._judged(parameters, context)
        self._bounds(parameters, context)

    def _bounds(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, str | None]:
        """Where regular dates begin and end. Raises QgsProcessingException."""
        texts = {name: self._text(parameters, name.upper(), context) for name in ("start", "end")}
        return {name: iso_date(text) if text else None for name, text in texts.items()}

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the products. See EngineAlgorithm.results."""
        series = series_path(job, result)
        document = read_series(series)
        products = products_of(document)
        for entry in document.get("inputs", []):
            feedback.pushInfo(f"{entry['date']}  {Path(entry['path']).name}")  # the order that was used
        for date, fate in fates_of(document).items():
            feedback.pushInfo(f"{date}  {fate.text()}")
        for line in filter(None, (seen_beside(document), coarse_told(document))):
            feedback.pushInfo(line)
        method = str(document.get("method", job["method"]))
        results = Results(
            _title(products, method, job), products, self._styles_by_date(document), _origin(document, method)
        )
        outputs = {
            self.OUTPUT: job["output"],
            self.FILLED: results.paths("filled"),
            self.NDVI: results.paths("ndvi"),
            self.QUALITY: results.paths("quality"),
            self.UNCERTAINTY: results.paths("uncertainty"),
            self.INDEX_RASTERS: results.index_paths(),
            self.COUNTS: results.paths("counts"),
            self.SERIES: str(series),
        }
        if document.get("format") == "zarr" and int(gdal.VersionInfo()) < ZARR_GDAL:
            feedback.pushWarning(
                translate(
                    "ganfilling",
                    "This QGIS cannot show a Zarr cube as dated layers (GDAL 3.8 can). Write netCDF, or open the cube "
                    "elsewhere: {path}",
                ).format(path=Path(job["output"]) / "cube.zarr")
            )
            return outputs, None
        return outputs, results


def _title(products: list[Product], method: str, job: dict[str, Any]) -> str:
    """The name of the group: dates, method and, where it was one, the folder, which tells the rows of a batch apart."""
    dates = sorted(product.date.isoformat() for product in products)
    if not dates:
        return "GANFilling"
    title = translate("ganfilling", "Filled {first} to {last} ({method})").format(
        first=dates[0], last=dates[-1], method=method
    )
    inputs = job["inputs"]
    folder = Path(inputs[0]) if len(inputs) == 1 and isinstance(inputs[0], str) else None
    return f"{folder.name}: {title}" if folder is not None and folder.is_dir() else title


def _origin(document: SeriesDocument, method: str) -> str:
    """How the products came about, for the layers' metadata."""
    weights = document.get("weights") or {}
    parts = [
        translate("ganfilling", "Filled by GANFilling, method {method}").format(method=method),
        translate("ganfilling", "weights {name}").format(name=weights["name"]) if weights.get("name") else "",
        translate("ganfilling", "device {device}").format(device=document["device"]) if document.get("device") else "",
    ]
    return ", ".join(part for part in parts if part) + "."
