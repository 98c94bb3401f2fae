"""Runs of unsupervised hashing: images read once, networks trained on some of their bands, and how they are found."""

from __future__ import annotations

import argparse
import importlib.util
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import torch

from backend.devices import resolve_device
from backend.evaluation.hashing_report import hashing_figures
from backend.evaluation.unsupervised_codes import THRESHOLD
from backend.models.efficientnet_lite import PACKAGE
from backend.models.semantic_similarity import fused
from backend.models.uahm import load_uahm
from backend.progress import Progress
from backend.retrieval.ranked_codes import binarised, rank
from backend.training.labelled.chosen_bands import chosen_bands, read_bands, resized
from backend.training.labelled.features import FeatureSettings, read_features, write_features
from backend.training.labelled.image_stack import fit_scaling
from backend.training.labelled.layouts import open_labelled
from backend.training.labelled.splits import LabelledSplit, split_labelled
from backend.training.recipe import Recipe
from backend.training.training_run import train_model
from backend.training.uahm_recipe import UahmRecipe
from backend.training.uahm_similarity import build_similarity, semantic_features, spectral_features
from backend.uahm_params import TrainUahmParams
from benchmarks.row_log import RowLog

UNLEARNED = "features"
"""Stands for the kind where the fused features themselves are compared."""
MATRIX = "matrix"
"""Rows of similarity matrices, in place of a kind."""
TEXTURE, IMAGENET, RAW, LOCAL = "texture", "imagenet", "raw colour", "local histogram"
MATRIX_FEATURES = {
    "texture": (TEXTURE, ""),
    "texture + ImageNet": (IMAGENET, ""),
    "raw colour": ("", RAW),
    "local histogram": ("", LOCAL),
    "texture + local histogram": (TEXTURE, LOCAL),
    "texture + ImageNet + local histogram": (IMAGENET, LOCAL),
}
"""Semantic and spectral features by the name of both, as table 5.6 compares them."""
FUSED = "texture + local histogram"
"""What networks learn from."""
_CHOOSING = 0.25
"""Of the training images, held out to choose settings by."""
_HISTOGRAM_PX = 32
_TEST_SHARE = 0.2
_MATRIX_IMAGES = 5000
"""A matrix of table 5.6 is of at most so many images, as published."""


class LabelledBands:
    """A labelled set, read when it is first needed.

    Args:
        name: in tables.
        folder: of the images.
        rgb: bands of GAN RGB, from 1; those that follow from their number when empty.
        ms: bands of the others; all, but EuroSAT's of 60 m, when empty.
        read_px: side that images are read at.
    """

    def __init__(self, name: str, folder: str, rgb: Sequence[int], ms: Sequence[int], read_px: int) -> None:
        self.name, self.folder, self.read_px = name, folder, read_px
        self.labelled = open_labelled(folder)
        self.scaling = fit_scaling(self.labelled)
        there = len(self.scaling.low)
        self.rgb = chosen_bands(rgb or None, there, True)
        self.ms = chosen_bands(ms or None, there, False)
        self._images: Optional[torch.Tensor] = None

    def images(self, bands: Sequence[int]) -> torch.Tensor:
        """(N, C, S, S) in 0..1 of some bands."""
        if self._images is None:
            every = range(1, len(self.scaling.low) + 1)
            self._images = read_bands(self.labelled, self.scaling, every, self.read_px, Progress())
        return self._images[:, [number - 1 for number in bands]]

    def bands_of(self, kind: str) -> "tuple[int, ...]":
        """The bands that a kind takes."""
        return self.rgb if kind == "gan-rgb" else self.ms

    def kinds(self, asked: Sequence[str]) -> List[str]:
        """The kinds that there are: GAN MS only where it sees other bands than GAN RGB, and the features."""
        return [UNLEARNED, *(kind for kind in asked if kind != "gan-ms" or set(self.ms) != set(self.rgb))]

    def features_file(self, kind: str, work: Path, device: str) -> str:
        """Semantic features, made once: ``texture`` of the bands of :attr:`ms`, or ``imagenet`` of those of GAN RGB."""
        path = work / self.name / f"{kind}.safetensors"
        if not path.is_file():
            where = resolve_device(device).torch_device
            images = self.images(self.rgb if kind == IMAGENET else self.ms)
            made = semantic_features(kind, self.labelled, images, where, Progress())
            write_features(path, self.labelled, made, FeatureSettings("file", self.read_px, None))
        return str(path)

    def semantic(self, kind: str, work: Path, device: str) -> torch.Tensor:
        """(N, F) features of :meth:`features_file`."""
        return read_features(self.features_file(kind, work, device), self.labelled)[0]


def network_rows(
    args: argparse.Namespace, data: LabelledBands, bits: int, seed: int, log: RowLog
) -> List[Dict[str, Any]]:
    """A row for each kind: trained, or as the log has it."""
    rows = []
    options = _options(args)
    for kind in data.kinds(args.kinds):
        learned = kind != UNLEARNED
        what: Dict[str, Any] = {"data": data.name, "kind": kind, "seed": seed, "choose": args.choose}
        if learned:
            what |= {"bits": bits, "steps": args.steps, "bands": list(data.bands_of(kind)), **options}
        row = log.find(what)
        if row is None:
            started_s = time.process_time()
            report = _trained(args, data, kind, bits, seed, options) if learned else _features(args, data, seed)
            row = log.add(what, {**report, "cpu_s": time.process_time() - started_s})
            shown = ", ".join(f"{key} {value}" for key, value in what.items())
            print(
                f"{shown}: MAP@100 {report['map_at_100']:.4f}, real {report['real']['map_at_100']:.4f}, "
                f"{row['cpu_s']:.0f} s",
                flush=True,
            )
        rows.append(row)
    return rows


def matrix_rows(
    data: LabelledBands, seeds: Sequence[int], log: RowLog, work: Path, device: str
) -> List[Dict[str, Any]]:
    """A row for each feature of table 5.6 and seed: accuracy and IoU of the matrix of the training images."""
    rows = []
    for name, (semantic_kind, spectral_kind) in MATRIX_FEATURES.items():
        if semantic_kind == IMAGENET and not is_installed():
            continue
        for seed in seeds:
            what = {"data": data.name, "kind": MATRIX, "features": name, "seed": seed}
            row = log.find(what)
            if row is None:
                params = TrainUahmParams(data=data.folder, out="unused", steps=1)
                split = split_labelled(data.labelled, params.test_fraction, 0.0, seed)
                order = torch.from_numpy(np.random.default_rng([seed, 2]).permutation(split.train)[:_MATRIX_IMAGES])
                spectral = semantic = torch.zeros(len(order), 1)
                if spectral_kind:
                    small = resized(data.images(data.ms)[order], _HISTOGRAM_PX)
                    spectral = spectral_features(small) if spectral_kind == LOCAL else small.flatten(1)
                if semantic_kind:
                    semantic = data.semantic(semantic_kind, work, device)[order]
                labels = torch.from_numpy(data.labelled.labels)[order]
                built = build_similarity(params, spectral, semantic, labels)
                row = log.add(what, {**built.facts, "none_alike": none_alike(labels)})
                print(f"{data.name}, {name}, {seed}: {row['accuracy']:.4f}, IoU {row['iou']:.4f}", flush=True)
            rows.append(row)
    return rows


def is_installed() -> bool:
    """Whether ImageNet's weights are there."""
    return importlib.util.find_spec(PACKAGE.replace("-", "_")) is not None


def none_alike(labels: torch.Tensor) -> float:
    """Accuracy of a matrix that calls no two images alike."""
    shares = torch.bincount(labels).double() / len(labels)
    return 1.0 - float(shares.square().sum())


def _trained(
    args: argparse.Namespace, data: LabelledBands, kind: str, bits: int, seed: int, options: Dict[str, str]
) -> Dict[str, Any]:
    work = Path(args.work)
    bands = data.bands_of(kind)
    given: Dict[str, Any] = {"data": data.folder, "out": str(work / data.name / f"{kind}-{bits}-{seed}"), "kind": kind}
    given |= {"bits": bits, "seed": seed, "steps": args.steps, "validate_every": args.steps, "overwrite": True}
    given |= {"feature_size_px": data.read_px, "validation_fraction": _CHOOSING if args.choose else 0.0}
    if not kind.startswith("gan"):
        given["features"] = data.features_file(TEXTURE, work, args.device)
    given |= {"device": args.device, **{key: _number(value) for key, value in options.items()}}
    params = TrainUahmParams.from_mapping(given)
    split = split_labelled(data.labelled, params.test_fraction, params.validation_fraction, seed)

    def build(device: torch.device) -> Recipe:
        return UahmRecipe.of_images(
            params, data.labelled, split, data.images(bands), data.scaling, bands, Progress(), device
        )

    model = train_model(params, build, Progress())["model"]
    network = load_uahm(str(model))
    codes = network.codes(resized(data.images(bands), params.size_px)).numpy()
    return _report(data, codes, binarised(codes, THRESHOLD), split, args.choose, seed)


def _features(args: argparse.Namespace, data: LabelledBands, seed: int) -> Dict[str, Any]:
    """What the fused features reach by themselves, by cosine."""
    semantic = data.semantic(TEXTURE, Path(args.work), args.device)
    both = fused(spectral_features(resized(data.images(data.ms), _HISTOGRAM_PX)), semantic, 6.0)
    units = torch.nn.functional.normalize(both, dim=1).numpy()
    share = float(_options(args).get("test_fraction", _TEST_SHARE))
    split = split_labelled(data.labelled, share, _CHOOSING if args.choose else 0.0, seed)
    return _report(data, units, units, split, args.choose, seed)


def _report(
    data: LabelledBands, real: np.ndarray, binary: np.ndarray, split: LabelledSplit, choose: bool, seed: int
) -> Dict[str, Any]:
    queries, archive = (split.validation if choose else split.test), split.train
    labels, groups = data.labelled.labels, data.labelled.groups
    own = labels[queries].tolist(), groups[queries].tolist()
    found = []
    for codes in (binary, real):
        theirs = labels[archive].tolist(), groups[archive].tolist()
        rankings = rank(codes[queries], codes[archive], own[0], theirs[0], own[1], theirs[1], seed)
        found.append(hashing_figures(rankings, *own, data.labelled.classes, seed))
    return {**found[0], "real": found[1], "num_archive": len(archive)}


def _options(args: argparse.Namespace) -> Dict[str, str]:
    return dict(word.partition("=")[::2] for word in args.option)


def _number(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
