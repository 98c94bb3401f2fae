"""How far the confidence of strips and of patches can be trusted: on strips that had no part in fitting it.

    python benchmarks/confidence.py --strips encoder.jsonl --check structural.jsonl --document confidence.md

Reads what calibration.py collected. Every confidence here is cross-fitted: by a model fitted to strips of other blocks
of ground, of 2048 px. Compares a logistic model with isotonic regression on top of it. Prints, and writes into the
document, the tables; --picture names the reliability plot.
"""

from __future__ import annotations

import argparse
import functools
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from backend.errors import SarmatchError
from backend.evaluation.metrics import block_bootstrap_interval, expected_calibration_error
from backend.geolocation.confidence import ACCEPT_CONFIDENCE
from backend.geolocation.patch_confidence import RIGHT_SIDES, SUREST
from benchmarks.calibration import read_records
from benchmarks.cross_fitting import Records, folds_of, held_out, isotonic, log_loss, log_odds, places
from benchmarks.document import replace_part
from benchmarks.fit_confidence import confidences_of_rows, fit_rows, judged_by, matrix, outcomes
from benchmarks.reliability_plot import draw_reliability
from benchmarks.table import markdown, percent

TERMS = ("agreement", "lead", "peak")
PATCH_TERMS = ("off",)
PENALTY = 0.03
SEEDS = 5
PATCH_PX = 128.0


@dataclass(frozen=True)
class Sample:
    """Confidences nobody fitted to their own strips.

    Attributes:
        sure: (N,); right: (N,) bool; blocks: (N,) of ground.
    """

    sure: np.ndarray
    right: np.ndarray
    blocks: np.ndarray

    def error(self) -> str:
        """Expected calibration error with its interval, in percent."""
        both = np.stack([self.sure, self.right], axis=1)
        low, high = block_bootstrap_interval(
            both, self.blocks, lambda rows: expected_calibration_error(rows[:, 0], rows[:, 1] > 0.5), resamples=1000
        )
        return f"{expected_calibration_error(self.sure, self.right):.3f} ({low:.3f}-{high:.3f})"


def main() -> int:
    """Cross-fit, judge, draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strips", nargs="+", required=True, help="JSON lines of calibration.py, of one model")
    parser.add_argument("--check", nargs="*", default=[], help="the same of another descriptor: the patches' fit on it")
    parser.add_argument("--document", help="Markdown file to write the tables into")
    parser.add_argument("--picture", help="PNG to draw the reliability into; needs matplotlib")
    args = parser.parse_args()
    try:
        records = judged_by(joined(args.strips), "content")
        strips = cross_fitted_strips(records, PENALTY, seed=0)
        weights, patches = cross_fitted_patches(records, strips.sure)
        others = judged_by(joined(args.check), "content") if args.check else None
        text = "\n\n".join(
            [
                "**Methods, strips**\n\n" + methods_table(records),
                "**Strips, by length and heading**\n\n" + lengths_table(records, strips),
                false_acceptance(records, strips),
                "**Patches**\n\n" + patches_table(records, strips, patches, weights, others),
            ]
        )
        print(text)
        if args.document:
            replace_part(args.document, "measured", text)
        if args.picture:
            draw_reliability(
                args.picture,
                [("strips", strips.sure, strips.right), ("patches", patches.sure, patches.right)],
                ACCEPT_CONFIDENCE,
            )
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def joined(paths: Sequence[str]) -> Records:
    """The strips of several files, each once: of two of one place the one that tells of its patches."""
    found: Dict[Tuple[Any, ...], Dict[str, Any]] = {}
    for path in paths:
        for record in read_records(path):
            name = (record["key"], record["x_px"], record["y_px"])
            if record.get("seen") or name not in found:
                found[name] = record
    return list(found.values())


def cross_fitted_strips(records: Records, penalty: float, seed: int, on_top: bool = False) -> Sample:
    """Confidences of the strips; ``on_top``: with isotonic regression on the log odds of the logistic model."""
    x, right, blocks = matrix(records, TERMS), outcomes(records), places(records)

    def fitted(there: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        weights = fit_rows(x[there], right[there], TERMS, penalty, non_negative=True)
        if not on_top:
            return lambda others: confidences_of_rows(x[others], weights)
        curve = isotonic(log_odds(confidences_of_rows(x[there], weights)), right[there])
        return lambda others: curve(log_odds(confidences_of_rows(x[others], weights)))

    return Sample(held_out(folds_of(blocks, seed), fitted), right > 0.5, blocks)


def methods_table(records: Records) -> str:
    """Logistic models of several penalties, and isotonic regression, over several partings of the ground."""
    rows = []
    for name, penalty, on_top in (
        *((f"logistic, penalty {penalty:g}", penalty, False) for penalty in (0.01, 0.03, 0.1, 0.3, 1.0)),
        ("isotonic on logistic, penalty 0.03", 0.03, True),
        ("isotonic on logistic, penalty 1", 1.0, True),
    ):
        figures = []
        for seed in range(SEEDS):
            found = cross_fitted_strips(records, penalty, seed, on_top)
            taken, present = found.sure >= ACCEPT_CONFIDENCE, of(records, "present")
            figures.append(
                [
                    expected_calibration_error(found.sure, found.right),
                    log_loss(found.sure, found.right),
                    taken[present].mean(),
                    taken[~present].mean(),
                    (taken & ~found.right).sum() / max(1, taken.sum()),
                ]
            )
        means = np.mean(figures, axis=0)
        rows.append([name, *(f"{value:.3f}" for value in means[:2]), *(percent(float(value)) for value in means[2:])])
    return markdown(
        ["confidence", "ECE", "log loss", "present accepted %", "absent accepted %", "wrong among accepted %"], rows
    )


def lengths_table(records: Records, strips: Sample) -> str:
    """How many of each length are right, accepted, and accepted though absent."""
    present, rows = of(records, "present"), []
    taken = strips.sure >= ACCEPT_CONFIDENCE
    kinds = sorted({(one["patches"], one["heading"]) for one in records}, reverse=True)
    for patches, heading in kinds:
        here = np.array([(one["patches"], one["heading"]) == (patches, heading) for one in records])
        there, gone = here & present, here & ~present
        rows.append(
            [
                str(patches),
                heading,
                f"{there.sum()} + {gone.sum()}",
                rate(strips.right[there]),
                rate(taken[there]),
                f"{(taken & ~strips.right)[there].sum()} of {taken[there].sum()}",
                rate(taken[gone]),
                f"{expected_calibration_error(strips.sure[here], strips.right[here]):.3f}",
            ]
        )
    head = ["patches", "heading", "present + absent", "right %", "accepted %"]
    table = markdown([*head, "wrong of accepted", "absent accepted %", "ECE"], rows)
    return f"{table}\n\nExpected calibration error of all {len(records)} strips {strips.error()}."


def false_acceptance(records: Records, strips: Sample) -> str:
    """At the shipped threshold, and at the one that accepts 95 % of the present strips of 8 patches."""
    present, long = of(records, "present"), np.array([one["patches"] == 8 for one in records])
    at = float(np.quantile(strips.sure[present & long], 0.05, method="lower"))
    lines = []
    for name, threshold in (("shipped", ACCEPT_CONFIDENCE), ("of 95 % acceptance", at)):
        taken = strips.sure >= threshold
        lines.append(
            f"- {name} threshold {threshold:.4f}: of present strips of 8 patches {rate(taken[present & long])} % "
            f"accepted ({(present & long).sum()}); of absent ones of 8 patches {rate(taken[~present & long])} % "
            f"({(~present & long).sum()}), of all absent ones {rate(taken[~present])} % ({(~present).sum()})."
        )
    return "\n".join(lines)


def cross_fitted_patches(records: Records, strip_sure: np.ndarray, seed: int = 0) -> Tuple[Dict[str, float], Sample]:
    """The weights fitted to all patches of strips rightly located, and the confidences of all patches, cross-fitted."""
    rows, right, of_right, strip = patch_rows(records, PATCH_TERMS)
    blocks = places(records)[strip]
    fold = folds_of(places(records), seed)[strip]
    conditional = held_out(fold, lambda there: _fitted_patches(rows, right, there[of_right[there]]))
    weights = fit_rows(rows[of_right], right[of_right], PATCH_TERMS, PENALTY)
    return weights, Sample(strip_sure[strip] * conditional, right > 0.5, blocks)


def _fitted_patches(rows: np.ndarray, right: np.ndarray, there: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    names = [str(number) for number in range(rows.shape[1])]
    weights = fit_rows(rows[there], right[there], names, PENALTY)
    return lambda others: np.minimum(confidences_of_rows(rows[others], weights), SUREST)


def patch_rows(records: Records, terms: Sequence[str]) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Of all patches seen: (P, T) terms, (P,) whether the place is right, whether the strip's is, number of the strip.

    A patch of a strip that is not there is never right.
    """
    rows, right, of_right, strip = [], [], [], []
    strip_right = outcomes(records) > 0.5
    for number, record in enumerate(records):
        for one in record.get("seen", []):
            rows.append([one[name] for name in terms])
            right.append(record["present"] and one["content_away_px"] <= RIGHT_SIDES * PATCH_PX)
            of_right.append(strip_right[number])
            strip.append(number)
    return np.array(rows, float), np.array(right, float), np.array(of_right), np.array(strip)


def patches_table(
    records: Records,
    strips: Sample,
    patches: Sample,
    weights: Dict[str, float],
    others: Optional[Records],
) -> str:
    """What features tell of patches of strips rightly located, and how all patches fare."""
    rows = []
    for terms in ((), ("agrees",), *(("off", *more) for more in ((), ("agrees",), ("similarity",), ("lead",)))):
        x, right, of_right, strip = patch_rows(records, terms or ("agrees",))
        inside = np.flatnonzero(of_right)
        x, right, strip = (x if terms else x * 0.0)[inside], right[inside], strip[inside]
        figures = []
        for seed in range(SEEDS):
            fitted = functools.partial(_fitted_patches, x, right)
            sure = held_out(folds_of(places(records), seed)[strip], fitted)
            figures.append([log_loss(sure, right > 0.5), expected_calibration_error(sure, right > 0.5)])
        loss, error = np.mean(figures, axis=0)
        rows.append([", ".join(terms) or "none", f"{loss:.3f}", f"{error:.3f}", str(len(right))])
    lines = [markdown(["terms", "log loss", "ECE", "patches"], rows)]
    named = ", ".join(f"{name} {weight:.4g}" for name, weight in weights.items())
    lines.append(f"Weights fitted to all of them: {named}.")
    lines.append(
        f"All {len(patches.sure)} patches, of present and absent strips, strip and patch together: expected "
        f"calibration error {patches.error()}."
    )
    if others:
        x, right, of_right, _ = patch_rows(others, PATCH_TERMS)
        sure = np.minimum(confidences_of_rows(x[of_right], weights), SUREST)
        lines.append(
            f"On {of_right.sum()} patches of strips rightly located by another descriptor, with these weights: "
            f"expected calibration error {expected_calibration_error(sure, right[of_right] > 0.5):.3f}, "
            f"mean {percent(float(sure.mean()))} %, right {percent(float(right[of_right].mean()))} %."
        )
    return "\n\n".join(lines)


def of(records: Records, name: str) -> np.ndarray:
    """(N,) bool of one entry."""
    return np.array([bool(record[name]) for record in records])


def rate(flags: np.ndarray) -> str:
    """Percent with the exact (Clopper-Pearson) 95 % interval."""
    from scipy.stats import beta

    count, hits = len(flags), int(flags.sum())
    if not count:
        return "-"
    low = beta.ppf(0.025, hits, count - hits + 1) if hits else 0.0
    high = beta.ppf(0.975, hits + 1, count - hits) if hits < count else 1.0
    return f"{100.0 * hits / count:.1f} ({100.0 * low:.1f}-{100.0 * high:.1f})"


if __name__ == "__main__":
    sys.exit(main())
