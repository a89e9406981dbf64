"""All that forecasts, by name: the references, and the network where torch is there."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.forecasting.context import Context
from model.forecasting.references import REFERENCES, reference

NETWORK, AUTO = "network", "auto"
NAMES = (AUTO, NETWORK, *REFERENCES)

Forecast = Callable[[Context, Sequence[datetime.date]], FloatArray]  # context, targets -> NDVI [N,H,W]


@dataclass(frozen=True)
class Forecasting:
    """The forecasters by name, which of them makes the layers, and what series.json says of the network's weights."""

    by_name: dict[str, Forecast]
    chosen: str
    weights: dict[str, Any] | None


def find_forecasters(chosen: str, weights: Path | None, report: Reporter) -> Forecasting:
    """The references, and the network with ``weights`` (None: those that ship) unless torch is missing.

    Raises EnvironmentUnfitError if torch is missing and ``chosen`` is the network, InputError for weights.
    """
    by_name: dict[str, Forecast] = {name: partial(reference, name) for name in REFERENCES}
    try:
        from model.core.devices import require_torch

        require_torch()
    except EnvironmentUnfitError as error:
        if chosen == NETWORK:
            raise
        report.warning("no_network", say("no_network_forecast", references=REFERENCES[0], message=error.message))
        return Forecasting(by_name, REFERENCES[0] if chosen == AUTO else chosen, None)
    from model.forecasting.forecast_weights import load_forecaster
    from model.forecasting.network_forecaster import forecast_by_network

    loaded = load_forecaster(weights)
    by_name[NETWORK] = partial(forecast_by_network, loaded)
    return Forecasting(by_name, NETWORK if chosen == AUTO else chosen, loaded.document())
