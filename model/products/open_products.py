"""Which of the products that are written side by side are open: no more than a share of what the system allows."""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

from model.core.open_files import share


class Closable(Protocol):
    """What is opened again when it is needed."""

    def close(self) -> None:
        """Close it."""


class OpenProducts:
    """Products that are written side by side, of which only so many are open; the one not written longest is closed."""

    def __init__(self) -> None:
        self._limit = share(4)
        self._open: OrderedDict[Closable, None] = OrderedDict()

    def use(self, product: Closable) -> None:
        """Make room for ``product``, which is about to be opened, if it is not open."""
        self._open[product] = None
        self._open.move_to_end(product)
        while len(self._open) > self._limit:
            self._open.popitem(last=False)[0].close()
