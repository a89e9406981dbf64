"""Which device computes, in which precision, and what happens when its memory runs out.

This module can be imported without torch: what needs torch imports it, and says how to get it if it is missing.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from model.contract.messages import say
from model.core.address_space import TORCH, check_room
from model.core.errors import EnvironmentUnfitError, InputError
from model.core.given_up import give_up
from model.core.write_errors import lacks_memory

if TYPE_CHECKING:
    import torch

# A device serves one thread at a time: its memory holds what one works with.
TURNS: dict[tuple[str, int], threading.RLock] = {}
NVIDIA_DRIVERS = ("/dev/nvidiactl", "/dev/dxg", "C:/Windows/System32/nvcuda.dll")  # Linux, its subsystem, Windows
LEAST_VALUES = 10_000_000  # which a core fills by regression in the time that torch takes to load
_setting, _exact, _allowed = threading.Lock(), 0, True  # of cuDNN, see _without_tf32()
NO_TORCH_HINT = say("torch_missing_hint")


def has_torch() -> bool:
    """Whether the packages that networks take are installed; a look for their names, without importing them."""
    return all(find_spec(name) is not None for name in ("torch", "safetensors"))


def require_torch() -> None:
    """Import torch and safetensors, or raise EnvironmentUnfitError: missing, or installed but not able to run here."""
    check_room(TORCH)
    try:
        import safetensors.torch  # noqa: F401
        import torch

        torch.zeros(1).add_(1)  # an import that works can still fail at the first call
    except ModuleNotFoundError as error:
        raise EnvironmentUnfitError("torch_missing", say("torch_missing", name=error.name), NO_TORCH_HINT) from error
    except (ImportError, OSError, RuntimeError) as error:
        if lacks_memory(error):
            raise
        raise EnvironmentUnfitError("torch_broken", say("torch_broken", error=error), NO_TORCH_HINT) from error


def arrays_device(name: str, values: int) -> str | None:
    """The CUDA device on which what also runs without torch is to compute; None: NumPy is to.

    values: pixels times dates. ``auto`` looks for an NVIDIA driver first, and leaves small series to NumPy: to load
    torch takes seconds. A device that is named is taken; one that is not here is only needed by networks.
    """
    if name in ("cpu", "mps") or not has_torch() or find_spec("array_api_compat") is None:
        return None
    if name == "auto" and (values < LEAST_VALUES or not any(Path(path).exists() for path in NVIDIA_DRIVERS)):
        return None
    try:
        device = choose_device(name)
    except (InputError, EnvironmentUnfitError):
        return None
    return str(device) if device.type == "cuda" else None


def choose_device(name: str = "auto") -> torch.device:
    """The device of ``name``: auto (CUDA, else Apple's MPS, else the CPU), cpu, cuda, cuda:N or mps.

    Raises InputError device_unknown for any other name, device_absent for one that is not here, EnvironmentUnfitError
    without torch.
    """
    require_torch()
    import torch

    has_mps = torch.backends.mps.is_available()
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "mps" if has_mps else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        device = torch.device("meta")
    if device.type not in ("cpu", "cuda", "mps"):
        raise InputError("device_unknown", say("device_unknown", name=repr(name)), say("device_unknown_hint"))
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise InputError("device_absent", _no_cuda(name), say("device_absent_hint"))
    if device.type == "mps" and not has_mps:
        raise InputError("device_absent", say("no_mps", name=name), say("device_absent_hint"))
    return device


def choose_devices(name: str = "auto") -> list[torch.device]:
    """All devices of ``name``: every GPU where that is CUDA without a number, else the one of choose_device()."""
    device = choose_device(name)
    import torch

    several = device.type == "cuda" and device.index is None and torch.cuda.device_count() > 1
    return [torch.device("cuda", index) for index in range(torch.cuda.device_count())] if several else [device]


def choose_precision(name: str, device: torch.device) -> torch.dtype:
    """The arithmetic of ``name`` (auto, float32, bfloat16) on ``device``.

    auto is bfloat16 where CUDA computes it natively (compute capability 8.0 and later), else float32. Raises
    InputError precision_unknown.
    """
    import torch

    if name == "auto":
        native = device.type == "cuda" and torch.cuda.get_device_capability(device) >= (8, 0)
        return torch.bfloat16 if native else torch.float32
    if name not in ("float32", "bfloat16"):
        raise InputError("precision_unknown", say("precision_unknown", name=repr(name)), say("precision_unknown_hint"))
    return torch.bfloat16 if name == "bfloat16" else torch.float32


def describe_device(device: torch.device) -> str:
    """The device in words, for reports: its name as torch takes it and, of a GPU, its model."""
    import torch

    return f"{device} ({torch.cuda.get_device_name(device)})" if device.type == "cuda" else str(device)


@contextmanager
def computing(device: torch.device, precision: torch.dtype) -> Iterator[None]:
    """Compute without gradients in ``precision``, one thread at a time on each device.

    float32 is real float32, not the GPU's shortened TF32.
    """
    import torch

    with TURNS.setdefault((device.type, device.index or 0), threading.RLock()), ExitStack() as stack:
        stack.enter_context(torch.inference_mode())
        if device.type == "cuda":
            stack.enter_context(torch.cuda.device(device))  # where kernels of our own run
        if precision == torch.bfloat16:
            stack.enter_context(torch.autocast(device.type, torch.bfloat16))
        elif device.type == "cuda":
            stack.enter_context(_without_tf32())
        yield


@contextmanager
def _without_tf32() -> Iterator[None]:
    """Keep cuDNN from TF32 until the last thread that asked for it is done: the setting is one for all of them."""
    import torch

    global _exact, _allowed  # noqa: PLW0603
    cudnn = torch.backends.cudnn
    with _setting:
        if not _exact:
            _allowed, cudnn.allow_tf32 = cudnn.allow_tf32, False
        _exact += 1
    try:
        yield
    finally:
        with _setting:
            _exact -= 1
            if not _exact:
                cudnn.allow_tf32 = _allowed


def put(network: torch.nn.Module, device: torch.device) -> torch.device:
    """Put a network on ``device``, or on the CPU where that has no memory for it, of which the user is told.

    Returns the device that it is on.
    """
    import torch

    try:
        network.to(device)
        return device
    except RuntimeError as error:
        if device.type == "cpu" or not is_out_of_memory(error):
            raise
        reason = str(error).split("\n")[0]
    give_up(device, reason)
    network.to("cpu")
    return torch.device("cpu")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether ``error`` is torch's way of saying that memory ran out, of a GPU, of MPS or of the machine."""
    return isinstance(error, (RuntimeError, MemoryError)) and lacks_memory(error)


def release_memory(device: torch.device) -> None:
    """Give back what torch's allocator holds but does not use."""
    import torch

    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def _no_cuda(name: str) -> str:
    import torch

    if torch.version.cuda is None:
        return say("built_without_cuda", name=name, version=torch.__version__)
    count = torch.cuda.device_count()
    return say("one_cuda_device", name=name) if count == 1 else say("cuda_devices", name=name, count=count)
