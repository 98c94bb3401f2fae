"""What a set of labelled images is, whatever layout it lies in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class LabelledImage:
    """One image.

    Attributes:
        name: unique in its set.
        label: number of its class.
        group: what shows the same ground has the same; an image of which nothing is known is a group of its own.
        paths: files whose bands, one after the other, are its bands.
    """

    name: str
    label: int
    group: str
    paths: tuple[str, ...]


@dataclass(frozen=True)
class LabelledSet:
    """Labelled images of one folder, in a fixed order.

    Attributes:
        layout: how they lie in the folder: ``class-folders``, ``pairs-csv``, or ``images`` of no known class.
        source: the folder, as given.
        classes: names by number; a single one says nothing.
        images: at least one of each class.
    """

    layout: str
    source: str
    classes: tuple[str, ...]
    images: tuple[LabelledImage, ...]

    @property
    def labels(self) -> np.ndarray:
        """(N,) int64 class numbers."""
        return np.array([image.label for image in self.images], np.int64)

    @property
    def groups(self) -> np.ndarray:
        """(N,) str."""
        return np.array([image.group for image in self.images])

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of names, classes and groups: the same wherever the folder lies."""
        rows = "\n".join(f"{image.name}\t{self.classes[image.label]}\t{image.group}" for image in self.images)
        return hashlib.sha256(rows.encode("utf-8")).hexdigest()
