"""Batches of crops from scenes: SAR crops, each with the optical crop it lies in and where it lies there.

A batch is a pure function of the seed, the step and the rank. Part of it comes from the neighbourhood of its first
place, or from places that a model found alike: negatives that are hard for what they show, not for what sensor, date or
direction of the light they have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import torch

from ..errors import InputError, UsageError
from ..rasters.tiles import Window
from .augment.geometry import (
    CommonView,
    PairFrames,
    RelativeView,
    draw_common,
    draw_offset,
    draw_relative,
    place_frames,
)
from .augment.optical_radiometry import vary_optical
from .augment.sar_radiometry import vary_sar
from .augment.settings import AugmentSettings
from .pairs.pair_source import CELL_PX, PairImages, Region
from .pairs.place_pool import Place, PlacePool
from .recipe import Batch

_MAX_DRAWS = 12
"""Places tried for one crop before the best of them is taken although less of it is valid than asked for."""

_STEP_STREAM, _FIRST_RANK_STREAM = 0, 1  # random numbers that all ranks share; those of one rank


@dataclass(frozen=True)
class CropSettings:
    """What crops a batch is made of; lengths in pixels of the scenes' grids.

    Raises:
        UsageError: sizes that do not fit into one another, or shares outside 0..1.
    """

    batch: int = 8
    sar_px: Tuple[int, ...] = (64, 96, 128)  # sides of the SAR crops; a step draws one of them for all ranks
    offset_px: int = 64  # how far the SAR crop may lie off the optical crop's middle, either way
    optical_px: Optional[int] = None  # side of the optical crops; the SAR crop's and twice the offset when not given
    neighbour_fraction: float = 0.5  # share of a batch that comes from around its first place
    neighbour_radius_px: int = 1024
    large_share: float = 0.0  # of the steps have SAR crops of twice the largest side, as many as cost the same
    similar_share: float = 0.5  # of the batches take similar places instead of neighbours, where such are known
    min_coverage: float = 0.8  # share of the SAR crop where both images are valid

    def __post_init__(self) -> None:
        shares = (self.neighbour_fraction, self.large_share, self.similar_share, self.min_coverage)
        if self.batch < 1 or not self.sar_px or min(self.sar_px) < 1 or self.offset_px < 0:
            raise UsageError(
                f"no batch of {self.batch} crops of {self.sar_px} px shifted by {self.offset_px} px",
                "Use at least one crop, sizes of 1 px or more and an offset of 0 px or more.",
            )
        largest = max(self.sar_px) * (2 if self.large_share else 1)
        if self.optical_px is not None and self.optical_px < largest:
            raise UsageError(
                f"a SAR crop of {largest} px does not fit into an optical crop of {self.optical_px} px",
                "Use larger optical crops.",
            )
        if min(shares) < 0.0 or max(shares) > 1.0:
            raise UsageError(f"a share among {shares} is not one", "Use values of 0 to 1.")

    def optical_side_px(self, sar_px: int) -> int:
        """Side of the optical crops that go with SAR crops of this side."""
        return self.optical_px if self.optical_px is not None else sar_px + 2 * self.offset_px

    def drawn(self, rng: np.random.Generator) -> Tuple[int, int]:
        """Side of the SAR crops of a step, and how many there are: of large ones as many as show the same area of the
        optical image as ``batch`` of the largest others, though at least two."""
        sar_px, largest = int(rng.choice(self.sar_px)), max(self.sar_px)
        if not self.large_share or rng.random() >= self.large_share:
            return sar_px, self.batch
        ratio = self.optical_side_px(largest) / self.optical_side_px(2 * largest)
        return 2 * largest, min(self.batch, max(2, round(self.batch * ratio**2)))


@dataclass(frozen=True)
class SimilarPlaces:
    """Places that a model takes for one another, found between epochs.

    Attributes:
        places: (P, 3) int64: scene, row and column as :attr:`CropSource.pool` draws them: of the upper left pixel of a
            crop of the pool's size.
        similar: (P, K) int64: the row numbers in ``places`` of those most like each; -1 where there are fewer.
    """

    places: np.ndarray
    similar: np.ndarray

    def around(self, number: int, count: int, rng: np.random.Generator) -> List[Place]:
        """A place and up to ``count`` others drawn from those similar to it."""
        others = self.similar[number][self.similar[number] >= 0]
        chosen = rng.choice(others, min(count, len(others)), replace=False)
        return [Place(*(int(value) for value in self.places[each])) for each in (number, *chosen)]


class _Crop(NamedTuple):
    place: Place
    frames: PairFrames
    images: PairImages  # cut and varied
    covered: float


class _View(NamedTuple):
    """What the crops of a batch have in common."""

    common: CommonView
    sides_px: Tuple[int, int]
    reach_px: int


class CropSource:
    """A :class:`backend.training.recipe.BatchSource` of crops.

    A batch is a dictionary of float32 tensors unless said otherwise, N crops of sides S (SAR) and W (optical):

    - ``sar`` (N, 1, S, S) and ``optical`` (N, 3, W, W) in 0..1, 0 where invalid; ``sar_valid`` (N, 1, S, S) and
      ``optical_valid`` (N, 1, W, W), 1 or 0;
    - ``offset_px`` (N, 2): (row, column) in the optical crop of the SAR crop's upper left pixel corner; of a SAR crop
      that is turned or magnified, that of an upright crop of the same centre;
    - ``angle_deg``, ``scale`` (N,): what the SAR crop shows is turned clockwise by and magnified against the optical;
    - ``scene`` (N,) int64 and ``center_px`` (N, 2): the scene's number, (row, column) in it of the SAR crop's centre;
    - ``overlap`` (N, N) bool: SAR crop i shows ground that optical crop j of another place shows too, or may show,
      since their scenes are of one group: no negative;
    - ``relative_px`` (N, N, 2): ``offset_px`` of SAR crop i in optical crop j where they overlap and both are of one
      scene, on the diagonal ``offset_px`` itself; NaN elsewhere. Outside 0..W-S the SAR crop lies partly outside.

    Nothing of a scene that its region leaves to the other side of a split is ever shown: it counts as invalid.

    Attributes:
        pool: the places that crops are drawn from, for crops of the largest size; smaller ones lie in their middle.

    Args:
        regions: scenes, and where in them crops may lie.
        settings: sizes and make-up of a batch.
        augment: what is done to the crops.
        seed: of everything that is drawn.
        weights: (N,) factor on how often each region is drawn; by area alone when not given.

    Raises:
        InputError: no region has room for a crop (``no_places``).
    """

    def __init__(
        self,
        regions: Sequence[Region],
        settings: CropSettings,
        augment: AugmentSettings,
        seed: int,
        weights: Optional[np.ndarray] = None,
    ) -> None:
        self.settings = settings
        self.augment = augment
        self.seed = seed
        self.similar: Optional[SimilarPlaces] = None
        self._regions = list(regions)
        self._groups = np.array([region.scene.group for region in regions])
        self.pool = PlacePool(regions, max(settings.sar_px), settings.min_coverage, weights)

    def with_similar(self, table: Optional[SimilarPlaces]) -> CropSource:
        """The same source with a new table of similar places; None goes back to neighbours alone."""
        source = object.__new__(type(self))
        source.__dict__.update(self.__dict__, similar=table)
        return source

    def group_of(self, scene: np.ndarray) -> np.ndarray:
        """(N,) scene numbers -> (N,) numbers of their groups: scenes of one group may show the same place."""
        return np.unique(self._groups, return_inverse=True)[1].reshape(-1)[scene]

    def read(self, place: Place) -> PairImages:
        """Both images of a place of :attr:`pool`, aligned and as they are."""
        region = self._regions[place.scene_index]
        window = Window(place.col_px, place.row_px, self.pool.crop_px, self.pool.crop_px)
        images = region.scene.read(window, window)
        sar = _within(images.sar, images.sar_valid, window, region)
        return PairImages(*sar, *_within(images.optical, images.optical_valid, window, region))

    def batch(self, step: int, rank: int) -> Batch:
        """The batch of a step of a process.

        Raises:
            InputError: a file that cannot be read; images without data where their masks promise some
                (``no_training_crop``).
        """
        shared = np.random.default_rng([self.seed, step, _STEP_STREAM])
        sar_px, count = self.settings.drawn(shared)
        rng = np.random.default_rng([self.seed, step, _FIRST_RANK_STREAM + rank])
        optical_px = self.settings.optical_side_px(sar_px)
        reach_px = min(self.settings.offset_px, (optical_px - sar_px) // 2)
        geometry = self.augment.geometry
        common = CommonView() if geometry is None else draw_common(geometry, rng)
        view = _View(common, (sar_px, optical_px), reach_px)
        places, near = self._places(rng, count)
        crops = [
            self._crop(place, places[0] if number in near else None, view, rng) for number, place in enumerate(places)
        ]
        return self._tensors(crops, view)

    def _places(self, rng: np.random.Generator, count: int) -> Tuple[List[Place], range]:
        """Places of a batch, and which of them are neighbours of the first one."""
        settings = self.settings
        wanted = round(settings.neighbour_fraction * (count - 1))
        if self.similar is not None and rng.random() < settings.similar_share:
            places = self.similar.around(int(rng.integers(len(self.similar.places))), wanted, rng)
            near = range(0)
        else:
            first = self.pool.draw(rng)
            neighbours = self._neighbours(first, rng, wanted) if wanted else []
            places = [first, *neighbours]
            near = range(1, len(places))
        places += [self.pool.draw(rng) for _ in range(count - len(places))]
        return places, near

    def _neighbours(self, place: Place, rng: np.random.Generator, count: int) -> List[Place]:
        """Places around one, far enough from it for most to be told apart from it."""
        radius_px = self.settings.neighbour_radius_px
        return self.pool.neighbours(place, radius_px, rng, count, min(self.pool.crop_px, radius_px // 2))

    def _crop(self, place: Place, near: Optional[Place], view: _View, rng: np.random.Generator) -> _Crop:
        """The crop of a place; of another place of its kind, should too little of it be valid."""
        best: Optional[_Crop] = None
        for _ in range(_MAX_DRAWS):
            crop = self._read(place, self._draw_frames(place, view, rng))
            if best is None or crop.covered > best.covered:
                best = crop
            if best.covered >= self.settings.min_coverage:
                break
            others = self._neighbours(near, rng, 1) if near else []
            place = others[0] if others else self.pool.draw(rng)
        if best is None or best.covered == 0.0:
            raise InputError(
                f"no crop with data in both images was found in {_MAX_DRAWS} tries",
                "Check with gdalinfo that the pairs hold data where both images are valid.",
                code="no_training_crop",
            )
        return best._replace(images=self._varied(best.images, rng))

    def _draw_frames(self, place: Place, view: _View, rng: np.random.Generator) -> PairFrames:
        half_px = self.pool.crop_px / 2.0
        center_px = place.row_px + half_px, place.col_px + half_px
        scene = self._regions[place.scene_index].scene
        scene_px = scene.height_px, scene.width_px
        offset_px = draw_offset(center_px, view.sides_px, view.reach_px, scene_px, view.common, rng)
        geometry = self.augment.geometry
        relative = RelativeView() if geometry is None else draw_relative(geometry, rng)
        return place_frames(center_px, offset_px, view.sides_px, view.common, relative)

    def _read(self, place: Place, frames: PairFrames) -> _Crop:
        region = self._regions[place.scene_index]
        windows = frames.sar.window(), frames.optical.window()
        read = region.scene.read(*windows)
        sar, sar_valid = frames.sar.cut(*_within(read.sar, read.sar_valid, windows[0], region))
        optical, optical_valid = frames.optical.cut(*_within(read.optical, read.optical_valid, windows[1], region))
        row, col = np.rint(frames.offset_px).astype(int)
        below = optical_valid[row : row + frames.sar.side_px, col : col + frames.sar.side_px]
        covered = float((sar_valid & below).mean())
        return _Crop(place, frames, PairImages(sar, sar_valid, optical, optical_valid), covered)

    def _varied(self, images: PairImages, rng: np.random.Generator) -> PairImages:
        sar, optical = images.sar, images.optical
        if self.augment.sar is not None:
            sar = vary_sar(sar, images.sar_valid, self.augment.sar, rng)
        if self.augment.optical is not None:
            optical = vary_optical(optical, images.optical_valid, self.augment.optical, rng)
        return PairImages(sar, images.sar_valid, optical, images.optical_valid)

    def _tensors(self, crops: Sequence[_Crop], view: _View) -> Batch:
        scene = np.array([crop.place.scene_index for crop in crops])
        overlap, relative_px = _relations([crop.frames for crop in crops], scene, self._groups[scene])
        arrays = {
            "sar": np.stack([crop.images.sar for crop in crops]),
            "sar_valid": np.stack([crop.images.sar_valid[None] for crop in crops]),
            "optical": np.stack([crop.images.optical for crop in crops]),
            "optical_valid": np.stack([crop.images.optical_valid[None] for crop in crops]),
            "offset_px": np.einsum("iic->ic", relative_px),
            "angle_deg": np.array([crop.frames.sar.relative.angle_deg for crop in crops]),
            "scale": np.array([crop.frames.sar.relative.scale for crop in crops]),
            "center_px": np.array([crop.frames.sar.center_px for crop in crops]),
            "relative_px": relative_px,
        }
        batch = {name: torch.from_numpy(array.astype(np.float32, copy=False)) for name, array in arrays.items()}
        batch["scene"] = torch.from_numpy(scene.astype(np.int64))
        batch["overlap"] = torch.from_numpy(overlap)
        return batch


def _relations(frames: Sequence[PairFrames], scene: np.ndarray, group: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """``overlap`` and ``relative_px`` of :class:`CropSource`."""
    sar, optical = np.array([f.sar.center_px for f in frames]), np.array([f.optical.center_px for f in frames])
    side_px, sar_px = frames[0].optical.side_px, frames[0].sar.side_px
    center = (sar[:, None] - optical[None]) @ frames[0].optical.matrix.T + side_px / 2.0
    half = np.array([f.sar.half_extent_px for f in frames])[:, None, None]
    touching = ((center + half > 0.0) & (center - half < side_px)).all(axis=-1)
    same_scene = scene[:, None] == scene
    diagonal = np.eye(len(frames), dtype=bool)
    known = (touching & same_scene) | diagonal
    perhaps = (group[:, None] == group) & ~same_scene
    relative_px = np.where(known[..., None], center - sar_px / 2.0, np.nan)
    return (known | perhaps) & ~diagonal, np.round(relative_px, 4)  # 0 is 0 and not -4e-15


def _within(image: np.ndarray, valid: np.ndarray, window: Window, region: Region) -> Tuple[np.ndarray, np.ndarray]:
    """What was read, less what lies outside the region's cells."""
    # What lies beyond the scene is invalid already, whatever the cell at its edge says.
    row, col = (
        (np.arange(first, end) // CELL_PX).clip(0, count - 1)
        for first, end, count in zip(
            (window.row_off, window.col_off), (window.row_end, window.col_end), region.cells.shape
        )
    )
    if region.cells[row[0] : row[-1] + 1, col[0] : col[-1] + 1].all():
        return image, valid
    allowed = region.cells[np.ix_(row, col)]
    valid = valid & allowed
    return image * valid, valid
