"""The recipe of a classifier trained from nothing, whose features codes are made from.

Cross-entropy with smoothed labels (Szegedy et al. 2016, doi 10.1109/CVPR.2016.308), images mixed two by two (Zhang et
al. 2018, doi 10.48550/arXiv.1710.09412), mirrored, turned by quarters, cut out and brightened at random; AdamW with a
falling learning rate. A few hundred images of each class are little: without these they are known by heart in minutes.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ..hashing_params import ClassifierParams
from ..models.classifier import KIND, Classifier, ClassifierSettings
from ..progress import Progress
from .hashing_features import split_facts
from .labelled.image_memory import as_unit, read_images, turned
from .labelled.image_stack import BandScaling, fit_scaling
from .labelled.labelled_set import LabelledSet
from .labelled.layouts import open_labelled
from .labelled.splits import LabelledSplit, split_labelled
from .recipe import Batch, BatchSource, StepLoss
from .resuming import IMAGES

_WEIGHT_DECAY = 0.05
_SMOOTHING = 0.1
_MIXING = 0.2  # of the beta distribution that shares are drawn from
_WARM_UP = 0.05
_LEAST_CUT = 0.6  # side of what is cut out of an image, as a share of its own
_BRIGHTER = 0.15
_TO_JUDGE = 256


class AugmentedImageSource:
    """Batches of images, each mixed with another, and shares of the classes. Picklable.

    Args:
        images: (N, C, S, S) uint8. labels: (N,) their class numbers.
        classes: how many there are.
        batch: images a batch.
        seed: of the drawing.
    """

    def __init__(self, images: torch.Tensor, labels: np.ndarray, classes: int, batch: int, seed: int) -> None:
        self._images, self._batch, self._seed = images, batch, seed
        self._known = F.one_hot(torch.from_numpy(np.asarray(labels, np.int64)), classes).float()
        self._weights = 1.0 / np.bincount(labels, minlength=classes)[labels]
        self._weights = np.sqrt(self._weights) / np.sqrt(self._weights).sum()

    def batch(self, step: int, rank: int) -> Batch:
        """``images`` (batch, C, S, S) in 0..1 and ``shares`` (batch, classes), which add up to 1.

        Classes of few images are drawn more often than their share, by the root of it.
        """
        rng = np.random.default_rng([self._seed, step, rank])
        chosen = torch.from_numpy(rng.choice(len(self._images), self._batch, p=self._weights))
        images = _cut(as_unit(turned(self._images[chosen], rng)), rng)
        count = (len(images), images.shape[1], 1, 1)
        contrast = torch.from_numpy(rng.uniform(1.0 - _BRIGHTER, 1.0 + _BRIGHTER, count).astype(np.float32))
        brighter = torch.from_numpy(rng.uniform(-_BRIGHTER, _BRIGHTER, (len(images), 1, 1, 1)).astype(np.float32))
        images = ((images - 0.5) * contrast + 0.5 + brighter).clamp(0.0, 1.0)
        shares = self._known[chosen]
        share = float(rng.beta(_MIXING, _MIXING))
        other = torch.from_numpy(rng.permutation(len(images)))
        return {
            "images": share * images + (1.0 - share) * images[other],
            "shares": share * shares + (1.0 - share) * shares[other],
        }


class ClassifierRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train; takes the statistics of the images it is trained on.
        labelled: the set; images: (N, C, S, S) uint8 of all of it.
        split: which of them are trained on, and chosen by.
        scaling: of the bands.
        params: batch, learning rate and seed.
    """

    kind = KIND
    validation_key = "accuracy"

    def __init__(
        self,
        network: Classifier,
        labelled: LabelledSet,
        images: torch.Tensor,
        split: LabelledSplit,
        scaling: BandScaling,
        params: ClassifierParams,
    ) -> None:
        self.params, self._labelled, self._split, self._scaling = params, labelled, split, scaling
        self.modules = nn.ModuleDict({"network": network})
        train, labels = images[torch.from_numpy(split.train)], labelled.labels
        network.set_statistics(as_unit(train[: 8 * _TO_JUDGE]))
        self._source = AugmentedImageSource(
            train, labels[split.train], len(labelled.classes), params.batch, params.seed
        )
        self._held_out = images[torch.from_numpy(split.validation)]

    @classmethod
    def build(cls, params: ClassifierParams, progress: Progress, device: torch.device) -> ClassifierRecipe:
        """Open the images, part them, make the network.

        Raises:
            UsageError: nothing can be held out. InputError: data that cannot serve.
        """
        progress.start("open images")
        labelled = open_labelled(params.data)
        split = split_labelled(labelled, params.test_fraction, params.validation_fraction, params.split_seed)
        scaling = fit_scaling(labelled)
        progress.finish()
        images = read_images(labelled, range(len(labelled.images)), scaling, params.size_px, progress)
        settings = ClassifierSettings(len(labelled.classes), images.shape[1], params.size_px, params.width)
        return cls(Classifier(settings).to(device), labelled, images, split, scaling, params)

    @property
    def identity(self) -> Dict[str, Any]:
        """What a resumed run must find again beside its parameters."""
        return {IMAGES: self._labelled.digest}

    def source(self) -> BatchSource:
        """Images of all classes, augmented."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW; no weight decay on offsets and normalisations."""
        weights = list(self.modules.parameters())
        groups = [
            {"params": [p for p in weights if p.ndim > 1], "weight_decay": _WEIGHT_DECAY},
            {"params": [p for p in weights if p.ndim <= 1], "weight_decay": 0.0},
        ]
        return {"main": torch.optim.AdamW(groups, lr=self.params.learning_rate)}

    def learning_rate_factor(self, done: float) -> float:
        """Linear rise, then half a cosine."""
        done = min(1.0, done)
        return min(1.0, (done + 1e-3) / _WARM_UP) * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * done)))

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """There is none."""
        return {}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Cross-entropy with the shares of the classes, smoothed."""
        images = batch["images"].contiguous(memory_format=torch.channels_last)
        total = F.cross_entropy(self.modules["network"](images), batch["shares"], label_smoothing=_SMOOTHING)
        return StepLoss(total, {"cross_entropy": float(total.detach())})

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing: batches are random."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """``accuracy`` on the images held out to choose by."""
        if not len(self._held_out):
            return {}
        found = [network(as_unit(part.to(device))).argmax(dim=1).cpu() for part in self._held_out.split(_TO_JUDGE)]
        labels = torch.from_numpy(self._labelled.labels[self._split.validation])
        return {"accuracy": float((torch.cat(found) == labels).float().mean())}

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, classes, bands, and what was held out."""
        params, labels = self.params, self._labelled.labels
        counts = {name: len(getattr(self._split, name)) for name in ("train", "validation", "test")}
        return {
            "description": "tells the classes of labelled images; codes are made from its features",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "classes": {name: int((labels == label).sum()) for label, name in enumerate(self._labelled.classes)},
            "scaling": self._scaling.to_mapping(),
            "data": params.data,
            "split": {**split_facts(params, self._labelled), **counts},
        }


def _cut(images: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """A square of each image (N, C, S, S), of 0.6 of its side to all of it, enlarged to S again; edges are mirrored."""
    count = len(images)
    side = torch.from_numpy(rng.uniform(_LEAST_CUT, 1.0, count).astype(np.float32))
    moved = torch.from_numpy(rng.uniform(-1.0, 1.0, (count, 2)).astype(np.float32)) * (1.0 - side)[:, None]
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = matrix[:, 1, 1] = side
    matrix[:, :, 2] = moved
    grid = F.affine_grid(matrix, list(images.shape), align_corners=False)
    return F.grid_sample(images, grid, mode="bilinear", padding_mode="reflection", align_corners=False)
