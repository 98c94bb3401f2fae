"""What can be trained here: the engine's own training commands, in the analyst's words. No widget in here.

A training command that the engine gains appears by itself; only its title in words stands here.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Type

from ..backend import config
from ..backend.commands import COMMANDS
from .texts import tr

PREFIX = "train "


@dataclass(frozen=True)
class Trainable:
    """One thing to train.

    Attributes:
        key: never changes; kept in settings.
        title: for people.
        command: of the engine.
        values: parameters that make it this one among those of its command.
        starts_from: whether a trained model to start from is asked for.
    """

    key: str
    title: str
    command: str
    values: Mapping[str, Any] = field(default_factory=dict)
    starts_from: bool = False

    @property
    def params(self) -> Type[config.Params]:
        """The parameters of its command."""
        return COMMANDS[self.command].params

    @property
    def takes_images(self) -> bool:
        """Whether it learns from a folder of labelled images instead of pairs."""
        data = next(spec for spec in dataclasses.fields(self.params) if spec.name == "data")
        return bool(data.metadata["metavar"] == config.IMAGES)

    @property
    def summary(self) -> str:
        """What its command does, as a sentence."""
        text = tr(COMMANDS[self.command].summary)
        return tr("{}.").format(text[:1].upper() + text[1:])


def trainables() -> List[Trainable]:
    """Everything that this engine can train, the most useful first."""
    found: List[Trainable] = []
    for name in COMMANDS:
        if name.startswith(PREFIX):
            found += _of_command(name)
    return found


def trainable_of(identity: Mapping[str, Any]) -> Trainable:
    """What an earlier run has trained, by the parameters it was given.

    Raises:
        LookupError: no command of this engine takes them.
    """
    for each in trainables():
        names = {spec.name for spec in dataclasses.fields(each.params)}
        own = names - _shared_names()
        given = set(identity)
        if given <= names and own <= given and all(_agrees(each, identity, name) for name in each.values):
            return each
    raise LookupError(", ".join(sorted(identity)))


def _agrees(each: Trainable, identity: Mapping[str, Any], name: str) -> bool:
    if name == "initial":
        return (identity.get(name) is not None) == each.starts_from
    return bool(identity.get(name) == each.values[name])


def _shared_names() -> "set[str]":
    """Parameters that every training command has."""
    commands = [command for name, command in COMMANDS.items() if name.startswith(PREFIX)]
    return set.intersection(*({spec.name for spec in dataclasses.fields(command.params)} for command in commands))


def _of_command(name: str) -> List[Trainable]:
    what = name[len(PREFIX) :]
    if what == "encoder":
        return [
            Trainable("encoder-fine-tune", tr("Encoder, fine-tuned"), name, {"initial": config.ENCODER}, True),
            Trainable("encoder", tr("Encoder, anew"), name, {"initial": None}),
        ]
    if what == "negatives":
        titles: Dict[str, str] = {
            "ae-gan": tr("Hard negatives, AE-GAN"),
            "vae-gan": tr("Hard negatives, VAE-GAN"),
        }
        kinds = next(spec for spec in dataclasses.fields(COMMANDS[name].params) if spec.name == "kind")
        return [
            Trainable("negatives-" + kind, titles.get(kind, kind), name, {"kind": kind})
            for kind in kinds.metadata["choices"]
        ]
    titles = {
        "reranker": tr("Re-ranker"),
        "verifier": tr("Verifier"),
        "hashing": tr("Short codes of images"),
        "uahm": tr("Short codes of images, without classes"),
        "conditional-gan": tr("Generator of labelled images"),
    }
    return [Trainable(what, titles.get(what, what[:1].upper() + what[1:]), name)]
