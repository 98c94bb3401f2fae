"""Candidates as a graph: nodes are (patch, candidate), edges join candidates that have something to say of one another.

Three kinds of edges, each from few neighbours, so that their number grows with the number of candidates and no faster:

- *adjacent*: candidates of one patch that lie near one another;
- *alike*: candidates of one patch whose own descriptors look alike;
- *along*: candidates of two patches of a strip, a few patches apart at most, that would put the strip at nearly the
  same
  place: the displacement between them is that between the patches.

Nothing is absolute: lengths are displacements in patch sizes, similarities count within their list. A graph looks the
same wherever on the Earth it lies.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Dict, List, Mapping, Sequence

import numpy as np
import torch

from ..errors import ModelError
from .candidate_lists import EVIDENCE, CandidateLists, stacked

KINDS = ("adjacent", "alike", "along")
EDGE_FEATURES = ("dx", "dy", "distance", "alike", "order", *KINDS)
_LIST_FEATURES = ("standard", "margin", "rank", "similarity", "spread", "count")
_KNOWN = ("checked", "pooled", "consensus")
NODE_FEATURES = (*_LIST_FEATURES, *EVIDENCE, *(name + " in list" for name in EVIDENCE), *(n + " known" for n in _KNOWN))
_LEAST_SPREAD = 1e-3
_FAR = 1e9


@dataclass(frozen=True)
class GraphSettings:
    """How a graph is made.

    Attributes:
        nodes: candidates a patch.
        adjacent, alike, along: edges into a node of each kind; ``along`` for each other patch.
        adjacent_patches, along_patches: how far, in patch sizes, such neighbours may lie (for ``along``: from where the
            other patch would have it).
        patches_apart: how many patches further along the strip edges reach.
    """

    nodes: int = 50
    adjacent: int = 5
    alike: int = 5
    along: int = 3
    adjacent_patches: float = 2.0
    along_patches: float = 0.75
    patches_apart: int = 3

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> GraphSettings:
        """From a model's card.

        Raises:
            ModelError: unknown names or values of the wrong kind.
        """
        try:
            made = cls(**{str(name): value for name, value in values.items()})
            bad = [name for name, value in asdict(made).items() if isinstance(value, bool) or not value >= 0]
        except TypeError as error:
            raise ModelError(f"graph settings {dict(values)!r} cannot be used: {error}", "Export it again.") from error
        if bad or made.nodes < 1:
            raise ModelError(f"graph settings {dict(values)!r} are out of range", "Export the model again.")
        return made

    def to_mapping(self) -> Dict[str, Any]:
        """For a card; the inverse of :meth:`from_mapping`."""
        return asdict(self)


@dataclass(frozen=True)
class CandidateGraph:
    """n nodes of L lists (patches).

    Attributes:
        nodes: (n, len(NODE_FEATURES)) float32, not yet brought to one scale.
        edges: (2, m) int64: from, to; edge_features: (m, len(EDGE_FEATURES)) float32.
        list_of: (n,) int64 number of each node's list, never falling.
        base: (n,) float32 similarity of the list, spread: (L,) float32 its standard deviation there.
        slot: (n,) int64 place of each node among the padded lists, list · K + rank.
        shape: (L, K) of these.
    """

    nodes: torch.Tensor
    edges: torch.Tensor
    edge_features: torch.Tensor
    list_of: torch.Tensor
    base: torch.Tensor
    spread: torch.Tensor
    slot: torch.Tensor
    shape: "tuple[int, int]"

    def to(self, device: torch.device) -> CandidateGraph:
        """On a device."""
        moved = {name: value.to(device) for name, value in vars(self).items() if isinstance(value, torch.Tensor)}
        return CandidateGraph(**moved, shape=self.shape)


def build_graph(lists: Sequence[CandidateLists], settings: GraphSettings) -> CandidateGraph:
    """One graph of several strips or single patches, not joined to one another.

    Args:
        lists: candidates beyond ``settings.nodes`` are left out.
    """
    all_lists, strip_of = stacked(lists)
    if all_lists.shape[1] > settings.nodes:
        all_lists = all_lists.kept(settings.nodes)
    exists = torch.from_numpy(all_lists.exists)
    similarity = torch.from_numpy(all_lists.similarity)
    spread = _spread(similarity, exists)
    nodes = _node_features(torch.from_numpy(all_lists.evidence), similarity, exists, spread)
    place = torch.from_numpy(all_lists.place_px / all_lists.patch_px)
    groups = _within_lists(place, torch.from_numpy(all_lists.alike), exists, settings)
    groups += _along_strips(
        place, torch.from_numpy(all_lists.offset_px / all_lists.patch_px), exists, strip_of, settings
    )
    slots = torch.nonzero(exists.flatten()).flatten()
    number = torch.zeros(exists.numel(), dtype=torch.int64)
    number[slots] = torch.arange(len(slots))
    edges = torch.cat([group[0] for group in groups], dim=1)
    features = torch.cat([group[1] for group in groups])
    # By the node they lead to: what is gathered and summed for a node then lies together.
    order = torch.argsort(edges[1], stable=True)
    return CandidateGraph(
        nodes.flatten(0, 1)[slots],
        number[edges[:, order]],
        features[order],
        torch.div(slots, exists.shape[1], rounding_mode="floor"),
        similarity.flatten()[slots],
        spread,
        slots,
        (int(exists.shape[0]), int(exists.shape[1])),
    )


def measured_anew(
    graph: CandidateGraph, similarity: torch.Tensor, exists: torch.Tensor, evidence: torch.Tensor
) -> CandidateGraph:
    """The same graph with other similarities and evidence, through which gradients go; edges stay as they are.

    Args:
        similarity: (L, K); exists: (L, K) bool; evidence: (L, K, E), NaN where not known. Of the graph's own lists, in
            their order and of its shape.
    """
    spread = _spread(similarity, exists)
    nodes = _node_features(evidence, similarity, exists, spread).flatten(0, 1)
    return replace(graph, nodes=nodes[graph.slot], base=similarity.flatten()[graph.slot], spread=spread)


def _spread(similarity: torch.Tensor, exists: torch.Tensor) -> torch.Tensor:
    mean, count = _list_mean(similarity, exists)
    variance = ((similarity - mean).square() * exists).sum(dim=1, keepdim=True) / count
    return variance.clamp(min=_LEAST_SPREAD**2).sqrt()[:, 0]  # in this order: the root of 0 has no gradient


def _list_mean(values: torch.Tensor, exists: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor]":
    count = exists.sum(dim=1, keepdim=True).clamp(min=1).to(torch.float32)
    return torch.where(exists, values, 0.0).sum(dim=1, keepdim=True) / count, count


def _node_features(
    raw: torch.Tensor, similarity: torch.Tensor, exists: torch.Tensor, spread: torch.Tensor
) -> torch.Tensor:
    mean, count = _list_mean(similarity, exists)
    highest = torch.where(exists, similarity, -2.0).max(dim=1, keepdim=True).values
    steps = spread[:, None]
    rank = torch.log1p(torch.arange(exists.shape[1], dtype=torch.float32)).expand(exists.shape)
    columns = [(similarity - mean) / steps, (similarity - highest) / steps, rank, similarity]
    columns += [spread[:, None].expand(exists.shape), torch.log(count).expand(exists.shape)]
    known = torch.isfinite(raw) & exists[..., None]
    raw = torch.where(known, raw, 0.0)
    number = known.sum(dim=1, keepdim=True).clamp(min=1)
    center = raw.sum(dim=1, keepdim=True) / number
    off = torch.where(known, raw - center, 0.0)
    deviation = (off.square().sum(dim=1, keepdim=True) / number).clamp(min=_LEAST_SPREAD**2).sqrt()
    flags = known[..., [EVIDENCE.index(name) for name in _KNOWN]].to(torch.float32)
    return torch.cat([torch.stack(columns, dim=-1), raw, off / deviation, flags], dim=-1)


def _within_lists(
    place: torch.Tensor, alike: torch.Tensor, exists: torch.Tensor, settings: GraphSettings
) -> "List[tuple[torch.Tensor, torch.Tensor]]":
    k = exists.shape[1]
    both = exists[:, :, None] & exists[:, None] & ~torch.eye(k, dtype=torch.bool)
    moved = (place[:, None] - place[:, :, None]).to(torch.float32)  # entry (to, from)
    distance = moved.square().sum(dim=-1).sqrt()
    lists = torch.arange(len(exists))
    near = torch.where(both, distance, _FAR)
    reach = torch.where(both, 1.0 - alike, _FAR)
    found = []
    for kind, cost, limit, number in (
        ("adjacent", near, settings.adjacent_patches, settings.adjacent),
        ("alike", reach, 1.0, settings.alike),
    ):
        to_list, to, source = _nearest(cost, limit, number)
        where = (to_list, to, source)
        features = _edge_features(
            kind, moved[where].clamp(-4.0, 4.0), distance[where].clamp(max=4.0), alike[where], torch.zeros(len(to))
        )
        found.append((torch.stack([lists[to_list] * k + source, lists[to_list] * k + to]), features))
    return found


def _along_strips(
    place: torch.Tensor, offset: torch.Tensor, exists: torch.Tensor, strip_of: np.ndarray, settings: GraphSettings
) -> "List[tuple[torch.Tensor, torch.Tensor]]":
    k = exists.shape[1]
    strip = torch.from_numpy(strip_of)
    vote = place - offset[:, None]  # where each candidate puts the strip
    found = []
    for gap in range(1, settings.patches_apart + 1):
        first = torch.nonzero(strip[gap:] == strip[:-gap]).flatten() if len(strip) > gap else strip[:0]
        if not len(first):
            continue
        for to_list, from_list, order in ((first, first + gap, gap), (first + gap, first, -gap)):
            moved = (vote[from_list][:, None] - vote[to_list][:, :, None]).to(torch.float32)
            distance = moved.square().sum(dim=-1).sqrt()
            both = exists[to_list][:, :, None] & exists[from_list][:, None]
            pair, to, source = _nearest(torch.where(both, distance, _FAR), settings.along_patches, settings.along)
            where = (pair, to, source)
            ordered = torch.full((len(to),), order / settings.patches_apart)
            features = _edge_features("along", moved[where], distance[where], torch.zeros(len(to)), ordered)
            found.append((torch.stack([from_list[pair] * k + source, to_list[pair] * k + to]), features))
    return found


def _nearest(cost: torch.Tensor, limit: float, number: int) -> "tuple[torch.Tensor, torch.Tensor, torch.Tensor]":
    """The cheapest ``number`` entries of each row (N, K, K) below a limit: list, row and column of each."""
    values, columns = cost.topk(min(number, cost.shape[2]), dim=2, largest=False)
    lists, rows, place = torch.nonzero(values <= limit, as_tuple=True)
    return lists, rows, columns[lists, rows, place]


def _edge_features(
    kind: str, moved: torch.Tensor, distance: torch.Tensor, alike: torch.Tensor, order: torch.Tensor
) -> torch.Tensor:
    flags = torch.zeros(len(distance), len(KINDS))
    flags[:, KINDS.index(kind)] = 1.0
    return torch.cat([moved, torch.stack([distance, alike, order], dim=1), flags], dim=1)
