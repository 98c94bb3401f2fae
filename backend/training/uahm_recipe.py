"""The recipe ``uahm``: a discriminator whose last layers are codes of images, learned without their classes.

Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU Berlin,
chapter 5); see :mod:`backend.models.uahm` for the networks and :mod:`backend.training.losses.unsupervised_hashing` for
the losses, with what is mended in them. Each step moves the generator first and then the discriminator, which sees the
images the generator was just judged by: the thesis has the discriminator first, and new images; over a run of steps it
is the same but for the first and the last, and a pass of the generator less. Adam with betas 0.5 and 0.999, learning
rate constant. Departure: what is kept is an average over the steps, and batch normalisation remembers the statistics of
real images alone; on those of both, real ones would be coded by statistics that fit neither.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Sequence

import numpy as np
import torch
from torch import nn

from ..errors import UsageError
from ..models.uahm import KIND, HashingDiscriminator, MultibandGenerator, UahmSettings, as_made
from ..progress import Progress
from ..uahm_params import TrainUahmParams
from .labelled.chosen_bands import chosen_bands, read_bands, resized
from .labelled.image_stack import BandScaling, fit_scaling
from .labelled.labelled_set import LabelledSet
from .labelled.layouts import open_labelled
from .labelled.splits import LabelledSplit, split_labelled
from .losses.adversary_network import frozen
from .losses.unsupervised_hashing import binary_loss, discriminator_loss, generator_loss, semantic_loss
from .norm_statistics import keeping_statistics
from .recipe import Batch, BatchSource, StepLoss
from .resuming import IMAGES
from .uahm_progress import UahmProgress
from .uahm_similarity import BuiltSimilarity, build_similarity, semantic_features, spectral_features
from .uahm_source import UnlabelledSource

_BETAS = (0.5, 0.999)
_FEWEST = 4


class UahmRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        labelled: the images' names and classes, which only serve to measure; of one class nothing is measured by it.
        images: (N, C, S, S) in 0..1.
        split: which of them are held out.
        learned: indices of those learned from.
        similarity: of these, for a kind that has codes.
        params: kind, losses, batch, learning rate and seed.
        reading: what the card says of how images are read.
        progress: told of pictures.
    """

    kind = KIND
    clip_norm = math.inf  # Adam's steps are as long as they are however long the gradient is

    def __init__(
        self,
        labelled: LabelledSet,
        images: torch.Tensor,
        split: LabelledSplit,
        learned: np.ndarray,
        similarity: Optional[BuiltSimilarity],
        params: TrainUahmParams,
        reading: Mapping[str, Any],
        progress: Progress,
    ) -> None:
        self.params, self._labelled, self._split, self._reading = params, labelled, split, dict(reading)
        self._learned, self._similarity = learned, similarity
        self.validation_key = "map_at_100" if params.keep == "map" else "step"
        size = (images.shape[1], params.bits, params.size_px, params.width, params.input_norm)
        settings = UahmSettings(params.kind, *size)
        self.modules = nn.ModuleDict({"network": HashingDiscriminator(settings)})
        if settings.is_adversarial:
            self.modules["generator"] = MultibandGenerator(settings)
        self._source = UnlabelledSource(images[torch.from_numpy(learned)], params.batch, params.seed)
        out = Path(params.out).expanduser()
        self._progress = UahmProgress(images, labelled.labels, split.validation, split.train, out, progress)
        self._optimizers = {
            name: torch.optim.Adam(self.modules[module].parameters(), params.learning_rate, _BETAS)
            for name, module in (("main", "network"), ("generator", "generator"))
            if module in self.modules
        }
        self._made: Optional[torch.Tensor] = None
        self._step = 0

    @classmethod
    def build(cls, params: TrainUahmParams, progress: Progress, device: torch.device) -> UahmRecipe:
        """Open the images, part them, find which are alike, make the networks.

        Raises:
            UsageError: nothing can be held out, bands that are not named, or classes needed that are not known
                (``classes_unknown``). InputError: data that cannot serve.
            ModelError: the encoder cannot be loaded.
        """
        progress.start("open images")
        labelled = open_labelled(params.data, needs_classes=False)
        if params.keep == "map" and len(labelled.classes) < 2:
            raise UsageError(
                f"the classes of {params.data!r} are not known, and the mean average precision neither",
                "Use --keep last, or sort the images into a folder for each class.",
                code="classes_unknown",
            )
        split = split_labelled(labelled, params.test_fraction, params.validation_fraction, params.seed)
        scaling = fit_scaling(labelled)
        bands = chosen_bands(params.band_numbers(), len(scaling.low), params.kind == "gan-rgb")
        progress.finish()
        side = params.size_px if params.kind.startswith("gan") else max(params.size_px, params.feature_size_px)
        images = read_bands(labelled, scaling, bands, side, progress)
        return cls.of_images(params, labelled, split, images, scaling, bands, progress, device)

    @classmethod
    def of_images(
        cls,
        params: TrainUahmParams,
        labelled: LabelledSet,
        split: LabelledSplit,
        images: torch.Tensor,
        scaling: BandScaling,
        bands: Sequence[int],
        progress: Progress,
        device: torch.device,
    ) -> UahmRecipe:
        """The same from images that have been read.

        Args:
            images: (N, C, S, S) in 0..1, the bands that are taken; larger than the networks and features take, or as
                large.
            scaling: of all bands. bands: numbers, from 1, of those taken.
        """
        small = resized(images, params.size_px)
        # In random order: of equally near neighbours the first are taken, and files are sorted by class.
        learned = np.random.default_rng([params.seed, 2]).permutation(split.train)
        learned = learned[: params.learn_from or None]
        if len(learned) < _FEWEST:
            raise UsageError(
                f"{len(learned)} images to learn from are too few for batches",
                f"Leave {_FEWEST} or more: see --learn-from, --test-fraction and --validation-fraction.",
            )
        similarity = None
        if not params.kind.startswith("gan"):
            rows = torch.from_numpy(learned)
            large = resized(images, params.feature_size_px)
            semantic = semantic_features(params.features, labelled, large, device, progress)[rows]
            progress.start("similarity")
            labels = torch.from_numpy(labelled.labels)[rows]
            similarity = build_similarity(params, spectral_features(small[rows]), semantic, labels)
            progress.finish()
        torch.manual_seed(params.seed)
        reading = {"bands": list(bands), "scaling": scaling.to_mapping()}
        recipe = cls(labelled, small, split, learned, similarity, params, reading, progress)
        recipe.modules.to(device)
        return recipe

    @property
    def identity(self) -> Dict[str, Any]:
        """What a resumed run must find again beside its parameters."""
        return {IMAGES: self._labelled.digest}

    def source(self) -> BatchSource:
        """Random images."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """Adam of the discriminator, and the generator's own."""
        return self._optimizers

    def learning_rate_factor(self, done: float) -> float:
        """Constant."""
        return 1.0

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Move the generator against the discriminator (eq. 5.7); nothing where there is none."""
        self._step = step + 1
        if "generator" not in self.modules:
            return {}
        network, generator, optimizer = self._network, self._generator, self._optimizers["generator"]
        count = len(batch["images"])
        made = generator(generator.drawn(count, batch["images"].device)).float()
        with frozen(network), keeping_statistics(network):
            if self._is_together:
                verdicts = network(torch.cat([as_made(batch["images"]), made]))[1][count:]
            else:
                verdicts = network(made)[1]
        loss = generator_loss(verdicts.float())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        self._made = made.detach()
        return {"generator_loss": float(loss.detach())}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Equation 5.8, or what of it the kind has."""
        network, params = self._network, self.params
        count = len(batch["images"])
        given = [as_made(batch["images"])]
        if self._made is not None and self._is_together:
            given.append(self._made)
        codes, verdicts = network(torch.cat(given))
        codes = codes[:count]
        parts: Dict[str, torch.Tensor] = {}
        total = codes.new_zeros(())
        if verdicts is not None and self._made is not None:
            of_real, of_made = verdicts[:count], verdicts[count:]
            if not self._is_together:
                with keeping_statistics(network):
                    of_made = network(self._made)[1]
            parts["discriminator_loss"] = discriminator_loss(of_real.float(), of_made.float())
            total = total + parts["discriminator_loss"]
        if self._similarity is not None:
            rows = batch["rows"].cpu()
            alike = self._similarity.matrix[rows][:, rows].to(codes.device)
            parts["binary"], parts["semantic"] = binary_loss(codes.float()), semantic_loss(codes.float(), alike)
            total = total + params.binary_weight * parts["binary"] + params.semantic_weight * parts["semantic"]
        return StepLoss(total, {name: float(value.detach()) for name, value in parts.items()})

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing: batches are random."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """How held-out images are found, and how good generated ones are; see :class:`.uahm_progress.UahmProgress`.

        ``step`` is what is kept by unless the mean average precision is, for which classes must be known.
        """
        if not len(self._split.validation):
            return {}
        found = self._progress.retrieval(network)  # type: ignore[arg-type]
        if "generator" in self.modules:
            found.update(self._progress.quality(self._generator, self._step))
        return {**found, "step": float(self._step)}

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, how images are read, how right the similarities were, what was held out."""
        params, labels = self.params, self._labelled.labels
        counts = {name: len(getattr(self._split, name)) for name in ("train", "validation", "test")}
        what = f"binary codes of {params.bits} bits" if not params.kind.startswith("gan") else f"{params.bits} numbers"
        return {
            "description": f"{params.kind}: {what}, alike for images that look alike, learned without their classes",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "images": self._reading,
            "similarity": None if self._similarity is None else self._similarity.facts,
            "learned_from": len(self._learned),
            "classes": {name: int((labels == label).sum()) for label, name in enumerate(self._labelled.classes)},
            "data": params.data,
            "split": {
                "by": "group",
                "test_fraction": params.test_fraction,
                "validation_fraction": params.validation_fraction,
                "seed": params.seed,
                "images": self._labelled.digest,
                **counts,
            },
        }

    @property
    def _is_together(self) -> bool:
        return self.params.norm_over == "together"

    @property
    def _network(self) -> HashingDiscriminator:
        return self.modules["network"]  # type: ignore[return-value]

    @property
    def _generator(self) -> MultibandGenerator:
        return self.modules["generator"]  # type: ignore[return-value]
