"""The report: one HTML file that needs nothing from elsewhere, the verdict first. Its text is in report.html."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from model import __version__
from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError
from model.evaluation.charts import FRAME
from model.evaluation.curves import charts_of_uncertainty
from model.evaluation.gallery import LARGEST_ERROR, colour_bar
from model.evaluation.gap_trials import HIDDEN, STRATA
from model.evaluation.measures import known_measures
from model.evaluation.results import Evaluation
from model.evaluation.tables import (
    band_tables,
    charts_of_errors,
    costs_table,
    date_table,
    gap_type_table,
    group_tables,
    measure_tables,
)

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE = "report.html"
MOST_COLUMNS = 6  # of pictures side by side


def require_jinja() -> None:
    """Raise EnvironmentUnfitError with code module_missing if the report cannot be written here."""
    try:
        import jinja2  # noqa: F401
    except ImportError as error:
        raise EnvironmentUnfitError(
            "module_missing",
            say("jinja_missing"),
            say("jinja_missing_hint"),
        ) from error


def templates() -> Environment:
    """The templates beside this file. All that they are filled with is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.globals["frame"] = FRAME
    return environment


def page(result: Evaluation) -> str:
    """The whole report."""
    summary, gallery = result.summary, result.scene.gallery
    shapes = [trial.shapes for trial in result.trials]
    psnr_chart, length_chart = charts_of_errors(summary)
    reliability_chart, risk_chart = charts_of_uncertainty(summary)
    return (
        templates()
        .get_template(TEMPLATE)
        .render(
            result=result,
            version=__version__,
            strata=STRATA,
            first=next(iter(gallery.typical.values()), None),
            gap_type_table=gap_type_table(summary),
            psnr_chart=psnr_chart,
            length_chart=length_chart,
            missing=[kind for kind in HIDDEN if kind not in summary.kinds],
            shapes={"real": sum(real for real, _ in shapes), "irregular": sum(irregular for _, irregular in shapes)},
            measure_tables=measure_tables(summary),
            band_tables=band_tables(summary),
            date_table=date_table(summary, result.dates),
            distances=result.scene.learned.fid(),
            group_tables=group_tables(summary, has_land_cover=result.landcover is not None),
            reliability_chart=reliability_chart,
            risk_chart=risk_chart,
            colour_bar=colour_bar(),
            largest_error=f"{LARGEST_ERROR * summary.bands.width:g}",
            most_columns=MOST_COLUMNS,
            worst=[sheet for sheet in gallery.worst if all(sheet is not shown for shown in gallery.typical.values())],
            costs_table=costs_table(result),
            known_measures=known_measures(summary.measures, summary.bands.quantity),
        )
    )
