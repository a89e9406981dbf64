"""The published network's layers as Triton kernels: one launch a layer and date, from tiles of images to states.

All are 3x3 convolutions as products of matrices on tensor cores. A tile's rows are pixels, read straight from the image
by the GPU's copy engine, which gives zeros beyond its border; a table says which offset, channels and rows of weights
come next, so that one loop serves every layer. What follows the product (gates, states, activations) happens before
anything is written.
"""

# mypy: disable-error-code="no-untyped-def"
# The arguments of a kernel have no types: Triton makes a program for each kind of numbers that it is given.

from __future__ import annotations

import triton
import triton.language as tl

RUNTIME = ("blocks", "count", "height", "width", "date")  # one program whatever they are


@triton.jit
def _tanh(x):
    return tl.inline_asm_elementwise("tanh.approx.f32 $0, $1;", "=f,f", [x], dtype=tl.float32, is_pure=True, pack=1)


@triton.jit
def _sigmoid(x):
    return 0.5 + 0.5 * _tanh(0.5 * x)


@triton.jit
def _number(address):
    """A number of a table. Triton would copy what a loop loads in steps of their own, and fetch images late."""
    return tl.inline_asm_elementwise(
        "ld.global.nc.b32 $0, [$1];", "=r,l", [address], dtype=tl.int32, is_pure=True, pack=1
    )


@triton.jit
def _tile(pid, height, width, sides: tl.constexpr, images: tl.constexpr, rows: tl.constexpr, columns: tl.constexpr):
    """First image, row and column of a tile, and the place within its cell of sides x sides pixels."""
    phase = pid % (sides * sides)
    pid = pid // (sides * sides)
    across = tl.cdiv(width, columns)
    down = tl.cdiv(height, rows)
    return phase, pid // across // down * images, pid // across % down * rows, pid % across * columns


@triton.jit
def _product(
    image, weight, table, blocks, n, y, x, column, pixels: tl.constexpr, wide: tl.constexpr, deep: tl.constexpr
):
    """Sum over the table's rows (row offset, column offset, channel, row of weights) of image times weight."""
    total = tl.zeros([pixels, wide], tl.float32)
    for block in range(blocks):
        entry = table + 4 * block
        down, right, channel, row = _number(entry), _number(entry + 1), _number(entry + 2), _number(entry + 3)
        part = image.load([n, y + down, x + right, channel]).reshape(pixels, deep)
        total = tl.dot(part, weight.load([row, column]), total)
    return total


@triton.jit
def _place(n, y, x, step_n, step_y, step_x, step_a, step_b):
    """Where pixels lie in an image folded by two: cell first, then the place within the cell of 2 x 2 pixels."""
    return n * step_n + y // 2 * step_y + x // 2 * step_x + y % 2 * step_a + x % 2 * step_b


@triton.jit
def _pixels(phase, n0, y0, x0, sides: tl.constexpr, images: tl.constexpr, rows: tl.constexpr, columns: tl.constexpr):
    """Image, row and column of each pixel of a tile: [pixels, 1]."""
    m = tl.arange(0, images * rows * columns)[:, None]
    y = (y0 + m // columns % rows) * sides + phase // sides
    x = (x0 + m % columns) * sides + phase % sides
    return n0 + m // (rows * columns), y, x


@triton.jit(do_not_specialize=RUNTIME)
def cell_kernel(
    image, weight, table, blocks, table_step, count, height, width, date,
    cells, leak, states, h_n, h_y, h_x, h_a, h_b, shown, s_n, s_y, s_x, s_a, s_b,
    hidden: tl.constexpr, sides: tl.constexpr, images: tl.constexpr, rows: tl.constexpr, columns: tl.constexpr,
    channels: tl.constexpr, deep: tl.constexpr,
):  # fmt: skip
    """A date of a ConvLSTM: cells [n,y,x,hidden] change, states and leaky ReLU of them go where the steps say."""
    pixels: tl.constexpr = images * rows * columns
    first = tl.program_id(0) % (hidden // channels) * channels
    phase, n0, y0, x0 = _tile(tl.program_id(0) // (hidden // channels), height, width, sides, images, rows, columns)
    total = _product(
        image, weight, table + phase * table_step, blocks, n0, y0, x0, 4 * first, pixels, 4 * channels, deep
    )
    # Columns are ordered so that one thread holds all four gates of its channels: see gate_columns().
    gates = total.reshape(pixels, channels // 4, 2, 4, 2).permute(0, 3, 1, 2, 4).reshape(pixels, channels, 2, 2)
    even, odd = gates.split()
    i, o = even.split()
    f, g = odd.split()
    n, y, x = _pixels(phase, n0, y0, x0, sides, images, rows, columns)
    channel = first + tl.arange(0, channels)[None, :]
    inside = (n < count) & (y < height * sides) & (x < width * sides)
    at = ((n * height * sides + y) * width * sides + x) * hidden + channel
    cell = _sigmoid(i) * _tanh(g)
    if date > 0:
        cell += _sigmoid(f) * tl.load(cells + at, mask=inside, other=0.0)
    tl.store(cells + at, cell, mask=inside)
    state = _sigmoid(o) * _tanh(cell)
    at = _place(n, y, x, h_n, h_y, h_x, h_a, h_b) + channel
    tl.store(states + at, state.to(states.dtype.element_ty), mask=inside)
    state = tl.where(state > 0, state, leak * state)
    tl.store(shown + _place(n, y, x, s_n, s_y, s_x, s_a, s_b) + channel, state.to(shown.dtype.element_ty), mask=inside)


@triton.jit(do_not_specialize=RUNTIME)
def down_kernel(
    image, weight, table, blocks, table_step, count, height, width, date,
    bias, inputs, i_n, i_y, i_x, i_a, i_b, skips, s_n, s_y, s_x, s_a, s_b,
    filters: tl.constexpr, sides: tl.constexpr, images: tl.constexpr, rows: tl.constexpr, columns: tl.constexpr,
    channels: tl.constexpr, deep: tl.constexpr,
):  # fmt: skip
    """A halving convolution: itself to ``inputs``, its ReLU to ``skips``."""
    pixels: tl.constexpr = images * rows * columns
    first = tl.program_id(0) % (filters // channels) * channels
    phase, n0, y0, x0 = _tile(tl.program_id(0) // (filters // channels), height, width, sides, images, rows, columns)
    total = _product(image, weight, table, blocks, n0, y0, x0, first, pixels, channels, deep)
    n, y, x = _pixels(phase, n0, y0, x0, sides, images, rows, columns)
    channel = first + tl.arange(0, channels)[None, :]
    inside = (n < count) & (y < height) & (x < width)
    total += tl.load(bias + channel)
    at = _place(n, y, x, i_n, i_y, i_x, i_a, i_b) + channel
    tl.store(inputs + at, total.to(inputs.dtype.element_ty), mask=inside)
    total = tl.maximum(total, 0.0)
    tl.store(skips + _place(n, y, x, s_n, s_y, s_x, s_a, s_b) + channel, total.to(skips.dtype.element_ty), mask=inside)


@triton.jit(do_not_specialize=RUNTIME)
def out_kernel(
    image, weight, table, blocks, table_step, count, height, width, date, bias, filled,
    filters: tl.constexpr, sides: tl.constexpr, images: tl.constexpr, rows: tl.constexpr, columns: tl.constexpr,
    channels: tl.constexpr, deep: tl.constexpr,
):  # fmt: skip
    """The last convolution, of images that are then doubled: filled [n,4,2 height,2 width] in 0 to 1."""
    pixels: tl.constexpr = images * rows * columns
    phase, n0, y0, x0 = _tile(tl.program_id(0), height, width, sides, images, rows, columns)
    total = _product(image, weight, table, blocks, n0, y0, x0, 0, pixels, channels, deep)
    total = tl.sum(total.reshape(pixels, 2, 16), axis=1)  # weights are the sum of two numbers of bfloat16
    n, y, x = _pixels(phase, n0, y0, x0, sides, images, rows, columns)
    column = tl.arange(0, 16)[None, :]  # place in the cell of 2 x 2 pixels, and band
    total += tl.load(bias + column % 4)
    total = tl.minimum(tl.maximum(2 / (1 + tl.exp(-2 * total)) - 1, 0.0), 1.0)  # tanh, which is not rounded
    y, x = 2 * y + column // 8, 2 * x + column // 4 % 2
    inside = (n < count) & (y < 2 * height) & (x < 2 * width)
    at = ((n * 4 + column % 4) * 2 * height + y) * 2 * width + x
    tl.store(filled + at, total, mask=inside)
