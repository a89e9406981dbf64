"""What the window remembers from one time to the next, in the user's QGIS profile."""

from __future__ import annotations

import math

from qgis.core import QgsSettings

_SECTION = "ganfilling/selection"
_WEIGHT = 0.5  # of the newest run: pace follows quickly, as computers differ more than runs on one
_PACES = (0.02, 50.0)


def recall(name: str, default: str) -> str:
    """Return a choice made earlier."""
    return str(QgsSettings().value(f"{_SECTION}/{name}", default))


def remember(name: str, value: str) -> None:
    """Keep a choice."""
    QgsSettings().setValue(f"{_SECTION}/{name}", value)


def pace(method: str, device: str) -> float | None:
    """Return how many times as long as estimated real runs have taken here, or None if there was none yet."""
    try:
        stored = float(QgsSettings().value(f"{_SECTION}/pace-{method}-{device}", 0) or 0)
    except (TypeError, ValueError):
        return None
    return stored if _PACES[0] <= stored <= _PACES[1] else None


def learn_pace(method: str, device: str, seconds: float, estimated: float) -> None:
    """Take a real run of ``seconds`` into account, of which ``estimated`` (uncorrected) had been expected."""
    if seconds <= 0 or estimated <= 0:
        return
    newest, known = seconds / estimated, pace(method, device)
    if known is not None:  # an average of ratios: twice as long and half as long cancel out
        newest = math.exp(_WEIGHT * math.log(newest) + (1 - _WEIGHT) * math.log(known))
    remember(f"pace-{method}-{device}", repr(min(max(newest, _PACES[0]), _PACES[1])))
