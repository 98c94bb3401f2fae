"""The re-ranking network: candidates hear their neighbours, and the list's similarity is corrected by what they say.

Attention over the edges of a graph, with positions in both of its places: a *positional embedding* of the displacement
along an edge goes into what is said, and *positional attention*, a term of the same embedding, into how much of it is
heard. Softmax attention cannot count how many neighbours agree, so a gated sum runs beside it.

The last layers begin as zero: an untrained network gives every list back as it came.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Tuple

import torch
from torch import nn
from torch_geometric.nn import MessagePassing
from torch_geometric.utils import scatter, softmax

from ..errors import ModelError
from .graph import EDGE_FEATURES, NODE_FEATURES, CandidateGraph

MAX_WEIGHTS = 300_000
_LIMIT = 8.0
"""Features beyond so many standard deviations count as so many: one odd value must not decide."""


@dataclass(frozen=True)
class RerankerSettings:
    """Size of the network: ``channels`` a node, ``heads`` of attention, ``blocks`` of message passing."""

    channels: int = 32
    heads: int = 4
    blocks: int = 2

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> RerankerSettings:
        """From a model's card.

        Raises:
            ModelError: unknown names, or sizes that do not go together.
        """
        try:
            made = cls(**{str(name): value for name, value in values.items()})
        except TypeError as error:
            raise ModelError(f"network settings {dict(values)!r} are unknown: {error}", "Export it again.") from error
        sizes = (made.channels, made.heads, made.blocks)
        whole = all(isinstance(size, int) and not isinstance(size, bool) for size in sizes)
        if not whole or made.channels < 1 or made.heads < 1 or made.blocks < 0 or made.channels % made.heads:
            raise ModelError(f"network settings {dict(values)!r} make no network", "Export the model again.")
        return made

    def to_mapping(self) -> Dict[str, int]:
        """For a card; the inverse of :meth:`from_mapping`."""
        return asdict(self)


class PositionalAttention(MessagePassing):
    """What a node hears over its edges: attention-weighted mean and gated sum of its neighbours' values.

    Args:
        channels: of nodes and of edge embeddings; heads: that they are split into.
    """

    def __init__(self, channels: int, heads: int) -> None:
        super().__init__(aggr="add", node_dim=0)
        self.channels, self.heads = channels, heads
        self.query = nn.Linear(channels, channels)
        self.key_value = nn.Linear(channels, 2 * channels)
        self.position = nn.Linear(channels, channels + 2 * heads)

    def forward(self, nodes: torch.Tensor, edges: torch.Tensor, edge_embedding: torch.Tensor) -> torch.Tensor:
        """(n, channels), (2, m), (m, channels) -> (n, 2 * channels)."""
        shape = (len(nodes), self.heads, -1)
        key, value = self.key_value(nodes).chunk(2, dim=1)
        query = self.query(nodes).reshape(shape)
        heard = self.propagate(
            edges,
            query=query,
            key=key.reshape(shape),
            value=value.reshape(shape),
            position=self.position(edge_embedding),
            size=(len(nodes), len(nodes)),
        )
        return heard.reshape(len(nodes), 2 * self.channels)

    def message(
        self,
        query_i: torch.Tensor,
        key_j: torch.Tensor,
        value_j: torch.Tensor,
        position: torch.Tensor,
        index: torch.Tensor,
        size_i: int,
    ) -> torch.Tensor:
        """(m, heads, 2 * channels / heads); called by the library."""
        embedding, bias, gate = position.split([self.channels, self.heads, self.heads], dim=1)
        fit = (query_i * key_j).sum(dim=-1) / (self.channels / self.heads) ** 0.5
        value = value_j + embedding.reshape(value_j.shape)
        weight = softmax(fit + bias, index, num_nodes=size_i)
        return torch.cat([value * weight[..., None], value * torch.sigmoid(fit + gate)[..., None]], dim=-1)


class _Block(nn.Module):
    """Hear the neighbours and the list as a whole, then think."""

    def __init__(self, settings: RerankerSettings) -> None:
        super().__init__()
        c = settings.channels
        self.before = nn.LayerNorm(c)
        self.attention = PositionalAttention(c, settings.heads)
        self.after = nn.Sequential(nn.Linear(5 * c, 2 * c), nn.GELU(), nn.Linear(2 * c, c))

    def forward(
        self, nodes: torch.Tensor, edges: torch.Tensor, edge_embedding: torch.Tensor, list_of: torch.Tensor, lists: int
    ) -> torch.Tensor:
        normed = self.before(nodes)
        heard = self.attention(normed, edges, edge_embedding)
        # A sum over many neighbours may grow large.
        mean, summed = heard.reshape(len(nodes), self.attention.heads, 2, -1).unbind(dim=2)
        summed = torch.sign(summed) * torch.log1p(summed.abs())
        highest = scatter(normed, list_of, dim_size=lists, reduce="max")[list_of]
        average = scatter(normed, list_of, dim_size=lists, reduce="mean")[list_of]
        return nodes + self.after(torch.cat([normed, mean.flatten(1), summed.flatten(1), highest, average], dim=1))


class RerankerNetwork(nn.Module):
    """Corrects the similarities of candidates and says how likely none of a list is right.

    Args:
        settings: its size.
    """

    def __init__(self, settings: RerankerSettings = RerankerSettings()) -> None:
        super().__init__()
        self.settings = settings
        c = settings.channels
        self.register_buffer("center", torch.zeros(len(NODE_FEATURES)))
        self.register_buffer("scale", torch.ones(len(NODE_FEATURES)))
        self.nodes = nn.Sequential(nn.Linear(len(NODE_FEATURES), 2 * c), nn.GELU(), nn.Linear(2 * c, c))
        self.edges = nn.Sequential(nn.Linear(len(EDGE_FEATURES), c), nn.GELU(), nn.Linear(c, c))
        self.blocks = nn.ModuleList(_Block(settings) for _ in range(settings.blocks))
        self.norm = nn.LayerNorm(c)
        self.correction = nn.Linear(c, 1)
        self.none = nn.Linear(2 * c, 1)
        for layer in (self.correction, self.none):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def set_statistics(self, center: torch.Tensor, scale: torch.Tensor) -> None:
        """Mean and standard deviation (len(NODE_FEATURES),) of the node features in training."""
        self.center.copy_(center)
        self.scale.copy_(scale.clamp(min=1e-3))

    def forward(self, graph: CandidateGraph) -> Tuple[torch.Tensor, torch.Tensor]:
        """New similarities and what speaks for none of a list.

        Returns:
            (n,) similarities, on the scale of the lists'; (L,) logits to go with :func:`log_probabilities`.
        """
        lists = graph.shape[0]
        features = ((graph.nodes - self.center) / self.scale).clamp(-_LIMIT, _LIMIT)
        nodes, edges = self.nodes(features), self.edges(graph.edge_features)
        for block in self.blocks:
            nodes = block(nodes, graph.edges, edges, graph.list_of, lists)
        nodes = self.norm(nodes)
        similarity = graph.base + graph.spread[graph.list_of] * self.correction(nodes)[:, 0]
        highest = scatter(nodes, graph.list_of, dim_size=lists, reduce="max")
        average = scatter(nodes, graph.list_of, dim_size=lists, reduce="mean")
        return similarity, self.none(torch.cat([highest, average], dim=1))[:, 0]


def log_probabilities(
    graph: CandidateGraph, similarity: torch.Tensor, none_logit: torch.Tensor
) -> Tuple[torch.Tensor, torch.Tensor]:
    """Logarithms of the probabilities that each candidate (n,), or none of its list (L,), is right.

    Similarities count in standard deviations of their list, above its mean in the base ranking.
    """
    lists = graph.shape[0]
    mean = scatter(graph.base, graph.list_of, dim_size=lists, reduce="mean")
    logit = (similarity - mean[graph.list_of]) / graph.spread[graph.list_of]
    top = scatter(logit.detach(), graph.list_of, dim_size=lists, reduce="max")
    top = torch.maximum(top, none_logit.detach())
    total = scatter((logit - top[graph.list_of]).exp(), graph.list_of, dim_size=lists, reduce="sum")
    total = torch.log(total + (none_logit - top).exp()) + top
    return logit - total[graph.list_of], none_logit - total
