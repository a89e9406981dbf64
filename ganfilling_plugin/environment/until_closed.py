"""Run a module (pip, venv) as ``python -m`` does, and end with everything it started as soon as stdin closes.

A program of its own, run by the engine's Python: ``python -I until_closed.py pip install ...``. The caller holds the
other end of stdin; when QGIS dies, however it dies, that end closes, and no download goes on behind the user's back.
"""

import os
import runpy
import signal
import sys
import threading


def _end_when_closed() -> None:
    while os.read(0, 1):
        pass
    if sys.platform != "win32" and os.getpgrp() == os.getpid():  # a group of our own: take the children along
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_when_closed, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
