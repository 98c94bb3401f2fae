from __future__ import annotations

import pytest
import torch

from backend.errors import ModelError
from backend.models.verifier import PseudoSiamese, VerifierSettings

TINY = VerifierSettings(patch_px=32, widths=(4,) * 8, hidden=8)


def images(count: int, patch_px: int) -> "dict[str, tuple[torch.Tensor, torch.Tensor]]":
    torch.manual_seed(1)
    valid = torch.ones(count, 1, patch_px, patch_px)
    return {
        "sar": (torch.rand(count, 1, patch_px, patch_px), valid),
        "optical": (torch.rand(count, 3, patch_px, patch_px), valid),
    }


@pytest.mark.parametrize("patch_px", [64, 112])
def test_the_published_network(patch_px: int) -> None:
    network = PseudoSiamese(VerifierSettings(patch_px=patch_px)).eval()
    kernels = [m for m in network.streams["sar"] if isinstance(m, torch.nn.Conv2d)]
    assert [m.kernel_size for m in kernels] == [(3, 3)] * 8 and [m.out_channels for m in kernels][-1] == 128
    assert not set(map(id, network.streams["sar"].parameters())) & set(map(id, network.streams["optical"].parameters()))
    given = images(2, patch_px)
    with torch.inference_mode():
        assert network(*given["sar"], *given["optical"]).shape == (2, 2)


def test_all_pairs_are_the_pairs() -> None:
    network = PseudoSiamese(TINY).eval()
    given = images(3, 32)
    with torch.inference_mode():
        sar, optical = (network.features(*given[name], name) for name in ("sar", "optical"))
        every = network.fuse_all(sar, optical)
        assert every.shape == (3, 3, 2)
        assert torch.allclose(every[2, 1], network.fuse(sar[2:], optical[1:2])[0], atol=1e-6)


def test_the_fusion_is_that_of_features_side_by_side() -> None:
    network = PseudoSiamese(TINY).eval()
    given = images(2, 32)
    with torch.inference_mode():
        flat = [network.streams[name]((given[name][0] - 0.5)).flatten(1) for name in ("sar", "optical")]
        weight = torch.cat([network.fusion["sar"].weight, network.fusion["optical"].weight], dim=1)
        joined = torch.relu(torch.cat(flat, dim=1) @ weight.T + network.fusion["sar"].bias)
        assert torch.allclose(network.output(joined), network(*given["sar"], *given["optical"]), atol=1e-5)


def test_invalid_pixels_are_the_middle_grey() -> None:
    network = PseudoSiamese(TINY).eval()
    nothing, grey = torch.zeros(1, 1, 32, 32), torch.full((1, 1, 32, 32), 0.5)
    with torch.inference_mode():
        assert torch.equal(network.features(nothing, nothing, "sar"), network.features(grey, nothing + 1.0, "sar"))


def test_settings_survive_a_card() -> None:
    settings = VerifierSettings(patch_px=112, norm="batch")
    mapping = settings.to_mapping()
    assert VerifierSettings.from_mapping({**mapping, "widths": list(mapping["widths"])}) == settings
    for wrong in ({"patch_px": 40}, {"norm": "layer"}, {"widths": [4, 4]}, {"unknown": 1}, {"hidden": "8"}):
        with pytest.raises(ModelError, match="settings"):
            VerifierSettings.from_mapping({**mapping, **wrong})
