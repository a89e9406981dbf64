"""The package ``model`` as it is brought to the workers of a cluster, and whether their packages go with ours."""

from __future__ import annotations

import hashlib
import io
import pickle  # nosec B403 - what is unpickled is sent by the run itself
import zipfile
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import model
from model.contract.messages import say
from model.contract.options import CloudOptions, MethodOptions
from model.core.errors import EnvironmentUnfitError
from model.pipeline.cluster_run import ClusterRun, Sent, call, look
from model.pipeline.fitting import FittedSeries

__all__ = ["CALL", "brought", "check_versions", "look", "packages", "packages_to_fit"]

CALL = Sent(call)
PACKAGES = ["numpy", "scipy", "rasterio", "tqdm"]  # that every worker needs
NETWORK, CLOUDS = ["torch", "safetensors"], ["ukis-csmask", "onnxruntime"]


def brought(name: str, work: Any) -> ClusterRun:
    """The package and ``work`` for the workers of the run ``name``."""
    digest, code = _package()
    model.DIGEST = digest  # type: ignore[attr-defined]  # for workers that are threads of this process
    return ClusterRun(name, digest, code, pickle.dumps(work))


def packages_to_fit(clouds: CloudOptions, method: MethodOptions) -> list[str]:
    """The packages that a worker needs to fit a series as this machine would: of the optional ones, those here."""
    wanted = [*(CLOUDS if clouds.mode == "auto" else []), *(NETWORK if method.method in ("auto", "network") else [])]
    here = look(wanted, [])["versions"]
    return [*PACKAGES, *(name for name in wanted if here[name])]


def packages(fitted: FittedSeries) -> list[str]:
    """The packages that the workers need to fill a series."""
    clouds = any("csmask" in detector for detector in fitted.masking.cloud_detectors)
    return [*PACKAGES, *(NETWORK if fitted.method.weights else []), *(CLOUDS if clouds else [])]


def check_versions(found: Mapping[str, Mapping[str, str | None]], needed: Sequence[str]) -> None:
    """Raise EnvironmentUnfitError worker_unfit if what workers have differs from what is here, but in the last part.

    found: versions by package, for each worker; None for what is missing.  Other versions give other numbers.
    """
    here = look(list(needed), [])["versions"]
    for worker, versions in found.items():
        wrong = [name for name, version in versions.items() if _main(version) != _main(here[name])]
        if "python" in wrong:
            raise EnvironmentUnfitError(
                "worker_unfit",
                say("worker_unfit_python", worker=worker, there=versions["python"], here=here["python"]),
                say("worker_unfit_python_hint"),
            )
        if wrong:
            told = ", ".join(f"{name} {versions[name] or '-'} ({here[name]})" for name in wrong)
            packages = " ".join(f"{name}=={_main(here[name])}.*" for name in wrong)
            raise EnvironmentUnfitError(
                "worker_unfit",
                say("worker_unfit", worker=worker, listed=told),
                say("worker_unfit_hint", packages=packages),
            )


def _main(version: str | None) -> str | None:
    return version and ".".join(version.split(".")[:2])


@lru_cache(maxsize=1)
def _package() -> tuple[str, bytes]:
    """The digest of the package ``model``, weights and all, and a zip of it."""
    root, packed, digest = Path(model.__file__).parent, io.BytesIO(), hashlib.sha256()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                name = path.relative_to(root.parent).as_posix()
                archive.write(path, name)
                digest.update(name.encode() + path.read_bytes())
    return digest.hexdigest(), packed.getvalue()
