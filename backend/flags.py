"""Command-line flags of a command, made from its parameter class: names, types, units, defaults and help in one place.

``sar_pixel_size_m: Optional[float]`` becomes ``--sar-pixel-size-m M``; a flag not given is left out of the mapping, so
that the dataclass alone holds the defaults. Standard library only.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
from typing import Any, Dict, List, NoReturn, Optional, Sequence, Tuple

from .commands import Command
from .config import RunParams, base_type, field_type
from .errors import UsageError

PROGRAM = "sarmatch"
_UNITS = ("px", "m", "deg", "db")
_NUMBER = re.compile(r"-[.\d]")


class Listing(Exception):
    """Raised while parsing when ``--method list`` or its like asks for names instead of work."""

    def __init__(self, parameter: str) -> None:
        super().__init__(parameter)
        self.parameter = parameter


class FlagParser(argparse.ArgumentParser):
    """An argument parser that raises :class:`UsageError` instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise UsageError(_plain(message), "See {} --help.".format(self.prog))


def build_parser(command: Command) -> FlagParser:
    """The parser of one command; it accepts the flags common to all commands too."""
    program = "{} {}".format(PROGRAM, command.name)
    parser = FlagParser(
        prog=program,
        usage=" ".join([program, *_needed_words(command), "[options]"]),
        description="{}.".format(_capital(command.summary)),
        epilog="Example:\n  {}".format(command.example),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
        add_help=False,
    )
    needed = parser.add_argument_group("needed")
    optional = parser.add_argument_group("options")
    common = parser.add_argument_group("common to all commands")
    shared = {spec.name for spec in dataclasses.fields(RunParams)}
    for spec in dataclasses.fields(command.params):
        group = needed if spec.metadata["required"] else common if spec.name in shared else optional
        _add_option(group, command, spec)
    add_door_flags(common)
    return parser


def add_door_flags(group: Any) -> None:
    """Flags of the command line itself, which are no parameters."""
    group.add_argument("--json", action="store_true", help="one JSON object on stdout, all else on stderr")
    group.add_argument("-v", "--verbose", action="store_true", help="say more on stderr, and show tracebacks")
    group.add_argument("-h", "--help", action="help", help="show this text")


def parse(command: Command, words: Sequence[str]) -> Tuple[Any, Dict[str, Any]]:
    """Parameters of ``command`` and the door's own flags (``json``, ``verbose``) from the words after its name.

    Raises:
        UsageError: an unknown flag, a missing or bad value; the message names the flag as it is written.
        Listing: names are asked for.
    """
    parser = build_parser(command)
    given, unknown = parser.parse_known_intermixed_args(join_negative_values(parser, words))
    if unknown:
        raise _unknown(parser, unknown[0])
    values = vars(given)
    door = {"json": values.pop("json", False), "verbose": values.pop("verbose", False)}
    missing = [
        flag_of(spec.name)
        for spec in dataclasses.fields(command.params)
        if spec.metadata["required"] and spec.name not in values
    ]
    if missing:
        raise UsageError("{} missing".format(" and ".join(missing)), "See {} --help.".format(parser.prog))
    try:
        return command.params(**values), door
    except UsageError as error:
        raise UsageError(_with_flags(error.message, command), error.hint, error.code) from None


def flag_of(name: str) -> str:
    """``sar_pixel_size_m`` as ``--sar-pixel-size-m``."""
    return "--" + name.replace("_", "-")


def join_negative_values(parser: argparse.ArgumentParser, words: Sequence[str]) -> List[str]:
    """``--near -120.5,37`` as ``--near=-120.5,37``: argparse takes a value that starts with a minus for a flag."""
    takes_value = {
        text
        for action in parser._actions
        if action.nargs is None and action.option_strings
        for text in action.option_strings
    }
    joined: List[str] = []
    for word in words:
        if joined and joined[-1] in takes_value and _NUMBER.match(word):
            joined[-1] = "{}={}".format(joined[-1], word)
        else:
            joined.append(word)
    return joined


def _needed_words(command: Command) -> List[str]:
    words = ["[{}]".format(name.upper()) for name in command.positionals]
    for spec in dataclasses.fields(command.params):
        if spec.metadata["required"]:
            words.append("{} {}".format(flag_of(spec.name), spec.metadata["metavar"] or _metavar(spec.name, str)))
    return words


def _add_option(group: Any, command: Command, spec: "dataclasses.Field[Any]") -> None:
    kind = base_type(field_type(command.params, spec.name))
    text = _help_text(spec)
    choices = spec.metadata["choices"]
    if spec.name in command.positionals:
        # Not argparse's choices: the dataclass checks them, and says so in the same words for every door.
        shown = "{" + ",".join(choices) + "}" if choices else spec.name.upper()
        group.add_argument(spec.name, nargs="?", metavar=shown, type=kind, help=text)
    elif kind is bool:
        action = argparse.BooleanOptionalAction if spec.default else "store_true"
        group.add_argument(flag_of(spec.name), dest=spec.name, action=action, help=text)
    elif spec.name in command.listings:
        group.add_argument(flag_of(spec.name), dest=spec.name, action=_ListOrStore, metavar="NAME", help=text)
    else:
        shown = "{" + ",".join(choices) + "}" if choices else spec.metadata["metavar"] or _metavar(spec.name, kind)
        group.add_argument(flag_of(spec.name), dest=spec.name, metavar=shown, type=kind, help=text)


class _ListOrStore(argparse.Action):
    """Stores a value, or interrupts parsing when the value is ``list``, before missing flags can matter."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: Optional[str] = None) -> None:
        if values == "list":
            raise Listing(self.dest)
        setattr(namespace, self.dest, values)


def _help_text(spec: "dataclasses.Field[Any]") -> str:
    meta = spec.metadata
    notes = []
    low, high = meta["minimum"], meta["maximum"]
    if low is not None and high is not None:
        notes.append("{:g} to {:g}".format(low, high))
    elif low is not None:
        notes.append("{:g} or more".format(low))
    if spec.default is not None and not isinstance(spec.default, bool):
        notes.append("default {}".format(spec.default))
    elif spec.default is True:
        notes.append("on by default")
    text: str = meta["help"] + (" ({})".format("; ".join(notes)) if notes else "")
    return text.replace("%", "%%")


def _metavar(name: str, kind: Any) -> str:
    suffix = name.rsplit("_", 1)[-1]
    if suffix in _UNITS:
        return suffix.upper()
    return {int: "N", float: "X"}.get(kind, name.rsplit("_", 1)[-1].upper())


def _plain(message: str) -> str:
    # argparse: "argument --tile-px: invalid int value: 'x'"
    bad_value = re.fullmatch(r"argument (\S+): invalid (\w+) value: (.*)", message)
    if bad_value:
        kind = {"int": "a whole number", "float": "a number"}.get(bad_value.group(2), bad_value.group(2))
        return "{} {} is not {}".format(bad_value.group(1), bad_value.group(3), kind)
    no_value = re.fullmatch(r"argument (\S+): expected one argument", message)
    return "{} needs a value".format(no_value.group(1)) if no_value else message


def _with_flags(message: str, command: Command) -> str:
    name, blank, rest = message.partition(" ")
    known = {spec.name for spec in dataclasses.fields(command.params)} - set(command.positionals)
    return flag_of(name) + blank + rest if name in known else message


def _unknown(parser: argparse.ArgumentParser, word: str) -> UsageError:
    import difflib

    flag = word.split("=", 1)[0]
    known = [text for action in parser._actions for text in action.option_strings]
    near = difflib.get_close_matches(flag, known, n=1, cutoff=0.75) if flag.startswith("-") else []
    hint = "Did you mean {}?".format(near[0]) if near else "See {} --help.".format(parser.prog)
    return UsageError("unknown {} {!r}".format("flag" if flag.startswith("-") else "argument", flag), hint)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
