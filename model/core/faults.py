"""Whatever goes wrong becomes one error with a message and a remedy; this is the only place where that is done."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from model.core.errors import EngineError, EnvironmentUnfitError, InputError, ResourceError
from model.core.write_errors import FORBIDDEN, FULL, lacks_memory, write_error

_ABOUT = "ganfilling_about"  # attribute of an exception: what was worked on
_DEVICE = ("cuda error", "cuda driver", "cudnn_status", "cublas_status", "hip error", "nvml")  # in torch's words
_NAMES = (errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)


@contextlib.contextmanager
def about(what: object) -> Iterator[None]:
    """Have an exception that passes remember what was worked on, such as a file; the innermost place counts."""
    try:
        yield
    except Exception as error:
        if not hasattr(error, _ABOUT):
            with contextlib.suppress(AttributeError):  # an exception that takes no attributes
                setattr(error, _ABOUT, str(what))
        raise


def known_error(error: Exception, stage: str = "") -> EngineError:
    """The error that the user is shown for any exception. stage: what the engine was doing, in words."""
    if isinstance(error, EngineError):
        return error
    if (resource := _of_a_resource(error, stage)) is not None:
        return resource
    if isinstance(error, OSError) and error.errno is not None:
        return _of_the_system(error)
    if isinstance(error, ModuleNotFoundError) and error.name and not error.name.startswith("model"):
        return EnvironmentUnfitError(
            "module_missing",
            f"The engine's Python has no module {error.name}.",
            f"Install it: {sys.executable} -m pip install {error.name}",
        )
    if "embedded null" in str(error):  # in Python's words
        return InputError("bad_name", "A name has a null character in it.", "Check the names of inputs and output.")
    return _ours(error, stage)


def _of_a_resource(error: Exception, stage: str) -> EngineError | None:
    """The error of memory that ran out, or of a GPU that failed."""
    if lacks_memory(error):
        return ResourceError("out_of_memory", "Memory ran out.", "Use a smaller --tile or --memory, or --device cpu.")
    if isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _DEVICE):
        return ResourceError(
            "device_failed",
            f"The GPU stopped working{stage and f' ({stage})'}: {str(error).splitlines()[0]}.",
            "Run again: a run that was begun with --resume goes on where it stopped. If it fails again, restart the "
            "computer, or use --device cpu.",
        )
    return None


def _of_the_system(error: OSError) -> EngineError:
    """The error of a call to the system; its number says why."""
    number = error.errno or 0
    named = error.filename2 or error.filename
    if number in (*FULL, *FORBIDDEN):
        return write_error(Path(os.fsdecode(named)) if isinstance(named, (str, bytes)) else Path("the output"), error)
    where = f"{os.fsdecode(named)}: " if isinstance(named, (str, bytes)) else ""
    message = f"{where}{os.strerror(number)}."
    if number in (errno.EMFILE, errno.ENFILE):
        return ResourceError(
            "too_many_files", message, "Allow more open files (ulimit -n), or give fewer dates at once."
        )
    if number == errno.ENOMEM:
        return ResourceError("out_of_memory", message, "Use a smaller --tile or --memory.")
    if number in _NAMES:
        return InputError("bad_name", message, "Check the names of inputs and output.")
    if number == errno.ENOENT:
        return InputError("missing_file", message, "Check the path, and that no file is moved or removed during a run.")
    return ResourceError("io_failed", message, "Check the disk and its connection, then run again.")


def _ours(error: Exception, stage: str) -> EngineError:
    what = getattr(error, _ABOUT, "")
    where = (f" with {what}" if what else "") + (f" ({stage})" if stage else "")
    return EngineError(
        "internal",
        f"The engine failed{where}: {type(error).__name__}: {error}. This is a fault of the program, not yours.",
        "Please report it with the log, which says where it happened"
        + (f"; leaving {what} out may help until then." if what else "."),
    )
