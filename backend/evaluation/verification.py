"""Pairs of patches, as many of one place as not: how well a verifier, or a similarity, tells them apart.

The published comparison of hard negatives is of accuracy, precision, recall and false positive rate at one threshold
(Hughes et al., IGARSS 2018, doi 10.1109/IGARSS.2018.8518127). A network that says "same" less often lowers the false
positive rate by that alone; so recall at fixed false positive rates and the area under the curve stand beside it.
Negatives are SAR patches of other places of the same data, drawn at random.
"""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np

from ..devices import resolve_device
from ..errors import UsageError
from ..evaluation_params import EvaluateVerificationParams
from ..models import verdicts
from ..models.registry import find_model
from ..progress import Progress
from ..reranking.verification import load_network
from ..training.pairs.layouts import open_pairs
from ..training.pairs.pair_source import Region
from ..training.pairs.splits import whole
from ..training.verifier_places import place_grid
from ..training.verifier_validation import THRESHOLD, TestPairs
from .intervals import BLOCK_PX
from .metrics import block_bootstrap_interval, spatial_blocks
from .patch_to_patch import check_training
from .verification_evidence import VERIFICATION_METHODS, VERIFIER, dense_evidence, verifier_evidence

PATCH_PX, MAX_OFFSET_PX = 64, 16
"""What holds where nothing is given and no verifier says otherwise."""

_RESAMPLES = 300
"""Curves take long; the ends of an interval are then known to about a tenth of its length."""


def evaluate_verification(params: EvaluateVerificationParams, progress: Progress) -> Dict[str, Any]:
    """``evaluate verification``: accuracy, precision, recall, false positive rate, and what no threshold changes.

    Raises:
        UsageError: no such method, a verifier without ``model``, or patches that the verifier does not take.
        ModelError: the model cannot serve.
        InputError: data that cannot be read, not on one grid, or without two places of this size.
    """
    device = resolve_device(params.device).torch_device
    if params.method not in VERIFICATION_METHODS:
        raise UsageError(f"no method is called {params.method!r}", f"Known are: {', '.join(VERIFICATION_METHODS)}.")
    patch_px, offset_px = params.patch_px or PATCH_PX, params.max_offset_px
    card: Dict[str, Any] = {}
    network = None
    if params.method == VERIFIER:
        if params.model is None:
            raise UsageError(
                "no verifier is shipped with this engine",
                "Name a trained one with --model, or choose a --method that needs none, such as structural.",
            )
        network, card = load_network(params.model), find_model(params.model).card
        if params.patch_px not in (None, network.patch_px):
            raise UsageError(
                f"the verifier takes patches of {network.patch_px} px, not of {params.patch_px}",
                "Leave --patch-px out.",
            )
        patch_px = network.patch_px
        trained_px = card.get("max_offset_px")
        offset_px = trained_px if offset_px is None and isinstance(trained_px, int) else offset_px
    elif params.model is not None:
        card = find_model(params.model).card
    offset_px = MAX_OFFSET_PX if offset_px is None else offset_px
    data = params.data if params.data is not None else f"{params.sar},{params.optical}"
    progress.start("read pairs")
    regions = whole(open_pairs(data))
    pairs = TestPairs(place_grid(regions, patch_px, offset_px), params.pairs // 2, params.seed)
    progress.finish()
    progress.start("compare")
    if network is not None:
        evidence = verifier_evidence(network, pairs.sar, pairs.optical, pairs.pairs, device)
    else:
        evidence = dense_evidence(params.method, params.model, pairs.sar, pairs.optical, pairs.pairs, offset_px, device)
    progress.finish()
    threshold = params.threshold if params.threshold is not None or network is None else THRESHOLD
    return {
        **verification_summary(evidence, pairs, threshold, params.seed),
        "patch_px": patch_px,
        "max_offset_px": offset_px,
        "trained_here": check_training(card, _files(regions), "same-area"),
        "device": str(device),
        "parameters": params.to_mapping(),
    }


def verification_summary(
    evidence: np.ndarray, pairs: TestPairs, threshold: Optional[float], seed: int = 0
) -> Dict[str, Any]:
    """Measures with 95 % intervals, resampled by block of ground.

    Args:
        evidence: (Q,) of :attr:`TestPairs.pairs`.
        pairs: which of them are of one place.
        threshold: fixed beforehand; None leaves out what needs one.
    """
    same = pairs.same
    blocks = _blocks(pairs)
    values = np.stack([evidence, same], axis=1)

    def interval(figure: Callable[[np.ndarray, np.ndarray], float]) -> "tuple[float, float]":
        def of_sample(sample: np.ndarray) -> float:
            return figure(sample[:, 0], sample[:, 1] > 0.5)

        return block_bootstrap_interval(values, blocks, of_sample, resamples=_RESAMPLES, seed=seed)

    rates = [f"{rate:g}" for rate in verdicts.FALSE_POSITIVE_RATES]
    names = ("accuracy", "precision", "recall", "fpr")
    report: Dict[str, Any] = dict.fromkeys(names)
    intervals: Dict[str, Any] = dict.fromkeys(names)
    if threshold is not None:
        report.update(verdicts.at_threshold(evidence, same, threshold))
        for name in names:
            intervals[name] = interval(lambda v, s, name=name: verdicts.at_threshold(v, s, threshold)[name])  # type: ignore[misc]
    report.update(
        auroc=verdicts.auroc(evidence, same),
        fpr95=verdicts.fpr95(evidence, same),
        recall_at_fpr=verdicts.recall_at_fpr(evidence, same),
    )
    intervals.update(
        auroc=interval(verdicts.auroc),
        fpr95=interval(verdicts.fpr95),
        recall_at_fpr={
            name: interval(lambda v, s, name=name: verdicts.recall_at_fpr(v, s)[name])  # type: ignore[misc]
            for name in rates
        },
    )
    return {
        **report,
        "threshold": threshold,
        "num_pairs": len(same),
        "num_same": int(same.sum()),
        "interval": intervals,
        "num_blocks": len(np.unique(blocks)),
        "definitions": {
            "accuracy": "share of right answers at the threshold, which was fixed beforehand; null without one",
            "fpr": "share of the pairs of two places that count as one at the threshold",
            "recall_at_fpr": "recall at the threshold that lets through at most this share of the pairs of two places",
            "fpr95": "share of the pairs of two places let through where 95 % of those of one place are",
            "auroc": "chance that a pair of one place has the larger value than one that is not",
            "num_pairs": "half of one place, shifted; half with the SAR patch of another place drawn at random",
            "interval": f"95 % bootstrap by blocks of {BLOCK_PX} px",
        },
    }


def _blocks(pairs: TestPairs) -> np.ndarray:
    """(Q,) the block of ground of each pair's optical patch; scenes lie far apart."""
    at = pairs.places[pairs.pairs[:, 1]]
    blocks = spatial_blocks(at[:, 2], at[:, 1], BLOCK_PX)
    found: np.ndarray = np.unique(np.stack([at[:, 0], blocks], axis=1), axis=0, return_inverse=True)[1].reshape(-1)
    return found


def _files(regions: Sequence[Region]) -> List[str]:
    paths = [getattr(region.scene, name, None) for region in regions for name in ("sar_path", "optical_path")]
    return [os.fspath(path) for path in paths if path]
