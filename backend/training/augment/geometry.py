"""Flips, turns and changes of scale of training crops, with the true place of one crop in the other known exactly.

Nothing is measured in pictures: a crop is *defined* by its frame, an affine relation between its pixels and those of
the scene, and then cut. Both crops of a pair are mirrored, turned by quarter turns and magnified alike; the SAR crop is
turned and magnified a little more. What a frame asks for is done in one resampling, or in none where it is a plain cut
that is flipped and turned.

Positions are (row, column) of pixel corners: the centre of the first pixel is at (0.5, 0.5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np
import torch
import torch.nn.functional as F

from ...rasters.tiles import Window

_WHOLLY_VALID = 1.0 - 1e-3
"""Bilinear weights of valid neighbours sum to 1 but for rounding; below this an invalid one took part."""

_MARGIN_PX = 1.0  # bilinear sampling reaches half a pixel beyond a crop's corners


@dataclass(frozen=True)
class GeometrySettings:
    """What is drawn of the geometry; every range is drawn from evenly, scales on a logarithmic axis."""

    flips_and_turns: bool = True
    common_scale: Tuple[float, float] = (0.85, 1.2)  # magnification of both modalities
    common_share: float = 0.5  # of the batches are magnified at all
    angle_deg: float = 3.0  # the SAR crop is turned by up to so much either way
    relative_scale: float = 0.03  # and magnified by up to so much either way
    relative_share: float = 0.5  # of the crops are turned and magnified at all


@dataclass(frozen=True)
class CommonView:
    """What both modalities of a whole batch have in common.

    Attributes:
        flip: columns are mirrored, before turning.
        quarter_turns: anti-clockwise, 0 to 3.
        scale: magnification: crop pixels a scene pixel.
    """

    flip: bool = False
    quarter_turns: int = 0
    scale: float = 1.0

    @property
    def matrix(self) -> np.ndarray:
        """(2, 2): takes a (row, column) vector of the scene to one of the crop, without the magnification."""
        turn = np.linalg.matrix_power(np.array([[0.0, -1.0], [1.0, 0.0]]), self.quarter_turns)
        return turn @ np.diag([1.0, -1.0 if self.flip else 1.0])

    def oriented(self, array: np.ndarray) -> np.ndarray:
        """The array (..., H, W) flipped and turned; a view."""
        return np.rot90(array[..., ::-1] if self.flip else array, self.quarter_turns, axes=(-2, -1))


@dataclass(frozen=True)
class RelativeView:
    """How the SAR crop differs from the optical one beyond its offset.

    Attributes:
        angle_deg: what the SAR crop shows is turned by so much, clockwise as seen.
        scale: what it shows is magnified by so much.
    """

    angle_deg: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True)
class CropFrame:
    """Where in a scene a square crop lies and how it looks at it.

    Attributes:
        center_px: (row, column) of the crop's centre in the scene.
        side_px: of the crop.
        view: flips, turns and scale in common.
        relative: what is added to them; nothing for the optical crop.
    """

    center_px: Tuple[float, float]
    side_px: int
    view: CommonView
    relative: RelativeView = RelativeView()

    @property
    def is_plain(self) -> bool:
        """Whether the crop's pixels are pixels of the scene: no resampling is needed."""
        corner = np.asarray(self.center_px) - self.side_px / 2.0
        whole = bool((corner == np.rint(corner)).all())
        return whole and self.view.scale == 1.0 and self.relative == RelativeView()

    @property
    def matrix(self) -> np.ndarray:
        """(2, 2): takes a (row, column) vector of the scene to one of the crop."""
        angle = math.radians(self.relative.angle_deg)
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        return self.view.scale * self.relative.scale * (turn @ self.view.matrix)

    @property
    def half_extent_px(self) -> float:
        """Half the side of the upright square, in pixels at the common scale, that holds the crop's footprint."""
        angle = math.radians(self.relative.angle_deg)
        return self.side_px / 2.0 * (abs(math.cos(angle)) + abs(math.sin(angle))) / self.relative.scale

    def window(self) -> Window:
        """What must be read of the scene to cut the crop; it may reach beyond the scene."""
        if self.is_plain:
            row, col = (round(center - self.side_px / 2.0) for center in self.center_px)
            return Window(col, row, self.side_px, self.side_px)
        reach = np.abs(np.linalg.inv(self.matrix)).sum(axis=1) * (self.side_px / 2.0) + _MARGIN_PX
        row, col = (math.floor(value) for value in np.asarray(self.center_px) - reach)
        row_end, col_end = (math.ceil(value) for value in np.asarray(self.center_px) + reach)
        return Window(col, row, col_end - col, row_end - row)

    def cut(self, image: np.ndarray, valid: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """The crop from what was read of :meth:`window`.

        A pixel that is interpolated counts as valid where all pixels it is made of are.

        Args:
            image: (C, H, W) float32, 0 where invalid.
            valid: (H, W) bool.

        Returns:
            (C, S, S) float32, 0 where invalid, and (S, S) bool; contiguous.
        """
        if self.is_plain:
            return np.ascontiguousarray(self.view.oriented(image)), np.ascontiguousarray(self.view.oriented(valid))
        bands = image if valid.all() else np.concatenate([image, valid[None].astype(np.float32)])
        grid = torch.from_numpy(self._sampling_grid())[None]
        sampled = F.grid_sample(
            torch.from_numpy(np.ascontiguousarray(bands))[None], grid, padding_mode="zeros", align_corners=False
        )[0].numpy()
        if len(bands) == len(image):
            return sampled, np.ones(sampled.shape[-2:], bool)
        wholly = sampled[-1] > _WHOLLY_VALID
        return np.ascontiguousarray(sampled[:-1] * wholly), wholly

    def _sampling_grid(self) -> np.ndarray:
        """(S, S, 2) float32: (column, row) of each pixel's centre in the window, as grid_sample counts: -1 to 1."""
        window, back = self.window(), np.linalg.inv(self.matrix)
        steps = np.arange(self.side_px) + 0.5 - self.side_px / 2.0
        corner, size = np.array([window.row_off, window.col_off]), np.array([window.height, window.width])
        row, col = (
            ((back[axis, 0] * steps[:, None] + back[axis, 1] * steps) + (self.center_px[axis] - corner[axis]))
            * (2.0 / size[axis])
            - 1.0
            for axis in (0, 1)
        )
        return np.stack([col, row], axis=-1).astype(np.float32)


@dataclass(frozen=True)
class PairFrames:
    """The two crops of a training pair.

    Attributes:
        sar, optical: their frames, of one common view.
    """

    sar: CropFrame
    optical: CropFrame

    @property
    def center_px(self) -> np.ndarray:
        """(2,): (row, column) of the SAR crop's centre in the optical crop: the label."""
        return position_px(self.sar, self.optical)

    @property
    def offset_px(self) -> np.ndarray:
        """(2,): the same for the upper left corner that the SAR crop would have were it not turned and magnified."""
        return self.center_px - self.sar.side_px / 2.0


def position_px(sar: CropFrame, optical: CropFrame) -> np.ndarray:
    """(2,) float64: (row, column) in an optical crop of the centre of any SAR crop of the same scene."""
    apart = np.asarray(sar.center_px) - np.asarray(optical.center_px)
    return optical.side_px / 2.0 + optical.matrix @ apart


def draw_common(settings: GeometrySettings, rng: np.random.Generator) -> CommonView:
    """Draw what a batch has in common.

    Every batch draws one view for all its places: were it drawn for each, the directions of the sun and of the radar's
    look would tell pairs apart that are to be told apart by the ground.
    """
    flip, turns = (bool(rng.integers(2)), int(rng.integers(4))) if settings.flips_and_turns else (False, 0)
    low, high = np.log(settings.common_scale)
    scaled = rng.random() < settings.common_share
    return CommonView(flip, turns, float(np.exp(rng.uniform(low, high))) if scaled else 1.0)


def draw_relative(settings: GeometrySettings, rng: np.random.Generator) -> RelativeView:
    """Draw how one SAR crop is turned and magnified against the optical one."""
    if rng.random() >= settings.relative_share:
        return RelativeView()
    reach = math.log1p(settings.relative_scale)
    angle_deg = float(rng.uniform(-settings.angle_deg, settings.angle_deg))
    return RelativeView(angle_deg, float(np.exp(rng.uniform(-reach, reach))))


def draw_offset(
    center_px: Tuple[float, float],
    sides_px: Tuple[int, int],
    reach_px: int,
    scene_px: Tuple[int, int],
    view: CommonView,
    rng: np.random.Generator,
) -> Tuple[float, float]:
    """Draw where in the optical crop the SAR crop of a place lies, evenly, as :func:`place_frames` asks for it.

    Of all offsets within reach those come into question that let the optical crop show as much of the scene as it can:
    of a patch that is no larger than the crop always the whole.

    Args:
        center_px: (row, column) of the place in the scene.
        sides_px: of the SAR and of the optical crop.
        reach_px: how far the SAR crop may lie off the optical crop's middle, in pixels of the crops.
        scene_px: (height, width).
        view: as drawn; whole pixels come out where it needs no resampling.
        rng: where it is drawn from.
    """
    sar_center, half_px = _snapped(center_px, sides_px[0]), sides_px[1] / (2.0 * view.scale)
    optical_center = np.empty(2)
    for axis in (0, 1):
        inner, outer = sorted((half_px, scene_px[axis] - half_px))
        nearest, farthest = sar_center[axis] - reach_px / view.scale, sar_center[axis] + reach_px / view.scale
        low, high = max(nearest, min(inner, farthest)), min(farthest, max(outer, nearest))
        if view.scale == 1.0:
            first = math.ceil(low - half_px)
            optical_center[axis] = rng.integers(first, max(first, math.floor(high - half_px)) + 1) + half_px
        else:
            optical_center[axis] = rng.uniform(low, high)
    shift = view.scale * (view.matrix @ (sar_center - optical_center)) + (sides_px[1] - sides_px[0]) / 2.0
    return float(shift[0]), float(shift[1])


def place_frames(
    center_px: Tuple[float, float],
    offset_px: Tuple[float, float],
    sides_px: Tuple[int, int],
    view: CommonView,
    relative: RelativeView,
) -> PairFrames:
    """Frames of a pair whose SAR crop is centred on a place.

    The centre is moved by up to half a pixel so that an upright crop at scale 1 is a plain cut of the scene.

    Args:
        center_px: (row, column) in the scene.
        offset_px: (row, column) of the SAR crop's upper left corner in the optical crop: :attr:`PairFrames.offset_px`.
        sides_px: of the SAR and of the optical crop.
        view, relative: as drawn.
    """
    sar_center = _snapped(center_px, sides_px[0])
    shift = np.asarray(offset_px) + (sides_px[0] - sides_px[1]) / 2.0  # of the SAR centre against the optical one
    # The matrix is orthogonal: its transpose takes crop vectors back to the scene, and whole numbers to whole numbers.
    optical_center = sar_center - view.matrix.T @ shift / view.scale
    sar = CropFrame((float(sar_center[0]), float(sar_center[1])), sides_px[0], view, relative)
    optical = CropFrame((float(optical_center[0]), float(optical_center[1])), sides_px[1], view)
    return PairFrames(sar, optical)


def _snapped(center_px: Tuple[float, float], side_px: int) -> np.ndarray:
    """(2,): the centre moved so that the crop's corner is a pixel corner."""
    return np.rint(np.asarray(center_px) - side_px / 2.0) + side_px / 2.0
