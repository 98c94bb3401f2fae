from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F

from backend.retrieval.correlation import NOWHERE, correlate_window
from backend.retrieval.templates import centred
from backend.training.losses.heatmap import HeatmapLoss, all_placements, heatmap_cross_entropy, placement_target


def unit_maps(seed: int, count: int, channels: int, side: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return F.normalize(torch.randn(count, channels, side, side, generator=generator), dim=1)


def everywhere(values: torch.Tensor) -> torch.Tensor:
    return torch.ones(values.shape[0], *values.shape[2:], dtype=torch.bool)


def loss_of(
    templates: torch.Tensor, maps: torch.Tensor, truth_map: list[int], truth: list[list[float]], **options: object
) -> HeatmapLoss:
    return heatmap_cross_entropy(
        templates,
        everywhere(templates),
        maps,
        options.pop("maps_valid", everywhere(maps)),
        torch.tensor(truth_map),
        torch.tensor(truth),
        options.pop("scale", 20.0),
        **options,
    )


def cut(maps: torch.Tensor, places: list[tuple[int, int, int]], side: int) -> torch.Tensor:
    return torch.stack([maps[m, :, r : r + side, c : c + side] for m, r, c in places])


def test_placements_agree_with_the_search() -> None:
    # 23 cells: not a length that transforms like, so that the padding takes part.
    maps = unit_maps(0, 3, 4, 23)
    templates = unit_maps(1, 2, 4, 6)
    generator = torch.Generator().manual_seed(2)
    valid, maps_valid = torch.rand(2, 6, 6, generator=generator) > 0.2, torch.rand(3, 23, 23, generator=generator) > 0.3
    maps_valid[0, :12] = False
    found = all_placements(templates, valid, maps, maps_valid)
    masked = maps * maps_valid[:, None]
    for m in range(3):
        both = (masked[m].expand(2, -1, -1, -1), maps_valid[m].expand(2, -1, -1))
        expected = correlate_window(centred(templates, valid), valid, *both)
        torch.testing.assert_close(found[:, m], expected, rtol=1e-4, atol=1e-5)
    assert (found == NOWHERE).any() and (found > NOWHERE).any()


def test_placements_agree_with_a_convolution() -> None:
    maps, templates = unit_maps(0, 2, 3, 9).double(), unit_maps(1, 3, 3, 4).double()
    found = all_placements(templates, everywhere(templates), maps, everywhere(maps))
    pattern = centred(templates, everywhere(templates))
    torch.testing.assert_close(found, F.conv2d(maps, pattern).transpose(0, 1) / 16)


def test_uniform_similarity_is_the_log_of_the_number_of_placements() -> None:
    # On constant maps a centred template is equally unlike everywhere: 2 maps of 3 x 3 placements.
    maps = torch.zeros(2, 2, 4, 4)
    maps[:, 0] = 1.0
    result = loss_of(unit_maps(3, 2, 2, 2), maps, [0, 1], [[1.0, 1.0], [0.0, 2.0]])
    assert float(result.loss) == pytest.approx(math.log(18), abs=1e-4)


def test_value_by_hand() -> None:
    # One channel, two cells a template (+1, -1), maps of one row: placements 0, 1 a map. Cosines: map 0: (1 - -1) / 2
    # = 1 and (-1 - 1) / 2 = -1; map 1: (1 - 1) / 2 = 0 twice.
    template = torch.tensor([1.0, -1.0]).reshape(1, 1, 1, 2)
    maps = torch.tensor([[1.0, -1.0, 1.0], [1.0, 1.0, 1.0]]).reshape(2, 1, 1, 3)
    result = loss_of(template, maps, [0], [[0.0, 0.0]], scale=2.0, with_similarity=True)
    torch.testing.assert_close(result.similarity.flatten(), torch.tensor([1.0, -1.0, 0.0, 0.0]), atol=1e-6, rtol=0)
    expected = math.log(math.exp(2) + math.exp(-2) + 2) - 2
    assert float(result.loss) == pytest.approx(expected, abs=1e-5)
    halfway = loss_of(template, maps, [0], [[0.0, 0.5]], scale=2.0)  # half of each: mean logit 0
    assert float(halfway.loss) == pytest.approx(math.log(math.exp(2) + math.exp(-2) + 2), abs=1e-5)


def test_perfect_match_is_near_zero() -> None:
    maps = unit_maps(4, 2, 8, 16)
    places = [(0, 2, 5), (1, 7, 0)]
    result = loss_of(cut(maps, places, 8), maps, [0, 1], [[2.0, 5.0], [7.0, 0.0]], scale=50.0)
    assert float(result.loss) < 1e-3
    assert result.recall_at_1 == result.own_map_hit == result.counted == 1.0
    assert result.similarity is None


def test_another_map_may_win() -> None:
    maps = unit_maps(5, 2, 8, 16)
    maps[1] = maps[0]
    maps[0] = F.normalize(maps[0] + 0.8 * unit_maps(6, 1, 8, 16)[0], dim=0)  # its own map shows the place less well
    templates = cut(maps, [(1, 3, 3)], 8)
    result = loss_of(templates, maps, [0], [[3.0, 3.0]])
    assert result.own_map_hit == 1.0 and result.recall_at_1 == 0.0
    ignoring = loss_of(templates, maps, [0], [[3.0, 3.0]], ignore=torch.tensor([[True, True]]))
    assert ignoring.recall_at_1 == 1.0 and ignoring.loss < result.loss
    alone = loss_of(templates, maps[:1], [0], [[3.0, 3.0]])
    torch.testing.assert_close(ignoring.loss, alone.loss)  # its own map stays in, whatever the mask says


@pytest.mark.parametrize(("off", "found"), [((1.0, 1.0), 1.0), ((0.0, 2.0), 0.0)])
def test_hit_is_within_one_and_a_half_cells(off: tuple[float, float], found: float) -> None:
    maps = unit_maps(7, 1, 8, 16)
    result = loss_of(cut(maps, [(0, 4, 4)], 8), maps, [0], [[4.0 + off[0], 4.0 + off[1]]])
    assert result.recall_at_1 == found


def test_target_by_hand() -> None:
    torch.testing.assert_close(
        placement_target(torch.tensor([[0.25, 1.0]]), (2, 3), 0.0)[0],
        torch.tensor([[0.0, 0.75, 0.0], [0.0, 0.25, 0.0]]),
    )
    wide = placement_target(torch.tensor([[2.0, 2.0]]), (5, 5), 1.0)[0]
    side = torch.tensor([0.0, 0.25, 0.5, 0.25, 0.0])
    torch.testing.assert_close(wide, side[:, None] * side)
    assert float(placement_target(torch.tensor([[-2.0, 0.0]]), (5, 5), 0.0).abs().max()) == 0.0


def test_templates_without_a_true_placement_do_not_count() -> None:
    maps = unit_maps(8, 2, 4, 12)
    maps_valid = everywhere(maps)
    maps_valid[1] = False  # nothing there
    templates = cut(maps, [(0, 1, 1), (1, 1, 1), (0, 2, 2)], 4).requires_grad_()
    truth = [[1.0, 1.0], [1.0, 1.0], [30.0, 2.0]]
    result = loss_of(templates, maps, [0, 1, 0], truth, maps_valid=maps_valid)
    alone = loss_of(templates[:1], maps[:1], [0], truth[:1])
    assert float(result.counted) == pytest.approx(1 / 3)
    torch.testing.assert_close(result.loss, alone.loss)
    result.loss.backward()
    assert torch.isfinite(templates.grad).all() and float(templates.grad[1:].abs().max()) == 0.0


def test_nothing_valid_gives_zero_and_finite_gradients() -> None:
    maps, templates = unit_maps(9, 1, 4, 8).requires_grad_(), unit_maps(10, 1, 4, 4).requires_grad_()
    for nothing in ("maps", "templates"):
        template_valid, maps_valid = everywhere(templates), everywhere(maps)
        (maps_valid if nothing == "maps" else template_valid).zero_()
        truth = (torch.tensor([0]), torch.tensor([[0.0, 0.0]]))
        result = heatmap_cross_entropy(templates, template_valid, maps, maps_valid, *truth, 20.0)
        assert float(result.loss) == float(result.counted) == 0.0
        result.loss.backward()
        assert torch.isfinite(maps.grad).all() and torch.isfinite(templates.grad).all()


def test_gradients_are_right() -> None:
    maps, templates = unit_maps(11, 2, 2, 5).double(), unit_maps(12, 2, 2, 3).double()
    valid, maps_valid = everywhere(templates), everywhere(maps)
    valid[0, 0, 0] = maps_valid[1, 2, 2] = False
    truth = (torch.tensor([0, 1]), torch.tensor([[0.5, 1.0], [2.0, 1.2]], dtype=torch.float64))

    def value(templates: torch.Tensor, maps: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
        return heatmap_cross_entropy(templates, valid, maps, maps_valid, *truth, scale, None, 0.5).loss

    arguments = (templates, maps, torch.tensor(5.0, dtype=torch.float64))
    assert torch.autograd.gradcheck(value, tuple(each.requires_grad_() for each in arguments))


def test_works_under_autocast() -> None:
    maps = unit_maps(13, 1, 8, 12)
    templates = cut(maps, [(0, 2, 2)], 6)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        mixed = loss_of(templates.bfloat16(), maps.bfloat16(), [0], [[2.0, 2.0]])
    plain = loss_of(templates, maps, [0], [[2.0, 2.0]])
    assert mixed.loss.dtype == torch.float32
    torch.testing.assert_close(mixed.loss, plain.loss, atol=0.02, rtol=0.05)


def test_refuses_templates_larger_than_the_maps() -> None:
    with pytest.raises(ValueError, match="templates of"):
        loss_of(unit_maps(0, 1, 2, 6), unit_maps(0, 1, 2, 5), [0], [[0.0, 0.0]])
