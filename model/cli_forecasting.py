"""The command line of ``forecast``."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from model.cli_values import positive

PLACES = (16, 32, 64, 128)  # pixels; windows are laid out so that these fit


def add_forecast_options(parser: argparse.ArgumentParser) -> None:
    """What ``forecast`` takes beside a series and an output folder."""
    dates = parser.add_argument_group("dates", "Without --horizon, dates after the context are forecast.")
    dates.add_argument("--context", type=positive, metavar="N", help="use at most the last N dates; default: all")
    dates.add_argument("--until", type=_date, metavar="DATE", help="last date that the context may hold")
    dates.add_argument(
        "--horizon", type=positive, metavar="N", help="hold out the N dates after the context, and score forecasts"
    )
    dates.add_argument("--dates", type=_dates, default=(), metavar="DATE,DATE,...", help="future dates to forecast")
    dates.add_argument("--steps", type=positive, metavar="N", help="or so many dates (default 3)")
    dates.add_argument("--every", type=positive, metavar="DAYS", help="days between them (default 10)")
    how = parser.add_argument_group("forecasting")
    how.add_argument(
        "--fill",
        choices=("regression", "auto", "linear", "none"),
        default="regression",
        help="how gaps of the context are filled; none leaves them (default regression)",
    )
    how.add_argument(
        "--forecaster",
        choices=("auto", "network", "persistence", "climatology", "trend"),
        default="auto",
        help="what makes the layers; auto: the network, or persistence where torch is missing",
    )
    how.add_argument("--weights", type=Path, metavar="FILE", help="weights of the network; default: those shipped")
    how.add_argument("--landcover", type=Path, metavar="RASTER", help="classes to score by")
    how.add_argument(
        "--place", type=int, choices=PLACES, default=32, help="pixels a side of the places scored (default 32)"
    )
    how.add_argument("--seed", type=int, default=0, help="of the sample that filling is fitted on, and of training")
    train = parser.add_argument_group("training", "Makes weights for --weights; takes --data in place of INPUT.")
    train.add_argument("--train", action="store_true", help="train the network, write NAME.safetensors to DIR")
    train.add_argument(
        "--data", type=Path, nargs="*", default=[], metavar="PATH", help="cubes (.npz), or folders of dated rasters"
    )
    train.add_argument("--clouds", type=Path, metavar="FOLDER", help="folder of further cloud masks (.npz)")
    train.add_argument(
        "--hold-out",
        nargs="*",
        default=[],
        metavar="NAME",
        help="places not to train on, by the start of their name, or none; default: every sixth",
    )
    train.add_argument("--lessons", type=positive, default=900, metavar="N", help="windows to learn from (default 900)")
    train.add_argument("--simulated", type=float, default=0.4, metavar="SHARE", help="of them (default 0.4)")
    train.add_argument("--training-steps", type=positive, default=2000, metavar="N", help="(default 2000)")
    train.add_argument("--name", default="forecast", help="what to call the weights")
    train.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes that prepare windows")


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date, YYYY-MM-DD") from error


def _dates(text: str) -> tuple[datetime.date, ...]:
    return tuple(_date(part) for part in text.split(","))
