"""Images of one class found among others by their codes: how well a hash network does it.

The protocol is that of Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral
Images", thesis, TU Berlin, section 4.2.1): each held-out image is a query, and the other held-out images are what it is
searched in; or those that were trained on, which is what an archive with labels offers and gives higher figures. Images
of the query's own place group, which may show the very same ground, are left out of its archive.
"""

from __future__ import annotations

from typing import Any, Dict, Tuple

import numpy as np

from ..devices import resolve_device
from ..errors import InputError, ModelError, UsageError
from ..hashing_params import EvaluateHashingParams
from ..models.hash_network import HashNetwork, load_hash_network
from ..models.registry import find_model
from ..models.uahm import KIND as UNSUPERVISED
from ..models.uahm import load_uahm
from ..progress import Progress
from ..retrieval.ranked_codes import binarised, rank
from ..training.labelled.features import FeatureSettings, make_features, read_features
from ..training.labelled.labelled_set import LabelledSet
from ..training.labelled.layouts import open_labelled
from ..training.labelled.splits import split_labelled
from .hashing_report import DEFINITIONS, hashing_figures
from .unsupervised_codes import THRESHOLD, unsupervised_codes


def evaluate_hashing(params: EvaluateHashingParams, progress: Progress) -> Dict[str, Any]:
    """``evaluate hashing``: mean average precision, precision and precision-recall of binary and of real-valued codes.

    Where the images are those the model was trained from, its own split says which are held out; of other images all
    are. A model of ``train uahm`` is judged in the same way; real-valued, its numbers are compared by cosine where it
    was trained for numbers (``gan-rgb, gan-ms``), and binary by their signs.

    Returns:
        Of binary codes the measures of :func:`~backend.evaluation.hashing_report.hashing_figures`, under ``real`` those
        of the codes before they are made binary; ``num_archive, bits, archive, classes, held_out`` and definitions.

    Raises:
        UsageError: ``bits`` is not the model's, or an archive that is not there.
        ModelError: the model cannot serve. InputError: data or features that cannot.
    """
    device = resolve_device(params.device).torch_device
    model = find_model(params.model)
    card = model.card
    is_supervised = card.get("kind") != UNSUPERVISED
    network: Any = (load_hash_network if is_supervised else load_uahm)(params.model).to(device)
    bits = network.settings.bits
    if params.bits not in (None, bits):
        raise UsageError(
            f"the model makes codes of {bits} bits, not of {params.bits}", "Leave --bits out, or name another model."
        )
    if params.features is not None and not is_supervised:
        raise UsageError("a model of train uahm takes images, not features", "Leave --features out.")
    progress.start("open images")
    labelled = open_labelled(params.data)
    queries, archive, how = queries_and_archive(labelled, card, params.archive)
    progress.finish()
    if not is_supervised:
        real = unsupervised_codes(network, card, labelled, progress)
    elif params.features is not None:
        real = codes_of(network, read_features(params.features, labelled)[0])
    else:
        settings = FeatureSettings.from_mapping(card.get("features")).beside(model.weights_path or "")
        real = codes_of(network, make_features(labelled, settings, device, progress))
    progress.start("rank")
    labels, groups = labelled.labels, labelled.groups
    reports: Dict[str, Dict[str, Any]] = {}
    bits_of = binarised(real, 0.5 if is_supervised else THRESHOLD)
    for name, codes in (("binary", bits_of), ("real", real)):
        rankings = rank(
            codes[queries],
            codes[archive],
            labels[queries].tolist(),
            labels[archive].tolist(),
            groups[queries].tolist(),
            groups[archive].tolist(),
            params.seed,
        )
        if not rankings.relevant.any():
            raise InputError(
                f"no image held out of {params.data!r} has another of its class, and of another group, to find",
                "Hold out more (--test-fraction of train hashing), or choose another --archive.",
                code="data_empty",
            )
        own = labels[queries].tolist()
        reports[name] = hashing_figures(rankings, own, groups[queries].tolist(), labelled.classes, params.seed)
    progress.finish()
    return {
        **reports["binary"],
        "num_archive": len(archive),
        "real": reports["real"],
        "bits": bits,
        "archive": params.archive,
        "held_out": how,
        "classes": list(labelled.classes),
        "definitions": DEFINITIONS,
        "device": str(device),
        "parameters": params.to_mapping(),
    }


def codes_of(network: HashNetwork, features: Any) -> np.ndarray:
    """(N, L) float32 codes of features (N, F).

    Raises:
        InputError: features of another length than the network's (``features_invalid``).
    """
    if features.shape[1] != network.settings.features:
        raise InputError(
            f"{features.shape[1]} features an image, and the model takes {network.settings.features}",
            "Images need the same bands, and a file of features the same network, as in training.",
            code="features_invalid",
        )
    found: np.ndarray = network.codes(features).numpy()
    return found


def queries_and_archive(
    labelled: LabelledSet, card: Dict[str, Any], archive: str
) -> "Tuple[np.ndarray, np.ndarray, str]":
    """Indices of queries and archive; ``test`` where they follow the model's split, ``all`` where that is of others.

    Raises:
        UsageError: an archive of training images of data that the model was not trained from, or a model for which
            nothing was held out (``nothing_held_out``). ModelError: the card has no split.
    """
    split = card.get("split")
    if not isinstance(split, dict) or not isinstance(split.get("images"), str):
        raise ModelError("the model's card does not say what was held out", "Train it again.")
    if split["images"] != labelled.digest:
        if archive != "held-out":
            raise UsageError(
                f"the model was not trained from {labelled.source!r}, which has no training images then",
                "Leave --archive out.",
            )
        every = np.arange(len(labelled.images))
        return every, every, "all"
    try:
        parts = split_labelled(
            labelled, float(split["test_fraction"]), float(split["validation_fraction"]), int(split["seed"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"the model's card does not say what was held out: {error!r}", "Train it again.") from error
    if not len(parts.test):
        raise UsageError(
            "the model was trained on all of these images but those it was chosen by",
            "Train it with a --test-fraction, or evaluate it on other images.",
            code="nothing_held_out",
        )
    searched = {"held-out": parts.test, "training": parts.train, "all": np.concatenate([parts.train, parts.test])}
    return parts.test, searched[archive], "test"
