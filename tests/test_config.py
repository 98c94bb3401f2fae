from __future__ import annotations

import dataclasses
import json
from typing import Optional

import pytest

from backend import config
from backend.commands import COMMANDS
from backend.config import MatchParams, Params, SimulateParams, base_type, field_type, parse_numbers
from backend.errors import UsageError
from backend.training_params import TrainRunParams

MATCH = {"sar": "s.tif", "out": "o", "reference": "r.tif"}
CLASSES = sorted({command.params for command in COMMANDS.values()}, key=lambda cls: cls.__name__)


ALTERNATIVES = {
    "EvaluateVerificationParams": {"data": "d"},
    "MatchParams": {"reference": "r.tif"},
    "SimilarParams": {"reference": "r.tif", "at": "1,2"},
}
"""Parameters of which one or another must be given."""


def needed(cls: type[Params]) -> dict[str, object]:
    """The smallest mapping that builds ``cls``."""
    values: dict[str, object] = {spec.name: "x" for spec in dataclasses.fields(cls) if spec.metadata["required"]}
    values.update(ALTERNATIVES.get(cls.__name__, {}))
    if issubclass(cls, TrainRunParams):
        values["steps"] = 1
    return values


@pytest.mark.parametrize("cls", CLASSES)
def test_survives_a_round_trip_through_json(cls: type[Params]) -> None:
    params = cls.from_mapping(needed(cls))
    assert cls.from_mapping(json.loads(json.dumps(params.to_mapping()))) == params


@pytest.mark.parametrize("cls", CLASSES)
def test_every_default_is_of_its_own_range_and_type(cls: type[Params]) -> None:
    params = cls.from_mapping(needed(cls))
    for spec in dataclasses.fields(cls):
        declared = field_type(cls, spec.name)
        value = getattr(params, spec.name)
        assert value is None and declared is not base_type(declared) or isinstance(value, base_type(declared))
        assert spec.metadata["help"]


@pytest.mark.parametrize("cls", CLASSES)
def test_common_parameters_belong_to_every_command(cls: type[Params]) -> None:
    assert {"device", "seed", "overwrite"} <= {spec.name for spec in dataclasses.fields(cls)}


@pytest.mark.parametrize(
    "values, part",
    [
        ({"sarr": "x"}, "unknown parameter 'sarr'"),
        ({"sar": None}, "parameter 'sar' is missing"),
        ({"sar": 3}, "sar 3 is not of type str"),
        ({"patch_px": "128"}, "patch_px '128' is not of type int"),
        ({"patch_px": 128.5}, "patch_px 128.5 is not of type int"),
        ({"patch_px": True}, "patch_px True is not of type int"),
        ({"patch_px": 31}, "patch_px 31 is out of range"),
        ({"patch_px": 1025}, "patch_px 1025 is out of range"),
        ({"warp": 1}, "warp 1 is not of type bool"),
        ({"heading_deg": float("nan")}, "heading_deg nan is not finite"),
        ({"heading_deg": float("inf")}, "heading_deg inf is not finite"),
        ({"heading_deg": False}, "heading_deg False is not of type float"),
        ({"search": "quick"}, "search 'quick' is not a choice"),
        ({"device": "gpu"}, "device 'gpu'"),
        ({"device": "cuda:x"}, "device 'cuda:x'"),
        ({"seed": -1}, "seed -1 is out of range"),
        ({"index": "i"}, "exactly one of --reference and --index"),
        ({"reference": None}, "exactly one of --reference and --index"),
        ({"near": "1,2"}, "belong together"),
        ({"reranker": "mine"}, "belongs to --rerank graph"),
        ({"reranker": "mine", "rerank": "none"}, "belongs to --rerank graph"),
        ({"radius_m": 5}, "belong together"),
        ({"near": "1,2,3", "radius_m": 5}, "is not X,Y"),
        ({"near": "1,nan", "radius_m": 5}, "is not X,Y"),
        ({"extent": "0,0,1"}, "is not XMIN,YMIN,XMAX,YMAX"),
        ({"extent": "5,0,1,2"}, "is empty"),
        ({"extent": "0,0,1,1", "near": "1,2", "radius_m": 5}, "exclude each other"),
    ],
)
def test_refuses(values: dict, part: str) -> None:
    with pytest.raises(UsageError) as caught:
        MatchParams.from_mapping({**MATCH, **values})
    assert part in caught.value.message
    assert caught.value.hint and caught.value.exit_code == 2


def test_limits_themselves_are_allowed() -> None:
    assert MatchParams.from_mapping({**MATCH, "patch_px": 32}).patch_px == 32
    assert MatchParams.from_mapping({**MATCH, "patch_px": 1024}).patch_px == 1024


def test_takes_json_numbers_for_what_they_are() -> None:
    # JSON knows one kind of number.
    params = MatchParams.from_mapping({**MATCH, "heading_deg": 90, "patch_px": 64.0})
    assert params.heading_deg == 90.0 and isinstance(params.heading_deg, float)
    assert params.patch_px == 64 and isinstance(params.patch_px, int)


@pytest.mark.parametrize("device", ["auto", "cpu", "cuda", "cuda:0", "cuda:12"])
def test_knows_devices(device: str) -> None:
    assert SimulateParams(out="o", device=device).device == device


def test_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        MatchParams(**MATCH).top_k = 3  # type: ignore[misc]


def test_numbers_are_read_from_text() -> None:
    assert parse_numbers("--near", "-120.5, 3e2", "X,Y") == (-120.5, 300.0)


def test_base_type_looks_into_optional() -> None:
    assert base_type(Optional[float]) is float
    assert base_type(int) is int
    assert base_type(config.field_type(MatchParams, "near")) is str
