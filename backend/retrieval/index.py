"""The index of a basemap: its dense map, its tiles and their searchable codes, in a folder that may be moved.

    manifest.json   what it was built from (see backend.retrieval.manifest)
    dense.npy       (C, h, w) float16 descriptors, memory-mapped
    valid.npy       (h, w) bool
    tiles.npy       (N, 2) float64 centres of the tiles, (column, row) in working pixels
    reduction.npy   (D, d) float32 from the embedding of a tile to what is searched (see backend.retrieval.reduction)
    tiles.faiss     FAISS: IndexFlatIP over the d numbers of each tile, or two bits of each
                    (see backend.retrieval.two_bit_codes)
    land.npy        (N, F) float16 what land each tile shows (see backend.retrieval.land), memory-mapped

Both codes are searched exhaustively. Single vectors are searched by FAISS; queries at several shifts, and all on a
CUDA device, by matrix products in torch, exact as well.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import faiss
import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..errors import IndexMismatchError, UsageError
from ..rasters.digest import raster_digest
from ..rasters.grid import WorkingGrid
from .embeddings import TileEmbeddings
from .land import land_size
from .manifest import (
    DENSE_NAME,
    FAISS_NAME,
    LAND_NAME,
    REDUCTION_NAME,
    TILES_NAME,
    VALID_NAME,
    IndexManifest,
    damaged,
    read_manifest,
)
from .reduction import Reduction, fit_reduction
from .tile_search import best_of_shifts, merged_shifts
from .two_bit_codes import codes_of, even, search_codes, vectors_of


@dataclass(frozen=True)
class TileIndex:
    """A basemap prepared for searches. Made by :meth:`load`.

    Attributes:
        folder: where it lies.
        manifest: what it was built from.
        grid: the basemap's working grid.
        dense: the dense map, memory-mapped.
        tile_centers_px: (N, 2) float64, (column, row) in working pixels.
        reduction: of embeddings to what is searched.
        land: (N, F) float16 what land each tile shows, memory-mapped.
    """

    folder: Path
    manifest: IndexManifest
    grid: WorkingGrid
    dense: DenseMap
    tile_centers_px: np.ndarray
    reduction: Reduction
    land: np.ndarray
    _codes: Any  # a faiss index
    _on_device: dict[torch.device, torch.Tensor] = field(default_factory=dict)

    @classmethod
    def load(
        cls,
        folder: str | os.PathLike[str],
        *,
        reference_path: Optional[str] = None,
        model_digest: Optional[str] = None,
    ) -> TileIndex:
        """Open an index and make sure that it fits.

        Args:
            folder: the index, wherever it has been moved to.
            reference_path: the basemap that is searched; its content must be the one indexed, its place need not.
            model_digest: digest of the descriptor of the queries.

        Raises:
            IndexMismatchError: built by another model, from another raster or in another format (``index_foreign``),
                not an index (``index_missing``), or not whole (``index_damaged``).
            InputError: the basemap cannot be read.
        """
        path = Path(folder)
        manifest = read_manifest(path)
        if model_digest is not None and model_digest != manifest.model_digest:
            raise IndexMismatchError(
                f"index {str(path)!r} was built by another descriptor or version of it "
                f"({manifest.model_name}, {manifest.model_digest[:12]}; now {model_digest[:12]})",
                "Build it again with sarmatch index --overwrite, or name that descriptor with --model.",
            )
        index = cls(path, manifest, manifest.working_grid, *_read_data(path, manifest))
        if reference_path is not None:
            index.check_reference(reference_path)
        return index

    @property
    def num_tiles(self) -> int:
        """Tiles in the index."""
        return int(self.tile_centers_px.shape[0])

    def check_reference(self, path: str) -> None:
        """Make sure that a raster is the one indexed, by its content.

        Raises:
            IndexMismatchError: it is another one, or has changed since (``index_foreign``).
            InputError: it cannot be read.
        """
        if raster_digest(path) != self.manifest.reference_digest:
            raise IndexMismatchError(
                f"index {str(self.folder)!r} was built from another raster ({self.manifest.reference_path!r}), "
                f"not from {path!r} as it is now",
                "Put back the raster it was built from, or build it again with sarmatch index --overwrite.",
            )

    def find_reference(self) -> Optional[str]:
        """Path of the basemap: where it lay, else of that name beside the index; ``None`` where neither is there.

        Its content is not compared; :meth:`check_reference` does that.
        """
        hint = self.manifest.reference_path
        beside = self.folder.resolve().parent / Path(hint).name
        return next((path for path in (hint, str(beside)) if os.path.isfile(path)), None)

    def search(self, embeddings: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
        """The most similar tiles of each query.

        Args:
            embeddings: (Q, D) as :func:`backend.retrieval.embeddings.embed_patches` makes them. Where they are on a
                CUDA device, the search runs there.
            k: tiles a query; all tiles where there are fewer.

        Returns:
            tile numbers (Q, k) int64 and similarities (Q, k) float32, best first, on the device of the queries. The
            similarity is the cosine of the reduced vectors, of binary codes an estimate of it. Of tiles equally
            similar any may come first.

        Raises:
            UsageError: the embeddings are not of the index's length, or k is below 1.
        """
        self._check_query(embeddings, 2, k)
        k, queries = min(k, self.num_tiles), self.reduction.of(embeddings)
        if k == 0 or not len(queries):
            empty = torch.empty(len(queries), k, device=queries.device)
            return empty.to(torch.int64), empty
        if queries.is_cuda:
            return self._search_torch(queries, k)
        faiss.omp_set_num_threads(torch.get_num_threads())
        rows = np.ascontiguousarray(queries.numpy())
        if self._is_binary:
            similarity, numbers = search_codes(self._codes, rows, k)
        else:
            similarity, numbers = self._codes.search(rows, k)
        return torch.from_numpy(numbers), torch.from_numpy(similarity)

    def best_of_shifts(self, embeddings: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The most similar tiles of queries that each come at several shifts.

        Args:
            embeddings: (Q, n, D) as :func:`backend.retrieval.embeddings.embed_shifted` makes them.

        Returns:
            tile numbers, similarities as of :meth:`search`, and the shift 0..n-1 of each; (Q, k), best first.

        Raises:
            UsageError: the embeddings are not of the index's length, or k is below 1.
        """
        self._check_query(embeddings, 3, k)
        if self._is_binary and not embeddings.is_cuda:
            return merged_shifts(self.search, embeddings, min(k, self.num_tiles))
        return best_of_shifts(self.reduction.of(embeddings), self._tiles_on(embeddings.device), k)

    def vectors(self) -> np.ndarray:
        """(N, d) float32: what is searched, or what the binary codes of it stand for."""
        if self.manifest.code == "float":
            return self._codes.reconstruct_n(0, self.num_tiles)
        return vectors_of(self._codes, self.manifest.code_size)

    def _check_query(self, embeddings: torch.Tensor, axes: int, k: int) -> None:
        size = self.manifest.embedding_size
        if embeddings.ndim != axes or embeddings.shape[-1] != size or k < 1:
            raise UsageError(
                f"cannot search {k} tiles for embeddings of shape {tuple(embeddings.shape)}",
                f"Pass ({'Q' if axes == 2 else 'Q, n'}, {size}) and k of at least 1.",
            )

    def _tiles_on(self, device: torch.device) -> torch.Tensor:
        if device not in self._on_device:
            self._on_device[device] = torch.from_numpy(self._stored()).to(device)
        return self._on_device[device]

    def _stored(self) -> np.ndarray:
        if self._is_binary or not self.num_tiles:
            return self.vectors()
        size = self.manifest.code_size
        return faiss.rev_swig_ptr(self._codes.get_xb(), self.num_tiles * size).reshape(-1, size)  # no copy

    @property
    def _is_binary(self) -> bool:
        return self.manifest.code == "binary"

    def _search_torch(self, queries: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
        return best_of_shifts(queries[:, None], self._tiles_on(queries.device), k)[:2]


def write_tiles(folder: Path, tiles: TileEmbeddings, code: str) -> int:
    """Write ``tiles.npy``, ``reduction.npy`` and ``tiles.faiss`` into a folder.

    Returns:
        d: numbers that a tile is searched by.
    """
    embeddings = torch.from_numpy(tiles.vectors)
    reduction = fit_reduction(embeddings)
    vectors = reduction.of(embeddings).numpy()
    count, size = vectors.shape
    np.save(folder / TILES_NAME, tiles.centers_px)
    np.save(folder / REDUCTION_NAME, reduction.to_array(embeddings.shape[1]))
    path = str(folder / FAISS_NAME)
    if code == "binary":
        faiss.write_index(codes_of(vectors), path)
    else:
        flat = faiss.IndexFlatIP(size)
        if count:
            flat.add(np.ascontiguousarray(vectors))
        faiss.write_index(flat, path)
    return size


def _read_data(folder: Path, manifest: IndexManifest) -> tuple[DenseMap, np.ndarray, Reduction, np.ndarray, Any]:
    try:
        values = np.load(folder / DENSE_NAME, mmap_mode="r", allow_pickle=False)
        valid = np.load(folder / VALID_NAME, mmap_mode="r", allow_pickle=False)
        centers_px = np.load(folder / TILES_NAME, allow_pickle=False)
        basis = np.load(folder / REDUCTION_NAME, allow_pickle=False)
        land = np.load(folder / LAND_NAME, mmap_mode="r", allow_pickle=False)
        codes = faiss.read_index(str(folder / FAISS_NAME))
    except (OSError, ValueError, EOFError, RuntimeError) as error:
        raise damaged(folder, " ".join(str(error).split())) from error
    grid, stride = manifest.working_grid, manifest.stride_px
    shape = (-(-grid.height_px // stride), -(-grid.width_px // stride))
    is_binary = manifest.code == "binary"
    size = even(manifest.code_size) if is_binary else manifest.code_size
    kind = faiss.IndexPQFastScan if is_binary else faiss.IndexFlat
    fits = values.shape == (manifest.channels, *shape) and valid.shape == shape and values.dtype == np.float16
    fits = fits and centers_px.shape == (manifest.num_tiles, 2) and basis.dtype == np.float32 and basis.ndim == 2
    fits = fits and land.shape == (manifest.num_tiles, land_size(manifest.channels))
    # Without columns, embeddings are searched as they are.
    fits = fits and (*basis.shape[:1], basis.shape[1] or len(basis)) == (manifest.embedding_size, manifest.code_size)
    fits = fits and isinstance(codes, kind)
    if not (fits and codes.ntotal == manifest.num_tiles and codes.d == size):
        raise damaged(folder, "its files do not fit one another")
    return DenseMap(values, valid, stride), centers_px, Reduction.from_array(basis), land, codes
