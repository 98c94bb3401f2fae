"""Features of labelled images, from which codes are made: computed here, or brought along in a file.

A file of features is safetensors: a tensor ``features`` (N, F), and in its metadata ``names``, a JSON list of the N
images' names as their layout gives them (``AnnualCrop/AnnualCrop_1.jpg``). What a network of the user's own makes of
the images, an Inception v3 with ImageNet's weights say, comes in this way; and what was computed here once serves codes
of every length.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional

import torch

from ...config import ENCODER
from ...errors import InputError, ModelError
from ...models.classifier import load_classifier
from ...models.registry import find_model, model_digest
from ...models.texture import SMALLEST_PX, texture_features
from ...outputs.whole import whole_file
from ...progress import Progress
from ...retrieval.encoder_activations import EncoderActivations
from ...retrieval.imagenet_activations import ImageNetActivations
from .image_stack import BandScaling, fit_scaling, read_image
from .labelled_set import LabelledSet

TEXTURE, NETWORK, IMAGENET, FROM_FILE = "texture", "network", "imagenet", "file"
KINDS = (TEXTURE, ENCODER)
"""Features that are made with what the engine brings."""
MADE = (*KINDS, NETWORK, IMAGENET)
"""Features that are made here; anything else names a file of them."""
CLASSIFIER = "network/classifier.safetensors"
"""The network of ``network``, in the folder of the hash network."""

_AT_ONCE = 32


@dataclass(frozen=True)
class FeatureSettings:
    """How features are made; part of a hash network's card.

    Attributes:
        kind: ``texture``; ``encoder``, ``network``, ``imagenet``: those and the activations of the project's own
            encoder, of a classifier trained on the images, of a network trained on ImageNet; or ``file``.
        size_px: side that images are brought to.
        scaling: of the bands; None for ``file``.
        encoder: digest of the encoder or the classifier, where there is one.
        folder: where the classifier is; not kept.
    """

    kind: str
    size_px: int
    scaling: Optional[BandScaling]
    encoder: Optional[str] = None
    folder: str = "."

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object."""
        scaling = None if self.scaling is None else self.scaling.to_mapping()
        return {"kind": self.kind, "size_px": self.size_px, "scaling": scaling, "encoder": self.encoder}

    def beside(self, model: str | os.PathLike[str]) -> FeatureSettings:
        """The same, with the classifier looked for in the folder of a model's file."""
        return replace(self, folder=str(Path(model).parent))

    @classmethod
    def from_mapping(cls, values: Any) -> FeatureSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: it is something else.
        """
        if not isinstance(values, Mapping) or values.get("kind") not in (*MADE, FROM_FILE):
            raise ModelError("the model's card does not say what its features are", "Train it again.")
        size_px = values.get("size_px")
        if not isinstance(size_px, int) or size_px < (1 if values["kind"] == FROM_FILE else SMALLEST_PX):
            raise ModelError(f"the model's card has features of images of {size_px!r} px", "Train it again.")
        scaling = None if values["kind"] == FROM_FILE else BandScaling.from_mapping(values.get("scaling"))
        encoder = values.get("encoder")
        return cls(str(values["kind"]), size_px, scaling, None if encoder is None else str(encoder))


def settings_of(kind: str, size_px: int, labelled: LabelledSet, folder: str = ".") -> FeatureSettings:
    """Settings for a set that is about to be trained on.

    Args:
        kind: one of :data:`MADE`, or the name of a file.
        folder: where the classifier is, for ``network``.

    Raises:
        ModelError: there is no encoder, or no classifier.
    """
    if kind not in MADE:
        return FeatureSettings(FROM_FILE, size_px, None)
    seen_by = {ENCODER: ENCODER, NETWORK: str(Path(folder) / CLASSIFIER)}.get(kind)
    digest = None if seen_by is None else model_digest(find_model(seen_by))
    return FeatureSettings(kind, size_px, fit_scaling(labelled), digest, folder)


def make_features(
    labelled: LabelledSet, settings: FeatureSettings, device: torch.device, progress: Progress
) -> torch.Tensor:
    """(N, F) float32 features of all images of a set, on the CPU.

    Raises:
        InputError: an image cannot be read, or has bands that do not serve.
        ModelError: the features come from a file, which only the user has; or the network that they are made with is
            not there, or another.
    """
    if settings.scaling is None:
        raise ModelError(
            "the model's features come from a file",
            "Name the file for these images with --features.",
            "features_needed",
        )
    made = [texture_features, *_seen_by(settings)]
    found = []
    progress.start("features", len(labelled.images))
    for start in range(0, len(labelled.images), _AT_ONCE):
        part = labelled.images[start : start + _AT_ONCE]
        images = torch.stack([read_image(image, settings.scaling, settings.size_px) for image in part]).to(device)
        found.append(torch.cat([make(images) for make in made], dim=1).float().cpu())
        progress.advance(len(part))
    progress.finish()
    return torch.cat(found)


def _seen_by(settings: FeatureSettings) -> list[Callable[[torch.Tensor], torch.Tensor]]:
    """What makes the features beside those of texture: nothing, or a network."""
    if settings.kind == IMAGENET:
        return [ImageNetActivations()]
    if settings.kind not in (ENCODER, NETWORK):
        return []
    name = ENCODER if settings.kind == ENCODER else str(Path(settings.folder) / CLASSIFIER)
    if settings.encoder not in (None, model_digest(find_model(name))):
        raise ModelError(
            f"the model's features are those of another {'encoder' if name == ENCODER else 'classifier'} than {name!r}",
            "Train it again, or use what it was trained with.",
            code="model_differs",
        )
    if name == ENCODER:
        return [EncoderActivations(ENCODER)]
    network = load_classifier(name)

    def seen(images: torch.Tensor) -> torch.Tensor:
        with torch.no_grad():
            # Turned by quarters, as it learned: the mean of what it sees says more than one look.
            looks = [network.to(images.device).features(torch.rot90(images, turn, (2, 3))) for turn in range(4)]
            return torch.stack(looks).mean(dim=0)

    return [seen]


def write_features(path: Path, labelled: LabelledSet, features: torch.Tensor, settings: FeatureSettings) -> None:
    """Write a file of features, whole or not at all; what is there is replaced.

    Raises:
        OutputError: it cannot be written.
    """
    from safetensors.torch import save

    names = json.dumps([image.name for image in labelled.images])
    content = save(
        {"features": features.contiguous()}, metadata={"names": names, "made": json.dumps(settings.to_mapping())}
    )
    with whole_file(path, overwrite=True) as partial:
        partial.write_bytes(content)


def read_features(path: str, labelled: LabelledSet) -> "tuple[torch.Tensor, FeatureSettings]":
    """Features of a set's images from a file, in the set's order, and how they were made.

    Raises:
        InputError: no such file (``features_missing``), not a file of features, or an image of the set is not in it or
            has features that are not finite (``features_invalid``).
    """
    from safetensors import SafetensorError, safe_open

    if not Path(path).is_file():
        raise InputError(
            f"{path!r} is no file of features", f"Name one, or one of {', '.join(MADE)}.", code="features_missing"
        )
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            names, features = json.loads(metadata["names"]), file.get_tensor("features").float()
            made = json.loads(metadata["made"]) if "made" in metadata else None
        row_of = {name: row for row, name in enumerate(names)}
        if features.ndim != 2 or len(features) != len(names):
            raise ValueError(f"{len(names)} names for features of shape {tuple(features.shape)}")
    except (SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{path!r} is no file of features: {error}",
            "It is safetensors with a tensor 'features' (N, F) and the metadata 'names', a JSON list.",
            code="features_invalid",
        ) from error
    missing = [image.name for image in labelled.images if image.name not in row_of]
    if missing:
        raise InputError(
            f"{path!r} has no features of {missing[0]!r} and {len(missing) - 1} more images of {labelled.source!r}",
            "Make features of all of them.",
            code="features_invalid",
        )
    found = features[torch.tensor([row_of[image.name] for image in labelled.images])]
    if not bool(found.isfinite().all()):
        raise InputError(f"{path!r} has features that are not finite", "Make them again.", code="features_invalid")
    return found, FeatureSettings(FROM_FILE, 1, None) if made is None else FeatureSettings.from_mapping(made)
