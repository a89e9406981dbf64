"""Whether the system's limit on memory (ulimit -v) leaves room for the libraries that are about to be loaded.

Where it does not, they do not fail: OpenBLAS waits for ever or ends the process, and torch seems broken. So that is
looked at first. Without such a limit, as is usual, nothing is done.
"""

from __future__ import annotations

import os
from pathlib import Path

from model.contract.messages import say
from model.core.errors import ResourceError

# GiB of addresses that a small series takes in all, measured with one thread (tests/benchmarks/reliability.py), and a
# fifth more.
LIBRARIES, DETECTOR, TORCH = 0.8, 1.8, 2.4
A_THREAD = 0.05  # GiB: the buffer and the stack of each further one


def check_room(needed: float) -> None:
    """Raise ResourceError out_of_memory if fewer than ``needed`` GiB of addresses are allowed to this process."""
    allowed = _allowed()
    needed += A_THREAD * (_threads() - 1)
    if allowed is not None and allowed < needed:
        raise ResourceError(
            "out_of_memory",
            say("out_of_memory", allowed=allowed, needed=needed),
            say("out_of_memory_hint"),
        )


def prepare() -> None:
    """Check the room for what every command loads, and have OpenBLAS take its memory while there is some."""
    check_room(LIBRARIES)
    if _allowed() is not None:
        import numpy as np
        from scipy import linalg

        square = np.eye(128)
        linalg.solve(square @ square, square)


def _allowed() -> float | None:
    """The limit in GiB, None where there is none."""
    if not Path("/proc/self").exists():  # macOS does not hold such limits, Windows has none
        return None
    import resource

    soft = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if soft == resource.RLIM_INFINITY else soft / 2**30


def _threads() -> int:
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        if os.environ.get(name, "").isdigit():
            return max(1, int(os.environ[name]))
    return os.cpu_count() or 1
