"""Which dates of a series are the context, and which dates are forecast."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from model.contract.messages import say
from model.contract.options import SpanOptions
from model.core.errors import InputError

FEWEST_DATES = 3  # of a context
STEPS, EVERY = 3, 10  # dates to forecast, and days between them, if nothing is said


@dataclass(frozen=True)
class ForecastSpan:
    """Positions of the context in the series [first, end), and the targets; scored if the series has them."""

    first: int
    end: int
    targets: tuple[datetime.date, ...]
    scored: bool


def choose_span(dates: Sequence[datetime.date], options: SpanOptions) -> ForecastSpan:
    """The context and the targets among or after ``dates``, which are in order.

    Raises InputError forecast_unclear (held-out and future dates at once), too_short, target_in_context.
    """
    if options.horizon and (options.dates or options.steps or options.every):
        raise InputError(
            "forecast_unclear",
            say("forecast_unclear"),
            say("forecast_unclear_hint"),
        )
    end = sum(options.until is None or date <= options.until for date in dates)
    if options.horizon and options.until is None:
        end = max(0, len(dates) - options.horizon)
    first = max(0, end - options.context) if options.context else 0
    if end - first < FEWEST_DATES:
        raise _too_short(dates, end - first, options)
    if options.horizon:
        targets = tuple(dates[end : end + options.horizon])
        if not targets:
            raise _too_short(dates, end - first, options)
        return ForecastSpan(first, end, targets, True)
    return ForecastSpan(first, end, _future(dates[end - 1], options), False)


def _future(last: datetime.date, options: SpanOptions) -> tuple[datetime.date, ...]:
    every, steps = options.every or EVERY, options.steps or STEPS
    regular = [last + datetime.timedelta(days=every * (number + 1)) for number in range(steps)]
    targets = tuple(sorted(set(options.dates or regular)))
    if targets[0] <= last:
        raise InputError(
            "target_in_context",
            say("target_in_context", date=targets[0], last=last),
            say("target_in_context_hint"),
        )
    return targets


def _too_short(dates: Sequence[datetime.date], context: int, options: SpanOptions) -> InputError:
    span = say("from_to", first=dates[0], last=dates[-1]) if dates else say("none")
    told = {"count": len(dates), "span": span, "context": context, "least": FEWEST_DATES}
    message = say("too_short", **told)
    if options.horizon:
        message = say("too_short_to_hold_out", **told, held=options.horizon)
    return InputError("too_short", message, say("too_short_hint"))
