"""Parameters of the evaluations of patches against patches; what :mod:`backend.config` says of parameters holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import REQUIRED, RunParams, option
from .errors import UsageError


@dataclass(frozen=True)
class EvaluatePatchesParams(RunParams):
    """``evaluate patches``: SAR patches ranked against the optical patches of a region."""

    sar: str = option(REQUIRED, "SAR raster", metavar="FILE")
    optical: str = option(REQUIRED, "optical raster on the same grid", metavar="FILE")
    protocol: str = option(
        "arbitrary",
        "same-area: places drawn at random from the region that was trained on, which flatters; cross-area: a region "
        "never trained on, queries on the grid of the references; arbitrary: the same, queries anywhere, references "
        "overlapping by half",
        choices=["same-area", "cross-area", "arbitrary"],
    )
    method: str = option("structural", "method to evaluate; --method list names them")
    model: Optional[str] = option(None, "name or path of the trained model of methods that need one", metavar="MODEL")
    patch_px: int = option(200, "side of queries and references", minimum=32, maximum=1024)
    queries: int = option(200, "number of queries; fewer where the grid has fewer places", minimum=1, maximum=100000)


@dataclass(frozen=True)
class EvaluateVerificationParams(RunParams):
    """``evaluate verification``: pairs of SAR and optical patches, as many of one place as not."""

    sar: Optional[str] = option(None, "SAR raster; together with --optical", metavar="FILE")
    optical: Optional[str] = option(None, "optical raster on the same grid", metavar="FILE")
    data: Optional[str] = option(
        None, "instead: co-registered pairs, SAR.tif,OPTICAL.tif or a folder in a known layout", metavar="DATA"
    )
    method: str = option("verifier", "method to evaluate; --method list names them")
    model: Optional[str] = option(
        None, "name or path: of the verifier; of the encoder for the methods that use one", metavar="MODEL"
    )
    patch_px: Optional[int] = option(
        None, "side of the patches; a verifier's own, else 64, when not given", minimum=32, maximum=512
    )
    max_offset_px: Optional[int] = option(
        None,
        "how far the two patches of a place are shifted against one another; as a verifier was trained, else 16, when "
        "not given",
        minimum=0,
        maximum=128,
    )
    pairs: int = option(2000, "number of pairs; fewer where there are fewer places", minimum=4, maximum=1000000)
    threshold: Optional[float] = option(
        None,
        "from which a pair counts as the same, chosen on other data; a verifier's is 0.5 when not given, other methods "
        "have none",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.data is None) == (self.sar is None) or (self.sar is None) != (self.optical is None):
            raise UsageError("what to evaluate on is not said, or twice", "Give --sar and --optical, or --data.")
