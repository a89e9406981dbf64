"""Tiles computed by the workers of a Dask cluster, for areas that one machine would take too long over.

Workers must see the input files under the same paths and have the engine installed. Results come back in order.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError, InputError
from model.core.reporting import Reporter
from model.core.tiling import Tile
from model.pipeline.tile_job import TileJob, TileResult


def estimate_on_cluster(address: str, work: TileJob, todo: Sequence[Tile], report: Reporter) -> Iterator[TileResult]:
    """Yield the result of each tile in the order of ``todo``, computed on the cluster at ``address`` (tcp://...).

    At most two tiles a worker thread are under way, so that results wait on the workers and not in memory here.
    Raises EnvironmentUnfitError without the package distributed, InputError (code no_scheduler) if nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise EnvironmentUnfitError(
            "module_missing",
            say("module_missing_cluster_needs_package"),
            say("module_missing_install_pip_install_hint"),
        ) from error
    try:
        client = Client(address, timeout=10, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(
            "no_scheduler", say("no_scheduler", address=address, error=error), say("no_scheduler_hint")
        ) from error
    with client:
        shared = client.scatter(work, broadcast=True)
        limit = 2 * max(1, sum(client.nthreads().values()))
        waiting: deque = deque()
        for tile in todo:
            report.check()
            waiting.append(client.submit(TileJob.estimate, shared, tile, pure=False))
            if len(waiting) >= limit:
                yield waiting.popleft().result()
        while waiting:
            report.check()
            yield waiting.popleft().result()
