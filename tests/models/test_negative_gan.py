from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from backend.errors import ModelError, UsageError
from backend.models.negative_gan import Critic, NegativeGan, NegativeSettings, load_negatives, to_unit
from backend.models.negative_layers import doubled, halved, pixel_norm, with_batch_deviation
from backend.models.negative_losses import gradient_penalty, posterior_divergence, structure_loss
from backend.training.model_files import write_model

CPU = torch.device("cpu")
SMALL = NegativeSettings(size_px=64, code=16, width=8, max_channels=16)


def gan(settings: NegativeSettings = SMALL, level: int = 2, fade: float = 1.0) -> NegativeGan:
    torch.manual_seed(3)
    network = NegativeGan(settings).eval()
    network.grown[:2] = torch.tensor([level, round(1000 * fade)])
    return network


def drawn(seed: int = 1) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("kind", ["ae-gan", "vae-gan"])
@pytest.mark.parametrize(("level", "side"), [(0, 16), (1, 32), (2, 64)])
def test_every_resolution_has_its_shape(kind: str, level: int, side: int) -> None:
    settings = NegativeSettings(kind, 64, 16, 8, 16)
    network, critic = gan(settings, level, 0.5), Critic(settings)
    images = network.seen(torch.rand(3, 1, 64, 64))
    assert images.shape == (3, 1, side, side)
    code, deviation = network.encoder(images, level, 0.5)
    assert code.shape == deviation.shape == (3, 16, 8, 8)
    assert bool((deviation > 0).all()) and (kind == "vae-gan" or bool((deviation == 1).all()))
    made = network.generator(code, level, 0.5)
    assert made.shape == images.shape and float(made.detach().abs().max()) <= 1.0
    assert critic(made, level, 0.5).shape == (3,)
    assert network.negatives(torch.rand(3, 1, 64, 64), 0.5).shape == (3, 1, 64, 64)


def test_a_new_resolution_begins_as_the_one_before() -> None:
    """Fade 0 of level 2 is level 1 with every pixel repeated; for encoder and critic, level 1 of the halved image."""
    network, critic = gan(), Critic(SMALL).eval()
    code = torch.randn(2, 16, 8, 8, generator=drawn())
    before = network.generator(code, 1, 1.0, drawn(5))
    assert torch.allclose(network.generator(code, 2, 0.0, drawn(5)), doubled(before), atol=1e-6)
    assert not torch.allclose(network.generator(code, 2, 1.0, drawn(5)), doubled(before), atol=1e-3)
    images = torch.rand(2, 1, 64, 64, generator=drawn()) * 2 - 1
    for part in (network.encoder.trunk, critic.trunk):
        assert torch.allclose(part(images, 2, 0.0), part(halved(images), 1, 1.0), atol=1e-6)


def test_patches_are_seen_as_far_as_they_have_faded_in() -> None:
    sar = torch.rand(1, 1, 64, 64, generator=drawn())
    assert torch.allclose(gan(level=2, fade=1.0).seen(sar), sar * 2 - 1)
    coarse = halved(sar * 2 - 1)
    assert torch.allclose(gan(level=1, fade=1.0).seen(sar), coarse, atol=1e-6)
    assert torch.allclose(gan(level=2, fade=0.0).seen(sar), doubled(coarse), atol=1e-6)


def test_the_same_noise_gives_the_same_negative() -> None:
    network, sar = gan(), torch.rand(2, 1, 64, 64, generator=drawn())
    one = network.negatives(sar, 0.5, drawn(9))
    assert torch.equal(one, network.negatives(sar, 0.5, drawn(9)))
    assert not torch.equal(one, network.negatives(sar, 0.5, drawn(10)))
    assert 0.0 <= float(one.min()) and float(one.max()) <= 1.0


def test_codes_of_the_ae_gan_vary_by_one() -> None:
    network, images = gan(level=0).train(), torch.rand(64, 1, 16, 16)
    network.encoder.norm.momentum = 0.2
    for _ in range(60):
        code, _ = network.encoder(images, 0, 1.0)
    assert torch.allclose(code.mean(dim=(0, 2, 3)), torch.zeros(16), atol=2e-2)
    assert torch.allclose(code.var(dim=(0, 2, 3), unbiased=False), torch.ones(16), atol=2e-2)
    assert torch.allclose(code, network.eval().encoder(images, 0, 1.0)[0], atol=1e-2)


def test_the_gradient_penalty_by_hand() -> None:
    """A linear critic of slope (3, 4) has length 5 everywhere: (5 - 1)^2 = 16."""
    weight = torch.zeros(1, 1, 2, 2)
    weight[0, 0, 0] = torch.tensor([3.0, 4.0])
    real, made, share = torch.rand(5, 1, 2, 2), torch.rand(5, 1, 2, 2), torch.rand(5, 1, 1, 1)
    penalty = gradient_penalty(lambda images: (images * weight).sum(dim=(1, 2, 3)), real, made, share)
    assert float(penalty) == pytest.approx(16.0, rel=1e-5)


def test_the_gradient_penalty_looks_between_real_and_made() -> None:
    """f(x) = x^2 / 2 of one pixel has slope x: at share 0.25 of 4 and 0.75 of 0 that is 1, and nothing to pay."""
    real, made = torch.full((2, 1, 1, 1), 4.0), torch.zeros(2, 1, 1, 1)
    penalty = gradient_penalty(
        lambda images: images.square().sum(dim=(1, 2, 3)) / 2, real, made, torch.full((2, 1, 1, 1), 0.25)
    )
    assert float(penalty) == pytest.approx(0.0, abs=1e-6)


def test_structure_is_compared_without_speckle() -> None:
    """A checkerboard of ±1 has means of 0 over 2 x 2 px."""
    board = torch.tensor([[1.0, -1.0], [-1.0, 1.0]]).repeat(4, 4)[None, None]
    assert float(structure_loss(board, torch.zeros(1, 1, 8, 8), 8)) == 1.0
    assert float(structure_loss(board, torch.zeros(1, 1, 8, 8), 4)) == 0.0
    assert float(structure_loss(board, torch.zeros(1, 1, 8, 8), 16)) == 1.0


def test_the_divergence_by_hand() -> None:
    """N(1, 1) against N(0, 1) is 1/2; N(0, 2²) is (4 - ln 4 - 1) / 2."""
    one = posterior_divergence(torch.ones(2, 3), torch.ones(2, 3))
    two = posterior_divergence(torch.zeros(2, 3), torch.full((2, 3), 2.0))
    assert float(one) == pytest.approx(0.5) and float(two) == pytest.approx(0.8068528)


def test_layers_by_hand() -> None:
    maps = torch.tensor([3.0, 4.0]).view(1, 2, 1, 1)
    assert torch.allclose(pixel_norm(maps).flatten(), torch.tensor([3.0, 4.0]) / 12.5**0.5)
    batch = torch.tensor([0.0, 2.0]).view(2, 1, 1, 1).expand(2, 1, 2, 2)  # standard deviation 1 at every pixel
    assert torch.allclose(with_batch_deviation(batch)[:, 1], torch.ones(2, 2, 2), atol=1e-4)
    assert to_unit(torch.tensor([-1.0, 1.0])).tolist() == [0.0, 1.0]


def test_channels_double_where_the_side_halves() -> None:
    settings = NegativeSettings(width=32, max_channels=100)
    assert [settings.channels(side) for side in (256, 128, 64, 32, 16)] == [8, 16, 32, 64, 100]
    assert NegativeSettings(size_px=128).levels == 4
    assert NegativeSettings.from_mapping(settings.to_mapping()) == settings


@pytest.mark.parametrize("wrong", [{"kind": "gan"}, {"size_px": 100}, {"code": 0}, {"width": 0}])
def test_refuses_other_sizes(wrong: dict) -> None:
    with pytest.raises(UsageError):
        NegativeSettings(**wrong)


def test_a_model_comes_back_as_far_as_it_had_grown(tmp_path: Path) -> None:
    network = gan(level=1, fade=0.25)
    path = tmp_path / "negatives.safetensors"
    write_model(path, network, "negatives", {"settings": SMALL.to_mapping()})
    loaded = load_negatives(str(path), CPU)
    assert (loaded.level, loaded.fade, loaded.resolution_px) == (1, 0.25, 32)
    sar = torch.rand(2, 1, 64, 64)
    assert torch.equal(loaded.negatives(sar, 0.5, drawn()), network.negatives(sar, 0.5, drawn()))


def test_says_what_is_no_generator(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="of kind structural"):
        load_negatives("structural", CPU)
    path = tmp_path / "negatives.safetensors"
    write_model(path, gan(), "negatives", {"settings": {**SMALL.to_mapping(), "code": 17}})
    with pytest.raises(ModelError, match="do not fit"):
        load_negatives(str(path), CPU)
    card = json.loads(path.with_suffix(".json").read_text())
    path.with_suffix(".json").write_text(json.dumps({**card, "settings": {"kind": "ae-gan"}}))
    with pytest.raises(ModelError, match="not those of a generator"):
        load_negatives(str(path), CPU)


def test_the_map_of_values_comes_with_the_card(tmp_path: Path) -> None:
    network, sar = gan(), torch.rand(2, 1, 64, 64, generator=drawn())
    card = {"settings": SMALL.to_mapping(), "values": {"made": [0.0, 1.0], "real": [0.25, 0.5]}}
    write_model(tmp_path / "negatives.safetensors", network, "negatives", card)
    found = load_negatives(str(tmp_path / "negatives.safetensors"), CPU)
    plain = network.negatives(sar, 0.5, drawn(9))
    assert torch.allclose(found.negatives(sar, 0.5, drawn(9)), 0.25 + 0.25 * plain, atol=1e-6)
    path = tmp_path / "negatives.json"
    for values in ({"made": [0.0, 1.0]}, {"made": [0.0, 1.0], "real": [0.5, 0.25]}, {"made": [0.0], "real": [1.0]}, 3):
        path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "values": values}), "utf-8")
        with pytest.raises(ModelError, match="map of values"):
            load_negatives(str(tmp_path / "negatives.safetensors"), CPU)
