from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from backend.errors import UsageError
from backend.retrieval.embeddings import embed_patches
from backend.training.losses.pooling import ProjectionHead, cell_vectors, pooled_vectors


def patches(count: int = 2, channels: int = 3, side: int = 8) -> tuple[torch.Tensor, torch.Tensor]:
    values = F.normalize(torch.randn(count, channels, side, side, generator=torch.Generator().manual_seed(0)), dim=1)
    return values, torch.ones(count, side, side, dtype=torch.bool)


def test_pools_as_the_index_does_also_under_autocast() -> None:
    values, valid = patches()
    expected = embed_patches(values, valid)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.equal(pooled_vectors(values, valid), expected)
    torch.testing.assert_close(pooled_vectors(values, valid).norm(dim=1), torch.ones(2))


def test_pooling_has_a_gradient() -> None:
    values, valid = patches()
    direction = torch.randn(2, 108, generator=torch.Generator().manual_seed(1))
    values.requires_grad_()
    (pooled_vectors(values, valid) * direction).sum().backward()
    step = 1e-2 * torch.randn(values.shape, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        ahead, behind = (float((pooled_vectors(values + sign * step, valid) * direction).sum()) for sign in (1, -1))
    assert float((values.grad * step).sum()) == pytest.approx((ahead - behind) / 2, rel=2e-2)


@pytest.mark.parametrize("kind", ["invalid", "constant"])
def test_empty_patches_give_finite_gradients(kind: str) -> None:
    values, valid = patches()
    if kind == "invalid":
        valid[0] = False
    else:
        values[0] = 0.5
    values.requires_grad_()
    pooled_vectors(values, valid).sum().backward()
    assert torch.isfinite(values.grad).all()


def test_cells_are_the_valid_ones_in_order() -> None:
    values = torch.arange(16.0).reshape(1, 2, 2, 4)  # channel 1 is channel 0 plus 8
    valid = torch.tensor([[[True, False, False, True], [False, True, False, False]]])
    assert cell_vectors(values, valid, 10).tolist() == [[0.0, 8.0], [3.0, 11.0], [5.0, 13.0]]
    drawn = cell_vectors(values, valid, 2, step=4)
    assert drawn.shape == (2, 2) and torch.equal(drawn, cell_vectors(values, valid, 2, step=4))


def test_projection() -> None:
    vectors = torch.randn(6, 5, generator=torch.Generator().manual_seed(0))
    off = ProjectionHead(5, 4, layers=0)
    assert torch.equal(off(vectors), vectors) and off.out_channels == 5 and not list(off.parameters())
    for layers in (1, 2):
        head = ProjectionHead(5, 4, layers)
        out = head(vectors)
        assert out.shape == (6, 4) and head.out_channels == 4
        torch.testing.assert_close(out.mean(dim=0), torch.zeros(4), atol=1e-5, rtol=0)  # batch-normalised
    with pytest.raises(UsageError, match="3 layers"):
        ProjectionHead(5, 4, 3)
