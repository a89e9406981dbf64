"""A convolutional GRU that reads a series in both directions and knows how many days lie between its dates."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

SHORTEST_MEMORY, LONGEST_MEMORY = 20.0, 2000.0  # days after which a state has faded to 1/e, at the start of training


class BidirectionalConvGRU(nn.Module):
    """Convolutional GRU (Ballas et al., ICLR 2016) with states that fade over the days between dates.

    Gates z, r and the candidate n come from 3x3 convolutions of input and state:
    h' = z * h + (1 - z) * tanh(n_x + r * n_h). Before each date the state fades by exp(-days / memory), the memory
    being learnt by channel (Che et al., Scientific Reports 8, 2018), so irregular dates need no resampling. The same
    cell reads forwards and backwards, both at once as one batch, and a 1x1 convolution merges the two readings.
    """

    def __init__(self, channels: int) -> None:
        """Make a cell of ``channels`` input channels and as many of state."""
        super().__init__()
        self.from_input = nn.Conv2d(channels, 3 * channels, 3, padding=1)
        self.from_state = nn.Conv2d(channels, 3 * channels, 3, padding=1, bias=False)
        self.log_memory = nn.Parameter(torch.linspace(math.log(SHORTEST_MEMORY), math.log(LONGEST_MEMORY), channels))
        self.merge = nn.Conv2d(2 * channels, channels, 1)

    def forward(self, sequence: Tensor, gaps: Tensor) -> Tensor:
        """Read sequence [T,B,c,h,w], whose dates are gaps [T-1,B] days apart; returns what to add to it."""
        dates, batch = sequence.shape[:2]
        inputs = self.from_input(sequence.flatten(0, 1)).split(batch)  # T x [B,3c,h,w]
        both = [torch.cat(pair) for pair in zip(inputs, reversed(inputs))]  # T x [2B,3c,h,w]: forwards, backwards
        waits = torch.cat([gaps, gaps.flip(0)], dim=1)  # [T-1,2B]
        keep = torch.exp(-waits[:, :, None] / self.log_memory.exp())[..., None, None]  # [T-1,2B,c,1,1]
        states = [_first_state(both[0])]
        for date in range(1, dates):
            h = states[-1] * keep[date - 1].to(states[-1].dtype)
            z_x, r_x, n_x = both[date].chunk(3, dim=1)
            z_h, r_h, n_h = self.from_state(h).chunk(3, dim=1)
            candidate = torch.tanh(n_x + torch.sigmoid(r_x + r_h) * n_h)
            states.append(torch.lerp(candidate, h, torch.sigmoid(z_x + z_h)))
        read = [torch.cat([f[:batch], b[batch:]], dim=1) for f, b in zip(states, reversed(states))]  # T x [B,2c,h,w]
        return functional.silu(self.merge(torch.cat(read))).unflatten(0, (dates, batch))


def _first_state(gates: Tensor) -> Tensor:
    """The state after the first date, before which it was zero."""
    z_x, _, n_x = gates.chunk(3, dim=1)
    return torch.tanh(n_x) * torch.sigmoid(-z_x)
