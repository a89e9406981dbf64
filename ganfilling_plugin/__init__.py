"""GANFilling for QGIS: the QGIS side. It starts the engine in a process of its own and shows what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ganfilling_plugin.plugin import GanFillingPlugin


def classFactory(iface: Any) -> GanFillingPlugin:  # noqa: N802 (QGIS asks for this name)
    """Return the plugin; ``iface`` is None in qgis_process."""
    from ganfilling_plugin.plugin import GanFillingPlugin

    return GanFillingPlugin(iface)
