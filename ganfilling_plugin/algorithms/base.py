"""What all algorithms share: identity, the check of the engine, running a job, and loading what it made."""

from __future__ import annotations

import html
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.utils import iface

from ganfilling_plugin import engine
from ganfilling_plugin.about import HOMEPAGE, ICON, PLUGIN_FOLDER
from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.options import parameter_of, value_of
from ganfilling_plugin.contract import COMMANDS, SERIES_FILE, Option
from ganfilling_plugin.errors import EngineError, EngineMissingError
from ganfilling_plugin.jobs import JobResult, run_job
from ganfilling_plugin.layers import load_on_completion
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate

Parameters = dict[str, Any]

HELP_WIDTH = 236  # pixels: what the help beside the parameters has room for


class PluginAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the plugin: its identity and help. Subclasses set ID and PAGE, and implement help_text()."""

    ID = ""
    PAGE = "fill"  # of the documentation, docs/<PAGE>.md
    GROUP = groups.FILL

    OUTPUT = "OUTPUT"

    # The names are Processing's.

    def createInstance(self) -> PluginAlgorithm:  # noqa: N802
        """Return a new instance of the same algorithm."""
        return type(self)()

    def name(self) -> str:
        """Return the id within the provider."""
        return self.ID

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return groups.title(self.GROUP)

    def groupId(self) -> str:  # noqa: N802
        """Return the id of the group in the toolbox."""
        return self.GROUP

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def helpUrl(self) -> str:  # noqa: N802
        """Return the page of the documentation on the task that the algorithm is for."""
        return f"{HOMEPAGE}/blob/main/docs/{self.PAGE}.md"

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the help shown beside the parameters; in a window with a picture, which a terminal cannot show."""
        picture = PLUGIN_FOLDER / "resources" / "help" / f"{self.ID}.jpg"
        if iface is None or not picture.is_file():
            return self.help_text()
        return f'<img src="{picture.as_uri()}" width="{HELP_WIDTH}">\n{self.help_text()}'

    def help_text(self) -> str:
        """Return what the algorithm does, in words."""
        raise NotImplementedError

    def _add(self, parameter: QgsProcessingParameterDefinition, text: str = "", advanced: bool = False) -> None:
        """Add a parameter with its help, among the advanced ones if so said."""
        if text:
            parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)


class EngineAlgorithm(PluginAlgorithm):
    """An algorithm that runs one job in the engine.

    Subclasses implement also job() (main thread: parameters to a job) and results() (worker thread: the job's result
    to output values and layers to load).
    """

    COMMAND = ""  # of the engine, if it is not called as the algorithm is
    OVERWRITE = "OVERWRITE"
    LOAD = "LOAD"
    SERIES = "SERIES"

    def __init__(self) -> None:
        """Start without a job: prepareAlgorithm makes it."""
        super().__init__()
        self._job: dict[str, Any] = {}
        self._asked: dict[str, Option] = {}  # parameter -> the option of the engine that it stands for

    # Running.

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        """Return whether the engine works, tried by running its doctor, and if not, how to get it."""
        try:
            found = engine.find_python()
        except EngineMissingError as error:
            return False, _for_window(str(error))
        if found.tested:  # with these packages, when it was made
            return True, ""
        probe = engine.probe(found.path)
        if probe.works:
            return True, ""
        return False, _for_window("\n".join([probe.message, *probe.lines, "", engine.how_to_install()]))

    def prepareAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Turn the parameters into a job, in the main thread, where layers live."""
        self._job = self.job(parameters, context, feedback)
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job in the engine; return the outputs. Failures are exceptions with a message for people."""
        try:
            result = run_job(self._job, feedback)
        except EngineError as error:  # QGIS shows an exception with its traceback: say it in plain words before
            feedback.reportError(str(error))
            raise error.with_traceback(None) from None
        outputs, results = self.results(self._job, result, feedback)
        if results is not None and self._loads(parameters, context):
            results.series = str(outputs.get(self.SERIES, ""))
            load_on_completion(results, context)
        return outputs

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the job for the parameters."""
        raise NotImplementedError

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the values of the declared outputs, and what to load (None: nothing)."""
        raise NotImplementedError

    # Parameters that stand for options of the engine.

    def _add_option(
        self,
        name: str,
        description: str,
        text: str = "",
        advanced: bool = False,
        parameter: str = "",
        files: str = "",
        optional: bool = False,
        **changed: Any,
    ) -> None:
        """Add a parameter for the option ``name`` of the command: kind, choices, default and range are the engine's.

        parameter: its id, if it is not the option's name.  files: see parameter_of().  optional: also where it has a
        default.  changed: what is another here than in the engine, as in Option.
        """
        option = replace(COMMANDS[self.COMMAND or self.ID].options[name], **changed)
        parameter = parameter or name.upper()
        self._asked[parameter] = option
        definition = parameter_of(option, parameter, description, files)
        if optional:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self._add(definition, text, advanced)

    def _options_job(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        """The part of a job that names the command and its options, as the parameters have them."""
        values = {
            option.name: value_of(option, name, self, parameters, context) for name, option in self._asked.items()
        }
        return {"command": self.COMMAND or self.ID, **values}

    # Parameters that several algorithms have.

    def _add_folder_output(self, description: str) -> None:
        """Add the output folder, and whether earlier results in it are replaced and the new ones loaded."""
        self._add(
            QgsProcessingParameterBoolean(
                self.OVERWRITE, translate("ganfilling", "Replace earlier results in the output folder"), False
            )
        )
        self._add(
            QgsProcessingParameterBoolean(
                self.LOAD, translate("ganfilling", "Load the results into the project"), True
            ),
            translate("ganfilling", "As one group, with a subgroup for each kind of result. Switch off in models."),
        )
        self._add(QgsProcessingParameterFolderDestination(self.OUTPUT, description))

    def _add_layer_outputs(self, **descriptions: str) -> None:
        """Declare a multiple-layers output for each name, and the series.json."""
        for name, description in descriptions.items():
            self.addOutput(QgsProcessingOutputMultipleLayers(name, description))
        self.addOutput(QgsProcessingOutputFile(self.SERIES, translate("ganfilling", "Description of the results")))

    def _output_folder(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        folder = self.parameterAsString(parameters, self.OUTPUT, context)
        if not folder:
            raise QgsProcessingException(translate("ganfilling", "No output folder was chosen."))
        return os.path.abspath(folder)  # noqa: PTH100 (QGIS may hand over a relative path; keep links as they are)

    def _loads(self, parameters: Parameters, context: QgsProcessingContext) -> bool:
        return self.parameterDefinition(self.LOAD) is not None and self.parameterAsBoolean(
            parameters, self.LOAD, context
        )

    def _text(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str | None:
        """The value of an optional text, None if it is empty."""
        return self.parameterAsString(parameters, name, context).strip() or None


def _for_window(text: str) -> str:
    """Keep line breaks in the toolbox's message window, which takes HTML; qgis_process prints the text as it is."""
    return text if iface is None else html.escape(text).replace("\n", "<br>\n")


def series_path(job: dict[str, Any], result: JobResult) -> Path:
    """Return where the engine wrote the description of its results."""
    return Path(result.done.get("series") or Path(job["output"]) / SERIES_FILE)
