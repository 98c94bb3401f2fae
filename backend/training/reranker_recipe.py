"""The recipe of a re-ranker: of each list the right candidate, or *none of these* where there is none.

The loss is the negative logarithm of the probability of all right candidates together, or of none where the search did
not find the truth. In a part of the lists the truth and what lies around it is struck out, as if the patch came from
elsewhere; other candidates are struck out at random, so that no list is seen twice alike.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np
import torch
from torch import nn

from ..errors import InputError
from ..progress import Progress
from ..reranking.candidate_lists import EVIDENCE, CandidateLists
from ..reranking.graph import CandidateGraph, GraphSettings, build_graph
from ..reranking.network import RerankerNetwork, RerankerSettings, log_probabilities
from ..reranking.rerank import KIND, Reranker, load_reranker, rerank
from ..training_params import TrainRerankerParams
from .held_out import split_as_asked
from .list_shards import KnownLists
from .pairs.layouts import open_pairs
from .query_strips import LONGEST
from .recipe import Batch, BatchSource, StepLoss
from .reranker_lists import make_lists

WARM_UP = 0.05
_WEIGHT_DECAY = 0.05
_STRUCK_TRUTH = 0.15
"""Share of the lists of a batch whose truth is struck out."""
_STRUCK_OTHERS = 0.15
"""Largest share of the other candidates that are struck out."""
_FORGOTTEN = 0.5
"""Share of the single patches of a batch not told what the tile index said, as in a search of everything."""
_LEAST_PROBABILITY = 1e-7


class ListSource:
    """Batches of graphs from training lists; picklable.

    Args:
        lists: to draw from, strips as often as single patches.
        settings: of the graphs.
        batch: strips or patches a batch.
        seed: of the drawing.
    """

    def __init__(self, lists: Sequence[KnownLists], settings: GraphSettings, batch: int, seed: int) -> None:
        self._lists, self._settings, self._batch, self._seed = list(lists), settings, batch, seed

    def batch(self, step: int, rank: int) -> Batch:
        """Tensors of a graph, and ``right`` (n,), which nodes are; see :class:`backend.training.recipe.BatchSource`."""
        rng = np.random.default_rng([self._seed, step, rank])
        chosen = [self._lists[index] for index in rng.integers(len(self._lists), size=self._batch)]
        struck = [_struck(one, rng) for one in chosen]
        graph, right = graph_and_truth(struck, self._settings)
        tensors = {name: value for name, value in vars(graph).items() if isinstance(value, torch.Tensor)}
        return {**tensors, "right": right, "shape": torch.tensor(graph.shape)}


class RerankerRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train.
        settings: of the graphs.
        lists: with those held out.
        params: batch, learning rate and seed.
        facts: what the card is to say.
    """

    kind = KIND
    validation_key = "log_likelihood"

    def __init__(
        self,
        network: RerankerNetwork,
        settings: GraphSettings,
        lists: Sequence[KnownLists],
        params: TrainRerankerParams,
        facts: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self.params, self.settings, self.facts = params, settings, dict(facts or {})
        train = [one for one in lists if not one.is_held_out]
        self._held_out = [one for one in lists if one.is_held_out]
        if not train:
            raise InputError("there are no lists to train on", "Ask for more --queries.", code="no_valid_place")
        self.modules = nn.ModuleDict({"network": network})
        self._source = ListSource(train, settings, params.batch, params.seed)
        if params.initial is None:
            nodes = build_graph([one.lists for one in train], settings).nodes
            network.set_statistics(nodes.mean(dim=0), nodes.std(dim=0))

    @classmethod
    def build(cls, params: TrainRerankerParams, progress: Progress, device: torch.device) -> RerankerRecipe:
        """Open the data, part it, make or read the lists, make the network.

        Raises:
            UsageError: a split that leaks or cannot be made. InputError: data that cannot be read.
            ModelError: a descriptor or ``initial`` that cannot be loaded.
        """
        start = load_reranker(params.initial, device) if params.initial is not None else None
        lists, facts = known_lists(params, progress, device)
        torch.manual_seed(params.seed)
        network = start.network if start is not None else RerankerNetwork(RerankerSettings(channels=params.channels))
        settings = start.settings if start is not None else GraphSettings(nodes=params.candidates)
        return cls(network.to(device).train(), settings, lists, params, facts)  # type: ignore[arg-type]

    def source(self) -> BatchSource:
        """Lists in random order."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW; no weight decay on gains and offsets."""
        named = list(self.modules.named_parameters())
        groups = [
            {"params": [p for _, p in named if p.ndim > 1], "weight_decay": _WEIGHT_DECAY},
            {"params": [p for _, p in named if p.ndim <= 1], "weight_decay": 0.0},
        ]
        return {"main": torch.optim.AdamW(groups, lr=self.params.learning_rate)}

    def learning_rate_factor(self, done: float) -> float:
        """Linear rise, then half a cosine."""
        falling = 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))
        return min(1.0, (done + 1e-3) / WARM_UP) * falling

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """There is none."""
        return {}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Negative log-likelihood of the right candidates, or of none."""
        rows, columns = (int(value) for value in batch["shape"])
        names = ("nodes", "edges", "edge_features", "list_of", "base", "spread", "slot")
        graph = CandidateGraph(**{name: batch[name] for name in names}, shape=(rows, columns))
        similarity, none = self.modules["network"](graph)
        likelihood = list_likelihood(graph, similarity.float(), none.float(), batch["right"])
        return StepLoss(-likelihood.mean())

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing to mine."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """Of the held-out lists: ``log_likelihood``, and the share of patches whose first candidate is right:
        ``recall_at_1``, in the base ranking ``base_recall_at_1``, and both by kind."""
        if not self._held_out:
            return {}
        was_training = network.training
        model = Reranker(network, self.settings, device)
        values = figures(self._held_out, model)
        network.train(was_training)
        return values

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, data and lists."""
        return {
            "description": "re-ranks candidate places by a graph of them, and says when none is right",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "graph": self.settings.to_mapping(),
            **self.facts,
        }


def known_lists(
    params: TrainRerankerParams, progress: Progress, device: torch.device
) -> "tuple[List[KnownLists], Dict[str, Any]]":
    """The lists of a run and what its card says of them; see :func:`~backend.training.reranker_lists.make_lists`."""
    progress.start("open pairs")
    sets = open_pairs(params.data)
    split = split_as_asked(params, sets, params.patch_px * LONGEST // 2)
    progress.finish()
    facts = {"data": params.data, "validation_data": params.validation_data, "split": dict(split.facts)}
    return make_lists(params, split, facts, device, progress), facts


def graph_and_truth(lists: Sequence[KnownLists], settings: GraphSettings) -> "tuple[CandidateGraph, torch.Tensor]":
    """The graph of some lists, and (n,) bool which of its nodes are right."""
    graph = build_graph([one.lists for one in lists], settings)
    rows, columns = graph.shape
    right = np.zeros((rows, columns), bool)
    at = 0
    for one in lists:
        found = one.is_right()[:, :columns]
        right[at : at + len(found), : found.shape[1]] = found
        at += len(found)
    return graph, torch.from_numpy(right.reshape(-1))[graph.slot]


def figures(lists: Sequence[KnownLists], model: Reranker) -> Dict[str, float]:
    """See :meth:`RerankerRecipe.validate`."""
    cut = [KnownLists(one.lists.kept(model.settings.nodes), one.truth_px, True, one.kind) for one in lists]
    answers = rerank([one.lists for one in cut], model)
    rows: Dict[str, List[List[float]]] = {}
    for one, answer in zip(cut, answers):
        right = one.is_right()
        for patch in range(len(right)):
            probable = float(answer.probability[patch][right[patch]].sum()) if right[patch].any() else None
            likely = probable if probable is not None else float(answer.none_probability[patch])
            first = bool(right[patch][answer.similarity[patch].argmax()])
            base = bool(right[patch][one.lists.similarity[patch].argmax()])
            row = [math.log(max(likely, _LEAST_PROBABILITY)), float(first), float(base), float(probable is not None)]
            rows.setdefault(one.kind, []).append(row)
    every = np.array([row for kind in rows.values() for row in kind])
    names = ("log_likelihood", "recall_at_1", "base_recall_at_1", "recall_of_list")
    values = {name: float(value) for name, value in zip(names, every.mean(axis=0))}
    for kind, part in rows.items():
        label = kind.replace(" ", "_")
        means = np.array(part).mean(axis=0)
        values.update({f"{name}_{label}": float(value) for name, value in zip(names[1:3], means[1:3])})
    return values


def list_likelihood(
    graph: CandidateGraph, similarity: torch.Tensor, none: torch.Tensor, right: torch.Tensor
) -> torch.Tensor:
    """(L,) log-likelihoods of the right candidates together, or of none where there is none."""
    each, nothing = log_probabilities(graph, similarity, none)
    lists = graph.shape[0]
    chance = torch.zeros(lists, device=each.device).index_add(0, graph.list_of, each.exp() * right)
    there = torch.zeros(lists, device=each.device).index_add(0, graph.list_of, right.to(each.dtype)) > 0
    return torch.where(there, (chance + _LEAST_PROBABILITY).log(), nothing)


def without_index(lists: CandidateLists) -> CandidateLists:
    """The same without what only a tile index knows of them."""
    evidence = lists.evidence.copy()
    evidence[..., [EVIDENCE.index("pooled"), EVIDENCE.index("votes")]] = np.nan
    return replace(lists, evidence=evidence)


def _struck(known: KnownLists, rng: np.random.Generator) -> KnownLists:
    lists = known.lists
    keep = rng.random(lists.exists.shape) >= _STRUCK_OTHERS * rng.random()
    keep |= known.is_right()
    if rng.random() < _STRUCK_TRUTH:
        away = np.abs(lists.place_px - known.truth_px[:, None]).max(axis=2)
        keep &= away > 1.5 * lists.patch_px
    kept = lists.kept(lists.shape[1], keep)
    if len(kept.offset_px) == 1 and rng.random() < _FORGOTTEN:
        kept = without_index(kept)
    return KnownLists(kept, known.truth_px, known.is_held_out, known.kind)


__all__ = [
    "ListSource", "RerankerRecipe", "figures", "graph_and_truth", "known_lists", "list_likelihood", "without_index",
]  # fmt: skip
