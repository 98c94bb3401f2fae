"""Re-rank candidate lists with a trained network."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import List, Sequence

import numpy as np
import torch

from ..config import RERANKER
from ..errors import ModelError
from ..models.registry import Model, find_model, model_digest
from .candidate_lists import CandidateLists
from .graph import GraphSettings, build_graph

KIND = "reranker"
"""What the card of such a model says of its kind."""

_LISTS_AT_ONCE = 64
"""What belongs to so many lists stays in the caches of a CPU."""


@dataclass(frozen=True)
class Reranked:
    """New similarities of the lists of a strip.

    Attributes:
        similarity: (P, K) float32, -2 where there is no candidate, on the scale of the lists'.
        probability: (P, K) float32 that a candidate is right.
        none_probability: (P,) float32 that none of a list is.
    """

    similarity: np.ndarray
    probability: np.ndarray
    none_probability: np.ndarray


class Reranker:
    """A network with the settings of its graphs.

    Args:
        network: a :class:`backend.reranking.network.RerankerNetwork`.
        settings: of the graphs that it was trained on.
        device: where to compute.
        name, digest: of the model, for reports.
    """

    def __init__(
        self, network: torch.nn.Module, settings: GraphSettings, device: torch.device, name: str = "", digest: str = ""
    ) -> None:
        self.network, self.settings, self.device = network.to(device).eval(), settings, device
        self.name, self.digest = name, digest


def load_reranker(name: str, device: torch.device) -> Reranker:
    """The re-ranker of a model's name or path.

    Raises:
        ModelError: there is none of that name, it is of another kind, or its files do not fit together.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from .network import RerankerNetwork, RerankerSettings

    model = _reranker_model(name)
    if model.kind != KIND or model.weights_path is None:
        raise ModelError(
            f"the model {name!r} is of kind {model.kind!r}, not {KIND}",
            "Train one: sarmatch train reranker.",
            code="model_kind",
        )
    network = RerankerNetwork(RerankerSettings.from_mapping(_settings(model, "settings")))
    graph = GraphSettings.from_mapping(_settings(model, "graph"))
    try:
        tensors = load_file(os.fspath(model.weights_path))
        network.load_state_dict({key: value.float() for key, value in tensors.items()})
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(
            f"the weights of {name!r} do not fit its card: {str(error).splitlines()[0]}", "Export the model again."
        ) from error
    return Reranker(network, graph, device, model.name, model_digest(model))


def rerank(lists: Sequence[CandidateLists], model: Reranker) -> List[Reranked]:
    """New similarities for strips or single patches; the lists themselves are left as they are.

    Candidates beyond the number of nodes that the model was trained on come after all others, in their old order.
    """
    found: List[Reranked] = []
    first = 0
    while first < len(lists):
        stop, count = first, 0
        while stop < len(lists) and (stop == first or count + lists[stop].shape[0] <= _LISTS_AT_ONCE):
            count += lists[stop].shape[0]
            stop += 1
        found += _rerank(lists[first:stop], model)
        first = stop
    return found


def _rerank(lists: Sequence[CandidateLists], model: Reranker) -> List[Reranked]:
    from .network import log_probabilities

    graph = build_graph(lists, model.settings).to(model.device)
    with torch.inference_mode():
        similarity, none = model.network(graph)
        each, nothing = log_probabilities(graph, similarity, none)
    rows, columns = graph.shape
    new, probability = np.full(rows * columns, -2.0, np.float32), np.zeros(rows * columns, np.float32)
    slot = graph.slot.cpu().numpy()
    new[slot], probability[slot] = similarity.cpu().numpy(), each.exp().cpu().numpy()
    new, probability = new.reshape(rows, columns), probability.reshape(rows, columns)
    none_probability = nothing.exp().cpu().numpy()
    found, at = [], 0
    for one in lists:
        count, k = one.shape
        part = slice(at, at + count)
        at += count
        found.append(Reranked(_as_long(new[part], one, k), _padded(probability[part], k, 0.0), none_probability[part]))
    return found


def _as_long(similarity: np.ndarray, lists: CandidateLists, k: int) -> np.ndarray:
    """New similarities for lists of k candidates: what the graph left out follows below its least."""
    looked = min(k, similarity.shape[1])
    out = _padded(similarity, k, -2.0)
    if k > looked:
        exists = lists.exists[:, looked:]
        least = np.where(lists.exists[:, :looked], out[:, :looked], np.inf).min(axis=1, keepdims=True)
        own = lists.similarity[:, looked:]
        out[:, looked:] = np.where(exists, least - (own[:, :1] - own) - 1e-4, -2.0)
    return out


def _padded(values: np.ndarray, k: int, fill: float) -> np.ndarray:
    if values.shape[1] >= k:
        return values[:, :k]
    return np.pad(values, [(0, 0), (0, k - values.shape[1])], constant_values=fill)


def _reranker_model(name: str) -> Model:
    try:
        return find_model(name)
    except ModelError as error:
        if name != RERANKER or error.code != "model_unknown":
            raise
        raise ModelError(
            "no re-ranker is shipped with this engine",
            "Name a trained one with --reranker (sarmatch train reranker makes one), or take --rerank consensus.",
            code="model_unknown",
        ) from error


def _settings(model: Model, key: str) -> "dict[str, object]":
    value = model.card.get(key)
    if not isinstance(value, dict):
        raise ModelError(f"the card of {model.name!r} has no {key}", "Export the model again.")
    return value
