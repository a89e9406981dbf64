"""Values in words: for the box at the pointer and for screen readers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.fates import reason_title
from ganfilling_plugin.gui.profile.values import PlaceSample, Profile, quality_title, variable_title, within_limits

translate = QCoreApplication.translate


def value_text(variable: str, sample: PlaceSample) -> str:
    """Return a sample of a variable in words: its value, how sure it is, and where it is from."""
    value = "-" if sample.value is None else f"{sample.value:.3f}"
    if sample.spread is not None:
        share = translate("ganfilling", "{share:.0%} observed").format(share=sample.share)
        return f"{value} ± {sample.spread:.3f}, {share}"
    parts = [value]
    if sample.deviation:
        low, high = within_limits(variable, sample.band() or (0.0, 0.0))
        parts.append(translate("ganfilling", "90 %: {low:.3f} to {high:.3f}").format(low=low, high=high))
    quality = quality_title(sample.quality)
    parts.append(f"{quality} ({reason_title(sample.reason)})" if sample.reason else quality)
    return ", ".join(parts)


def described(profiles: Sequence[Profile], variables: Sequence[str], date: datetime.date) -> str:
    """Return all values of a date, a line a place and variable."""
    lines = [date.isoformat()]
    for profile in profiles:
        for variable in variables:
            for sample in profile.samples.get(variable, ()):
                if sample.date == date and sample.value is not None:
                    lines.append(f"{profile.place.label}, {variable_title(variable)}: {value_text(variable, sample)}")
    return "\n".join(lines)
