"""How far pip is, read line by line from what it writes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Dict, Set

from ..texts import tr
from .plan import Group
from .wheels import normal_name, parse_wheel_name

DOWNLOAD_SHARE = 0.7
"""Of a step's time; the rest is unpacking and compiling."""

_COLLECTING = re.compile(r"^Collecting ([A-Za-z0-9._-]+)==")
_FILE = re.compile(r"^(?:\s*(?:Downloading|Using cached)|Processing)\s+(\S.*?\.whl)\b")
_SATISFIED = re.compile(r"^Requirement already satisfied: ([A-Za-z0-9._-]+)")
_SECRETS = re.compile(r"(?P<scheme>\w+://)[^/@\s]*@")


@dataclass
class PipProgress:
    """Follows one run of pip.

    Attributes:
        group: what it installs.
        text: what it is doing, for people.
        unpacking: everything is fetched.
    """

    group: Group
    text: str = ""
    unpacking: bool = False
    _sizes: Dict[str, int] = field(default_factory=dict)
    _announced: Set[str] = field(default_factory=set)
    _current: str = ""

    def __post_init__(self) -> None:
        self._sizes = {package.pin.project: package.size_bytes for package in self.group.packages}

    def read(self, line: str) -> None:
        """One line of pip's."""
        satisfied, collecting, file = _SATISFIED.match(line), _COLLECTING.match(line), _FILE.match(line)
        if satisfied is not None:
            self._finish(self._current)
            self._finish(normal_name(satisfied.group(1)))
        elif collecting is not None:
            self._begin(normal_name(collecting.group(1)))
        elif file is not None:
            wheel = parse_wheel_name(file.group(1).replace("\\", "/").rsplit("/", 1)[-1])
            if wheel is not None:
                self._begin(wheel.project)
        elif line.startswith("Installing collected packages"):
            self._finish(self._current)
            self.unpacking = True
            count = len(self.group.packages)
            name = self.group.packages[0].pin.project if count == 1 else ""
            self.text = tr("Unpacking {}").format(name) if name else tr("Unpacking {} libraries").format(count)

    def fraction(self, fetched_bytes: int) -> float:
        """Share of the step that is done, in [0, 1].

        Args:
            fetched_bytes: what lies in the step's temporary folder.
        """
        if self.unpacking:
            return DOWNLOAD_SHARE
        total = max(1, self.group.size_bytes)
        # Files of a folder are not copied, so that either count alone would stand still.
        return DOWNLOAD_SHARE * min(1.0, max(fetched_bytes, self.announced_bytes) / total)

    @property
    def announced_bytes(self) -> int:
        """Sizes of the packages that pip has passed."""
        return sum(self._sizes.get(project, 0) for project in self._announced)

    def _begin(self, project: str) -> None:
        if project == self._current:
            return
        self._finish(self._current)
        self._current = project
        self.text = tr("Fetching {}").format(project)

    def _finish(self, project: str) -> None:
        if project:
            self._announced.add(project)
        self._current = ""


def without_secrets(text: str) -> str:
    """The same text with names and passwords taken out of addresses."""
    return _SECRETS.sub(r"\g<scheme>***@", text)
