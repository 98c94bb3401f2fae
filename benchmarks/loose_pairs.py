"""The pairs that an encoder is tried on beside the rasters it is developed on: patches, float dB, simulated scenes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import torch

from backend.config import SimulateParams
from backend.descriptors.cmpc_network import CmpcNetwork
from backend.descriptors.dense_map import describe_image
from backend.descriptors.face import Descriptor
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.patch_rankers import embed_images, optical_image
from backend.rasters.in_memory import raster_of
from backend.rasters.radiometry import fit_optical, fit_sar
from backend.rasters.tiles import Window
from backend.retrieval.embeddings import embed_patches
from backend.simulation.simulate import SimulatedScene, simulate_arrays
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.pair_source import PairImages
from benchmarks.loose_windows import LoosePatches, LooseQuery, OpticalWindow, window_summary

PATCH_PX = 256
"""Side of the patches of the set of pairs."""

SCENE_PX, STRIP_PX = 1024, (640, 320)
"""Side of a simulated scene; length and width of its strip."""


@lru_cache(maxsize=2)
def patch_set(folder: str, count: int, seed: int) -> "tuple[PairImages, ...]":
    """Pairs of :data:`PATCH_PX` of a folder of patches, drawn at random, at most one a place group."""
    scenes = [scene for one in open_pairs(folder) for scene in one.scenes]
    generator = np.random.default_rng(seed)
    first: Dict[str, int] = {}
    for number in generator.permutation(len(scenes)).tolist():
        first.setdefault(scenes[number].group, number)
    window = Window(0, 0, PATCH_PX, PATCH_PX)
    return tuple(scenes[number].read(window, window) for number in sorted(list(first.values())[:count]))


def patches_of(images: Sequence[PairImages], side_px: int) -> LoosePatches:
    """The middles of all SAR patches, to be found on all optical patches."""
    off = (PATCH_PX - side_px) // 2
    at = slice(off, off + side_px)
    return LoosePatches(
        [OpticalWindow(pair.optical, pair.optical_valid) for pair in images],
        [
            LooseQuery(pair.sar[:, at, at], pair.sar_valid[at, at], number, off, off)
            for number, pair in enumerate(images)
        ],
    )


def pooled_row(
    images: Sequence[PairImages], side_px: int, method: "Descriptor | CmpcNetwork", device: torch.device
) -> Dict[str, Any]:
    """Middles of the SAR patches ranked against the middles of the optical ones, by the cosine of their vectors."""
    off = (PATCH_PX - side_px) // 2
    at = slice(off, off + side_px)
    sar = [(pair.sar[:, at, at], pair.sar_valid[at, at]) for pair in images]
    optical = [(pair.optical[:, at, at], pair.optical_valid[at, at]) for pair in images]
    ahead, behind = (_vectors(part, method, kind, device) for part, kind in ((sar, "sar"), (optical, "optical")))
    similarity = (ahead @ behind.T).cpu().numpy()
    own = np.diag(similarity)
    better = (similarity >= own[:, None]).sum(axis=1)  # its own included; equals count as better
    ranks = np.where(np.isfinite(own), better, 0)
    return window_summary(ranks, list(range(len(images))), np.where(ranks == 1, 0.0, np.inf))


def fixture_patches(sar_folder: str, optical_folder: str, patch_px: int, count: int, seed: int) -> LoosePatches:
    """Random crops of SAR windows, ``count`` in all, to be found on the optical windows of the same file names."""
    names = sorted(path.name for path in Path(sar_folder).glob("*.tif"))
    generator = np.random.default_rng(seed)
    windows, queries = [], []
    for number, name in enumerate(names):
        pair = open_pair(str(Path(sar_folder) / name), str(Path(optical_folder) / name))
        whole = Window(0, 0, pair.grid.width_px, pair.grid.height_px)
        windows.append(OpticalWindow(*optical_image(pair, whole)))
        image, valid = pair.sar_image(whole)
        pair.close()
        queries += _crops(image, valid, patch_px, len(range(number, count, len(names))), number, (0.0, 0.0), generator)
    return LoosePatches(windows, queries)


def simulated_patches(seeds: Sequence[int], patch_px: int, count: int, pixel_size_m: float) -> LoosePatches:
    """Random crops of the strips of simulated scenes, ``count`` in all, to be found on the scenes' optical images."""
    windows: List[OpticalWindow] = []
    queries: List[LooseQuery] = []
    for number, seed in enumerate(seeds):
        made = simulated(seed, pixel_size_m)
        optical, sar = np.moveaxis(made.optical, 2, 0), made.sar[None]
        seen, lit = np.ones(optical.shape[1:], bool), np.isfinite(made.sar)
        windows.append(OpticalWindow(*fit_optical(raster_of(optical, seen, "scene")).apply(optical, seen)))
        image, valid = fit_sar(raster_of(sar, lit, "strip")).apply(sar, lit)
        corner = made.frame.to_scene.c / pixel_size_m, made.frame.to_scene.f / pixel_size_m
        generator = np.random.default_rng([seed, patch_px])
        queries += _crops(image, valid, patch_px, len(range(number, count, len(seeds))), number, corner, generator)
    return LoosePatches(windows, queries)


@lru_cache(maxsize=8)
def simulated(seed: int, pixel_size_m: float) -> SimulatedScene:
    """A scene whose strip lies north up, pixel by pixel on the scene's grid but for a fraction."""
    return simulate_arrays(
        SimulateParams(
            out="",
            size_px=SCENE_PX,
            pixel_size_m=pixel_size_m,
            strip_length_px=STRIP_PX[0],
            strip_width_px=STRIP_PX[1],
            heading_deg=0.0,
            seed=seed,
        )
    )


def _crops(
    image: np.ndarray,
    valid: np.ndarray,
    patch_px: int,
    count: int,
    window: int,
    corner_px: Tuple[float, float],
    generator: np.random.Generator,
) -> List[LooseQuery]:
    """Random crops; ``corner_px`` is the image's upper left corner (column, row) on its window."""
    rows = generator.integers(0, image.shape[1] - patch_px + 1, count)
    cols = generator.integers(0, image.shape[2] - patch_px + 1, count)
    return [
        LooseQuery(
            image[:, row : row + patch_px, col : col + patch_px],
            valid[row : row + patch_px, col : col + patch_px],
            window,
            corner_px[1] + row,
            corner_px[0] + col,
        )
        for row, col in zip(rows.tolist(), cols.tolist())
    ]


def _vectors(
    parts: Sequence[Tuple[np.ndarray, np.ndarray]],
    method: "Descriptor | CmpcNetwork",
    modality: str,
    device: torch.device,
) -> torch.Tensor:
    if isinstance(method, CmpcNetwork):
        return torch.cat([embed_images(method, [image], [valid], modality, device) for image, valid in parts])
    described = [describe_image(method, image, valid, modality, device) for image, valid in parts]
    return torch.cat([embed_patches(values[None], cells[None]) for values, cells in described])
