"""A training batch as descriptors."""

from __future__ import annotations

from dataclasses import dataclass

import torch


@dataclass
class Described:
    """Descriptors of a batch, each with validity and place.

    Attributes:
        maps: (N, C, h, w) of the optical crops; ``maps_valid`` (N, h, w) bool.
        templates: (Q, C, t, t) of the SAR crops; ``templates_valid`` (Q, t, t) bool.
        truth_map: (Q,) int64, the map each template lies on.
        truth_cells: (Q, 2) row and column of its upper left cell there.
        quarter_cells: (4Q, 2) the same of the templates' quarters; empty where the crops were quarters already.
    """

    maps: torch.Tensor
    maps_valid: torch.Tensor
    templates: torch.Tensor
    templates_valid: torch.Tensor
    truth_map: torch.Tensor
    truth_cells: torch.Tensor
    quarter_cells: torch.Tensor
