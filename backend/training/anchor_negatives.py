"""Further negatives of an optical patch, for the encoder: SAR patches that a generator made of its own place.

Beside the crops of a batch come as many small pairs, each with one SAR patch more, which the optical patch must not be
taken for: one that ``mine`` wrote (after Hughes et al. 2018, doi 10.3390/rs10101552, who train a verifier so), or, to
compare with, a real one of another place. The loss is the InfoNCE of pooled vectors with that patch among the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence

import numpy as np
import torch
from torch import nn

from ..training_params import RANDOM_NEGATIVES, TrainEncoderParams
from .augment.settings import AugmentSettings
from .crop_source import CropSource
from .losses.pooling import pooled_vectors
from .negative_folder import patch_side, read_negatives
from .norm_statistics import keeping_statistics
from .pairs.pair_source import Region
from .recipe import Batch
from .verifier_places import VerifierPlaces, place_grid
from .verifier_source import VerifierSource

PREFIX = "anchor_"
"""Of the names of the small pairs in a batch, which are those of :class:`.verifier_source.VerifierSource`."""

RANDOM_PX = 64
"""Side of the small pairs where no folder says it."""

_OTHERS = 8  # random other places known for each


@dataclass(frozen=True)
class SourceWithNegatives:
    """A :class:`backend.training.recipe.BatchSource`: crops, and pairs with negatives under :data:`PREFIX`."""

    crops: CropSource
    pairs: VerifierSource

    def batch(self, step: int, rank: int) -> Batch:
        """The batch of a step of a process.

        Raises:
            InputError: a file that cannot be read.
        """
        small = self.pairs.batch(step, rank)
        return {**self.crops.batch(step, rank), **{PREFIX + name: tensor for name, tensor in small.items()}}


def anchor_pairs(params: TrainEncoderParams, regions: Sequence[Region]) -> VerifierSource:
    """Small pairs with negatives as ``params.negatives`` says, shifted against one another by up to a quarter.

    Raises:
        InputError: a folder that does not serve (see :func:`.negative_folder.read_negatives`), or no two places.
    """
    what = str(params.negatives)
    side = RANDOM_PX if what == RANDOM_NEGATIVES else patch_side(what)
    places = place_grid(regions, side, side // 4)
    source = VerifierSource(places, AugmentSettings.named(params.augment), params.batch, params.seed)
    if what == RANDOM_NEGATIVES:
        return source.with_table(random_table(places, params.seed))
    return source.with_generated(read_negatives(what, places, False))


def random_table(places: VerifierPlaces, seed: int) -> np.ndarray:
    """(P, K) for each place numbers of others that show nothing of it, drawn at random; -1 where a draw does."""
    rng = np.random.default_rng([seed, _OTHERS])
    table = rng.integers(0, len(places.places), (len(places.places), _OTHERS))
    apart = places.apart(places.places[table], places.places[:, None])
    return np.where(apart, table, -1)


def anchor_loss(modules: nn.ModuleDict, batch: Batch, values: Dict[str, float]) -> torch.Tensor:
    """InfoNCE of the small pairs, each optical patch with a negative of its own; a scalar.

    Args:
        modules: ``network``, ``projection`` and ``infonce``. What the network remembers of its batches is left alone:
            generated patches are no sample of real ones.
        batch: with the tensors of :class:`SourceWithNegatives`.
        values: gets ``negatives``, the loss, and ``fooled``, the share of optical patches that are more like their
            negative than like their own SAR patch.
    """
    own = {name[len(PREFIX) :]: tensor for name, tensor in batch.items() if name.startswith(PREFIX)}
    count = len(own["sar"])
    images, valid = (torch.cat([own[a], own[b]]) for a, b in (("sar", "hard"), ("sar_valid", "hard_valid")))
    with keeping_statistics(modules["network"]):
        sar, sar_cells = modules["network"](images, valid, "sar")
        optical, optical_cells = modules["network"](own["optical"], own["optical_valid"], "optical")
    vectors = [pooled_vectors(maps, cells[:, 0] > 0.5) for maps, cells in ((sar, sar_cells), (optical, optical_cells))]
    projected = modules["projection"](torch.cat(vectors))
    ahead, hard, behind = projected[:count], projected[count:-count], projected[-count:]
    loss: torch.Tensor = modules["infonce"](ahead, behind, ~own["apart"], hard)
    with torch.no_grad():
        right = torch.cosine_similarity(ahead, behind)[: len(hard)]
        wrong = torch.cosine_similarity(hard, behind[: len(hard)])
        values["negatives"], values["fooled"] = float(loss), float((wrong > right).float().mean())
    return loss
