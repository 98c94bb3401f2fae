"""Labelled images held out, by group: what shows the same ground is on one side."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import UsageError
from .labelled_set import LabelledSet


@dataclass(frozen=True)
class LabelledSplit:
    """Indices of a set's images, ascending, in three parts that share no group.

    Attributes:
        train, validation, test: to learn from, to choose by, to report on.
    """

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def split_labelled(labelled: LabelledSet, test_fraction: float, validation_fraction: float, seed: int) -> LabelledSplit:
    """Hold out a share of the groups of each class.

    A group counts for the class that most of its images are of. Groups are drawn at random; one that holds more of its
    class's images than the share, and more than one, is never held out, since it would be nearly all there is to see.
    Where groups are of one image each, the share is that of the images; where they are of many, it is that of the
    places.

    Args:
        test_fraction: share held out to report on.
        validation_fraction: share of the rest held out to choose by.
        seed: the same seed, set and shares give the same split.

    Raises:
        UsageError: a share was asked for, and no class has a group to hold out (``split_impossible``), or nothing is
            left to train on.
    """
    labels, groups = labelled.labels, labelled.groups
    everything = np.arange(len(labels))
    test = _held_out(labels, groups, everything, test_fraction, np.random.default_rng([seed, 0]))
    rest = np.setdiff1d(everything, test)
    validation = _held_out(labels, groups, rest, validation_fraction, np.random.default_rng([seed, 1]))
    train = np.setdiff1d(rest, validation)
    asked = ((test_fraction, test), (validation_fraction, validation))
    if any(share > 0.0 and not len(found) for share, found in asked) or len(np.unique(labels[train])) < min(
        2, len(labelled.classes)
    ):
        raise UsageError(
            "nothing can be held out by group: there are too few groups",
            "Ask for larger shares (--test-fraction, --validation-fraction), or set them to 0.",
            "split_impossible",
        )
    return LabelledSplit(train, validation, test)


def _held_out(
    labels: np.ndarray, groups: np.ndarray, among: np.ndarray, share: float, rng: np.random.Generator
) -> np.ndarray:
    names, number = np.unique(groups[among], return_inverse=True)
    counts = np.zeros((len(names), labels.max() + 1), np.int64)
    np.add.at(counts, (number, labels[among]), 1)
    main, per_class = counts.argmax(axis=1), counts.sum(axis=0)
    chosen: list[int] = []
    for label in range(counts.shape[1]):
        own = np.flatnonzero(main == label)
        small = own[counts[own, label] <= max(1.0, share * per_class[label])]
        # The rest must keep a group of the class.
        count = min(round(share * len(own)), len(small), max(len(own) - 1, 0))
        chosen += [int(each) for each in rng.permutation(small)[:count]]
    found: np.ndarray = among[np.isin(number, chosen)]
    return found
