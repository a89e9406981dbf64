"""Values of the command line that several commands take."""

from __future__ import annotations

import argparse
import datetime as dt


def positive(text: str) -> int:
    """A whole number of at least 1. Raises argparse.ArgumentTypeError for others."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number


def dates(text: str) -> list[dt.date]:
    """Dates such as 2022-06-02, separated by commas. Raises argparse.ArgumentTypeError for others."""
    try:
        return [dt.date.fromisoformat(part.strip()) for part in text.split(",") if part.strip()]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no date such as 2022-06-02") from error
