"""Parameters of the training commands; what :mod:`backend.config` says of parameters holds here too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional

from .config import REQUIRED, RunParams, option
from .errors import UsageError


@dataclass(frozen=True)
class TrainRunParams(RunParams):
    """What every training command accepts."""

    data: str = option(
        REQUIRED,
        "co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'",
        metavar="DATA",
    )
    out: str = option(REQUIRED, "folder for the model, its card, checkpoints and metrics", metavar="DIR")
    validation_data: Optional[str] = option(
        None, "pairs of other places to validate on; a part of --data when not given", metavar="DATA"
    )
    split: str = option(
        "place",
        "how a part of --data is held out: place: blocks of ground with a buffer; tile: whole files; group: groups of "
        "the data's own table",
        choices=["place", "tile", "group"],
    )
    validation_fraction: float = option(0.1, "share of --data held out", minimum=0.0, maximum=0.5)
    initial: Optional[str] = option(None, "model to start from: name or path; fine-tunes it", metavar="MODEL")
    steps: Optional[int] = option(None, "stop after so many steps", minimum=1)
    minutes: Optional[float] = option(None, "stop after so many minutes of this run", minimum=0.01)
    resume: bool = option(False, "go on where an earlier run in --out stopped")
    batch: int = option(8, "places a step and process", minimum=2, maximum=4096)
    accumulate: int = option(1, "batches a step: a larger batch in the same memory", minimum=1, maximum=1024)
    learning_rate: float = option(2e-3, "largest learning rate", minimum=1e-7, maximum=1.0)
    workers: int = option(
        0, "processes that prepare batches; 0: none beside the training itself", minimum=0, maximum=64
    )
    precision: str = option(
        "auto",
        "arithmetic of the network: bf16 mixed precision where the device is faster with it",
        choices=["auto", "fp32", "bf16"],
    )
    ema: float = option(
        0.998, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    weights_dtype: str = option(
        "float32", "numbers of the written weights; float16 halves the file", choices=["float32", "float16"]
    )
    validate_every: int = option(200, "steps between validations", minimum=1)
    patience: int = option(0, "validations without a better figure after which to stop; 0: never", minimum=0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.steps is None and self.minutes is None:
            raise UsageError("how long to train is not said", "Give --steps or --minutes.")


RECIPE_DEFAULTS: Dict[str, Dict[str, Any]] = {
    "dense": {"patch_px": 128, "adversary": "none"},
    "cmpc": {"patch_px": 200, "adversary": "wasserstein", "large_share": 0.0},
}
"""What a recipe takes where nothing is given; once built, the parameters hold it."""

RANDOM_NEGATIVES = "random"
_NEGATIVES_WEIGHT = 0.3

FRESH_DEFAULTS: Dict[str, Any] = {
    "learning_rate": 2e-3,
    "validation_fraction": 0.1,
    "validate_every": 200,
    "large_share": 0.25,
}
FINE_TUNING_DEFAULTS: Dict[str, Any] = {
    "learning_rate": 5e-4,
    "validation_fraction": 0.25,
    "validate_every": 40,
    "large_share": 0.0,
    "anchor_weight": 1.0,
}
"""The same for training anew and for fine-tuning; what the user gives wins, also where it is the other's default."""


@dataclass(frozen=True)
class TrainEncoderParams(TrainRunParams):
    """``train encoder``: a descriptor for SAR and optical images, from co-registered pairs."""

    recipe: str = option(
        "dense",
        "dense: descriptor maps that are correlated; cmpc: one vector a 200 px patch, after Li et al. 2023",
        choices=["dense", "cmpc"],
    )
    size: str = option("small", "network: small is fast on a CPU; large is for GPUs", choices=["small", "large"])
    patch_px: Optional[int] = option(
        None, "largest side of the SAR crops; dense: 128, cmpc: 200 when not given", minimum=32, maximum=1024
    )
    large_share: Optional[float] = option(
        None,
        "share of the steps with crops of twice that side, a few of them; 0.25, fine-tuning and cmpc 0, when not given",
        minimum=0.0,
        maximum=1.0,
    )
    offset_px: int = option(64, "how far SAR and optical crops are shifted against one another", minimum=0, maximum=512)
    heatmap_weight: float = option(1.0, "weight of the loss over the whole map of correlations", minimum=0.0)
    infonce_weight: float = option(0.0, "weight of the symmetric InfoNCE of pooled patches", minimum=0.0)
    triplet_weight: float = option(0.0, "weight of the batch-hard triplet loss of pooled patches", minimum=0.0)
    negatives: Optional[str] = option(
        None,
        "dense: pairs with one SAR patch more that does not belong, in an InfoNCE of their own: a folder that mine "
        "wrote, or random, real patches of other places; none when not given",
        metavar="random|FOLDER",
    )
    negatives_weight: Optional[float] = option(
        None, "weight of the loss with --negatives; 0.3 when not given", minimum=0.0
    )
    adversary: Optional[str] = option(
        None,
        "what works against telling the modalities apart; dense: none, cmpc: wasserstein when not given",
        choices=["none", "wasserstein", "classifier"],
    )
    adversary_weight: float = option(0.01, "weight of the adversary in the network's loss", minimum=0.0)
    lipschitz: str = option("penalty", "how the Wasserstein critic is kept Lipschitz", choices=["penalty", "clipping"])
    projection: bool = option(True, "pooled losses act on a learned projection of the patch instead of on it")
    augment: str = option(
        "full",
        "full: geometry and radiometry; geometric: flips, turns and scale; none",
        choices=["full", "geometric", "none"],
    )
    registration: bool = option(
        True, "correct the pairs' own misregistration, as the training-free descriptor sees it, before training on them"
    )
    mine_every: int = option(
        0, "steps between minings of similar places for the same batch; 0: neighbours only", minimum=0
    )
    learning_rate: Optional[float] = option(  # type: ignore[assignment]
        None,
        "largest learning rate; 0.002, fine-tuning a dense model 0.0005 when not given",
        minimum=1e-7,
        maximum=1.0,
    )
    validation_fraction: Optional[float] = option(  # type: ignore[assignment]
        None, "share of --data held out; 0.1, fine-tuning a dense model 0.25, when not given", minimum=0.0, maximum=0.5
    )
    validate_every: Optional[int] = option(  # type: ignore[assignment]
        None, "steps between validations; 200, fine-tuning a dense model 40, when not given", minimum=1
    )
    gentle: bool = option(
        True,
        "with --initial, a dense model is held near the one it began with; otherwise it is trained on as if anew",
    )
    anchor_weight: Optional[float] = option(
        None,
        "fine-tuning a dense model: how firmly it is held to the one it began with; 1 when not given, 0: not at all",
        minimum=0.0,
    )

    def __post_init__(self) -> None:
        if self.anchor_weight is not None and not self.is_fine_tuning:
            raise UsageError(
                "--anchor-weight holds a dense model to the one it began with, and none is given",
                "Name one with --initial, or leave --anchor-weight out.",
            )
        if self.negatives is None and self.negatives_weight is not None:
            raise UsageError("--negatives-weight weighs --negatives, and there are none", "Leave it out, or give both.")
        if self.negatives is not None and self.recipe != "dense":
            raise UsageError("--negatives is for the recipe dense", "Leave out one of the two.")
        if self.negatives is not None and self.negatives_weight is None:
            object.__setattr__(self, "negatives_weight", _NEGATIVES_WEIGHT)
        if self.large_share and self.recipe != "dense":
            raise UsageError(
                "--large-share {:g} is for the recipe dense; {} has patches of one size".format(
                    self.large_share, self.recipe
                ),
                "Leave --large-share out.",
            )
        defaults = FINE_TUNING_DEFAULTS if self.is_fine_tuning else FRESH_DEFAULTS
        for name, value in {**defaults, **RECIPE_DEFAULTS.get(self.recipe, {})}.items():
            if getattr(self, name) is None:
                object.__setattr__(self, name, value)
        super().__post_init__()

    @property
    def is_fine_tuning(self) -> bool:
        """Whether a trained dense model is carefully adapted, instead of trained anew or on."""
        return self.recipe == "dense" and self.initial is not None and self.gentle


@dataclass(frozen=True)
class TrainRerankerParams(TrainRunParams):
    """``train reranker``: what orders candidate places anew, from co-registered pairs that are searched themselves."""

    descriptors: str = option(
        "structural",
        "descriptors to search with, names or paths joined by ';'; best one that has not seen the data",
        metavar="MODELS",
    )
    network: str = option(
        "graph",
        "graph: candidates, their evidence and their places; cmpc-graph: the published refinement, to compare with",
        choices=["graph", "cmpc-graph"],
    )
    queries: int = option(1000, "single patches to search, for each descriptor", minimum=0, maximum=1000000)
    strips: int = option(120, "strips of 2 to 8 patches to search, for each descriptor", minimum=0, maximum=1000000)
    lists: Optional[str] = option(
        None, "folders with candidate lists of earlier runs to learn from as well, joined by ';'", metavar="DIRS"
    )
    patch_px: int = option(128, "largest side of the patches", minimum=64, maximum=1024)
    hardness: float = option(
        0.5, "how much the queries are made harder, by noise, blur, hiding and distortion", minimum=0.0, maximum=1.0
    )
    candidates: int = option(50, "candidates of a patch that the graph holds", minimum=2, maximum=64)
    channels: int = option(32, "width of the network", minimum=8, maximum=128)
    validation_fraction: float = option(0.2, "share of --data held out", minimum=0.0, maximum=0.5)
    learning_rate: float = option(3e-3, "largest learning rate", minimum=1e-7, maximum=1.0)
    batch: int = option(32, "lists a step and process", minimum=2, maximum=4096)
    ema: float = option(
        0.99, "decay a step of the averaged weights that are validated and kept", minimum=0.0, maximum=1.0
    )
    validate_every: int = option(50, "steps between validations", minimum=1)
    joint: bool = option(
        False,
        "train the encoder that --descriptors names in the same pass: the lists' loss reaches it, and both are written",
    )
    encoder_rate: float = option(2e-4, "with --joint: largest learning rate of the encoder", minimum=1e-7, maximum=1.0)
    joint_lists: int = option(
        4, "with --joint: lists a step whose candidates are described anew", minimum=1, maximum=256
    )
    joint_candidates: int = option(4, "with --joint: candidates of each that are", minimum=2, maximum=64)
    precision: str = option(
        "fp32", "arithmetic of the network, which is too small to gain by bf16", choices=["auto", "fp32", "bf16"]
    )

    def __post_init__(self) -> None:
        if self.queries + self.strips < 1 and self.lists is None:
            raise UsageError("there is nothing to search", "Ask for --queries or --strips, or give --lists.")
        if self.channels % 4:
            raise UsageError("--channels {} is no multiple of 4".format(self.channels), "Give one that is.")
        for name, is_given in (("initial", self.initial is not None), ("joint", self.joint)):
            if is_given and self.network != "graph":
                raise UsageError("--{} is for the network graph".format(name), "Leave out one of the two.")
        if self.joint and (self.queries < 1 or ";" in self.descriptors):
            raise UsageError(
                "--joint trains one encoder on single patches that it searched with itself",
                "Name one encoder in --descriptors, and ask for --queries.",
            )
        super().__post_init__()
