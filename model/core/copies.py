"""Copies of something that serves one caller at a time, such as a network on each of several GPUs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")


class Copies(Generic[Item]):
    """Hands each thread the copy that has been free longest, and no copy to two threads at once. Can be pickled."""

    def __init__(self, items: Sequence[Item]) -> None:
        """Hand out ``items``."""
        self._items = list(items)
        self._free: SimpleQueue[Item] = SimpleQueue()
        for item in items:
            self._free.put(item)

    @contextmanager
    def one(self) -> Iterator[Item]:
        """A copy for the caller alone, as soon as there is one."""
        item = self._free.get()
        try:
            yield item
        finally:
            self._free.put(item)

    def __reduce__(self) -> tuple[Any, ...]:
        """All of the copies, all of them free."""
        return Copies, (self._items,)
