"""Makes the sample scene that the plugin carries in ``resources/sample``: a basemap and a strip, small and simulated.

    python tools/make_sample.py

The same seed gives the same scene. Real imagery is not shipped; this has known truth (``truth.json``), from which the
tests judge what the plugin finds. The strip has no georeference, as one that comes from a camera has none.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from backend.config import SimulateParams  # noqa: E402
from backend.progress import Progress  # noqa: E402
from backend.simulation.simulate import simulate  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
SEED = 11
SIZE_PX, STRIP_LENGTH_PX, STRIP_WIDTH_PX = 1536, 768, 192
LARGEST_VALUE = 60000.0


def make(target: Path = SAMPLE) -> None:
    """Simulate, and write both rasters in forms that take little room."""
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as folder:
        scene = SimulateParams(
            out=folder, size_px=SIZE_PX, strip_length_px=STRIP_LENGTH_PX, strip_width_px=STRIP_WIDTH_PX, seed=SEED,
            overwrite=True,
        )  # fmt: skip
        simulate(scene, Progress())
        target.mkdir(parents=True, exist_ok=True)
        gdal.Translate(
            str(target / "basemap.tif"),
            str(Path(folder) / "optical.tif"),
            creationOptions=["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "JPEG_QUALITY=80", "TILED=YES"],
        )
        strip = gdal.Open(str(Path(folder) / "sar_strip.tif")).ReadAsArray().astype(np.float64)
        # Amplitudes as whole numbers: speckle does not compress, half the bytes are half the file.
        amplitude = np.sqrt(np.maximum(strip, 0.0))
        amplitude *= LARGEST_VALUE / amplitude.max()
        written = gdal.GetDriverByName("GTiff").Create(
            str(target / "strip.tif"), strip.shape[1], strip.shape[0], 1, gdal.GDT_UInt16,
            ["COMPRESS=DEFLATE", "PREDICTOR=2"],
        )  # fmt: skip
        written.GetRasterBand(1).WriteArray(np.rint(amplitude).astype(np.uint16))
        written = None
        shutil.copy(Path(folder) / "truth.json", target / "truth.json")
    for leftover in target.glob("*.aux.xml"):
        leftover.unlink()
    sizes = {path.name: path.stat().st_size for path in sorted(target.iterdir())}
    print(json.dumps(sizes))


if __name__ == "__main__":
    make()
