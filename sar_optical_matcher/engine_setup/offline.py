"""A folder of wheels instead of the package index: what lies in it, and its files' digests."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Optional, Tuple

from .wheels import Target, fits, normal_name, parse_wheel_name

DIGESTS = """
import hashlib, json, sys
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        digest = hashlib.sha256()
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    print("sarmatch:" + json.dumps({"path": path, "sha256": digest.hexdigest()}), flush=True)
"""
"""Program that reads files, for a process of its own: a wheel of torch takes a second or more."""


@dataclass(frozen=True)
class File:
    """A wheel in the folder."""

    name: str
    project: str
    version: str
    size_bytes: int


@dataclass(frozen=True)
class Folder:
    """A folder and its wheels."""

    path: str
    files: Tuple[File, ...]

    def find(self, project: str, version: str, target: Target) -> Optional[File]:
        """The wheel of a package that fits; where a plain version is asked for, a local one (``+cu130``) serves too."""
        fitting = [file for file in self.files if file.project == normal_name(project) and fits(file.name, target)]
        exact = next((file for file in fitting if file.version == version), None)
        return exact or next((file for file in fitting if file.version.split("+")[0] == version), None)


def read_folder(path: str) -> Folder:
    """List the wheels of a folder; an unreadable one holds none."""
    files = []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                wheel = parse_wheel_name(entry.name)
                if wheel is not None and entry.is_file():
                    files.append(File(entry.name, wheel.project, wheel.version, entry.stat().st_size))
    except OSError:
        return Folder(path, ())
    return Folder(path, tuple(sorted(files, key=lambda file: file.name)))
