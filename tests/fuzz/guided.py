"""Feed our own parsers with inputs that follow which code was reached (atheris, on libFuzzer), see docs/reliability.md.

    make fuzz-guided GUIDED="--minutes 40 [--parsers area,zones]"

Inputs that reach new code are kept in build/fuzz/PARSER, and the next run goes on from there. An input is bad if it
raises what is no error of the engine with a remedy, takes 10 seconds, or 2 GiB of memory. Bad ones are kept in
build/fuzz/bad, each fault once a run; they become cases of tests/unit/test_fuzz_cases.py.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib
import json
import pkgutil
import random
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import mutate  # noqa: E402

KEPT = ROOT / "build" / "fuzz"
JSON = ("area", "zones", "series", "job", "index")
ROOMS = ("contract", "core", "reading", "indices", "tables", "products", "commands")
SECONDS, MEGABYTES, LONGEST = 10, 2048, 4096
WORDS = (
    *('"crs"', '"properties"', '"name"', '"type"', '"Feature"', '"geometry"', '"coordinates"', '"inputs"', '"path"'),
    *('"paths"', '"products"', '"version"', '"features"', "EPSG:4326", "OGC:CRS84", "null", "true", "nan", "1e999"),
    *("-1", "[[", "]]", "{}", "2022-06-07", "999999999999999999999", "--mask-values", "--lost", "**", "highresdynamic"),
    *("reflectance", "transform", "NaN", "Infinity", "\\ud800", "\\u0000"),
)


def fuzz(name: str, seconds: int) -> None:
    """Feed the parser ``name`` for so many seconds; never returns, libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=["model"], enable_loader_override=False):
        for room in ROOMS:
            package = importlib.import_module(f"model.{room}")
            for module in pkgutil.iter_modules(package.__path__, f"model.{room}."):
                importlib.import_module(module.name)
        importlib.import_module("model.training.clean_index")
    from own_parsers import OwnParsers, good_inputs

    from model.core.faults import known_error

    folder = Path(tempfile.mkdtemp(prefix="fuzz"))
    corpus = KEPT / name
    for path in (corpus, KEPT / "bad"):
        path.mkdir(parents=True, exist_ok=True)
    for data in good_inputs(folder)[name]:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    dictionary = folder / "words.dict"
    dictionary.write_text("".join('"' + re.sub(r'(["\\])', r"\\\1", word) + '"\n' for word in WORDS))
    parse = getattr(OwnParsers(folder), name)
    seen: set[object] = set()

    def bad(data: bytes, place: object, text: str) -> None:
        if place not in seen:
            seen.add(place)
            file = KEPT / "bad" / f"{name}-{hashlib.sha256(data).hexdigest()[:8]}"
            file.write_bytes(data)
            print(f"BAD {name} {file}: {data[:300]!r}\n{text}", flush=True)

    def one(data: bytes) -> None:
        begun = time.process_time()
        try:
            parse(data)
        except SystemExit:
            pass
        except Exception as error:
            known = known_error(error)
            if known.code == "internal" or not known.hint:
                last = traceback.extract_tb(error.__traceback__)[-1]
                text = "".join(traceback.format_exception(type(error), error, error.__traceback__)[-4:])
                bad(data, (type(error), last.filename, last.lineno), text)
        if time.process_time() - begun > SECONDS:
            bad(data, "slow", f"{time.process_time() - begun:.1f} s")

    def change(data: bytes, longest: int, seed: int) -> bytes:
        """Of JSON mostly a part, so that it stays JSON; else what libFuzzer changes."""
        chance = random.Random(seed)  # noqa: S311
        if name in JSON and chance.random() < 0.7:
            with contextlib.suppress(ValueError, RecursionError):
                changed = mutate.change_json(json.loads(data), chance).encode("utf-8", "surrogatepass")
                return changed if len(changed) <= longest else data
        return atheris.Mutate(data, longest)

    longest = 200_000 if name in ("minicube", "tiff", "netcdf") else LONGEST
    options = [f"-max_total_time={seconds}", f"-rss_limit_mb={MEGABYTES}", "-timeout=60", f"-max_len={longest}"]
    options += [f"-dict={dictionary}", f"-artifact_prefix={KEPT}/bad/{name}-", "-print_final_stats=1", str(corpus)]
    atheris.Setup([sys.argv[0], *options], one, custom_mutator=change)
    atheris.Fuzz()


def main() -> int:
    """Run from the command line."""
    from own_parsers import OwnParsers

    names = [name for name in vars(OwnParsers) if not name.startswith("_")]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5, help="of all parsers together")
    parser.add_argument("--parsers", type=lambda text: text.split(","), default=names)
    parser.add_argument("--one", help="feed this one parser, in this process", choices=names)
    arguments = parser.parse_args()
    seconds = max(int(60 * arguments.minutes / len(arguments.parsers)), 1)
    if arguments.one:
        fuzz(arguments.one, seconds)
    found = 0
    for name in arguments.parsers:
        words = [sys.executable, __file__, "--one", name, "--parsers", name, "--minutes", str(seconds / 60)]
        done = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
        said = done.stdout + done.stderr
        bad = re.findall(r"^BAD .*(?:\n(?!#\d|BAD |INFO).*)*", said, re.MULTILINE)
        counts = re.findall(r"#(\d+)\s.*cov: (\d+) .*corp: (\d+)", said)
        runs, reached, kept = counts[-1] if counts else ("?", "?", "?")
        ended = "" if done.returncode == 0 else f", ended with status {done.returncode}: {said[-800:]}"
        first = counts[0][1] if counts else "?"
        print(
            f"{name:<9} {runs} inputs, reached {first} to {reached} places, {kept} kept, {len(bad)} bad{ended}",
            flush=True,
        )
        print("\n".join(bad), end="\n" if bad else "", flush=True)
        found += len(bad) + bool(done.returncode)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
