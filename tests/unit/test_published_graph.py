"""The published network as it is laid out for a GPU: tables, weights and buffers, with its kernels in plain PyTorch."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

torch = pytest.importorskip("torch")

from model.networks import published_graph  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.networks.published_graph import Tiling, choose_tiling, gate_columns, tile_count, tile_shape  # noqa: E402

CPU = torch.device("cpu")
SMALL = Tiling(pixels=32, channels=16, warps=1, stages=2)


class Kernel:
    """Stands for a Triton kernel: called as ``kernel[grid](...)``."""

    def __init__(self, run):
        self.run = run

    def __getitem__(self, grid):
        return self.run


def product(image, weight, table, steps, table_step, place):
    """Sum over a table's steps of shifted images [n,y,x,deep], zero beyond their border, times rows of weights."""
    deep = image.shape[1]
    total = 0.0
    for down, right, channel, row in table[place * table_step // 4 :][:steps].tolist():
        padded = torch.nn.functional.pad(image[0], (0, 0, 1, 1, 1, 1))
        _, height, width, _ = image[0].shape
        part = padded[:, 1 + down : 1 + down + height, 1 + right : 1 + right + width, channel : channel + deep]
        total = total + part @ weight[0][row : row + deep]
    return total


class Blocks:
    """Stands for a descriptor of a tensor: [0] is the tensor, .shape the blocks' first and last number."""

    def __init__(self, tensor, shape):
        self.tensor, self.shape = tensor, (shape[0], shape[-1])

    def __getitem__(self, number):
        return self.tensor


def pixels(place, sides, count, height, width):
    n, y, x = torch.meshgrid(torch.arange(count), torch.arange(height), torch.arange(width), indexing="ij")
    return n[..., None], y[..., None] * sides + place // sides, x[..., None] * sides + place % sides


def write(values, n, y, x, target, image, row, column, down, right):
    """Write values [n,y,x,C] where the steps say, counted from a target's first number."""
    at = n * image + y // 2 * row + x // 2 * column + y % 2 * down + x % 2 * right + torch.arange(values.shape[-1])
    begin = target.storage_offset()
    length = target.untyped_storage().nbytes() // target.element_size() - begin
    target.as_strided((length,), (1,), begin)[at] = values


def run_cell(image, weight, table, steps, table_step, count, height, width, date, cells, leak, *rest, **launch):
    states, shown = rest[:6], rest[6:12]
    hidden, sides, *_, channels, _ = rest[12:]
    for place in range(sides * sides):
        total = product(image, weight, table, steps, table_step, place)
        tiles = total.view(*total.shape[:3], hidden // channels, channels // 4, 2, 4, 2).permute(0, 1, 2, 3, 6, 4, 5, 7)
        (i, f), (o, g) = (gate.unbind(-1) for gate in tiles.reshape(*total.shape[:3], hidden, 2, 2).unbind(-2))
        n, y, x = pixels(place, sides, count, height, width)
        at = (n[..., 0], y[..., 0], x[..., 0])
        cell = torch.sigmoid(i) * torch.tanh(g) + (torch.sigmoid(f) * cells[at] if date else 0)
        cells[at] = cell
        state = torch.sigmoid(o) * torch.tanh(cell)
        write(state, n, y, x, *states)
        write(torch.nn.functional.leaky_relu(state, leak), n, y, x, *shown)


def run_down(image, weight, table, steps, table_step, count, height, width, date, bias, *rest, **launch):
    total = product(image, weight, table, steps, table_step, 0) + bias
    n, y, x = pixels(0, 1, count, height, width)
    write(total, n, y, x, *rest[:6])
    write(torch.relu(total), n, y, x, *rest[6:12])


def run_out(image, weight, table, steps, table_step, count, height, width, date, bias, filled, *rest, **launch):
    total = product(image, weight, table, steps, table_step, 0)
    total = (total[..., :16] + total[..., 16:]).view(count, height, width, 2, 2, 4) + bias
    filled.copy_(torch.tanh(total).clamp(0, 1).permute(0, 5, 1, 3, 2, 4).reshape(filled.shape))


@pytest.fixture
def plain_kernels(monkeypatch):
    """Kernels of PyTorch in float32, for a network of 16 channels."""
    module = ModuleType("model.networks.published_kernels")
    for name, run in (("cell", run_cell), ("down", run_down), ("out", run_out)):
        setattr(module, f"{name}_kernel", Kernel(run))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr("model.networks.published_kernels", module, raising=False)
    for name, value in {"KIND": torch.float32, "BLOCK": 16, "TILINGS": (SMALL,), "OTHER_TILING": SMALL}.items():
        monkeypatch.setattr(published_graph, name, value)
    monkeypatch.setattr(published_graph, "_blocks", Blocks)
    monkeypatch.setattr(published_graph.Recorded, "replay", replay, raising=False)


def replay(recorded):
    for date in range(recorded.dates):
        for stage in recorded.stages:
            stage(date)


@pytest.mark.parametrize(("batch", "dates", "height", "width"), [(2, 3, 128, 128), (1, 2, 128, 256), (1, 1, 384, 128)])
def test_it_computes_what_the_published_network_does(plain_kernels, batch, dates, height, width):
    torch.manual_seed(0)
    network = PublishedGenerator(16).eval().requires_grad_(False)
    for parameter in network.parameters():
        parameter.mul_(2)  # so that the deep levels are heard
    cube = torch.rand(batch, 4, height, width, dates)
    expected = network(cube)
    filled = published_graph.Recorded(network, tuple(cube.shape), CPU).run(cube)
    assert filled.shape == expected.shape
    assert (filled - expected).abs().max() < 1e-5
    assert expected.std() > 1e-2  # so that the comparison means something


def test_it_refuses_sizes_that_the_levels_do_not_divide():
    with pytest.raises(ValueError, match="multiple of 128"):
        published_graph.Recorded(PublishedGenerator(1), (1, 4, 128, 200, 2), CPU)


def test_every_gate_has_a_column():
    assert sorted(gate_columns(128, 32).tolist()) == list(range(512))


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 3), (2, 2), (5, 4), (32, 32), (48, 7)])
def test_tiles_have_so_many_pixels_and_cover_the_images(height, width):
    images, rows, columns = tile = tile_shape(height, width, 128)
    assert images * rows * columns == 128
    assert tile_count(5, height, width, tile) * 128 >= 5 * height * width


def test_tiles_are_large_where_there_are_enough_of_them():
    large, small = published_graph.TILINGS
    assert choose_tiling(64, 32, 32, 4, 64, 132) == large
    assert choose_tiling(64, 2, 2, 4, 512, 132) == small
    assert choose_tiling(1, 32, 32, 4, 64, 132) == small
    assert small.pixels < large.pixels


def test_without_kernels_the_network_itself_runs(monkeypatch):
    def fails(*arguments):
        raise RuntimeError("Failed to find C compiler")

    monkeypatch.setattr(published_graph, "Recorded", fails)
    network = PublishedGenerator(2).eval().requires_grad_(False)
    cube = torch.rand(1, 4, 128, 128, 2)
    graph = published_graph.PublishedGraph(network, CPU)
    with torch.autocast("cpu", torch.bfloat16):
        expected = network(cube)
        assert torch.equal(graph(cube), expected)
        assert torch.equal(graph(cube), expected)


def test_other_devices_and_widths_do_without():
    assert not published_graph.runs_here(PublishedGenerator(2), CPU)
