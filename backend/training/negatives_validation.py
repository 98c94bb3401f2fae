"""How good the negatives of a generator in training are: held-out patches, figures, and a picture of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, Sequence

import numpy as np
import torch

from ..models.negative_gan import NegativeGan
from ..models.value_map import fitted_value_map
from ..negatives_params import TrainNegativesParams
from ..outputs.png import sheet, write_png
from ..outputs.whole import writing
from ..progress import Progress
from ..rasters.patch_statistics import (
    equivalent_looks,
    histogram_distance,
    patch_distance,
    texture_distance,
    texture_features,
    unit_patches,
)
from .negatives_source import SarPatchSource
from .pairs.pair_source import Region

GALLERY = "gallery"
KEPT_PICTURES = 40
"""Newest pictures of a run that stay."""

NOT_GROWN = 1000.0
"""Taken from the realism for each resolution that is missing."""

PLACES = 192
_SHOWN = 12
_AT_ONCE = 32
_SEED = 20_181


class NegativesValidation:
    """Figures of a generator on places it has not seen, half of which it is given, the other half compared with.

    Args:
        train, validation: where patches lie; those of ``train`` are shown and judged where nothing is held out.
        params: ``size_px``, ``noise``, and ``out``, where the folder ``gallery`` is.
        progress: told of each picture, and asked whether to go on.
    """

    def __init__(
        self, train: Sequence[Region], validation: Sequence[Region], params: TrainNegativesParams, progress: Progress
    ) -> None:
        self._source = SarPatchSource(validation or train, params.size_px, 1, _SEED)
        self._has_held_out = bool(validation)
        self._noise, self._progress = float(params.noise or 0.0), progress
        self._gallery = Path(params.out).expanduser() / GALLERY
        self._real: np.ndarray | None = None

    def figures(self, network: NegativeGan, device: torch.device) -> Dict[str, float]:
        """Write a picture and judge the negatives; nothing is judged where nothing is held out.

        Judged is what will be used: values are mapped as those of the trained model will be, here by what the
        negatives of the one half and that half itself say.

        Returns:
            ``histogram_distance`` and ``texture_distance`` of negatives made of one half of the places to the other
            half, each as a multiple of that between the two halves themselves; ``realism``, minus the mean of the two,
            and much lower before the last resolution has faded in: what is kept is to be whole;
            ``looks`` and ``real_looks`` of squared values; ``original_distance``, 1 - correlation with the true patch,
            and ``draws_distance`` between two negatives of one place.
        """
        real = self._patches()
        half = len(real) // 2
        generator = torch.Generator().manual_seed(_SEED)
        draws = [self._made(network, real[:half], device, generator) for _ in range(2)]
        reconstructed = self._made(network, real[:_SHOWN], device, generator, noise=0.0)
        rows = [real[:_SHOWN], reconstructed, *(made[:_SHOWN] for made in draws)]
        self._show(int(network.grown[2]), rows)
        if not self._has_held_out:
            return {}
        values = fitted_value_map(draws[0], real[:half])
        draws = [values(torch.from_numpy(each)).numpy() for each in draws]
        features = texture_features(real)
        spread = features.std(axis=0)
        compared = (features[:half], texture_features(draws[0]))
        textures = [texture_distance(each, features[half:], spread) for each in compared]
        histograms = [histogram_distance(each, real[half:]) for each in (real[:half], draws[0])]
        found = {
            "texture_distance": textures[1] / max(textures[0], 1e-9),
            "histogram_distance": histograms[1] / max(histograms[0], 1e-9),
        }
        units = [unit_patches(each) for each in (real[:half], *draws)]
        return {
            "realism": -0.5 * (found["texture_distance"] + found["histogram_distance"]) - NOT_GROWN * _missing(network),
            **found,
            "looks": equivalent_looks(draws[0] ** 2),
            "real_looks": equivalent_looks(real**2),
            "original_distance": float(patch_distance(units[0], units[1]).mean()),
            "draws_distance": float(patch_distance(units[1], units[2]).mean()),
        }

    def _patches(self) -> np.ndarray:
        """(N, S, S) real patches, N even, the same at each call."""
        if self._real is None:
            places = self._source.places(PLACES, _SEED)
            if len(places) < 2:  # ground for hardly a patch: show it twice
                places = places * 2
            self._real = np.stack([self._source.sar(place)[0] for place in places[: len(places) // 2 * 2]])
        return self._real

    def _made(
        self,
        network: NegativeGan,
        real: np.ndarray,
        device: torch.device,
        generator: torch.Generator,
        noise: float | None = None,
    ) -> np.ndarray:
        found = []
        for first in range(0, len(real), _AT_ONCE):
            self._progress.check()
            given = torch.from_numpy(real[first : first + _AT_ONCE, None]).to(device)
            made = network.negatives(given, self._noise if noise is None else noise, generator)
            found.append(made[:, 0].cpu().numpy())
        return np.concatenate(found)

    def _show(self, step: int, rows: Sequence[np.ndarray]) -> None:
        """Write the picture of a step whole, take away the oldest, and tell of it."""
        path = self._gallery / f"{step:06d}.png"
        partial = self._gallery / f".{step:06d}.png"
        with writing(path):
            self._gallery.mkdir(parents=True, exist_ok=True)
        write_png(partial, sheet(rows))
        with writing(path):
            os.replace(partial, path)
            for old in sorted(self._gallery.glob("[0-9]*.png"))[:-KEPT_PICTURES]:
                old.unlink(missing_ok=True)
        self._progress.metrics(step, {}, {"negatives": str(path)})


def _missing(network: NegativeGan) -> float:
    """Resolutions, and parts of one fading in, that a network has still to grow."""
    return network.settings.levels - 1 - network.level + (1.0 - network.fade if network.level else 0.0)
