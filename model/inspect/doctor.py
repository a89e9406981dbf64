"""Whether the engine can run here: each part is tried, not only imported."""

from __future__ import annotations

import platform
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from model import __version__
from model.contract.messages import fields, say
from model.core.errors import EngineError


@dataclass(frozen=True)
class Finding:
    """One part of the engine: works or not, in words. A part that is not ``needed`` may be missing."""

    part: str
    works: bool
    detail: str
    needed: bool = True

    def line(self) -> str:
        """For people."""
        state = "ok" if self.works else ("MISSING" if self.needed else "absent")
        return f"{self.part:<10} {state:<8} {self.detail}"

    def entry(self) -> dict[str, Any]:
        """For programs."""
        return {"part": self.part, "works": self.works, **fields(detail=self.detail), "needed": self.needed}


def examine() -> list[Finding]:
    """Try every part. Never raises: what fails is a finding."""
    torch = _try("torch", _torch, needed=False)
    return [
        Finding("engine", True, f"{__version__} in {Path(__file__).parents[1]}"),
        _try("python", _python),
        _try("numpy", _numpy),
        _try("gdal", _gdal),
        torch,
        _try("device", _device, needed=False),
        _try("weights", _weights, needed=False),
        cloud_detection(torch.works),
    ]


def cloud_detection(with_torch: bool) -> Finding:
    """Whether ukis-csmask finds clouds here, and if not, what does in its place: that depends on torch."""
    finding = _try("clouds", _csmask, needed=False)
    if finding.works:
        return finding
    instead = say("by_our_detector") if with_torch else say("by_comparison")
    return replace(finding, detail=say("clouds_found_by", detail=finding.detail, instead=instead))


def _try(part: str, look: Callable[[], str], needed: bool = True) -> Finding:
    try:
        return Finding(part, True, look(), needed)
    except EngineError as error:
        detail = say("message_and_hint", message=error.message, hint=error.hint) if error.hint else error.message
        return Finding(part, False, detail, needed)
    except Exception as error:
        return Finding(part, False, f"{type(error).__name__}: {error}", needed)


def _python() -> str:
    return f"{platform.python_version()} at {sys.executable}"


def _numpy() -> str:
    import numpy as np
    import scipy
    from scipy import ndimage

    ndimage.gaussian_filter(np.eye(4), 1)
    return f"numpy {np.__version__}, scipy {scipy.__version__}"


def _gdal() -> str:
    import numpy as np
    import rasterio
    from rasterio.io import MemoryFile

    with MemoryFile() as memory:
        profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "uint8", "crs": "EPSG:32632"}
        with memory.open(**profile, transform=rasterio.Affine(10, 0, 0, 0, -10, 0)) as file:
            file.write(np.ones((1, 2, 2), np.uint8))
        with memory.open() as file:
            file.read()
            if file.crs.to_epsg() != 32632:
                raise RuntimeError("GDAL does not find its PROJ database")
    return f"GDAL {rasterio.__gdal_version__}, rasterio {rasterio.__version__}"


def _torch() -> str:
    import torch

    torch.nn.functional.conv2d(torch.ones(1, 1, 4, 4), torch.ones(1, 1, 3, 3))
    return f"torch {torch.__version__}"


def _device() -> str:
    import torch

    from model.core.devices import choose_device, describe_device

    device = choose_device("auto")
    torch.ones(2, device=device).sum().item()
    return describe_device(device)


def _weights() -> str:
    from model.weights.checkpoint import load_weights

    weights = load_weights(None)
    return f"{weights.name} sha256:{weights.sha256}"


def _csmask() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        packages = [f"{name} {version(name)}" for name in ("ukis-csmask", "onnxruntime")]
    except PackageNotFoundError as error:
        raise EngineError("csmask_missing", say("package_missing", name=error.name), "") from error
    import numpy as np
    from ukis_csmask.mask import CSmask

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that images should be larger than this one
        CSmask(np.zeros((32, 32, 4), np.float32), ["blue", "green", "red", "nir"], "l2a")
    return ", ".join(packages)
