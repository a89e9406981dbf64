"""What the two programs agree on: jobs, events, descriptions, series.json, codes and shared constants.

The engine imports this package as ``model.contract``; the plugin loads the same files by their path, see
``ganfilling_plugin/contract.py``. So it needs nothing but the standard library, imports nothing else of ``model``, and
its modules name each other relatively. A key that is not always there is in the base class with ``total=False``.
"""

from . import options, quality, reasons
from .colours import NDVI_RAMP
from .command_list import COMMANDS
from .constants import (
    BANDS,
    CONTAINER_SUFFIXES,
    INDEX_UNCERTAINTY,
    JOB_VERSION,
    LAYERS_FOLDER,
    PRODUCT_KINDS,
    RASTER_SUFFIXES,
    SERIES_FILE,
    SERIES_VERSION,
    product_name,
)
from .dates import date_in_text, dates_in_text, month_in_text
from .description import (
    BandEntry,
    Description,
    GridEntry,
    InputDescription,
    MaskEntry,
    MeaningEntry,
    Problem,
    Shares,
    meaning_entry,
)
from .events import (
    DescribedEvent,
    DoneEvent,
    ErrorEvent,
    Event,
    EventName,
    FindingEntry,
    ProductEvent,
    ProgressEvent,
    WarningEvent,
)
from .job import JobHeader, JobInput
from .layers import ONLY_IMAGE, container_of, split_layer
from .messages import MESSAGES, SaidEntry, say, words
from .option import FOLDER, RASTER, Option
from .rates import CPU_RATES, CostEntry, Rates, rate_of_run
from .series import (
    CoarseEntry,
    ContextEntry,
    DateEntry,
    IndexEntry,
    InputEntry,
    ProductEntry,
    SeriesDocument,
    StackEntry,
)
from .unfinished import is_half_moved

__all__ = [
    "BANDS",
    "COMMANDS",
    "CONTAINER_SUFFIXES",
    "CPU_RATES",
    "FOLDER",
    "INDEX_UNCERTAINTY",
    "JOB_VERSION",
    "LAYERS_FOLDER",
    "MESSAGES",
    "NDVI_RAMP",
    "ONLY_IMAGE",
    "PRODUCT_KINDS",
    "RASTER",
    "RASTER_SUFFIXES",
    "SERIES_FILE",
    "SERIES_VERSION",
    "BandEntry",
    "CoarseEntry",
    "ContextEntry",
    "CostEntry",
    "DateEntry",
    "DescribedEvent",
    "Description",
    "DoneEvent",
    "ErrorEvent",
    "Event",
    "EventName",
    "FindingEntry",
    "GridEntry",
    "IndexEntry",
    "InputDescription",
    "InputEntry",
    "JobHeader",
    "JobInput",
    "MaskEntry",
    "MeaningEntry",
    "Option",
    "Problem",
    "ProductEntry",
    "ProductEvent",
    "ProgressEvent",
    "Rates",
    "SaidEntry",
    "SeriesDocument",
    "Shares",
    "StackEntry",
    "WarningEvent",
    "container_of",
    "date_in_text",
    "dates_in_text",
    "is_half_moved",
    "meaning_entry",
    "month_in_text",
    "options",
    "product_name",
    "quality",
    "rate_of_run",
    "reasons",
    "say",
    "split_layer",
    "words",
]
