"""Where a run keeps unfinished files, and how to see that it was stopped while they took their places."""

from __future__ import annotations

from pathlib import Path

from .constants import SERIES_FILE

WORK_FOLDER = ".unfinished"  # in the output folder, with .part behind
JOURNAL = "journal.json"  # in there, from the moment on that files are moved


def is_half_moved(folder: Path) -> bool:
    """Whether some files in the output folder of a run are still the earlier ones, others the run's own already.

    The next run that writes there first completes the move; nobody should read what lies there before.
    """
    # series.json goes first and comes last: before and after, all files are of one run.
    return (folder / f"{WORK_FOLDER}.part" / JOURNAL).is_file() and not (folder / SERIES_FILE).exists()
