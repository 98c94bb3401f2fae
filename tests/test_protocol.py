from __future__ import annotations

import json
import math

import pytest

from backend import protocol
from backend.errors import ProtocolError
from backend.protocol import Cancel, Failure, Hello, Metrics, Progress, Request, Result, decode, encode

MESSAGES = [
    Request("1", "match", {"sar": "a b/Ω.tif", "top_k": 5, "near": None}),
    Request("1", "doctor"),
    Cancel("1"),
    Hello(protocol.PROTOCOL_VERSION, "0.1.0", "cuda:0", ["match", "evaluate location"]),
    Progress("1", "descriptors", 3, 7, "tile 3"),
    Metrics("1", 10, {"loss": 0.5}, {"samples": "x.png"}),
    Result("1", {"accepted": False, "transform": None, "list": [1, 2.5, "three"]}),
    Failure("1", "input_invalid", "line\nbreak", "hint"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_survives_the_wire_as_one_line(message: protocol.Message) -> None:
    line = encode(message)
    assert line.endswith("\n") and line.count("\n") == 1
    assert decode(line) == message
    assert decode(line.encode("utf-8").decode("utf-8")) == message


def test_line_names_its_kind() -> None:
    assert json.loads(encode(Cancel("7"))) == {"kind": "Cancel", "id": "7"}


def test_every_kind_is_tried_above() -> None:
    assert {type(message) for message in MESSAGES} == set(protocol._KINDS.values())


@pytest.mark.parametrize(
    "line", ["", "Progress: 50%", "{", "[]", "3", "null", '"Request"', '{"id": "1"}', '{"kind": 3}']
)
def test_refuses_what_is_no_message(line: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode(line)
    assert caught.value.code == "protocol_violation" and caught.value.hint


@pytest.mark.parametrize(
    "body, part",
    [
        ({"kind": "Greeting"}, "no known message"),
        ({"kind": "Cancel"}, "Cancel lacks 'id'"),
        ({"kind": "Cancel", "id": 1}, "Cancel.id is 1, not str"),
        ({"kind": "Cancel", "id": "1", "why": "x"}, "Cancel has no field 'why'"),
        ({"kind": "Request", "id": "1", "command": "x", "params": []}, "Request.params is [], not dict"),
        ({"kind": "Progress", "id": "1", "stage": "s", "done": True, "total": 1}, "Progress.done is True, not int"),
        ({"kind": "Progress", "id": "1", "stage": "s", "done": 0.5, "total": 1}, "Progress.done is 0.5, not int"),
        ({"kind": "Hello", "protocol": 1, "version": "1", "device": "cpu", "commands": "x"}, "Hello.commands"),
    ],
)
def test_refuses_wrong_fields_by_name(body: dict, part: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode(json.dumps(body))
    assert part in caught.value.message


def test_long_rubbish_is_not_repeated_whole() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode("x" * 10_000)
    assert len(caught.value.message) < 300


def test_no_number_that_json_lacks_gets_on_the_wire() -> None:
    with pytest.raises(ValueError):
        encode(Result("1", {"median_error_m": math.inf}))
