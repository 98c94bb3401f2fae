"""Places that the network in training takes for one another: the hard negatives of its next batches."""

from __future__ import annotations

from typing import List

import numpy as np
import torch

from ..descriptors.encoder_network import EncoderNetwork
from ..progress import Progress
from .crop_source import CropSource, SimilarPlaces
from .losses.pooling import pooled_vectors
from .mining import similar_places

PLACES = 1200
"""Places drawn for each mining."""

LIKES = 16
"""Similar places kept for each."""

_BATCH = 16


def mine_places(
    network: EncoderNetwork, source: CropSource, seed: int, device: torch.device, progress: Progress
) -> SimilarPlaces:
    """Draw places, describe both their images, and list for each SAR crop the other places most like it.

    Args:
        network: left as it was.
        source: whose pool is drawn from.
        seed: of the places.
    """
    rng = np.random.default_rng([seed, PLACES])
    side = source.pool.crop_px
    places = [source.pool.draw(rng) for _ in range(PLACES)]
    sar: List[np.ndarray] = []
    optical: List[np.ndarray] = []
    progress.start("mine similar places", PLACES)
    was_training = network.training
    network.eval()
    try:
        with torch.inference_mode():
            for first in range(0, PLACES, _BATCH):
                part = places[first : first + _BATCH]
                images = [source.read(place) for place in part]
                for name, out in (("sar", sar), ("optical", optical)):
                    image = torch.from_numpy(np.stack([getattr(each, name) for each in images])).to(device)
                    valid = np.stack([getattr(each, name + "_valid") for each in images])
                    mask = torch.from_numpy(valid).to(device, torch.float32)[:, None]
                    values, cells = network(image, mask, name)
                    out.append(pooled_vectors(values, cells[:, 0] > 0.5).cpu().numpy())
                progress.advance(len(part))
    finally:
        network.train(was_training)
    progress.finish()
    table = np.array(places, np.int64)
    middle = table + np.array([0, side // 2, side // 2])
    groups = source.group_of(table[:, 0])
    similar = similar_places(np.concatenate(sar), np.concatenate(optical), middle, LIKES, side, groups)
    return SimilarPlaces(table, similar)
