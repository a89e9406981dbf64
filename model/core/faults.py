"""Whatever goes wrong becomes one error with a message and a remedy; this is the only place where that is done."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from model.contract.messages import say
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
            say("module_missing", name=error.name),
            say("module_missing_hint", executable=sys.executable, name=error.name),
        )
    if "embedded null" in str(error):  # in Python's words
        return InputError("bad_name", say("bad_name"), say("bad_name_hint"))
    return _ours(error, stage)


def _of_a_resource(error: Exception, stage: str) -> EngineError | None:
    """The error of memory that ran out, or of a GPU that failed."""
    if lacks_memory(error):
        return ResourceError("out_of_memory", say("memory_ran_out"), say("memory_ran_out_hint"))
    if isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _DEVICE):
        where, reason = stage and say("while", stage=stage), str(error).splitlines()[0]
        return ResourceError(
            "device_failed", say("device_failed", where=where, reason=reason), say("device_failed_hint")
        )
    return None


def _of_the_system(error: OSError) -> EngineError:
    """The error of a call to the system; its number says why."""
    number = error.errno or 0
    named = error.filename2 or error.filename
    if number in (*FULL, *FORBIDDEN):
        return write_error(Path(os.fsdecode(named)) if isinstance(named, (str, bytes)) else Path("the output"), error)
    where = f"{os.fsdecode(named)}: " if isinstance(named, (str, bytes)) else ""
    message = say("io_failed", where=where, number=os.strerror(number))
    if number in (errno.EMFILE, errno.ENFILE):
        return ResourceError("too_many_files", message, say("too_many_files_hint"))
    if number == errno.ENOMEM:
        return ResourceError("out_of_memory", message, say("smaller_tile_or_memory_hint"))
    if number in _NAMES:
        return InputError("bad_name", message, say("bad_name_hint"))
    if number == errno.ENOENT:
        return InputError("missing_file", message, say("missing_file_hint"))
    return ResourceError("io_failed", message, say("io_failed_hint"))


def _ours(error: Exception, stage: str) -> EngineError:
    what = getattr(error, _ABOUT, "")
    where, hint = stage and say("while", stage=stage), say("internal_hint")
    if what:
        where, hint = say("with_what", what=what, where=where), say("internal_hint_about", what=what)
    return EngineError(
        "internal",
        say("internal", where=where, name=type(error).__name__, error=error),
        hint,
    )
