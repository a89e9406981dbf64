"""What a run leaves in its folder: of one run at a time, all files or none; and what a failure is called."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from series_files import write_series

from model.clouds import CloudOptions
from model.contract.options import FillOptions, MethodOptions, TableOptions
from model.core.errors import CancelledError, EngineError, InputError
from model.core.folder_lock import LOCK_FILE, locked
from model.core.reporting import Reporter
from model.core.write_errors import write_error
from model.pipeline.filling import fill
from model.products import publishing
from model.products.minicube_import import import_minicube
from model.reading.series import SeriesOptions
from model.simulation.example import write_example
from model.tables.table import write_table
from model.tables.values import read_results

ROOT = Path(__file__).parents[2]


def run(inputs, output, report=None, reading=None, **options):
    asked = FillOptions(method=MethodOptions(method="linear"), clouds=CloudOptions("off"), tile=32, **options)
    return fill(inputs, output, reading or SeriesOptions(), asked, report or Reporter())


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def paths(tmp_path):
    return write_series(tmp_path / "in", 3, 70, 40)[0]


def test_a_second_run_in_a_folder_is_refused_and_the_first_goes_on(tmp_path, paths):
    class Second(Reporter):
        tried = False

        def progress(self, done, total, unit="", message=""):
            if message == "Filling" and not self.tried:
                self.tried = True
                for again in (
                    lambda: run(paths, tmp_path / "out", overwrite=True),
                    lambda: write_example(tmp_path / "out", Reporter(), size=16, dates=2, overwrite=True),
                ):
                    with pytest.raises(InputError, match=str(os.getpid())) as caught:
                        again()
                    assert caught.value.code == "output_in_use"

    report = Second()
    run(paths, tmp_path / "out", report)
    assert report.tried
    run(paths, tmp_path / "alone")
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "alone")


def without_seconds(folder):
    """The files of a result, none of which may be a leftover."""
    found = files(folder)
    document = json.loads(found.pop("series.json"))
    return {**found, "products": document["products"]}


def test_the_lock_of_a_run_that_crashed_does_not_block(tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from model.core.folder_lock import locked\n"
        "with locked(Path(sys.argv[1])): print('locked', flush=True); sys.stdin.read(); os._exit(9)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdout.readline() == b"locked\n"
    with pytest.raises(InputError, match=f"process {child.pid}"), locked(tmp_path):
        pass
    child.communicate()
    assert child.returncode == 9
    assert (tmp_path / LOCK_FILE).exists()
    with locked(tmp_path):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_in_the_place_of_the_lock_does_not_lead_elsewhere(tmp_path):
    (tmp_path / "precious").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / LOCK_FILE).symlink_to(tmp_path / "precious")
    with pytest.raises(EngineError), locked(tmp_path / "out"):
        pass
    assert (tmp_path / "precious").read_text() == "mine"


class Killed(BaseException):
    """Stands for a kill: nothing that the program does on its way out happens after it."""


def kill_at(monkeypatch, count):
    """Kill at the ``count``-th rename or removal of a file from the journal on, and leave all as it then is."""
    seen = []

    def counted(original):
        def call(self, *rest, **options):
            seen.append(self)
            if len(seen) == count:
                raise Killed
            return original(self, *rest, **options)

        return call

    complete = publishing._complete

    def watched(output, journal):
        with monkeypatch.context() as patch:
            for name in ("replace", "unlink"):
                patch.setattr(Path, name, counted(getattr(Path, name)))
            complete(output, journal)

    monkeypatch.setattr(publishing, "_complete", watched)


@pytest.mark.parametrize(
    ("count", "options"),
    [
        (1, {"resume": True}),
        (3, {"overwrite": True}),
        (6, {"resume": True}),
        (9, {"resume": True, "overwrite": True}),
        (13, {"overwrite": True}),
        (14, {"resume": True}),
    ],
)
def test_a_run_killed_while_products_take_their_places_is_completed(tmp_path, monkeypatch, paths, count, options):
    """``count``: series.json and 3 uncertainties go, 9 products and series.json come."""
    out = tmp_path / "out"
    run(paths, out, uncertainty=True)
    run(paths, tmp_path / "whole")
    with monkeypatch.context() as patch:
        kill_at(patch, count)
        with pytest.raises(Killed):
            run(paths, out, overwrite=True, resume=options.get("resume", False))
    document = run(paths, out, **options)
    assert {p["kind"] for p in document["products"]} == {"filled", "ndvi", "quality"}
    assert without_seconds(out) == without_seconds(tmp_path / "whole")


def test_after_a_kill_another_request_does_not_get_the_results_of_the_first(tmp_path, monkeypatch, paths):
    with monkeypatch.context() as patch:
        kill_at(patch, 5)
        with pytest.raises(Killed):
            run(paths, tmp_path / "out", resume=True)
    other = SeriesOptions(scale=0.0002)
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out", resume=True, reading=other)
    assert caught.value.code == "output_exists"
    run(paths, tmp_path / "out", resume=True, overwrite=True, reading=other)
    run(paths, tmp_path / "fresh", reading=other)
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "fresh")


@pytest.mark.skipif(sys.platform != "linux", reason="names of open files are known on Linux alone")
def test_what_is_moved_and_what_is_gone_is_on_disk_before(tmp_path, monkeypatch, paths):
    """A file system need not keep changes in two folders in their order: one is synced before the other changes."""
    run(paths, tmp_path / "out", format="zarr")
    calls = []
    for module, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink")):
        original = getattr(module, name)

        def noted(*rest, original=original, name=name, **more):
            target = Path(f"/proc/self/fd/{rest[0]}").readlink() if name == "fsync" else rest[0]
            calls.append((name, os.path.relpath(target, tmp_path / "out")))
            return original(*rest, **more)

        monkeypatch.setattr(module, name, noted)
    run(paths, tmp_path / "out", format="zarr", overwrite=True)
    journal = calls.index(("replace", ".unfinished.part/journal.json.part"))
    assert ("fsync", ".unfinished.part/layers") in calls[:journal]
    gone = calls.index(("unlink", "series.json"), journal)
    assert calls[gone + 1] == ("fsync", ".")
    assert any(call == "replace" and path.startswith(".unfinished.part/layers/") for call, path in calls[gone:])


class Interrupted(Reporter):
    def progress(self, done, total, unit="", message=""):
        if message == "Filling" and done >= 5:
            self.cancelled.set()
        super().progress(done, total, unit, message)


@pytest.mark.parametrize("taken_up", [True, False])
@pytest.mark.parametrize("layout", ["geotiff", "stack", "zarr", "netcdf"])
def test_halves_of_files_that_a_killed_run_left_are_no_obstacle(tmp_path, paths, layout, taken_up):
    if layout == "netcdf":
        pytest.importorskip("netCDF4")
    work = tmp_path / "out" / ".unfinished.part"
    run(paths, tmp_path / "whole", format=layout)
    if taken_up:

        class Late(Reporter):
            def progress(self, done, total, unit="", message=""):
                if message.startswith("Writing"):
                    raise CancelledError

        with pytest.raises(CancelledError):
            run(paths, tmp_path / "out", Late(), resume=True, format=layout)
    else:
        work.mkdir(parents=True)
    names = files(tmp_path / "whole")
    kinds = [f"{name}.part" for name in names if name.endswith("_filled.tif")] if layout == "geotiff" else list(names)
    begun = [] if taken_up else [f"open_{name}" for name in names if name.endswith("_filled.tif")]
    for name in (*kinds, *begun, "place.nc"):
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_bytes(names.get(name.removesuffix(".part"), b"II*\0\x08\0\0\0")[:16])
    run(paths, tmp_path / "out", resume=True, format=layout)
    assert files(tmp_path / "out").keys() == names.keys()
    if layout in ("geotiff", "stack"):
        assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "whole")


MASK = np.kron(np.array([[0, 1], [2, 0]]), np.ones((35, 20))).astype(np.uint8)


@pytest.mark.parametrize(
    "other",
    [{"scale": 0.0002}, {"offset": 0.01}, {"bands": ("2", "1", "3", "4")}, {"mask_values": (2,)}, {"mask": "none"}],
    ids=lambda other: next(iter(other)),
)
def test_work_is_not_taken_up_by_a_run_that_reads_otherwise(tmp_path, paths, other):
    from series_files import write_raster

    for path in paths:
        write_raster(Path(path.replace(".tif", "_cloud.tif")), MASK[None], nodata=None, names=None, scale=None)
    first = {"mask": "*_cloud.tif", "mask_values": (1,)}
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", Interrupted(), SeriesOptions(**first), resume=True)
    second = SeriesOptions(**{**first, **({"mask_values": None} if other.get("mask") else {}), **other})
    run(paths, tmp_path / "out", reading=second, resume=True)
    run(paths, tmp_path / "fresh", reading=second)
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "fresh")


def test_work_is_not_taken_up_by_a_run_whose_inputs_say_otherwise(tmp_path, paths):
    def asked(bands):
        return [{"path": path, "bands": bands} for path in paths]

    with pytest.raises(CancelledError):
        run(asked("1,2,3,4"), tmp_path / "out", Interrupted(), resume=True)
    run(asked("2,1,3,4"), tmp_path / "out", resume=True)
    run(asked("2,1,3,4"), tmp_path / "fresh")
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "fresh")


@pytest.mark.skipif(sys.platform != "linux", reason="names of open files are known on Linux alone")
def test_series_json_is_on_disk_before_it_has_its_name(tmp_path, monkeypatch, paths):
    calls = []
    for module, name in ((os, "fsync"), (Path, "replace")):
        original = getattr(module, name)

        def noted(*rest, original=original, name=name):
            target = Path(f"/proc/self/fd/{rest[0]}").readlink() if name == "fsync" else rest[0]
            calls.append((name, target.name))
            return original(*rest)

        monkeypatch.setattr(module, name, noted)
    run(paths, tmp_path / "out")
    assert ("fsync", tmp_path.name) in calls  # where the folder itself is named
    moved = calls.index(("replace", "series.json.part"))
    assert calls[moved - 1] == ("fsync", "series.json.part")
    assert calls[moved + 1] == ("fsync", "out")
    journal = calls.index(("replace", "journal.json.part"))
    for path in (tmp_path / "out").glob("*.tif"):
        assert ("fsync", f"{path.name}.part") in calls[:journal]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a Unix thing")
@pytest.mark.parametrize("limit", [100, 2_000, 20_000])
@pytest.mark.parametrize("command", ["example", "import"])
def test_nothing_is_left_of_a_series_that_does_not_fit_on_the_disk(tmp_path, command, limit):
    import resource
    import signal

    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    numbers = np.random.default_rng(0).integers(1, 5000, (2, 4, 128, 128), np.uint16)
    np.savez(
        tmp_path / "cube.npz",
        reflectance=numbers,
        band_names=np.array(["B02", "B03", "B04", "B08"]),
        dates=np.array(["2020-01-01", "2020-01-11"]),
        scl=np.full((2, 128, 128), 4, np.uint8),
    )
    words = ["example", "--size", "128", "--dates", "2"] if command == "example" else ["import", "cube.npz"]
    done = subprocess.run(
        [sys.executable, "-m", "model", *words, "--output", "out", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    error = json.loads(done.stdout.splitlines()[-1])
    assert (error["code"], done.returncode) == ("disk_full", 5), (done.stdout, done.stderr)
    assert not list((tmp_path / "out").iterdir())


def test_a_file_that_reads_back_otherwise_is_not_published(tmp_path, monkeypatch):
    original = rasterio.io.DatasetWriter.write

    def lose(self, values, *rest, **options):
        original(self, np.zeros_like(values), *rest, **options)

    monkeypatch.setattr(rasterio.io.DatasetWriter, "write", lose)
    with pytest.raises(EngineError, match="not what was written"):
        write_example(tmp_path, Reporter(), size=16, dates=2)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("error", "code", "status"),
    [
        (OSError(errno.ENOSPC, "x"), "disk_full", 5),
        (OSError(errno.EFBIG, "x"), "disk_full", 5),
        (OSError(errno.EACCES, "x"), "output_not_writable", 2),
        (OSError(errno.EROFS, "x"), "output_not_writable", 2),
        (OSError(errno.ENOENT, "x"), "output_vanished", 2),
        (OSError(errno.EIO, "x"), "write_failed", 5),
        (MemoryError(), "out_of_memory", 5),
        (ValueError("GDAL says nothing"), "write_failed", 5),
    ],
)
def test_failures_to_write_are_called_what_they_are(tmp_path, error, code, status):
    known = write_error(tmp_path / "a.tif", error)
    assert (known.code, known.exit_status) == (code, status)
    assert "a.tif" in known.message
    assert known.hint


def test_the_system_is_asked_where_gdal_does_not_say(tmp_path):
    assert write_error(tmp_path / "gone" / "a.tif", ValueError("write failed")).code == "output_vanished"


def test_an_import_over_an_import_leaves_the_first_until_the_second_is_whole(tmp_path, monkeypatch):
    np.savez(
        tmp_path / "cube.npz",
        reflectance=np.full((2, 4, 16, 16), 1500, np.uint16),
        band_names=np.array(["B02", "B03", "B04", "B08"]),
        dates=np.array(["2020-01-01", "2020-01-11"]),
        scl=np.full((2, 16, 16), 4, np.uint8),
    )
    import_minicube(tmp_path / "cube.npz", tmp_path / "out", Reporter())
    before = files(tmp_path / "out")

    class Stopped(Reporter):
        def progress(self, done, total, unit="", message=""):
            if done == 1:
                raise CancelledError

    with pytest.raises(CancelledError):
        import_minicube(tmp_path / "cube.npz", tmp_path / "out", Stopped(), overwrite=True)
    assert files(tmp_path / "out") == before


def test_a_reader_says_that_a_run_was_stopped_amid_its_last_step(tmp_path, monkeypatch, paths):
    out, zones = tmp_path / "out", tmp_path / "zones.geojson"
    zones.write_text("{}")
    run(paths, out)
    with monkeypatch.context() as patch:
        kill_at(patch, 3)
        with pytest.raises(Killed):
            run(paths, out, overwrite=True)
    readers = (
        lambda: run([str(out)], tmp_path / "other"),
        lambda: write_table(str(out), tmp_path / "x.csv", TableOptions(str(zones)), False, Reporter()),
        lambda: write_table(str(out / "series.json"), tmp_path / "x.csv", TableOptions(str(zones)), False, Reporter()),
    )
    for reader in readers:
        with pytest.raises(InputError) as caught:
            reader()
        assert caught.value.code == "half_moved" and str(out) in caught.value.message
        assert "--overwrite" in caught.value.hint
    run(paths, out, overwrite=True)
    assert read_results(str(out)).paths
