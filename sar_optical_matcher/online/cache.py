"""Where fetched blocks and rasters are kept: the user's cache folder, one folder a source and pixel size."""

from __future__ import annotations

import json
import os
import shutil
import threading
import uuid
from pathlib import Path
from typing import Any, Dict, Optional, Set

from qgis.PyQt.QtCore import QStandardPaths

from .. import settings
from ..result_folder import safe_name
from .plan import Block, FetchPlan

FOLDER_NAME = "sar_optical_matcher_basemaps"
"""Nothing else is ever kept in, or cleared from, the cache folder."""


def cache_folder() -> Path:
    """The folder of everything fetched; need not exist."""
    chosen = settings.text(settings.ONLINE_CACHE)
    place = chosen or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place) / FOLDER_NAME


def cache_bytes() -> int:
    """How much lies in it."""
    total = 0
    for folder, _folders, names in os.walk(cache_folder()):
        for name in names:
            try:
                total += os.path.getsize(os.path.join(folder, name))
            except OSError:  # just removed
                continue
    return total


def clear_cache() -> None:
    """Remove everything fetched; the files themselves go in a thread of their own."""
    folder = cache_folder()
    doomed = folder.with_name("{}_{}".format(FOLDER_NAME, uuid.uuid4().hex[:8]))
    try:
        os.replace(folder, doomed)
    except FileNotFoundError:
        return
    except OSError:  # on Windows, a raster that is open stays where it is
        doomed = folder
    threading.Thread(target=shutil.rmtree, args=(str(doomed),), kwargs={"ignore_errors": True}, daemon=True).start()


class BlockStore:
    """The blocks and the raster of one plan. Only files: usable in any thread.

    Args:
        plan: what is fetched.
        root: the cache folder.
    """

    def __init__(self, plan: FetchPlan, root: Optional[Path] = None) -> None:
        size = "{:.9g}".format(plan.pixel).replace(".", "_")
        self.folder = (root or cache_folder()) / "{}_{}".format(safe_name(plan.name)[:40], plan.source_key) / size
        level = "_z{}".format(plan.zoom) if plan.zoom is not None else ""
        self.raster = self.folder / "basemap{}_{}_{}_{}x{}.tif".format(level, plan.col, plan.row, plan.cols, plan.rows)
        self._card = self.raster.with_suffix(".json")

    def present(self) -> Set[Block]:
        """The blocks that are here, of whatever area."""
        found = set()
        if self.folder.is_dir():
            for name in os.listdir(self.folder):
                parts = name[:-6].split("_") if name.endswith(".block") else []
                if len(parts) == 2 and all(part.lstrip("-").isdigit() for part in parts):
                    found.add((int(parts[0]), int(parts[1])))
        return found

    def path(self, block: Block) -> Path:
        """Where a block is or will be."""
        return self.folder / "{}_{}.block".format(*block)

    def write(self, block: Block, packed: bytes) -> None:
        """Keep a block.

        Raises:
            OSError: it cannot be written.
        """
        _write_whole(self.path(block), packed)

    def read(self, block: Block) -> Optional[bytes]:
        """A packed block; None where it is not here."""
        try:
            return self.path(block).read_bytes()
        except OSError:
            return None

    def remove(self, blocks: Set[Block]) -> None:
        """Forget blocks."""
        for block in blocks:
            if self.path(block).exists():
                self.path(block).unlink()

    def card(self) -> Dict[str, Any]:
        """What was noted of the raster; empty where there is no raster."""
        if not self.raster.is_file():
            return {}
        try:
            card = json.loads(self._card.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return card if isinstance(card, dict) else {}

    def write_card(self, card: Dict[str, Any]) -> None:
        """Note what is known of the raster.

        Raises:
            OSError: it cannot be written.
        """
        _write_whole(self._card, json.dumps(card, indent=1, ensure_ascii=False).encode("utf-8"))


def _write_whole(path: Path, data: bytes) -> None:
    partial = path.with_name("{}.{}.partial".format(path.name, uuid.uuid4().hex[:8]))
    partial.write_bytes(data)
    os.replace(partial, path)
