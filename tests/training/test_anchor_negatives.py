from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import InputError, UsageError
from backend.training.anchor_negatives import PREFIX, anchor_pairs, random_table
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.verifier_places import place_grid
from backend.training_params import TrainEncoderParams
from tests.training.made_negatives import write_negatives
from tests.training.made_scenes import made_scene, whole

TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


@pytest.fixture(autouse=True)
def on_one_thread() -> None:
    torch.set_num_threads(1)


def params(**given: Any) -> TrainEncoderParams:
    values = {"data": "d", "out": "o", "steps": 4, "patch_px": 64, "offset_px": 32, "batch": 4, "large_share": 0.0}
    return TrainEncoderParams.from_mapping({**values, "augment": "geometric", **given})


def recipe(**given: Any) -> EncoderRecipe:
    torch.manual_seed(0)
    return EncoderRecipe(EncoderNetwork(TINY), [whole(made_scene(480, 480, 1, "one"))], [], params(**given))


def generated(folder: Path, patch_px: int = 64) -> str:
    return write_negatives(folder, [("one", 16 + 70 * n, 40) for n in range(6)], patch_px)


def test_random_others_show_nothing_of_a_place() -> None:
    places = place_grid([whole(made_scene(480, 480, 0, "one")), whole(made_scene(320, 320, 1, "two"))], 64, 16)
    table = random_table(places, 3)
    assert table.shape == (len(places.places), 8) and (table >= 0).mean() > 0.7 and (table < 0).any()
    for number, others in enumerate(table):
        for other in others[others >= 0]:
            assert places.apart(places.places[other], places.places[number])
    assert np.array_equal(table, random_table(places, 3)) and not np.array_equal(table, random_table(places, 4))


def test_batches_hold_a_generated_patch_beside_each_pair(tmp_path: Path) -> None:
    made = recipe(negatives=generated(tmp_path / "mined", 48), augment="none")
    batch = made.source().batch(0, 0)
    assert batch["sar"].shape[0] == 4  # the crops are there as ever
    assert batch[PREFIX + "sar"].shape == batch[PREFIX + "hard"].shape == (4, 1, 48, 48)
    shades = batch[PREFIX + "hard"].flatten(1)
    assert torch.equal(shades.min(dim=1).values, shades.max(dim=1).values)  # the folder's, not the scene's
    assert set(torch.round(255 * shades[:, 0]).int().tolist()) <= set(range(1, 7))


@pytest.mark.parametrize("kind", ["generated", "random"])
@pytest.mark.parametrize("extra", [{}, {"infonce_weight": 0.5}])
def test_the_loss_trains_and_leaves_the_statistics_alone(tmp_path: Path, kind: str, extra: "dict[str, Any]") -> None:
    what = generated(tmp_path / "mined") if kind == "generated" else "random"
    made = recipe(negatives=what, heatmap_weight=0.0, **extra)
    made.modules.train()
    loss = made.loss(made.source().batch(0, 0), 0)
    assert loss.values["negatives"] > 0.0 and 0.0 <= loss.values["fooled"] <= 1.0
    assert ("infonce" in loss.values) == bool(extra)
    expected = 0.3 * loss.values["negatives"] + extra.get("infonce_weight", 0.0) * loss.values.get("infonce", 0.0)
    assert float(loss.total.detach()) == pytest.approx(expected, rel=1e-4)
    loss.total.backward()
    assert any(p.grad is not None and p.grad.abs().sum() > 0 for p in made.modules["network"].parameters())
    assert made.card(made.modules["network"])["places_with_negatives"] > 0
    if not extra:
        other = recipe(negatives=what, negatives_weight=0.0)
        other.modules.train()
        plain = recipe()
        plain.modules.train()
        batch = other.source().batch(0, 0)
        other.loss(batch, 0), plain.loss(batch, 0)
        remembered = dict(plain.modules["network"].named_buffers())
        for name, one in other.modules["network"].named_buffers():
            if not name.endswith("num_batches_tracked"):  # which counts, and is of no use where a momentum is given
                torch.testing.assert_close(one, remembered[name])


def test_what_does_not_go_together_is_told(tmp_path: Path) -> None:
    assert params(negatives="random").negatives_weight == 0.3
    assert params().negatives_weight is None
    for given in ({"negatives_weight": 0.5}, {"negatives": "random", "recipe": "cmpc", "large_share": None}):
        with pytest.raises(UsageError):
            params(**given)
    with pytest.raises(InputError) as caught:
        anchor_pairs(params(negatives=str(tmp_path)), [whole(made_scene(480, 480, 0, "one"))])
    assert caught.value.code == "negatives_missing"
