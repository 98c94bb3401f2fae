"""``evaluate generated``: Inception score and Fréchet distance of generated labelled images.

Equations 4.13 and 4.14 of Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral
Images", thesis, TU Berlin), as torchmetrics reckons them. There the network is an Inception trained on ImageNet, whose
classes are not those of images from above; here it is named with each figure. Where it makes features and no classes,
the classes are those of the data: a linear discriminant, fitted to the real images that the generator learned from,
says how likely each is. A TorchScript network sees images at the size that was generated, or at one of its own.
By themselves the figures mean little: those of real images stand beside them.
"""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ..conditional_params import EvaluateGeneratedParams
from ..devices import resolve_device
from ..errors import InputError, ModelError
from ..failures import is_out_of_memory
from ..progress import Progress
from ..training.labelled.features import KINDS, FeatureSettings, make_features, settings_of
from ..training.labelled.generated_folder import REPORT
from ..training.labelled.image_stack import fit_scaling, read_image
from ..training.labelled.labelled_set import LabelledSet
from ..training.labelled.layouts import open_labelled
from ..training.labelled.splits import split_labelled

DIRECTIONS = 64
"""Principal directions of the real images' features that are compared: more would need more images."""
_REGULAR = 0.1
_FEWEST = 2  # images that have a covariance
_LEAST_LOGIT = -200.0  # below the largest; the logarithm of a probability of 0 is none
_AT_ONCE = 32

DEFINITIONS = {
    "inception_score": "exp of the mean divergence of an image's class probabilities from their mean; 1 to the number "
    "of classes, larger is better; of all images at once, not of ten parts",
    "frechet_distance": "Fréchet distance of features from those of real images that the generator has not seen; 0 is "
    "best; comparable only with the same features, size and number of images",
    "class_accuracy": "share of the images that look most like the class they were generated for",
    "real": "the same of the real images that the generator learned from, as many",
}


def evaluate_generated(params: EvaluateGeneratedParams, progress: Progress) -> Dict[str, Any]:
    """Compare what ``generate`` wrote with real images of the size that was generated.

    Returns:
        ``inception_score, frechet_distance, class_accuracy``, under ``real`` the same of real images; ``features``,
        ``num_features, num_generated, num_real, size_px`` and definitions.

    Raises:
        InputError: images or folder that cannot serve, or that the generator was not trained from
            (``generated_elsewhere``). ModelError: no such features, or a network that makes none of these images
            (``network_unfit``).
    """
    device = resolve_device(params.device).torch_device
    progress.start("open images")
    labelled, generated = open_labelled(params.data), open_labelled(params.generated)
    split, size_px = _report(Path(params.generated).expanduser(), labelled)
    parts = split_labelled(labelled, split["test_fraction"], split["validation_fraction"], split["seed"])
    unseen = parts.test if len(parts.test) else parts.validation
    if len(unseen) < _FEWEST or set(generated.classes) - set(labelled.classes):
        raise InputError(
            f"{params.generated!r} cannot be compared: {len(unseen)} images were held out, or its classes are others",
            f"Train the generator with a --test-fraction on this --data that leaves {_FEWEST} images or more.",
            code="generated_elsewhere",
        )
    progress.finish()
    of_real, of_made, shown_by = _described(params, labelled, generated, size_px, device, progress)
    labels = torch.from_numpy(labelled.labels)
    number_of = torch.tensor([labelled.classes.index(name) for name in generated.classes])
    made_labels = number_of[torch.from_numpy(generated.labels)]
    train, others = torch.from_numpy(parts.train), torch.from_numpy(unseen)
    classes = Discriminant(of_real[train], labels[train], len(labelled.classes))
    rng = np.random.default_rng(params.seed)
    chosen = torch.from_numpy(rng.permutation(parts.train)[: len(of_made)])
    progress.start("compare")
    figures = {}
    for name, given, own in (("generated", of_made, made_labels), ("real", of_real[chosen], labels[chosen])):
        logits = classes.logits(given)
        figures[name] = {
            "inception_score": inception(logits),
            "frechet_distance": frechet(of_real[others], given),
            "class_accuracy": float((logits.argmax(dim=1) == own).double().mean()),
        }
    progress.finish()
    return {
        **figures["generated"],
        "real": figures["real"],
        "features": shown_by,
        "num_features": of_real.shape[1],
        "num_generated": len(of_made),
        "num_real": len(others),
        "size_px": size_px,
        "definitions": DEFINITIONS,
        "device": str(device),
        "parameters": params.to_mapping(),
    }


class Discriminant:
    """Gaussian classes of one covariance (Fisher 1936), drawn a tenth of the way to a multiple of one.

    Args:
        features: (N, F). labels: (N,) class numbers. classes: how many there are, each with an image.
    """

    def __init__(self, features: torch.Tensor, labels: torch.Tensor, classes: int) -> None:
        self._centres = torch.stack([features[labels == label].mean(dim=0) for label in range(classes)])
        inner = features - self._centres[labels]
        within = inner.T @ inner / len(inner)
        level = within.diagonal().mean().clamp_min(1e-12)
        unit = torch.eye(len(within), dtype=within.dtype)
        self._precision = torch.linalg.inv((1.0 - _REGULAR) * within + _REGULAR * level * unit)

    def logits(self, features: torch.Tensor) -> torch.Tensor:
        """(N, classes) log-likelihoods of (N, F), up to a constant an image; all classes count alike."""
        away = features[:, None] - self._centres[None]
        return -0.5 * torch.einsum("ncd,de,nce->nc", away, self._precision, away)


def inception(logits: torch.Tensor) -> float:
    """Of (N, K) logits of the classes, over all images at once."""
    from torchmetrics.image.inception import InceptionScore

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it keeps what it is given, and that one part has no deviation
        metric = InceptionScore(_Described(logits.shape[1]), splits=1)
        logits = logits.double()
        metric.update((logits - logits.amax(dim=1, keepdim=True)).clamp_min(_LEAST_LOGIT))
        return float(metric.compute()[0])


def frechet(real: torch.Tensor, made: torch.Tensor) -> float:
    """Of features (N, F) and (M, F), two images or more each."""
    from torchmetrics.image.fid import FrechetInceptionDistance

    metric = FrechetInceptionDistance(_Described(real.shape[1]))
    metric.update(real.double(), real=True)
    metric.update(made.double(), real=False)
    return max(0.0, float(metric.compute()))


class _Described(nn.Module):
    """Stands for the network: what comes in are its features already."""

    def __init__(self, num_features: int) -> None:
        super().__init__()
        self.num_features = num_features

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return features


def _described(
    params: EvaluateGeneratedParams,
    labelled: LabelledSet,
    generated: LabelledSet,
    size_px: int,
    device: torch.device,
    progress: Progress,
) -> "Tuple[torch.Tensor, torch.Tensor, str]":
    """Features of real and of generated images, (N, F) and (M, F) float64, and what they are of, in words."""
    if params.features in (*KINDS, "imagenet"):
        settings: FeatureSettings = settings_of(params.features, size_px, labelled)
        real, made = (make_features(each, settings, device, progress).double() for each in (labelled, generated))
        deviation, mean = torch.std_mean(real, dim=0, correction=0)
        real, made = (((each - mean) / deviation.clamp_min(1e-6)).clamp(-5.0, 5.0) for each in (real, made))
        count = min(DIRECTIONS, *real.shape)
        _, _, axes = torch.linalg.svd(real, full_matrices=False)
        shown = f"{params.features}, {count} principal directions of {real.shape[1]} features in their deviations"
        return real @ axes[:count].T, made @ axes[:count].T, shown
    see = _scripted(params.features, device, params.network_size_px)
    scaling = fit_scaling(labelled)
    found = []
    for each in (labelled, generated):
        progress.start("features", len(each.images))
        parts = []
        for start in range(0, len(each.images), _AT_ONCE):
            some = each.images[start : start + _AT_ONCE]
            parts.append(see(torch.stack([read_image(image, scaling, size_px) for image in some])))
            progress.advance(len(some))
        found.append(torch.cat(parts).double())
        progress.finish()
    return found[0], found[1], f"TorchScript network {Path(params.features).name}"


def _scripted(path: str, device: torch.device, size_px: Optional[int]) -> Callable[[torch.Tensor], torch.Tensor]:
    """(N, 1 or 3, S, S) in 0..1 -> (N, F) by a TorchScript network, at a side of its own if one is given.

    Such a file holds code that is run.
    """
    try:
        network = torch.jit.load(path, map_location=device).eval()
    except (RuntimeError, ValueError, OSError) as error:
        raise ModelError(
            f"{path!r} is neither a kind of features nor a TorchScript network: {' '.join(str(error).split())[:160]}",
            f"Use one of {', '.join((*KINDS, 'imagenet'))}, or name a file that torch.jit.save wrote.",
        ) from error

    def see(images: torch.Tensor) -> torch.Tensor:
        if images.shape[1] not in (1, 3):
            raise InputError(
                f"images of {images.shape[1]} bands are none that a network for photographs takes",
                "Use --features texture, which takes any number.",
                code="bands_unfit",
            )
        given = images.expand(-1, 3, -1, -1).to(device)
        if size_px is not None:
            given = F.interpolate(given, size=(size_px, size_px), mode="bilinear", antialias=True)
        try:
            with torch.no_grad():
                found = network(given)
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise
            raise _unfit(path, f"it fails on them: {' '.join(str(error).split())[-160:]}", given) from error
        if not isinstance(found, torch.Tensor) or len(found) != len(images) or not bool(found.isfinite().all()):
            raise _unfit(path, f"it gives {_in_words(found)}", given)
        return found.flatten(1).float().cpu()

    return see


def _unfit(path: str, why: str, given: torch.Tensor) -> ModelError:
    return ModelError(
        f"the network {path!r} does not serve for images of {given.shape[-1]} px: {why}",
        "It is given (N, 3, S, S) in 0..1 and must give (N, F), finite; see --network-size-px for a side of its own.",
        "network_unfit",
    )


def _in_words(found: Any) -> str:
    if not isinstance(found, torch.Tensor):
        return f"a {type(found).__name__}"
    finite = "finite" if bool(found.isfinite().all()) else "not finite"
    return f"values of shape {tuple(found.shape)}, {finite}"


def _report(folder: Path, labelled: LabelledSet) -> "Tuple[Dict[str, Any], int]":
    try:
        report = json.loads((folder / REPORT).read_text("utf-8"))
        split = {name: report["split"][name] for name in ("images", "test_fraction", "validation_fraction", "seed")}
        size_px = int(report["size_px"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{str(folder)!r} is no folder of generated images: {REPORT} does not say how they were made ({error!r})",
            "Name a folder that sarmatch generate wrote.",
            code="generated_invalid",
        ) from error
    if split["images"] != labelled.digest:
        raise InputError(
            f"the generator of {str(folder)!r} was not trained from {labelled.source!r}",
            "Name the images that it was trained from.",
            code="generated_elsewhere",
        )
    return split, size_px
