from __future__ import annotations

import pytest

from backend.errors import UsageError
from backend.training_params import RECIPE_DEFAULTS, TrainEncoderParams


def params(**given: object) -> TrainEncoderParams:
    return TrainEncoderParams.from_mapping({"data": "d", "out": "o", "steps": 1, **given})


@pytest.mark.parametrize("recipe", ["dense", "cmpc"])
def test_a_recipe_brings_its_own_values(recipe: str) -> None:
    built = params(recipe=recipe)
    assert {name: getattr(built, name) for name in RECIPE_DEFAULTS[recipe]} == RECIPE_DEFAULTS[recipe]
    assert TrainEncoderParams.from_mapping(built.to_mapping()) == built


def test_what_is_given_stands() -> None:
    built = params(recipe="cmpc", adversary="none", patch_px=128)
    assert (built.adversary, built.patch_px) == ("none", 128)


def test_bad_values_are_refused_as_everywhere() -> None:
    for given in ({"recipe": "magic"}, {"adversary": "magic"}, {"patch_px": 8}):
        with pytest.raises(UsageError):
            params(**given)
