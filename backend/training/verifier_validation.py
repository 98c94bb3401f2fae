"""How well a verifier tells held-out pairs apart: as many of one place as not, the same at every validation."""

from __future__ import annotations

from typing import Dict, Sequence, Tuple

import numpy as np
import torch

from ..models import verdicts
from ..reranking.verification import VerifierNetwork, certainty
from .pairs.pair_source import Region
from .verifier_places import VerifierPlaces, draw_shifts, place_grid

PLACES = 400
"""At most."""

THRESHOLD = 0.5
"""Certainty from which a pair counts as the same."""

_SEED = 915
_MOST_TRIES = 64


class TestPairs:
    """Patches of places, and pairs of them: each optical patch with its own SAR patch and with that of another place.

    Attributes:
        sar, optical: images and validity as :func:`~backend.reranking.verification.certainty` takes them, a place each.
        pairs: (2N, 2) numbers of SAR and optical patch; the first N are of one place.
        same: (2N,) bool.
        places: (N, 3) scene, and row and column of the SAR patches.
    """

    __test__ = False

    def __init__(self, places: VerifierPlaces, count: int, seed: int) -> None:
        rng = np.random.default_rng([seed, count])
        chosen = rng.permutation(len(places.places))[:count]
        self.places = places.places[np.sort(chosen)]
        shifts = draw_shifts(len(self.places), places.max_offset_px, rng)
        images = [places.read(place, shift) for place, shift in zip(self.places, shifts)]
        self.sar = np.stack([each.sar for each in images]), np.stack([each.sar_valid for each in images])
        self.optical = np.stack([each.optical for each in images]), np.stack([each.optical_valid for each in images])
        self.pairs, self.same = paired(_partners(places, self.places, rng))


def paired(partner: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Pairs (Q, 2) and which are of one place (Q,), from the other place (N,) of each; -1: without a negative."""
    own = np.arange(len(partner))
    wrong = np.flatnonzero(partner >= 0)
    pairs = np.concatenate([np.stack([own, own], axis=1), np.stack([partner[wrong], wrong], axis=1)])
    return pairs, np.arange(len(pairs)) < len(own)


def _partners(places: VerifierPlaces, at: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(N,) another place of each, far enough away, drawn at random; -1 where none was found."""
    partner = np.full(len(at), -1)
    for _ in range(_MOST_TRIES):
        left = np.flatnonzero(partner < 0)
        drawn = rng.integers(len(at), size=len(left))
        good = places.apart(at[drawn], at[left])
        partner[left[good]] = drawn[good]
    return partner


class VerifierValidation:
    """Held-out pairs, read once.

    Args:
        regions: held-out ground.
        patch_px, max_offset_px: of the patches.
    """

    key = "auroc"

    def __init__(self, regions: Sequence[Region], patch_px: int, max_offset_px: int) -> None:
        self._pairs = TestPairs(place_grid(regions, patch_px, max_offset_px), PLACES, _SEED)

    def figures(self, network: VerifierNetwork, device: torch.device) -> Dict[str, float]:
        """``auroc, fpr95, recall_at_fpr_4, recall_at_fpr_5``, and at certainty 0.5 ``accuracy, precision, recall,
        fpr``. The network is left as it was."""
        was_training = network.training
        network.eval()
        pairs = self._pairs
        sure = certainty(network, pairs.sar, pairs.optical, device, pairs.pairs)
        network.train(was_training)
        at_rates = verdicts.recall_at_fpr(sure, pairs.same)
        return {
            "auroc": verdicts.auroc(sure, pairs.same),
            "fpr95": verdicts.fpr95(sure, pairs.same),
            **{f"recall_at_fpr_{100.0 * float(rate):g}": value for rate, value in at_rates.items()},
            **verdicts.at_threshold(sure, pairs.same, THRESHOLD),
        }
