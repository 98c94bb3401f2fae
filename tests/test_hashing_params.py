from __future__ import annotations

import pytest

from backend.errors import UsageError
from backend.hashing_params import EvaluateHashingParams, TrainHashingParams


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"bits": 48}, "48 bits"),
        ({"batch": 95}, "multiple of 3"),
        ({"initial": "x"}, "starts from nothing"),
        ({"validation_data": "x"}, "holds out a part"),
        ({"steps": None}, "how long"),
        ({"test_fraction": 0.6}, "test-fraction"),
    ],
)
def test_what_contradicts_itself_is_refused(given: "dict[str, object]", says: str) -> None:
    with pytest.raises(UsageError) as caught:
        TrainHashingParams.from_mapping({"data": "d", "out": "o", "steps": 5, **given})
    assert says in str(caught.value).replace("_", "-")


def test_published_settings_are_accepted() -> None:
    params = TrainHashingParams(data="d", out="o", steps=5, bits=64, batch=96, learning_rate=1e-4)
    assert (params.bits, params.batch) == (64, 96)
    assert EvaluateHashingParams(data="d", model="m").archive == "held-out"


def test_the_split_follows_the_seed_unless_it_has_one() -> None:
    assert TrainHashingParams(data="d", out="o", steps=5, seed=3).split_seed == 3
    assert TrainHashingParams(data="d", out="o", steps=5, seed=3, split_seed=0).split_seed == 0
