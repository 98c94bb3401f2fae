"""A trained CMPC network from its files."""

from __future__ import annotations

import torch

from ..errors import ModelError
from ..models.registry import Model, find_model
from .cmpc_network import CmpcNetwork, CmpcSettings

KIND = "cmpc"
"""What the card of such a model says of its kind."""


def load_cmpc(name: str, device: torch.device) -> CmpcNetwork:
    """The network of a model's name or path, ready to embed.

    Raises:
        ModelError: no such model, one of another kind, or files that do not fit together.
    """
    model = cmpc_model(name)
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
    return network.to(device).eval()


def cmpc_model(name: str) -> Model:
    """The model of a name or path, of whatever kind.

    Raises:
        ModelError: there is none.
    """
    try:
        return find_model(name)
    except ModelError as error:
        if name != KIND:
            raise
        raise ModelError(
            "no cmpc network is shipped with this engine",
            "Train one (sarmatch train encoder --recipe cmpc) and name its .safetensors file with --model.",
            code="model_unknown",
        ) from error
