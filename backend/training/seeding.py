"""Random numbers that depend on nothing but the run's seed, the process and the step."""

from __future__ import annotations

import random

import numpy as np
import torch


def seed_step(seed: int, rank: int, step: int) -> None:
    """Seed torch, numpy and Python for a step (0 for the first) of a process."""
    sequence = np.random.SeedSequence([seed, rank, step])
    words = sequence.generate_state(3)
    torch.manual_seed(int(words[0]))
    np.random.seed(int(words[1]))
    random.seed(int(words[2]))
