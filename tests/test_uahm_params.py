from __future__ import annotations

import pytest

from backend.errors import UsageError
from backend.uahm_params import TrainUahmParams

GIVEN = {"data": "d", "out": "o", "steps": 5}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"bits": 48}, "48 bits"),
        ({"size_px": 40}, "multiple of 16"),
        ({"bands": "4,x"}, "no list of bands"),
        ({"bands": "0,1"}, "no list of bands"),
        ({"bands": "2,2"}, "no list of bands"),
        ({"bands": "²"}, "no list of bands"),
        ({"kind": "gan"}, "gan-rgb"),
        ({"initial": "x"}, "starts from nothing"),
        ({"validation_data": "x"}, "holds out a part"),
        ({"steps": None}, "how long"),
    ],
)
def test_what_contradicts_itself_is_refused(given: "dict[str, object]", says: str) -> None:
    with pytest.raises(UsageError) as caught:
        TrainUahmParams.from_mapping({**GIVEN, **given})
    assert says in f"{caught.value} {caught.value.hint}"


def test_published_settings_are_the_defaults() -> None:
    params = TrainUahmParams.from_mapping({**GIVEN, "bands": "4, 3,2"})
    assert (params.batch, params.learning_rate, params.eta, params.size_px, params.width) == (64, 1e-4, 6.0, 64, 1.0)
    assert (params.binary_weight, params.semantic_weight) == (0.1, 0.1)
    assert params.band_numbers() == (4, 3, 2) and TrainUahmParams.from_mapping(GIVEN).band_numbers() is None
