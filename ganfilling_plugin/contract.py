"""The contract with the engine, whose files are loaded by their path.

``import model`` in QGIS would take the one Python path that all plugins share, and might find another's ``model``. Type
checkers see the package itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model.contract import *  # noqa: F403
else:
    import sys
    from importlib.util import module_from_spec, spec_from_file_location

    from ganfilling_plugin.about import PLUGIN_FOLDER

    _root = PLUGIN_FOLDER if (PLUGIN_FOLDER / "model").is_dir() else PLUGIN_FOLDER.parent
    _folder = _root / "model" / "contract"
    _spec = spec_from_file_location(
        "ganfilling_plugin._contract", _folder / "__init__.py", submodule_search_locations=[str(_folder)]
    )
    _package = module_from_spec(_spec)
    sys.modules[_spec.name] = _package
    _spec.loader.exec_module(_package)
    globals().update({name: getattr(_package, name) for name in _package.__all__})
