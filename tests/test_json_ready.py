from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.json_ready import json_ready


@dataclass
class Row:
    name: str
    values: tuple[float, ...]


@pytest.mark.parametrize(
    "value, expected",
    [
        (None, None),
        (True, True),
        (3, 3),
        (2.5, 2.5),
        ("Ω", "Ω"),
        (math.inf, None),
        (-math.inf, None),
        (math.nan, None),
        (np.float32(0.5), 0.5),
        (np.float64("nan"), None),
        (np.int16(7), 7),
        (np.bool_(True), True),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (np.array([1.0, np.inf]), [1.0, None]),
        (torch.tensor([1.5, 2.5]), [1.5, 2.5]),
        ((1, (2, 3)), [1, [2, 3]]),
        ({1: {"a": (math.nan,)}}, {"1": {"a": [None]}}),
        (PurePosixPath("a/b c"), "a/b c"),
        (Row("x", (1.0, math.inf)), {"name": "x", "values": [1.0, None]}),
        (Affine.scaling(2, 3), {"a": 2, "b": 0.0, "c": 0.0, "d": 0.0, "e": 3, "f": 0.0}),
    ],
)
def test_becomes_what_json_has(value, expected) -> None:
    ready = json_ready(value)
    assert ready == expected
    assert json.loads(json.dumps(ready, allow_nan=False)) == expected


def test_true_stays_no_number() -> None:
    assert json_ready(True) is True and json_ready(np.bool_(False)) is False


@pytest.mark.parametrize("value", [object(), {"a": [1, object()]}, 1j, Row])
def test_refuses_what_has_no_form(value) -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        json_ready(value)
