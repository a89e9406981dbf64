"""The published network on an NVIDIA GPU with tensor cores: the same sums in bfloat16, many times as fast.

PublishedGenerator.forward() is the reference; what differs is how work is laid out:

- A convolution of what was doubled by repeating pixels is four smaller ones, of 2 x 2 pixels before doubling, one for
  each place within a doubled pixel. Buffers are therefore folded: the pixels of half the resolution, each with the
  channels of its 2 x 2 places.
- Input and state of a ConvLSTM lie side by side in one buffer a date, so that one product gives the gates, and these
  become states before anything is written (published_kernels).
- A level's date waits for the level before and for its own date before, for nothing else. Levels run on streams of
  their own, so that small ones fill the gaps of large ones, and all launches are recorded once as a CUDA graph.

Products are of bfloat16, summed in float32; cells are float32; the last layer's weights keep 16 bits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from model.networks.published_generator import (
    DECODER_WIDTHS,
    ENCODER_WIDTHS,
    LEAK,
    LEVELS,
    MULTIPLE,
    PublishedGenerator,
)
from model.networks.replayed import recording

KIND = torch.bfloat16
SHAPES = 4  # of batches: tiles at the borders of an area differ from those within
BLOCK = 64  # channels of a step of a product
HALF = ((1, 0, 0), (0, 1, 1)), ((1, 1, 0), (0, 0, 1))  # [place][pixel before doubling][row of the kernel]

Target = Callable[[int], tuple[Any, ...]]  # what tells a kernel, by date, where to write
Entry = tuple[int, int, int, int]  # row offset, column offset, first channel, first row of weights


class Tiling(NamedTuple):
    """How a product is cut into tiles: pixels, and channels of a ConvLSTM's state (filters of another layer).

    warps and stages: groups of 32 threads, and steps whose operands are fetched ahead.
    """

    pixels: int
    channels: int
    warps: int
    stages: int


# The first is taken where it gives every multiprocessor a tile, else the second. Others were slower on an H200.
TILINGS = Tiling(128, 64, 8, 4), Tiling(64, 64, 4, 5)
OTHER_TILING = Tiling(64, 64, 4, 4)  # of the other layers


def runs_here(network: PublishedGenerator, device: torch.device) -> bool:
    """Whether device and network suit the kernels: Hopper's copy engine, Triton, and channels in blocks of 64."""
    return (
        device.type == "cuda"
        and torch.cuda.get_device_capability(device)[0] == 9
        and find_spec("triton") is not None
        and network.width % BLOCK == 0
    )


def at_its_fastest(
    network: PublishedGenerator, device: torch.device, precision: torch.dtype
) -> PublishedGenerator | PublishedGraph:
    """What runs the ``network``, which is on the ``device``, fastest in a precision: itself, or its graph."""
    if precision == KIND:
        if runs_here(network, device):
            return PublishedGraph(network, device)
        network.round_weights()
    return network


@dataclass(frozen=True)
class Layer:
    """Weights [rows, columns] of a layer and the order in which its product takes them, for each place of a cell.

    entries: [place, step].  state: how many of the steps, the last ones, see the state, which a first date lacks.
    """

    weight: Tensor
    entries: list[list[Entry]]
    state: int = 0


def cell_layer(weight: Tensor, coarse: int, skip: int, sides: int, alone: tuple[bool, bool], channels: int) -> Layer:
    """A ConvLSTM of channels ``coarse`` (doubled), ``skip`` and state, over cells of sides x sides pixels.

    weight: [4 hidden, coarse + skip + hidden, 3, 3].  alone: whether the image is one cell high, wide, so that what
    lies beyond it, which is zero, is left out.  channels: of a tile.
    """
    hidden = len(weight) // 4
    fine = skip + hidden
    weight = weight[gate_columns(hidden, channels)]
    rows = [weight[:, coarse:].permute(2, 3, 1, 0).reshape(9 * fine, -1)]
    half = weight.new_tensor(HALF)
    if coarse:
        folded = torch.einsum("atk,bul,ockl->abtuco", half, half, weight[:, :coarse])
        rows.append(folded.reshape(16 * coarse, -1))
    entries = []
    for place in range(sides * sides):
        a, b = divmod(place, sides)
        steps = []
        for tap in range(4 if coarse else 0):
            down, right = a - 1 + tap // 2, b - 1 + tap % 2
            row = 9 * fine + (4 * place + tap) * coarse
            steps += [(down, right, c, row + c) for c in range(0, coarse, BLOCK)]
        for begin, end in ((0, skip), (skip, fine)):
            for tap in range(9):
                (down, y), (right, x) = divmod(a + tap // 3 - 1, sides), divmod(b + tap % 3 - 1, sides)
                channel = coarse + (y * sides + x) * fine
                steps += [(down, right, channel + c, tap * fine + c) for c in range(begin, end, BLOCK)]
        steps = [s for s in steps if not (alone[0] and s[0]) and not (alone[1] and s[1])]
        entries.append(steps)
    state = sum(channel >= coarse and (channel - coarse) % fine >= skip for _, _, channel, _ in entries[0])
    return Layer(torch.cat(rows), entries, state)


def down_layer(weight: Tensor) -> Layer:
    """A halving convolution [filters, channels, 3, 3] of images folded by two; few channels are taken all at once."""
    channels = weight.shape[1]
    if channels < BLOCK:  # the four places of a cell are one pixel of four times the channels: a kernel of 2 x 2 cells
        wide = functional.pad(weight, (1, 0, 1, 0)).unflatten(3, (2, 2)).unflatten(2, (2, 2))  # [o,c,y,a,x,b]
        rows = wide.permute(2, 4, 3, 5, 1, 0).reshape(16 * channels, -1)
        return Layer(rows, [[(tap // 2 - 1, tap % 2 - 1, 0, 4 * channels * tap) for tap in range(4)]])
    steps = []
    for tap in range(9):
        (down, a), (right, b) = divmod(tap // 3 - 1, 2), divmod(tap % 3 - 1, 2)
        place = (2 * a + b) * channels
        steps += [(down, right, place + c, tap * channels + c) for c in range(0, channels, BLOCK)]
    return Layer(weight.permute(2, 3, 1, 0).reshape(9 * channels, -1), [steps])


def out_layer(weight: Tensor) -> Layer:
    """The last convolution [4, channels, 3, 3] before doubling: a column for each place and band, then what they lack.

    The weights are the sum of two numbers of bfloat16 each.
    """
    channels = weight.shape[1]
    wide = weight.new_zeros(2, 3, 3)  # [place, pixel before doubling, row of the kernel]
    for place in range(2):
        wide[place, place : place + 2] = weight.new_tensor(HALF[place])
    rows = torch.einsum("atk,bul,ockl->tucabo", wide, wide, weight).reshape(9 * channels, 16)
    coarse = rows.to(KIND).to(rows.dtype)
    steps = [(t // 3 - 1, t % 3 - 1, c, t * channels + c) for t in range(9) for c in range(0, channels, BLOCK)]
    return Layer(torch.cat([coarse, rows - coarse], dim=1), [steps])


def gate_columns(hidden: int, channels: int) -> Tensor:
    """Which gate (i, f, o, g after another in the weights) each column of a product is.

    Tensor cores give a thread two columns in every eight. Among 16 columns these are i, f and o, g of one channel, and
    a thread's channels follow each other.
    """
    column = torch.arange(4 * hidden)
    tile, column = column // (4 * channels), column % (4 * channels)
    group, second, thread, odd = column // 16, column // 8 % 2, column // 2 % 4, column % 2
    return (2 * second + odd) * hidden + tile * channels + thread * (channels // 4) + group


class PublishedGraph:
    """A published network on a GPU for which runs_here(), its launches recorded for the last few shapes of batches."""

    def __init__(self, network: PublishedGenerator, device: torch.device) -> None:
        """Use the weights of ``network`` on ``device``."""
        self.network, self._device = network, device
        self._works = True
        self._recorded: dict[tuple[int, ...], Recorded] = {}

    def __getstate__(self) -> dict[str, Any]:
        """Without what is recorded, which belongs to this process."""
        return {**vars(self), "_recorded": {}}

    def __call__(self, cube: Tensor) -> Tensor:
        """As PublishedGenerator.forward(): cube [B,4,H,W,T] to the same shape in float32, until the next call.

        Where Triton finds no compiler, or another reason why its kernels do not run, it is forward() that runs.
        """
        shape = tuple(cube.shape)
        recorded = self._recorded.pop(shape, None)
        if recorded is None and self._works:
            while len(self._recorded) >= SHAPES:
                del self._recorded[next(iter(self._recorded))]  # the one not asked for longest
            try:
                recorded = self._record(shape)
            except torch.cuda.OutOfMemoryError:
                raise
            except Exception as error:
                logging.getLogger(__name__).warning("The published network runs without its kernels: %s", error)
                self._works = False
                self.network.round_weights()
        if recorded is None:
            return self.network(cube)
        self._recorded[shape] = recorded
        return recorded.run(cube)

    def _record(self, shape: tuple[int, ...]) -> Recorded:
        """Record for a shape, if need be in place of others. Raises OutOfMemoryError if that does not suffice."""
        with torch.autocast(self._device.type, enabled=False):  # weights are folded before they are rounded
            while True:
                try:
                    return Recorded(self.network, shape, self._device).record()
                except torch.cuda.OutOfMemoryError:
                    if not self._recorded:
                        raise
                self._recorded.clear()


class Recorded:
    """Buffers and launches for batches of one shape."""

    def __init__(self, network: PublishedGenerator, shape: Sequence[int], device: torch.device) -> None:
        """Lay out all for cubes of ``shape`` [B,4,H,W,T]. Raises ValueError if H or W are no multiples of 128."""
        batch, _, height, width, dates = shape
        if height % MULTIPLE or width % MULTIPLE:
            raise ValueError(f"{height} x {width} pixels are no multiple of {MULTIPLE}")
        self._device, self.dates = device, dates
        d = network.width
        self.stages: list[Callable[[int], None]] = []  # in the order of a date
        grid = [(height >> level, width >> level) for level in range(LEVELS + 1)]

        def buffer(level: int, channels: int) -> Tensor:
            return torch.empty(dates, batch, *grid[level], channels, dtype=KIND, device=device)

        weights = {name: value.detach() for name, value in network.named_parameters()}
        encoder = [d * w for w in ENCODER_WIDTHS]  # channels of level 1 to 7
        decoder = [d * w for w in DECODER_WIDTHS]
        # Buffers of the decoder's cells: what is doubled, then a place's skip and state. The first is not folded.
        coarse, skip = [0, *decoder], encoder[::-1]
        first = buffer(LEVELS, skip[0] + decoder[0])
        slots = [first] + [buffer(LEVELS - k + 1, coarse[k] + 4 * (skip[k] + decoder[k])) for k in range(1, LEVELS)]
        skips = [_plain(first)] + [_folded(slots[k], coarse[k], skip[k] + decoder[k]) for k in range(1, LEVELS)]
        self._input = image = buffer(1, 4 * 4)
        for level, channels in enumerate(encoder, start=1):
            is_last = level == LEVELS
            slot = buffer(level if is_last else level + 1, channels if is_last else 8 * channels)
            inputs = _plain(slot) if is_last else _folded(slot, 0, 2 * channels)
            down, bias = down_layer(weights[f"conv{level}.weight"]), weights[f"conv{level}.bias"]
            self._add("down", down, image, OTHER_TILING, (bias,), inputs, skips[LEVELS - level])
            if not is_last:
                image = buffer(level + 1, 4 * channels)
                states, shown = _folded(slot, channels, 2 * channels, later=1), _folded(image, 0, channels)
                self._add_cell(weights[f"conv_lstm_e{level}.conv.weight"], 0, slot, 2, states, shown, LEAK)
        for k, hidden in enumerate(decoder):
            is_first, is_last = k == 0, k == LEVELS - 1
            offset = coarse[k] + skip[k]
            states = (
                _plain(first, offset, later=1) if is_first else _folded(slots[k], offset, skip[k] + hidden, later=1)
            )
            image = buffer(1, hidden) if is_last else slots[k + 1]
            weight = weights[f"conv_lstm_d{k + 1}.conv.weight"]
            leak = 1.0 if is_last else 0.0
            self._add_cell(weight, coarse[k], slots[k], 1 if is_first else 2, states, _plain(image), leak)
        self._output = torch.empty(dates, batch, 4, height, width, device=device)
        out, bias = out_layer(weights["conv_out.weight"]), weights["conv_out.bias"]
        self._add(
            "out",
            out,
            image,
            OTHER_TILING._replace(channels=out.weight.shape[1]),
            (bias,),
            lambda date: (self._output[date],),
        )

    def run(self, cube: Tensor) -> Tensor:
        """Fill cube [B,4,H,W,T]: the same shape, until the next call."""
        folded = cube.unflatten(3, (-1, 2)).unflatten(2, (-1, 2)).permute(6, 0, 2, 4, 3, 5, 1)  # [T,B,h,w,2,2,4]
        self._input.view(folded.shape).copy_(folded)
        self.replay()
        return self._output.permute(1, 2, 3, 4, 0)

    def record(self) -> Recorded:
        """Record the launches of all dates."""
        self._launch()  # compiles, which cannot be recorded
        torch.cuda.synchronize(self._device)
        graph = torch.cuda.CUDAGraph()
        with recording(graph):
            self._launch()
        self.replay = graph.replay
        return self

    def _launch(self) -> None:
        """All stages of all dates: a stage waits for the one before of its date and for itself of the date before."""
        main = torch.cuda.current_stream(self._device)
        streams = [torch.cuda.Stream(self._device) for _ in self.stages]
        for date in range(self.dates):
            before = main
            for stage, stream in zip(self.stages, streams):
                stream.wait_stream(before)
                with torch.cuda.stream(stream):
                    stage(date)
                before = stream
        main.wait_stream(streams[-1])

    def _add_cell(
        self, weight: Tensor, coarse: int, slot: Tensor, sides: int, states: Target, shown: Target, leak: float
    ) -> None:
        """A ConvLSTM as a stage: from ``slot`` at each date to the ``states`` of the next and what is ``shown``."""
        batch, height, width = slot.shape[1:4]
        hidden = len(weight) // 4
        tiling = choose_tiling(batch, height, width, sides * sides, hidden, _processors(self._device))
        alone = height == 1, width == 1
        layer = cell_layer(weight, coarse, weight.shape[1] - coarse - hidden, sides, alone, tiling.channels)
        cells = torch.empty(batch, sides * height, sides * width, hidden, device=self._device)
        self._add("cell", layer, slot, tiling, (cells, leak), states, shown)

    def _add(
        self, name: str, layer: Layer, images: Tensor, tiling: Tiling, arguments: tuple[Any, ...], *targets: Target
    ) -> None:
        """A layer as a stage: the kernel of that ``name`` from ``images`` to ``targets`` at each date."""
        from model.networks import published_kernels

        kernel = getattr(published_kernels, f"{name}_kernel")
        _, batch, height, width, depth = images.shape
        places, steps, deep = len(layer.entries), len(layer.entries[0]), min(BLOCK, depth)
        filters = layer.weight.shape[1] // (4 if name == "cell" else 1)
        tile = tile_shape(height, width, tiling.pixels)
        grid = (tile_count(batch, height, width, tile) * places * (filters // tiling.channels),)
        columns = layer.weight.shape[1] // filters * tiling.channels
        weight = _blocks(layer.weight.to(KIND).contiguous(), (deep, columns))
        ahead = [(0, 0, 0, 0)] * tiling.stages  # is read, though not used
        entries = [entry for place in layer.entries for entry in place] + ahead
        table = torch.tensor(entries, dtype=torch.int32, device=self._device)

        def stage(date: int) -> None:
            kernel[grid](
                _blocks(images[date], (*tile, deep)), weight, table, steps if date else steps - layer.state, 4 * steps,
                batch, height, width, date, *arguments, *(value for target in targets for value in target(date)),
                filters, 2 if places == 4 else 1, *tile, tiling.channels, deep,
                num_warps=tiling.warps, num_stages=tiling.stages,
            )  # fmt: skip

        self.stages.append(stage)


def _plain(images: Tensor, offset: int = 0, later: int = 0) -> Target:
    """Where a kernel writes at a date: in images [T,B,H,W,C] from channel ``offset`` on, ``later`` dates later.

    Given as the first number, and the steps of image, row and column of cells of 2 x 2 pixels and of places in them.
    """

    def target(date: int) -> tuple[Any, ...]:
        written = images[(date + later) % len(images)]
        image, y, x, _ = written.stride()
        return (written[..., offset:], image, 2 * y, 2 * x, y, x)

    return target


def _folded(images: Tensor, offset: int, width: int, later: int = 0) -> Target:
    """The same in folded images [T,B,H/2,W/2,C], whose last channels are 4 places of ``width``."""

    def target(date: int) -> tuple[Any, ...]:
        written = images[(date + later) % len(images)]
        image, y, x, _ = written.stride()
        return (written[..., offset:], image, y, x, 2 * width, width)

    return target


def _blocks(tensor: Tensor, shape: Sequence[int]) -> Any:
    """A descriptor by which blocks of ``shape`` are copied from a tensor; numbers beyond it are zero."""
    from triton.tools.tensor_descriptor import TensorDescriptor

    return TensorDescriptor(tensor, list(tensor.shape), list(tensor.stride()), list(shape))


def choose_tiling(count: int, height: int, width: int, places: int, hidden: int, processors: int) -> Tiling:
    """How a ConvLSTM of ``count`` images is cut: into large tiles if there are enough for all multiprocessors."""
    for tiling in TILINGS:
        tiles = tile_count(count, height, width, tile_shape(height, width, tiling.pixels))
        if tiles * places * (hidden // tiling.channels) >= processors:
            return tiling
    return TILINGS[-1]


def tile_count(count: int, height: int, width: int, tile: tuple[int, int, int]) -> int:
    """How many tiles cover ``count`` images."""
    return -(-count // tile[0]) * -(-height // tile[1]) * -(-width // tile[2])


def tile_shape(height: int, width: int, pixels: int) -> tuple[int, int, int]:
    """Images, rows and columns of a tile, powers of two of ``pixels`` in all."""
    columns = min(16, _power(width))
    rows = min(pixels // columns, _power(height))
    return pixels // (rows * columns), rows, columns


def _processors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count if device.type == "cuda" else 1


def _power(number: int) -> int:
    """The next power of two."""
    return 1 << (number - 1).bit_length()
