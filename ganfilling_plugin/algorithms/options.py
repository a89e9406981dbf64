"""From an option of the engine to a Processing parameter, and from the parameter's value to that of the job."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ganfilling_plugin.contract import FOLDER, RASTER, Option
from ganfilling_plugin.inputs import layer_path

DECIMALS = {"M": 0, "GIB": 1}  # that are shown of numbers with these units; six by default, as in 4.000000 minutes


def parameter_of(option: Option, name: str, description: str, files: str = "") -> QgsProcessingParameterDefinition:
    """Return the parameter ``name`` for ``option``; files: the filter of an option whose value is the path of a file.

    It is optional where the engine finds a value by itself.
    """
    optional = _optional(option)
    if _choices(option):
        default = None if optional else str(option.default)
        return NamedChoices(name, description, _choices(option), option.many, default, optional, usesStaticStrings=True)
    if option.kind is bool:
        # Optional, so that a model that was saved before there was this option stays valid.
        return QgsProcessingParameterBoolean(name, description, option.default, optional=True)
    if option.unit == RASTER:
        return QgsProcessingParameterRasterLayer(name, description, optional=optional)
    if files or option.unit == FOLDER:
        behaviors = QgsProcessingParameterFile.Behavior
        behavior = behaviors.File if files else behaviors.Folder
        return QgsProcessingParameterFile(name, description, behavior, optional=optional, fileFilter=files)
    if _is_number(option):
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if option.kind is int else kinds.Double
        bounds = {"minValue": option.least, "maxValue": option.most}
        given = {key: bound for key, bound in bounds.items() if bound is not None}
        number = QgsProcessingParameterNumber(name, description, kind, option.default, optional, **given)
        if option.unit in DECIMALS:
            number.setMetadata({"widget_wrapper": {"decimals": DECIMALS[option.unit]}})
        return number
    return QgsProcessingParameterString(name, description, None if optional else option.default, optional=optional)


def value_of(
    option: Option,
    name: str,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """Return what a job says of ``option``: the value of the parameter ``name``, None where it is not set."""
    if option.kind is bool:
        return algorithm.parameterAsBoolean(parameters, name, context)
    if option.unit == RASTER:
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
        return None if layer is None else layer_path(layer)
    if _choices(option):
        given = {name: _named(_choices(option), parameters[name])} if name in parameters else {}
        chosen = [text for text in algorithm.parameterAsEnumStrings({**parameters, **given}, name, context) if text]
        return (chosen if option.many else option.kind(chosen[0])) if chosen else None
    if _is_number(option):
        unset = option.default is None and parameters.get(name) in (None, NULL, "")
        read = algorithm.parameterAsInt if option.kind is int else algorithm.parameterAsDouble
        return None if unset else read(parameters, name, context)
    text = algorithm.parameterAsString(parameters, name, context).strip()
    if not text and _optional(option):
        return None
    return [text] if option.separate else text


class NamedChoices(QgsProcessingParameterEnum):
    """Choices that are given by name. Their numbers are taken, too: the help of qgis_process lists them by number."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:  # noqa: N802
        """See QgsProcessingParameterDefinition."""
        return bool(super().checkValueIsAcceptable(_named(self.options(), value), context))


def _named(choices: list[str], value: Any) -> Any:
    """A value, or a list of values, with the name of a choice in place of its number from 0."""
    if isinstance(value, (list, tuple)):
        return [_named(choices, item) for item in value]
    if isinstance(value, str) and "," in value:
        return [_named(choices, item.strip()) for item in value.split(",")]
    text = str(value)
    if isinstance(value, (int, str)) and text not in choices and text.isdecimal() and int(text) < len(choices):
        return choices[int(text)]
    return value


def _optional(option: Option) -> bool:
    return option.default is None or option.many


def _choices(option: Option) -> list[str]:
    return [str(choice) for choice in option.choices or option.offers]


def _is_number(option: Option) -> bool:
    return option.kind in (int, float) and not option.many
