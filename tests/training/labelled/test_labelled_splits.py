from __future__ import annotations

import numpy as np
import pytest

from backend.errors import UsageError
from backend.training.labelled.labelled_set import LabelledImage, LabelledSet
from backend.training.labelled.splits import split_labelled


def made(*groups: "tuple[str, int, int]") -> LabelledSet:
    """A set of groups given as (name, class, images)."""
    images = [
        LabelledImage(f"{group}-{number}", label, group, ("",)) for group, label, n in groups for number in range(n)
    ]
    return LabelledSet("class-folders", "made", ("a", "b"), tuple(images))


def test_single_images_are_parted_by_class() -> None:
    whole = made(*((f"{label}{number}", label, 1) for label in (0, 1) for number in range(50)))
    parts = split_labelled(whole, 0.2, 0.1, seed=1)
    assert np.bincount(whole.labels[parts.test]).tolist() == [10, 10]
    assert np.bincount(whole.labels[parts.validation]).tolist() == [4, 4]
    everything = np.concatenate([parts.train, parts.validation, parts.test])
    assert sorted(everything.tolist()) == list(range(100))
    again, other = split_labelled(whole, 0.2, 0.1, seed=1), split_labelled(whole, 0.2, 0.1, seed=2)
    assert parts.test.tolist() == again.test.tolist() != other.test.tolist()
    assert split_labelled(whole, 0.2, 0.0, seed=1).test.tolist() == parts.test.tolist()


def test_groups_stay_whole_and_the_giant_stays_in_training() -> None:
    groups = [("giant", 0, 100), *((f"s{number}", 0, 2) for number in range(10))]
    whole = made(*groups, *((f"b{number}", 1, 3) for number in range(20)))
    for seed in range(5):
        parts = split_labelled(whole, 0.2, 0.2, seed)
        sides = [set(whole.groups[side].tolist()) for side in (parts.train, parts.validation, parts.test)]
        assert "giant" in sides[0] and not sides[0] & sides[1] and not (sides[0] | sides[1]) & sides[2]
        assert len(sides[2] & {name for name, label, _ in groups}) == 2  # a fifth of eleven groups
        assert len(sides[2]) == 6


def test_what_cannot_be_held_out_is_said() -> None:
    with pytest.raises(UsageError, match="too few groups") as caught:
        split_labelled(made(("x", 0, 5), ("y", 1, 5)), 0.2, 0.0, 0)
    assert caught.value.code == "split_impossible"
    assert len(split_labelled(made(("x", 0, 5), ("y", 1, 5)), 0.0, 0.0, 0).train) == 10
