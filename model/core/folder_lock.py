"""One run at a time in a folder: a lock file that is held open, so that the lock of a run that crashed is void."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from model.contract.messages import say
from model.core import scratch
from model.core.errors import InputError
from model.core.write_errors import write_error

LOCK_FILE = ".ganfilling.lock"


@contextmanager
def locked(folder: Path, name: str = LOCK_FILE) -> Iterator[None]:
    """Make ``folder`` if need be, and keep other runs that lock the same ``name`` out of it.

    Raises InputError output_in_use if another run writes there, output_not_writable if nobody can.
    """
    path = folder / name
    try:
        missing = [made for made in (folder, *folder.parents) if not made.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        for made in missing:  # or a loss of power takes the folder with all that is in it
            with suppress(PermissionError):  # of a folder whose names may not be read
                scratch.sync(made.parent)
        descriptor = _open(path)
    except OSError as error:
        raise write_error(folder, error) from error
    scratch.note(path)
    try:
        yield
    finally:
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(descriptor)
        with suppress(OSError):  # the folder may be gone, or another run may be opening the file
            scratch.discard(path)
        if sys.platform != "win32":
            os.close(descriptor)


def _open(path: Path) -> int:
    """The lock file, locked and open. The file that was locked may have been removed by the run that held it before."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            holder = os.read(descriptor, 200).decode("utf-8", "replace") if sys.platform != "win32" else ""
            os.close(descriptor)
            raise InputError(
                "output_in_use",
                say("output_in_use", holder=holder and f" ({holder})", folder=path.parent),
                say("output_in_use_hint"),
            ) from error
        except OSError:
            pass  # a file system without locks: better unlocked than not at all
        if path.exists() and os.path.samestat(path.stat(), os.fstat(descriptor)):
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"process {os.getpid()} on {platform.node()}".encode())
            return descriptor
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
