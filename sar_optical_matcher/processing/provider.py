"""The provider ``sarmatch``: lists the algorithms to Processing."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .batch import BatchAlgorithm
from .build_index import BuildIndexAlgorithm
from .evaluate import EvaluateAlgorithm
from .export_gcps import ExportGcpsAlgorithm
from .find_similar import FindSimilarAlgorithm
from .georeference import GeoreferenceAlgorithm
from .match import MatchAlgorithm
from .mine_negatives import MineNegativesAlgorithm
from .simulate_scene import SimulateSceneAlgorithm
from .train import TrainAlgorithm

ALGORITHMS = (
    MatchAlgorithm,
    BatchAlgorithm,
    BuildIndexAlgorithm,
    ExportGcpsAlgorithm,
    GeoreferenceAlgorithm,
    FindSimilarAlgorithm,
    TrainAlgorithm,
    MineNegativesAlgorithm,
    EvaluateAlgorithm,
    SimulateSceneAlgorithm,
)
PROVIDER_ID = "sarmatch"
_ICON = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "icons", "sar_optical_matcher.svg"
)


class SarmatchProvider(QgsProcessingProvider):
    """Algorithms of SAR–Optical Matcher."""

    def id(self) -> str:
        """Return the part before the colon of every algorithm's id; never changes."""
        return PROVIDER_ID

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "SAR–Optical Matcher"

    def icon(self) -> QIcon:
        """Return the picture in the toolbox."""
        return QIcon(_ICON)

    def svgIconPath(self) -> str:
        """Return the picture's path, for sizes the icon is not rendered at."""
        return _ICON

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
