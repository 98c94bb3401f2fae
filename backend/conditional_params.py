"""Parameters of ``train conditional-gan``, ``generate`` and ``evaluate generated``.

What :mod:`backend.config` says of parameters holds here too. Standard library only, 3.9 grammar: QGIS's own Python
imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import IMAGES, REQUIRED, RunParams, option
from .errors import UsageError
from .hashing_params import LABELLED_DATA
from .training_params import TrainRunParams

KINDS = ("c-dcgan", "acgan")
SIZES_PX = (32, 64)


@dataclass(frozen=True)
class TrainConditionalGanParams(TrainRunParams):
    """``train conditional-gan``: labelled images out of noise, to enlarge a set that codes are learned from."""

    data: str = option(REQUIRED, LABELLED_DATA, metavar=IMAGES)
    kind: str = option(
        "acgan",
        "c-dcgan: the discriminator is given the class; acgan: it has to tell the class",
        choices=list(KINDS),
    )
    size_px: int = option(64, "side of the images: 32 or 64; those of --data are brought to it", minimum=32, maximum=64)
    width: int = option(
        64, "channels of the networks: 64 is published, 32 suits a CPU; a multiple of 4", minimum=4, maximum=256
    )
    smoothing: float = option(
        0.1,
        "what the discriminator is told in place of 0, and of 1 what is left: 0.1 and 0.9",
        minimum=0.0,
        maximum=0.4,
    )
    augment: str = option(
        "turns", "turns: real images are mirrored and turned by quarters at random; none", choices=["turns", "none"]
    )
    split: str = option(
        "group",
        "how images are held out: by group, a share of each class's; an image without a group is one of its own",
        choices=["group"],
    )
    split_seed: Optional[int] = option(None, "seed of what is held out; --seed when not given", minimum=0)
    test_fraction: float = option(
        0.2,
        "share of the groups of each class never looked at, as train hashing holds out with the same seed",
        minimum=0.0,
        maximum=0.5,
    )
    validation_fraction: float = option(
        0.1, "share of the rest that generated images are compared with", minimum=0.0, maximum=0.5
    )
    batch: int = option(64, "images a step and process; 64 is published", minimum=2, maximum=4096)
    learning_rate: float = option(
        2e-4, "learning rate of both networks; 0.0002 is published", minimum=1e-7, maximum=1.0
    )
    ema: float = option(
        0.99, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    validate_every: int = option(100, "steps between validations, each with a picture", minimum=1)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size_px not in SIZES_PX:
            raise UsageError("no generator for images of {} px".format(self.size_px), "Use 32 or 64.")
        if self.width % 4:
            raise UsageError("--width {} is no multiple of 4".format(self.width), "Give one that is.")
        if self.initial is not None:
            raise UsageError(
                "train conditional-gan starts from nothing", "Leave --initial out; --resume goes on with a run."
            )
        if self.validation_data is not None:
            raise UsageError(
                "train conditional-gan holds out a part of --data",
                "Leave --validation-data out; see --validation-fraction.",
            )
        if self.split_seed is None:
            object.__setattr__(self, "split_seed", self.seed)


@dataclass(frozen=True)
class GenerateParams(RunParams):
    """``generate``: labelled images by a trained generator, in a folder a class."""

    model: str = option(REQUIRED, "generator made by train conditional-gan: name or path", metavar="GENERATOR")
    out: str = option(REQUIRED, "folder for a folder a class, contact_sheet.png and report.json", metavar="DIR")
    count: int = option(1000, "images to write, alike of every class", minimum=1, maximum=1000000)


@dataclass(frozen=True)
class EvaluateGeneratedParams(RunParams):
    """``evaluate generated``: Inception score and Fréchet distance of generated labelled images."""

    data: str = option(REQUIRED, LABELLED_DATA, metavar=IMAGES)
    generated: str = option(REQUIRED, "folder that generate wrote", metavar="FOLDER")
    features: str = option(
        "encoder",
        "what images are seen by: texture: statistics; encoder: these and what the project's own encoder sees, for up "
        "to three bands; imagenet: these and what an EfficientNet-Lite0 with ImageNet's weights sees, where they are "
        "installed; or a TorchScript network of your own, such as Inception, for images of one or three bands: it is "
        "given (N, 3, S, S) in 0..1 and gives (N, F)",
        metavar="KIND|FILE",
    )
    network_size_px: Optional[int] = option(
        None,
        "side that images are brought to for a TorchScript network, such as 299 for an Inception; the size that was "
        "generated when not given",
        minimum=16,
        maximum=1024,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.network_size_px is not None and self.features in ("texture", "encoder", "imagenet"):
            raise UsageError(
                "--network-size-px belongs to a TorchScript network, not to features of kind {!r}".format(
                    self.features
                ),
                "Leave it out, or name the network's file with --features.",
            )
