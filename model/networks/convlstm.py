"""The convolutional LSTM that the published GANFilling uses at every level (Shi et al., NeurIPS 2015)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class ConvLSTM(nn.Module):
    """One 3x3 convolution of [input, hidden] gives the gates i, f, o, g, in that order and without bias.

    c' = f * c + i * g and h' = o * tanh(c'); both states start at zero. Peephole connections are not used.
    """

    def __init__(self, inputs: int, hidden: int) -> None:
        """Make a cell of ``inputs`` input channels and ``hidden`` channels of state."""
        super().__init__()
        self.inputs = inputs
        self.hidden = hidden
        self.conv = nn.Conv2d(inputs + hidden, 4 * hidden, 3, padding=1, bias=False)

    def forward(self, sequence: Tensor) -> Tensor:
        """Run over the dates of sequence [T,B,inputs,h,w]; returns every hidden state, [T,B,hidden,h,w]."""
        dates, batch, _, height, width = sequence.shape
        # The convolution is split: the part that sees the input does not wait for the state, so all dates go at once.
        from_input, from_hidden = self.conv.weight.split([self.inputs, self.hidden], dim=1)
        gates = functional.conv2d(sequence.flatten(0, 1), from_input, padding=1)
        gates = gates.view(dates, batch, 4 * self.hidden, height, width)
        states = []
        h = c = None
        for gate in gates.unbind(0):  # [B, 4 hidden, h, w]
            # The states are kept in float32 whatever the convolutions compute in: rounding would add up over the dates.
            total = gate.float() if h is None else gate.float() + functional.conv2d(h, from_hidden, padding=1)
            i, f, o, g = total.chunk(4, dim=1)
            c = torch.sigmoid(i) * torch.tanh(g) + (0 if c is None else torch.sigmoid(f) * c)
            h = torch.sigmoid(o) * torch.tanh(c)
            states.append(h)
        return torch.stack(states)
