"""The recipe ``conditional-gan``: conditional DCGAN and ACGAN on labelled images.

Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU Berlin,
sections 4.1.1 and 4.2.2): equations 4.2, 4.3 and 4.6 to 4.8, which are to be maximised, with their signs turned; the
discriminator, then the generator in each step; Adam with a constant 0.0002 and betas of 0.5 and 0.999; batches of 64;
0.1 and 0.9 in place of 0 and 1 for the discriminator alone, of its verdict, not of the classes. Departures: real images
are mirrored and turned, for a small set is soon known by heart; the generator that is kept is an average over the
steps, of the step whose images are nearest to held-out ones.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any, Dict, Mapping

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ..conditional_params import TrainConditionalGanParams
from ..models.conditional_gan import (
    KIND,
    ConditionalDiscriminator,
    ConditionalGanSettings,
    ConditionalGenerator,
    drawn,
)
from ..models.texture import texture_features
from ..outputs.png import sheet, write_png
from ..outputs.whole import writing
from ..progress import Progress
from .conditional_source import LabelledImageSource
from .hashing_features import split_facts
from .labelled.image_memory import as_unit, read_images
from .labelled.image_stack import BandScaling, fit_scaling
from .labelled.labelled_set import LabelledSet
from .labelled.layouts import open_labelled
from .labelled.splits import LabelledSplit, split_labelled
from .losses.adversary_network import frozen
from .recipe import Batch, BatchSource, StepLoss
from .resuming import IMAGES

GALLERY = "gallery"
KEPT_PICTURES = 40
"""Newest pictures of a run that stay."""

_BETAS = (0.5, 0.999)
_JUDGED = 512  # generated images a validation
_SHOWN = 8  # of each class in a picture
_SEED = 20_191
_LEAST_DEVIATION = 1e-3
_LARGEST = 5.0  # deviations


class ConditionalRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        generator: to train.
        labelled: the set; images: (N, C, S, S) uint8 of all of it.
        split: which of them are trained on, and compared with.
        scaling: of the bands.
        params: kind, losses, learning rate and seed; pictures go into its ``out``.
        progress: told of pictures.
    """

    kind = KIND
    validation_key = "realism"
    clip_norm = math.inf  # Adam's steps are as long as they are however long the gradient is

    def __init__(
        self,
        generator: ConditionalGenerator,
        labelled: LabelledSet,
        images: torch.Tensor,
        split: LabelledSplit,
        scaling: BandScaling,
        params: TrainConditionalGanParams,
        progress: Progress,
    ) -> None:
        self.params, self._labelled, self._split, self._scaling = params, labelled, split, scaling
        self._progress, self._step, self._is_bf16 = progress, 0, False
        self.modules = nn.ModuleDict(
            {"network": generator, "discriminator": ConditionalDiscriminator(generator.settings)}
        )
        labels = labelled.labels
        train = torch.from_numpy(split.train)
        turns = params.augment == "turns"
        self._source = LabelledImageSource(images[train], labels[split.train], params.batch, params.seed, turns)
        self._real = as_unit(images[torch.from_numpy(split.validation)])
        self._real_labels = torch.from_numpy(labels[split.validation])
        self._optimizers = {
            name: torch.optim.Adam(self.modules[module].parameters(), params.learning_rate, _BETAS)
            for name, module in (("main", "network"), ("discriminator", "discriminator"))
        }

    @classmethod
    def build(cls, params: TrainConditionalGanParams, progress: Progress, device: torch.device) -> ConditionalRecipe:
        """Open the images, part them, make the networks.

        Raises:
            UsageError: nothing can be held out. InputError: data that cannot serve.
        """
        progress.start("open images")
        labelled = open_labelled(params.data)
        split = split_labelled(labelled, params.test_fraction, params.validation_fraction, int(params.split_seed or 0))
        scaling = fit_scaling(labelled)
        progress.finish()
        images = read_images(labelled, range(len(labelled.images)), scaling, params.size_px, progress)
        torch.manual_seed(params.seed)
        settings = ConditionalGanSettings(
            params.kind, len(labelled.classes), images.shape[1], params.size_px, params.width
        )
        recipe = cls(ConditionalGenerator(settings), labelled, images, split, scaling, params, progress)
        recipe.modules.to(device)
        return recipe

    @property
    def identity(self) -> Dict[str, Any]:
        """What a resumed run must find again beside its parameters."""
        return {IMAGES: self._labelled.digest}

    def source(self) -> BatchSource:
        """Images of all classes."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """Adam of the generator, and the discriminator's own."""
        return self._optimizers

    def learning_rate_factor(self, done: float) -> float:
        """Always 1, as published."""
        return 1.0

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Train the discriminator on real images and as many made of the same classes."""
        self._step = step + 1
        images, labels = batch["images"], batch["labels"]
        smooth = self.params.smoothing
        # The loop's autocast is about the loss alone; the discriminator learns in the same arithmetic.
        with torch.autocast(images.device.type, torch.bfloat16, enabled=self._is_bf16):
            with torch.no_grad():
                made = self._made(labels)
            real, real_class = self._judged(images, labels)
            fake, fake_class = self._judged(made, labels)
        loss = _verdict_loss(real, 1.0 - smooth) + _verdict_loss(fake, smooth)
        values = {"real_share": _share(real > 0), "fake_share": _share(fake > 0)}
        if real_class is not None and fake_class is not None:
            loss = loss + F.cross_entropy(real_class, labels) + F.cross_entropy(fake_class, labels)
            values["real_class_accuracy"] = _share(real_class.argmax(dim=1) == labels)
        optimizer = self._optimizers["discriminator"]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return {"discriminator_loss": float(loss.detach()), **values}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """What the generator is to lessen: that its images pass for unreal, or for another class."""
        labels = batch["labels"]
        self._is_bf16 = torch.is_autocast_enabled(labels.device.type)
        with frozen(self.modules["discriminator"]):
            verdict, classes = self._judged(self._made(labels), labels)
        total = _verdict_loss(verdict, 1.0)
        values = {"generator_loss": float(total.detach())}
        if classes is not None:
            total = total + F.cross_entropy(classes, labels)
            values["fake_class_accuracy"] = _share(classes.argmax(dim=1) == labels)
        return StepLoss(total, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing: batches are random."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """Write a picture; ``realism``, minus the Fréchet distance of generated images from held-out ones.

        It is that of each class, averaged, on statistics of colour and texture in units of the held-out images' own
        deviations, taken as independent: few images are enough for it. Five deviations are the most that counts, else
        the few statistics that see the chequers of transposed convolutions drown the rest. Nothing where nothing is
        held out.
        """
        generator: ConditionalGenerator = network  # type: ignore[assignment]
        classes = len(self._labelled.classes)
        noise = torch.Generator().manual_seed(_SEED)
        labels = torch.arange(max(_JUDGED, classes * _SHOWN)) % classes
        made = torch.cat([generator.images(part, noise) for part in labels.split(self.params.batch)])
        self._show([made[labels == label][:_SHOWN] for label in range(classes)])
        if not len(self._real):
            return {}
        real, fake = texture_features(self._real), texture_features(made)
        spread, mean = torch.std_mean(real, dim=0)
        real, fake = (
            ((each - mean) / spread.clamp_min(_LEAST_DEVIATION)).clamp(-_LARGEST, _LARGEST) for each in (real, fake)
        )
        distances = []
        for label in torch.unique(self._real_labels).tolist():
            ours, theirs = fake[labels == label], real[self._real_labels == label]
            apart = (ours.mean(dim=0) - theirs.mean(dim=0)).square()
            wider = (ours.std(dim=0, correction=0) - theirs.std(dim=0, correction=0)).square()
            distances.append(float((apart + wider).mean()))
        return {"realism": -float(np.mean(distances))}

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, classes, bands, and what was held out."""
        params, labels = self.params, self._labelled.labels
        counts = {name: len(getattr(self._split, name)) for name in ("train", "validation", "test")}
        return {
            "description": f"generator of labelled images ({params.kind}), after Chen 2019",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "classes": {name: int((labels == label).sum()) for label, name in enumerate(self._labelled.classes)},
            "scaling": self._scaling.to_mapping(),
            "data": params.data,
            "split": {**split_facts(params, self._labelled), **counts},
        }

    def _made(self, labels: torch.Tensor) -> torch.Tensor:
        network: ConditionalGenerator = self.modules["network"]  # type: ignore[assignment]
        images: torch.Tensor = network(drawn(len(labels)).to(labels.device), labels)
        return images

    def _judged(self, images: torch.Tensor, labels: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor | None]":
        found: "tuple[torch.Tensor, torch.Tensor | None]" = self.modules["discriminator"](images, labels)
        return found

    def _show(self, rows: "list[torch.Tensor]") -> None:
        """Write a picture, a row a class, whole; take away the oldest, and tell of it."""
        folder = Path(self.params.out).expanduser() / GALLERY
        path, partial = folder / f"{self._step:06d}.png", folder / f".{self._step:06d}.png"
        with writing(path):
            folder.mkdir(parents=True, exist_ok=True)
        write_png(partial, sheet([shown(row) for row in rows]))
        with writing(path):
            os.replace(partial, path)
            for old in sorted(folder.glob("[0-9]*.png"))[:-KEPT_PICTURES]:
                old.unlink(missing_ok=True)
        self._progress.metrics(self._step, {}, {"generated": str(path)})


def shown(images: torch.Tensor) -> np.ndarray:
    """Images (N, C, S, S) in 0..1 as they are shown, (N, 3, S, S): three bands, or the first as grey."""
    chosen = images[:, :3] if images.shape[1] >= 3 else images[:, :1].expand(-1, 3, -1, -1)
    found: np.ndarray = chosen.numpy()
    return found


def _verdict_loss(logits: torch.Tensor, target: float) -> torch.Tensor:
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, target))


def _share(truth: torch.Tensor) -> float:
    return float(truth.float().mean())
