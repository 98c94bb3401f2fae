"""One pass for encoder and re-ranker: the re-ranking loss reaches the encoder, beside the encoder's own.

Li et al. 2023 (doi 10.1109/JSTARS.2023.3324768) ask for one-pass training of features and refinement. A step here adds
up three losses:

1. the encoder's, over crops (:class:`~.encoder_recipe.EncoderRecipe`);
2. the re-ranker's, over whole lists as the encoder of the start made them (:class:`~.reranker_recipe.RerankerRecipe`):
   no gradient goes to the encoder;
3. the re-ranker's over short lists whose patch and candidates the encoder describes anew from their pixels. Its
   gradient goes through the evidence of :mod:`backend.reranking.evidence` and the similarities into the encoder.

To describe all of a list costs fifty windows a patch. The third loss therefore sees a sample: a few lists a step, of
each the right candidate and some wrong ones, high ones more often, and nothing that only the tile index knows. Graph
edges are those of the stored list. Windows have less context than a whole map gives. The encoder is in evaluation
there, so that it is measured as it will be used. The stored lists are not made anew while the encoder changes: keep
its learning rate low.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np
import torch
from torch import nn

from ..descriptors.encoder_network import EncoderNetwork
from ..errors import InputError
from ..progress import Progress
from ..reranking.candidate_lists import EVIDENCE, CandidateLists
from ..reranking.evidence import MEASURED, REACH_CELLS, EvidenceMeter
from ..reranking.gather import TURNS
from ..reranking.graph import CandidateGraph, GraphSettings, build_graph, measured_anew
from ..reranking.network import RerankerNetwork, RerankerSettings
from ..reranking.rerank import load_reranker
from ..retrieval.templates import centred
from ..training_params import TrainEncoderParams, TrainRerankerParams
from .encoder_recipe import EncoderRecipe, crop_settings
from .encoder_start import starting_network
from .held_out import split_as_asked
from .list_crops import CropListSource, ListCrops
from .list_shards import KnownLists
from .pairs.balance import region_weights
from .pairs.layouts import open_pairs
from .pairs.registration import registered
from .query_strips import LONGEST
from .recipe import Batch, BatchSource, StepLoss
from .reranker_lists import make_lists, scenes_of
from .reranker_recipe import RerankerRecipe, list_likelihood
from .search_ground import laid_out

_VALIDATED = 40
"""Held-out lists that are described anew at most, and candidates of each."""
_VALIDATED_CANDIDATES = 8


class JointNetwork(nn.Module):
    """Encoder and re-ranker side by side, so that the loop averages and keeps both."""

    def __init__(self, encoder: EncoderNetwork, reranker: RerankerNetwork) -> None:
        super().__init__()
        self.encoder, self.reranker = encoder, reranker


class JointSource:
    """Batches of several sources as one, their names behind prefixes; picklable."""

    def __init__(self, parts: Mapping[str, BatchSource]) -> None:
        self._parts = dict(parts)

    def batch(self, step: int, rank: int) -> Batch:
        """See :class:`backend.training.recipe.BatchSource`."""
        found: Batch = {}
        for prefix, source in self._parts.items():
            found.update({f"{prefix}/{name}": value for name, value in source.batch(step, rank).items()})
        return found


class JointRecipe:
    """See :class:`backend.training.recipe.Recipe`.

    Args:
        encoder: the encoder's recipe.
        reranker: the re-ranker's, over the stored lists.
        crops: cuts the pixels of lists.
        lists: those of single patches with pixels, held out or not.
        params: numbers of lists and candidates, seed.
    """

    kind = "reranker"
    kinds = ("reranker", "encoder")
    validation_key = "log_likelihood"

    def __init__(
        self,
        encoder: EncoderRecipe,
        reranker: RerankerRecipe,
        crops: ListCrops,
        lists: Sequence[KnownLists],
        params: TrainRerankerParams,
    ) -> None:
        self._encoder, self._reranker, self.params = encoder, reranker, params
        with_pixels = [one for one in lists if one.images is not None]
        train = [one for one in with_pixels if not one.is_held_out]
        if not train:
            raise InputError("there are no lists to train on", "Ask for more --queries.", code="no_valid_place")
        held_out = [one for one in with_pixels if one.is_held_out][:_VALIDATED]
        self._crops = CropListSource(train, crops, params.joint_lists, params.joint_candidates, params.seed)
        # Each by itself: a list's number is its step.
        self._held_out = [CropListSource([one], crops, 1, _VALIDATED_CANDIDATES, 0) for one in held_out]
        network = JointNetwork(encoder.modules["network"], reranker.modules["network"])  # type: ignore[arg-type]
        others = {name: module for name, module in encoder.modules.items() if name != "network"}
        self.modules = nn.ModuleDict({"network": network, **others})

    @classmethod
    def build(cls, params: TrainRerankerParams, progress: Progress, device: torch.device) -> JointRecipe:
        """Open the data, take out its misregistration, part it, make the lists with the encoder of the start.

        Raises:
            UsageError: a split that leaks or cannot be made. InputError: data that cannot be read.
            ModelError: ``descriptors`` is no encoder, or ``initial`` no re-ranker.
        """
        asked = encoder_params(params)
        start = load_reranker(params.initial, device) if params.initial is not None else None
        network, began_with = starting_network(asked)
        progress.start("open pairs")
        sets, measured = registered(open_pairs(params.data), progress, device)
        crop_px = crop_settings(asked).optical_side_px(int(asked.patch_px or 0))
        split = split_as_asked(params, sets, max(crop_px, params.patch_px * LONGEST // 2))
        progress.finish()
        facts: Dict[str, Any] = {
            "data": params.data,
            "validation_data": params.validation_data,
            "split": dict(split.facts),
            "registration": measured,
            "in_one_go": True,
        }
        known = make_lists(params, split, facts, device, progress)
        torch.manual_seed(params.seed)
        weights = region_weights(sets, split.train)
        own = {**facts, "began_with": began_with}
        encoder = EncoderRecipe(network.to(device), split.train, split.validation, asked, own, progress, weights)
        reranker = start.network if start is not None else RerankerNetwork(RerankerSettings(channels=params.channels))
        settings = start.settings if start is not None else GraphSettings(nodes=params.candidates)
        lists = RerankerRecipe(reranker.to(device).train(), settings, known, params, facts)  # type: ignore[arg-type]
        scenes = scenes_of(split)
        crops = ListCrops(scenes, laid_out(scenes, network.stride_px), network.stride_px)
        return cls(encoder, lists, crops, known, params)

    def source(self) -> BatchSource:
        """Crops for the encoder, whole lists for the re-ranker, and pixels of short ones for both."""
        parts = {"encoder": self._encoder.source(), "lists": self._reranker.source(), "anew": self._crops}
        return JointSource(parts)

    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """AdamW; encoder and re-ranker each at a rate of its own."""
        kept = ("params", "lr", "betas", "weight_decay")
        groups: List[Dict[str, Any]] = []
        for recipe in (self._reranker, self._encoder):
            groups += [{name: group[name] for name in kept} for group in recipe.optimizers()["main"].param_groups]
        return {"main": torch.optim.AdamW(groups)}

    def learning_rate_factor(self, done: float) -> float:
        """As the re-ranker's."""
        return self._reranker.learning_rate_factor(done)

    def adversary_step(self, batch: Batch, step: int) -> Dict[str, float]:
        """There is none."""
        return {}

    def loss(self, batch: Batch, step: int) -> StepLoss:
        """Sum of the three losses."""
        of_encoder = self._encoder.loss(_part(batch, "encoder"), step)
        of_lists = self._reranker.loss(_part(batch, "lists"), step)
        network: JointNetwork = self.modules["network"]  # type: ignore[assignment]
        anew = -likelihoods_anew(network, _part(batch, "anew"), self.params.joint_lists, self._settings).mean()
        values = {"encoder_loss": float(of_encoder.total.detach()), "list_loss": float(of_lists.total.detach())}
        values.update(of_encoder.values, loss_anew=float(anew.detach()))
        return StepLoss(of_encoder.total + of_lists.total + anew, values)

    def between_epochs(self, network: nn.Module, step: int) -> None:
        """Nothing to mine."""

    def validate(self, network: nn.Module, device: torch.device) -> Dict[str, float]:
        """``log_likelihood`` of held-out lists described anew by the encoder as it is, and those of the encoder's own
        validation with ``encoder_`` before their names."""
        joint: JointNetwork = network  # type: ignore[assignment]
        values = self._encoder.validate(joint.encoder, device)
        found = {"encoder_" + name: value for name, value in values.items()}
        if self._held_out:
            each = []
            for source in self._held_out:
                batch = {name: value.to(device) for name, value in source.batch(0, 0).items()}
                each.append(float(likelihoods_anew(joint, batch, 1, self._settings).detach().mean()))
            found["log_likelihood"] = float(np.mean(each))
        return found

    def card(self, network: nn.Module) -> Dict[str, Any]:
        """That of the re-ranker."""
        return self._reranker.card(network.reranker)  # type: ignore[arg-type]

    def parts(self, network: nn.Module) -> "Dict[str, Tuple[nn.Module, Dict[str, Any]]]":
        """Both models with their cards."""
        encoder: EncoderNetwork = network.encoder  # type: ignore[assignment]
        return {
            "encoder": (encoder, self._encoder.card(encoder)),
            self.kind: (network.reranker, self.card(network)),  # type: ignore[dict-item]
        }

    @property
    def _settings(self) -> GraphSettings:
        return self._reranker.settings


def encoder_params(params: TrainRerankerParams) -> TrainEncoderParams:
    """What the encoder's part of a pass is trained with: its recipe's own defaults, at the rate asked for."""
    return TrainEncoderParams(
        data=params.data,
        out=params.out,
        steps=1,
        initial=params.descriptors.strip(),
        gentle=False,
        large_share=0.0,
        learning_rate=params.encoder_rate,
        validation_fraction=params.validation_fraction,
        seed=params.seed,
    )


def likelihoods_anew(network: JointNetwork, batch: Batch, count: int, settings: GraphSettings) -> torch.Tensor:
    """(count,) log-likelihoods of the right candidates, or of none, of lists described anew; differentiable in both.

    Args:
        batch: of a :class:`.list_crops.CropListSource` with so many lists.
    """
    with torch.autocast(next(network.parameters()).device.type, enabled=False):  # no transforms in half precision
        found = [_measured(network.encoder, _part(batch, str(number), ".")) for number in range(count)]
        graph, right = _graph(found, settings)
        similarity, none = network.reranker(graph)
        return list_likelihood(graph, similarity, none, right)


def _measured(encoder: EncoderNetwork, part: Batch) -> "Dict[str, torch.Tensor]":
    """Evidence of the candidates of a patch in the order of their similarity, with ``place``, ``alike`` and ``right``
    in the same."""
    was_training = encoder.training
    encoder.eval()
    images = torch.stack([part["sar"], *(part["sar"].flip(axes) for axes in TURNS)])
    masks = torch.stack([part["sar_valid"], *(part["sar_valid"].flip(axes) for axes in TURNS)])
    values, valid = encoder(images, masks[:, None].to(images.dtype), "sar")
    maps, maps_valid = encoder(part["optical"], part["optical_valid"][:, None].to(images.dtype), "optical")
    encoder.train(was_training)
    known = valid[:, 0] > 0.5
    templates = centred(values, known)
    meter = EvidenceMeter(templates[0], known[0], templates[1:], known[1:])
    size = templates.shape[-1] + 2 * REACH_CELLS
    at = [(slice(row, row + size), slice(col, col + size)) for row, col in part["corner"].tolist()]
    seen = (maps_valid[:, 0] > 0.5).to(maps.dtype)
    windows = torch.stack([one[(slice(None), *where)] for one, where in zip(maps * seen[:, None], at)])
    evidence, _, _ = meter(windows, torch.stack([one[where] for one, where in zip(seen, at)]))
    order = torch.argsort(evidence[:, 0].detach(), descending=True)
    alike = part["alike"][order][:, order]
    chosen = {name: part[name][order] for name in ("place", "right")}
    return {"evidence": evidence[order], "alike": alike, **chosen, "patch_px": part["patch_px"]}


def _graph(
    found: "Sequence[Dict[str, torch.Tensor]]", settings: GraphSettings
) -> "Tuple[CandidateGraph, torch.Tensor]":
    """The graph of lists, and (n,) bool which nodes are right."""
    longest, device = max(len(one["evidence"]) for one in found), found[0]["evidence"].device
    exists = torch.zeros(len(found), longest, dtype=torch.bool)
    evidence = torch.full((len(found), longest, len(EVIDENCE)), torch.nan, device=device)
    right = torch.zeros(len(found), longest, dtype=torch.bool)
    lists = []
    for number, one in enumerate(found):
        count = len(one["evidence"])
        exists[number, :count] = True
        evidence[number, :count, : len(MEASURED)] = one["evidence"]
        right[number, :count] = one["right"].cpu()
        lists.append(_stored(one))
    graph = build_graph(lists, replace(settings, nodes=longest)).to(device)
    similarity = torch.where(exists.to(device), evidence[..., 0], -2.0)
    return measured_anew(graph, similarity, exists.to(device), evidence), right.to(device).flatten()[graph.slot]


def _stored(one: "Dict[str, torch.Tensor]") -> CandidateLists:
    values = one["evidence"].detach().cpu().numpy()[None]
    evidence = np.full((1, values.shape[1], len(EVIDENCE)), np.nan, np.float32)
    evidence[..., : len(MEASURED)] = values
    place, alike = one["place"].cpu().numpy()[None], one["alike"].cpu().numpy()[None]
    exists = np.ones(values.shape[:2], bool)
    return CandidateLists(np.zeros((1, 2)), place, values[..., 0], exists, evidence, alike, float(one["patch_px"]))


def _part(batch: Batch, prefix: str, mark: str = "/") -> Batch:
    start = prefix + mark
    return {name[len(start) :]: value for name, value in batch.items() if name.startswith(start)}
