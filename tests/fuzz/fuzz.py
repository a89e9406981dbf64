"""Feed damaged and odd inputs to everything that the engine parses, and report what it does not take gracefully.

    .venv/bin/python tests/fuzz/fuzz.py --cases 20000 [--parsers tif,vrt] [--seed 0] [--keep DIR] [--jobs 2]

A case is good if the input is read, or refused by an error of the engine that names a remedy. It is bad if it raises
anything else ("internal"), computes over 10 seconds or waits over 180, takes over 2 GiB of memory, ends the process, or
connects to the network: a port of this machine, whose address is in the inputs, hears that, and so does Python. What is
found becomes a case of tests/unit/test_fuzz_cases.py.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import multiprocessing
import os
import random
import resource
import shutil
import socket
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import corpus  # noqa: E402
import mutate  # noqa: E402
from own_parsers import INDEX, SERIES, OwnParsers  # noqa: E402

SECONDS, BYTES = 10.0, 2 * 2**30


class Parsers:
    """One method a parser: it makes the input of a case in ``folder`` and lets the engine read it."""

    def __init__(self, folder: Path, url: str, needs_torch: bool) -> None:
        """Make the good inputs."""
        from model.core.reporting import Reporter
        from model.reading.series import SeriesOptions

        self.folder, self.url, self.report, self.options = folder, url, Reporter(), SeriesOptions
        folder.mkdir(exist_ok=True)
        self.tiffs = corpus.rasters(folder)
        self.vrts = corpus.virtual_rasters(folder, url)
        self.cubes = corpus.minicubes()
        self.models = corpus.weights() if needs_torch else []
        self.netcdfs = corpus.netcdf(folder)
        self.archives = corpus.zips(folder)
        self.own = OwnParsers(folder)
        corpus.raster(folder, "S2_20220612.tif", seed=3)
        self.text_words = (
            b"EPSG:",
            b"/vsicurl/" + url.encode(),
            b"&#0;",
            b"<![CDATA[",
            b"\0",
            b"99999999999",
            b"-1",
            b"nan",
            b"\xff\xfe",
        )

    def _series(self, name: str, content: bytes, **options) -> None:
        from model.reading.opening import open_series

        path = self.folder / name
        path.write_bytes(content)
        inputs = [str(path), str(self.folder / "S2_20220612.tif")]
        open_series(inputs, self.options(**options), self.report, 1).close()

    def tif(self, chance):
        self._series("S2_20220607.tif", mutate.change_bytes(chance.choice(self.tiffs), chance))

    def vrt(self, chance):
        self._series("S2_20220607.vrt", mutate.change_bytes(chance.choice(self.vrts), chance, self.text_words))

    def netcdf(self, chance):
        self._series("S2_20220607.nc", mutate.change_bytes(chance.choice(self.netcdfs), chance))

    def zip(self, chance):
        change = chance.choice((mutate.change_bytes, mutate.change_member))
        self._series("x.zip", change(chance.choice(self.archives), chance))

    def envi(self, chance):
        (self.folder / "S2_20220607.bsq").write_bytes(b"\1\2" * 360)
        header = mutate.change_bytes(corpus.ENVI.encode(), chance, self.text_words)
        (self.folder / "S2_20220607.hdr").write_bytes(header)
        self._series("S2_20220607.bsq", b"\1\2" * 360)

    def zarr(self, chance):
        from cube_files import BANDS, numbers, write_zarr

        store = self.folder / "x.zarr"
        shutil.rmtree(store, ignore_errors=True)
        values = numbers()
        write_zarr(store, {band: values[:, k] for k, band in enumerate(BANDS)})
        file = chance.choice(sorted(path for path in store.rglob("*") if path.is_file()))
        file.write_bytes(mutate.change_bytes(file.read_bytes(), chance, self.text_words))
        from model.reading.opening import open_series

        open_series([str(store)], self.options(), self.report, 1).close()

    def safe(self, chance):
        root = self.folder / corpus.SAFE
        images = root / "GRANULE" / "L2A_T32TPS" / "IMG_DATA" / "R10m"
        if not images.exists():
            images.mkdir(parents=True)
            for band in ("B02", "B03", "B04", "B08"):
                corpus.raster(images, f"T32TPS_20220607T101559_{band}_10m.tif")
        (root / "MTD_MSIL2A.xml").write_bytes(mutate.change_bytes(corpus.SAFE_XML.encode(), chance, self.text_words))
        from model.reading.opening import open_series

        open_series([str(root)], self.options(), self.report, 1).close()

    def minicube(self, chance):
        content = chance.choice(self.cubes)
        if chance.random() < 0.6:  # an array in the file, whose checksum then is right
            content = mutate.change_member(content, chance)
        else:
            content = mutate.change_bytes(content, chance, self.text_words)
        self.own.minicube(content)

    def geojson(self, chance):
        text = mutate.change_json(corpus.GEOJSON, chance).encode("utf-8", "surrogatepass")
        if chance.random() < 0.5:
            text = mutate.change_bytes(text, chance, self.text_words)
        self.own.area(text)

    def extent(self, chance):
        words = (b",", b"EPSG:", b"nan", b"1e999", b"-")
        self.own.extent(mutate.change_bytes(chance.choice(corpus.EXTENTS).encode(), chance, words))

    def series(self, chance):
        document = {**SERIES, "inputs": [*SERIES["inputs"], "../S2_20220612.tif"]}
        if chance.random() < 0.7:
            document["products"] = []
        if chance.random() < 0.1:
            document["inputs"].append(f"/vsicurl/{self.url}/a.tif")
        self.own.series(mutate.change_json(document, chance).encode("utf-8", "surrogatepass"))

    def job(self, chance):
        self.own.job(mutate.change_json(corpus.FILL_JOB, chance).encode("utf-8", "surrogatepass"))

    def words(self, chance):
        from model.commands.cli import build_parser

        words = [
            chance.choice(corpus.WORDS[:11]),
            *(chance.choice(corpus.WORDS[11:]) for _ in range(chance.randrange(1, 7))),
        ]
        build_parser().parse_args(words)

    def weights(self, chance):
        from model.weights.checkpoint import load_weights

        path = self.folder / "weights.bin"
        path.write_bytes(mutate.change_bytes(chance.choice(self.models), chance))
        load_weights(path)

    def index(self, chance):
        self.own.index(mutate.change_json(INDEX, chance).encode("utf-8", "surrogatepass"))

    def frames(self, chance):
        from PIL import Image

        from model.pictures.animated_gif import animate

        good = self.folder / "frames"
        good.mkdir(exist_ok=True)
        Image.new("RGB", (12, 9)).save(good / "a.png")
        (good / "b.png").write_bytes(mutate.change_bytes((good / "a.png").read_bytes(), chance))
        animate([str(good)], self.folder / "x.gif", self.report, 1.0, True)


NAMES = [name for name in vars(Parsers) if not name.startswith("_")]


def keep(folder, place, case):
    """Keep the input of a case: whatever lies in its folder."""
    if place is not None:
        shutil.copytree(folder, place / str(case), dirs_exist_ok=True, symlinks=True)


def work(number, jobs, arguments, url, folder, told):
    """Run every ``jobs``-th case from ``number`` on; ``told`` is the connection to who looks on."""
    from model.core.faults import known_error
    from model.reading.external import close_network

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        os.environ.pop(name, None)
    os.environ |= {"AWS_NO_SIGN_REQUEST": "YES", "AWS_S3_ENDPOINT": url.partition("://")[2], "AWS_HTTPS": "NO"}
    close_network([])
    connected = []
    sys.addaudithook(
        lambda event, _: connected.append(event) if event in ("socket.connect", "socket.getaddrinfo") else None
    )
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    parsers = Parsers(folder, url, "weights" in arguments.parsers)
    for name in arguments.parsers:  # what is loaded at first use is no part of a case
        with contextlib.suppress(Exception, SystemExit):
            getattr(parsers, name)(random.Random(0))  # noqa: S311
    for case in range(number, arguments.cases, jobs):
        name = arguments.parsers[case % len(arguments.parsers)]
        told.send(("begin", case, name))
        chance = random.Random(f"{arguments.seed} {case}")  # noqa: S311
        begun, outcome, detail = time.process_time(), "read", ""
        connected.clear()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        try:
            getattr(parsers, name)(chance)
        except SystemExit:
            outcome = "read"
        except Exception as error:
            known = known_error(error)
            outcome = "refused" if known.code != "internal" and known.hint else "internal"
            if outcome == "internal":
                detail = "".join(traceback.format_exception(type(error), error, error.__traceback__)[-4:])
        seconds = time.process_time() - begun  # so that other programs on the machine do not count
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if connected:
            outcome, detail = "network", str(connected[:2])
        elif seconds > SECONDS:
            outcome = "slow"
        elif peak > before and peak * 1024 > BYTES:
            outcome = "memory"
        if outcome not in ("read", "refused"):
            keep(folder, arguments.keep, f"{case}-{name}-{outcome}")
        told.send(("end", case, name, outcome, detail, seconds, peak))
    told.send(("done",))


def main():
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--parsers", type=lambda text: text.split(","), default=NAMES)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the inputs of bad cases")
    parser.add_argument("--minutes", type=float, default=1e9, help="end after so long, whatever is left")
    arguments = parser.parse_args()
    until = time.monotonic() + 60 * arguments.minutes
    server = socket.create_server(("127.0.0.1", 0))
    heard = []

    def serve():
        while True:
            connection, _ = server.accept()
            heard.append(connection.recv(100))
            connection.close()

    threading.Thread(target=serve, daemon=True).start()
    url = f"http://127.0.0.1:{server.getsockname()[1]}"
    counts, bad, longest, peak = collections.Counter(), [], 0.0, 0
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as temporary:
        running = {}

        def start(job, first):
            mine, theirs = context.Pipe(False)
            folder = Path(temporary) / str(job)
            process = context.Process(target=work, args=(first, arguments.jobs, arguments, url, folder, theirs))
            process.start()
            theirs.close()
            running[job] = [process, mine, folder, None, time.monotonic()]

        for job in range(arguments.jobs):
            start(job, job)
        while running:
            if time.monotonic() > until:
                for process, *_ in running.values():
                    process.kill()
                break
            for job, state in list(running.items()):
                process, mine, folder, current, since = state
                died = ""
                try:
                    while mine.poll(0.05):
                        kind, *rest = mine.recv()
                        state[4] = time.monotonic()
                        if kind == "begin":
                            state[3] = current = rest
                        elif kind == "end":
                            case, name, outcome, detail, seconds, used = rest
                            counts[name, outcome] += 1
                            longest, peak = max(longest, seconds), max(peak, used)
                            if heard:
                                outcome, detail = "network", str(heard)
                                heard.clear()
                            if outcome not in ("read", "refused"):
                                bad.append((case, name, outcome, detail))
                                print(f"case {case} {name}: {outcome}\n{detail}", flush=True)
                        else:
                            del running[job]
                            process.join()
                            break
                except EOFError:
                    died = "crash"
                if job in running and current and time.monotonic() - since > 18 * SECONDS:
                    died = "hang"
                if died:
                    process.kill()
                    process.join()
                    bad.append((*(current or (-1, "start")), died, f"status {process.exitcode}"))
                    print(f"case {bad[-1]}", flush=True)
                    keep(folder, arguments.keep, bad[-1][0])
                    del running[job]
                    if current and current[0] + arguments.jobs < arguments.cases:
                        start(job, current[0] + arguments.jobs)
    for name in arguments.parsers:
        print(f"{name:<10} " + "  ".join(f"{o} {n}" for (p, o), n in sorted(counts.items()) if p == name))
    print(f"{sum(counts.values())} cases, {len(bad)} bad; longest {longest:.1f} s; peak memory {peak / 2**20:.2f} GiB")
    print(json.dumps(collections.Counter(f"{name} {outcome}" for _, name, outcome, _ in bad)))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
