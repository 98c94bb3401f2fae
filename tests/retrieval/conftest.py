"""A tiny index in a folder, as the engine's ``index`` leaves it, without a raster or a descriptor behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.dense_map import DenseMap
from backend.progress import Progress
from backend.rasters.grid import WorkingGrid
from backend.retrieval.embeddings import embed_tiles
from backend.retrieval.index import write_tiles
from backend.retrieval.land import land_of_tiles
from backend.retrieval.manifest import DENSE_NAME, LAND_NAME, VALID_NAME, IndexManifest, describe_files

IndexWriter = Callable[..., Path]


@pytest.fixture
def write_index(tmp_path: Path) -> IndexWriter:
    """Writes an index of 400 × 280 working pixels, tiles of 96 px, and returns its folder."""

    def write(name: str = "index", code: str = "float", **changes: object) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        values = np.random.default_rng(7).normal(size=(3, 70, 100)).astype(np.float32)
        values = (values / np.linalg.norm(values, axis=0)).astype(np.float16)
        valid = np.ones((70, 100), bool)
        np.save(folder / DENSE_NAME, values)
        np.save(folder / VALID_NAME, valid)
        dense = DenseMap(values, valid, 4)
        tiles = embed_tiles(dense, 96, 0.5, torch.device("cpu"), Progress())
        code_size = write_tiles(folder, tiles, code)
        np.save(folder / LAND_NAME, land_of_tiles(dense, tiles.centers_px, 96, torch.device("cpu"), Progress()))
        facts = {
            "crs_wkt": "LOCAL_CS[]",
            "reference_path": str(tmp_path / "basemap.tif"),
            "reference_digest": "a" * 64,
            "model_name": "structural",
            "model_digest": "b" * 64,
            "grid": WorkingGrid("LOCAL_CS[]", Affine(10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 400, 280, 10.0).to_mapping(),
            "radiometry": {},
            "stride_px": 4,
            "channels": 3,
            "tile_px": 96,
            "overlap": 0.5,
            "code": code,
            "embedding_size": tiles.vectors.shape[1],
            "code_size": code_size,
            "num_tiles": len(tiles.vectors),
            "valid_fraction": 1.0,
            "device": "cpu",
            "seconds": {},
            "engine_version": "0",
            "files": describe_files(folder),
        }
        IndexManifest(**{**facts, **changes}).write(folder)
        return folder

    return write
