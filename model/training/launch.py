"""Lightning Fabric for a run: which devices and precision, and one process for each device.

Fabric carries mixed precision and data-parallel training over any number of devices. With one device the run stays in
this process. With more, every device gets a process of its own; the first one's reports come back through a pipe.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from model.contract.messages import say
from model.core.devices import choose_device, choose_precision
from model.core.errors import CancelledError, EngineError, EnvironmentUnfitError, InputError
from model.core.reporting import Reporter

if TYPE_CHECKING:
    from lightning_fabric import Fabric

    from model.training.training_options import TrainingOptions

    Run = Callable[[Fabric, Any, Reporter], dict[str, Any]]

LOOK = 0.3  # seconds between looks at whether the run was cancelled
HINT = say("fabric_missing_hint")


def require_fabric() -> None:
    """Raise EnvironmentUnfitError without Lightning Fabric."""
    if find_spec("lightning_fabric") is None:
        raise EnvironmentUnfitError("fabric_missing", say("fabric_missing"), HINT)


def launch(run: Run, work: Any, options: TrainingOptions, report: Reporter) -> dict[str, Any]:
    """Call ``run(fabric, work, report)`` on the devices that ``options`` name; return what the first one returns.

    Raises what ``run`` raises, and InputError too_few_devices.
    """
    require_fabric()
    import torch
    from lightning_fabric import Fabric

    device = choose_device(options.device)
    if device.type == "cuda" and options.devices > torch.cuda.device_count():
        message = say("too_few_devices", found=torch.cuda.device_count(), asked=options.devices)
        raise InputError("too_few_devices", message, say("too_few_devices_hint"))
    precision = "bf16-mixed" if choose_precision(options.precision, device) == torch.bfloat16 else "32-true"
    many = options.devices > 1
    fabric = Fabric(
        accelerator=device.type,
        devices=[device.index] if device.index is not None and not many else options.devices,
        strategy="ddp_spawn" if many else "auto",
        precision=precision,
    )
    if not many:
        return run(fabric, work, report)
    with _Relay(report) as relay:
        try:
            outcome = fabric.launch(_LaunchTask(run, work, relay.pipe, relay.stop))
        except Exception:
            relay.raise_known()
            raise
    result: dict[str, Any] = outcome
    return result


class _LaunchTask:
    """What each process is to do. A class of its own, so that Fabric does not look into what is handed over."""

    def __init__(self, run: Run, work: Any, pipe: Any, stop: Any) -> None:
        self._run, self._work, self._pipe, self._stop = run, work, pipe, stop

    def __call__(self, fabric: Fabric) -> dict[str, Any]:
        report: Reporter = ChildReporter(self._pipe if fabric.global_rank == 0 else None, self._stop)
        try:
            return self._run(fabric, self._work, report)
        except EngineError as error:
            if fabric.global_rank == 0:
                self._pipe.send(("failed", (type(error), vars(error)), {}))
            raise


class ChildReporter(Reporter):
    """Sends the first process's reports to the parent; the others' are dropped. Hears of a cancel by an event."""

    def __init__(self, pipe: Any, stop: Any) -> None:
        """Report through ``pipe`` (None: to nobody); ``stop`` is set when the run is cancelled."""
        super().__init__()
        self._pipe, self._stop = pipe, stop

    def _send(self, method: str, *arguments: Any, **keywords: Any) -> None:
        if self._pipe is not None:
            self._pipe.send((method, arguments, keywords))

    def check(self) -> None:
        """See Reporter.check."""
        if self._stop.is_set():
            raise CancelledError

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """See Reporter.progress."""
        self.check()
        self._send("progress", done, total, unit, message)

    def warning(self, code: str, message: str) -> None:
        """See Reporter.warning."""
        self._send("warning", code, message)

    def product(self, **fields: Any) -> None:
        """See Reporter.product."""
        self._send("product", **fields)


class _Relay:
    """The parent's side of ChildReporter: a thread that passes reports on and a cancel back."""

    def __init__(self, report: Reporter) -> None:
        context = multiprocessing.get_context("spawn")
        self._receiver, self.pipe = context.Pipe(duplex=False)
        self.stop = context.Event()
        self._report, self._over = report, threading.Event()
        self._failure: EngineError | None = None
        self._thread = threading.Thread(target=self._pass_on, daemon=True)

    def __enter__(self) -> _Relay:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def raise_known(self) -> None:
        """Raise what went wrong in the first process, if it is an error for the user."""
        self._over.set()
        self._thread.join()
        if self._failure is not None:
            raise self._failure

    def _pass_on(self) -> None:
        while True:
            if self._report.cancelled.is_set():
                self.stop.set()
            if not self._receiver.poll(LOOK):
                if self._over.is_set():
                    return
                continue
            method, arguments, keywords = self._receiver.recv()
            if method == "failed":
                self._failure = _rebuilt(*arguments)
                continue
            try:
                getattr(self._report, method)(*arguments, **keywords)
            except CancelledError:
                self.stop.set()


def _rebuilt(kind: type[EngineError], fields: dict[str, Any]) -> EngineError:
    if issubclass(kind, CancelledError):
        return CancelledError()
    return kind(fields["code"], fields["message"], fields["hint"])
