"""The usual opponent: SIFT key points of both images, nearest neighbours, RANSAC (OpenCV).

Lowe, IJCV 60(2), 2004, doi 10.1023/B:VISI.0000029664.99615.94; descriptors by the square root of Arandjelović and
Zisserman, CVPR 2012, doi 10.1109/CVPR.2012.6248018. Key points of the whole map are kept: it is a search, as ours is.
"""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence

import faiss
import numpy as np

from backend.affine import Affine
from backend.errors import EngineError
from backend.evaluation.aligned_pair import AlignedPair
from backend.geolocation.strip_patches import StripImage
from backend.rasters.tiles import iter_blocks

NAME = "sift+ransac"
BLOCK_PX, MARGIN_PX = 1024, 32
POINTS_PER_BLOCK = 4000
"""Strongest key points kept of each block of the map: about 4 in a square of 32 px."""

POINTS_PER_STRIP = 4000
REPROJECTION_PX = 4.0
MIN_INLIERS = 8
"""Inliers from which an answer counts as accepted; random agreement of unrelated images reaches 4 to 6."""


@dataclass(frozen=True)
class SiftAnswer:
    """What RANSAC found; the fields that evaluations read of any location."""

    transform: Optional[Affine]
    accepted: bool
    confidence: float
    reason: str = ""
    features: Dict[str, float] = field(default_factory=dict)


class SiftMap:
    """Key points of an optical raster, searchable.

    Raises:
        EngineError: OpenCV is not installed.
    """

    def __init__(self, pair: AlignedPair) -> None:
        self._cv2 = _opencv()
        points: List[np.ndarray] = [np.zeros((0, 2), np.float32)]
        vectors: List[np.ndarray] = [np.zeros((0, 128), np.float32)]
        for block in iter_blocks(pair.optical.width_px, pair.optical.height_px, BLOCK_PX, MARGIN_PX):
            if pair.optical.valid_fraction(block.core) == 0.0:
                continue
            outer = block.outer
            bands = list(pair.optical_radiometry.bands)
            data, mask = pair.optical.read(outer.col_off, outer.row_off, outer.width, outer.height, bands)
            image, mask = pair.optical_radiometry.apply(data, mask)
            at, found = self._describe(image.mean(axis=0), mask, POINTS_PER_BLOCK)
            inside = ((at >= MARGIN_PX) & (at < np.array([block.core.width, block.core.height]) + MARGIN_PX)).all(
                axis=1
            )
            points.append(at[inside] + np.array([outer.col_off, outer.row_off], np.float32))
            vectors.append(found[inside])
        self.points = np.concatenate(points)
        self._index = faiss.IndexFlatL2(128)
        self._index.add(np.ascontiguousarray(np.concatenate(vectors)))

    def find(self, strip: StripImage) -> SiftAnswer:
        """Similarity transform from strip pixel corners to map pixel corners with the most support."""
        at, vectors = self._describe(strip.image[0], strip.valid, POINTS_PER_STRIP)
        if len(at) < 3 or len(self.points) == 0:
            return SiftAnswer(None, False, 0.0, "too few key points")
        _, nearest = self._index.search(np.ascontiguousarray(vectors), 1)
        matrix, inliers = self._cv2.estimateAffinePartial2D(
            at, self.points[nearest[:, 0]], ransacReprojThreshold=REPROJECTION_PX, maxIters=5000, confidence=0.999
        )
        if matrix is None or inliers is None:
            return SiftAnswer(None, False, 0.0, "no transform")
        count = int(inliers.sum())
        (a, b, c), (d, e, f) = matrix.tolist()
        return SiftAnswer(Affine(a, b, c, d, e, f), count >= MIN_INLIERS, float(count >= MIN_INLIERS))

    def _describe(self, grey: np.ndarray, valid: np.ndarray, limit: int) -> "tuple[np.ndarray, np.ndarray]":
        """Positions (n, 2) as (x, y) from the upper left corner, and root descriptors (n, 128)."""
        image = (np.clip(grey, 0.0, 1.0) * 255.0).round().astype(np.uint8)
        mask = (valid * 255).astype(np.uint8)
        keypoints, vectors = self._cv2.SIFT_create(nfeatures=limit).detectAndCompute(image, mask)
        if not keypoints:
            return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)
        at = np.array([point.pt for point in keypoints], np.float32) + 0.5  # OpenCV counts from pixel centres
        return at, np.sqrt(vectors / np.maximum(vectors.sum(axis=1, keepdims=True), 1e-6)).astype(np.float32)


def available(methods: Sequence[str]) -> List[str]:
    """The methods without :data:`NAME` where OpenCV is missing, after saying so on stderr."""
    if NAME in methods and importlib.util.find_spec("cv2") is None:
        print(f"{NAME} left out: OpenCV is missing (pip install opencv-python-headless)", file=sys.stderr)
        return [method for method in methods if method != NAME]
    return list(methods)


def _opencv() -> Any:
    # Not a dependency of the engine: imported only once a benchmark really wants it.
    try:
        import cv2
    except ImportError as error:
        raise EngineError(
            "SIFT needs OpenCV, which is not installed", "Install opencv-python-headless, or leave the method out."
        ) from error
    return cv2
