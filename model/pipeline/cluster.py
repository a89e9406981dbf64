"""Filling by the workers of a Dask cluster, for areas that one machine would take too long over.

Workers read the inputs, and write into the folder of unfinished work, themselves: each window is a part (see parts.py),
and each product is put together from these by one worker. Only what is small passes this machine: the fitted method,
statistics, progress. Where workers do not see the output folder, what they estimate comes back here to be written.
"""

from __future__ import annotations

import shutil
import time
import uuid
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model.contract import container_of
from model.contract.messages import say
from model.core import scratch
from model.core.errors import EnvironmentUnfitError, InputError, ResourceError
from model.core.reporting import Reporter, Stage
from model.core.tiling import Tile
from model.pipeline.parts import ClosedWriter, PartWork
from model.pipeline.series_writer import SeriesWriter
from model.pipeline.tile_job import TileJob, TileResult
from model.reading.external import is_remote, network_settings
from model.reading.series import Series

if TYPE_CHECKING:
    from distributed import Client, Future

LOOK = 0.25  # seconds between two looks at whether the run was cancelled
PATIENCE = 10  # seconds without a worker before it is said
WRITTEN = 0.8  # where in the progress all windows are written
PARTS, FINGERPRINT = "parts", "fingerprint"


def fill_on_cluster(
    address: str,
    job: TileJob,
    writer: SeriesWriter,
    tiles: Sequence[Tile],
    first: int,
    cube: bool,
    report: Reporter,
) -> Generator[TileResult, None, None]:
    """Fill the files that ``writer`` has begun by the workers of the cluster at ``address`` (tcp://...).

    cube: the products become one, which takes them as they are.  Yields nothing, if the workers write; else, where they
    do not see the output folder, the results of ``tiles`` from ``first`` on, to be written here. Raises what
    estimating and writing raise there, what joined() raises, EnvironmentUnfitError worker_unfit, InputError
    not_on_workers, ResourceError worker_lost or scheduler_lost, CancelledError.
    """
    with joined(address, report) as cluster:
        if not cluster.fill(job, writer, tiles, cube):
            yield from cluster.estimates(range(first, len(tiles)))


class Cluster:
    """The workers of one run."""

    def __init__(self, client: Client, address: str, report: Reporter) -> None:
        self._client, self._address, self._report = client, address, report
        self._run = f"ganfilling-{uuid.uuid4()}"
        self._idle = time.monotonic()

    def fill(self, job: TileJob, writer: SeriesWriter, tiles: Sequence[Tile], cube: bool) -> bool:
        """Have all windows written and the products put together; False, and nothing is written, if workers cannot."""
        from model.pipeline.cluster_code import packages

        closed = ClosedWriter(writer)
        parts = _parts_folder(closed)
        columns = sum(tile.rows == tiles[0].rows for tile in tiles)
        work = PartWork(job, closed, tiles, columns, parts, network_settings())
        shared = self.bring(work, job.fitted.series, packages(job.fitted), parts)
        if not shared:
            self._report.warning("output_not_shared", say("output_not_shared"))
        if not shared or writer.rows_done:  # rows that one machine has begun to write are gone on with as it does
            return False
        abouts = {number: about for number in range(len(tiles)) if (about := work.about(number)) is not None}
        todo = [number for number in range(len(tiles)) if number not in abouts]
        report = Stage(self._report, 0, WRITTEN)
        for number, about in self._windows(work, todo):
            abouts[number] = about
            report.progress(len(abouts), len(tiles), "windows", say("stage_filling"))
        for _, about in sorted(abouts.items()):
            writer.add_reasons(about["reasons"])
        report, rasters = Stage(self._report, WRITTEN, 1), list(writer.rasters.items())
        waiting = {self._submit("assemble", key, not cube): number for number, (key, _) in enumerate(rasters)}
        while waiting:
            report.progress(len(rasters) - len(waiting), len(rasters), "files", say("stage_writing"))
            for future in self._finished(waiting):
                rasters[waiting.pop(future)][1].finished(self._result(future))
        scratch.remove(parts)
        return True

    def estimates(self, numbers: Sequence[int]) -> Iterator[TileResult]:
        """What the workers estimate of windows, in this order, through this machine; after fill() returned False."""
        waiting: deque[Future] = deque()
        for number in numbers:
            waiting.append(self._submit("estimate", number))
            if len(waiting) >= self._limit():
                yield self._awaited(waiting.popleft())
        while waiting:
            yield self._awaited(waiting.popleft())

    def close(self) -> None:
        """Have the workers forget the run; windows under way there end, and are written nowhere."""
        with suppress(OSError, TimeoutError, FutureCancelledError, ValueError):
            self._client.unregister_worker_plugin(self._run)

    def _windows(self, work: PartWork, todo: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Have windows written as parts, some more at a time than there are workers; yield those that are."""
        waiting: dict[Future, int] = {}
        begun: dict[int, Future] = {}
        left = deque(todo)
        while left or waiting:
            while left and len(waiting) < self._limit():
                number = left.popleft()
                fades = work.tiles[number].rows.fade_in or work.tiles[number].columns.fade_in
                before = [begun[n] for n in (number - 1, number - work.columns) if fades and n in begun]
                # Estimated without waiting for the neighbours, whose margins writing takes.
                estimate = [self._submit("estimate", number)] if before else []
                begun[number] = self._submit("write", number, *estimate, *before)
                waiting[begun[number]] = number
            for future in self._finished(waiting):
                number = waiting.pop(future)
                del begun[number]  # what comes later finds its part
                yield number, self._result(future)

    def bring(self, work: Any, series: Series, needed: list[str], folder: Path | None = None) -> bool:
        """Bring package and work to the workers, which must see the files of ``series``; whether they see ``folder``.

        needed: the packages that they need.
        """
        from model.pipeline.cluster_code import brought, check_versions, look

        while not self._client.nthreads():
            self._look_for_workers()
            time.sleep(LOOK)
        files = sorted({container_of(path) for image in series.images for path in image.files})
        files = [name for name in files if not is_remote(name)]
        token = folder and folder / self._run
        if token:
            token.touch()
        found = self._client.run(look, needed, [*files, *([str(token)] if token else [])])
        if token:
            token.unlink()
        check_versions({worker: seen["versions"] for worker, seen in found.items()}, needed)
        for worker, seen in found.items():
            if names := [name for name in seen["missing"] if name != str(token)]:
                raise InputError(
                    "not_on_workers",
                    say("not_on_workers", worker=worker, path=names[0]),
                    say("not_on_workers_hint"),
                )
        self._client.register_plugin(brought(self._run, work))
        return all(str(token) not in seen["missing"] for seen in found.values())

    def once(self, task: str) -> Any:
        """Do a task of the work on one of the workers, and return its result."""
        future = self._submit(task)
        while not self._finished({future: 0}):
            self._report.progress(0, 1, "", say("stage_fitting_on_a_worker"))
        return self._result(future)

    def _submit(self, task: str, *arguments: Any) -> Future:
        from model.pipeline.cluster_code import CALL

        key = f"ganfilling {task}-{uuid.uuid4()}"  # as the cluster's dashboard shows it
        return self._client.submit(CALL, self._run, task, *arguments, key=key, pure=False)

    def _limit(self) -> int:
        """How many windows may be under way: two a thread, so that none waits for work."""
        return 2 * max(1, sum(self._client.nthreads().values()))

    def _finished(self, futures: dict[Future, int]) -> list[Future]:
        """Those that are done, after a while at most; none if the run has to wait longer."""
        from distributed import wait

        self._report.check()
        try:
            wait(list(futures), timeout=LOOK, return_when="FIRST_COMPLETED")
        except TimeoutError:
            self._look_for_workers()
        except FutureCancelledError as error:
            raise self._lost() from error
        return [future for future in futures if future.done()]

    def _awaited(self, future: Future) -> Any:
        while not self._finished({future: 0}):
            pass
        return self._result(future)

    def _result(self, future: Future) -> Any:
        from distributed import KilledWorker

        try:
            result = future.result()
            future.release()  # what a worker that ends later held is not computed again
            return result
        except KilledWorker as error:
            raise ResourceError("worker_lost", say("worker_lost", error=error), say("worker_lost_hint")) from error
        except FutureCancelledError as error:
            raise self._lost() from error

    def _lost(self) -> ResourceError:
        return ResourceError("scheduler_lost", say("scheduler_lost", address=self._address), say("scheduler_lost_hint"))

    def _look_for_workers(self) -> None:
        """Say so, once, if there has been no worker for a while: they may be on their way."""
        self._report.check()
        if self._client.nthreads():
            self._idle = time.monotonic()
        elif time.monotonic() - self._idle > PATIENCE:
            self._idle = float("inf")
            self._report.warning("no_workers", say("no_workers", address=self._address))


@contextmanager
def joined(address: str, report: Reporter) -> Iterator[Cluster]:
    """The cluster at ``address`` (tcp://...).

    Raises EnvironmentUnfitError without the package distributed, InputError (code no_scheduler) if nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise EnvironmentUnfitError(
            "module_missing",
            say("distributed_missing"),
            say("distributed_missing_hint"),
        ) from error
    try:
        client = Client(address, timeout=10, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(
            "no_scheduler", say("no_scheduler", address=address, error=error), say("no_scheduler_hint")
        ) from error
    with client, client.as_current():
        cluster = Cluster(client, address, report)
        try:
            yield cluster
        finally:
            cluster.close()


def _parts_folder(writer: ClosedWriter) -> Path:
    """The folder of parts: a new one, or that of an interrupted run which asked for the same."""
    folder = writer.folder / PARTS
    asked = folder / FINGERPRINT
    if writer.fingerprint is None or not asked.is_file() or asked.read_text() != writer.fingerprint:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        asked.write_text(writer.fingerprint or "")
    return folder
