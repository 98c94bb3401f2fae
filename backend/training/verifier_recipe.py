"""The recipe of a verifier: cross-entropy of pairs of one place and as many negatives, by one of several miners.

After Hughes et al. 2018 (doi 10.1109/LGRS.2018.2799232) and their two papers on generated negatives (IGARSS 2018, doi
10.1109/IGARSS.2018.8518127; Remote Sensing 10(10):1552, doi 10.3390/rs10101552): a network is trained with random
negatives; then ``initial`` goes on from it with the same settings, and the negatives are replaced by hard ones. Which
other two miners the second paper compares with is not known here; these stand for them:

- ``random``: the SAR patch of another place of the batch;
- ``bootstrapped``: false positives of the network so far, found between epochs;
- ``nearest``: the real SAR patches most like the right one, by pooled descriptors;
- ``batch-hard``: of the batch's other places the one whose SAR patch the network is surest of (Hermans et al. 2017,
  arXiv 1703.07737, do so for triplets);
- a folder: what a generator made of the right SAR patch.

Where a place has no hard negative it gets a random one.
"""

from __future__ import annotations

import logging
import math
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..descriptors.descriptor import StructuralDescriptor, load_descriptor
from ..descriptors.encoder import load_network as load_encoder_network
from ..errors import ModelError
from ..models.registry import STRUCTURAL, find_model
from ..models.verifier import KIND, VerifierSettings
from ..progress import Progress
from ..reranking.correlation_verifier import CORRELATION, CorrelationSettings, CorrelationVerifier
from ..reranking.verification import VerifierNetwork, load_network, make_network
from ..verifier_params import TrainVerifierParams
from .augment.settings import AugmentSettings
from .held_out import split_as_asked
from .negative_folder import read_negatives
from .pairs.layouts import open_pairs
from .pairs.pair_source import Region
from .recipe import Batch, BatchSource, StepLoss
from .verifier_mining import false_positives, nearest_table
from .verifier_places import VerifierPlaces, place_grid
from .verifier_source import VerifierSource
from .verifier_validation import VerifierValidation

LOG = logging.getLogger(__name__)

WARM_UP = 0.05
_WEIGHT_DECAY = 1e-2
_FIT_BATCHES = 8
_FIT_RANK = 1_000_003  # no rank of training draws the same batches


class VerifierRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train.
        places: to train on.
        validation: held-out ground; nothing is validated where there is none.
        params: negatives, augmentation, batch, learning rate and seed.
        device: where negatives are mined.
        facts: what the card is to say of the data.
        progress: told of mining.
    """

    kind = KIND
    validation_key = VerifierValidation.key

    def __init__(
        self,
        network: VerifierNetwork,
        places: VerifierPlaces,
        validation: Sequence[Region],
        params: TrainVerifierParams,
        device: torch.device,
        facts: Optional[Mapping[str, Any]] = None,
        progress: Optional[Progress] = None,
    ) -> None:
        self.params, self.facts, self.progress = params, dict(facts or {}), progress or Progress()
        self.modules = nn.ModuleDict({"network": network})
        self.starts_trained = params.initial is not None
        self._places, self._device = places, device
        augment = AugmentSettings.named(params.augment)
        self._source = VerifierSource(places, augment, params.batch, params.seed, params.hard_share)
        if params.negatives == "nearest":
            descriptor = (
                StructuralDescriptor() if params.nearest_by == STRUCTURAL else load_descriptor(params.nearest_by)
            )
            self._source = self._source.with_table(nearest_table(places, descriptor, device, self.progress))
        elif params.folder is not None:
            generated = read_negatives(params.folder, places, params.data_share < 1.0)
            self._source = self._source.with_generated(generated)
        elif params.negatives == "bootstrapped" and self.starts_trained:
            self.between_epochs(network, 0)
        if isinstance(network, CorrelationVerifier) and not self.starts_trained:
            fit_evidence(network, self._source, device)
        self._validation = (
            VerifierValidation(validation, params.patch_px, params.max_offset_px) if len(validation) else None
        )

    @classmethod
    def build(cls, params: TrainVerifierParams, progress: Progress, device: torch.device) -> VerifierRecipe:
        """Open the data, part it and make or load the network.

        Raises:
            UsageError: a split that leaks or cannot be made. InputError: data that cannot be read or has no room, or a
            folder of negatives that does not serve. ModelError: ``initial`` or ``encoder`` cannot be used.
        """
        progress.start("open pairs")
        sets = open_pairs(params.data)
        split = split_as_asked(params, sets, params.patch_px + 2 * params.max_offset_px)
        every = place_grid(split.train, params.patch_px, params.max_offset_px)
        places = every.share(params.data_share, params.seed) if params.data_share < 1.0 else every
        torch.manual_seed(params.seed)
        network = starting_network(params)
        progress.finish()
        facts = {
            "data": params.data,
            "validation_data": params.validation_data,
            "split": dict(split.facts),
            "places": len(places.places),
            "places_in_data": len(every.places),
        }
        return cls(network.to(device), places, split.validation, params, device, facts, progress)

    def source(self) -> BatchSource:
        """Pairs and their negatives."""
        return self._source

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW; no weight decay on gains and offsets."""
        weights = list(self.modules.parameters())
        groups = [
            {"params": [p for p in weights if p.ndim > 1], "weight_decay": _WEIGHT_DECAY},
            {"params": [p for p in weights if p.ndim <= 1], "weight_decay": 0.0},
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
        """Cross-entropy, pairs of one place and negatives counting alike."""
        network = self._network
        optical = network.features(batch["optical"], batch["optical_valid"], "optical")
        count, hard_count = len(optical), len(batch["hard"])
        images, valid = (torch.cat([batch[a], batch[b]]) for a, b in (("sar", "hard"), ("sar_valid", "hard_valid")))
        every = network.features(images, valid, "sar")
        sar, hard = every[:count], every[count:]
        rows, chosen = self._random(batch, sar, optical)
        keep = rows >= hard_count
        negative = torch.cat([hard, sar[chosen[keep]]])
        against = torch.cat([torch.arange(hard_count, device=rows.device), rows[keep]])
        right = network.fuse(sar, optical).float()
        wrong = network.fuse(negative, optical[against]).float()
        ones, zeros = right.new_ones(len(right), dtype=torch.long), right.new_zeros(len(wrong), dtype=torch.long)
        total = F.cross_entropy(right, ones)
        if len(wrong):
            total = 0.5 * (total + F.cross_entropy(wrong, zeros))
        values = {
            "batch_recall": float((right[:, 1] > right[:, 0]).float().mean()),
            "batch_fpr": float((wrong[:, 1] > wrong[:, 0]).float().mean()) if len(wrong) else 0.0,
        }
        return StepLoss(total, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Find the network's false positives, if that is what it learns from."""
        if self.params.negatives != "bootstrapped":
            return
        table = false_positives(
            network,  # type: ignore[arg-type]
            self._places,
            (self.params.seed, step),
            self._device,
            self.progress,
        )
        self._source = self._source.with_table(table)
        LOG.info("%d places have false positives", self._source.num_hard)

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """See :meth:`backend.training.verifier_validation.VerifierValidation.figures`."""
        return {} if self._validation is None else self._validation.figures(network, device)  # type: ignore[arg-type]

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, data and negatives."""
        params = self.params
        return {
            "description": "says whether a SAR and an optical patch show the same place",
            "settings": network.settings.to_mapping(),  # type: ignore[operator, union-attr]
            "max_offset_px": params.max_offset_px,
            "negatives": "generated" if params.folder is not None else params.negatives,
            "places_with_hard_negatives": self._source.num_hard,
            **self.facts,
        }

    @property
    def _network(self) -> VerifierNetwork:
        return self.modules["network"]  # type: ignore[return-value]

    def _random(self, batch: Batch, sar: torch.Tensor, optical: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
        """Places of the batch that have a negative in it, and whose SAR patch that is: random ones, or the hardest."""
        other = batch["other"]
        if self.params.negatives == "batch-hard":
            with torch.no_grad():
                outputs = self._network.fuse_all(sar.detach(), optical.detach()).float()
            sure = (outputs[..., 1] - outputs[..., 0]).masked_fill(~batch["apart"], -math.inf)
            hardest = sure.argmax(dim=0)
            count = round(self.params.hard_share * len(other))
            is_hard = torch.arange(len(other), device=other.device) < count
            other = torch.where(is_hard & (other >= 0), hardest, other)
        rows = torch.nonzero(other >= 0)[:, 0]
        return rows, other[rows]


def fit_evidence(network: CorrelationVerifier, source: VerifierSource, device: torch.device) -> None:
    """Fit what a fresh verifier goes by to a few batches of pairs and random negatives."""
    was_training = network.training
    network.eval()
    sar, optical, same = [], [], []
    with torch.no_grad():
        for step in range(_FIT_BATCHES):
            batch = {name: tensor.to(device) for name, tensor in source.batch(step, _FIT_RANK).items()}
            one, other = (network.features(batch[name], batch[name + "_valid"], name) for name in ("sar", "optical"))
            rows = torch.nonzero(batch["other"] >= 0)[:, 0]
            sar += [one, one[batch["other"][rows]]]
            optical += [other, other[rows]]
            same += [torch.ones(len(one), device=device), torch.zeros(len(rows), device=device)]
        network.fit(torch.cat(sar), torch.cat(optical), torch.cat(same) > 0.5)
    network.train(was_training)


def starting_network(params: TrainVerifierParams) -> VerifierNetwork:
    """The network to train: fresh, or the one to go on from.

    Raises:
        ModelError: ``initial`` is no verifier, or one of other streams or patches; ``encoder`` is no encoder.
    """
    if params.initial is not None:
        network = load_network(params.initial)
        if network.settings.to_mapping()["streams"] != params.streams or network.patch_px != params.patch_px:
            raise ModelError(
                f"{params.initial!r} is {network.settings.to_mapping()['streams']} for {network.patch_px} px, not "
                f"{params.streams} for {params.patch_px} px",
                "Give the --streams and --patch-px that it was trained with.",
                code="model_differs",
            )
        return network.train()
    if params.streams != CORRELATION:
        return make_network(VerifierSettings(patch_px=params.patch_px, norm=params.norm))
    if params.encoder == STRUCTURAL:
        return CorrelationVerifier(CorrelationSettings(params.patch_px, params.max_offset_px))
    model = find_model(params.encoder)
    if model.kind != "encoder":
        raise ModelError(
            f"the model {params.encoder!r} is of kind {model.kind!r}, not encoder",
            "Name an encoder.",
            code="model_kind",
        )
    encoder = load_encoder_network(model)
    network = CorrelationVerifier(CorrelationSettings(params.patch_px, params.max_offset_px, encoder.settings))
    network.encoder.load_state_dict(encoder.state_dict())
    return network
