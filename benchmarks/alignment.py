"""How well a SAR-optical pair of rasters is registered, by two methods that share nothing but the pixels.

    python benchmarks/alignment.py --sar SAR.tif --optical OPTICAL.tif --places 20

At random places the offset of the optical image against the SAR image is measured by the engine's control points
(structural descriptor, or --method) and by mutual information of the plain intensities over all whole-pixel shifts.
Where both agree on an offset, the rasters are out of register there, and no method that looks at the images can be
right to better than that when it is judged by the grid.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from scipy.ndimage import gaussian_filter

from backend.affine import Affine
from backend.descriptors.face import Descriptor
from backend.devices import resolve_device
from backend.errors import SarmatchError
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.methods import METHODS, method_descriptor
from backend.geolocation.gcps import measure_points
from backend.geolocation.strip_patches import StripImage
from backend.progress import Progress
from backend.rasters.tiles import Window
from benchmarks.table import imagery, markdown, write_json

WIDTH_PX, HEIGHT_PX = 512, 256
REACH_X_PX, REACH_Y_PX = 10, 5
BINS = 24
SIGMA_PX = 1.5
AGREE_PX = 2.5


def main() -> int:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--places", type=int, default=20)
    parser.add_argument("--method", choices=list(METHODS), help="measure points by this method, not at half a stride")
    parser.add_argument("--model", help="name or path of the model that the method uses instead of the shipped one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/alignment.json")
    args = parser.parse_args()
    try:
        pair = open_pair(args.sar, args.optical)
        descriptor = None if args.method is None else method_descriptor(args.method, args.model)
        rows = measure(pair, args.places, args.seed, descriptor)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    write_json(args.out, rows, benchmark="alignment")
    print(
        markdown(
            [
                "column, row",
                "points",
                "points: dx, dy px",
                "spread px",
                "mutual information: dx, dy px",
                "MI there / at 0",
            ],
            [
                [
                    f"{row['col_px']}, {row['row_px']}",
                    str(row["num_points"]),
                    f"{row['points_dx_px']:+.1f}, {row['points_dy_px']:+.1f}",
                    f"{row['points_std_px']:.1f}",
                    f"{row['mi_dx_px']:+d}, {row['mi_dy_px']:+d}",
                    f"{row['mi_best']:.3f} / {row['mi_at_zero']:.3f}",
                ]
                for row in rows
            ],
        )
    )
    offsets = np.array([np.hypot(row["mi_dx_px"], row["mi_dy_px"]) for row in rows])
    apart = np.array(
        [np.hypot(row["points_dx_px"] - row["mi_dx_px"], row["points_dy_px"] - row["mi_dy_px"]) for row in rows]
    )
    both = apart <= AGREE_PX
    if both.any():
        print(
            f"\n{both.sum()} of {len(rows)} places where the two methods agree within {AGREE_PX:g} px: offset median "
            f"{np.median(offsets[both]):.1f} px, largest {offsets[both].max():.1f} px, beyond 5 px at "
            f"{(offsets[both] > 5.0).sum()}; the methods differ by {np.median(apart[both]):.1f} px (median) there"
        )
    return 0


def measure(pair: AlignedPair, places: int, seed: int, descriptor: Optional[Descriptor] = None) -> List[Dict[str, Any]]:
    """Offsets at random places that are wholly covered by data; points by ``descriptor``, else as ``match`` does."""
    generator = np.random.default_rng(seed)
    device = resolve_device("cpu").torch_device
    rows: List[Dict[str, Any]] = []

    def read(window: Window) -> Tuple[np.ndarray, np.ndarray]:
        data, valid = pair.optical.read(
            window.col_off, window.row_off, window.width, window.height, list(pair.optical_radiometry.bands)
        )
        return pair.optical_radiometry.apply(data, valid)

    for _ in range(1000 * places):
        if len(rows) == places:
            break
        col = int(generator.integers(0, pair.sar.width_px - WIDTH_PX))
        row = int(generator.integers(0, pair.sar.height_px - HEIGHT_PX))
        if pair.sar.valid_fraction(Window(col, row, WIDTH_PX, HEIGHT_PX)) < 1.0:
            continue
        data, valid = pair.sar.read(col, row, WIDTH_PX, HEIGHT_PX, list(pair.sar_radiometry.bands))
        sar, valid = pair.sar_radiometry.apply(data, valid)
        given = {} if descriptor is None else {"descriptor": descriptor}
        points = measure_points(StripImage(sar, valid), Affine.translation(col, row), read, device, Progress(), **given)
        best = _mutual_information_offset(sar[0], read, col, row)
        if best is None or not points:
            continue
        found = np.array([(p.map_x_px - col - p.strip_x_px, p.map_y_px - row - p.strip_y_px) for p in points])
        middle = np.median(found, axis=0)
        rows.append(
            {
                "col_px": col,
                "row_px": row,
                "num_points": len(points),
                "points_dx_px": float(middle[0]),
                "points_dy_px": float(middle[1]),
                "points_std_px": float(found.std(axis=0).max()),
                **best,
            }
        )
    return rows


def _mutual_information_offset(sar: np.ndarray, read: Any, col: int, row: int) -> Optional[Dict[str, Any]]:
    window = Window(col - REACH_X_PX, row - REACH_Y_PX, WIDTH_PX + 2 * REACH_X_PX, HEIGHT_PX + 2 * REACH_Y_PX)
    image, valid = read(window)
    if not valid.all():
        return None
    grey = gaussian_filter(image.mean(axis=0), SIGMA_PX)
    smooth = gaussian_filter(sar, SIGMA_PX)
    table = {}
    for dy in range(-REACH_Y_PX, REACH_Y_PX + 1):
        for dx in range(-REACH_X_PX, REACH_X_PX + 1):
            part = grey[REACH_Y_PX + dy :, REACH_X_PX + dx :][:HEIGHT_PX, :WIDTH_PX]
            table[dx, dy] = mutual_information(smooth, part)
    dx, dy = max(table, key=lambda key: table[key])
    return {"mi_dx_px": dx, "mi_dy_px": dy, "mi_best": table[dx, dy], "mi_at_zero": table[0, 0]}


def mutual_information(first: np.ndarray, second: np.ndarray) -> float:
    """Of two images of one shape, in nats, over equally filled bins."""
    labels = []
    for values in (first.ravel(), second.ravel()):
        edges = np.quantile(values, np.linspace(0.0, 1.0, BINS + 1)[1:-1])
        labels.append(np.searchsorted(edges, values))
    joint = np.bincount(labels[0] * BINS + labels[1], minlength=BINS * BINS).reshape(BINS, BINS) / first.size
    product = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    held = joint > 0.0
    return float((joint[held] * np.log(joint[held] / product[held])).sum())


if __name__ == "__main__":
    sys.exit(main())
