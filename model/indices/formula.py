"""A formula of bands: read without running code, computed on arrays, and its uncertainty propagated.

Only numbers, names of bands, + - * / ** and brackets are read; anything else is refused.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Union

import numpy as np

from model.contract.messages import say
from model.core.types import FloatArray

LONGEST = 500  # characters; Python's own parser gives up on deeply nested text

Slopes = dict[str, Any]


class FormulaError(ValueError):
    """A formula that cannot be read; its text says why."""


@dataclass(frozen=True)
class Dual:
    """A value with its slopes along the bands, by name: automatic differentiation in forward mode (Wengert 1964)."""

    value: Any
    slopes: Slopes = field(default_factory=dict)

    def __neg__(self) -> Dual:
        return Dual(-self.value, self._scaled(-1.0))

    def __add__(self, other: Dual) -> Dual:
        return Dual(self.value + other.value, _sum(self.slopes, other.slopes))

    def __sub__(self, other: Dual) -> Dual:
        return Dual(self.value - other.value, _sum(self.slopes, other._scaled(-1.0)))

    def __mul__(self, other: Dual) -> Dual:
        return Dual(self.value * other.value, _sum(self._scaled(other.value), other._scaled(self.value)))

    def __truediv__(self, other: Dual) -> Dual:
        value = self.value / other.value
        if not (self.slopes or other.slopes):
            return Dual(value)
        return Dual(value, _sum(self._scaled(1 / other.value), other._scaled(-value / other.value)))

    def __pow__(self, other: Dual) -> Dual:
        """Of a power that is a number. Raises ArithmeticError for the root of a negative number."""
        value = self.value**other.value
        if isinstance(value, complex):
            raise ArithmeticError
        return Dual(value, self._scaled(other.value * self.value ** (other.value - 1)) if self.slopes else {})

    def _scaled(self, factor: Any) -> Slopes:
        return {band: factor * slope for band, slope in self.slopes.items()}


def _sum(one: Slopes, other: Slopes) -> Slopes:
    return {band: one.get(band, 0.0) + other.get(band, 0.0) for band in {**one, **other}}


_OPERATORS: dict[type[ast.operator], Callable[[Dual, Dual], Dual]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
Node = Union[float, str, "tuple[Any, ...]"]  # a number, a band, or an operator with what it joins


@dataclass(frozen=True)
class Formula:
    """A formula that was read.

    bands: the names of those in it, in order.  difference: whether it is a normalised difference, (a - b) / (a + b),
    which lies in -1 to 1 and says nothing where a + b is not above 0.
    """

    text: str
    tree: Node
    bands: tuple[str, ...]
    difference: bool

    def values(self, bands: Mapping[str, FloatArray]) -> FloatArray:
        """The formula of ``bands``, reflectance by name; float32 of their shape, NaN where it gives no number."""
        with np.errstate(all="ignore"):
            value = _computed(self.tree, {band: Dual(bands[band]) for band in self.bands}).value
            if self.difference:
                below = _computed(self.tree[2], {band: Dual(bands[band]) for band in self.bands}).value  # type: ignore[index]
                value = np.where(below > 0, np.clip(value, -1, 1), np.nan)
        return _finite(value)

    def deviation(
        self,
        bands: Mapping[str, FloatArray],
        deviations: Mapping[str, FloatArray],
        correlation: Callable[[str, str], float],
    ) -> FloatArray:
        """The standard deviation of values(), from those of the bands and the correlation of any two of their errors.

        By propagation of first order (JCGM 100:2008, 5.2.2); NaN where that gives no number.
        """
        with np.errstate(all="ignore"):
            slopes = _computed(self.tree, {band: Dual(bands[band], {band: 1.0}) for band in self.bands}).slopes
            parts = {band: slopes[band] * deviations[band] for band in self.bands}
            variance = sum(np.square(part) for part in parts.values())
            for one, other in combinations(self.bands, 2):
                variance = variance + 2 * correlation(one, other) * parts[one] * parts[other]
            return _finite(np.sqrt(np.maximum(variance, 0)))


def _finite(value: Any) -> FloatArray:
    return np.where(np.isfinite(value), value, np.nan).astype(np.float32)


def _computed(node: Node, bands: Mapping[str, Dual]) -> Dual:
    if isinstance(node, float):
        return Dual(node)
    if isinstance(node, str):
        return bands[node]
    operation, *parts = node
    found: Dual = operation(*(_computed(part, bands) for part in parts))
    return found


def read_formula(text: str, bands: Mapping[str, str]) -> Formula:
    """Read a formula whose names are keys of ``bands``, in any case of letters; their values are the bands' names.

    Raises FormulaError, in words.
    """
    if len(text) > LONGEST:
        raise FormulaError(say("formula_too_long", most=LONGEST))
    try:
        body = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        raise FormulaError(say("no_formula")) from error
    found: dict[str, None] = {}
    tree = _read(body, {name.lower(): band for name, band in bands.items()}, found)
    if not found:
        raise FormulaError(say("formula_without_band"))
    return Formula(text.strip(), tree, tuple(found), _is_difference(tree))


def _read(node: ast.expr, bands: Mapping[str, str], found: dict[str, None]) -> Node:
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        try:
            return float(node.value)
        except OverflowError as error:
            raise FormulaError(say("formula_number_too_large")) from error
    if isinstance(node, ast.Name):
        if node.id.lower() not in bands:
            raise FormulaError(say("no_band_name", name=node.id))
        found[bands[node.id.lower()]] = None
        return bands[node.id.lower()]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        inner = _read(node.operand, bands, found)
        return (operator.neg, inner) if isinstance(node.op, ast.USub) else inner
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _read(node.left, bands, found), _read(node.right, bands, found)
        if isinstance(node.op, ast.Pow) and any(isinstance(part, ast.Name) for part in ast.walk(node.right)):
            raise FormulaError(say("formula_power"))
        return _OPERATORS[type(node.op)], left, right
    raise FormulaError(say("formula_part", part=ast.unparse(node)))


def _is_difference(tree: Node) -> bool:
    """True of (a - b) / (a + b)."""
    if not isinstance(tree, tuple) or tree[0] is not operator.truediv:
        return False
    above, below = tree[1:]
    pair = (
        isinstance(above, tuple) and isinstance(below, tuple) and (above[0], below[0]) == (operator.sub, operator.add)
    )
    return pair and above[1:] in (below[1:], below[:0:-1])
