"""How many cores and how much memory there are to work with, and so how many windows are computed at once."""

from __future__ import annotations

import math
import os
from pathlib import Path

WINDOWS_MEMORY = 2.5  # GiB that windows take together, beside what the program and its libraries take
VALUE_BYTES = (
    28  # for each value that is read (pixels, dates, bands), that a window takes until it is written: measured
)
CONTAINER_MEMORY = Path("/sys/fs/cgroup/memory.max")  # what a container may use, where there is one


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def windows_at_once(workers: int, values: float, larger: float = 1.0) -> int:
    """How many of ``workers`` threads compute a window of so many values each: as many as memory is meant for.

    That is WINDOWS_MEMORY, or so many times that where windows were asked to be ``larger``, but no more than half of
    what the machine has.
    """
    room = min(WINDOWS_MEMORY * larger, (_memory() or math.inf) / 2)
    return max(1, min(workers, int(room * 2**30 / (VALUE_BYTES * values))))


def _memory() -> float | None:
    """The memory in GiB that this machine has, or this container or process may use; None where nobody says."""
    found = []
    try:
        import resource
    except ImportError:
        found.append(_memory_of_windows())
    else:
        found.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
        found += [limit for limit in resource.getrlimit(resource.RLIMIT_AS)[:1] if limit != resource.RLIM_INFINITY]
    if CONTAINER_MEMORY.exists() and (text := CONTAINER_MEMORY.read_text().strip()).isdigit():
        found.append(int(text))
    told = [size for size in found if size > 0]
    return min(told) / 2**30 if told else None


def _memory_of_windows() -> int:
    import ctypes

    kibibytes = ctypes.c_ulonglong()
    ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kibibytes))  # type: ignore[attr-defined]
    return 1024 * kibibytes.value
