"""How long the window of QGIS is held up: a timer ticks in the main thread, and the gaps between ticks are kept."""

import time

from qgis.PyQt.QtCore import Qt, QTimer

TICK_MILLISECONDS = 10


class Pulse:
    """The gaps between ticks since the last reset, and how much of each the window's thread computed: milliseconds.

    On a computer that other programs keep busy, only the latter says what the window itself is held up by.
    """

    def __init__(self):
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.reset()
        self.timer.start(TICK_MILLISECONDS)

    def reset(self):
        self.last, self.last_busy = time.monotonic(), time.thread_time()
        self.gaps, self.busy = [], []

    def tick(self):
        now, busy = time.monotonic(), time.thread_time()
        self.gaps.append(1000 * (now - self.last))
        self.busy.append(1000 * (busy - self.last_busy))
        self.last, self.last_busy = now, busy

    def result(self):
        """How often it ticked, and the five largest of both, the largest first."""
        return {"ticks": len(self.gaps), "largest": _largest(self.gaps), "busy": _largest(self.busy)}


def _largest(values):
    return [round(value, 1) for value in sorted(values)[-5:][::-1]]
