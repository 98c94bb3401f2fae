"""What ``match`` left in its folder, read with the standard library: report, strip outline, names of files. No Qt."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ..backend.errors import InputError
from .texts import tr

GEOPACKAGE = "result.gpkg"
HEATMAP = "heatmap.tif"
WARPED_STRIP = "strip_georeferenced.tif"
OUTLINE = "strip.geojson"
REPORT = "report.json"


@dataclass(frozen=True)
class ResultFolder:
    """A finished match.

    Attributes:
        folder: where its files are.
        transform: strip pixels to basemap CRS as ``[a, b, c, d, e, f]``; None where the strip was not placed.
        strip: the properties of ``strip.geojson``.
        report: the content of ``report.json``.
    """

    folder: Path
    transform: Optional[Tuple[float, ...]]
    strip: Dict[str, Any] = field(default_factory=dict)
    report: Dict[str, Any] = field(default_factory=dict)

    @property
    def geopackage(self) -> Path:
        """The GeoPackage with the layers."""
        return self.folder / GEOPACKAGE

    @property
    def heatmap(self) -> Optional[Path]:
        """The correlation heat-map, where one was written."""
        return self._present(HEATMAP)

    @property
    def warped_strip(self) -> Optional[Path]:
        """The georeferenced strip, where it was asked for."""
        return self._present(WARPED_STRIP)

    def _present(self, name: str) -> Optional[Path]:
        path = self.folder / name
        return path if path.is_file() else None


def read_result(folder: str) -> ResultFolder:
    """Read the small files of a result folder.

    Raises:
        InputError: it is not the folder of a finished match.
    """
    root = Path(folder)
    if not (root / GEOPACKAGE).is_file():
        raise InputError(
            tr("{} holds no {}").format(folder, GEOPACKAGE), tr("Choose a folder that a match has written.")
        )
    strip: Dict[str, Any] = {}
    for feature in _read_json(root / OUTLINE).get("features", [])[:1]:
        strip = dict(feature.get("properties") or {})
    transform = strip.get("transform")
    if not (isinstance(transform, list) and len(transform) == 6):
        transform = None
    return ResultFolder(
        folder=root,
        transform=tuple(float(value) for value in transform) if transform else None,
        strip=strip,
        report=_read_json(root / REPORT),
    )


def recipe_lines(report: Dict[str, Any]) -> List[str]:
    """The run as ``name: value`` lines for a layer's metadata: versions, parameters, digests, seconds."""
    lines: List[str] = []

    def walk(prefix: str, value: Any) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                walk("{}.{}".format(prefix, key) if prefix else str(key), inner)
        elif value is not None:
            lines.append("{}: {}".format(prefix, value))

    walk("", report)
    return lines


def new_result_folder(parent: Path, strip_name: str, now: Optional[time.struct_time] = None) -> Path:
    """A folder name that is not taken: ``<parent>/<strip>_<date>_<time>``."""
    stem = "{}_{}".format(safe_name(strip_name), time.strftime("%Y%m%d_%H%M%S", now or time.localtime()))
    candidate, number = parent / stem, 2
    while candidate.exists():
        candidate, number = parent / "{}_{}".format(stem, number), number + 1
    return candidate


def safe_name(name: str) -> str:
    """``name`` with what a file system or a shell may stumble over replaced; never empty."""
    return re.sub(r"[^\w.-]+", "_", name).strip("._") or "strip"


def _read_json(path: Path) -> Dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        raise InputError(tr("{} is damaged").format(path), tr("Run the match again.")) from None
    return content if isinstance(content, dict) else {}
