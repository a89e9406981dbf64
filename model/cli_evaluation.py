"""The command line of evaluation: ``evaluate``."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_evaluate_options(parser: argparse.ArgumentParser) -> None:
    """What ``evaluate`` takes beside a series and an output folder."""
    trying = parser.add_argument_group("trying")
    trying.add_argument(
        "--methods",
        type=_names,
        metavar="NAME,NAME,...",
        help="linear, regression, network, auto; default: all that can run here",
    )
    trying.add_argument(
        "--weights",
        type=Path,
        nargs="*",
        default=[],
        metavar="FILE",
        help="weights of further networks to try, the published one among them",
    )
    trying.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps", help="of the networks")
    trying.add_argument(
        "--landcover",
        type=Path,
        metavar="RASTER",
        help="classes to sort the scores by; default: one beside the inputs, else classes of greenness",
    )
    trying.add_argument("--windows", type=int, metavar="N", help="parts of the area to try; default: from --minutes")
    trying.add_argument("--minutes", type=float, default=4.0, metavar="M", help="decides how much is tried (default 4)")
    trying.add_argument("--lpips", type=Path, metavar="FILE", help="weights of LPIPS on AlexNet: measure that, too")
    trying.add_argument("--fid", type=Path, metavar="FILE", help="weights of Inception-v3: measure FID, too")
    trying.add_argument("--seed", type=int, default=0, help="of what is hidden; the same seed gives the same scores")


def _names(text: str) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    if not names:
        raise argparse.ArgumentTypeError("no method is named")
    return names
