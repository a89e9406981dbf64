"""How products look: true colour or the input's own style, ramps for NDVI and uncertainty, classes for quality."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsReadWriteContext,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ganfilling_plugin.colours import COUNTS_RAMP, NDVI_RAMP, QUALITY_COLOURS, UNCERTAINTY_RAMP
from ganfilling_plugin.contract import quality
from ganfilling_plugin.inputs import KIND_PROPERTY

translate = QCoreApplication.translate

RED, GREEN, BLUE = 3, 2, 1  # bands of a filled raster: blue, green, red, near infrared
QUALITY = 1  # band of a quality raster
LOW_CUT, HIGH_CUT = 0.02, 0.98
CUT_SAMPLE = 250_000  # pixels


@dataclass(frozen=True)
class InputStyle:
    """The symbology of an input layer, kept as text so that it outlives the layer, and the names of its bands."""

    qml: str
    band_names: tuple[str, ...]


Range = tuple[float, float]  # shown from, to


def capture_style(layer: QgsMapLayer) -> InputStyle | None:
    """Return the style of an input layer if it is one that a filled raster can take: a multiband one. Main thread."""
    if not isinstance(layer, QgsRasterLayer) or not isinstance(layer.renderer(), QgsMultiBandColorRenderer):
        return None
    document = QDomDocument()
    message = layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    if message:
        return None
    return InputStyle(document.toString(), band_names(layer))


def chosen_style(layer: QgsMapLayer) -> InputStyle | None:
    """Return the style of an input layer unless it is the one this plugin gave it, which is made for clouds, too."""
    return None if layer.customProperty(KIND_PROPERTY) else capture_style(layer)


def band_names(layer: QgsRasterLayer) -> tuple[str, ...]:
    """Return the band names without QGIS's own "Band 1: " before them; nameless bands give empty names."""
    names = []
    for band in range(1, layer.bandCount() + 1):
        _, _, name = layer.bandName(band).partition(": ")
        names.append(name.split(" (")[0])
    return tuple(names)


def style_image(layer: QgsRasterLayer, style: InputStyle | None, shared_range: Callable[[], Range]) -> None:
    """Give an image its input's style; without a fitting one, true colour with a range that is asked for then.

    A single band has no colours: NDVI gets its ramp, and anything else shades of grey.
    """
    if style is not None and _apply_input_style(layer, style):
        return
    if layer.bandCount() == 1:
        _style_single(layer, shared_range)
    if layer.bandCount() < RED:
        return
    shown = shared_range()
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), RED, GREEN, BLUE)
    renderer.setRedContrastEnhancement(_stretched(layer, RED, shown))
    renderer.setGreenContrastEnhancement(_stretched(layer, GREEN, shown))
    renderer.setBlueContrastEnhancement(_stretched(layer, BLUE, shown))
    layer.setRenderer(renderer)


def _style_single(layer: QgsRasterLayer, shared_range: Callable[[], Range]) -> None:
    if "ndvi" in band_names(layer)[0].lower():
        style_ndvi(layer)
        return
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    renderer.setContrastEnhancement(_stretched(layer, 1, shared_range()))
    layer.setRenderer(renderer)


def _apply_input_style(layer: QgsRasterLayer, style: InputStyle) -> bool:
    """Apply the input's style, its bands found by name in the product. False if it does not fit.

    QGIS shows any new layer with bands 1, 2, 3 as red, green, blue. On bands in the order blue, green, red that is
    nobody's choice but QGIS's, and the colours are wrong: such a style does not fit either.
    """
    document = QDomDocument()
    document.setContent(style.qml)
    done, _ = layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    renderer = layer.renderer()
    if not done or not isinstance(renderer, QgsMultiBandColorRenderer):
        return False
    shown = _bands_in_product(renderer, style.band_names, band_names(layer))
    if shown is None or shown == [BLUE, GREEN, RED]:
        return False
    renderer.setRedBand(shown[0])
    renderer.setGreenBand(shown[1])
    renderer.setBlueBand(shown[2])
    return True


def _bands_in_product(
    renderer: QgsMultiBandColorRenderer, names: tuple[str, ...], own: tuple[str, ...]
) -> list[int] | None:
    """Return the product's bands for the renderer's, or None if one is not there. Equal rasters need no names."""
    shown = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    if names == own:
        return shown
    try:
        wanted = [names[band - 1] for band in shown]
        return [own.index(name) + 1 for name in wanted] if all(wanted) else None
    except (ValueError, IndexError):
        return None


def true_colour_range(layer: QgsRasterLayer) -> Range:
    """Return one range for red, green and blue, from their 2-98 % cuts: one range each would tint the image.

    Of a raster with fewer bands it is that of the first.
    """
    cuts = [_cut(layer, band) for band in ((RED, GREEN, BLUE) if layer.bandCount() >= RED else (1,))]
    return min(low for low, _ in cuts), max(high for _, high in cuts)


def _cut(layer: QgsRasterLayer, band: int) -> Range:
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(band, LOW_CUT, HIGH_CUT, layer.extent(), CUT_SAMPLE)
    if math.isfinite(low) and math.isfinite(high):
        return low, high
    statistics = provider.bandStatistics(band)  # QGIS 3.44 finds no cut in small rasters with a scale
    spread = 2 * statistics.stdDev
    return (
        max(statistics.minimumValue, statistics.mean - spread),
        min(statistics.maximumValue, statistics.mean + spread),
    )


def _stretched(layer: QgsRasterLayer, band: int, shown: Range) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    enhancement.setMinimumValue(shown[0])
    enhancement.setMaximumValue(shown[1])
    return enhancement


def style_ndvi(layer: QgsRasterLayer) -> None:
    """Give an NDVI raster a ramp, the same for all dates: water blue, bare ground light, dense plants dark green."""
    style_ramp(layer, NDVI_RAMP)


def style_uncertainty(layer: QgsRasterLayer, band: int = RED) -> None:
    """Give an uncertainty raster a ramp of a band's standard deviation in reflectance; the last, if it has fewer."""
    style_ramp(layer, UNCERTAINTY_RAMP, band=min(band, layer.bandCount()))


def style_counts(layer: QgsRasterLayer) -> None:
    """Give a raster of observation counts a ramp of its first band: days to the nearest observation."""
    style_ramp(layer, COUNTS_RAMP)


def style_ramp(layer: QgsRasterLayer, ramp: tuple[tuple[float, str], ...], band: int = 1) -> None:
    """Give a band of a raster colours by its values, which are interpolated."""
    shader_function = QgsColorRampShader(ramp[0][0], ramp[-1][0])
    shader_function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader_function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:g}") for value, colour in ramp]
    )
    shader = QgsRasterShader(ramp[0][0], ramp[-1][0])
    shader.setRasterShaderFunction(shader_function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(ramp[0][0])
    renderer.setClassificationMax(ramp[-1][0])
    layer.setRenderer(renderer)


def style_quality(layer: QgsRasterLayer) -> None:
    """Give a quality raster its classes with their meaning; outside the series it is transparent.

    Its second band, why a pixel did not count as observed, is not shown.
    """
    labels = {
        quality.OBSERVED: translate("ganfilling", "observed"),
        quality.BETWEEN: translate("ganfilling", "filled, between dates"),
        quality.AT_END: translate("ganfilling", "filled, at an end"),
        quality.NEVER_OBSERVED: translate("ganfilling", "filled, never seen"),
        quality.NO_IMAGE: translate("ganfilling", "estimated, no image"),
        quality.GAP_TOO_LONG: translate("ganfilling", "empty, gap too long"),
        quality.TOO_FEW: translate("ganfilling", "empty, seen too rarely"),
    }
    layer.setRenderer(
        QgsPalettedRasterRenderer(
            layer.dataProvider(),
            QUALITY,
            [
                QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
                for colour, (value, label) in zip(QUALITY_COLOURS, labels.items())
            ],
        )
    )
