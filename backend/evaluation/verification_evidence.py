"""What each method has to say for a pair of patches being of one place: a number, larger for more alike.

Every method sees the two patches and nothing around them. Those without training give the highest cosine of the dense
descriptors that the two have in common, at any shift within reach; ``-centred`` methods take each patch's mean
descriptor away before, which says what land it is and not which place.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import numpy as np
import torch

from ..config import ENCODER
from ..descriptors.descriptor import Descriptor
from ..errors import UsageError
from ..reranking.verification import VerifierNetwork, certainty
from ..retrieval.shift_volume import shift_volume
from ..retrieval.templates import centred
from .methods import method_descriptor

VERIFIER = "verifier"
CENTRED = "-centred"
DENSE_METHODS = ("structural", "ncc", ENCODER, "structural" + CENTRED, ENCODER + CENTRED)
VERIFICATION_METHODS = (VERIFIER, *DENSE_METHODS)

_BATCH = 64

Images = Tuple[np.ndarray, np.ndarray]
"""(N, C, P, P) float32 in 0..1 and (N, P, P) bool."""


def verifier_evidence(
    network: VerifierNetwork, sar: Images, optical: Images, pairs: np.ndarray, device: torch.device
) -> np.ndarray:
    """(Q,) certainty of a trained verifier for pairs (Q, 2) of SAR and optical patches."""
    return certainty(network.to(device).eval(), sar, optical, device, pairs)


def dense_evidence(
    method: str,
    model: Optional[str],
    sar: Images,
    optical: Images,
    pairs: np.ndarray,
    max_offset_px: int,
    device: torch.device,
) -> np.ndarray:
    """(Q,) highest cosine at shifts up to ``max_offset_px`` for pairs (Q, 2) of SAR and optical patches.

    Raises:
        UsageError: no such method. ModelError: the model cannot be used.
    """
    if method not in DENSE_METHODS:
        raise UsageError(f"no method is called {method!r}", f"Known are: {', '.join(VERIFICATION_METHODS)}.")
    is_centred = method.endswith(CENTRED)
    descriptor = method_descriptor(method[: -len(CENTRED)] if is_centred else method, model)
    reach = -(-max_offset_px // descriptor.stride_px)
    maps: Dict[str, Tuple[torch.Tensor, torch.Tensor]] = {
        name: _described(descriptor, images, name, device) for name, images in (("sar", sar), ("optical", optical))
    }
    if is_centred:
        maps = {name: (centred(values, cells[:, 0] > 0.5), cells) for name, (values, cells) in maps.items()}
    found: List[np.ndarray] = []
    for at in range(0, len(pairs), _BATCH):
        numbers = torch.from_numpy(np.asarray(pairs[at : at + _BATCH], np.int64)).to(device)
        one = [part[numbers[:, 0]] for part in maps["sar"]]
        other = [part[numbers[:, 1]] for part in maps["optical"]]
        cosine, _ = shift_volume(one[0], one[1], other[0], other[1], reach)
        found.append(cosine.flatten(1).amax(dim=1).cpu().numpy())
    return np.concatenate(found)


def _described(
    descriptor: Descriptor, images: Images, modality: str, device: torch.device
) -> Tuple[torch.Tensor, torch.Tensor]:
    values, cells = [], []
    with torch.inference_mode():
        for at in range(0, len(images[0]), _BATCH):
            image = torch.from_numpy(np.ascontiguousarray(images[0][at : at + _BATCH], np.float32)).to(device)
            valid = torch.from_numpy(images[1][at : at + _BATCH].astype(np.float32)).to(device)[:, None]
            found = descriptor.describe(image * valid, valid, modality)
            values.append(found[0])
            cells.append(found[1].float())
    return torch.cat(values), torch.cat(cells)


__all__ = ["DENSE_METHODS", "VERIFICATION_METHODS", "VERIFIER", "dense_evidence", "verifier_evidence"]
