"""Hard negatives among the real SAR patches: those most like the right one, and those the network falls for."""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np
import torch

from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..reranking.verification import VerifierNetwork, certainty
from ..retrieval.embeddings import embed_patches
from .mining import similar_places
from .verifier_places import VerifierPlaces, draw_shifts

LIKES = 8
"""Nearest patches kept for each place."""

BOOTSTRAP_PLACES = 300
"""Places drawn for each mining of false positives."""

BOOTSTRAP_TRIES = 16
"""Other places that each of them is compared with."""

_BATCH = 64


def nearest_table(
    places: VerifierPlaces, descriptor: Descriptor, device: torch.device, progress: Progress
) -> np.ndarray:
    """(P, K) for each place the others whose SAR patch is most like its own, the most similar first; -1: none left.

    Patches that show, at any shift, something of the place are left out. The search is exact, by inner product of
    pooled descriptors (FAISS).
    """
    vectors: List[np.ndarray] = []
    progress.start("describe SAR patches", len(places.places))
    for at in range(0, len(places.places), _BATCH):
        part = [places.read(place) for place in places.places[at : at + _BATCH]]
        image = torch.from_numpy(np.stack([each.sar for each in part])).to(device)
        valid = torch.from_numpy(np.stack([each.sar_valid for each in part])[:, None].astype(np.float32)).to(device)
        with torch.inference_mode():
            values, cells = descriptor.describe(image, valid, "sar")
            vectors.append(embed_patches(values, cells[:, 0] > 0.5).cpu().numpy())
        progress.advance(len(part))
    progress.finish()
    known = np.concatenate(vectors)
    reach = places.patch_px + places.max_offset_px
    return similar_places(known, known, places.places, min(LIKES, len(known) - 1), reach, places.groups())


def false_positives(
    network: VerifierNetwork, places: VerifierPlaces, seeds: Sequence[int], device: torch.device, progress: Progress
) -> np.ndarray:
    """(P, K) for each of the places drawn the others whose SAR patch the network takes for the right one, the surest
    first; -1: no more. Those not drawn have none.

    Args:
        network: left as it was.
        seeds: of the drawing.
    """
    rng = np.random.default_rng(list(seeds))
    drawn = rng.permutation(len(places.places))[:BOOTSTRAP_PLACES]
    at = places.places[drawn]
    progress.start("mine false positives", len(drawn))
    images = []
    for place, shift in zip(at, draw_shifts(len(at), places.max_offset_px, rng)):
        images.append(places.read(place, shift))
        progress.advance()
    progress.finish()
    apart = places.apart(at[:, None], at[None])
    tried = np.argsort(np.where(apart, rng.random(apart.shape), 2.0), axis=0)[:BOOTSTRAP_TRIES]
    optical = np.broadcast_to(np.arange(len(at)), tried.shape)
    pairs = np.stack([tried, optical], axis=-1)[np.take_along_axis(apart, tried, axis=0)]
    was_training = network.training
    network.eval()
    sure = certainty(
        network,
        (np.stack([each.sar for each in images]), np.stack([each.sar_valid for each in images])),
        (np.stack([each.optical for each in images]), np.stack([each.optical_valid for each in images])),
        device,
        pairs,
    )
    network.train(was_training)
    wrong = sure > 0.5
    order = np.argsort(-sure[wrong], kind="stable")
    found: Dict[int, List[int]] = {}
    for number, owner in pairs[wrong][order]:
        likes = found.setdefault(int(owner), [])
        if len(likes) < LIKES:
            likes.append(int(drawn[number]))
    table = np.full((len(places.places), LIKES), -1, np.int64)
    for owner, likes in found.items():
        table[drawn[owner], : len(likes)] = likes
    return table
