"""Training by recipe."""

from __future__ import annotations

from typing import Any

from model.contract.learning_options import BASES, RECIPES, SOURCES
from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.training.launch import launch, require_fabric
from model.training.training_options import TrainingOptions


def train(options: TrainingOptions, report: Reporter) -> dict[str, Any]:
    """Train a network by the recipe of ``options``; its weights and logs go to the output folder.

    Returns the last line of the log. Raises InputError for bad data and options, EnvironmentUnfitError without
    Lightning Fabric, CancelledError.
    """
    for value, known in ((options.recipe, RECIPES), (options.source, SOURCES), (options.base, BASES)):
        if value not in known:
            raise InputError(
                "usage", say("no_such_value", value=repr(value)), say("no_such_value_hint", known=", ".join(known))
            )
    require_fabric()
    if options.recipe == "published":
        import model.training.published_recipe as recipe
    elif options.recipe == "detector":
        import model.training.detector_recipe as recipe  # type: ignore[no-redef]
    else:
        import model.training.default_recipe as recipe  # type: ignore[no-redef]

    return launch(recipe.run, recipe.prepare(options, report), options, report)
