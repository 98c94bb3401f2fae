"""Values of generated patches brought to the distribution of real ones: quantile mapping.

Each value is replaced by that of real patches which as large a share of pixels lies below (histogram specification,
Gonzalez and Woods, Digital Image Processing, section 3.3). It is monotonous and the same for every pixel: what a patch
shows stays, and only the histogram of many patches is made right. Fitted on training patches, kept in the model's card.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Tuple

import numpy as np
import torch

from ..errors import ModelError

QUANTILES = 129
"""Shares from 0 to 1, evenly, at which both distributions are held."""

_DIGITS = 5


@dataclass(frozen=True)
class ValueMap:
    """A map of values by straight lines between quantiles.

    Attributes:
        made, real: quantiles of generated and of real values at the same shares, in 0..1, each never falling; as many.
    """

    made: Tuple[float, ...]
    real: Tuple[float, ...]

    def __call__(self, images: torch.Tensor) -> torch.Tensor:
        """Values of any shape, 0..1, mapped; beyond the first and the last quantile they are those of the real ones."""
        made, real = (images.new_tensor(each) for each in (self.made, self.real))
        last = torch.bucketize(images.contiguous(), made[1:-1], right=True)
        low, high = made[last], made[last + 1]
        share = ((images - low) / (high - low).clamp_min(1e-9)).clamp(0.0, 1.0)
        return torch.lerp(real[last], real[last + 1], share)

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return {"made": list(self.made), "real": list(self.real)}

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> ValueMap:
        """The inverse of :meth:`to_mapping`.

        Raises:
            ModelError: a card that says something else.
        """
        try:
            made, real = (np.asarray(values[name], float) for name in ("made", "real"))
            both = np.stack([made, real])
            if (
                both.ndim != 2
                or both.shape[1] < 2
                or (np.diff(both) < 0.0).any()
                or both.min() < 0.0
                or both.max() > 1.0
            ):
                raise ValueError("its quantiles are no rising values of 0 to 1")
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"the card's map of values is none: {error}", "Train or export the generator again."
            ) from error
        return cls(tuple(made.tolist()), tuple(real.tolist()))


def fitted_value_map(made: np.ndarray, real: np.ndarray) -> ValueMap:
    """The map that gives generated values (any shape, 0..1) the distribution of real ones."""
    shares = np.linspace(0.0, 1.0, QUANTILES)
    made_at, real_at = (np.quantile(values, shares).clip(0.0, 1.0).round(_DIGITS) for values in (made, real))
    return ValueMap(tuple(made_at.tolist()), tuple(real_at.tolist()))
