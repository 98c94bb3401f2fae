from __future__ import annotations

from pathlib import Path

import pytest
import torch

from backend.descriptors.encoder import save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import InputError, ModelError
from backend.retrieval.encoder_activations import EncoderActivations, pooled, views_of

TINY = EncoderSettings(stem=8, widths=(16, 16, 16), blocks=(1, 1, 1), channels=16, energy_radius_px=16)


@pytest.fixture
def encoder(tmp_path: Path) -> str:
    torch.manual_seed(0)
    save_encoder(EncoderNetwork(TINY), tmp_path / "tiny.safetensors", {})
    return str(tmp_path / "tiny.safetensors")


def test_features_of_one_two_and_three_bands(encoder: str) -> None:
    activations = EncoderActivations(encoder)
    lengths = [activations(torch.rand(2, bands, 32, 32)).shape for bands in (1, 2, 3)]
    one_view = 3 * (16 + 16 + 16 + 16 + 16 + 16)  # three stages, two merges, the descriptor
    assert lengths == [(2, one_view), (2, 2 * one_view), (2, one_view)]
    again = EncoderActivations(encoder)
    image = torch.rand(1, 3, 32, 32)
    assert torch.equal(again(image), again(image))


def test_the_bands_roles() -> None:
    images = torch.rand(1, 2, 8, 8)
    (sar, first), (optical, second) = views_of(images)
    assert (first, second) == ("sar", "optical") and torch.equal(sar, images[:, :1])
    assert torch.equal(optical, images[:, 1:].repeat(1, 3, 1, 1))
    with pytest.raises(InputError, match="13 bands") as caught:
        views_of(torch.rand(1, 13, 8, 8))
    assert "texture" in caught.value.hint


def test_pooling_by_hand() -> None:
    found = pooled(torch.tensor([[[[0.0, 2.0]], [[3.0, 3.0]]]]))
    assert found[0].tolist() == pytest.approx([1.0, 3.0, 2.0**0.5, 0.0, 2.0, 3.0])


def test_other_models_are_refused() -> None:
    with pytest.raises(ModelError) as caught:
        EncoderActivations("structural")
    assert caught.value.code == "model_kind"
