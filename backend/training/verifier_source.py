"""Batches for a verifier: pairs of one place, and for each a SAR patch that does not belong.

Pairs are cut from the grid of the scenes without resampling, so that what a generator made at a place can stand beside
them: flips, quarter turns and radiometry are done to all of them alike.
"""

from __future__ import annotations

from dataclasses import replace
from typing import List, NamedTuple, Optional, Tuple

import numpy as np
import torch

from .augment.geometry import CommonView, GeometrySettings, draw_common
from .augment.optical_radiometry import vary_optical
from .augment.sar_radiometry import vary_sar
from .augment.settings import AugmentSettings
from .negative_folder import GeneratedNegatives
from .pairs.pair_source import PairImages
from .recipe import Batch
from .verifier_places import VerifierPlaces, draw_shifts

UPRIGHT = GeometrySettings(common_share=0.0, relative_share=0.0)
"""Flips and quarter turns alone."""

NOBODY = -1
"""In ``other``: no place of the batch is far enough."""


class _Image(NamedTuple):
    values: np.ndarray
    valid: np.ndarray


class VerifierSource:
    """A :class:`backend.training.recipe.BatchSource` of pairs and negatives.

    A batch of N places is a dictionary of float32 tensors unless said otherwise:

    - ``sar`` (N, 1, P, P) and ``optical`` (N, 3, P, P) in 0..1, 0 where invalid, with ``sar_valid`` and
      ``optical_valid`` (N, 1, P, P), 1 or 0: patches of one place, shifted against one another;
    - ``apart`` (N, N) bool: SAR patch i shows nothing of optical patch j, nor may it;
    - ``other`` (N,) int64: the place of the batch whose SAR patch is the random negative of each; -1: there is none;
    - ``hard`` (M, 1, P, P), ``hard_valid``: SAR patches that are hard negatives of the first M places; M may be 0.

    Args:
        places: to draw from.
        augment: what is done to the patches; its geometry counts as flips and turns alone.
        batch: places a batch.
        seed: of everything that is drawn.
        hard_share: share of the places of a batch that get a hard negative, where there are any.
    """

    def __init__(
        self, places: VerifierPlaces, augment: AugmentSettings, batch: int, seed: int, hard_share: float = 1.0
    ) -> None:
        self.places, self.batch_size, self.seed, self.hard_share = places, batch, seed, hard_share
        self.augment = replace(augment, geometry=None if augment.geometry is None else UPRIGHT)
        self.table: Optional[np.ndarray] = None
        self.generated: Optional[GeneratedNegatives] = None
        self._with_hard = np.zeros(0, np.int64)

    def with_table(self, table: np.ndarray) -> VerifierSource:
        """The same with real hard negatives: (P, K) numbers of the places whose SAR patches those are; -1: none."""
        source = self._copy()
        source.table, source._with_hard = table, np.flatnonzero((table >= 0).any(axis=1))
        return source

    def with_generated(self, generated: GeneratedNegatives) -> VerifierSource:
        """The same with generated hard negatives."""
        source = self._copy()
        source.generated, source._with_hard = generated, np.arange(len(generated.paths))
        return source

    @property
    def num_hard(self) -> int:
        """Places that have a hard negative."""
        return len(self._with_hard)

    def batch(self, step: int, rank: int) -> Batch:
        """The batch of a step of a process.

        Raises:
            InputError: a file that cannot be read.
        """
        rng = np.random.default_rng([self.seed, step, rank])
        view = CommonView() if self.augment.geometry is None else draw_common(self.augment.geometry, rng)
        count = self.batch_size
        wanted = round(self.hard_share * count) if self.num_hard else 0
        hard = rng.choice(self._with_hard, wanted, replace=wanted > self.num_hard) if wanted else self._with_hard[:0]
        others = rng.choice(len(self.places.places), count - wanted, replace=count - wanted > len(self.places.places))
        own = self.generated.places if self.generated is not None else self.places.places
        at = np.concatenate([own[hard], self.places.places[others]])
        pairs = [
            self._varied(self.places.read(place, shift), view, rng)
            for place, shift in zip(at, draw_shifts(count, self.places.max_offset_px, rng))
        ]
        negatives = [self._one(*self._negative(int(number), rng), view, rng) for number in hard]
        apart = self.places.apart(at[:, None], at[None])
        side = self.places.patch_px
        arrays = {
            "sar": np.stack([pair.sar for pair in pairs]),
            "sar_valid": np.stack([pair.sar_valid[None] for pair in pairs]),
            "optical": np.stack([pair.optical for pair in pairs]),
            "optical_valid": np.stack([pair.optical_valid[None] for pair in pairs]),
            "hard": _stacked([image.values for image in negatives], side),
            "hard_valid": _stacked([image.valid[None] for image in negatives], side),
        }
        made = {name: torch.from_numpy(array.astype(np.float32, copy=False)) for name, array in arrays.items()}
        made["apart"], made["other"] = torch.from_numpy(apart), torch.from_numpy(_others(apart, rng))
        return made

    def _negative(self, number: int, rng: np.random.Generator) -> Tuple[np.ndarray, np.ndarray]:
        """SAR image (1, P, P) and validity of a hard negative of a place."""
        if self.generated is not None:
            image = self.generated.read(number)
            return image, np.ones(image.shape[-2:], bool)
        table = self.table if self.table is not None else np.empty((0, 0), np.int64)  # only places of a table ask
        likes = table[number][table[number] >= 0]
        found = self.places.read(self.places.places[rng.choice(likes)])
        return found.sar, found.sar_valid

    def _varied(self, images: PairImages, view: CommonView, rng: np.random.Generator) -> PairImages:
        sar = self._one(images.sar, images.sar_valid, view, rng)
        optical, valid = (np.ascontiguousarray(view.oriented(each)) for each in (images.optical, images.optical_valid))
        if self.augment.optical is not None:
            optical = vary_optical(optical, valid, self.augment.optical, rng)
        return PairImages(sar.values, sar.valid, optical, valid)

    def _one(self, image: np.ndarray, valid: np.ndarray, view: CommonView, rng: np.random.Generator) -> _Image:
        """A SAR patch, turned and varied."""
        values, mask = (np.ascontiguousarray(view.oriented(each)) for each in (image, valid))
        if self.augment.sar is not None:
            values = vary_sar(values, mask, self.augment.sar, rng)
        return _Image(values, mask)

    def _copy(self) -> VerifierSource:
        source = object.__new__(type(self))
        source.__dict__.update(self.__dict__)
        return source


def _others(apart: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(N,) for each column one of its True rows; -1 where there is none."""
    keys = np.where(apart, rng.random(apart.shape), -1.0)
    return np.where(apart.any(axis=0), keys.argmax(axis=0), NOBODY).astype(np.int64)


def _stacked(images: "List[np.ndarray]", side: int) -> np.ndarray:
    return np.stack(images) if images else np.zeros((0, 1, side, side), np.float32)
