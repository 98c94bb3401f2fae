"""Control points of strips that bend and shear, measured with and without the descriptor that found the strip.

    python benchmarks/control_points.py --model EAST_MODEL.safetensors --trials 8 --seed 311

Points are measured around the affine map nearest to the truth, as a search would find it: only the control points are
judged. Check points are left out with all that share their position along the track; left out with their neighbours as
well, in columns as wide as the largest window, no pixel of theirs speaks for them.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch

from backend.affine import Affine
from backend.descriptors.descriptor import load_descriptor
from backend.errors import SarmatchError
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.georeference_trials import content_places, map_errors
from backend.evaluation.places import ValidPlaces
from backend.evaluation.strip_cuts import StripCut, StripPlan, cut_strips
from backend.geolocation import residual_choice
from backend.geolocation.check_points import CheckPoints, check_points
from backend.geolocation.control_points import tie_strip
from backend.geolocation.residual_models import strip_lattice
from backend.geolocation.strip_patches import StripImage
from backend.geolocation.strip_transform import fit_strip
from backend.progress import Progress
from benchmarks.table import imagery, markdown, write_json

CPU = torch.device("cpu")
WIDE_PX = 192.0


def main() -> int:
    """Tie every strip twice, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--model", required=True, help="name or path of the encoder that helps")
    parser.add_argument("--trials", type=int, default=8)
    parser.add_argument("--strip-patches", type=int, default=8)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/control_points.json")
    args = parser.parse_args()
    torch.set_num_threads(1)
    try:
        pair = open_pair(args.sar, args.optical)
        places = ValidPlaces([pair.sar, pair.optical], Progress())
        encoder = load_descriptor(args.model)
        plan = StripPlan(args.strip_patches, 128, True, 0.0, 0.03, 5.0)
        rows: List[Dict[str, Any]] = []
        cuts = cut_strips(pair.sar, pair.sar_radiometry, places, plan, args.trials, np.random.default_rng(args.seed))
        for number, cut in enumerate(cuts):
            content = content_places(cut, pair, CPU)
            for name, found_by in (("structural", None), ("with the encoder", encoder)):
                rows.append({"strip": number, "points_by": name, **tied(cut, pair, content, found_by)})
                print(rows[-1], file=sys.stderr, flush=True)
            write_json(args.out, rows, benchmark="control_points")
        print(table(rows))
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def tied(cut: StripCut, pair: Any, content: "Tuple[np.ndarray, np.ndarray]", found_by: Any) -> Dict[str, Any]:
    """Figures of one strip; empty where its points do not agree on a map."""
    strip = StripImage(cut.image, cut.valid)
    started = time.process_time()
    points, fit = tie_strip(strip, nearest_affine(cut), pair.optical_image, CPU, Progress(), found_by=found_by)
    seconds = time.process_time() - started
    if fit is None:
        return {"seconds": seconds}
    with patch.object(residual_choice, "COLUMN_PX", WIDE_PX):
        apart = fit_strip(points, fit.transform, strip.shape)
    errors = map_errors(fit, cut, content)
    found = {"seconds": seconds, "content": errors.content_rmse_px if errors is not None else None}
    found["grid"] = errors.grid_rmse_px if errors is not None else None
    for name, one in (("", fit), ("_apart", apart)):
        checked: Optional[CheckPoints] = check_points(one) if one is not None else None
        if checked is not None:
            found["rmse" + name], found["median" + name] = checked.rmse_px, checked.median_px
    return found


def nearest_affine(cut: StripCut) -> Affine:
    """The affine map nearest to the truth of a strip that bends."""
    lattice = strip_lattice(cut.valid.shape, 33, 5)
    truth = np.array(cut.truth.apply_all(lattice.tolist()))
    found = np.linalg.lstsq(np.column_stack([lattice, np.ones(len(lattice))]), truth, rcond=None)[0].T
    return Affine(*(float(value) for value in found.ravel()))


def table(rows: List[Dict[str, Any]]) -> str:
    """Medians over strips; of the errors against content and grid means."""
    head = ["points by", "strips", "check points: RMSE, median px", "apart", "content px", "grid px", "s/strip"]
    body = []
    for name in dict.fromkeys(row["points_by"] for row in rows):
        own = [row for row in rows if row["points_by"] == name]

        def of(key: str, own: List[Dict[str, Any]] = own) -> np.ndarray:
            values = np.array([row[key] for row in own if row.get(key) is not None], float)
            return values[np.isfinite(values)]

        cells = [", ".join(f"{np.median(of(key + end)):.2f}" for key in ("rmse", "median")) for end in ("", "_apart")]
        means = [f"{of(key).mean():.2f}" for key in ("content", "grid")]
        body.append([name, str(len(own)), *cells, *means, f"{of('seconds').mean():.1f}"])
    return markdown(head, body)


if __name__ == "__main__":
    sys.exit(main())
