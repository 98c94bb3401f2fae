"""What the training loop asks of whatever is trained: batches, losses, a validation figure, and what to ship."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Protocol

import torch
from torch import nn

Batch = Dict[str, torch.Tensor]
"""Tensors of one step by name, on the CPU as the loader makes them, on the device as the recipe gets them."""


@dataclass
class StepLoss:
    """What one forward pass gives.

    Attributes:
        total: scalar to go backwards from.
        values: figures to show (``loss``, ``recall_at_1`` ...), detached.
    """

    total: torch.Tensor
    values: Dict[str, float] = field(default_factory=dict)


class BatchSource(Protocol):
    """Makes batches; picklable, for it is sent to loader processes."""

    def batch(self, step: int, rank: int) -> Batch:
        """The batch of a step of a process: a pure function of the seed, ``step`` and ``rank``, so that a resumed run
        goes on as if it had never stopped, however many loader processes there are."""
        ...


class Recipe(Protocol):
    """One thing that can be trained.

    The loop moves ``modules`` to the device, wraps them for several processes, steps every optimiser that the recipe
    did not step itself, averages ``modules["network"]`` over time (EMA), and saves all of it. Gradients are clipped to
    a length of 1, or to the recipe's own ``clip_norm`` where it has one. A recipe whose ``starts_trained`` is true has
    its network validated before the first step, too, and gets it back where nothing better is found. One that trains
    several models in one has ``kinds``, theirs with its own first, and ``parts(network)``: kind -> (module, card).
    What a resumed run must find again beside its parameters is in ``identity``, where there is any.
    """

    kind: str  # of the model that results, as its card says: "encoder", "cmpc"
    modules: nn.ModuleDict  # "network" is what ships; others (temperature, critic) only train
    validation_key: str  # which value of validate() is to grow

    def source(self) -> BatchSource:
        """Where batches come from."""
        ...

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """Optimisers by name; ``main`` steps after each backward pass, every other in :meth:`adversary_step`."""
        ...

    def learning_rate_factor(self, done: float) -> float:
        """Factor on every learning rate when the share ``done`` (0..1) of the run is over."""
        ...

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Train what works against the network (a critic), before the main step; empty where there is no such."""
        ...

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Forward pass of one batch, under the loop's autocast."""
        ...

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Mine anew, or nothing. An epoch is what the recipe says it is; the loop calls it every
        ``settings.mine_every_steps``."""
        ...

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """Figures of held-out places with the averaged network; larger ``validation_key`` is better."""
        ...

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """What the model's card says of the network beyond the run: settings to build it again, data, split."""
        ...
