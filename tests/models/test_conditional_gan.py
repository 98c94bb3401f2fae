"""The networks of the conditional generators: shapes of the published figure, and what the class does."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from backend.errors import ModelError
from backend.models.conditional_gan import (
    ConditionalDiscriminator,
    ConditionalGanSettings,
    ConditionalGenerator,
    drawn,
    load_conditional,
)
from backend.training.model_files import write_model


def sides(network: torch.nn.Module, *given: torch.Tensor) -> "list[tuple[int, ...]]":
    """Shapes of what the convolutions give, without the batch."""
    found: "list[tuple[int, ...]]" = []

    def keep(_: object, __: object, output: torch.Tensor) -> None:
        found.append(tuple(output.shape[1:]))

    for layer in network.modules():
        if isinstance(layer, (torch.nn.Conv2d, torch.nn.ConvTranspose2d)):
            layer.register_forward_hook(keep)
    network(*given)
    return found


@pytest.mark.parametrize("kind", ["c-dcgan", "acgan"])
def test_layers_are_those_of_the_figure(kind: str) -> None:
    settings = ConditionalGanSettings(kind, 10)  # published: 64 px, width 64, ten classes
    labels = torch.tensor([0, 9])
    generator, discriminator = ConditionalGenerator(settings), ConditionalDiscriminator(settings)
    assert generator.start.weight.shape == (4 * 4 * 512, 100 + 10)
    assert sides(generator, drawn(2), labels) == [(256, 8, 8), (128, 16, 16), (64, 32, 32), (3, 64, 64)]
    expected = [(16, 32, 32), (32, 32, 32), (64, 16, 16), (128, 16, 16), (256, 8, 8)]
    assert sides(discriminator, torch.zeros(2, 3, 64, 64), labels) == expected
    assert discriminator.hidden.weight.shape == (1024, 8 * 8 * 256)
    assert discriminator.head.out_features == (11 if kind == "acgan" else 1)
    assert discriminator.trunk[0].in_channels == (3 if kind == "acgan" else 13)


def test_a_verdict_depends_on_the_class_as_the_kind_says() -> None:
    images = torch.rand(4, 2, 32, 32)
    for kind, depends in (("c-dcgan", True), ("acgan", False)):
        network = ConditionalDiscriminator(ConditionalGanSettings(kind, 3, 2, 32, 8)).eval()
        (one, classes), (other, _) = (network(images, torch.full((4,), label)) for label in (0, 2))
        assert torch.equal(one, other) != depends
        assert (classes is None) == depends and one.shape == (4,)
        if classes is not None:
            assert classes.shape == (4, 3)


def test_generated_images_are_reproducible_and_in_range() -> None:
    network = ConditionalGenerator(ConditionalGanSettings("acgan", 3, 4, 32, 8)).eval()
    labels = torch.tensor([0, 1, 2])
    made = network.images(labels, torch.Generator().manual_seed(3))
    assert made.shape == (3, 4, 32, 32) and 0.0 <= float(made.min()) < float(made.max()) <= 1.0
    assert torch.equal(made, network.images(labels, torch.Generator().manual_seed(3)))
    assert not torch.equal(made, network.images(labels.flip(0), torch.Generator().manual_seed(3)))
    noise = drawn(2000)
    assert float(noise.abs().max()) <= 1.0 and abs(float(noise.var()) - 1.0 / 3.0) < 0.01


def test_a_model_is_loaded_or_refused(tmp_path: Path) -> None:
    settings = ConditionalGanSettings("acgan", 3, 1, 32, 8)
    network = ConditionalGenerator(settings).eval()
    path = tmp_path / "conditional-gan.safetensors"
    write_model(path, network, "conditional-gan", {"settings": settings.to_mapping()})
    labels, noise = torch.tensor([2, 0]), drawn(2)
    assert torch.equal(load_conditional(str(path), torch.device("cpu"))(noise, labels), network(noise, labels))
    for values in ({"kind": "gan", "classes": 3}, {"kind": "acgan", "classes": 1}, {"kind": "acgan"}):
        with pytest.raises(ModelError):
            ConditionalGanSettings.from_mapping(values)
    for kind, given in (("encoder", settings), ("conditional-gan", ConditionalGanSettings("acgan", 4, 1, 32, 8))):
        write_model(path, network, kind, {"settings": given.to_mapping()})
        with pytest.raises(ModelError):
            load_conditional(str(path), torch.device("cpu"))
