from __future__ import annotations

import inspect
import re

import pytest

from backend import errors
from backend.errors import Cancelled, InputError, OutputError, SarmatchError, UsageError

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, SarmatchError)]


def test_codes_are_stable_words_and_differ() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in codes)


def test_exit_codes() -> None:
    assert {kind.__name__: kind.exit_code for kind in KINDS if kind.exit_code != 1} == {
        "UsageError": 2,
        "Cancelled": 130,
    }


def test_one_line_of_what_and_what_to_do() -> None:
    assert str(InputError("'x.tif' is empty", "Give another.")) == "'x.tif' is empty. Give another."
    assert str(InputError("'x.tif' is empty.", "Give another.")) == "'x.tif' is empty. Give another."
    assert str(UsageError("no command given")) == "no command given"


def test_as_an_object() -> None:
    expected = {"code": "output_failed", "message": "m", "hint": "h"}
    assert OutputError("m", "h").to_dict() == expected
    assert OutputError("m", "h", code="disk_full").to_dict() == {**expected, "code": "disk_full"}
    assert OutputError.code == "output_failed"  # one instance's code is not its class's


def test_cancelled_needs_no_words() -> None:
    assert Cancelled().to_dict() == {"code": "cancelled", "message": "cancelled on request", "hint": ""}


def test_all_are_caught_as_one() -> None:
    for kind in KINDS:
        with pytest.raises(SarmatchError):
            raise kind("x")
