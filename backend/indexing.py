"""``index``: a basemap becomes a folder that many strips can be searched in.

Open and check → fingerprint → radiometry → dense map, block by block into files → tile embeddings → codes → moved into
place whole. A cancelled or killed build leaves ``.NAME.partial`` beside the target, and the next one goes on from
there; a failed one leaves nothing.
"""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from . import __version__
from .config import IndexParams
from .descriptors.dense_map import block_side_px, describe_raster
from .descriptors.descriptor import Descriptor, load_descriptor
from .devices import ComputeDevice, resolve_device
from .errors import InputError, OutputError
from .host import peak_memory_bytes
from .outputs.destination import check_out_dir, check_space
from .outputs.whole import whole_folder, writing
from .progress import Progress
from .rasters.checks import check_basemap
from .rasters.digest import raster_digest
from .rasters.grid import WorkingGrid, open_on_grid, working_grid
from .rasters.radiometry import OpticalRadiometry, fit_optical
from .rasters.raster import Raster, open_raster
from .rasters.tiles import tile_grid
from .retrieval.embeddings import TileEmbeddings, embed_tiles, embedding_size, grid_of_tile
from .retrieval.index import write_tiles
from .retrieval.land import land_of_tiles, land_size
from .retrieval.manifest import INDEX_NAMES, LAND_NAME, IndexManifest, describe_files
from .retrieval.partial_map import open_partial_map
from .retrieval.reduction import most_numbers

LOG = logging.getLogger(__name__)

_KEEPING = {"output_exists", "output_in_use", "raster_unreachable"}
"""Failures after which unfinished work is worth keeping: it is another's, or the next attempt may well succeed."""


@dataclass(frozen=True)
class _Job:
    """What is built, of what, with what, where."""

    params: IndexParams
    target: Path
    work: Path  # folder of unfinished work, beside the target
    device: ComputeDevice
    descriptor: Descriptor
    grid: WorkingGrid
    digest: str  # of the basemap
    radiometry: OpticalRadiometry

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, h, w) of the dense map."""
        stride = self.descriptor.stride_px
        return self.descriptor.channels, -(-self.grid.height_px // stride), -(-self.grid.width_px // stride)

    @property
    def needed_bytes(self) -> int:
        """Size of the index, tiles without data counted too."""
        params = self.params
        rows = len(tile_grid(params.tile_px, self.grid.height_px, params.tile_px, params.overlap))
        cols = len(tile_grid(self.grid.width_px, params.tile_px, params.tile_px, params.overlap))
        channels, height, width = self.shape
        size = embedding_size(channels, grid_of_tile(round(params.tile_px / self.descriptor.stride_px)))
        numbers, basis_bytes = most_numbers(rows * cols, size)
        code_bytes = 4 * numbers if params.code == "float" else -(-numbers // 4)
        tile_bytes = rows * cols * (16 + 2 * land_size(channels))
        return height * width * (2 * channels + 1) + tile_bytes + code_bytes + basis_bytes

    def to_mapping(self) -> dict[str, Any]:
        """All that the cells of the dense map depend on; tiles and codes are made of them at the end."""
        return {
            "reference_digest": self.digest,
            "model_digest": self.descriptor.digest,
            "grid": self.grid.to_mapping(),
            "radiometry": self.radiometry.to_mapping(),
            "block_px": block_side_px(self.descriptor.margin_px),
        }


def build_index(params: IndexParams, progress: Progress) -> dict[str, Any]:
    """Build the index of a basemap.

    Returns:
        ``out, reference, model, device, num_tiles, tile_px, overlap, code, embedding_size, pixel_size_m, width_px,
        height_px, valid_fraction, bytes, seconds, seconds_by_stage, peak_memory_bytes, resumed_blocks`` (taken over
        from interrupted work) and ``note`` (why such work was left aside; mostly empty).

    Raises:
        InputError: the basemap cannot serve. OutputError: the index cannot be written, or is there already.
        ModelError, DeviceError: no such descriptor or device. Cancelled: on request; what is done is kept.
    """
    started_s = time.monotonic()
    target = check_out_dir(params.out, params.overwrite)
    device = resolve_device(params.device)
    descriptor = load_descriptor(params.model)
    progress.start("open basemap", 2)
    with open_raster(params.reference) as raster:
        check_basemap(raster)
        grid = working_grid(raster, params.pixel_size_m)
    _check_holds_tile(params, grid)
    digest = raster_digest(params.reference)
    progress.advance()
    work = target.with_name(f".{target.name}.partial")
    with _discarding_failures(work), open_on_grid(params.reference, grid) as raster:
        job = _Job(params, target, work, device, descriptor, grid, digest, fit_optical(raster))
        progress.advance()
        manifest, resumed_blocks, note = _build(job, raster, progress)
    progress.finish()
    return {
        "out": str(target),
        "reference": params.reference,
        "model": descriptor.name,
        "device": device.name,
        "num_tiles": manifest.num_tiles,
        "tile_px": params.tile_px,
        "overlap": params.overlap,
        "code": params.code,
        "embedding_size": manifest.embedding_size,
        "pixel_size_m": grid.pixel_size_m,
        "width_px": grid.width_px,
        "height_px": grid.height_px,
        "valid_fraction": manifest.valid_fraction,
        "bytes": sum((target / name).stat().st_size for name in INDEX_NAMES),
        "seconds": time.monotonic() - started_s,
        "seconds_by_stage": dict(progress.seconds_by_stage),
        "peak_memory_bytes": peak_memory_bytes(),
        "resumed_blocks": resumed_blocks,
        "note": note,
    }


def _build(job: _Job, raster: Raster, progress: Progress) -> tuple[IndexManifest, int, str]:
    """Fill the folder of unfinished work and move it into place: manifest, blocks taken over, note."""
    torch_device = job.device.torch_device
    check_space(job.target, max(0, job.needed_bytes - _size_bytes(job.work)))
    with ExitStack() as stack:
        with writing(job.target):
            partial = stack.enter_context(open_partial_map(job.work, job.to_mapping(), job.shape))
        if partial.note:
            LOG.warning("%s: %s", job.target, partial.note)
        dense = describe_raster(
            raster,
            job.radiometry,
            job.descriptor,
            "optical",
            torch_device,
            progress,
            values=partial.values,
            valid=partial.valid,
            skip=partial.is_done,
            on_block=partial.finished,
        )
        partial.flush()
        tiles = embed_tiles(dense, job.params.tile_px, job.params.overlap, torch_device, progress)
        land = land_of_tiles(dense, tiles.centers_px, job.params.tile_px, torch_device, progress)
        valid_fraction = float(dense.valid.mean())
        del dense
        partial.close()
        progress.start("write index", 2)
        with writing(job.target):
            code_size = write_tiles(job.work, tiles, job.params.code)
            np.save(job.work / LAND_NAME, land)
            manifest = _manifest(job, tiles, code_size, valid_fraction, dict(progress.seconds_by_stage))
            manifest.write(job.work)
        progress.advance()
        with whole_folder(job.target, overwrite=job.params.overwrite, replaces=INDEX_NAMES) as ready:
            with writing(job.target):
                for name in INDEX_NAMES:
                    os.replace(job.work / name, ready / name)
        progress.advance()
        resumed_blocks, note = len(partial.done), partial.note
    shutil.rmtree(job.work, ignore_errors=True)
    return manifest, resumed_blocks, note


def _manifest(
    job: _Job, tiles: TileEmbeddings, code_size: int, valid_fraction: float, seconds: dict[str, float]
) -> IndexManifest:
    params = job.params
    return IndexManifest(
        crs_wkt=job.grid.crs_wkt,
        reference_path=os.path.abspath(params.reference) if os.path.exists(params.reference) else params.reference,
        reference_digest=job.digest,
        model_name=job.descriptor.name,
        model_digest=job.descriptor.digest,
        grid=job.grid.to_mapping(),
        radiometry=job.radiometry.to_mapping(),
        stride_px=job.descriptor.stride_px,
        channels=job.descriptor.channels,
        tile_px=params.tile_px,
        overlap=params.overlap,
        code=params.code,
        embedding_size=tiles.vectors.shape[1],
        code_size=code_size,
        num_tiles=tiles.vectors.shape[0],
        valid_fraction=valid_fraction,
        device=job.device.name,
        seconds={stage: round(spent_s, 3) for stage, spent_s in seconds.items()},
        engine_version=__version__,
        files=describe_files(job.work),
    )


def _check_holds_tile(params: IndexParams, grid: WorkingGrid) -> None:
    if min(grid.width_px, grid.height_px) < params.tile_px:
        raise InputError(
            f"basemap {params.reference!r} has {grid.width_px} x {grid.height_px} working pixels, fewer than "
            f"one tile of {params.tile_px}",
            "Use a smaller --tile-px or --pixel-size-m, or a larger basemap.",
            code="raster_too_small",
        )


@contextmanager
def _discarding_failures(work: Path) -> Iterator[None]:
    """Remove unfinished work, and folders made for it, when input or output turn out to be unfit."""
    missing = [parent for parent in work.parents if not parent.exists()]  # innermost first
    try:
        yield
    except (InputError, OutputError) as error:
        if error.code not in _KEEPING:
            shutil.rmtree(work, ignore_errors=True)
            for parent in missing:
                if parent.is_dir() and not os.listdir(parent):
                    parent.rmdir()
        raise


def _size_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*")) if folder.is_dir() else 0
