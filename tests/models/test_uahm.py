"""Networks of unsupervised hashing: sizes as published, codes, and models that cannot be loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from backend.errors import ModelError
from backend.models.uahm import (
    KIND,
    HashingDiscriminator,
    MultibandGenerator,
    UahmSettings,
    load_uahm,
)
from backend.training.model_files import write_model

SMALL = {"bands": 5, "bits": 16, "size_px": 32, "width": 0.0625}


def outputs(network: nn.Module, given: torch.Tensor) -> "list[tuple[int, ...]]":
    """Shapes after every convolution and linear layer, without the batch."""
    shapes: "list[tuple[int, ...]]" = []
    kinds = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)
    for layer in network.modules():
        if isinstance(layer, kinds):
            layer.register_forward_hook(lambda _, __, output: shapes.append(tuple(output.shape[1:])))
    network.eval()(given)
    return shapes


def test_the_published_sizes() -> None:
    body = [(32, 32, 32), (64, 32, 32), (128, 16, 16), (256, 16, 16), (256, 8, 8), (1024,)]
    images = torch.zeros(1, 10, 64, 64)
    settings = UahmSettings("uahm", 10, 128)
    assert outputs(HashingDiscriminator(settings), images) == [*body, (128,), (1,)]
    noise = torch.zeros(1, 128)
    grown = [(512 * 4 * 4,), (256, 8, 8), (128, 16, 16), (64, 32, 32), (10, 64, 64)]
    assert outputs(MultibandGenerator(settings), noise) == grown
    gan = HashingDiscriminator(UahmSettings("gan-ms", 10, 32))
    assert gan.source is not None and gan.source.in_features == 32  # of the features, which lie between
    hashing = HashingDiscriminator(settings)
    assert hashing.source is not None and hashing.source.in_features == 1024  # beside the code
    assert HashingDiscriminator(UahmSettings("dhnn-ms", 10, 32)).source is None


def test_brightness_is_seen_only_without_a_normalised_input() -> None:
    for input_norm in (True, False):
        torch.manual_seed(0)
        network = HashingDiscriminator(UahmSettings("gan-ms", **SMALL, input_norm=input_norm))
        images = torch.rand(8, 5, 32, 32) - 0.5
        dark, bright = (network.body[:2](each).mean(dim=(0, 2, 3)) for each in (images, images + 0.4))
        moved = (bright - dark).abs() / network.body[:2](images).std()
        assert bool((moved < 1e-3).all()) == input_norm


@pytest.mark.parametrize("kind", ["gan-rgb", "gan-ms", "uahm", "dhnn-ms"])
def test_codes_and_generated_images_keep_their_range(kind: str) -> None:
    torch.manual_seed(0)
    settings = UahmSettings(kind, **SMALL)
    network = HashingDiscriminator(settings)
    images = torch.rand(6, 5, 32, 32)
    codes = network.codes(images.half())
    assert codes.shape == (6, 16) and codes.dtype == torch.float32 and network.training
    if settings.is_binary:
        assert float(codes.abs().max()) <= 1.0 and settings.bits == 16
    else:
        assert codes.norm(dim=1).tolist() == pytest.approx([1.0] * 6)
    assert torch.allclose(network.codes(images[2:3]), codes[2:3], atol=2e-3)  # one image is coded as among others
    if settings.is_adversarial:
        generator = MultibandGenerator(settings)
        noise = generator.drawn(4, torch.device("cpu"), torch.Generator().manual_seed(3))
        made = generator(noise).detach()
        assert made.shape == (4, 5, 32, 32) and float(made.abs().max()) <= 1.0
        assert float(noise.min()) >= -1.0 and float(noise.max()) <= 1.0 and float(noise.std()) > 0.4


@pytest.mark.parametrize(
    "wrong",
    [{"kind": "gan"}, {"bands": 0}, {"size_px": 40}, {"bits": 2.5}, {"width": 0.0}, {"other": 1}, None],
)
def test_settings_that_make_no_network_are_refused(wrong: "dict[str, object] | None") -> None:
    with pytest.raises(ModelError):
        UahmSettings.from_mapping(None if wrong is None else {"kind": "uahm", **SMALL, **wrong})


def test_a_model_is_loaded_as_it_was_written(tmp_path: Path) -> None:
    settings = UahmSettings("uahm", **SMALL)
    network = HashingDiscriminator(settings).eval()
    path = tmp_path / "uahm.safetensors"
    write_model(path, network, KIND, {"settings": settings.to_mapping(), "description": "x"})
    images = torch.rand(2, 5, 32, 32)
    assert torch.equal(load_uahm(str(path)).codes(images), network.codes(images))
    write_model(path, network, KIND, {"settings": {**settings.to_mapping(), "bits": 32}, "description": "x"})
    with pytest.raises(ModelError, match="not those its card"):
        load_uahm(str(path))
    write_model(path, network, "hashing", {"settings": settings.to_mapping(), "description": "x"})
    with pytest.raises(ModelError) as caught:
        load_uahm(str(path))
    assert caught.value.code == "model_kind"
    with torch.no_grad():
        next(network.parameters()).fill_(float("nan"))
    write_model(path, network, KIND, {"settings": settings.to_mapping(), "description": "x"})
    with pytest.raises(ModelError, match="not finite"):
        load_uahm(str(path))
