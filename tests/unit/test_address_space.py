"""Where the system limits memory, a run ends with an error before libraries hang or end the process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from model.core import address_space
from model.core.errors import ResourceError
from model.core.faults import known_error

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not limit memory there")
@pytest.mark.parametrize("gib", [0.3, 0.5])
def test_too_little_memory_for_the_libraries_is_an_error_and_no_hang(tmp_path, gib):
    import resource

    limit = int(gib * 2**30)
    done = subprocess.run(
        [sys.executable, "-m", "model", "example", "--output", str(tmp_path / "out"), "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )
    event = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, event["code"]) == (5, "out_of_memory")
    assert "ulimit" in event["hint"]
    assert not (tmp_path / "out").exists()


def test_what_is_needed_grows_with_the_threads(monkeypatch):
    monkeypatch.setattr(address_space, "_allowed", lambda: 1.0)
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    address_space.check_room(address_space.LIBRARIES)
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "64")
    with pytest.raises(ResourceError, match=r"1\.0 GiB"):
        address_space.check_room(address_space.LIBRARIES)
    monkeypatch.setattr(address_space, "_allowed", lambda: None)
    address_space.check_room(1e9)


@pytest.mark.parametrize(
    "error", [RuntimeError("std::bad_alloc"), ImportError("x.so: failed to map segment"), MemoryError()]
)
def test_memory_that_ran_out_in_a_library_is_called_so(error):
    assert known_error(error).code == "out_of_memory"
