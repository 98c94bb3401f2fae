from __future__ import annotations

import numpy as np
import torch

from backend.descriptors.descriptor import StructuralDescriptor
from backend.models.verifier import PseudoSiamese, VerifierSettings
from backend.progress import Progress
from backend.training.verifier_mining import LIKES, false_positives, nearest_table
from backend.training.verifier_places import VerifierPlaces, place_grid
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")


def places() -> VerifierPlaces:
    scene = made_scene(512, 512)
    scene.picture[384:448, 384:448] = scene.picture[64:128, 64:128]  # one place looks like another far away
    return place_grid([whole(scene)], 64, 0)


def test_the_nearest_is_the_twin_and_never_what_overlaps() -> None:
    known = places()
    table = nearest_table(known, StructuralDescriptor(), CPU, Progress())
    assert table.shape == (64, LIKES)
    assert table[1 * 8 + 1, 0] == 6 * 8 + 6 and table[6 * 8 + 6, 0] == 1 * 8 + 1
    rows = np.repeat(np.arange(64), LIKES)
    assert known.apart(known.places[rows], known.places[table.reshape(-1)]).all()


class Brightest(PseudoSiamese):
    """Takes every SAR patch for the right one that is brighter than the optical one."""

    def features(self, image: torch.Tensor, valid: torch.Tensor, modality: str) -> torch.Tensor:
        return image.mean(dim=(1, 2, 3))[:, None]

    def fuse(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.pad(100.0 * (sar - optical), (1, 0))


def test_false_positives_are_what_the_network_falls_for() -> None:
    known = places()
    network = Brightest(VerifierSettings(64, (1,) * 8, 2)).train()
    table = false_positives(network, known, (0, 1), CPU, Progress())
    assert network.training
    bright = np.array([known.read(place).sar.mean() for place in known.places])
    owners, columns = np.nonzero(table >= 0)
    assert len(owners) and (bright[table[owners, columns]] > bright[owners]).all()
    assert table[bright.argmax()].max() == -1
    first = table[:, 0] >= 0
    assert (bright[table[first, 0]] >= bright[table[first].max(axis=1)] - 1.0).all()
    assert np.array_equal(table, false_positives(network, known, (0, 1), CPU, Progress()))
