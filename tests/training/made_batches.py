"""Sources of batches for tests of the loader; modules of their own, since loader processes import them by name."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

import torch

from backend.errors import InputError
from backend.training.recipe import Batch


@dataclass(frozen=True)
class CountedBatches:
    """Each batch says which step and rank it is of, and which process made it; some steps may fail, or end it."""

    seconds: float = 0.0
    fails_at: int = -1
    breaks_at: int = -1
    dies_at: int = -1

    def batch(self, step: int, rank: int) -> Batch:
        time.sleep(self.seconds)
        if step == self.fails_at:
            raise InputError(f"step {step} cannot be read", "Look at the file.", code="broken_pair")
        if step == self.breaks_at:
            raise ZeroDivisionError("a fault of the program")
        if step == self.dies_at:
            os._exit(1)
        noise = torch.rand(3, generator=torch.Generator().manual_seed(1000 * step + rank))
        return {"step": torch.tensor([step, rank]), "noise": noise, "process": torch.tensor(os.getpid())}
