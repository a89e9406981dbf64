"""Products of a run -> styled, dated, grouped layers of the project.

Processing loads the files; a post-processor, in the main thread, gives each layer its style, date and place. A run is
one group with a subgroup a kind, each in date order; a kind with many dates is one layer where QGIS can date its bands.
"""

from __future__ import annotations

import bisect
import datetime
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from statistics import median

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTimer

from ganfilling_plugin import stacks, styles
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
listeners: list[Callable[[Results], object]] = []  # called in the main thread when all layers of a run are in place
RETRIES = 50
STRETCHED_KINDS = (IMAGE, "filled")  # shown between a darkest and a brightest value that all dates share
AT_ONCE = 5  # layers that are put into the project together
MOST_UNFOLDED = 20  # dates of a kind that are listed in the layer tree at once
RANGE_DATES = 5  # dates that the shared true-colour range is taken from


def load_on_completion(results: Results, context: QgsProcessingContext) -> None:
    """Ask Processing to load the first product when the algorithm has ended; the others come with it.

    Processing itself takes a quarter of a second a layer: it reads statistics for a style that is replaced at once, and
    each layer is put into the layer tree twice. Some versions (3.40.4, 3.42) load one of several outputs only.

    Safe in a worker thread. Does nothing where there is no project to load into (qgis_process without one).
    """
    project = context.project()
    if project is None or not results.products:
        return
    source, shown = next(iter(stacks.by_layer(results.products).items()))
    details = QgsProcessingContext.LayerDetails(_name(shown), project, "", QgsProcessingUtils.LayerHint.Raster)
    post_processor = LayerPostProcessor(ResultLoader(results, project))
    _post_processors.append(post_processor)
    details.setPostProcessor(post_processor)
    context.addLayerToLoadOnCompletion(source, details)


class LayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """What Processing calls for one layer. One each: the context deletes them when it is itself deleted."""

    def __init__(self, loader: ResultLoader) -> None:
        """Pass calls on to ``loader``."""
        super().__init__()
        self.loader = loader

    def postProcessLayer(  # noqa: N802 (Processing's name)
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called in the main thread when the layer has been loaded."""
        self.loader.loaded(layer, feedback)


# Processing keeps no Python reference to a post-processor: without one of our own the styles are silently dropped.
_post_processors: deque[LayerPostProcessor] = deque(maxlen=500)


class ResultLoader:
    """Loads, styles, dates and places the layers of one run."""

    def __init__(self, results: Results, project: QgsProject) -> None:
        """Prepare for the products of ``results``."""
        self.results = results
        self._project = project
        self._shown = stacks.by_layer(results.products)
        self._ends = _ends_of(results.products)
        self._ranges: dict[str, styles.Range] = {}
        self._group: QgsLayerTreeGroup | None = None
        self._waiting: dict[str, list[Product]] = {}  # layer id -> what Processing has loaded, not yet in the tree
        self._retries = 0

    def loaded(self, layer: QgsMapLayer, feedback: QgsProcessingFeedback) -> None:
        """Take care of the layer that Processing has loaded, and load all others. Main thread."""
        shown = self._shown.get(layer.source())
        if shown is None or not isinstance(layer, QgsRasterLayer):
            return
        self._dress_safely(layer, shown, feedback)
        self._waiting[layer.id()] = shown
        for _ in self.steps(feedback):
            pass
        self._place_waiting()

    def steps(self, feedback: QgsProcessingFeedback) -> Iterator[None]:
        """Load all products that are not loaded yet; after each step the window may answer. Main thread."""
        known = list(self._waiting.values())
        yield from self._look_at_ranges()
        made: dict[str, list[QgsRasterLayer]] = {}
        for path, shown in self._shown.items():
            if shown in known:
                continue
            layer = QgsRasterLayer(path, _name(shown), "gdal", _unstyled())
            if not layer.isValid():
                feedback.reportError(translate("ganfilling", "{path} could not be loaded.").format(path=path))
                continue
            self._dress_safely(layer, shown, feedback)
            if len(shown) > 1:
                self._project.addMapLayer(layer, False)
                self._insert_alone(layer, shown)
            else:
                made.setdefault(shown[0].kind, []).append(layer)
            yield
        for kind, layers in made.items():
            subgroup = self._subgroup(next(product for product in self.results.products if product.kind == kind))
            for start in range(0, len(layers), AT_ONCE):
                together = layers[start : start + AT_ONCE]
                self._project.addMapLayers(together, False)
                subgroup.insertChildNodes(-1, [_node(layer, layer is layers[0]) for layer in together])
                yield
        if not self._waiting:
            self._tell()

    def _tell(self) -> None:
        for listener in list(listeners):
            listener(self.results)

    def _dress_safely(self, layer: QgsRasterLayer, shown: list[Product], feedback: QgsProcessingFeedback) -> None:
        try:
            self._dress(layer, shown)
        except Exception as error:  # Processing would swallow it; the layer is loaded all the same
            feedback.reportError(
                translate("ganfilling", "The layer {name} could not be styled: {error}").format(
                    name=_name(shown), error=error
                )
            )

    def _dress(self, layer: QgsRasterLayer, shown: list[Product]) -> None:
        product = shown[0]
        layer.setName(_name(shown))
        self._style(layer, shown)
        layer.setCustomProperty(KIND_PROPERTY, product.kind)
        if self.results.series:
            layer.setCustomProperty(SERIES_PROPERTY, self.results.series)
        ranges = [date_range(one.date, self._ends[one]) for one in shown]
        if len(shown) > 1:
            stacks.date_bands(layer, shown, ranges)
        else:
            layer.setCustomProperty(DATE_PROPERTY, product.date.isoformat())
            set_temporal_range(layer, product.date, self._ends[product])
        self._describe(layer, ranges)

    def _style(self, layer: QgsRasterLayer, shown: list[Product]) -> None:
        product = shown[0]
        if product.index:
            styles.style_ramp(layer, product.index.ramp)
        elif product.kind in ("ndvi", "forecast"):
            styles.style_ndvi(layer)
        elif product.kind == "quality":
            styles.style_quality(layer)
        elif product.kind == "uncertainty":
            styles.style_uncertainty(layer, band=1 if len(shown) > 1 else styles.RED)
        elif product.kind == "counts":
            styles.style_counts(layer)
        else:
            by_date = self.results.styles
            style = by_date.get(product.date.isoformat()) or next(iter(by_date.values()), None)
            styles.style_image(layer, style, lambda: self._shared_range(product.kind))

    def _look_at_ranges(self) -> Iterator[None]:
        """Find the ranges that images will be shown with, unless they take the look of the inputs."""
        if not self.results.styles:
            for kind in {product.kind for product in self.results.products if product.kind in STRETCHED_KINDS}:
                yield from self._look_at_range(kind)

    def _shared_range(self, kind: str) -> styles.Range:
        for _ in self._look_at_range(kind):
            pass
        return self._ranges[kind]

    def _look_at_range(self, kind: str) -> Iterator[None]:
        """Find the true-colour range of all dates of a kind, so that neither snow nor cloud decides.

        Of filled dates it is the median of some; of observed ones that of the darkest, which has the fewest clouds.
        """
        if kind in self._ranges:
            return
        paths = self.results.paths(kind)
        ranges = []
        for path in paths[:: max(1, len(paths) // RANGE_DATES)]:
            ranges.append(styles.true_colour_range(QgsRasterLayer(path, "range", "gdal", _unstyled())))
            yield
        usual = min if kind == IMAGE else median
        self._ranges[kind] = median(low for low, _ in ranges), usual(high for _, high in ranges)

    def _describe(self, layer: QgsRasterLayer, ranges: list[QgsDateTimeRange]) -> None:
        metadata = layer.metadata()
        metadata.setTitle(layer.name())
        metadata.setType("dataset")
        metadata.setAbstract(self.results.origin)
        metadata.addHistoryItem(self.results.origin)
        extent = metadata.extent()
        extent.setTemporalExtents(ranges)
        metadata.setExtent(extent)
        layer.setMetadata(metadata)

    def _place_waiting(self) -> None:
        """Move the layer from where Processing put it to the run's group; newer QGIS puts it there later."""
        root = self._project.layerTreeRoot()
        for layer_id, shown in list(self._waiting.items()):
            node = root.findLayer(layer_id)
            if node is None:
                continue
            if len(shown) > 1:
                self._insert_alone(node.layer(), shown)
            else:
                self._insert(node.layer(), shown[0])
            node.parent().removeChildNode(node)
            del self._waiting[layer_id]
        self._retries += 1
        if self._waiting and self._retries < RETRIES:
            QTimer.singleShot(0 if self._retries == 1 else RETRY_MILLISECONDS, self._place_waiting)
        else:
            self._tell()

    def _insert(self, layer: QgsMapLayer, product: Product) -> None:
        subgroup = self._subgroup(product)
        nodes = subgroup.findLayers()
        dates = [str(node.layer().customProperty(DATE_PROPERTY)) for node in nodes if node.layer()]
        index = bisect.bisect(dates, product.date.isoformat())
        subgroup.insertChildNode(index, _node(layer, index == 0))
        if index == 0 and nodes:
            nodes[0].setExpanded(False)

    def _insert_alone(self, layer: QgsMapLayer, shown: list[Product]) -> None:
        """Put the one layer of a kind where else its subgroup would be."""
        kind = shown[0].kind
        group, place = self._place_of(kind)
        node = _node(layer, False)
        stacks.say_dates(node, shown)
        group.insertChildNode(place, node)
        _mark(node, kind)

    def _subgroup(self, product: Product) -> QgsLayerTreeGroup:
        kind, title = product.kind, product_title(product)
        group, place = self._place_of(kind)
        found = group.findGroup(title)
        if found is not None:
            return found
        subgroup = group.insertGroup(place, title)
        _mark(subgroup, kind)
        subgroup.setExpanded(kind in SHOWN_KINDS and len(self.results.paths(kind)) <= MOST_UNFOLDED)
        return subgroup

    def _place_of(self, kind: str) -> tuple[QgsLayerTreeGroup, int]:
        """The group of the run, and the place of a kind in it."""
        if self._group is None:
            self._group = self._project.layerTreeRoot().insertGroup(0, self._free_title())
        ranks = [kind_rank(str(child.customProperty(KIND_PROPERTY))) for child in self._group.children()]
        return self._group, bisect.bisect(ranks, kind_rank(kind))

    def _free_title(self) -> str:
        """The run's title, numbered if another group has it."""
        root, title, number = self._project.layerTreeRoot(), self.results.title, 2
        while root.findGroup(title) is not None:
            title = f"{self.results.title} ({number})"
            number += 1
        return title


def _unstyled() -> QgsRasterLayer.LayerOptions:
    """How a layer is opened that gets its style here: none is looked for, and nothing is read for one."""
    options = QgsRasterLayer.LayerOptions(False)
    options.skipCrsValidation = True
    return options


def _name(shown: list[Product]) -> str:
    """The name of a layer: the date and kind that it shows, or the kind alone."""
    return product_title(shown[0]) if len(shown) > 1 else layer_name(shown[0])


def _mark(node: QgsLayerTreeNode, kind: str) -> None:
    """Note the kind at what shows it in the layer tree; check it if it is drawn at first."""
    node.setCustomProperty(KIND_PROPERTY, kind)
    node.setItemVisibilityChecked(kind in SHOWN_KINDS)


def _node(layer: QgsMapLayer, unfolded: bool) -> QgsLayerTreeLayer:
    """The node of a layer, its legend folded unless it is the first of its kind: one legend a kind is enough."""
    node = QgsLayerTreeLayer(layer)
    node.setExpanded(unfolded)
    return node


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
