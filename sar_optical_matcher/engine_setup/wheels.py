"""Names of wheels: for which Python, platform and C library a file is. Pure; no Qt, so that tools use it too.

The rules are those of the Python packaging specifications (platform compatibility tags, PEP 425, 513, 599, 600).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Tuple

_LEGACY_LINUX = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}
_MODERN_LINUX = re.compile(r"manylinux_(\d+)_(\d+)_(\w+)$")
_MACOS = re.compile(r"macosx_(\d+)_(\d+)_(\w+)$")
_CPYTHON = re.compile(r"cp3(\d+)$")


@dataclass(frozen=True)
class Target:
    """What a wheel must fit.

    Attributes:
        minor: CPython 3's minor version.
        system: ``linux``, ``win32`` or ``darwin``, as ``sys.platform`` says.
        machine: ``x86_64``, ``aarch64``, ``amd64`` or ``arm64``, lower case.
        system_version: of glibc on Linux, of macOS there; () on Windows or where it is not known.
    """

    minor: int
    system: str
    machine: str
    system_version: Tuple[int, ...] = ()


@dataclass(frozen=True)
class WheelName:
    """A wheel's file name, taken apart."""

    project: str
    version: str
    pythons: Tuple[str, ...]
    abis: Tuple[str, ...]
    platforms: Tuple[str, ...]


def normal_name(name: str) -> str:
    """A project's name as indexes compare it: ``Scikit_Image`` as ``scikit-image``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def parse_wheel_name(file_name: str) -> Optional[WheelName]:
    """Take a file name apart; None where it is not a wheel's."""
    if not file_name.endswith(".whl"):
        return None
    parts = file_name[: -len(".whl")].split("-")
    if len(parts) not in (5, 6):  # six with a build number
        return None
    pythons, abis, platforms = (tuple(part.split(".")) for part in parts[-3:])
    return WheelName(normal_name(parts[0]), parts[1], pythons, abis, platforms)


def fits(file_name: str, target: Target) -> bool:
    """Whether pip would take this file there. An unknown version of the system fits everything."""
    wheel = parse_wheel_name(file_name)
    return (
        wheel is not None
        and any(_python_fits(python, abi, target.minor) for python in wheel.pythons for abi in wheel.abis)
        and any(_platform_fits(platform, target) for platform in wheel.platforms)
    )


def needs_newer_system(file_name: str, target: Target) -> bool:
    """Whether the file is for this Python and processor, but for a newer glibc or macOS than the target's."""
    anything_goes = Target(target.minor, target.system, target.machine)
    return not fits(file_name, target) and fits(file_name, anything_goes)


def _python_fits(python: str, abi: str, minor: int) -> bool:
    if python in ("py3", "py2.py3"):
        return abi == "none"
    version = _CPYTHON.match(python)
    if version is None:
        return python == "py3{}".format(minor) and abi == "none"
    if abi == "abi3":
        return int(version.group(1)) <= minor
    return int(version.group(1)) == minor and abi in (python, "none")


def _platform_fits(platform: str, target: Target) -> bool:
    if platform == "any":
        return True
    if target.system == "win32":
        return platform == "win_" + target.machine
    needed, machine = _needs(platform, target.system)
    if machine is None:
        return False
    right_machine = machine == target.machine or (machine == "universal2" and target.machine in ("arm64", "x86_64"))
    return right_machine and (not target.system_version or needed <= target.system_version)


def _needs(platform: str, system: str) -> Tuple[Tuple[int, ...], Optional[str]]:
    """The oldest system a platform tag allows, and its processor; no processor where it is another system's."""
    modern = (_MODERN_LINUX if system == "linux" else _MACOS).match(platform)
    if modern is not None:
        return (int(modern.group(1)), int(modern.group(2))), modern.group(3)
    if system == "linux":
        name, _, machine = platform.partition("_")
        if name in _LEGACY_LINUX:
            return _LEGACY_LINUX[name], machine
        if name == "linux":
            return (), machine
    return (), None
