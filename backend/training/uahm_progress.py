"""Retrieval and image quality side by side as a training goes on, and pictures of what is generated."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, Optional

import numpy as np
import torch

from ..models.generated_images import DIRECTIONS, ImageJudge
from ..models.uahm import HashingDiscriminator, MultibandGenerator
from ..outputs.png import sheet, write_png
from ..outputs.whole import writing
from ..progress import Progress
from ..retrieval.ranked_codes import average_precision, binarised, figures, rank

GALLERY = "gallery"
"""Folder of the pictures beside the model."""

_JUDGED = 256  # generated images, and at most so many real ones
_SHOWN = 8  # a row
_KEPT = 60
_SEED = 20_190


class UahmProgress:
    """What a network does on images that are held out from those it learns from.

    Args:
        images: (N, C, S, S) in 0..1 of a set.
        labels: (N,) class numbers, which only serve to measure.
        queries, archive: indices of the images to search with, and of those searched.
        out: folder of the model.
        progress: told of each picture, and asked whether to go on.
    """

    def __init__(
        self,
        images: torch.Tensor,
        labels: np.ndarray,
        queries: np.ndarray,
        archive: np.ndarray,
        out: Path,
        progress: Progress,
    ) -> None:
        self._images, self._labels, self._queries, self._archive = images, labels, queries, archive
        self._gallery, self._progress = out / GALLERY, progress
        self._has_classes = len(np.unique(labels)) > 1
        self._judge: Optional[ImageJudge] = None
        self._of_real: Dict[str, float] = {}
        self._real = np.random.default_rng(_SEED).permutation(archive)[:_JUDGED]

    def retrieval(self, network: HashingDiscriminator) -> Dict[str, float]:
        """``map_at_100, map_at_100_of_all, precision_at_20`` and ``map_at_all``, over whole rankings, of the held-out
        images in those learned from; by bits or by cosine, as the kind has it. Empty where nothing is held out, or
        all are of one class."""
        if not len(self._queries) or not self._has_classes:
            return {}
        found = {}
        for name, rows in (("queries", self._queries), ("archive", self._archive)):
            self._progress.check()
            found[name] = network.codes(self._images[torch.from_numpy(rows)]).numpy()
            if network.settings.is_binary:
                found[name] = binarised(found[name], 0.0)
        labels = self._labels
        rankings = rank(
            found["queries"], found["archive"], labels[self._queries].tolist(), labels[self._archive].tolist()
        )
        return {**figures(rankings), "map_at_all": float(average_precision(rankings, len(self._archive)).mean())}

    def quality(self, generator: MultibandGenerator, step: int) -> Dict[str, float]:
        """``frechet`` and, of several classes, ``inception`` of generated images (see
        :mod:`backend.models.generated_images`), those of half of the real ones against the other half beside them; and
        a picture of some in the gallery.

        Empty where there are too few real images to judge by.
        """
        device = next(generator.parameters()).device
        draws = torch.Generator().manual_seed(_SEED)
        noise = generator.drawn(_JUDGED, device, draws)
        was_training = generator.training
        generator.eval()
        made = torch.cat([generator(part).float().cpu() for part in noise.split(64)])
        generator.train(was_training)
        made = ((made + 1.0) / 2.0).clamp(0.0, 1.0)
        real = self._images[torch.from_numpy(self._real)].float()
        self._show(step, real, made)
        if len(real) // 2 <= 2 * DIRECTIONS:
            return {}
        if self._judge is None:
            half = len(real) // 2
            labels = torch.from_numpy(self._labels[self._real])
            self._judge = ImageJudge(real[:half], labels[:half])
            of_real = self._judged(self._judge, real[half:])
            self._of_real = {f"real_{name}": value for name, value in of_real.items()}
        return {**self._judged(self._judge, made), **self._of_real}

    def _judged(self, judge: ImageJudge, images: torch.Tensor) -> Dict[str, float]:
        found = {"frechet": judge.frechet(images)}
        return {**found, "inception": judge.inception(images)} if self._has_classes else found

    def _show(self, step: int, real: torch.Tensor, made: torch.Tensor) -> None:
        """Write the picture of a step whole, take away the oldest, and tell of it: a row of real images, three of
        generated ones; of one or two bands the last, of others the first three."""
        rows = [real[:_SHOWN], *(made[start : start + _SHOWN] for start in range(0, 3 * _SHOWN, _SHOWN))]
        shown = [_visible(images, real[:_SHOWN]) for images in rows]
        path, partial = self._gallery / f"{step:06d}.png", self._gallery / f".{step:06d}.png"
        with writing(path):
            self._gallery.mkdir(parents=True, exist_ok=True)
        write_png(partial, sheet([each for each in shown if len(each) == _SHOWN]))
        with writing(path):
            os.replace(partial, path)
            for old in sorted(self._gallery.glob("[0-9]*.png"))[:-_KEPT]:
                old.unlink(missing_ok=True)
        self._progress.metrics(step, {}, {"generated": str(path)})


def _visible(images: torch.Tensor, real: torch.Tensor) -> np.ndarray:
    """(N, 3, S, S) or, of fewer bands, (N, S, S), stretched to what of 0..1 the real images fill."""
    bands, range_of = ((each[:, :3] if each.shape[1] >= 3 else each[:, -1]) for each in (images, real))
    low, high = (float(value) for value in np.quantile(range_of.numpy(), (0.01, 0.99)))
    visible: np.ndarray = ((bands - low) / max(high - low, 1e-6)).clamp(0.0, 1.0).numpy()
    return visible
