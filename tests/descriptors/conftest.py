from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def random_network() -> Callable[..., Any]:
    """Makes a small encoder whose weights and statistics are random, so that every part of it matters."""
    import torch

    from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings

    def make(seed: int = 0, **changes: Any) -> EncoderNetwork:
        small = {"stem": 8, "widths": (16, 16, 24), "blocks": (1, 1, 1), "channels": 14, "energy_radius_px": 16}
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            network = EncoderNetwork(EncoderSettings(**{**small, **changes}))
            torch.nn.init.normal_(network.head.weight, std=0.5)
            torch.nn.init.normal_(network.head.bias, std=0.1)
            for module in network.modules():
                if isinstance(module, torch.nn.BatchNorm2d):
                    module.running_mean.normal_(std=0.2)
                    module.running_var.uniform_(0.3, 2.0)
                    torch.nn.init.uniform_(module.weight, 0.5, 1.5)
                    torch.nn.init.normal_(module.bias, std=0.2)
        return network.eval()

    return make


@pytest.fixture
def saved_model(random_network: Callable[..., Any], tmp_path: Path) -> Path:
    """The ``.safetensors`` of a small random encoder, its card beside it."""
    from backend.descriptors.encoder import save_encoder

    path = tmp_path / "small.safetensors"
    save_encoder(random_network(), path, {"description": "random"})
    return path
