"""A trained CMPC network from its files."""

from __future__ import annotations

from typing import Tuple

import torch

from ..errors import ModelError
from ..models.registry import Model, find_model
from .cmpc_network import CmpcNetwork, CmpcSettings

KIND = "cmpc"
"""What the card of such a model says of its kind."""


def load_cmpc(name: str, device: torch.device) -> Tuple[CmpcNetwork, Model]:
    """The network of a name or path, ready to embed, and its card.

    Raises:
        ModelError: no such model, one of another kind, or files that do not fit together.
    """
    model = find_model(name)
    if model.kind != KIND or model.weights_path is None:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind}, not {KIND}",
            "Train one: sarmatch train encoder --recipe cmpc.",
        )
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    network = CmpcNetwork(CmpcSettings.from_mapping(model.card.get("settings", {})))
    try:
        network.load_state_dict(load_file(str(model.weights_path)))
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(
            f"the weights of {name!r} do not fit its card: {str(error).splitlines()[0]}", "Export the model again."
        ) from error
    return network.to(device).eval(), model
