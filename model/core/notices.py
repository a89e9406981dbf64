"""What code that has no reporter wants the user to know: whichever reporter speaks next says it, too."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

_waiting: deque[tuple[str, str]] = deque()


def tell(code: str, message: str) -> None:
    """Have a warning reported."""
    _waiting.append((code, message))


def waiting() -> Iterator[tuple[str, str]]:
    """The code and message of each warning that is not reported yet, which then counts as reported."""
    while _waiting:
        yield _waiting.popleft()
