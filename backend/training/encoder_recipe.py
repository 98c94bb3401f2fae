"""The recipe ``dense``: descriptor maps in which a SAR crop's own place must stand out from all others of the batch.

The main loss is the cross-entropy over correlation heat-maps (:mod:`.losses.heatmap`), of whole crops and of their
quarters: what is trained is what the search does. Every other batch SAR crops are cut into quarters *before* the
network sees them, since queries are described from their own pixels alone and small ones must be good, too. Pooled
losses (InfoNCE, triplets), which shape the tile index, and an adversary that keeps the modalities alike can be added,
each with its weight.

AdamW with a cosine schedule after a short warm-up; no weight decay on gains and offsets.

Fine-tuning a trained network (``initial``) goes gently about it: see :mod:`.fine_tuning`.
"""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np
import torch
from torch import nn

from ..descriptors.encoder_network import MODALITY_CHANNELS, EncoderNetwork, EncoderSettings
from ..progress import Progress
from ..training_params import TrainEncoderParams
from .anchor_negatives import SourceWithNegatives, anchor_loss, anchor_pairs
from .augment.settings import AugmentSettings
from .crop_source import CropSettings, CropSource
from .described import Described
from .encoder_start import starting_network
from .fine_tuning import PairedValidation, StartingPoint, fine_tuning_facts
from .heatmap_validation import HeatmapValidation
from .held_out import split_as_asked
from .losses.adversary import Adversary, make_adversary
from .losses.heatmap import heatmap_cross_entropy
from .losses.infonce import InfoNCE
from .losses.pooling import ProjectionHead, cell_vectors
from .losses.temperature import LearnableTemperature
from .mined_places import mine_places
from .norm_statistics import keeping_statistics
from .pairs.balance import region_weights
from .pairs.layouts import open_pairs
from .pairs.pair_source import Region
from .pairs.registration import registered
from .pooled_losses import pooled_losses, pooled_size
from .recipe import Batch, BatchSource, StepLoss

WARM_UP = 0.02
"""Share of a run over which the learning rate rises."""

_WEIGHT_DECAY = 0.02
_CELLS = 1024  # that an adversary looks at in a step
_SCALE = 45.0  # to start from, of templates of 16 cells; larger ones may be surer
_MAX_SCALE = 400.0


class EncoderRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        network: to train.
        train, validation: where crops may lie; nothing is validated where the latter is empty.
        params: sizes, weights of the losses, adversary, augmentation, learning rate and seed.
        facts: what the card is to say of the data.
        progress: told of mining and validation, and asked whether to go on.
        weights: (N,) factor on how often each training region is drawn.
    """

    kind = "encoder"
    validation_key = "recall_at_1"

    def __init__(
        self,
        network: EncoderNetwork,
        train: Sequence[Region],
        validation: Sequence[Region],
        params: TrainEncoderParams,
        facts: Optional[Mapping[str, Any]] = None,
        progress: Optional[Progress] = None,
        weights: Optional[np.ndarray] = None,
    ) -> None:
        self.params, self.facts, self.progress = params, dict(facts or {}), progress or Progress()
        crops = crop_settings(params)
        self._source = CropSource(train, crops, AugmentSettings.named(params.augment), params.seed, weights)
        self._pairs = anchor_pairs(params, train) if params.negatives is not None else None
        self._start = StartingPoint(network) if params.is_fine_tuning else None
        self._validation: Union[HeatmapValidation, PairedValidation, None] = None
        if validation and self._start is not None:
            self._validation, self.validation_key = PairedValidation(validation, self._start), PairedValidation.key
        elif validation:
            self._validation = HeatmapValidation(validation)
        self.modules = nn.ModuleDict({"network": network})
        crops_px = {*crops.sar_px, 2 * max(crops.sar_px)} if crops.large_share else set(crops.sar_px)
        sides = sorted({side for px in crops_px for side in (px // 4, px // 8, px // 16)})
        self.modules["temperatures"] = nn.ModuleDict(
            {str(cells): LearnableTemperature(_SCALE * math.sqrt(cells / 16), largest=_MAX_SCALE) for cells in sides}
        )
        self.adversary: Optional[Adversary] = make_adversary(
            params.adversary or "none", network.channels - MODALITY_CHANNELS, params.lipschitz or "penalty"
        )
        if self.adversary is not None:
            self.modules["adversary"] = self.adversary.module
        if self._has_pooled_losses or self._pairs is not None:
            self.modules["projection"] = ProjectionHead(
                pooled_size(network), out_channels=256, layers=1 if params.projection else 0
            )
            self.modules["infonce"] = InfoNCE()

    @classmethod
    def build(cls, params: TrainEncoderParams, progress: Progress, device: torch.device) -> EncoderRecipe:
        """Open the data, take out its misregistration, part it and make the network, on ``device``.

        Raises:
            UsageError: a split that leaks or cannot be made.
            InputError: data that cannot be read, or without room for a crop.
            ModelError: ``initial`` is no encoder.
        """
        settings = crop_settings(params)
        progress.start("open pairs")
        sets = open_pairs(params.data)
        measured: List[Any] = []
        if params.registration:
            sets, measured = registered(sets, progress, device)
        buffer_px = settings.optical_side_px(max(settings.sar_px))
        split = split_as_asked(params, sets, buffer_px)
        torch.manual_seed(params.seed)
        network, began_with = starting_network(params)
        progress.finish()
        facts = {
            "data": params.data,
            "validation_data": params.validation_data,
            "split": dict(split.facts),
            "registration": measured,
            "began_with": began_with,
        }
        if params.is_fine_tuning:
            facts.update(fine_tuning_facts(params, split))
        weights = region_weights(sets, split.train)
        return cls(network.to(device), split.train, split.validation, params, facts, progress, weights)

    @property
    def starts_trained(self) -> bool:
        """The start is to be validated first, and kept where nothing better is found."""
        return self._start is not None

    def source(self) -> BatchSource:
        """Crops at random places, their neighbours, and after mining their likes; pairs with negatives beside them."""
        return self._source if self._pairs is None else SourceWithNegatives(self._source, self._pairs)

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW of everything that helps the network, and the adversary's own."""
        named = [pair for name, module in self.modules.items() if name != "adversary" for pair in _parameters(module)]
        # What holds a trained network where it began (L2-SP) takes the place of what draws its weights to zero.
        decay = _WEIGHT_DECAY if self._start is None else 0.0
        groups = [
            {"params": [p for p in named if p.ndim > 1], "weight_decay": decay},
            {"params": [p for p in named if p.ndim <= 1], "weight_decay": 0.0},
        ]
        main = torch.optim.AdamW(groups, lr=self.params.learning_rate, betas=(0.9, 0.98))
        return {"main": main} if self.adversary is None else {"main": main, "adversary": self.adversary.optimizer}

    def learning_rate_factor(self, done: float) -> float:
        """Linear rise, then half a cosine down to a hundredth."""
        falling = 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))
        return min(1.0, (done + 1e-3) / WARM_UP) * falling

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """Train the adversary on single descriptors of both modalities."""
        if self.adversary is None:
            return {}
        with torch.no_grad(), keeping_statistics(self.modules["network"]):
            described = self._describe(batch, step)
        return self.adversary.critic_step(*self._cells(described, step), step)

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Heat-maps of whole crops and of their quarters, pooled losses, adversary."""
        described = self._describe(batch, step)
        values: Dict[str, float] = {}
        total = described.maps.new_zeros(())
        if self.params.heatmap_weight:
            total = self.params.heatmap_weight * self._heatmaps(described, batch["overlap"], values)
        if self._has_pooled_losses:
            side = described.templates.shape[-1]
            starts = tile_starts(described.truth_cells, side, described.maps.shape[-1], step)
            total = total + pooled_losses(self.modules, self.params, described, starts, batch["overlap"], values)
        if self._pairs is not None:
            total = total + float(self.params.negatives_weight or 0.0) * anchor_loss(self.modules, batch, values)
        if self.adversary is not None:
            against = self.adversary.network_loss(*self._cells(described, step))
            total = total + self.params.adversary_weight * against
            values["adversary_loss"] = float(against.detach())
        if self._start is not None and self.params.anchor_weight:
            began = self._describe(batch, step, self._start.on(described.maps.device))
            held = self._start.anchor(self.modules["network"], described, began, values)
            total = total + self.params.anchor_weight * held
        return StepLoss(total, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Find places that the averaged network takes for one another, for batches to be made of."""
        device = next(network.parameters()).device
        table = mine_places(network, self._source, self.params.seed + step, device, self.progress)  # type: ignore[arg-type]
        self._source = self._source.with_similar(table)

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """``recall_at_1`` and those of each patch size; see :class:`.heatmap_validation.HeatmapValidation`."""
        if self._validation is None:
            return {}
        return self._validation.figures(network, device, self.progress)  # type: ignore[arg-type]

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """Settings to build it again, data and split."""
        settings: EncoderSettings = network.settings  # type: ignore[assignment]
        return {
            "description": "dense descriptor for SAR and optical images, trained on co-registered pairs",
            "settings": settings.to_mapping(),
            **({} if self._pairs is None else {"places_with_negatives": self._pairs.num_hard}),
            **self.facts,
        }

    @property
    def _has_pooled_losses(self) -> bool:
        return bool(self.params.infonce_weight or self.params.triplet_weight)

    def _describe(self, batch: Batch, step: int, by: Optional[nn.Module] = None) -> Described:
        network = self.modules["network"] if by is None else by
        if self._start is not None:
            network.eval()  # a few pairs are no population to take statistics from: those of the start stay
        sar, valid, offset_px = batch["sar"], batch["sar_valid"], batch["offset_px"]
        truth_map = torch.arange(len(sar), device=sar.device)
        of_quarters = quarter_offsets(batch)
        if step % 2 and sar.shape[-1] % 8 == 0 and sar.shape[-1] >= 128:
            sar, valid = quarters(sar), quarters(valid)
            offset_px, of_quarters, truth_map = of_quarters, of_quarters[:0], truth_map.repeat(4)
        templates, templates_valid = network(sar, valid, "sar")
        maps, maps_valid = network(batch["optical"], batch["optical_valid"], "optical")
        cells, quarter_cells = offset_px / float(network.stride_px), of_quarters / float(network.stride_px)
        return Described(
            maps, maps_valid[:, 0] > 0.5, templates, templates_valid[:, 0] > 0.5, truth_map, cells, quarter_cells
        )

    def _heatmaps(self, described: Described, overlap: torch.Tensor, values: Dict[str, float]) -> torch.Tensor:
        found = self._heatmap(
            described.templates,
            described.templates_valid,
            described,
            described.truth_map,
            described.truth_cells,
            overlap,
        )
        cells = described.templates.shape[-1]
        values["loss_{}".format(4 * cells)] = float(found.loss.detach())
        values["recall_{}".format(4 * cells)] = float(found.recall_at_1)
        if cells < 24 or not len(described.quarter_cells):
            return found.loss
        inner = self._heatmap(
            quarters(described.templates),
            quarters(described.templates_valid),
            described,
            described.truth_map.repeat(4),
            described.quarter_cells,
            overlap,
        )
        return 0.5 * (found.loss + inner.loss)

    def _heatmap(
        self,
        templates: torch.Tensor,
        valid: torch.Tensor,
        described: Described,
        truth_map: torch.Tensor,
        truth_cells: torch.Tensor,
        overlap: torch.Tensor,
    ) -> Any:
        scale = self.modules["temperatures"][str(templates.shape[-1])]()  # type: ignore[index]
        ignore = overlap[truth_map]
        # The pairs are not registered better than to about a cell: the target is as wide.
        return heatmap_cross_entropy(
            templates, valid, described.maps, described.maps_valid, truth_map, truth_cells, scale, ignore, 0.5
        )

    def _cells(self, described: Described, step: int) -> Tuple[torch.Tensor, torch.Tensor]:
        shared = described.maps.shape[1] - MODALITY_CHANNELS  # the last channels tell the modality by design
        return (
            cell_vectors(described.templates[:, :shared], described.templates_valid, _CELLS, step),
            cell_vectors(described.maps[:, :shared], described.maps_valid, _CELLS, step),
        )


def crop_settings(params: TrainEncoderParams) -> CropSettings:
    """Crops as the recipe has them: SAR sides of three quarters and all of ``patch_px``, in whole cells of 16 px."""
    largest = int(params.patch_px or 128) // 16 * 16
    sides = (max(32, largest * 3 // 4 // 16 * 16), largest, largest)
    return CropSettings(
        batch=params.batch, sar_px=sides, offset_px=params.offset_px, large_share=params.large_share or 0.0
    )


def quarters(images: torch.Tensor) -> torch.Tensor:
    """(N, ..., s, s) -> (4N, ..., s/2, s/2): upper left of all, upper right of all, lower left, lower right."""
    half = images.shape[-1] // 2
    return torch.cat([images[..., r : r + half, c : c + half] for r in (0, half) for c in (0, half)])


def quarter_offsets(batch: Batch) -> torch.Tensor:
    """(4N, 2): ``offset_px`` of the quarters of the SAR crops, which may be turned and magnified by a little.

    A point d off the crop's centre shows what lies R(-angle) d / scale off it in the optical crop; the quarter's own
    turn within itself is left alone.
    """
    side = batch["sar"].shape[-1]
    angle, scale = torch.deg2rad(batch["angle_deg"]), batch["scale"]
    cosine, sine = torch.cos(angle) / scale, torch.sin(angle) / scale
    center = batch["offset_px"] + side / 2.0
    found = []
    for row in (-side / 4.0, side / 4.0):
        for col in (-side / 4.0, side / 4.0):
            # Clockwise, with rows running down, is (x, y) -> (x cos - y sin, x sin + y cos); this is its inverse.
            moved = torch.stack([row * cosine - col * sine, col * cosine + row * sine], dim=1)
            found.append(center + moved - side / 4.0)
    return torch.cat(found)


def tile_starts(truth_cells: torch.Tensor, side: int, map_side: int, step: int) -> torch.Tensor:
    """(Q, 2) int64: first cells of optical tiles as far off the SAR crops as the nearest tile of a half-overlapped grid
    is from a query: up to a quarter of the side, either way."""
    generator = torch.Generator().manual_seed(step)
    shift = (torch.rand(truth_cells.shape, generator=generator) - 0.5) * (side / 2.0)
    start = torch.round(truth_cells + shift.to(truth_cells))
    return start.clamp(min=0, max=map_side - side).long()


def _parameters(module: nn.Module) -> "list[nn.Parameter]":
    return [parameter for parameter in module.parameters() if parameter.requires_grad]
