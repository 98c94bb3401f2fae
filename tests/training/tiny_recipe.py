"""A recipe small enough to check by hand, for tests and for the processes that tests start."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, Mapping

import torch
from torch import nn
from torch.nn import functional

from backend.training.recipe import Batch, BatchSource, StepLoss


class TinySource:
    """Random images and their mean, by number: ``processes`` ranks with one batch each see in a step what one process
    sees in ``processes`` batches."""

    def __init__(self, processes: int = 1, seconds: float = 0.0, bad_step: int | None = None) -> None:
        self.processes, self.seconds, self.bad_step = processes, seconds, bad_step

    def batch(self, step: int, rank: int) -> Batch:
        time.sleep(self.seconds)
        number = step * self.processes + rank
        image = torch.randn(4, 1, 8, 8, generator=torch.Generator().manual_seed(number))
        target = image.mean(dim=(1, 2, 3))
        if step == self.bad_step:
            target = target * float("nan")
        return {"image": image, "target": target}


class TinyRecipe:
    """A convolution, batch normalisation (if wanted), dropout and a mean, that learn the mean of an image.

    Args:
        figures: what validate() gives, call by call; its own error, negated, by default.
    """

    kind = "tiny"
    validation_key = "fit"

    def __init__(
        self,
        source: BatchSource | None = None,
        normalised: bool = True,
        figures: list[float] | None = None,
        on_loss: Callable[[int], None] = lambda step: None,
        adversary: bool = False,
        learning_rate: float = 0.05,
    ) -> None:
        torch.manual_seed(0)
        norm = [nn.BatchNorm2d(4), nn.Dropout(0.2)] if normalised else []
        self.modules = nn.ModuleDict(
            {
                "network": nn.Sequential(nn.Conv2d(1, 4, 3), *norm, nn.ReLU(), nn.Flatten(), nn.Linear(144, 1)),
                "critic": nn.Linear(1, 1),
            }
        )
        self.adversary, self._figures, self._on_loss = adversary, figures, on_loss
        self._source = source or TinySource()
        self._main = torch.optim.AdamW(self.modules["network"].parameters(), lr=learning_rate)
        self._critic = torch.optim.SGD(self.modules["critic"].parameters(), lr=0.1, momentum=0.9)
        self.mined: list[int] = []
        self.factors: list[float] = []

    def source(self) -> BatchSource:
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        return {"main": self._main, "critic": self._critic} if self.adversary else {"main": self._main}

    def learning_rate_factor(self, done: float) -> float:
        self.factors.append(done)
        return 1.0 - 0.5 * done

    def adversary_step(self, batch: Batch, step: int) -> dict[str, float]:
        if not self.adversary:
            return {}
        self._critic.zero_grad()
        loss = self.modules["critic"](batch["target"][:, None]).square().mean()
        loss.backward()
        self._critic.step()
        return {"critic": float(loss.detach())}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        self._on_loss(step)
        found = self.modules["network"](batch["image"]).squeeze(1).float()
        return StepLoss(functional.mse_loss(found, batch["target"]), {"mean": float(found.detach().mean())})

    def between_epochs(self, network: nn.Module, step: int) -> None:
        self.mined.append(step)

    def validate(self, network: nn.Module, device: torch.device) -> dict[str, float]:
        assert not network.training
        if self._figures is not None:
            return {"fit": self._figures.pop(0)}
        batch = TinySource().batch(10**6, 0)
        found = network(batch["image"].to(device)).squeeze(1)
        return {"fit": -float(functional.mse_loss(found, batch["target"].to(device)))}

    def card(self, network: nn.Module) -> dict[str, Any]:
        return {"description": "learns a mean"}


def train(out: Path, recipe: TinyRecipe | None = None, progress: Any = None, **settings: Any) -> Any:
    """Run the loop on one thread in fp32 with everything written at once; its result, and what on_metrics was told."""
    from backend.progress import Progress
    from backend.training.loop import run_training
    from backend.training.loop_settings import LoopSettings

    torch.set_num_threads(1)
    given = {"steps": 20, "precision": "fp32", "metrics_every_s": 0.0, "checkpoint_every_s": 0.0, **settings}
    told: list[tuple[int, dict[str, float]]] = []
    result = run_training(
        recipe or TinyRecipe(),
        LoopSettings(**given),
        out,
        progress or Progress(),
        lambda step, values: told.append((step, dict(values))),
    )
    return result, told
