"""``similar``: the tiles of a basemap that look most like a place, an area or an image, as GeoJSON.

Open the index (or describe the basemap) → patches of the query → rank the tiles → drop repeated places → write.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import torch

from .config import ENCODER, IndexParams
from .descriptors.dense_map import DenseMap, describe_raster
from .descriptors.descriptor import Descriptor, load_descriptor
from .devices import resolve_device
from .errors import InputError
from .match_inputs import model_of_index
from .outputs.crs import wgs84_from
from .outputs.destination import check_out_file
from .outputs.geojson import geojson_text
from .outputs.rings import collection, feature, polygon_geometry
from .outputs.whole import whole_file, writing
from .progress import Progress
from .rasters.checks import check_basemap
from .rasters.grid import WorkingGrid, open_on_grid, working_grid
from .rasters.radiometry import fit_optical
from .rasters.raster import open_raster
from .records import Ring
from .retrieval.embeddings import embed_tiles
from .retrieval.index import TileIndex
from .retrieval.land import land_of_tiles
from .retrieval.shifted_queries import ShiftSearch
from .retrieval.similar_tiles import SimilarTiles, by_land, by_layout, first, separate
from .retrieval.tile_search import TilesInMemory
from .similar_params import SimilarParams
from .similar_query import Query, query_of

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Ground:
    """A basemap whose tiles can be ranked."""

    grid: WorkingGrid
    dense: DenseMap
    tiles: ShiftSearch
    land: np.ndarray
    centers_px: np.ndarray
    tile_px: int
    overlap: float


def find_similar(params: SimilarParams, progress: Progress) -> dict[str, Any]:
    """Find the most similar tiles and write them.

    A feature is the footprint of a tile: ``rank`` from 1, ``similarity`` (-1..1), ``center_x, center_y`` (the
    basemap's CRS), ``patch`` (which part of a larger area or image it is like, from 0). Similarities by land and by
    layout cannot be compared with one another.

    Returns:
        ``out, count, by, modality, num_patches, num_tiles, tile_px, tile_m, similarity`` (of the best; None where
        nothing was found), ``device, seconds, seconds_by_stage``.

    Raises:
        InputError: the basemap, the place or the image cannot serve. IndexMismatchError: no such index.
        OutputError: the file is there already or cannot be written. ModelError, DeviceError: no such.
    """
    started_s = time.monotonic()
    check_out_file(params.out, params.overwrite)
    device = resolve_device(params.device)
    progress.start("open basemap", 2)
    descriptor = load_descriptor(params.model or model_of_index(params.index) or ENCODER)
    progress.advance()
    if params.index is not None:
        ground = _open_index(params.index, descriptor)
    else:
        ground = _describe(str(params.reference), params.tile_px, descriptor, device.torch_device, progress)
    progress.start("describe query", 1)
    side = round(ground.tile_px / ground.dense.stride_px)
    query = query_of(params, ground.grid, ground.dense, side, descriptor, device.torch_device)
    progress.advance()
    by = _kind(params.by, query.modality)
    progress.start("rank tiles", 1)
    found = _rank(params, ground, query, by)
    if not len(found.similarity) and not params.overlapping:
        LOG.warning("no tile is left: all overlap what was asked for; --overlapping gives these too")
    progress.advance()
    _write(params, found, ground)
    progress.finish()
    return {
        "out": params.out,
        "count": len(found.similarity),
        "by": by,
        "modality": query.modality,
        "num_patches": len(query.values),
        "num_tiles": len(ground.centers_px),
        "tile_px": ground.tile_px,
        "tile_m": ground.tile_px * ground.grid.pixel_size_m,
        "similarity": float(found.similarity[0]) if len(found.similarity) else None,
        "device": device.name,
        "seconds": time.monotonic() - started_s,
        "seconds_by_stage": dict(progress.seconds_by_stage),
    }


def _kind(asked: str, modality: str) -> str:
    if asked != "auto":
        return asked
    return "layout" if modality == "sar" else "land"


def _open_index(folder: str, descriptor: Descriptor) -> _Ground:
    index = TileIndex.load(folder, model_digest=descriptor.digest)
    tile_px, overlap = index.manifest.tile_px, index.manifest.overlap
    return _Ground(index.grid, index.dense, index, index.land, index.tile_centers_px, tile_px, overlap)


def _describe(
    path: str, tile_px: Optional[int], descriptor: Descriptor, device: torch.device, progress: Progress
) -> _Ground:
    """As the index of the basemap would be, with its defaults."""
    with open_raster(path) as raster:
        check_basemap(raster)
        grid = working_grid(raster)
    tile_px, overlap = tile_px or IndexParams.tile_px, IndexParams.overlap
    if min(grid.width_px, grid.height_px) < tile_px:
        raise InputError(
            f"basemap {path!r} has {grid.width_px} x {grid.height_px} working pixels, fewer than one tile of {tile_px}",
            "Use a smaller --tile-px, or a larger basemap.",
            code="raster_too_small",
        )
    with open_on_grid(path, grid) as raster:
        dense = describe_raster(raster, fit_optical(raster), descriptor, "optical", device, progress)
    tiles = embed_tiles(dense, tile_px, overlap, device, progress)
    land = land_of_tiles(dense, tiles.centers_px, tile_px, device, progress)
    return _Ground(grid, dense, TilesInMemory.of(tiles, device), land, tiles.centers_px, tile_px, overlap)


def _rank(params: SimilarParams, ground: _Ground, query: Query, by: str) -> SimilarTiles:
    if by == "land":
        ranked = by_land(ground.land, ground.centers_px, query.values, query.valid)
    else:
        ranked = by_layout(
            ground.tiles,
            ground.centers_px,
            query.values,
            query.valid,
            ground.overlap,
            ground.dense.stride_px,
            params.top_k,
        )
    if params.overlapping:
        return first(ranked, list(range(min(params.top_k, len(ranked.similarity)))))
    return separate(ranked, params.top_k, ground.tile_px, query.own_px)


def _write(params: SimilarParams, found: SimilarTiles, ground: _Ground) -> None:
    to_wgs84 = wgs84_from(ground.grid.crs_wkt)
    features = []
    for rank, (center, similarity, patch) in enumerate(zip(found.centers_px, found.similarity, found.patch), 1):
        x, y = ground.grid.transform.apply(*center)
        geometry, bbox = polygon_geometry(_footprint(ground, center), to_wgs84)
        row = {
            "rank": rank,
            "similarity": round(float(similarity), 6),
            "center_x": x,
            "center_y": y,
            "patch": int(patch),
        }
        features.append(feature(geometry, bbox, row))
    text = geojson_text(collection(features))
    with whole_file(params.out, overwrite=params.overwrite) as partial, writing(params.out, len(text)):
        partial.write_text(text, encoding="utf-8", newline="\n")


def _footprint(ground: _Ground, center: np.ndarray) -> Ring:
    half, (col, row) = ground.tile_px / 2.0, center
    corners = ((col - half, row - half), (col + half, row - half), (col + half, row + half), (col - half, row + half))
    return tuple(ground.grid.transform.apply_all(corners))
