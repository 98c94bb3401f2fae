"""The recipe ``negatives``: AE-GAN and VAE-GAN, grown from 16 px; see :mod:`backend.models.negative_gan`.

AE-GAN, at each resolution: first E and G by the L2 distance of reconstructions; then the critic by
:func:`~backend.models.negative_losses.gradient_penalty` and G against it, on codes plus noise, "end to end", which is
read as with E: of a frozen one the codes drift away from what G knows as the resolution goes on fading in. Departures:
half of the codes of the second stage get no noise, and their patches must still show what was encoded, at a quarter of
the size (:func:`~backend.models.negative_losses.structure_loss`): left to the critic alone, G forgets what codes mean,
and its negatives have nothing in common with the patch they are to resemble. The noise of the others is drawn anew for
each, up to 1, so that any level can be asked for later.

VAE-GAN: E and G by reconstruction, divergence of the posterior and the critic together, all along. Its reconstruction
is the same structural distance; Larsen et al. 2016 take the critic's features.

Adam with Karras et al.'s momenta (0, 0.99), one critic step a step.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import nn

from ..models.negative_gan import FIRST_PX, KIND, Critic, NegativeGan, NegativeSettings
from ..models.negative_losses import (
    DRIFT_WEIGHT,
    PENALTY_WEIGHT,
    gradient_penalty,
    posterior_divergence,
    structure_loss,
)
from ..models.value_map import ValueMap, fitted_value_map
from ..negatives_params import TrainNegativesParams
from ..progress import Progress
from .held_out import split_as_asked
from .losses.adversary_network import frozen
from .negatives_schedule import growth_point, rate_factor
from .negatives_source import SarPatchSource
from .negatives_validation import NegativesValidation
from .pairs.layouts import open_pairs
from .pairs.pair_source import Region
from .recipe import Batch, BatchSource, StepLoss

MAX_NOISE = 1.0
"""Largest noise that the AE-GAN is trained with."""

_BETAS = (0.0, 0.99)
_FITTED = 256  # training patches that the map of values is fitted to
_AT_ONCE = 32


class NegativesRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train.
        train, validation: where patches may lie; nothing is validated, and training patches are shown, where the
            latter is empty.
        params: sizes, weights of the losses, learning rate and seed; pictures go into its ``out``.
        facts: what the card is to say of the data.
        progress: told of pictures and validation.
    """

    kind = KIND
    validation_key = "realism"
    clip_norm = math.inf  # Adam's steps are as long as they are however long the gradient is

    def __init__(
        self,
        network: NegativeGan,
        train: Sequence[Region],
        validation: Sequence[Region],
        params: TrainNegativesParams,
        facts: Optional[Mapping[str, Any]] = None,
        progress: Optional[Progress] = None,
    ) -> None:
        self.params, self.facts, self.progress = params, dict(facts or {}), progress or Progress()
        self.modules = nn.ModuleDict({"network": network, "critic": Critic(network.settings)})
        self._source = SarPatchSource(train, params.size_px, params.batch, params.seed)
        self._optimizers = {
            "main": torch.optim.Adam(network.parameters(), params.learning_rate, _BETAS),
            "critic": torch.optim.Adam(self.modules["critic"].parameters(), params.learning_rate, _BETAS),
        }
        self._validation = NegativesValidation(train, validation, params, self.progress)
        self._point = growth_point(0.0, network.settings.levels, self.has_stages)

    @classmethod
    def build(cls, params: TrainNegativesParams, progress: Progress, device: torch.device) -> NegativesRecipe:
        """Open the data, part it and make the networks, on ``device``.

        Raises:
            UsageError: a split that leaks or cannot be made.
            InputError: data that cannot be read, or without room for a patch.
        """
        progress.start("open pairs")
        sets = open_pairs(params.data)
        split = split_as_asked(params, sets, params.size_px)
        torch.manual_seed(params.seed)
        settings = NegativeSettings(params.kind, params.size_px, int(params.code or 0), int(params.width or 0))
        network = NegativeGan(settings).to(device)
        facts = {"data": params.data, "validation_data": params.validation_data, "split": dict(split.facts)}
        recipe = cls(network, split.train, split.validation, params, facts, progress)
        recipe.modules.to(device)
        progress.finish()
        return recipe

    @property
    def has_stages(self) -> bool:
        """Reconstruction first, then the adversary."""
        return self.params.kind == "ae-gan"

    def source(self) -> BatchSource:
        """SAR patches at random places."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """Adam of encoder and generator, and the critic's own."""
        return self._optimizers

    def learning_rate_factor(self, done: float) -> float:
        """1, falling to 0.1 over the last quarter; the networks grow as the run goes on."""
        network = self._network
        self._point = growth_point(done, network.settings.levels, self.has_stages)
        network.grown[0], network.grown[1] = self._point.level, round(1000 * self._point.fade)
        return rate_factor(done)

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Train the critic on real patches and those made of the same codes."""
        self._network.grown[2] = step + 1
        if not self._point.is_adversarial:
            return {}
        real = self._network.seen(batch["sar"])
        with torch.no_grad():
            made = self._made(real)[0]
        of_real, of_made = self._critic(real), self._critic(made)
        share = torch.rand(len(real), 1, 1, 1, device=real.device)
        penalty = gradient_penalty(self._critic, real, made, share)
        distance = of_real.mean() - of_made.mean()
        loss = -distance + PENALTY_WEIGHT * penalty + DRIFT_WEIGHT * of_real.square().mean()
        optimizer = self._optimizers["critic"]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return {"critic_distance": float(distance.detach()), "gradient_penalty": float(penalty.detach())}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Reconstruction, divergence and what the critic says, as far as the stage has them."""
        original = self._network.seen(batch["sar"])
        values = {
            "resolution_px": float(self._network.resolution_px),
            "stage": 2.0 if self._point.is_adversarial else 1.0,
            "fade": self._point.fade,
        }
        if not self._point.is_adversarial:
            code, _ = self._network.encoder(original, self._point.level, self._point.fade)
            distance = structure_loss(self._decoded(code), original, original.shape[-1])
            # Weighted as in the second stage: Adam, used to gradients a tenth as long, would leap as that begins.
            total = self.params.reconstruction_weight * distance
            return StepLoss(total, {**values, "reconstruction": float(distance.detach())})
        made, anchored, mean, deviation = self._made(original)
        structure = structure_loss(made[:anchored], original[:anchored], self.params.size_px // 4)
        with frozen(self.modules["critic"]):
            against = -self._critic(made).mean()
        total = against + self.params.reconstruction_weight * structure
        values.update(structure=float(structure.detach()), generator_loss=float(against.detach()))
        if not self.has_stages:
            divergence = posterior_divergence(mean, deviation)
            total = total + self.params.divergence_weight * divergence
            values["divergence"] = float(divergence.detach())
        return StepLoss(total, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing: batches are random."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """``realism`` and what it is made of; see :class:`.negatives_validation.NegativesValidation`."""
        return self._validation.figures(network, device)  # type: ignore[arg-type]

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, how far it has grown, the map of its values, data and split."""
        settings: NegativeSettings = network.settings  # type: ignore[assignment]
        papers = {"ae-gan": "doi 10.1109/IGARSS.2018.8518255", "vae-gan": "doi 10.3390/rs10101552"}
        return {
            "description": f"generator of hard negatives ({settings.kind}), after Hughes et al. 2018, "
            + papers[settings.kind],
            "settings": settings.to_mapping(),
            "patch_px": settings.size_px,
            "resolution_px": FIRST_PX << int(network.grown[0]),  # type: ignore[index]
            "noise": self.params.noise,
            "values": self._fitted_values(network).to_mapping(),  # type: ignore[arg-type]
            **self.facts,
        }

    def _fitted_values(self, network: NegativeGan) -> ValueMap:
        """What gives the negatives of training patches the histogram of these patches, at the run's noise."""
        places = self._source.places(_FITTED, self.params.seed)
        real = torch.from_numpy(np.stack([self._source.sar(place) for place in places]))
        generator, device = torch.Generator().manual_seed(self.params.seed), next(network.parameters()).device
        noise, was_training = float(self.params.noise or 0.0), network.training
        network.eval()
        made = [network.negatives(part.to(device), noise, generator).cpu() for part in real.split(_AT_ONCE)]
        network.train(was_training)
        return fitted_value_map(torch.cat(made).numpy(), real.numpy())

    @property
    def _network(self) -> NegativeGan:
        return self.modules["network"]  # type: ignore[return-value]

    def _critic(self, images: torch.Tensor) -> torch.Tensor:
        critic: torch.Tensor = self.modules["critic"](images, self._point.level, self._point.fade)
        return critic

    def _decoded(self, code: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self._network.generator(code, self._point.level, self._point.fade)
        return made.float()

    def _made(self, original: torch.Tensor) -> Tuple[torch.Tensor, int, torch.Tensor, torch.Tensor]:
        """Patches made of the codes of others, how many of them (from the first) must show the same, mean and
        deviation of the codes."""
        encoder, level, fade = self._network.encoder, self._point.level, self._point.fade
        mean, deviation = encoder(original, level, fade)
        if not self.has_stages:
            return self._decoded(mean + deviation * torch.randn_like(mean)), len(mean), mean, deviation
        anchored = (len(mean) + 1) // 2
        noise = MAX_NOISE * torch.rand(len(mean), 1, 1, 1, device=mean.device)
        noise[:anchored] = 0.0
        return self._decoded(mean + noise * torch.randn_like(mean)), anchored, mean, deviation
