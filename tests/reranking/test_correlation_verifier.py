from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from backend.descriptors.encoder_network import EncoderSettings
from backend.errors import ModelError
from backend.reranking.correlation_verifier import CorrelationSettings, CorrelationVerifier, logistic_regression

TINY = CorrelationSettings(64, 16, EncoderSettings(stem=8, widths=(16, 16, 16), blocks=(1, 0, 0)))


def patches(count: int) -> "tuple[torch.Tensor, torch.Tensor]":
    """SAR patches and what lies 8 px off them in the other modality: the same picture."""
    rng = np.random.default_rng(0)
    ground = gaussian_filter(rng.standard_normal((count, 80, 80)), (0, 2.5, 2.5)) * 2.0 + 0.5
    ground = torch.from_numpy(ground.clip(0.0, 1.0).astype(np.float32))[:, None]
    return ground[..., :64, :64], ground[..., 8:72, 4:68].repeat(1, 3, 1, 1)


def features(network: CorrelationVerifier, count: int) -> "tuple[torch.Tensor, torch.Tensor]":
    valid = torch.ones(count, 1, 64, 64)
    with torch.inference_mode():
        sar, optical = patches(count)
        return network.features(sar, valid, "sar"), network.features(optical, valid, "optical")


def test_untrained_it_knows_shifted_pairs_from_others() -> None:
    network = CorrelationVerifier(TINY).eval()
    sar, optical = features(network, 12)
    same = torch.arange(24) < 12
    pairs = torch.cat([sar, sar.roll(1, 0)]).clone(), torch.cat([optical, optical]).clone()
    network.fit(*pairs, same)
    with torch.inference_mode():
        outputs = network.fuse(*pairs)
        assert ((outputs[:, 1] > outputs[:, 0]) == same).float().mean() > 0.9
        every = network.fuse_all(sar, optical)
        assert torch.allclose(every[3, 3], outputs[3], atol=1e-4)
        assert torch.allclose(every[2, 3], outputs[12 + 3], atol=1e-4)


def test_every_part_can_learn() -> None:
    network = CorrelationVerifier(TINY)
    torch.nn.init.normal_(network.output.weight)
    sar, optical = patches(3)
    valid = torch.ones(3, 1, 64, 64)
    torch.nn.functional.cross_entropy(network(sar, valid, optical, valid), torch.tensor([1, 0, 1])).backward()
    still = [name for name, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    assert all(name.startswith("encoder.") for name in still)  # begins at zero, as the head does
    assert network.encoder.head.weight.grad.any()


def test_logistic_regression_by_hand() -> None:
    numbers = torch.tensor([[-1.0], [-1.0], [1.0], [1.0]])
    slope, constant = logistic_regression(numbers, torch.tensor([False, False, True, True])).tolist()
    # 4 (1 - sigmoid(w)) = w, where shrinkage and data agree.
    assert 4.0 / (1.0 + np.exp(slope)) == pytest.approx(slope, abs=1e-5) and abs(constant) < 1e-6


def test_settings_survive_a_card() -> None:
    mapping = TINY.to_mapping()
    assert CorrelationSettings.from_mapping(mapping) == TINY
    for wrong in ({"reach_px": 6}, {"patch_px": 50}, {"more": 1}, {"encoder": 3}):
        with pytest.raises(ModelError):
            CorrelationSettings.from_mapping({**mapping, **wrong})
