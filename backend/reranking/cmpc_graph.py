"""``cmpc-graph``: the graph refinement of the published method, to compare with.

After Li et al., "Learning to Find the Optimal Correspondence Between SAR and Optical Image Patches", IEEE JSTARS 16,
2023, doi 10.1109/JSTARS.2023.3324768, and the settings of its released configurations: a node is the query's vector
and a candidate's, side by side; the first ten candidates; edges from the five nearest by their vectors; four blocks
of masked attention; a candidate counts by the cosine of the query's vector and its refined node. With ``positions``
on, displacements go through a layer of their own, each brought to unit length as in the released code, so that only
the bearing survives; the released configurations have it off.

Departures: the vectors are pooled dense descriptors instead of those of a convolutional network; 256 channels instead
of 2048, which is what a CPU can train; and a list without the truth is left out of its training, where the released
code puts the truth into every list.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ..errors import ModelError, UsageError
from ..models.registry import find_model
from .candidate_lists import CandidateLists

NAME = "cmpc-graph"


@dataclass(frozen=True)
class CmpcGraphSettings:
    """Size of the network and of its graphs; ``vector`` is the length of a descriptor."""

    vector: int
    nodes: int = 10
    edges: int = 5
    channels: int = 256
    blocks: int = 4
    positions: bool = False

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> CmpcGraphSettings:
        """From a model's card.

        Raises:
            ModelError: unknown names.
        """
        try:
            return cls(**{str(name): value for name, value in values.items()})
        except TypeError as error:
            raise ModelError(f"network settings {dict(values)!r} are unknown: {error}", "Export it again.") from error

    def to_mapping(self) -> Dict[str, Any]:
        """For a card; the inverse of :meth:`from_mapping`."""
        return asdict(self)


class CmpcGraphNetwork(nn.Module):
    """See the module.

    Args:
        settings: its size.
    """

    def __init__(self, settings: CmpcGraphSettings) -> None:
        super().__init__()
        self.settings = settings
        c = settings.channels
        self.enter = nn.Linear(2 * settings.vector, c)
        self.blocks = nn.ModuleList(_MaskedAttention(c) for _ in range(settings.blocks))
        self.leave = nn.Linear(c, settings.vector)
        self.position = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, c)) if settings.positions else None

    def forward(
        self, query: torch.Tensor, vectors: torch.Tensor, place: torch.Tensor, exists: torch.Tensor
    ) -> torch.Tensor:
        """Cosines (L, K) of the query's vector and the refined nodes.

        Args:
            query: (L, D); vectors: (L, K, D); place: (L, K, 2) in patches; exists: (L, K) bool.
        """
        nodes = self.enter(torch.cat([query[:, None].expand_as(vectors), vectors], dim=2))
        if self.position is not None:
            moved = place - place[:, :1]
            nodes = nodes + self.position(F.normalize(moved, dim=2))
        among = (vectors @ vectors.transpose(1, 2)).masked_fill(~exists[:, None], -2.0)
        count = min(self.settings.edges + 1, among.shape[2])  # with itself
        mask = torch.zeros_like(among, dtype=torch.bool).scatter(2, among.topk(count, dim=2).indices, True)
        mask &= exists[:, None]
        mask |= torch.eye(among.shape[1], dtype=torch.bool, device=mask.device)
        for block in self.blocks:
            nodes = block(nodes, mask)
        refined = vectors + self.leave(nodes)
        return F.cosine_similarity(query[:, None], refined, dim=2).masked_fill(~exists, -2.0)


class _MaskedAttention(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(channels, channels) for _ in range(3))
        self.after = nn.Sequential(nn.LayerNorm(2 * channels), nn.Linear(2 * channels, channels), nn.ReLU())
        self.scale = channels**-0.5

    def forward(self, nodes: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        fit = (self.query(nodes) @ self.key(nodes).transpose(1, 2) * self.scale).masked_fill(~mask, -1e9)
        return nodes + self.after(torch.cat([nodes, fit.softmax(dim=2) @ self.value(nodes)], dim=2))


def load_cmpc_graph(name: str) -> CmpcGraphNetwork:
    """The network of a model's name or path, on the CPU.

    Raises:
        ModelError: there is none of that name, it is of another kind, or its files do not fit together.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    model = find_model(name)
    if model.kind != NAME or model.weights_path is None:
        raise ModelError(f"the model {name!r} is of kind {model.kind!r}, not {NAME}", "Train one.", code="model_kind")
    network = CmpcGraphNetwork(CmpcGraphSettings.from_mapping(model.card.get("settings", {})))
    try:
        network.load_state_dict(load_file(str(model.weights_path)))
    except (SafetensorError, OSError, RuntimeError) as error:
        raise ModelError(
            f"the weights of {name!r} do not fit its card: {str(error).splitlines()[0]}", "Export the model again."
        ) from error
    return network.eval()


def cmpc_tensors(
    lists: Sequence[CandidateLists], nodes: int
) -> Tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """What the network takes, of every patch of all lists; strips count as single patches.

    Raises:
        UsageError: lists without vectors, or of descriptors of unlike lengths.
    """
    parts: "List[tuple[np.ndarray, ...]]" = []
    for one in lists:
        if one.vectors is None or one.query_vectors is None:
            raise UsageError("these candidate lists hold no vectors", "Make them anew.")
        if parts and parts[0][0].shape[1] != one.query_vectors.shape[1]:
            raise UsageError("cmpc-graph cannot mix descriptors of different length", "Give it the lists of one.")
        short = max(0, nodes - one.vectors.shape[1])
        vectors = np.pad(one.vectors[:, :nodes], [(0, 0), (0, short), (0, 0)])
        fill = max(0, nodes - one.shape[1])
        exists = np.pad(one.exists[:, :nodes], [(0, 0), (0, fill)]) & (vectors != 0).any(axis=2)
        place = np.pad(one.place_px[:, :nodes] / one.patch_px, [(0, 0), (0, fill), (0, 0)])
        parts.append((one.query_vectors, vectors, place, exists))
    query, vectors, place, exists = (np.concatenate(column) for column in zip(*parts))
    floats = (torch.from_numpy(part.astype(np.float32)) for part in (query, vectors, place))
    return (*floats, torch.from_numpy(exists))  # type: ignore[return-value]


def rerank_cmpc(lists: Sequence[CandidateLists], network: CmpcGraphNetwork) -> "List[np.ndarray]":
    """New similarities (P, K) of each strip: cosines of the first nodes, all others after them in their old order."""
    found = []
    device = next(network.parameters()).device
    with torch.inference_mode():
        for one in lists:
            cosine = network(*(part.to(device) for part in cmpc_tensors([one], network.settings.nodes))).cpu().numpy()
            looked = min(one.shape[1], cosine.shape[1])
            out = np.where(one.exists, one.similarity - 10.0, -20.0).astype(np.float32)
            out[:, :looked] = np.where(cosine[:, :looked] > -1.5, cosine[:, :looked], out[:, :looked])
            found.append(out)
    return found
