"""Fine-tuning a trained encoder on a few pairs, so that it gets no worse elsewhere.

Twenty patches do not show the world. What keeps a network from forgetting it:

1. a small learning rate, and the statistics of the normalisation as they were;
2. an anchor: weights are drawn to where they began (L2-SP: Li, Grandvalet and Davoine 2018, "Explicit inductive bias
   for transfer learning with convolutional networks", ICML, arXiv 1802.01483), and descriptors of the training crops,
   as varied as augmentation makes them, to those that the starting network gives (after Li and Hoiem 2016, "Learning
   without forgetting", doi 10.1007/978-3-319-46493-0_37, who keep the outputs on the new images; here they are unit
   vectors and the distance is one less their cosine);
3. the start is validated too and is the one to beat: a network is kept only if it does better on the held-out places by
   more than the standard error of that difference.
"""

from __future__ import annotations

import copy
import math
from typing import Any, Dict, Mapping, Optional, Sequence

import numpy as np
import torch
from torch import nn

from ..descriptors.encoder_network import EncoderNetwork
from ..models.registry import find_model
from ..progress import Progress
from ..training_params import TrainEncoderParams
from .described import Described
from .heatmap_validation import Answers, HeatmapValidation, recall_of
from .pairs.pair_source import Region
from .pairs.split_check import Split

WEIGHT_SHARE = 1.0
"""Factor on half the squared distance of the weights. The authors of L2-SP found a tenth best for classification."""

DESCRIPTOR_SHARE = 100.0
"""Factor on the mean distance of the descriptors: cosines of 0.99 cost as much as a nat of the main loss."""

QUERIES = 12
"""For each held-out window and patch size: few windows are asked more."""

_NAMED = 50
_CARRIED = ("confidence", "confidence_with_structural", "learned_share")


class StartingPoint:
    """The network that fine-tuning begins with, kept as it is.

    Args:
        network: copied.
    """

    def __init__(self, network: EncoderNetwork) -> None:
        self._network = copy.deepcopy(network).requires_grad_(False).eval()

    def on(self, device: torch.device) -> EncoderNetwork:
        """The network, on a device."""
        return self._network.to(device)

    def anchor(
        self, network: nn.Module, described: Described, began: Described, values: Dict[str, float]
    ) -> torch.Tensor:
        """What moving away costs: of weights and of descriptors, 0 at the start.

        Args:
            network: being trained.
            described: a batch by it.
            began: the same batch by the starting network.
            values: gets ``moved`` (distance of all weights together) and ``unlike`` (mean distance of descriptors).
        """
        began_with = dict(self._network.named_parameters())
        squared = torch.stack([(p - began_with[name]).square().sum() for name, p in network.named_parameters()]).sum()
        unlike = 0.5 * (
            unlikeness(described.templates, began.templates, described.templates_valid)
            + unlikeness(described.maps, began.maps, described.maps_valid)
        )
        values["moved"], values["unlike"] = float(squared.detach().sqrt()), float(unlike.detach())
        return WEIGHT_SHARE * 0.5 * squared + DESCRIPTOR_SHARE * unlike


def unlikeness(one: torch.Tensor, other: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Mean of one less the cosine of unit vectors (N, C, h, w), over the valid cells (N, h, w); 0 where none is."""
    distance = (1.0 - (one * other.detach()).sum(dim=1)) * valid
    return distance.sum() / valid.sum().clamp(min=1)


class PairedValidation:
    """How much better than the start a network finds the same queries on held-out places.

    Args:
        regions: held-out ground.
        start: what it is compared with.
    """

    key = "sure_gain"

    def __init__(self, regions: Sequence[Region], start: StartingPoint) -> None:
        self._validation = HeatmapValidation(regions, QUERIES)
        self._start = start
        self._began: Optional[Dict[int, Answers]] = None

    def figures(self, network: EncoderNetwork, device: torch.device, progress: Progress) -> Dict[str, float]:
        """``gain``: mean over the windows of the gain in log-likelihood of the right answers, in nats;
        ``sure_gain``: the same less its standard error, 0 for the start itself; and the recall of either network."""
        if self._began is None:
            self._began = self._validation.answers(self._start.on(device), device, progress)
        answers = self._validation.answers(network, device, progress)
        gain, error = gain_over(self._began, answers)
        began = {"start_" + name: value for name, value in recall_of(self._began).items()}
        return {"sure_gain": gain - error, "gain": gain, **recall_of(answers), **began}


def gain_over(before: Mapping[int, Answers], after: Mapping[int, Answers]) -> "tuple[float, float]":
    """Mean gain in log-likelihood over the windows, and its standard error; over the queries where there are fewer than
    three windows.

    Args:
        before, after: answers to the same queries, by patch size.
    """
    gains = np.concatenate([after[px].log_likelihood - before[px].log_likelihood for px in after])
    windows = np.concatenate([after[px].window for px in after])
    if not len(gains):
        return 0.0, 0.0
    each = np.array([gains[windows == number].mean() for number in np.unique(windows)])
    each = each if len(each) >= 3 else gains
    error = float(each.std(ddof=1)) / math.sqrt(len(each)) if len(each) > 1 else 0.0
    return float(each.mean()), error


def fine_tuning_facts(params: TrainEncoderParams, split: Split) -> Dict[str, Any]:
    """What a card says of fine-tuning: how it was held, what was held out; and what of the start's card still counts.

    The confidence fitted to the start is carried over, for descriptors near its own: the card says so.

    Raises:
        ModelError: there is no such model.
    """
    model = find_model(str(params.initial))
    carried = {name: model.card[name] for name in _CARRIED if name in model.card}
    names = [region.scene.name for region in split.validation]
    facts: Dict[str, Any] = {
        "anchor_weight": params.anchor_weight,
        "held_out": names[:_NAMED],
        "held_out_scenes": len(names),
    }
    if carried:
        facts["fitted_to_the_start"] = sorted(carried)
    return {**carried, "fine_tuning": facts}
