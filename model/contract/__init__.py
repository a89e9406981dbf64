"""What the two programs agree on; the standard library is all it needs."""

from . import options

__all__ = ["options"]
