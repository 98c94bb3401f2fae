"""Strips of many lengths, located, as JSON lines: what the confidence is fitted to (see fit_confidence.py).

    python benchmarks/calibration.py --sar SAR.tif --optical OPTICAL.tif --absent-sar OTHER.tif --out dev.jsonl

One line a strip, written as it is done. A second call with the same file goes on where the first one stopped; each
strip has a seed of its own, so the order does not matter.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Set, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from backend.descriptors.dense_map import describe_raster
from backend.devices import resolve_device
from backend.errors import InputError, SarmatchError
from backend.evaluation.aligned_pair import open_absent, open_pair
from backend.evaluation.location_trials import LocationTrial, engine_locator, run_trial
from backend.evaluation.methods import METHODS, method_descriptor
from backend.evaluation.places import ValidPlaces
from backend.evaluation.strip_content import strip_content_offset
from backend.evaluation.strip_cuts import StripCut, StripPlan, cut_strips
from backend.evaluation.summaries import RIGHT_M
from backend.geolocation.locate import Location
from backend.geolocation.patch_confidence import patch_features
from backend.geolocation.strip_patches import StripImage
from backend.json_ready import json_ready
from backend.match_answer import own_place
from backend.progress import Progress
from benchmarks.location import UNKNOWN_SCALE
from benchmarks.table import imagery


@dataclass(frozen=True)
class Job:
    """One strip to cut and locate."""

    patches: int
    heading: str
    present: bool
    number: int

    @property
    def key(self) -> str:
        """Names the job in the file."""
        return f"{self.patches}/{self.heading}/{'present' if self.present else 'absent'}/{self.number}"

    def seed(self, base: int) -> List[int]:
        """Of its own random choices."""
        return [base, self.patches, int(self.heading == "known"), int(self.present), self.number]


class Remembering:
    """A locator that keeps its last answer.

    Args:
        locator: that of the engine.
    """

    def __init__(self, locator: Callable[[StripImage], Location]) -> None:
        self._locator = locator
        self.last: Optional[Location] = None

    def __call__(self, strip: StripImage) -> Location:
        """Its answer."""
        self.last = self._locator(strip)
        return self.last


def main() -> int:
    """Locate what the file does not hold yet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_east_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_east_optical.tif"))
    parser.add_argument("--absent-sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--trials", type=int, default=20, help="strips present, and absent, of each length and heading")
    parser.add_argument("--strip-patches", type=int, nargs="+", default=[1, 2, 4, 8, 16])
    parser.add_argument("--headings", nargs="+", default=["known", "unknown"], choices=["known", "unknown"])
    parser.add_argument("--only", choices=["present", "absent"], help="leave out the strips of the other kind")
    parser.add_argument("--patch-px", type=int, default=128)
    parser.add_argument(
        "--unknown-scale", type=float, default=UNKNOWN_SCALE, help="with it the pixel size is wrong by up to this share"
    )
    parser.add_argument("--method", default="structural", choices=list(METHODS))
    parser.add_argument("--model", help="name or path of the model that the method uses instead of the shipped one")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/calibration.jsonl")
    args = parser.parse_args()
    try:
        return collect(args)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code


def collect(args: argparse.Namespace) -> int:
    """Run all jobs, round by round, so that a file cut short holds all kinds of strips."""
    done = keys_in(Path(args.out))
    jobs = [
        Job(patches, heading, present, number)
        for number in range(args.trials)
        for patches in args.strip_patches
        for heading in args.headings
        for present in (True, False)
        if args.only is None or present == (args.only == "present")
    ]
    todo = [job for job in jobs if job.key not in done]
    print(f"{len(jobs) - len(todo)} of {len(jobs)} strips are there already", file=sys.stderr)
    if not todo:
        return 0
    descriptor, device = method_descriptor(args.method, args.model), resolve_device(args.device).torch_device
    pair = open_pair(args.sar, args.optical)
    dense = describe_raster(pair.optical, pair.optical_radiometry, descriptor, "optical", device, Progress())
    absent, absent_radiometry = open_absent(args.absent_sar, pair)
    sources = {
        True: (pair.sar, pair.sar_radiometry, ValidPlaces([pair.sar, pair.optical], Progress())),
        False: (absent, absent_radiometry, ValidPlaces([absent], Progress())),
    }
    Path(args.out).parent.mkdir(parents=True, exist_ok=True)
    with open(args.out, "a", encoding="utf-8") as lines:
        for job in todo:
            scale_tolerance = args.unknown_scale if job.heading == "unknown" else 0.0
            plan = StripPlan(job.patches, args.patch_px, job.heading == "known", scale_tolerance)
            try:
                generator = np.random.default_rng(job.seed(args.seed))
                cut = next(iter(cut_strips(*sources[job.present], plan, 1, generator)))
            except InputError as error:
                print(f"{job.key}: {error.message}", file=sys.stderr)
                continue
            locator = Remembering(engine_locator(dense, descriptor, plan, device, Progress()))
            trial = run_trial(cut, job.present, locator)
            offset = strip_content_offset(pair, cut, plan.patch_px, device, Progress()) if job.present else None
            record = as_record(job, trial, pair.metres_per_px, offset)
            record["descriptor"] = descriptor.digest
            record["seen"] = patches_seen(locator.last, cut if job.present else None, offset, args.patch_px)
            lines.write(json.dumps(json_ready(record)) + "\n")
            lines.flush()
    return 0


def as_record(
    job: Job, trial: LocationTrial, metres_per_px: float, offset_px: Optional[Tuple[float, float]] = None
) -> Dict[str, Any]:
    """One line of the file; ``offset_px`` is how far the content is off the grid, where that is known. Where it is not,
    ``content_error_m`` is the error against the grid."""
    away_px = trial.error_px
    if trial.shift_px is not None and offset_px is not None:
        away_px = float(np.hypot(*np.subtract(trial.shift_px, offset_px)))
    return {
        "key": job.key,
        "patches": job.patches,
        "heading": job.heading,
        "present": job.present,
        "x_px": trial.center_x_px,
        "y_px": trial.center_y_px,
        "error_m": trial.error_px * metres_per_px,
        "content_error_m": away_px * metres_per_px,
        "content_offset_m": None if offset_px is None else float(np.hypot(*offset_px)) * metres_per_px,
        "corner_rms_m": trial.corner_rms_px * metres_per_px,
        "correct": bool(trial.error_px * metres_per_px <= RIGHT_M),
        "accepted": trial.accepted,
        "confidence": trial.confidence,
        "seconds": trial.seconds,
        "features": trial.features,
    }


def patches_seen(
    location: Optional[Location], cut: Optional[StripCut], offset_px: Optional[Tuple[float, float]], patch_px: int
) -> List[Dict[str, Any]]:
    """What was seen of each patch at the place that was chosen, and how far its own place is off.

    Args:
        cut: with the truth; None of a strip that is not there.
        offset_px: of the content, off the grid; None where it is not known.

    Returns:
        the features of :func:`backend.geolocation.patch_confidence.patch_features`, and of strips that are there
        ``away_px`` from the grid's truth and ``content_away_px`` from that of the content, raster pixels.
    """
    if location is None or location.best is None or location.transform is None:
        return []
    best = location.best
    found = []
    for query, features in enumerate(patch_features(best, patch_px)):
        row: Dict[str, Any] = dict(features)
        if cut is not None:
            at = tuple(float(value) for value in location.centers[query])
            place = own_place(location, best, query) if best.agrees[query] else location.transform.apply(*at)
            away = np.subtract(place, cut.truth.apply(*at))
            row["away_px"] = float(np.hypot(*away))
            row["content_away_px"] = float(np.hypot(*(away - (offset_px or (0.0, 0.0)))))
        found.append(row)
    return found


def keys_in(path: Path) -> Set[str]:
    """Keys of the finished strips; a last line that was cut short is taken off the file."""
    if not path.exists():
        return set()
    text = path.read_text("utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        path.write_text(whole, "utf-8")
    return {json.loads(line)["key"] for line in whole.splitlines()}


def read_records(path: str, headings: Optional[List[str]] = None) -> List[Dict[str, Any]]:
    """All lines that carry features: what could not be searched at all has none, and no confidence either."""
    records = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]
    return [r for r in records if r["features"] and (headings is None or r["heading"] in headings)]


if __name__ == "__main__":
    sys.exit(main())
