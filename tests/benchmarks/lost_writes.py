"""What a disk holds when the power goes: a model of what a file system keeps of a run, from the calls of the run.

Kept for sure is what was synced: the content of a file as it was at its fsync, the names in a folder as they were at
the fsync of that folder. What came later may be lost, but of one folder in order: a later change of a name is not kept
without an earlier one. A renamed file has its old or its new name, or both.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAMES = ("rename", "replace", "unlink", "remove", "rmdir", "mkdir")
CALLS = (*NAMES, "fsync", "fdatasync", "sync")

Disk = dict[str, Any]  # names, of files with their content, of folders with what is in them
Tree = dict[int, dict[str, tuple[int, bool]]]  # the names in each folder: what they stand for, and if that is a folder


def watch_calls(before: Callable[..., None], after: Callable[..., None] = lambda *_: None) -> None:
    """Call ``before`` and ``after`` a call of this process that changes names or syncs, with its name and arguments."""

    def watched(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            before(name, arguments)
            result = original(*arguments, **options)
            after(name, arguments)
            return result

        return call

    for name in CALLS:
        setattr(os, name, watched(name, getattr(os, name)))


@dataclass(frozen=True)
class Loss:
    """What is on ``disk`` if power is lost before a call."""

    call: str
    way: str
    disk: Disk


class Recorder:
    """Records a run in the folder ``root``, all of which is on disk before; the run leaves its record in ``file``."""

    def __init__(self, root: Path, file: Path) -> None:
        """Note where to look, and where to write."""
        self._root, self._file = root, file
        self._moments: list[tuple[str, Tree]] = []  # the names before each call
        self._synced: list[tuple[int, int, bytes | None]] = []  # moment, what was synced, its content if a file
        self._alive: dict[int, int] = {}  # inode to the number that stands for it here: inodes are used again
        self._number = 0
        self._lock = threading.RLock()

    def start(self) -> None:
        """Record from now on."""
        self._top = self._identity(self._root.stat().st_ino)
        self._tree()
        self._sync_everything()
        watch_calls(self._before, self._after)

    def losses(self, seeds: int = 1) -> list[Loss]:
        """What is on disk if power is lost before each call, in several ways; ``seeds``: mixtures of what is kept."""
        self._top, self._moments, self._synced = pickle.loads(self._file.read_bytes())  # noqa: S301 (our own)
        found = []
        for moment, (name, _) in enumerate(self._moments):
            label = "end" if moment == len(self._moments) - 1 else f"{moment} ({name})"
            ways = {"names kept": None, "names lost": random.Random(0)}  # noqa: S311
            ways |= {f"mixture {seed}": random.Random(f"{moment} {seed}") for seed in range(seeds)}  # noqa: S311
            for way, chance in ways.items():
                tree, content = self._left(moment, chance, lost=way == "names lost")
                found.append(Loss(label, way, _disk(self._top, tree, content)))
        return found

    def _before(self, name: str, arguments: tuple[Any, ...]) -> None:
        with self._lock:
            self._moments.append((name, self._tree()))

    def _after(self, name: str, arguments: tuple[Any, ...]) -> None:
        with self._lock:
            tree = self._tree()
            if name == "sync":
                self._sync_everything()
            elif name in ("fsync", "fdatasync"):
                self._sync(os.fstat(arguments[0]).st_ino, Path(f"/proc/self/fd/{arguments[0]}"))
            self._file.write_bytes(pickle.dumps((self._top, [*self._moments, ("end", tree)], self._synced)))

    def _sync_everything(self) -> None:
        for path in [self._root, *self._root.rglob("*")]:
            self._sync(path.stat().st_ino, path)

    def _sync(self, inode: int, path: Path) -> None:
        if inode in self._alive:  # else it is elsewhere
            content = None if path.is_dir() else path.read_bytes()
            self._synced.append((len(self._moments), self._identity(inode), content))

    def _identity(self, inode: int) -> int:
        if inode not in self._alive:
            self._number += 1
            self._alive[inode] = self._number
        return self._alive[inode]

    def _tree(self) -> Tree:
        """The names in each folder now."""
        tree: Tree = {}
        seen = {self._root.stat().st_ino}
        for folder, _, _ in os.walk(self._root):
            names = tree.setdefault(self._identity(Path(folder).stat().st_ino), {})
            for entry in os.scandir(folder):
                seen.add(entry.inode())
                names[entry.name] = (self._identity(entry.inode()), entry.is_dir(follow_symlinks=False))
        self._alive = {inode: number for inode, number in self._alive.items() if inode in seen}
        return tree

    def _left(self, moment: int, chance: random.Random | None, lost: bool) -> tuple[Tree, dict[int, bytes]]:
        """The names and contents that are left; chance: of how many changes of names are kept, None for all."""
        content: dict[int, bytes] = {}
        synced: dict[int, int] = {}
        for at, what, data in self._synced:
            if at <= moment:
                synced[what] = at
                if data is not None:
                    content[what] = data
        now = self._moments[moment][1]
        tree: Tree = {}
        for folder in {*now, *synced}:
            first = synced.get(folder)
            upto = moment if chance is None else (first or 0) if lost else chance.randint(first or 0, moment)
            tree[folder] = {} if first is None and lost else self._moments[upto][1].get(folder, {})
        if chance is not None:
            self._keep_renamed(tree, now, synced)
        return tree, content

    def _keep_renamed(self, tree: Tree, now: Tree, synced: dict[int, int]) -> None:
        """A file that is still there has a name: where the new one is lost, and the old one was synced, the old one."""
        named = {what for names in tree.values() for what, _ in names.values()}
        for what in {what for names in now.values() for what, _ in names.values()} - named:
            for folder, at in synced.items():
                for name, entry in self._moments[at][1].get(folder, {}).items():
                    if entry[0] == what:
                        tree[folder] = {**tree[folder], name: entry}


def _disk(folder: int, tree: Tree, content: dict[int, bytes]) -> Disk:
    return {
        name: _disk(what, tree, content) if is_folder else content.get(what, b"")
        for name, (what, is_folder) in tree.get(folder, {}).items()
    }


def key(disk: Disk) -> str:
    """The same for disks that hold the same."""
    return hashlib.sha256(pickle.dumps(sorted(_paths(disk)))).hexdigest()


def _paths(disk: Disk, folder: str = "") -> Iterator[tuple[str, bytes]]:
    for name, content in disk.items():
        if isinstance(content, bytes):
            yield f"{folder}{name}", content
        else:
            yield f"{folder}{name}/", b""
            yield from _paths(content, f"{folder}{name}/")


def build(disk: Disk, place: Path) -> None:
    """Write what a disk holds into an empty folder."""
    for name, content in disk.items():
        if isinstance(content, bytes):
            (place / name).write_bytes(content)
        else:
            (place / name).mkdir()
            build(content, place / name)
