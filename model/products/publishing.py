"""Finished files take their places in the output folder: all of them, whenever the program or the power stops.

All files are finished in a folder of unfinished work. A journal there then says what is to be removed and moved; once
it is on disk the move is bound to be completed, if need be by the next run in the output folder. series.json, without
which a folder of results is none, goes first and comes last.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from model.contract import SERIES_FILE, SERIES_VERSION
from model.contract.unfinished import JOURNAL, WORK_FOLDER
from model.core import scratch
from model.core.documents import read_document


def begin_work(output: Path, keep: bool = False) -> Path:
    """A new folder of unfinished work in ``output``; to ``keep`` it for a later run, or one that was kept."""
    work = _work(output)
    if not keep:
        scratch.begin(output / WORK_FOLDER)
    if work.is_symlink():  # where somebody else put links, nothing is written through them
        work.unlink()
    work.mkdir(exist_ok=keep)
    for link in (path for path in work.iterdir() if path.is_symlink()):
        link.unlink()
    return work


def abandon_work(work: Path) -> None:
    """Remove a folder of unfinished work, unless its files are already on their way to their places."""
    if not (work / JOURNAL).exists():
        scratch.discard(work)


def publish(
    output: Path,
    names: Sequence[str],
    earlier: Sequence[Path],
    document: dict[str, Any],
    fingerprint: str | None = None,
) -> None:
    """Let the finished files ``names``, in the folder of unfinished work, take the place of ``earlier`` ones.

    names: relative to either folder; these files must be on disk, see scratch.sync().  document: of series.json.
    fingerprint: of what was asked, see recover().
    """
    work = _work(output)
    stale = {path.relative_to(output).as_posix() for path in earlier} - {*names, SERIES_FILE}
    journal = {
        "remove": sorted(stale),
        "move": list(names),
        "series": {"version": SERIES_VERSION, **document},
        "fingerprint": fingerprint,
    }
    for folder in {(work / name).parent for name in names}:
        scratch.sync(folder)
    scratch.keep(work)  # from now on the move is completed, not undone
    _write_json(work / JOURNAL, journal)
    _complete(output, journal)


def recover(output: Path) -> dict[str, Any] | None:
    """Complete the move that a run in ``output`` was killed at; return its journal, or None if there was none."""
    journal = read_document(_work(output) / JOURNAL)
    if not journal:
        return None
    _complete(output, journal)
    return journal


def _complete(output: Path, journal: dict[str, Any]) -> None:
    work = _work(output)
    (output / SERIES_FILE).unlink(missing_ok=True)
    scratch.sync(output)  # before anything changes in folders there
    for name in filter(_is_inside, journal["remove"]):
        scratch.remove(output / name)
        _remove_if_empty((output / name).parent, output)
    folders = {output}
    for name in filter(_is_inside, journal["move"]):
        final = output / name
        if (work / name).exists():  # else it had been moved already
            final.parent.mkdir(exist_ok=True)
            if final.is_dir():  # such as an earlier Zarr store: nothing replaces a folder that is not empty
                scratch.remove(final)
            (work / name).replace(final)
        folders.add(final.parent)
    for folder in folders:
        scratch.sync(folder)
    _write_json(output / SERIES_FILE, journal["series"])
    scratch.discard(work)


def _remove_if_empty(folder: Path, output: Path) -> None:
    if folder != output and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def _work(output: Path) -> Path:
    return output / f"{WORK_FOLDER}.part"


def _is_inside(name: str) -> bool:
    return ".." not in PurePosixPath(name).parts and not Path(name).is_absolute()


def _write_json(final: Path, content: dict[str, Any]) -> None:
    scratch.write_text(final, json.dumps(content, indent=1) + "\n")
