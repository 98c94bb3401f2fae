"""The recipe of ``cmpc-graph``: the published refinement, trained as published, to compare with.

Cross-entropy of each node being right, and a ranking margin of 0.3 between right and wrong cosines.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping, Optional, Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ..errors import InputError
from ..progress import Progress
from ..reranking.cmpc_graph import NAME, CmpcGraphNetwork, CmpcGraphSettings, cmpc_tensors, rerank_cmpc
from ..training_params import TrainRerankerParams
from .list_shards import KnownLists
from .recipe import Batch, BatchSource, StepLoss
from .reranker_recipe import known_lists

MARGIN = 0.3
_SCALE = 10.0  # of cosines as logits


class VectorSource:
    """Batches of lists that hold the truth, as single patches; picklable.

    Args:
        lists: to draw from; nodes: of each that count; batch, seed: as they say.
    """

    def __init__(self, lists: Sequence[KnownLists], nodes: int, batch: int, seed: int) -> None:
        self._batch, self._seed = batch, seed
        *tensors, exists = cmpc_tensors([one.lists for one in lists], nodes)
        right = np.concatenate([_right(one, nodes) for one in lists])
        kept = torch.from_numpy(np.flatnonzero((right & exists.numpy()).any(axis=1)))
        if not len(kept):
            raise InputError("no list holds the truth", "Ask for more --queries.", code="no_valid_place")
        whole = dict(zip(("query", "vectors", "place", "exists", "right"), (*tensors, exists, torch.from_numpy(right))))
        self._tensors = {name: value[kept] for name, value in whole.items()}

    def batch(self, step: int, rank: int) -> Batch:
        """See :class:`backend.training.recipe.BatchSource`."""
        rng = np.random.default_rng([self._seed, step, rank])
        chosen = torch.from_numpy(rng.integers(len(self._tensors["query"]), size=self._batch))
        return {name: value[chosen] for name, value in self._tensors.items()}


class CmpcGraphRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train; lists: with those held out; params, facts: as of the re-ranker.
    """

    kind = NAME
    validation_key = "recall_at_1"

    def __init__(
        self,
        network: CmpcGraphNetwork,
        lists: Sequence[KnownLists],
        params: TrainRerankerParams,
        facts: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self.params, self.facts = params, dict(facts or {})
        self.modules = nn.ModuleDict({"network": network})
        nodes = network.settings.nodes
        self._held_out = [one for one in lists if one.is_held_out]
        self._source = VectorSource([one for one in lists if not one.is_held_out], nodes, params.batch, params.seed)

    @classmethod
    def build(cls, params: TrainRerankerParams, progress: Progress, device: torch.device) -> CmpcGraphRecipe:
        """As :meth:`backend.training.reranker_recipe.RerankerRecipe.build`."""
        lists, facts = known_lists(params, progress, device)
        torch.manual_seed(params.seed)
        vectors = lists[0].lists.query_vectors
        length = 0 if vectors is None else int(vectors.shape[1])
        return cls(CmpcGraphNetwork(CmpcGraphSettings(length)).to(device), lists, params, facts)

    def source(self) -> BatchSource:
        """Lists in random order."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW."""
        parameters = self.modules.parameters()
        return {"main": torch.optim.AdamW(parameters, lr=self.params.learning_rate, weight_decay=0.01)}

    def learning_rate_factor(self, done: float) -> float:
        """Half a cosine."""
        return 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """There is none."""
        return {}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Cross-entropy over the nodes, and the ranking margin."""
        exists, right = batch["exists"], batch["right"] & batch["exists"]
        cosine = self.modules["network"](batch["query"], batch["vectors"], batch["place"], exists)
        inlier = F.binary_cross_entropy_with_logits(_SCALE * cosine[exists], right[exists].to(cosine.dtype))
        best_wrong = cosine.masked_fill(right | ~exists, -2.0).max(dim=1).values
        best_right = cosine.masked_fill(~right, -2.0).max(dim=1).values
        ranking = (MARGIN + best_wrong - best_right).clamp(min=0.0).mean()
        return StepLoss(inlier + ranking, {"inlier": float(inlier.detach()), "ranking": float(ranking.detach())})

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing to mine."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """``recall_at_1`` and ``base_recall_at_1`` of the held-out lists."""
        if not self._held_out:
            return {}
        was_training = network.training
        network.eval()
        new = rerank_cmpc([one.lists for one in self._held_out], network)  # type: ignore[arg-type]
        network.train(was_training)
        first, base = [], []
        for one, similarity in zip(self._held_out, new):
            right, every = one.is_right(), np.arange(len(similarity))
            first += right[every, similarity.argmax(axis=1)].tolist()
            base += right[every, one.lists.similarity.argmax(axis=1)].tolist()
        return {"recall_at_1": float(np.mean(first)), "base_recall_at_1": float(np.mean(base))}

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, data and lists."""
        return {
            "description": "graph refinement after Li et al. 2023, to compare with",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            **self.facts,
        }


def _right(known: KnownLists, nodes: int) -> np.ndarray:
    found = known.is_right()[:, :nodes]
    return np.pad(found, [(0, 0), (0, max(0, nodes - found.shape[1]))])
