"""What a failure to write means. GDAL only says that writing failed; the system, when asked to write, says why."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from model.contract.messages import say
from model.core.errors import EngineError, InputError, ResourceError

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.EISDIR)
NO_MEMORY = ("out of memory", "not enough memory", "allocat")  # in the words of GDAL and its libraries
# In those of all others: C++, the loader of libraries, Python's threads.
LACKS_MEMORY = (
    *("bad_alloc", "out of memory", "cannot allocate", "can't allocate", "failed to map", "start new thread"),
    *("not enough memory", "status_alloc_failed"),
)
PROBE = 4 * 2**20  # bytes


def write_error(path: Path, error: BaseException) -> EngineError:
    """The error of a failure to write the file or folder ``path``, with a remedy.

    ResourceError disk_full, out_of_memory or write_failed; InputError output_not_writable or output_vanished.
    """
    if isinstance(error, EngineError):
        return error
    if isinstance(error, MemoryError) or any(word in str(error).lower() for word in NO_MEMORY):
        return ResourceError(
            "out_of_memory",
            say("memory_ran_out_writing", path=path),
            say("smaller_tile_hint"),
        )
    number = _number(error)
    folder = path if path.is_dir() else path.parent
    if number is None:
        number = _number(_probe(folder))
    reason = os.strerror(number) if number else str(error)
    if number in FULL:
        return disk_full(folder, say("not_written_whole", name=path.name))
    if number == errno.ENOENT:
        return InputError(
            "output_vanished",
            say("output_vanished", path=path, folder=folder),
            say("output_vanished_hint"),
        )
    if number in FORBIDDEN:
        hint = say("output_not_writable_hint")
        return InputError("output_not_writable", say("output_not_writable", path=path, reason=reason), hint)
    return ResourceError(
        "write_failed",
        say("write_failed", path=path, reason=reason),
        say("write_failed_hint"),
    )


def lacks_memory(error: BaseException) -> bool:
    """True if an exception of any library means that memory ran out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    return any(words in str(error).lower() for words in LACKS_MEMORY)


def disk_full(folder: Path, detail: str) -> ResourceError:
    """The error of a disk that has no room left."""
    return ResourceError(
        "disk_full",
        say("disk_full", folder=folder, detail=detail),
        say("disk_full_hint"),
    )


def _number(error: BaseException | None) -> int | None:
    """The system's number of an error, of itself or of what caused it."""
    while error is not None:
        if isinstance(error, OSError) and error.errno:
            return error.errno
        error = error.__cause__
    return None


def _probe(folder: Path) -> OSError | None:
    """What the system says when a little is written to ``folder``."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(PROBE))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None
