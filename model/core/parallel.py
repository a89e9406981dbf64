"""Work spread over the processor's cores by threads, and taken back in order.

Threads, not processes: NumPy, SciPy, GDAL and onnxruntime let go of Python's lock while they work on arrays, nothing
has to be copied from memory to memory, and a thread costs nothing to start, so that small series do not pay for it.
"""

from __future__ import annotations

import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

import rasterio

from model.core.reporting import Reporter

Item = TypeVar("Item")
Result = TypeVar("Result")
LOOK = 0.1  # seconds between two looks at whether the work was cancelled


@contextmanager
def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], workers: int, report: Reporter | None = None
) -> Iterator[Iterator[Result]]:
    """``work`` done on each of ``items`` by so many threads: gives the results in the order of the items.

    Beside the one that is used, no more results than there are threads are made or under way, which bounds the memory.
    With one worker nothing is made ahead, and no thread is started. An error is raised where its result is due, and
    CancelledError at once. When the context is left nothing more is begun, and what is under way is waited for.
    """
    if workers <= 1:
        yield map(work, items)
        return
    pool = ThreadPoolExecutor(workers, "worker", _listen_to_gdal)
    with warnings.catch_warnings():
        # What threads ignore for a while: the list of filters is one for all of them, and they would undo each other's.
        warnings.simplefilter("ignore")
        try:
            yield _results(pool, work, iter(items), workers, report)
        finally:
            pool.shutdown(cancel_futures=True)


def _results(
    pool: ThreadPoolExecutor,
    work: Callable[[Item], Result],
    left: Iterator[Item],
    ahead: int,
    report: Reporter | None,
) -> Iterator[Result]:
    under_way: deque[Future[Result]] = deque(pool.submit(work, item) for item in islice(left, ahead))
    while under_way:
        future = under_way.popleft()
        while report is not None and not wait([future], LOOK).done:
            report.check()
        result = future.result()
        under_way.extend(pool.submit(work, item) for item in islice(left, 1))
        del future  # it holds on to the result
        yield result
        del result


def _listen_to_gdal() -> None:
    """Have GDAL's errors in this thread logged, as they are in the thread that opened rasterio's environment."""
    rasterio.Env().__enter__()
