"""Take away what holds a promise of docs/reliability, piece by piece, and see that a test fails without it.

    tests/benchmarks/without_fixes.py [--only 3,9]

Works on a copy. Prints a line for each piece: the fault that comes back, and the tests that fail. One that no test
misses is marked, and the exit status is then 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Number of the fault, what comes back, file in model/, what is there, what takes its place, file of tests, which (-k).
FIXES = [
    (1, "an input is replaced", "products/guard.py",
     "            if path.exists() and (found :=", "            if False and (found :=",
     "test_guard", "that_are_read or seen_through or options_name"),
    (1, "a file that is not ours is replaced", "products/guard.py",
     "if path not in earlier and os.path.lexists(path) and not _is_ours(path)", "if False",
     "test_guard", "survives_import or we_have_written"),
    (2, "two runs write to a folder", "core/folder_lock.py", "            _lock(descriptor)\n", "            pass\n",
     "test_output_folder", "second_run"),
    (3, "a lost block is not noticed", "products/products.py",
     "if self._checksum.read(file) != self.statistics.checksum", "if False", "test_products", "block_that_was_lost"),
    (3, "an error in a thread that compresses is lost", "products/raster_errors.py", "    if heard.messages:",
     "    if False:", "test_products", "threads_that_compress"),
    (3, "libraries hang where memory is limited", "core/address_space.py", "    check_room(LIBRARIES)\n", "    pass\n",
     "test_address_space", "too_little and 0.3"),
    (4, "weights that are not finite are used", "weights/checkpoint.py", "if not tensors[key].isfinite().all():",
     "if False:", "test_checkpoint", "not_finite"),
    (4, "the hold-out takes NaN", "methods/automatic.py", "    if rejected:", "    if False:",
     "test_holdout", "not_finite"),
    (4, "NaN is written as a number", "pipeline/series_writer.py", "        if wrong.any():", "        if False:",
     "test_series_writer", "no_number"),
    (5, "--resume mixes runs", "pipeline/filling.py", "stamps, series_options, asked, found,", "stamps, asked,",
     "test_output_folder", "reads_otherwise or say_otherwise"),
    (5, "a run that was killed while it moved files is not completed", "products/publishing.py",
     "    if not journal:\n", "    if True:\n", "test_output_folder", "takes_their_places or take_their_places"),
    (5, "a folder in which old and new files are mixed is read", "contract/unfinished.py",
     "    return (folder", "    return False and (folder", "test_output_folder", "reader_says"),
    (5, "a loss of power leaves empty files", "core/scratch.py", "        os.fsync(descriptor)\n", "        pass\n",
     "test_output_folder", "on_disk"),
    (6, "many dates need as many open files", "products/open_products.py",
     "while len(self._open) > self._limit:", "while False:", "test_open_files", "forty_dates"),
    (7, "SIGTERM is not heard in a long call", "core/lifetime.py",
     "    signal.set_wakeup_fd(told, warn_on_full_buffer=False)\n", "", "test_lifetime", "LONG or long_call"),
    (7, "a reader that stalls makes the engine unstoppable", "core/lifetime.py",
     "    last.start()\n    last.join(LAST_WORDS)\n", "    report.error(CancelledError())\n",
     "test_lifetime", "nobody_reads"),
    (8, "a full disk leaves truncated files", "core/scratch.py", "    _remove(part)\n    keep(part)\n",
     "    keep(part)\n", "test_output_folder", "does_not_fit"),
    (8, "a full disk is not called so", "core/write_errors.py", "    if number in FULL:", "    if False:",
     "test_output_folder or test_figure", "does_not_fit or what_they_are or full_disk"),
    (8, "other failures to write are called a full disk", "core/write_errors.py", "    if number in FORBIDDEN:",
     "    if False:", "test_output_folder", "what_they_are"),
    (9, "a damaged npz is a traceback", "core/arrays_file.py",
     "*(zipfile.BadZipFile, zlib.error, tokenize.TokenError,", "*(", "test_fuzz_cases", "minicubes"),
    (9, "an area in metres without crs, or in a local or vertical system, is a traceback", "reading/area.py",
     "            except PROJ_ERRORS as error:", "            except ZeroDivisionError as error:",
     "test_fuzz_cases", "test_areas"),
    (9, "an extent in such a system is a traceback", "reading/area.py", "    except PROJ_ERRORS as error:",
     "    except ZeroDivisionError as error:", "test_fuzz_cases", "test_extents"),
    (9, "zones in such a system are a traceback", "tables/zones.py", "        except PROJ_ERRORS:",
     "        except ZeroDivisionError:", "test_fuzz_cases", "taken_for_degrees"),
    (9, "coordinates that are no numbers are a traceback", "reading/area.py",
     "max(1, math.ceil(share)) if math.isfinite(share) else 1", "max(1, math.ceil(share))",
     "test_fuzz_cases", "test_areas"),
    (9, "deep JSON is a traceback", "core/documents.py", "    except RecursionError as error:",
     "    except ZeroDivisionError as error:", "test_fuzz_cases", "series_files or jobs"),
    (9, "options out of range are taken", "contract/option.py",
     "if self.least is not None and not self.least <= value < math.inf:", "if False:",
     "test_fuzz_cases", "out_of_bounds"),
    (9, "a null character in a name is a traceback", "core/faults.py", 'if "embedded null" in str(error):', "if False:",
     "test_fuzz_cases", "nobody_thought_of"),
    (9, "| head -1 is a traceback", "core/reporting.py", "            except OSError:  # nobody reads any more",
     "            except ZeroDivisionError:  # nobody reads any more", "test_lifetime", "gone_away"),
    (10, "a .tif may be a description of a map service", "reading/external.py",
     "    if driver not in DRIVERS and driver not in more and not external_allowed():", "    if False:",
     "test_hostile", "let_through"),
    (10, "a file names a place in the network", "reading/external.py",
     "        if is_remote(name) and not external_allowed():", "        if False:",
     "test_hostile", "virtual_raster_names"),
    (10, "a virtual raster shows the bytes of any file", "reading/external.py",
     "            if name and folder not in (folder / name).resolve().parents:", "            if False:",
     "test_hostile", "raw"),
    (10, "bombs and huge rasters are read", "core/limits.py", "        if found > self.value:", "        if False:",
     "test_hostile", "bomb or huge or claims"),
    (10, "weights claim more than their file holds", "weights/checkpoint.py",
     "    if size > 4 * path.stat().st_size + 2**20:", "    if False:", "test_hostile", "weights"),
    (10, "a pipe is read without end", "core/limits.py",
     "    if path.exists() and not path.is_file() and not path.is_dir():", "    if False:",
     "test_hostile", "pipe and npz"),
    (10, "a link at the name of the lock truncates its target", "core/folder_lock.py",
     '| getattr(os, "O_NOFOLLOW", 0)', "", "test_output_folder", "link_in_the_place"),
]  # fmt: skip


def failing(copy: Path, tests: str, which: str) -> list[str]:
    """The tests that fail in a copy of the project."""
    files = [f"tests/unit/{name}.py" for name in tests.split(" or ")]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *files, "-k", which]
    done = subprocess.run(words, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
    lines = [line for line in done.stdout.splitlines() if line.startswith(("FAILED tests", "ERROR tests"))]
    return sorted({line.split("::")[1].split(" ")[0].split("[")[0] for line in lines})


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=lambda text: [int(n) for n in text.split(",")], default=list(range(1, 11)))
    arguments = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place)
        for folder in ("model", "tests"):
            shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)
        for number, fault, name, before, after, tests, which in FIXES:
            if number not in arguments.only:
                continue
            path = copy / "model" / name
            whole = path.read_text()
            if before not in whole:
                raise RuntimeError(f"{name} has no {before!r} any more: change this script")
            path.write_text(whole.replace(before, after))
            found = failing(copy, tests, which)
            path.write_text(whole)
            missed += not found
            print(f"{number:>2} {fault}: {', '.join(found) or 'NO TEST FAILS'}", flush=True)
    print(f"{missed} without a test")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
