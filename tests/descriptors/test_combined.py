from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from backend.descriptors.combined import CombinedDescriptor
from backend.descriptors.descriptor import StructuralDescriptor, load_descriptor
from backend.descriptors.encoder import TOLERANCE
from backend.descriptors.structural import StructuralSettings
from backend.errors import ModelError
from backend.models import registry
from backend.rasters.tiles import Window


def test_cosines_are_the_weighted_mean(saved_model: Path) -> None:
    learned, structural = load_descriptor(str(saved_model)), StructuralDescriptor()
    both = CombinedDescriptor(learned, structural, 0.7)
    generator = torch.Generator().manual_seed(0)
    image, valid = torch.rand(1, 1, 64, 64, generator=generator), torch.ones(1, 1, 64, 64)
    valid[..., :24, :24] = 0.0
    (a, _), (b, _), (c, cells) = (part.describe(image * valid, valid, "sar") for part in (learned, structural, both))
    assert c.shape[1] == both.channels == 24 and both.stride_px == 4
    assert both.margin_px == max(learned.margin_px, structural.margin_px)
    cosine = [float(values[0, :, 12, 12] @ values[0, :, 3, 9]) for values in (a, b, c)]
    assert cosine[2] == pytest.approx(0.7 * cosine[0] + 0.3 * cosine[1], abs=1e-5)
    norms = c.square().sum(dim=1, keepdim=True).sqrt()
    assert (norms[cells > 0.5] - 1.0).abs().max() < 1e-3 and norms[cells == 0.0].max() == 0.0


def test_a_part_of_the_image_is_described_as_within_the_whole(saved_model: Path) -> None:
    both = CombinedDescriptor(load_descriptor(str(saved_model)), StructuralDescriptor(), 0.5)
    image, valid = torch.rand(1, 1, 96, 128, generator=torch.Generator().manual_seed(0)), torch.ones(1, 1, 96, 128)
    whole, _ = both.describe(image, valid, "sar")
    part, cells = both.describe_inner(image, valid, "sar", Window(32, 16, 40, 48))
    assert part.shape == (1, 24, 12, 10) and cells.min() == 1.0
    torch.testing.assert_close(part, whole[..., 4:16, 8:18], atol=TOLERANCE, rtol=0.0)


def test_digest_follows_its_parts_and_the_share(saved_model: Path) -> None:
    learned, structural = load_descriptor(str(saved_model)), StructuralDescriptor()
    other = StructuralDescriptor(StructuralSettings(energy_radius_px=16))
    made = [(learned, structural, 0.5), (learned, structural, 0.4), (structural, learned, 0.5), (learned, other, 0.5)]
    assert len({CombinedDescriptor(*parts).digest for parts in made}) == 4


def test_parts_of_unlike_strides_or_no_share_are_refused() -> None:
    one, two = StructuralDescriptor(), StructuralDescriptor(StructuralSettings(stride_px=2))
    with pytest.raises(ModelError, match="stride"):
        CombinedDescriptor(one, two, 0.5)
    for share in (0.0, 1.0, -1.0):
        with pytest.raises(ModelError, match="share"):
            CombinedDescriptor(one, one, share)


def test_by_name_with_what_the_card_says(saved_model: Path) -> None:
    card = saved_model.with_suffix(".json")
    said = {"learned_share": 0.25, "confidence_with_structural": {"intercept": 0.0, "lead": 1.0}}
    card.write_text(json.dumps({**json.loads(card.read_text()), **said}))
    both = load_descriptor(f"{saved_model}+structural")
    assert isinstance(both, CombinedDescriptor) and both.name == "small+structural" and both.share == 0.25
    assert both.confidence == {"intercept": 0.0, "lead": 1.0}
    card.write_text(json.dumps({**json.loads(card.read_text()), "learned_share": 2}))
    with pytest.raises(ModelError, match="learned_share"):
        load_descriptor(f"{saved_model}+structural")


def test_names_that_make_no_dense_map_are_told_plainly(
    saved_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "WEIGHTS_DIR", tmp_path / "nothing")
    for name in ("encoder", "encoder+structural"):
        with pytest.raises(ModelError, match="no encoder is shipped") as caught:
            load_descriptor(name)
        assert caught.value.code == "model_unknown" and "--model" in caught.value.hint
    monkeypatch.setattr(registry, "WEIGHTS_DIR", tmp_path)
    saved_model.rename(tmp_path / "encoder.safetensors")
    saved_model.with_suffix(".json").rename(tmp_path / "encoder.json")
    assert load_descriptor("encoder").name == "encoder"
    card = tmp_path / "encoder.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "kind": "cmpc"}))
    for name in ("encoder", "encoder+structural", str(tmp_path / "encoder")):
        with pytest.raises(ModelError, match="'cmpc', which makes no dense") as caught:
            load_descriptor(name)
        assert caught.value.code == "model_kind"
    with pytest.raises(ModelError, match="no dense"):
        load_descriptor("structural+structural")
