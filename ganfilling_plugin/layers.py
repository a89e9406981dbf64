"""Products of a run -> styled, dated, grouped layers of the project.

Processing loads the files; a post-processor, in the main thread, gives each layer its style, date and place. A run is
one group with a subgroup a kind, each in date order.
"""

from __future__ import annotations

import bisect
import datetime
from collections import deque
from collections.abc import Iterable
from statistics import median

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimer

from ganfilling_plugin import styles
from ganfilling_plugin.inputs import DATE_PROPERTY, KIND_PROPERTY
from ganfilling_plugin.results import (
    IMAGE,
    SERIES_PROPERTY,
    Product,
    Results,
    kind_rank,
    layer_name,
    product_title,
)

translate = QCoreApplication.translate

SHOWN_KINDS = (IMAGE, "filled", "forecast")  # the others start unchecked: they would be drawn beneath these, unseen
RETRY_MILLISECONDS = 100
RETRIES = 50
RANGE_DATES = 5  # dates that the shared true-colour range is taken from


def load_on_completion(results: Results, context: QgsProcessingContext, output: str = "") -> None:
    """Ask Processing to load the products when the algorithm has ended. Safe in a worker thread.

    Does nothing where there is no project to load into (qgis_process without one).
    """
    project = context.project()
    if project is None or not results.products:
        return
    loader = ResultLoader(results, project)
    for product in results.products:
        details = QgsProcessingContext.LayerDetails(
            layer_name(product), project, output, QgsProcessingUtils.LayerHint.Raster
        )
        post_processor = LayerPostProcessor(loader)
        _post_processors.append(post_processor)
        details.setPostProcessor(post_processor)
        context.addLayerToLoadOnCompletion(product.path, details)


class LayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """What Processing calls for one layer. One each: the context deletes them when it is itself deleted."""

    def __init__(self, loader: ResultLoader) -> None:
        """Pass calls on to ``loader``."""
        super().__init__()
        self._loader = loader

    def postProcessLayer(  # noqa: N802 (Processing's name)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called in the main thread when the layer has been loaded."""
        self._loader.loaded(layer, feedback)


# Processing keeps no Python reference to a post-processor: without one of our own the styles are silently dropped.
_post_processors: deque[LayerPostProcessor] = deque(maxlen=5000)


class ResultLoader:
    """Styles, dates and places the layers of one run as Processing loads them, and sees that all get loaded."""

    def __init__(self, results: Results, project: QgsProject) -> None:
        """Prepare for the products of ``results``."""
        self._results = results
        self._project = project
        self._products = {product.path: product for product in results.products}
        self._ends = _ends_of(results.products)
        self._ranges: dict[str, styles.Range] = {}
        self._group: QgsLayerTreeGroup | None = None
        self._waiting: dict[str, Product] = {}  # layer id -> product, styled but not yet in the layer tree
        self._placed: set[str] = set()
        self._idle = 0  # how often nothing new was found
        self._scheduled = False

    def loaded(self, layer: QgsMapLayer, feedback: QgsProcessingFeedback) -> None:
        """Take care of a layer that Processing has loaded. Main thread."""
        product = self._products.get(layer.source())
        if product is None or not isinstance(layer, QgsRasterLayer):
            return
        try:
            self._dress(layer, product)
        except Exception as error:  # Processing would swallow it; the layer is loaded all the same
            feedback.reportError(
                translate("ganfilling", "The layer {name} could not be styled: {error}").format(
                    name=layer_name(product), error=error
                )
            )
        self._waiting[layer.id()] = product
        self._idle = 0
        self._place_waiting()
        self._look_again(0)

    def _dress(self, layer: QgsRasterLayer, product: Product) -> None:
        layer.setName(layer_name(product))
        self._style(layer, product)
        layer.setCustomProperty(DATE_PROPERTY, product.date.isoformat())
        layer.setCustomProperty(KIND_PROPERTY, product.kind)
        if self._results.series:
            layer.setCustomProperty(SERIES_PROPERTY, self._results.series)
        set_temporal_range(layer, product.date, self._ends[product])
        self._describe(layer, product)

    def _style(self, layer: QgsRasterLayer, product: Product) -> None:
        if product.index:
            styles.style_ramp(layer, product.index.ramp)
        elif product.kind in ("ndvi", "forecast"):
            styles.style_ndvi(layer)
        elif product.kind == "quality":
            styles.style_quality(layer)
        elif product.kind == "uncertainty":
            styles.style_uncertainty(layer)
        elif product.kind == "counts":
            styles.style_counts(layer)
        else:
            by_date = self._results.styles
            style = by_date.get(product.date.isoformat()) or next(iter(by_date.values()), None)
            styles.style_image(layer, style, lambda: self._shared_range(product.kind))

    def _shared_range(self, kind: str) -> styles.Range:
        """The true-colour range of all dates of a kind, so that neither snow nor cloud decides.

        Of filled dates it is the median of some; of observed ones that of the darkest, which has the fewest clouds.
        """
        if kind not in self._ranges:
            paths = self._results.paths(kind)
            usual = min if kind == IMAGE else median
            chosen = paths[:: max(1, len(paths) // RANGE_DATES)]
            ranges = [styles.true_colour_range(QgsRasterLayer(path, "range", "gdal")) for path in chosen]
            self._ranges[kind] = median(low for low, _ in ranges), usual(high for _, high in ranges)
        return self._ranges[kind]

    def _describe(self, layer: QgsRasterLayer, product: Product) -> None:
        metadata = layer.metadata()
        metadata.setTitle(layer.name())
        metadata.setType("dataset")
        metadata.setAbstract(self._results.origin)
        metadata.addHistoryItem(self._results.origin)
        extent = metadata.extent()
        extent.setTemporalExtents([date_range(product.date, self._ends[product])])
        metadata.setExtent(extent)
        layer.setMetadata(metadata)

    def _look_again(self, milliseconds: int) -> None:
        """Come back when Processing is done: newer QGIS puts layers into the tree only then, and some lost layers."""
        if not self._scheduled:
            self._scheduled = True
            QTimer.singleShot(milliseconds, self._complete)

    def _complete(self) -> None:
        self._scheduled = False
        self._place_waiting()
        missing = [product for path, product in self._products.items() if path not in self._placed]
        self._idle += 1
        if missing and self._idle < RETRIES:  # Processing may still be loading: many layers take a while
            self._look_again(RETRY_MILLISECONDS)
            return
        for product in missing:
            self._load_missing(product)

    def _load_missing(self, product: Product) -> None:
        """Load a product that Processing left out (3.40.4 and 3.42 load one of several outputs only)."""
        if product in self._waiting.values():
            return  # loaded, but removed from the tree since
        layer = QgsRasterLayer(product.path, layer_name(product), "gdal")
        if not layer.isValid():
            QgsMessageLog.logMessage(
                translate("ganfilling", "{path} could not be loaded.").format(path=product.path), "GANFilling"
            )
            return
        self._dress(layer, product)
        self._project.addMapLayer(layer, False)
        self._insert(layer, product)

    def _place_waiting(self) -> None:
        """Move layers from where Processing put them to the run's group."""
        root = self._project.layerTreeRoot()
        for layer_id, product in list(self._waiting.items()):
            node = root.findLayer(layer_id)
            if node is None:
                continue
            self._insert(node.layer(), product)
            node.parent().removeChildNode(node)
            del self._waiting[layer_id]

    def _insert(self, layer: QgsMapLayer, product: Product) -> None:
        subgroup = self._subgroup(product)
        dates = [str(node.layer().customProperty(DATE_PROPERTY)) for node in subgroup.findLayers() if node.layer()]
        index = bisect.bisect(dates, product.date.isoformat())
        node = subgroup.insertLayer(index, layer)
        node.setExpanded(product == self._first(product.kind))  # one legend a kind is enough
        self._placed.add(product.path)

    def _first(self, kind: str) -> Product:
        return next(product for product in self._results.products if product.kind == kind)

    def _subgroup(self, product: Product) -> QgsLayerTreeGroup:
        if self._group is None:
            self._group = self._project.layerTreeRoot().insertGroup(0, self._free_title())
        kind, title = product.kind, product_title(product)
        found = self._group.findGroup(title)
        if found is not None:
            return found
        ranks = [kind_rank(str(child.customProperty(KIND_PROPERTY))) for child in self._group.children()]
        subgroup = self._group.insertGroup(bisect.bisect(ranks, kind_rank(kind)), title)
        subgroup.setCustomProperty(KIND_PROPERTY, kind)
        subgroup.setItemVisibilityChecked(kind in SHOWN_KINDS)
        subgroup.setExpanded(kind in SHOWN_KINDS)
        return subgroup

    def _free_title(self) -> str:
        """The run's title, numbered if another group has it."""
        root, title, number = self._project.layerTreeRoot(), self._results.title, 2
        while root.findGroup(title) is not None:
            title = f"{self._results.title} ({number})"
            number += 1
        return title


def _ends_of(products: list[Product]) -> dict[Product, datetime.date]:
    """When each product stops being shown: at the next date of its kind; the last one is shown as long as usual."""
    ends: dict[Product, datetime.date] = {}
    for kind in {product.kind for product in products}:
        following = following_dates({product.date for product in products if product.kind == kind})
        ends.update({product: following[product.date] for product in products if product.kind == kind})
    return ends


def following_dates(dates: Iterable[datetime.date]) -> dict[datetime.date, datetime.date]:
    """Return for each date, in order, the one until which it is shown; the last one is shown as long as usual."""
    ordered = sorted(set(dates))
    if not ordered:
        return {}
    steps = [(after - before).days for before, after in zip(ordered, ordered[1:])]
    usual = datetime.timedelta(days=round(median(steps)) if steps else 1)
    return dict(zip(ordered, [*ordered[1:], ordered[-1] + usual]))


def set_temporal_range(layer: QgsRasterLayer, begin: datetime.date, end: datetime.date) -> None:
    """Let the Temporal Controller show ``layer`` from ``begin`` until just before ``end``."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(date_range(begin, end))
    temporal.setIsActive(True)


def date_range(begin: datetime.date, end: datetime.date) -> QgsDateTimeRange:
    """Return the moments from ``begin`` until just before ``end``."""
    midnights = [QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in (begin, end)]
    return QgsDateTimeRange(midnights[0], midnights[1], True, False)
