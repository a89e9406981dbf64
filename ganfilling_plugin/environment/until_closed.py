"""Run a command, and end it with everything it started as soon as stdin closes.

A program of its own: ``python -I until_closed.py COMMAND ...``. The caller holds the other end of stdin; when QGIS
dies, however it dies, that end closes, and no download goes on behind the user's back.
"""

import os
import signal
import subprocess  # nosec B404 - runs what the set-up gives it
import sys
import threading


def _end_when_closed(child: "subprocess.Popen[bytes]") -> None:
    while os.read(0, 1):
        pass
    child.kill()
    if sys.platform != "win32" and os.getpgrp() == os.getpid():  # a group of our own: take the children along
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    _child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)  # noqa: S603 # nosec B603 - list form
    threading.Thread(target=_end_when_closed, args=(_child,), daemon=True).start()
    sys.exit(_child.wait())
