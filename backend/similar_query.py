"""What similar places are asked for: patches of the tiles' size, from the basemap itself or from an image."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
import torch

from .affine import Affine
from .config import parse_numbers
from .descriptors.dense_map import DenseMap, describe_image
from .descriptors.descriptor import Descriptor
from .errors import InputError
from .rasters.checks import check_raster, search_window
from .rasters.geodesy import transform_points
from .rasters.grid import WorkingGrid, open_on_grid, open_scaled
from .rasters.radiometry import fit_optical, fit_sar
from .rasters.raster import Raster, open_raster
from .rasters.tiles import Window, tile_grid
from .retrieval.correlation import cells_at
from .retrieval.embeddings import GRID, MIN_TILE_VALID
from .similar_params import SimilarParams

LOG = logging.getLogger(__name__)

MAX_PATCHES = 64
"""Of a larger area or image so many patches are taken, evenly spread over it."""

_MAX_IMAGE_PX = 64 * 10**6


@dataclass(frozen=True)
class Query:
    """Described patches of the tiles' size.

    Attributes:
        values: (Q, C, t, t) float32, 0 where not valid.
        valid: (Q, t, t) bool.
        own_px: (Q, 2) float64 centres (column, row) on the basemap's working grid; None for an image.
        modality: ``optical`` or ``sar``.
    """

    values: torch.Tensor
    valid: torch.Tensor
    own_px: Optional[np.ndarray]
    modality: str


def query_of(
    params: SimilarParams,
    grid: WorkingGrid,
    dense: DenseMap,
    side: int,
    descriptor: Descriptor,
    device: torch.device,
) -> Query:
    """The patches that the parameters name.

    Args:
        grid: working grid of the basemap.
        dense: its map.
        side: of a tile, cells.

    Raises:
        InputError: the place or area is not on the basemap (``area_outside``), there is hardly any data
            (``place_without_data``), or the image cannot serve.
        UsageError: the numbers of a place are none.
    """
    if params.image is not None:
        return _of_image(params, grid, side, descriptor, device)
    if params.at is not None:
        x, y = parse_numbers("--at", params.at, "X,Y")
        search_window(grid, (x, y), grid.pixel_size_m)
        col, row = grid.transform.inverse().apply(x, y)
        corners = np.array([[row / dense.stride_px - side / 2.0, col / dense.stride_px - side / 2.0]])
        what = f"around {params.at}"
    else:
        xmin, ymin, xmax, ymax = parse_numbers("--extent", str(params.extent), "XMIN,YMIN,XMAX,YMAX")
        window = search_window(grid, extent=(xmin, ymin, xmax, ymax))
        corners, what = _corners_of(window, dense, side), f"in the area {params.extent}"
    corners = np.rint(corners).astype(int)
    parts = [cells_at(dense, row, col, side, side) for row, col in corners.tolist()]
    kept = [number for number, (_, valid) in enumerate(parts) if valid.mean() >= MIN_TILE_VALID]
    if not kept:
        raise InputError(
            f"the basemap has hardly any data {what}",
            "Choose a place that it shows, away from its edges.",
            code="place_without_data",
        )
    values, valid = (np.stack([parts[number][part] for number in kept]) for part in (0, 1))
    own_px = (corners[kept][:, ::-1] + side / 2.0) * dense.stride_px
    return Query(
        torch.from_numpy(values.astype(np.float32)).to(device), torch.from_numpy(valid).to(device), own_px, "optical"
    )


def modality_of(raster: Raster) -> str:
    """``sar`` for complex values and up to two bands (polarisations), else ``optical``."""
    is_sar = raster.was_complex or raster.dtype.kind == "c" or raster.band_count <= 2
    return "sar" if is_sar else "optical"


def _corners_of(window: Window, dense: DenseMap, side: int) -> np.ndarray:
    """(Q, 2) cells (row, column) of the first cell of each patch: a window smaller than a tile is its middle."""
    stride = dense.stride_px
    rows, cols = (
        _starts(first / stride, length / stride, side)
        for first, length in ((window.row_off, window.height), (window.col_off, window.width))
    )
    return _thinned(np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2))


def _starts(first: float, length: float, side: int) -> np.ndarray:
    if length <= side:
        return np.array([first + (length - side) / 2.0])
    tiles = tile_grid(max(math.floor(length), side), side, side, 0.0)
    return first + np.unique([tile.col_off for tile in tiles])


def _thinned(places: np.ndarray) -> np.ndarray:
    if len(places) <= MAX_PATCHES:
        return places
    LOG.warning("%d patches of a large area; %d of them, evenly spread, are searched for", len(places), MAX_PATCHES)
    return places[np.linspace(0, len(places) - 1, MAX_PATCHES).round().astype(int)]


def _of_image(
    params: SimilarParams, grid: WorkingGrid, side: int, descriptor: Descriptor, device: torch.device
) -> Query:
    with open_raster(str(params.image)) as raster:
        check_raster(raster, "image")
        modality = modality_of(raster) if params.modality == "auto" else params.modality
    with _open_image(params, grid) as raster:
        if raster.width_px * raster.height_px > _MAX_IMAGE_PX:
            raise InputError(
                f"image {params.image!r} has {raster.width_px} x {raster.height_px} px at the working pixel size",
                "Cut the part out that you are looking for.",
                code="image_too_large",
            )
        if -(-min(raster.width_px, raster.height_px) // descriptor.stride_px) < GRID:
            raise InputError(
                f"image {params.image!r} has {raster.width_px} x {raster.height_px} px at the working pixel size of "
                f"{grid.pixel_size_m:g} m",
                f"At least {GRID * descriptor.stride_px} px a side are needed. State its pixel size with "
                "--image-pixel-size-m if it is wrong.",
                code="image_too_small",
            )
        radiometry = fit_sar(raster) if modality == "sar" else fit_optical(raster)
        data, mask = raster.read(0, 0, raster.width_px, raster.height_px, list(radiometry.bands))
    image, mask = radiometry.apply(data, mask)
    values, valid = describe_image(descriptor, image, mask, modality, device)
    return Query(*_patches(values, valid, side, str(params.image)), None, modality)


def _open_image(params: SimilarParams, grid: WorkingGrid) -> Raster:
    """The image at the basemap's pixel size; north-up in the basemap's CRS where it has a place of its own."""
    path = str(params.image)
    with open_raster(path) as raster:
        size_m, transform, crs_wkt = params.image_pixel_size_m, raster.transform, raster.crs_wkt
        is_placed = raster.has_georeference and transform is not None
        width, height = raster.width_px, raster.height_px
    if size_m is not None or not is_placed or transform is None:
        return open_scaled(path, 1.0 if size_m is None else size_m / grid.pixel_size_m)
    corners = transform.apply_all([(0, 0), (width, 0), (width, height), (0, height)])
    placed = transform_points(corners, crs_wkt, grid.crs_wkt)
    xs, ys = [x for x, _ in placed], [y for _, y in placed]
    step_x, step_y = grid.transform.a, -grid.transform.e
    own = WorkingGrid(
        grid.crs_wkt,
        Affine(step_x, 0.0, min(xs), 0.0, -step_y, max(ys)),
        max(1, math.ceil((max(xs) - min(xs)) / step_x - 1e-3)),
        max(1, math.ceil((max(ys) - min(ys)) / step_y - 1e-3)),
        grid.pixel_size_m,
    )
    return open_on_grid(path, own)


def _patches(values: torch.Tensor, valid: torch.Tensor, side: int, path: str) -> Tuple[torch.Tensor, torch.Tensor]:
    """Cut a described image into patches of the tiles' size; what is smaller lies in the middle of one."""
    short = [max(0, side - length) for length in valid.shape]
    before = [missing // 2 for missing in short]
    frame = (before[1], short[1] - before[1], before[0], short[0] - before[0])
    values, valid = torch.nn.functional.pad(values, frame), torch.nn.functional.pad(valid, frame)
    rows, cols = (_starts(0.0, float(length), side) for length in valid.shape)
    corners = np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2).astype(int)
    least = MIN_TILE_VALID * _share(short, side)
    parts = [valid[row : row + side, col : col + side] for row, col in corners.tolist()]
    kept = [number for number, part in enumerate(parts) if float(part.float().mean()) >= least]
    if not kept:
        raise InputError(
            f"image {path!r} has hardly any valid pixels", "Choose one with data.", code="place_without_data"
        )
    chosen = _thinned(corners[kept])
    values = torch.stack([values[:, row : row + side, col : col + side] for row, col in chosen.tolist()])
    return values, torch.stack([valid[row : row + side, col : col + side] for row, col in chosen.tolist()])


def _share(short: "list[int]", side: int) -> float:
    """Of a patch that an image smaller than it can fill."""
    return (side - short[0]) * (side - short[1]) / side**2
