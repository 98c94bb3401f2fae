"""The network that works against an encoder, and what training it beside the encoder takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn

HIDDEN = 512
"""Width of both hidden layers, after Li et al. 2023 (doi 10.1109/JSTARS.2023.3324768)."""


def adversary_network(channels: int, hidden: int = HIDDEN) -> nn.Sequential:
    """Vectors (N, ``channels``) -> (N, 1), two hidden layers with leaky rectifiers of slope 0.2.

    No normalisation between them: the gradient penalty is on each vector alone, which batch statistics would mix.
    """
    return nn.Sequential(
        nn.Linear(channels, hidden),
        nn.LeakyReLU(0.2),
        nn.Linear(hidden, hidden),
        nn.LeakyReLU(0.2),
        nn.Linear(hidden, 1),
    )


@contextmanager
def frozen(module: nn.Module) -> Iterator[None]:
    """Gradients pass through the module, but none reach its parameters."""
    before = [(parameter, parameter.requires_grad) for parameter in module.parameters()]
    for parameter, _ in before:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter, required in before:
            parameter.requires_grad_(required)


def average_gradients(module: nn.Module) -> None:
    """Of several processes: each goes on with the mean of all. Nothing where there is one.

    The adversary is stepped outside the wrapper of the training loop, which would do it otherwise.
    """
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return
    count = torch.distributed.get_world_size()
    for parameter in module.parameters():
        if parameter.grad is not None:
            torch.distributed.all_reduce(parameter.grad)
            parameter.grad /= count
