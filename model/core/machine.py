"""How many cores and how much memory there are to work with, and so how many workers."""

from __future__ import annotations

import os
from pathlib import Path

CONTAINER_MEMORY = Path("/sys/fs/cgroup/memory.max")  # what a container may use, where there is one


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers_for(memory: float) -> int:
    """How many threads that each work with so many GiB: one a core, as far as half of the machine's memory goes."""
    have = _memory()
    return cores() if have is None else max(1, min(cores(), int(have / 2 / memory)))


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
