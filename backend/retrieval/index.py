"""The index of a basemap: its dense map, its tiles and their searchable codes, in a folder that may be moved.

    manifest.json   what it was built from (see backend.retrieval.manifest)
    dense.npy       (C, h, w) float16 descriptors, memory-mapped
    valid.npy       (h, w) bool
    tiles.npy       (N, 2) float64 centres of the tiles, (column, row) in working pixels
    tiles.faiss     FAISS: IndexFlatIP over float embeddings, or IndexBinaryFlat over their signs

Both codes are searched exhaustively: 100,000 tiles take about 10 ms a query on one core. On a CUDA device
the search is a matrix product and top-k in torch, exact as well.
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
from .manifest import (
    DENSE_NAME,
    FAISS_NAME,
    TILES_NAME,
    VALID_NAME,
    IndexManifest,
    damaged,
    read_manifest,
)

_SIMILARITY_BYTES = 512 * 2**20
"""Memory of the similarities of one batch of queries on a GPU."""


@dataclass(frozen=True)
class TileIndex:
    """A basemap prepared for searches. Made by :meth:`load`.

    Attributes:
        folder: where it lies.
        manifest: what it was built from.
        grid: the basemap's working grid.
        dense: the dense map, memory-mapped.
        tile_centers_px: (N, 2) float64, (column, row) in working pixels.
    """

    folder: Path
    manifest: IndexManifest
    grid: WorkingGrid
    dense: DenseMap
    tile_centers_px: np.ndarray
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
        dense, centers_px, codes = _read_data(path, manifest)
        index = cls(path, manifest, manifest.working_grid, dense, centers_px, codes)
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
            similarity is the cosine; of binary codes 1 - 2·(share of differing signs). Both -1..1. Of tiles
            equally similar any may come first.

        Raises:
            UsageError: the embeddings are not of the index's length, or k is below 1.
        """
        size = self.manifest.embedding_size
        if embeddings.ndim != 2 or embeddings.shape[1] != size or k < 1:
            raise UsageError(
                f"cannot search {k} tiles for embeddings of shape {tuple(embeddings.shape)}",
                f"Pass (Q, {size}) and k of at least 1.",
            )
        k = min(k, self.num_tiles)
        queries = embeddings.to(torch.float32)
        if k == 0 or not len(queries):
            empty = torch.empty(len(queries), k, device=queries.device)
            return empty.to(torch.int64), empty
        if queries.is_cuda:
            return self._search_torch(queries, k)
        faiss.omp_set_num_threads(torch.get_num_threads())
        rows = np.ascontiguousarray(queries.numpy())
        if self.manifest.code == "binary":
            differing, numbers = self._codes.search(_signs(rows), k)
            similarity = 1.0 - differing.astype(np.float32) * (2.0 / size)
        else:
            similarity, numbers = self._codes.search(rows, k)
        return torch.from_numpy(numbers), torch.from_numpy(similarity)

    def vectors(self) -> np.ndarray:
        """(N, D) float32: the embeddings, or of binary codes their signs (+1, -1) divided by the root of D."""
        if self.manifest.code == "float":
            return self._codes.reconstruct_n(0, self.num_tiles)
        codes = faiss.vector_to_array(self._codes.xb).reshape(self.num_tiles, -1)
        return _unit_signs(np.unpackbits(codes, axis=1, count=self.manifest.embedding_size))

    def _search_torch(self, queries: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
        if queries.device not in self._on_device:
            self._on_device[queries.device] = torch.from_numpy(self.vectors()).to(queries.device)
        tiles = self._on_device[queries.device]
        if self.manifest.code == "binary":
            queries = torch.where(queries > 0, 1.0, -1.0) * queries.shape[1] ** -0.5
        batch = max(1, _SIMILARITY_BYTES // (4 * max(1, self.num_tiles)))
        parts = [(queries[first : first + batch] @ tiles.T).topk(k, dim=1) for first in range(0, len(queries), batch)]
        return torch.cat([part.indices for part in parts]), torch.cat([part.values for part in parts])


def write_tiles(folder: Path, tiles: TileEmbeddings, code: str) -> None:
    """Write ``tiles.npy`` and ``tiles.faiss`` into a folder."""
    count, size = tiles.vectors.shape
    np.save(folder / TILES_NAME, tiles.centers_px)
    path = str(folder / FAISS_NAME)
    if code == "binary":
        binary = faiss.IndexBinaryFlat(8 * -(-size // 8))
        if count:
            binary.add(_signs(tiles.vectors))
        faiss.write_index_binary(binary, path)
    else:
        flat = faiss.IndexFlatIP(size)
        if count:
            flat.add(np.ascontiguousarray(tiles.vectors))
        faiss.write_index(flat, path)


def _signs(vectors: np.ndarray) -> np.ndarray:
    """(Q, D) -> (Q, D/8 rounded up) bits, 1 where above 0; the bits that fill up the last byte are 0."""
    return np.packbits(vectors > 0.0, axis=1)


def _unit_signs(bits: np.ndarray) -> np.ndarray:
    return (bits.astype(np.float32) * 2.0 - 1.0) / np.float32(np.sqrt(bits.shape[1]))


def _read_data(folder: Path, manifest: IndexManifest) -> tuple[DenseMap, np.ndarray, Any]:
    try:
        values = np.load(folder / DENSE_NAME, mmap_mode="r", allow_pickle=False)
        valid = np.load(folder / VALID_NAME, mmap_mode="r", allow_pickle=False)
        centers_px = np.load(folder / TILES_NAME, allow_pickle=False)
        read = faiss.read_index_binary if manifest.code == "binary" else faiss.read_index
        codes = read(str(folder / FAISS_NAME))
    except (OSError, ValueError, EOFError, RuntimeError) as error:
        raise damaged(folder, " ".join(str(error).split())) from error
    grid, stride = manifest.working_grid, manifest.stride_px
    shape = (-(-grid.height_px // stride), -(-grid.width_px // stride))
    size = 8 * -(-manifest.embedding_size // 8) if manifest.code == "binary" else manifest.embedding_size
    fits = values.shape == (manifest.channels, *shape) and valid.shape == shape and values.dtype == np.float16
    fits = fits and centers_px.shape == (manifest.num_tiles, 2)
    if not (fits and codes.ntotal == manifest.num_tiles and codes.d == size):
        raise damaged(folder, "its files do not fit one another")
    return DenseMap(values, valid, stride), centers_px, codes
