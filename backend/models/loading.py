"""A network from a model's card and weights, checked: kind, shapes, finite numbers."""

from __future__ import annotations

from typing import Any, Callable, Dict, TypeVar

from torch import nn

from ..errors import ModelError
from .registry import find_model, tensor_shapes

Network = TypeVar("Network", bound=nn.Module)


def load_network(name: str, kind: str, made_by: str, make: Callable[[Dict[str, Any]], Network]) -> Network:
    """The network of a model, on the CPU, in evaluation.

    Args:
        name: name or path, as :func:`backend.models.registry.find_model` takes it.
        kind: what the model's card must say it is.
        made_by: the command that makes such models, for the hint.
        make: builds the network from the ``settings`` of the card.

    Raises:
        ModelError: there is none, it is of another kind (``model_kind``), or its weights do not fit its card or are
            not finite.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    model = find_model(name)
    if model.kind != kind or model.weights_path is None:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind!r}, not {kind}",
            f"Name one that {made_by} made.",
            code="model_kind",
        )
    settings = model.card.get("settings")
    network = make(settings if isinstance(settings, dict) else {})
    expected = {key: list(value.shape) for key, value in network.state_dict().items()}
    if tensor_shapes(model.weights_path) != expected:
        raise ModelError(
            f"the weights of {name!r} are not those its card speaks of",
            "Weights and card are of different models or damaged: train or copy it again.",
        )
    try:
        network.load_state_dict(load_file(str(model.weights_path)))
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(f"the weights of {name!r} cannot be read: {error}", "Train or copy it again.") from error
    if not all(bool(value.isfinite().all()) for value in network.state_dict().values()):
        raise ModelError(f"the weights of {name!r} are not finite", "Train or copy it again.")
    return network.eval()
