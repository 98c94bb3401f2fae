"""The engine's doors with one command more, ``train tiny``: a program for tests to start, kill and run twice at once.

``--data`` says how: SECONDS_A_BATCH,PROCESSES,NORMALISED(0 or 1).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Mapping

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from backend import cli
from backend.commands import COMMANDS, Command
from backend.progress import Progress
from backend.training_params import TrainRunParams


@dataclass(frozen=True)
class TinyCommand(Command):
    def run(self, params: Any, progress: Progress) -> Mapping[str, Any]:
        import torch

        from backend.training import training_run
        from backend.training.loop import run_training
        from tests.training.tiny_recipe import TinyRecipe, TinySource

        torch.set_num_threads(1)
        seconds, processes, normalised = params.data.split(",")

        def build(device: torch.device) -> TinyRecipe:
            source = TinySource(int(processes), float(seconds))
            return TinyRecipe(source, normalised == "1", adversary=True, learning_rate=params.learning_rate)

        def at_once(recipe: Any, settings: Any, *rest: Any) -> Any:
            # Every step is saved and told: tests look between them.
            return run_training(recipe, replace(settings, checkpoint_every_s=0.0, metrics_every_s=0.0), *rest)

        training_run.run_training = at_once
        return training_run.train_model(params, build, progress)


if __name__ == "__main__":
    COMMANDS["train tiny"] = TinyCommand("train tiny", TrainRunParams, "", "a test", "sarmatch train tiny")
    sys.exit(cli.main())
