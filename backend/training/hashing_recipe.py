"""The recipe of a hash network: triplet, binary and balance losses on batches of two classes.

Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU Berlin,
sections 4.1.2 and 4.2.2). The features are fixed, as there, and made once. Departures: see
:mod:`backend.models.hash_network` (which features) and :mod:`backend.training.losses.hashing` (means over the bits);
AdamW with a falling learning rate, weight decay and its usual betas where the thesis has Adam at a constant 0.0001 with
0.5 and 0.9, whose short memory forgets one pair of classes over the next; noise on the features.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np
import torch
from torch import nn

from ..errors import InputError
from ..hashing_params import TrainHashingParams
from ..models.hash_network import KIND, HashNetwork, HashSettings
from ..progress import Progress
from ..retrieval.ranked_codes import binarised, figures, rank
from .hashing_features import features_of, generated_features, split_facts
from .hashing_source import TwoClassSource
from .labelled.features import FeatureSettings
from .labelled.labelled_set import LabelledSet
from .labelled.layouts import open_labelled
from .labelled.splits import LabelledSplit, split_labelled
from .losses.hashing import hashing_losses
from .recipe import Batch, BatchSource, StepLoss
from .resuming import IMAGES

WARM_UP = 0.05
_WEIGHT_DECAY = 0.05
_BETAS = (0.9, 0.999)


class HashingRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train; takes the statistics of the features it is trained on.
        labelled: the images.
        features: (N, F) of all of them.
        split: which of them are trained on, and chosen by.
        params: losses, batch, learning rate and seed.
        made: how the features were made.
        generated: features (M, F) and class numbers (M,) of generated images to learn from as well.
    """

    kind = KIND
    validation_key = "map_at_100"

    def __init__(
        self,
        network: HashNetwork,
        labelled: LabelledSet,
        features: torch.Tensor,
        split: LabelledSplit,
        params: TrainHashingParams,
        made: FeatureSettings,
        generated: Optional[Tuple[torch.Tensor, np.ndarray]] = None,
    ) -> None:
        self.params, self._labelled, self._split, self._made = params, labelled, split, made
        self._features, self._done = features, 0.0
        self.modules = nn.ModuleDict({"network": network})
        known, labels = features[torch.from_numpy(split.train)], labelled.labels[split.train]
        # Statistics are of real images alone: they are what codes are asked of.
        network.set_statistics(known, torch.from_numpy(labels))
        self._num_generated = 0 if generated is None else len(generated[1])
        if generated is not None:
            known, labels = torch.cat([known, generated[0]]), np.concatenate([labels, generated[1]])
        self._source = TwoClassSource(known, labels, params.batch, params.seed, params.noise)

    @classmethod
    def build(cls, params: TrainHashingParams, progress: Progress, device: torch.device) -> HashingRecipe:
        """Open the images, part them, make or read their features, make the network.

        Raises:
            UsageError: nothing can be held out. InputError: data or features that cannot serve, or no class with two
                images to learn from (``classes_too_small``).
            ModelError: the encoder cannot be loaded.
        """
        progress.start("open images")
        labelled = open_labelled(params.data)
        split = split_labelled(labelled, params.test_fraction, params.validation_fraction, int(params.split_seed or 0))
        progress.finish()
        if params.generated is None:
            _check_pairs(labelled.labels[split.train], params.data)
        features, made = features_of(params, labelled, device, progress)
        generated = None
        if params.generated is not None:
            generated = generated_features(params, labelled, made, device, progress)
            _check_pairs(np.concatenate([labelled.labels[split.train], generated[1]]), params.data)
        torch.manual_seed(params.seed)
        directions = len(labelled.classes) - 1
        settings = HashSettings(features.shape[1], params.bits, params.hidden, params.dropout, directions)
        return cls(HashNetwork(settings).to(device), labelled, features, split, params, made, generated)

    @property
    def identity(self) -> Dict[str, Any]:
        """What a resumed run must find again beside its parameters."""
        return {IMAGES: self._labelled.digest}

    def source(self) -> BatchSource:
        """Batches of two classes."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW; no weight decay on offsets."""
        weights = list(self.modules.parameters())
        groups = [
            {"params": [p for p in weights if p.ndim > 1], "weight_decay": _WEIGHT_DECAY},
            {"params": [p for p in weights if p.ndim <= 1], "weight_decay": 0.0},
        ]
        return {"main": torch.optim.AdamW(groups, lr=self.params.learning_rate, betas=_BETAS)}

    def learning_rate_factor(self, done: float) -> float:
        """Linear rise, then half a cosine."""
        self._done = min(1.0, done)
        falling = 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))
        return min(1.0, (done + 1e-3) / WARM_UP) * falling

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """There is none."""
        return {}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Equation 4.12; the binary loss comes in with the course of the run, for codes that are 0 or 1 before they are
        right stay where they are."""
        codes = self.modules["network"](batch["features"])
        parts = hashing_losses(codes, batch["labels"], self.params.margin, self.params.balance)
        total = (
            parts["triplet"]
            + self.params.binary_weight * self._done * parts["binary"]
            + self.params.balance_weight * parts["balance"]
        )
        return StepLoss(total, {name: float(value.detach()) for name, value in parts.items()})

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing to mine."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """Of the images held out to choose by, searched in those trained on with binary codes: ``map_at_100``,
        ``map_at_100_of_all`` and ``precision_at_20``."""
        split = self._split
        if not len(split.validation):
            return {}
        codes = binarised(network.codes(self._features).numpy())  # type: ignore[operator, union-attr]
        labels = self._labelled.labels
        queries, archive = split.validation, split.train
        return figures(rank(codes[queries], codes[archive], labels[queries].tolist(), labels[archive].tolist()))

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, features, classes, and what was held out."""
        params, labels = self.params, self._labelled.labels
        counts = {name: len(getattr(self._split, name)) for name in ("train", "validation", "test")}
        return {
            "description": f"codes of {params.bits} bits, alike for images of one class",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "features": self._made.to_mapping(),
            "classes": {name: int((labels == label).sum()) for label, name in enumerate(self._labelled.classes)},
            "data": params.data,
            "generated": self._num_generated,
            "split": {**split_facts(params, self._labelled), **counts},
        }


def _check_pairs(labels: np.ndarray, data: str) -> None:
    if np.bincount(labels).max() < 2:
        raise InputError(
            f"no class of {data!r} has two images to learn from, one to be like the other",
            "Bring more images of each class, or hold out fewer (--test-fraction, --validation-fraction).",
            code="classes_too_small",
        )
