"""Fit the confidence of a location to strips of known truth, and judge it on strips of another place.

    python benchmarks/fit_confidence.py --train dev.jsonl --validate val.jsonl [--card NAME.json]

A logistic regression with an L2 penalty on standardised terms (those of backend.geolocation.confidence). Prints the
coefficients for the terms as they are, and a reliability table of both files. With --card they are written into
the card of the model that the strips were located with.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from scipy.optimize import minimize

from backend.descriptors.descriptor import WITH_STRUCTURAL, load_descriptor
from backend.errors import ModelError, SarmatchError
from backend.evaluation.metrics import (
    accepted_precision,
    expected_calibration_error,
    false_accept_rate,
    reliability_table,
)
from backend.evaluation.summaries import RIGHT_M
from backend.geolocation.confidence import ACCEPT_CONFIDENCE, COEFFICIENTS, derived
from benchmarks.calibration import read_records
from benchmarks.table import markdown, percent

Records = List[Dict[str, Any]]


def main() -> int:
    """Fit, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", required=True, help="JSON lines of calibration.py")
    parser.add_argument("--validate", help="the same of another place")
    parser.add_argument("--terms", nargs="+", help="names of the terms; all of them when not given")
    parser.add_argument("--penalty", type=float, default=1.0, help="of the squared standardised weights, in trials")
    parser.add_argument("--non-negative", action="store_true", help="let no term but log_num_poses count against")
    parser.add_argument("--truth", choices=["grid", "content"], default="grid", help="what errors are measured against")
    parser.add_argument("--card", help="JSON file beside a model's weights: write the coefficients there")
    parser.add_argument("--with-structural", action="store_true", help="the strips are of encoder+structural")
    parser.add_argument("--threshold", type=float, default=ACCEPT_CONFIDENCE)
    args = parser.parse_args()
    train = judged_by(read_records(args.train), args.truth)
    terms = args.terms or list(derived(train[0]["features"]))
    weights = fit(train, terms, args.penalty, args.non_negative)
    print("COEFFICIENTS = {")
    for name, weight in weights.items():
        print(f'    "{name}": {weight:.4g},')
    print("}")
    if args.card:
        try:
            write_into_card(Path(args.card), weights, train, args.with_structural)
        except SarmatchError as error:
            print(f"error: {error}", file=sys.stderr)
            return error.exit_code
    for title, path in (("train", args.train), ("validate", args.validate)):
        if path:
            records = judged_by(read_records(path), args.truth)
            print(f"\n{title}: as fitted now\n" + judged(records, confidences(records, weights), args.threshold))
            if set(COEFFICIENTS) - {"intercept"} <= set(derived(records[0]["features"])):
                print(
                    f"\n{title}: as shipped\n" + judged(records, confidences(records, COEFFICIENTS), ACCEPT_CONFIDENCE)
                )
    return 0


def judged_by(records: Records, truth: str) -> Records:
    """The same with the error against the grid, or against where the content lies, as their error."""
    return [{**one, "error_m": one["content_error_m"]} for one in records] if truth == "content" else records


def fit(records: Records, terms: Sequence[str], penalty: float, non_negative: bool = False) -> Dict[str, float]:
    """Weights of the terms and the intercept.

    Args:
        records: lines of calibration.py.
        terms: names among those of :func:`backend.geolocation.confidence.derived`.
        penalty: added to the negative log likelihood: half of it times the squared standardised weights.
        non_negative: bound all weights below by 0 but those of terms that speak of chances to be fooled.

    Raises:
        ValueError: a term that the records do not have, or records of one outcome alone.
    """
    return fit_rows(matrix(records, terms), outcomes(records), terms, penalty, non_negative)


def fit_rows(
    x: np.ndarray, y: np.ndarray, terms: Sequence[str], penalty: float, non_negative: bool = False
) -> Dict[str, float]:
    """As :func:`fit`, of the values (N, T) of the terms and of outcomes (N,)."""
    if y.min() == y.max():
        raise ValueError("all strips have the same outcome: nothing to fit")
    mean, spread = x.mean(axis=0), np.maximum(x.std(axis=0), 1e-9)
    standard = np.hstack([np.ones((len(x), 1)), (x - mean) / spread])
    sign = 2.0 * y - 1.0

    def loss(weights: np.ndarray) -> Tuple[float, np.ndarray]:
        margin = sign * (standard @ weights)
        slope = -sign / (1.0 + np.exp(np.clip(margin, -500.0, 500.0)))
        held = np.concatenate([[0.0], weights[1:]])
        return float(
            np.logaddexp(0.0, -margin).sum() + 0.5 * penalty * held @ held
        ), standard.T @ slope + penalty * held

    free = (None, None)
    bounds = [free] + [(0.0, None) if non_negative and name != "log_num_poses" else free for name in terms]
    found = minimize(loss, np.zeros(standard.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds).x
    weights = found[1:] / spread
    return {"intercept": float(found[0] - weights @ mean), **dict(zip(terms, weights.tolist()))}


def write_into_card(card: Path, weights: Dict[str, float], records: Records, with_structural: bool) -> None:
    """Add the weights to a model's card, as the confidence of the model alone or beside the structural descriptor.

    Raises:
        ModelError: there is no such model, or the strips were located with another.
    """
    descriptor = load_descriptor(str(card) + (WITH_STRUCTURAL if with_structural else ""))
    others = {record.get("descriptor") for record in records} - {descriptor.digest}
    if others:
        raise ModelError(
            f"the strips were not located with {descriptor.name!r}", "Collect them with calibration.py --model."
        )
    content = json.loads(card.read_text("utf-8"))
    content["confidence_with_structural" if with_structural else "confidence"] = weights
    part = card.with_name(f".{card.name}.part")
    part.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")
    os.replace(part, card)
    print(f"written into {card}")


def confidences(records: Records, weights: Dict[str, float]) -> np.ndarray:
    """(N,) probabilities under the weights."""
    return confidences_of_rows(matrix(records, [name for name in weights if name != "intercept"]), weights)


def confidences_of_rows(x: np.ndarray, weights: Dict[str, float]) -> np.ndarray:
    """As :func:`confidences`, of the values (N, T) of the terms in the order of the weights."""
    logit = weights["intercept"] + x @ np.array([weight for name, weight in weights.items() if name != "intercept"])
    return 1.0 / (1.0 + np.exp(-np.clip(logit, -30.0, 30.0)))


def matrix(records: Records, terms: Sequence[str]) -> np.ndarray:
    """(N, T) values of the terms."""
    rows = [derived(record["features"]) for record in records]
    missing = [name for name in terms if name not in rows[0]]
    if missing:
        raise ValueError(f"no term is called {missing[0]!r}; there are {', '.join(rows[0])}")
    return np.array([[row[name] for name in terms] for row in rows], float)


def outcomes(records: Records) -> np.ndarray:
    """(N,) 1 where the place was right."""
    errors_m = [record["error_m"] if record["present"] else None for record in records]
    return np.array([error_m is not None and error_m <= RIGHT_M for error_m in errors_m], float)


def judged(records: Records, sure: np.ndarray, threshold: float) -> str:
    """Reliability table, calibration error, and what the threshold would let through."""
    right = outcomes(records) > 0.5
    taken = sure >= threshold
    absent = np.array([not record["present"] for record in records])
    rows = [
        [f"{row.lower:.1f}-{row.upper:.1f}", str(row.count), percent(row.mean_confidence), percent(row.accuracy)]
        for row in reliability_table(sure, right)
    ]
    lines = [markdown(["confidence", "strips", "mean", "right"], rows)]
    lines.append(f"expected calibration error {expected_calibration_error(sure, right):.3f}, {len(records)} strips")
    lines.append(
        f"accepted from {threshold:g}: {percent(float(taken[~absent].mean()))} % of the present, "
        f"{percent(accepted_precision(taken, right))} % of all accepted right"
        + (f", {percent(false_accept_rate(taken[absent]))} % of the absent accepted" if absent.any() else "")
    )
    for kind in sorted({(record["patches"], record["heading"]) for record in records}):
        here = np.array([(record["patches"], record["heading"]) == kind for record in records])
        present = here & ~absent
        errors_m = np.array([record["error_m"] for record in records])[present]
        near = ", ".join(f"{percent(_mean(errors_m <= limit_m))} % within {limit_m:g} m" for limit_m in (50.0, 100.0))
        lines.append(
            f"  {kind[0]:>2} patches, {kind[1]:<7} ({present.sum()} + {(here & absent).sum()} absent): {near}, "
            f"right {percent(_mean(right[present])):>5}, "
            f"accepted {percent(_mean(taken[present])):>5}, absent accepted {percent(_mean(taken[here & absent])):>5}"
        )
    return "\n".join(lines)


def _mean(flags: np.ndarray) -> float:
    return float(flags.mean()) if flags.size else float("nan")


if __name__ == "__main__":
    sys.exit(main())
