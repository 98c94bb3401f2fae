from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import torch

from backend.training.augment.settings import AugmentSettings
from backend.training.negative_folder import read_negatives
from backend.training.verifier_places import VerifierPlaces, place_grid
from backend.training.verifier_source import VerifierSource
from tests.training.made_negatives import write_negatives
from tests.training.made_scenes import made_scene, whole

SCENE = made_scene(640, 640)


def places(offset_px: int = 0) -> VerifierPlaces:
    return place_grid([whole(SCENE)], 64, offset_px)


def source(augment: str = "none", offset_px: int = 0, share: float = 1.0) -> VerifierSource:
    return VerifierSource(places(offset_px), AugmentSettings.named(augment), 8, 5, share)


def test_unshifted_and_unvaried_both_show_the_same() -> None:
    batch = source().batch(0, 0)
    assert batch["sar"].shape == (8, 1, 64, 64) and batch["optical"].shape == (8, 3, 64, 64)
    assert torch.equal(batch["sar"][:, 0], batch["optical"][:, 2]) and batch["sar_valid"].all()
    assert batch["hard"].shape == (0, 1, 64, 64)
    own = torch.arange(8)
    assert batch["apart"][batch["other"], own].all() and not batch["apart"][own, own].any()


def test_flips_and_turns_are_the_same_for_both() -> None:
    made = source("geometric")
    batches = [made.batch(step, 0) for step in range(12)]
    assert all(torch.equal(batch["sar"][:, 0], batch["optical"][:, 0]) for batch in batches)
    rows = {tuple(image.flatten()[:4].tolist()) for batch in batches for image in batch["sar"]}
    plain = {tuple(SCENE.picture[row : row + 64, col : col + 64].flatten()[:4]) for _, row, col in places().places}
    assert not rows <= plain


def test_a_step_gives_the_same_batch_again() -> None:
    made = source("full", 16)
    one, other = made.batch(3, 0), pickle.loads(pickle.dumps(made)).batch(3, 0)
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert not torch.equal(one["sar"], made.batch(3, 1)["sar"]) and not torch.equal(one["sar"], made.batch(4, 0)["sar"])


def test_hard_negatives_come_first_and_belong_to_their_place() -> None:
    count = len(places().places)
    table = np.full((count, 2), -1)
    table[10:13, 0] = [40, 41, 42]
    made = source(share=0.25).with_table(table)
    assert made.num_hard == 3
    batch = made.batch(0, 0)
    assert batch["hard"].shape == (2, 1, 64, 64)
    at = places().places
    for row in range(2):
        number = next(
            n for n in range(10, 13) if torch.equal(batch["sar"][row], torch.from_numpy(places().read(at[n]).sar))
        )
        assert torch.equal(batch["hard"][row], torch.from_numpy(places().read(at[30 + number]).sar))


def test_without_any_hard_negative_all_are_random() -> None:
    made = source().with_table(np.full((len(places().places), 2), -1))
    assert made.num_hard == 0 and len(made.batch(0, 0)["hard"]) == 0


def test_generated_negatives_stand_beside_their_place(tmp_path: Path) -> None:
    folder = write_negatives(tmp_path / "mined", [("made", 33, 47), ("made", 101, 200)])
    made = source("geometric", share=0.5).with_generated(read_negatives(folder, places(), False))
    batch = made.batch(1, 0)
    assert len(batch["hard"]) == 4 and batch["hard_valid"].all()
    grey = {round(float(image.mean()) * 255) for image in batch["hard"]}
    assert grey <= {1, 2}
    for image, hard in zip(batch["sar"], batch["hard"]):
        row, col = {1: (33, 47), 2: (101, 200)}[round(float(hard.mean()) * 255)]
        assert np.isclose(float(image.mean()), SCENE.picture[row : row + 64, col : col + 64].mean(), atol=1e-5)
