"""The network that training begins with: a fresh one, which is the structural descriptor, or a trained one."""

from __future__ import annotations

from typing import Tuple

from ..descriptors.encoder import load_network
from ..descriptors.encoder_network import EncoderNetwork, EncoderSettings
from ..models.registry import find_model
from ..training_params import TrainEncoderParams

SIZES = {"small": EncoderSettings.small, "large": EncoderSettings.large}


def starting_network(params: TrainEncoderParams) -> Tuple[EncoderNetwork, str]:
    """Network and, for the card, what it began as. Fresh weights are drawn from torch's generator.

    Raises:
        ModelError: ``initial`` is no encoder that this version can build.
    """
    if params.initial is None:
        return EncoderNetwork(SIZES[params.size]()), "the structural descriptor, other weights random"
    return load_network(find_model(params.initial)), "the model " + params.initial.replace("\\", "/").rsplit("/", 1)[-1]
