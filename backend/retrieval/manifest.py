"""The manifest of an index: what it was built from and by, and whether its folder is whole."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import IndexMismatchError
from ..rasters.grid import WorkingGrid

INDEX_VERSION = 4
"""Raised whenever what the files mean changes; an index of another version is refused."""

MANIFEST_NAME = "manifest.json"
DENSE_NAME = "dense.npy"
VALID_NAME = "valid.npy"
TILES_NAME = "tiles.npy"
REDUCTION_NAME = "reduction.npy"
FAISS_NAME = "tiles.faiss"
LAND_NAME = "land.npy"
DATA_NAMES = (DENSE_NAME, VALID_NAME, TILES_NAME, REDUCTION_NAME, FAISS_NAME, LAND_NAME)
INDEX_NAMES = (MANIFEST_NAME, *DATA_NAMES)
"""All files of an index."""

_COUNTS = ("stride_px", "channels", "tile_px", "embedding_size", "code_size", "num_tiles")

_HASHED_UP_TO_BYTES = 64 * 2**20
"""Files up to this size are known by their content too; reading a larger one would cost more than the search."""


@dataclass(frozen=True)
class IndexManifest:
    """What an index says of itself.

    Attributes:
        crs_wkt: CRS of the basemap; the window reads it here.
        reference_path: where the basemap lay; a hint only, its digest decides.
        reference_digest: :func:`backend.rasters.digest.raster_digest` of the basemap.
        model_name, model_digest: the descriptor.
        grid: the working grid as a mapping.
        radiometry: of the basemap, as a mapping.
        stride_px: pixels a descriptor cell.
        channels: of the descriptor.
        tile_px, overlap: the tiles.
        code: ``float`` or ``binary``.
        embedding_size: length of a tile's embedding.
        code_size: numbers that it is searched by.
        num_tiles: tiles in the index.
        valid_fraction: share of descriptor cells with data.
        device: where it was computed.
        seconds: by stage; of the last call alone where a build was interrupted.
        engine_version: for people.
        version: :data:`INDEX_VERSION` of the writer.
        files: name -> ``bytes`` and, of files not too large, ``sha256``.
    """

    crs_wkt: str
    reference_path: str
    reference_digest: str
    model_name: str
    model_digest: str
    grid: dict[str, Any]
    radiometry: dict[str, Any]
    stride_px: int
    channels: int
    tile_px: int
    overlap: float
    code: str
    embedding_size: int
    code_size: int
    num_tiles: int
    valid_fraction: float
    device: str
    seconds: dict[str, float]
    engine_version: str
    files: dict[str, dict[str, Any]]
    version: int = INDEX_VERSION

    @property
    def working_grid(self) -> WorkingGrid:
        """The basemap's working grid."""
        return WorkingGrid.from_mapping(self.grid)

    def write(self, folder: Path) -> None:
        """Write it into a folder, as the last of the index's files."""
        text = json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False)
        (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


def describe_files(folder: Path) -> dict[str, dict[str, Any]]:
    """Size and, of files not too large, SHA-256 of an index's data files."""
    return {name: _file_identity(folder / name) for name in DATA_NAMES}


def read_manifest(folder: str | os.PathLike[str]) -> IndexManifest:
    """The manifest of a folder whose files are all there and unchanged.

    Raises:
        IndexMismatchError: no index there (``index_missing``), another version of the format (``index_foreign``), a
            file missing, cut short or altered (``index_damaged``).
    """
    path = Path(folder)
    if not path.is_dir():
        what = "is a file, not the folder of an index" if path.exists() else "does not exist"
        raise IndexMismatchError(
            f"index {str(path)!r} {what}", "Name a folder built by sarmatch index.", code="index_missing"
        )
    try:
        values = json.loads((path / MANIFEST_NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise IndexMismatchError(
            f"{str(path)!r} is not an index: it has no {MANIFEST_NAME}",
            "Name a folder built by sarmatch index.",
            code="index_missing",
        ) from error
    except (OSError, ValueError) as error:
        raise damaged(path, f"{MANIFEST_NAME} cannot be read ({error})") from error
    version = values.get("version") if isinstance(values, dict) else None
    if version != INDEX_VERSION:
        raise IndexMismatchError(
            f"index {str(path)!r} has format version {version}, this engine reads {INDEX_VERSION}",
            "Build it again with sarmatch index --overwrite.",
        )
    manifest = _from_mapping(path, values)
    _check_files(path, manifest.files)
    return manifest


def damaged(folder: Path, what: str) -> IndexMismatchError:
    """The error for an index that is not whole."""
    return IndexMismatchError(
        f"index {str(folder)!r} is damaged: {what}",
        "Copy it again, or build it again with sarmatch index --overwrite.",
        code="index_damaged",
    )


def _from_mapping(folder: Path, values: Mapping[str, Any]) -> IndexManifest:
    try:
        manifest = IndexManifest(**values)
        WorkingGrid.from_mapping(manifest.grid)
        for name in _COUNTS:
            if not isinstance(values[name], int) or values[name] < (0 if name in ("num_tiles", "code_size") else 1):
                raise ValueError(f"{name} is {values[name]!r}")
        if manifest.code not in ("float", "binary"):
            raise ValueError(f"code is {manifest.code!r}")
        if not isinstance(manifest.overlap, (int, float)) or not 0.0 <= manifest.overlap < 1.0:
            raise ValueError(f"overlap is {manifest.overlap!r}")
        return manifest
    except (TypeError, KeyError, ValueError) as error:
        raise damaged(folder, f"{MANIFEST_NAME} does not say what it should ({error})") from error


def _check_files(folder: Path, files: Mapping[str, Mapping[str, Any]]) -> None:
    for name in DATA_NAMES:
        path = folder / name
        if not path.is_file():
            raise damaged(folder, f"{name} is missing")
        size_bytes, expected = path.stat().st_size, files.get(name, {})
        if size_bytes != expected.get("bytes"):
            raise damaged(folder, f"{name} has {size_bytes} bytes, not {expected.get('bytes')}")
        if "sha256" in expected and _sha256(path) != expected["sha256"]:
            raise damaged(folder, f"the content of {name} has changed")


def _file_identity(path: Path) -> dict[str, Any]:
    size_bytes = path.stat().st_size
    return {"bytes": size_bytes, **({"sha256": _sha256(path)} if size_bytes <= _HASHED_UP_TO_BYTES else {})}


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
