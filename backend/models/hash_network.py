"""The hash network: three fully connected layers from an image's features to a short code.

After Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU
Berlin, section 4.1.2 and figure 4.2), who puts them on the features of an Inception v3 trained on ImageNet. No such
weights come with this project; which features are used instead the card says (``features``), and those of a network of
the user's own can be given as a file. What the thesis leaves open and is taken here: the widths, ReLU and dropout
between the layers, a sigmoid at the end, and that features are brought to zero mean and unit variance first, since they
are of many kinds. Departure: the layers see the features along the few directions that part the classes best (Fisher's
discriminants, fixed before training). On all features the triplet loss let classes that look alike fall into one code.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Optional

import torch
from torch import nn

from ..errors import ModelError
from .loading import load_network

KIND = "hashing"
"""What the card of such a model says of its kind."""

_LEAST_DEVIATION = 1e-6
_LEAST_REGULAR = 0.1
_BEGINNING = 1.0  # deviation of the outputs of a fresh network, before the sigmoid
_LARGEST = 5.0  # standard deviations; what lies beyond is an outlier that would drown the rest


@dataclass(frozen=True)
class HashSettings:
    """Size of the network.

    Attributes:
        features: length of the features.
        bits: length of the codes.
        hidden: units of the first layer; the second has half of them.
        dropout: share of the units left out in training.
        directions: of the features that the layers see, those that tell classes apart best; 0 for the features.
    """

    features: int
    bits: int = 32
    hidden: int = 512
    dropout: float = 0.5
    directions: int = 0

    def to_mapping(self) -> Dict[str, Any]:
        """A JSON-ready object for the model's card."""
        return asdict(self)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> HashSettings:
        """Build from :meth:`to_mapping`'s object.

        Raises:
            ModelError: a setting is missing, unknown or makes no network.
        """
        try:
            settings = cls(**values)
            sizes = (settings.features, settings.bits, settings.hidden // 2)
            if (
                not all(isinstance(size, int) and size > 0 for size in (*sizes, settings.directions + 1))
                or not 0.0 <= settings.dropout < 1.0
            ):
                raise ValueError(f"{dict(values)}")
        except (TypeError, ValueError) as error:
            raise ModelError(
                f"the hash network's settings are not those of this version: {error}",
                "Update the plugin or export again.",
            ) from error
        return settings


class HashNetwork(nn.Module):
    """Features to codes.

    Args:
        settings: size of the network.
    """

    mean: torch.Tensor
    deviation: torch.Tensor
    directions: torch.Tensor

    def __init__(self, settings: HashSettings) -> None:
        super().__init__()
        self.settings = settings
        self.register_buffer("mean", torch.zeros(settings.features))
        self.register_buffer("deviation", torch.ones(settings.features))
        if settings.directions:
            self.register_buffer("directions", torch.zeros(settings.features, settings.directions))
        half = settings.hidden // 2
        self.layers = nn.Sequential(
            nn.Linear(settings.directions or settings.features, settings.hidden),
            nn.ReLU(),
            nn.Dropout(settings.dropout),
            nn.Linear(settings.hidden, half),
            nn.ReLU(),
            nn.Dropout(settings.dropout),
            nn.Linear(half, settings.bits),
        )

    def set_statistics(self, features: torch.Tensor, labels: Optional[torch.Tensor] = None) -> None:
        """Take mean, deviation and directions from features (N, F) that are trained on; spread a fresh network's codes.

        As layers are usually drawn all bits begin undecided, and a triplet loss then moves them together: with seven
        classes they ended in three codes. So each output is shifted and stretched until it is a random split of these
        features, half of them on either side, as in hashing by random hyperplanes.
        """
        deviation, mean = torch.std_mean(features.double(), dim=0, correction=0)
        self.mean.copy_(mean)
        self.deviation.copy_(deviation.clamp_min(_LEAST_DEVIATION))
        if self.settings.directions and labels is not None:
            self.directions.copy_(discriminants(self._scaled(features), labels, self.settings.directions))
        last = self.layers[-1]
        was_training = self.training
        with torch.no_grad():
            outputs = self.eval().layers(self._normal(features.to(self.mean.device)))
            stretch = _BEGINNING / outputs.std(dim=0, correction=0).clamp_min(_LEAST_DEVIATION)
            last.bias.copy_((last.bias - outputs.mean(dim=0)) * stretch)  # type: ignore[union-attr, operator]
            last.weight.mul_(stretch[:, None])  # type: ignore[union-attr, operator]
        self.train(was_training)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """(N, F) features -> (N, bits) in 0..1; above 1/2 a bit is set."""
        codes: torch.Tensor = self.layers(self._normal(features)).float().sigmoid()
        return codes

    def _normal(self, features: torch.Tensor) -> torch.Tensor:
        scaled = self._scaled(features)
        return scaled @ self.directions if self.settings.directions else scaled

    def _scaled(self, features: torch.Tensor) -> torch.Tensor:
        return ((features - self.mean) / self.deviation).clamp(-_LARGEST, _LARGEST)

    @torch.no_grad()
    def codes(self, features: torch.Tensor) -> torch.Tensor:
        """(N, bits) codes of features (N, F) in evaluation, on the CPU; the network's mode is left as it was."""
        was_training, device = self.training, self.mean.device
        self.eval()
        found = torch.cat([self(part.to(device)).cpu() for part in features.split(4096)])
        self.train(was_training)
        return found


def discriminants(features: torch.Tensor, labels: torch.Tensor, count: int) -> torch.Tensor:
    """(F, count) directions along which classes lie apart most for their spread (Fisher 1936, doi
    10.1111/j.1469-1809.1936.tb02137.x).

    The covariance within classes is drawn a tenth of the way to a multiple of one, or further where there are more than
    half as many features as images: 1 - N / 2F of the way. Otherwise what parts the images at hand parts no others.

    Args:
        features: (N, F). labels: (N,) class numbers.
        count: at most one less than there are classes; what is asked for beyond is zero.
    """
    values = features.double()
    classes, own = torch.unique(labels, return_inverse=True)
    means = torch.stack([values[own == number].mean(dim=0) for number in range(len(classes))])
    inner = values - means[own]
    within = inner.T @ inner / len(values)
    level = within.diagonal().mean().clamp_min(_LEAST_DEVIATION)
    share = max(_LEAST_REGULAR, 1.0 - len(values) / (2.0 * values.shape[1]))
    unit = torch.eye(len(within), dtype=within.dtype)
    root = torch.linalg.cholesky((1.0 - share) * within + share * level * unit)
    apart = torch.linalg.solve_triangular(root, (means - means.mean(dim=0)).T, upper=False)
    axes = torch.linalg.svd(apart, full_matrices=False)[0][:, : min(count, len(classes) - 1)]
    found = torch.zeros(values.shape[1], count, dtype=values.dtype)
    found[:, : axes.shape[1]] = torch.linalg.solve_triangular(root.T, axes, upper=True)
    return found.to(features.dtype)


def load_hash_network(name: str) -> HashNetwork:
    """The network of a model of kind ``hashing``, on the CPU, in evaluation.

    Raises:
        ModelError: see :func:`backend.models.loading.load_network`.
    """
    return load_network(name, KIND, "train hashing", lambda settings: HashNetwork(HashSettings.from_mapping(settings)))
