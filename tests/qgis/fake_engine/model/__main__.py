"""Stands in for the engine: plays the script that the job names, or answers doctor as told by the environment."""

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path


def emit(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


def doctor():
    broken = os.environ.get("FAKE_DOCTOR") == "broken"
    emit(
        "done",
        findings=[
            {"part": "numpy", "works": not broken, "detail": "1.0 of the fake", "needed": True},
            {"part": "torch", "works": False, "detail": "no module", "needed": False},
        ],
    )
    counter = os.environ.get("FAKE_DOCTOR_COUNTER")
    if counter:
        with Path(counter).open("a") as file:
            file.write("x")
    return 4 if broken else 0


def wait_for_closed_stdin(mark):
    sys.stdin.buffer.read()
    Path(mark).write_text("stdin closed")
    os._exit(3)


def play(job):
    kind = job["script"]
    emit("started", command=kind, log=job.get("log", ""))
    if kind == "good":
        emit("progress", done=1, total=4, unit="windows", message="Filling")
        emit("warning", code="guess", message="Scale guessed: é")
        print("a library that prints where it should not", flush=True)
        emit("product", kind="filled", date="2022-06-07", path="/x/2022-06-07_filled.tif")
        emit("done", series="/x/series.json", message="All well", environment=dict(os.environ), job=job)
        return 0
    if kind == "error":
        emit("error", code="one_date", message="a.tif is the only date.", hint="Add dates.")
        return 2
    if kind == "crash":
        print("Fatal: the library fell over", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)
    if kind == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "silent exit":
        print("Traceback: something", file=sys.stderr, flush=True)
        return 1
    if kind == "stall":
        time.sleep(60)
    if kind == "polite":
        threading.Thread(target=wait_for_closed_stdin, args=(job["mark"],), daemon=True).start()
        while True:
            emit("progress", done=1, total=2, message="Working")
            time.sleep(0.05)
    if kind == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        Path(job["mark"]).write_text(str(os.getpid()))
        while True:
            emit("progress", done=1, total=2, message="Working")
            time.sleep(0.05)
    if kind == "flood":
        for number in range(3000):
            emit("progress", done=number, total=3000, message="Working")
            print("x" * 200, file=sys.stderr)
        emit("done", series="")
        return 0
    if kind in GARBAGE:
        sys.stdout.buffer.write(GARBAGE[kind])
        sys.stdout.buffer.flush()
        emit("done", series="")
        return 0
    if kind in ("half lines", "half a line"):
        for half in ('{"event": "progress", "done": 1, "to', 'tal": 2, "message": "Working"}\n{"event": "do'):
            print(half, end="", flush=True)
            time.sleep(0.1)
        if kind == "half lines":
            print('ne", "series": ""}', flush=True)
        return 0
    if kind == "endless":
        Path(job["mark"]).write_text(str(os.getpid()))
        emit("progress", done=1, total=2, message="Working")
        while True:
            sys.stdout.buffer.write(b"x" * 2**16 + b"\n" * 1000)
    return 1


GARBAGE = {
    "bytes": bytes(range(256)) * 100 + b"\n",
    "deep": b"[" * 100_000 + b"\n",
    "long line": b"x" * 2**24 + b"\n",
    "long number": b"1" * 10_000 + b"\n",
    "not an event": b'5\n[]\nnull\n"event"\n{"event": 5}\n{"event": {"event": "done"}}\n{}\n',
    "without fields": b'{"event": "progress"}\n{"event": "warning"}\n{"event": "product"}\n{"event": "error"}\n',
    "fields of other types": (
        b'{"event": "progress", "done": "1", "total": [], "message": 3}\n{"event": "warning", "message": {}}\n'
        b'{"event": "product", "path": 5}\n{"event": "error", "code": null, "message": [], "hint": 1}\n'
    ),
    "numbers that are none": b'{"event": "progress", "done": NaN, "total": -Infinity, "message": ""}\n',
    "an event of tomorrow": b'{"event": "sung", "melody": "la"}\n',
}

if __name__ == "__main__":
    if sys.argv[1] == "doctor":
        sys.exit(doctor())
    sys.exit(play(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))))
