"""What a run brings to the workers of a Dask cluster: this package, and the work. Nothing of ``model`` need be there.

It is sent as code, not by name, so this module imports nothing of ``model``: neither the scheduler nor a worker can
import that before it has arrived.
"""

from __future__ import annotations

import importlib
import io
import pickle  # nosec B403 - what is unpickled is sent by the run itself
import sys
import threading
import zipfile
from importlib import metadata
from pathlib import Path
from typing import Any

import cloudpickle
from distributed import WorkerPlugin, get_worker


class ClusterRun(WorkerPlugin):
    """The package ``model`` on each worker, also on those that join later, and the work that tasks do there."""

    def __init__(self, name: str, digest: str, code: bytes, work: bytes) -> None:
        """name: of the run.  digest: of the package, which ``code`` holds as a zip.  work: a pickled object."""
        self.name = name
        self._digest, self._code, self._work = digest, code, work
        self._folder = Path()
        self._loaded: Any = None
        self._lock: Any = None

    def setup(self, worker: Any) -> None:
        """Unpack the package into the worker's own folder, which Dask removes when the worker ends."""
        self._lock = threading.Lock()
        self._folder = Path(worker.local_directory) / f"ganfilling-{self._digest[:16]}"
        if not self._folder.exists():
            with zipfile.ZipFile(io.BytesIO(self._code)) as packed:
                packed.extractall(self._folder)  # of the run's own making

    def teardown(self, worker: Any) -> None:
        """Stop what is under way, if it can be stopped: nobody waits for it any more."""
        if stop := getattr(self._loaded, "stop", None):
            stop()

    def call(self, task: str, arguments: tuple[Any, ...]) -> Any:
        """Do a task of the work: one of its methods, by name."""
        with self._lock:
            if self._loaded is None:
                self._import_package()
                self._loaded = pickle.loads(self._work)  # noqa: S301  # nosec B301 - sent by the run itself
        try:
            return getattr(self._loaded, task)(*arguments)
        except Exception as error:
            error.__cause__ = error.__context__ = None  # errors of GDAL cannot be sent
            raise

    def _import_package(self) -> None:
        """Have ``import model`` find what was brought, whatever else of that name is installed or loaded here."""
        if getattr(sys.modules.get("model"), "DIGEST", None) == self._digest:
            return
        for name in [name for name in sys.modules if name.partition(".")[0] == "model"]:
            del sys.modules[name]
        sys.path.insert(0, str(self._folder))
        importlib.invalidate_caches()
        importlib.import_module("model").DIGEST = self._digest  # type: ignore[attr-defined]


def call(name: str, task: str, *arguments: Any) -> Any:
    """Do a task of the run ``name`` on the worker that this is called on."""
    run: Any = get_worker().plugins[name]
    return run.call(task, arguments)


class Sent:
    """A function of this module that is sent as code."""

    def __init__(self, function: Any) -> None:
        self._function = function

    def __call__(self, *arguments: Any) -> Any:
        """Call it."""
        return self._function(*arguments)

    def __reduce__(self) -> tuple[Any, ...]:
        """Arrive as the function itself."""
        return pickle.loads, (cloudpickle.dumps(self._function),)


def look(packages: list[str], paths: list[str]) -> dict[str, Any]:
    """What a worker has: the versions of Python and of packages, None if missing, and which of ``paths`` it lacks."""
    versions: dict[str, str | None] = {"python": ".".join(map(str, sys.version_info[:3]))}
    for package in packages:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = None
    return {"versions": versions, "missing": [path for path in paths if not Path(path).exists()]}


cloudpickle.register_pickle_by_value(sys.modules[__name__])
