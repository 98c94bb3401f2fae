"""The one pipe between window and engine: a JSON object a line, UTF-8, every kind of message a dataclass.

In: :class:`Request`, :class:`Cancel`. Out: :class:`Hello` once, then :class:`Progress` and :class:`Metrics`, and for
every request exactly one :class:`Result` or :class:`Failure`. Paths travel, arrays never do. Standard library only.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any, Dict, List, Type, Union, get_type_hints

from .errors import ProtocolError

PROTOCOL_VERSION = 1


@dataclass(frozen=True)
class Request:
    """Run a command; ``params`` are those of its dataclass in :mod:`backend.config`."""

    id: str
    command: str
    params: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Cancel:
    """Stop the request with this id; it then ends in a Failure of code ``cancelled``."""

    id: str


@dataclass(frozen=True)
class Hello:
    """First line of a worker: what it speaks and where it computes."""

    protocol: int
    version: str
    device: str
    commands: List[str]


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` units of a stage; ``total`` is 0 while unknown."""

    id: str
    stage: str
    done: int
    total: int
    message: str = ""


@dataclass(frozen=True)
class Metrics:
    """Values of one training step; ``images`` maps names to paths."""

    id: str
    step: int
    values: Dict[str, float]
    images: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """The request ended well."""

    id: str
    data: Dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """The request ended badly; the fields are those of :class:`backend.errors.SarmatchError`."""

    id: str
    code: str
    message: str
    hint: str = ""


Message = Union[Request, Cancel, Hello, Progress, Metrics, Result, Failure]
_KINDS: Dict[str, Type[Any]] = {
    kind.__name__: kind for kind in (Request, Cancel, Hello, Progress, Metrics, Result, Failure)
}


def encode(message: Message) -> str:
    """The message as one line with its newline; ``kind`` names the dataclass."""
    body = {"kind": type(message).__name__, **dataclasses.asdict(message)}
    return json.dumps(body, ensure_ascii=False, allow_nan=False) + "\n"


def decode(line: str) -> Message:
    """The message of one line.

    Raises:
        ProtocolError: not JSON, of no known kind, or with fields missing, unknown or of the wrong type.
    """
    try:
        body = json.loads(line)
    except ValueError:
        raise ProtocolError("not a JSON line: {!r}".format(line[:120]), "Something else writes to the pipe.") from None
    if not isinstance(body, dict) or body.get("kind") not in _KINDS:
        raise ProtocolError("no known message: {!r}".format(line[:120]), "Known are: {}.".format(", ".join(_KINDS)))
    kind = _KINDS[body.pop("kind")]
    specs = {spec.name: spec for spec in dataclasses.fields(kind)}
    hints = get_type_hints(kind)
    for name in body:
        if name not in specs:
            raise ProtocolError("{} has no field {!r}".format(kind.__name__, name), "The two sides differ in version.")
    for name, spec in specs.items():
        if name not in body:
            if spec.default is dataclasses.MISSING and spec.default_factory is dataclasses.MISSING:
                raise ProtocolError("{} lacks {!r}".format(kind.__name__, name), "The two sides differ in version.")
            continue
        expected = getattr(hints[name], "__origin__", hints[name])
        if not isinstance(body[name], expected) or (expected is int and isinstance(body[name], bool)):
            raise ProtocolError(
                "{}.{} is {!r}, not {}".format(kind.__name__, name, body[name], expected.__name__),
                "The two sides differ in version.",
            )
    message: Message = kind(**body)
    return message
