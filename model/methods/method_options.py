"""What is asked of a method, and on how large a sample it is fitted."""

from __future__ import annotations

SAMPLE_PIXELS = 30_000  # enough for eight classes; more makes the fit slower, hardly better
