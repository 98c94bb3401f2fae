"""The recipe ``cmpc``: the published patch retrieval system, trained like every other recipe on the same data.

After Li et al., IEEE JSTARS 16, 2023, doi 10.1109/JSTARS.2023.3324768, and its published settings: patches of 200 px,
one trunk for both modalities, batch-hard triplets of margin 0.5 in both directions, a Wasserstein critic that sees the
half of a batch whose two vectors lie farthest apart, weighted 0.01; SGD with Nesterov momentum and weight decay 5e-4,
layers that start at random learning ten times as fast as pretrained ones, rates falling to a tenth after each third.

Departures: flips and turns are the same in both modalities, where independent ones would break what lies where; SAR
patches shift by ``offset_px`` against the optical ones, at most by half their side, 0 being the aligned case; places of
a batch that overlap are not each other's negatives; and the averaged weights are kept, not the last. The trunk starts
at random unless ``initial`` names a pretrained one. The critic's slope is held by a gradient penalty: with
its weights clipped, as published and on ``lipschitz`` still to be had, its estimate for unit vectors is the distance
times a large unknown factor and changes sign (195 at step 12, -89 at step 24), so that it outweighs the triplets. In
one short run each, the mean cosine of SAR to optical vectors of other places was -0.36 with clipping (87 steps) and
0.03 with the penalty (60 steps).

Of :class:`~backend.training_params.TrainEncoderParams` the weights of heat-map, InfoNCE and triplets, ``registration``
and ``mine_every`` are for the other recipe: there is one loss here, and batches are drawn at random.
"""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import torch
from torch import nn

from ..descriptors.cmpc_model import KIND, load_cmpc
from ..descriptors.cmpc_network import CmpcNetwork, CmpcSettings, trunk_settings
from ..errors import UsageError
from ..models.registry import tensor_shapes
from ..progress import Progress
from ..training_params import TrainEncoderParams
from .augment.settings import AugmentSettings
from .crop_source import CropSettings, CropSource
from .held_out import split_as_asked
from .losses.adversary import Adversary, make_adversary
from .losses.triplet import MARGIN, batch_hard_triplet
from .norm_statistics import keeping_statistics
from .pairs.layouts import open_pairs
from .pairs.pair_source import Region
from .recipe import Batch, BatchSource, StepLoss

LOG = logging.getLogger(__name__)

FRESH_FACTOR = 10.0
"""How much faster layers learn that start at random."""

VALIDATION_PLACES = 192
VALIDATION_BATCH = 32
_VALIDATION_SEED = 20_230


class CmpcRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train.
        train, validation: where crops may lie; nothing is validated where the latter is empty.
        params: sizes, adversary, augmentation, learning rate and seed.
        pretrained: which of its parts start from weights of another training: ``trunk`` and ``projection``.
        facts: what the card is to say of the data.
        progress: told of validation, and asked whether to go on.
    """

    kind = KIND
    validation_key = "mrr"
    clip_norm = math.inf  # the published system does not clip; its SGD would slow down by as much

    def __init__(
        self,
        network: CmpcNetwork,
        train: Sequence[Region],
        validation: Sequence[Region],
        params: TrainEncoderParams,
        pretrained: Sequence[str] = (),
        facts: Optional[Mapping[str, Any]] = None,
        progress: Optional[Progress] = None,
    ) -> None:
        self.params, self.pretrained, self.facts = params, tuple(pretrained), dict(facts or {})
        self.progress = progress or Progress()
        length = network.settings.retrieval_size
        self.adversary: Optional[Adversary] = make_adversary(params.adversary or "none", length, params.lipschitz)
        self.modules = nn.ModuleDict({"network": network})
        if self.adversary is not None:
            self.modules["adversary"] = self.adversary.module
        crops = crop_settings(params)
        self._source = CropSource(train, crops, AugmentSettings.named(params.augment), params.seed)
        self._groups = [region.scene.group for region in validation]
        self._validation: Optional[CropSource] = None
        if validation:
            shown = replace(crops, batch=VALIDATION_BATCH)
            self._validation = CropSource(validation, shown, AugmentSettings.none(), _VALIDATION_SEED)

    @classmethod
    def build(cls, params: TrainEncoderParams, progress: Progress, device: torch.device) -> CmpcRecipe:
        """Open the data, part it and make the network, on ``device``.

        Raises:
            UsageError: an offset above half a patch; a split that leaks or cannot be made.
            InputError: data that cannot be read, or without room for a crop.
            ModelError: ``initial`` is neither a cmpc model nor a ResNet.
        """
        settings = crop_settings(params)
        progress.start("open pairs")
        sets = open_pairs(params.data)
        buffer_px = settings.optical_side_px(max(settings.sar_px))
        split = split_as_asked(params, sets, buffer_px)
        torch.manual_seed(params.seed)
        network, pretrained = starting_network(params)
        progress.finish()
        facts = {"data": params.data, "validation_data": params.validation_data, "split": dict(split.facts)}
        return cls(network.to(device), split.train, split.validation, params, pretrained, facts, progress)

    def source(self) -> BatchSource:
        """Crops at random places."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """SGD of the network, and the adversary's own."""
        groups = []
        for name, part in (("trunk", self._network.trunk), ("projection", self._network.projection)):
            # A trunk taken from elsewhere is to be kept; what begins with nothing has far to go.
            factor = 1.0 if name in self.pretrained else FRESH_FACTOR
            groups.append({"params": list(part.parameters()), "lr": self.params.learning_rate * factor})
        main = torch.optim.SGD(groups, lr=self.params.learning_rate, momentum=0.9, nesterov=True, weight_decay=5e-4)
        return {"main": main} if self.adversary is None else {"main": main, "adversary": self.adversary.optimizer}

    def learning_rate_factor(self, done: float) -> float:
        """1, then 0.1, then 0.01, a third of the run each."""
        return float(0.1 ** min(2, math.floor(3.0 * done)))

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Train the adversary on the batch's vectors as they are."""
        if self.adversary is None:
            return {}
        with torch.no_grad(), keeping_statistics(self._network):
            sar, optical = self._vectors(self._network, batch)
        return self.adversary.critic_step(*hardest_half(sar, optical), step)

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Batch-hard triplets, and what the adversary sees."""
        sar, optical = self._vectors(self._network, batch)
        overlap = overlapping(batch, int(batch["sar"].shape[-1]))
        triplet = batch_hard_triplet(sar, optical, MARGIN, overlap)
        total, values = triplet, {"triplet": float(triplet.detach())}
        if self.adversary is not None:
            against = self.adversary.network_loss(*hardest_half(sar, optical))
            total = total + self.params.adversary_weight * against
            values["adversary_loss"] = float(against.detach())
        values["batch_recall_at_1"] = float((ranks(sar.detach(), optical.detach(), overlap) == 1).float().mean())
        return StepLoss(total, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing: batches stay random."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """How SAR patches of held-out places rank the optical ones: ``recall_at_1``, ``recall_at_5`` and ``mrr``, and
        by the pooled vectors ``mrr_pooled``."""
        if self._validation is None:
            return {}
        was_training = network.training
        network.eval()
        try:
            with torch.inference_mode():
                parts = [self._embedded(network, self._validation, step, device) for step in range(_validation_steps())]
        finally:
            network.train(was_training)
        joined = {name: torch.cat([part[name] for part in parts]) for name in parts[0]}
        same = self._same_ground(joined["scene"], joined["center_px"])
        found = {
            name: ranks(joined["sar_" + name], joined["optical_" + name], same) for name in ("projected", "pooled")
        }
        kept = found[network.settings.retrieve_with]  # type: ignore[index]
        return {
            "mrr": float((1.0 / kept).mean()),
            "recall_at_1": float((kept == 1).float().mean()),
            "recall_at_5": float((kept <= 5).float().mean()),
            "mrr_pooled": float((1.0 / found["pooled"]).mean()),
        }

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, data, split, and what it began with."""
        settings: CmpcSettings = network.settings  # type: ignore[assignment]
        return {
            "description": "one vector a patch, after Li et al. 2023 (doi 10.1109/JSTARS.2023.3324768)",
            "settings": settings.to_mapping(),
            "patch_px": self.params.patch_px,
            "offset_px": self.params.offset_px,
            "began_with": "random weights" if not self.pretrained else f"given {' and '.join(self.pretrained)}",
            **self.facts,
        }

    @property
    def _network(self) -> CmpcNetwork:
        return self.modules["network"]  # type: ignore[return-value]

    def _vectors(self, network: nn.Module, batch: Batch) -> Tuple[torch.Tensor, torch.Tensor]:
        """The vectors that patches are compared by, SAR and optical, (N, D) each."""
        pooled, projected = network(*both(batch))
        vectors = projected if self._network.settings.retrieve_with == "projected" else pooled
        sar, optical = vectors.chunk(2)
        return sar, optical

    def _embedded(self, network: nn.Module, source: CropSource, step: int, device: torch.device) -> Batch:
        self.progress.check()
        batch = source.batch(step, 0)
        moved = {name: tensor.to(device) for name, tensor in batch.items()}
        pooled, projected = (vectors.chunk(2) for vectors in network(*both(moved)))
        return {
            "sar_pooled": pooled[0],
            "optical_pooled": pooled[1],
            "sar_projected": projected[0],
            "optical_projected": projected[1],
            **{name: moved[name] for name in ("scene", "center_px")},
        }

    def _same_ground(self, scene: torch.Tensor, center_px: torch.Tensor) -> torch.Tensor:
        """(N, N) bool: places that show or may show the same ground, themselves included."""
        near = (center_px[:, None] - center_px[None]).abs().amax(dim=2) < _patch_px(self.params)
        names = [self._groups[number] for number in scene.tolist()]
        group = torch.tensor([names.index(name) for name in names], device=scene.device)
        same_scene = scene[:, None] == scene[None]
        return (same_scene & near) | ((group[:, None] == group[None]) & ~same_scene)


def crop_settings(params: TrainEncoderParams) -> CropSettings:
    """The crops of a batch: SAR patches, and optical ones with room for the offset around.

    Raises:
        UsageError: an offset above half a patch, which leaves too little in common to learn from.
    """
    patch_px = _patch_px(params)
    if params.offset_px > patch_px // 2:
        raise UsageError(
            f"offset_px {params.offset_px} is more than half a patch of {patch_px} px",
            f"With --recipe cmpc use --offset-px of 0 (aligned) to {patch_px // 2}.",
        )
    return CropSettings(params.batch, (patch_px,), params.offset_px, neighbour_fraction=0.0)


def starting_network(params: TrainEncoderParams) -> Tuple[CmpcNetwork, List[str]]:
    """The network before training, and which of its parts are pretrained.

    ``initial`` is a cmpc model, or a plain ResNet's state as torchvision names it (such as ResNet-50's of ImageNet) in
    a safetensors file without a card; its size then counts, not ``size``. Without it all weights are random: no
    ImageNet weights come with the engine, and figures are not those of the publication.

    Raises:
        ModelError: neither of the two.
    """
    retrieve_with = "projected" if params.projection else "pooled"
    if params.initial is None:
        size = CmpcSettings.large() if params.size == "large" else CmpcSettings.small()
        LOG.info("the trunk starts at random, not from ImageNet; --initial takes a ResNet's weights")
        return CmpcNetwork(replace(size, retrieve_with=retrieve_with)), []
    path = Path(params.initial).expanduser()
    if path.suffix == ".safetensors" and path.is_file() and not path.with_suffix(".json").is_file():
        from safetensors.torch import load_file

        network = CmpcNetwork(replace(trunk_settings(tensor_shapes(path)), retrieve_with=retrieve_with))
        network.load_trunk(load_file(str(path)))
        return network, ["trunk"]
    return load_cmpc(params.initial, torch.device("cpu")).train(), ["trunk", "projection"]


def both(batch: Batch) -> Tuple[torch.Tensor, torch.Tensor]:
    """Images (2N, 3, S, S) and validity (2N, 1, S, S), SAR first, the optical crops cut to their middle."""
    side = batch["sar"].shape[-1]
    start = (batch["optical"].shape[-1] - side) // 2
    at = slice(start, start + side)
    image = torch.cat([batch["sar"].expand(-1, 3, -1, -1), batch["optical"][..., at, at]])
    return image, torch.cat([batch["sar_valid"], batch["optical_valid"][..., at, at]])


def overlapping(batch: Batch, side_px: int) -> torch.Tensor:
    """(N, N) bool: SAR crop i shows or may show ground of the middle of optical crop j; the diagonal too."""
    middle = (batch["optical"].shape[-1] - side_px) // 2
    apart = (batch["relative_px"] - middle).abs().amax(dim=2)
    surely_apart = apart >= side_px  # False where it is NaN: nothing is known of other scenes of the group
    itself = torch.eye(len(apart), dtype=torch.bool, device=apart.device)
    return (batch["overlap"] & ~surely_apart) | itself


def hardest_half(sar: torch.Tensor, optical: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
    """The half of the pairs (rounded up) whose two vectors are least alike: what an adversary sees."""
    alike = (sar.detach() * optical.detach()).sum(dim=1)
    chosen = alike.topk((len(alike) + 1) // 2, largest=False).indices
    return sar[chosen], optical[chosen]


def ranks(sar: torch.Tensor, optical: torch.Tensor, same_ground: torch.Tensor) -> torch.Tensor:
    """(N,) rank from 1 of each SAR vector's own optical vector; others of the same ground do not count, ties count
    against."""
    similarity = sar @ optical.T
    own = similarity.diagonal()[:, None]
    return ((similarity >= own) & ~same_ground).sum(dim=1) + 1


def _patch_px(params: TrainEncoderParams) -> int:
    return int(params.patch_px or 0)


def _validation_steps() -> int:
    return -(-VALIDATION_PLACES // VALIDATION_BATCH)
