from __future__ import annotations

import dataclasses
import importlib
import shlex
from typing import get_type_hints

import pytest

from backend.cli import split_command
from backend.commands import COMMANDS, Command, find_command
from backend.config import RunParams
from backend.errors import UsageError
from backend.flags import build_parser, flag_of, parse

EACH = pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)


@EACH
def test_example_in_the_help_is_accepted(command: Command) -> None:
    program, *words = shlex.split(command.example)
    name, rest = split_command(words)
    assert (program, name) == ("sarmatch", command.name)
    params, door = parse(command, rest)
    assert isinstance(params, command.params) and door == {"json": False, "verbose": False}


def unbroken(text: str) -> str:
    """On one line; lines may end in the hyphen of a word."""
    return " ".join(text.split()).replace("- ", "-")


@EACH
def test_every_parameter_has_its_flag_and_help(command: Command) -> None:
    text = build_parser(command).format_help()
    words = unbroken(text)
    for spec in dataclasses.fields(command.params):
        assert flag_of(spec.name) in text or spec.name in command.positionals
        assert unbroken(spec.metadata["help"]) in words
        if not isinstance(spec.default, (bool, type(None))):
            assert unbroken(f"default {spec.default}") in words
    assert "--json" in text and "--verbose" in text and command.example in text


@EACH
def test_function_exists_and_takes_what_the_table_says(command: Command) -> None:
    module, _, name = command.target.partition(":")
    function = getattr(importlib.import_module(f"backend.{module}"), name)
    hints = get_type_hints(function)
    hints.pop("return")
    params, progress = hints.values()
    assert params is command.params and progress.__name__ == "Progress"


@EACH
def test_lists_the_values_it_says_it_lists(command: Command) -> None:
    for parameter in command.listings:
        default = next(spec.default for spec in dataclasses.fields(command.params) if spec.name == parameter)
        assert default in command.listed(parameter)


def test_units_stand_in_the_help() -> None:
    text = build_parser(COMMANDS["match"]).format_help()
    for shown in (
        "--patch-px PX",
        "--sar-pixel-size-m M",
        "--heading-deg DEG",
        "--near X,Y",
        "--top-k N",
        "--sar STRIP",
    ):
        assert shown in text


def test_boolean_that_is_on_can_be_turned_off() -> None:
    given = ["--result", "r", "--out", "o"]
    assert parse(COMMANDS["export"], given)[0].only_accepted is True
    assert parse(COMMANDS["export"], [*given, "--no-only-accepted"])[0].only_accepted is False


def test_positionals_mix_with_flags() -> None:
    for words in (["show", "structural", "--json"], ["show", "--json", "structural"], ["--json", "show", "structural"]):
        params, door = parse(COMMANDS["models"], words)
        assert (params.action, params.name, door["json"]) == ("show", "structural", True)


def test_values_that_begin_with_a_minus() -> None:
    words = ["--sar", "s", "--out", "o", "--reference", "r", "--extent", "-121,-38.5,-120,-37", "--heading-deg", "-.5"]
    params, _ = parse(COMMANDS["match"], words)
    assert (params.extent, params.heading_deg) == ("-121,-38.5,-120,-37", -0.5)


def test_unknown_name_is_told_with_the_known_ones() -> None:
    assert find_command("match") is COMMANDS["match"]
    with pytest.raises(UsageError, match="unknown command 'mtach'") as caught:
        find_command("mtach")
    assert "evaluate retrieval" in caught.value.hint


def test_all_take_the_common_parameters() -> None:
    assert all(issubclass(command.params, RunParams) for command in COMMANDS.values())
