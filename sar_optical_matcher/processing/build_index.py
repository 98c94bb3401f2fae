"""``sarmatch:buildindex``: prepare a basemap for many searches."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...backend import config
from .engine_algorithm import RUN_ENTRIES, EngineAlgorithm
from .parameter_form import Entry, Kind

_HELP = """
Prepares an optical basemap once, so that many strips can be searched on it quickly with Match SAR strip. The index is
a folder; it may be moved or copied to another machine, and one that was built on a server works here. It belongs to
this basemap and this descriptor: with another it is refused, with the reason.

Cancelled or interrupted work is not lost: run it again with the same folder and it goes on where it stopped.
"""


class BuildIndexAlgorithm(EngineAlgorithm):
    """The command ``index``."""

    command = "index"
    params = config.IndexParams
    algorithm_name = "buildindex"
    title = "Build basemap index"
    group_title = "Locate"
    group_key = "locate"
    icon_file = "buildindex.svg"
    summary = "Prepares an optical basemap for many fast searches."
    help_text = _HELP
    keywords = ("sar", "optical", "basemap", "index", "faiss", "search")
    entries: List[Entry] = [
        Entry("reference", "Optical basemap", Kind.RASTER),
        Entry("pixel_size_m", "Working pixel size (m)"),
        Entry("model", "Descriptor", advanced=True),
        Entry("tile_px", "Tile size (pixels)", advanced=True),
        Entry("overlap", "Tile overlap (fraction)", advanced=True),
        Entry("code", "Tile codes", advanced=True),
        *RUN_ENTRIES,
        Entry("out", "Index folder", Kind.NEW_FOLDER),
    ]

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the index folder."""
        return {"OUT": data.get("out", self._request["out"])}
