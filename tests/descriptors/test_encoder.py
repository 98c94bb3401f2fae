from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from osgeo import gdal_array
from safetensors.torch import load_file, save_file

from backend.descriptors import dense_map, encoder
from backend.descriptors.dense_map import DenseMap, describe_raster
from backend.descriptors.descriptor import StructuralDescriptor, load_descriptor
from backend.descriptors.encoder import TOLERANCE, EncoderDescriptor, network_digest, save_encoder
from backend.errors import ModelError
from backend.progress import Progress
from backend.rasters.radiometry import fit_optical, fit_sar
from backend.rasters.raster import Raster, open_raster

CPU = torch.device("cpu")
Maker = Callable[..., Any]


def image_of(modality: str, side: int = 96) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(5)
    image = torch.rand(1, 1 if modality == "sar" else 3, side, side, generator=generator)
    valid = torch.ones(1, 1, side, side)
    valid[..., :32, :48] = 0.0
    return image * valid, valid


@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_a_saved_model_describes_as_the_network_did(
    random_network: Maker, saved_model: Path, modality: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "best_precision", lambda device: torch.float32)
    descriptor = load_descriptor(str(saved_model))
    image, valid = image_of(modality)
    values, cells = descriptor.describe(image, valid, modality)
    with torch.no_grad():
        expected, _ = random_network()(image, valid, modality)
    torch.testing.assert_close(values, expected, atol=1e-5, rtol=0.0)
    norms = values.square().sum(dim=1, keepdim=True).sqrt()
    assert values.shape == (1, 14, 24, 24) and descriptor.channels == 14 and descriptor.stride_px == 4
    assert norms[cells == 0.0].max() == 0.0 and (norms[cells > 0.5] - 1.0).abs().max() < 1e-3
    assert descriptor.name == "small" and descriptor.margin_px % 16 == 0


def test_precision_of_this_machine_is_within_the_tolerance(saved_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image, valid = image_of("optical")
    here, _ = load_descriptor(str(saved_model)).describe(image, valid, "optical")
    monkeypatch.setattr(encoder, "best_precision", lambda device: torch.float32)
    exact, _ = load_descriptor(str(saved_model)).describe(image, valid, "optical")
    torch.testing.assert_close(here, exact, atol=TOLERANCE, rtol=0.0)


def test_digest_is_of_settings_and_weights_alone(random_network: Maker, saved_model: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "other name.safetensors"
    renamed.write_bytes(saved_model.read_bytes())
    card = json.loads(saved_model.with_suffix(".json").read_text())
    renamed.with_suffix(".json").write_text(json.dumps({**card, "confidence": {"intercept": -1.0, "lead": 2.0}}))
    first, second = load_descriptor(str(saved_model)), load_descriptor(str(renamed))
    assert first.digest == second.digest == network_digest(random_network())
    assert second.confidence == {"intercept": -1.0, "lead": 2.0}  # type: ignore[attr-defined]
    assert len({first.digest, network_digest(random_network(1)), network_digest(random_network(stem=9))}) == 3


def test_weights_stored_in_half_precision_serve(random_network: Maker, saved_model: Path) -> None:
    save_file({name: value.half() for name, value in load_file(saved_model).items()}, saved_model)
    descriptor = load_descriptor(str(saved_model))
    image, valid = image_of("sar")
    with torch.no_grad():
        expected, _ = random_network()(image, valid, "sar")
    torch.testing.assert_close(descriptor.describe(image, valid, "sar")[0], expected, atol=TOLERANCE, rtol=0.0)


def changed(path: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    tensors = load_file(path)
    change(tensors)
    save_file(tensors, path)


@pytest.mark.parametrize(
    "change, words",
    [
        (lambda tensors: tensors.pop("head.bias"), "lack head.bias"),
        (lambda tensors: tensors.update(extra=torch.zeros(1)), "beyond what its card says, extra"),
        (lambda tensors: tensors.update({"head.bias": torch.zeros(3)}), r"head.bias of \(3,\) instead of \(13,\)"),
        (lambda tensors: tensors["head.bias"].fill_(float("nan")), "not finite in head.bias"),
    ],
)
def test_weights_that_do_not_fit_are_named(saved_model: Path, change: Any, words: str) -> None:
    changed(saved_model, change)
    with pytest.raises(ModelError, match=words) as caught:
        load_descriptor(str(saved_model))
    assert "small" in caught.value.message and caught.value.hint


def test_many_missing_tensors_are_counted(saved_model: Path) -> None:
    save_file({"extra": torch.zeros(1)}, saved_model)
    with pytest.raises(ModelError, match=r"lack .*, .*, .* and \d+ more"):
        load_descriptor(str(saved_model))


@pytest.mark.parametrize(
    "changes",
    [
        {"settings": None},
        {"settings": []},
        {"settings": {"depth": 3}},
        {"settings": {"widths": [16, 16]}},
        {"settings": {"stem": "8"}},
        {"settings": {"stem": 0}},
        {"confidence": [1.0]},
        {"confidence": {"lead": "high"}},
        {"confidence": {"lead": float("nan")}},
    ],
)
def test_cards_that_cannot_be_used_are_refused(saved_model: Path, changes: dict[str, Any]) -> None:
    card = saved_model.with_suffix(".json")
    card.write_text(json.dumps({**json.loads(card.read_text()), **changes}))
    with pytest.raises(ModelError) as caught:
        load_descriptor(str(saved_model))
    assert caught.value.hint


def test_damaged_weights_are_refused(saved_model: Path) -> None:
    saved_model.write_bytes(saved_model.read_bytes()[:-10])
    with pytest.raises(ModelError, match="cannot be read"):
        load_descriptor(str(saved_model))


def test_a_model_is_written_whole_or_not_at_all(random_network: Maker, saved_model: Path) -> None:
    before = {path.name: path.read_bytes() for path in saved_model.parent.iterdir()}
    with pytest.raises(TypeError):
        save_encoder(random_network(1), saved_model, {"made": object()})
    assert {path.name: path.read_bytes() for path in saved_model.parent.iterdir()} == before


@pytest.fixture
def raster(tmp_path: Path) -> Raster:
    """Smooth noise with a hole, its sides no multiples of anything."""
    image = np.random.default_rng(4).integers(40, 200, (3, 310, 414)).astype(np.uint8)
    image[:, :130, :190] = 0
    image[:, 250:262] = 0
    dataset = gdal_array.SaveArray(image, str(tmp_path / "raster.tif"), "GTiff")
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(0)
    del dataset
    return open_raster(str(tmp_path / "raster.tif"))


@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_map_does_not_depend_on_the_blocks(
    raster: Raster, saved_model: Path, modality: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In single precision; bfloat16 rounds sums of another order another way."""
    monkeypatch.setattr(encoder, "best_precision", lambda device: torch.float32)
    descriptor = load_descriptor(str(saved_model))
    radiometry = fit_optical(raster) if modality == "optical" else fit_sar(raster, "amplitude")

    def described(side_px: int) -> DenseMap:
        monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: side_px)
        return describe_raster(raster, radiometry, descriptor, modality, CPU, Progress())

    whole, blocks = described(512), described(96)
    np.testing.assert_array_equal(blocks.valid, whole.valid)
    assert 0.6 < whole.valid.mean() < 0.9 and not whole.values[:, ~whole.valid].any()
    np.testing.assert_allclose(blocks.values.astype(float), whole.values.astype(float), atol=1e-3)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_cuda_gives_what_the_cpu_gives(saved_model: Path, modality: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "best_precision", lambda d: torch.float16 if d.type == "cuda" else torch.float32)
    image, valid = image_of(modality, 256)
    descriptor = load_descriptor(str(saved_model))
    here, cells = descriptor.describe(image, valid, modality)
    there, cells_there = descriptor.describe(image.cuda(), valid.cuda(), modality)
    assert there.is_cuda and torch.equal(cells_there.cpu(), cells)
    torch.testing.assert_close(there.cpu(), here, atol=TOLERANCE, rtol=0.0)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_maps_batch_by_batch_what_the_cpu_maps(
    raster: Raster, saved_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dense_map, "block_side_px", lambda margin_px: 96)
    descriptor, radiometry = load_descriptor(str(saved_model)), fit_optical(raster)
    here, there = (
        describe_raster(raster, radiometry, descriptor, "optical", torch.device(name), Progress())
        for name in ("cpu", "cuda")
    )
    np.testing.assert_array_equal(there.valid, here.valid)
    np.testing.assert_allclose(there.values.astype(float), here.values.astype(float), atol=TOLERANCE)


def test_an_untrained_network_is_the_structural_descriptor(random_network: Maker) -> None:
    network = random_network()
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.zero_()
    image, valid = image_of("sar")
    values, _ = EncoderDescriptor(network, "start").describe(image, valid, "sar")
    expected, _ = StructuralDescriptor(network.settings.structural).describe(image, valid, "sar")
    torch.testing.assert_close(values[:, :10], expected, atol=1e-6, rtol=0.0)
    assert not values[:, 10:].any()
