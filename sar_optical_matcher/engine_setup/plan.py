"""What a set-up would install, where from, how large it is and what stands in its way. Pure: no file is written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from ..texts import tr
from . import pins
from .machine import Machine
from .offline import Folder
from .pins import Pin, PinnedWheel
from .wheels import Target, needs_newer_system, normal_name

CPU, CUDA = "cpu", "cuda"
PYTHONS = (10, 14)
"""Oldest and newest minor version of CPython 3 that the engine's torch is built for."""
PYTORCH_INDEX = "https://download.pytorch.org/whl/"
CUDA_INDEX = "cu130"
OWN_STEP_BYTES = 40_000_000
"""A larger package is a step of its own: what is finished is not done again after a break."""
UNPACKED, UNPACKED_CUDA = 4.4, 2.0
"""Bytes on disk for each byte of wheels: measured on the CPU build, compiled Python files included (1.4 GB of 323 MB);
for CUDA's libraries and the torch built for them, which compress less, an estimate."""
UNKNOWN_TORCH_BYTES = {CPU: 190_000_000, CUDA: 1_900_000_000}


@dataclass(frozen=True)
class Choice:
    """What the person chose.

    Attributes:
        folder: of the environment.
        build: :data:`CPU` or :data:`CUDA`.
        wheels: a folder of wheels instead of the package index; None for the index.
    """

    folder: str
    build: str = CPU
    wheels: Optional[Folder] = None


@dataclass(frozen=True)
class Problem:
    """Why nothing can be installed."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True)
class Package:
    """One package to install.

    Attributes:
        pin: project, version and digests that may be installed.
        file_name: the wheel expected; empty where it is not known before.
        size_bytes: of that wheel.
        index: an index asked beside pip's own; empty for none.
    """

    pin: Pin
    file_name: str
    size_bytes: int
    index: str = ""

    @property
    def is_pinned(self) -> bool:
        """Whether this plugin knows digests for it."""
        return bool(self.pin.wheels)


@dataclass(frozen=True)
class Group:
    """Packages that one run of pip installs."""

    name: str
    packages: Tuple[Package, ...]

    @property
    def size_bytes(self) -> int:
        """Of all its wheels."""
        return sum(package.size_bytes for package in self.packages)


@dataclass(frozen=True)
class Plan:
    """Everything a set-up would do, or the problems that keep it from being done."""

    machine: Machine
    choice: Choice
    groups: Tuple[Group, ...] = ()
    problems: Tuple[Problem, ...] = ()
    foreign: Tuple[str, ...] = field(default=())
    """Files of the wheel folder whose digests this plugin does not know; they are taken on the folder's word."""

    @property
    def packages(self) -> List[Package]:
        """Of all groups."""
        return [package for group in self.groups for package in group.packages]

    @property
    def unpinned(self) -> List[str]:
        """Packages from an index without a digest known here; that index's own digest is checked."""
        return [package.pin.project for package in self.packages if not package.is_pinned]

    @property
    def download_bytes(self) -> int:
        """Of all wheels; nothing is downloaded from a folder."""
        return 0 if self.choice.wheels else self.wheel_bytes

    @property
    def wheel_bytes(self) -> int:
        """Of all wheels."""
        return sum(group.size_bytes for group in self.groups)

    @property
    def disk_bytes(self) -> int:
        """Needed at the fullest moment: unpacked, plus the largest step's download and pip's cache of all."""
        largest = max((group.size_bytes for group in self.groups), default=0)
        kept = 0 if self.choice.wheels else self.wheel_bytes + largest
        dense = ("nvidia-", "torch") if self.choice.build == CUDA else ("nvidia-",)
        cuda = sum(package.size_bytes for package in self.packages if package.pin.project.startswith(dense))
        return int(UNPACKED * (self.wheel_bytes - cuda) + UNPACKED_CUDA * cuda) + kept

    @property
    def key(self) -> str:
        """Changes with anything that makes an unfinished environment useless for this plan."""
        parts = [self.machine.python, self.machine.version_text, self.machine.numpy, self.choice.build]
        parts += sorted("{}=={}".format(package.pin.project, package.pin.version) for package in self.packages)
        return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()[:16]


def default_build(system: str, has_gpu: bool) -> str:
    """CUDA where a usable GPU is; macOS has one build, which uses Metal."""
    return CUDA if has_gpu and system in ("linux", "win32") else CPU


def builds(system: str) -> Tuple[str, ...]:
    """What there is to choose from."""
    return (CPU,) if system == "darwin" else (CPU, CUDA)


def make_plan(machine: Machine, choice: Choice, folder: Path = pins.FOLDER) -> Plan:
    """Put a plan together.

    Args:
        machine: the Python the environment will stand on.
        choice: what the person chose.
        folder: where the pins are.
    """
    problems = _problems(machine)
    if problems:
        return Plan(machine, choice, problems=tuple(problems))
    target = machine.target
    needed = _needed(machine, choice, folder)
    if choice.wheels is not None:
        return _from_folder(machine, choice, needed, choice.wheels)
    packages, missing = [], []
    for pin, index in needed:
        wheel = _best(pin, target)
        if wheel is not None:
            packages.append(Package(pin, wheel.file_name, wheel.size_bytes, index))
        elif index:  # its digest is not known here, but that index has it
            packages.append(Package(Pin(pin.project, pin.version), "", UNKNOWN_TORCH_BYTES[choice.build], index))
        else:
            missing.append(pin)
    if missing:
        return Plan(machine, choice, problems=(_no_wheel(missing, target),))
    return Plan(machine, choice, groups=_grouped(packages))


def _problems(machine: Machine) -> List[Problem]:
    found = []
    oldest, newest = PYTHONS
    if machine.implementation != "cpython" or machine.free_threaded or machine.version[0] != 3:
        found.append(Problem("python_kind", tr("This is not an ordinary CPython 3."), _other_python()))
    elif not oldest <= machine.version[1] <= newest:
        message = tr("Its Python is {}; the engine needs 3.{} to 3.{}.").format(machine.version_text, oldest, newest)
        found.append(Problem("python_version", message, _other_python()))
    if not machine.numpy:
        found.append(Problem("numpy_missing", tr("This Python has no numpy that works."), _other_python()))
    elif not pins.series_for(machine.numpy):
        message = tr("Its numpy {} is too old; {} is needed.").format(machine.numpy, pins.NUMPY_SERIES[0])
        found.append(Problem("numpy_old", message, _other_python()))
    if not machine.gdal:
        found.append(
            Problem("gdal_missing", tr("This Python has no GDAL, which does not come from pip."), _other_python())
        )
    if not machine.has_venv or not (machine.has_ensurepip or machine.has_pip):
        hint = tr("On Debian and Ubuntu: sudo apt install python3-venv. Then try again.")
        found.append(Problem("venv_missing", tr("This Python cannot make environments."), hint))
    return found


def _other_python() -> str:
    return tr("Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.")


def _needed(machine: Machine, choice: Choice, folder: Path) -> List[Tuple[Pin, str]]:
    """Every pin that applies, with the index asked beside pip's own."""
    target = machine.target
    needed = [(pin, "") for pin in pins.read_pins("numpy-" + pins.series_for(machine.numpy), folder)]
    if machine.system == "linux" and choice.build == CPU:
        needed += [(pin, PYTORCH_INDEX + "cpu") for pin in pins.read_pins(pins.TORCH_CPU, folder)]
    elif machine.system == "win32" and choice.build == CUDA:
        needed += [(pin, PYTORCH_INDEX + CUDA_INDEX) for pin in pins.read_pins(pins.TORCH_CUDA, folder)]
    else:
        needed += [(pin, "") for pin in pins.read_pins(pins.TORCH_PLAIN, folder)]
        if machine.system == "linux":
            needed += [(pin, "") for pin in pins.read_pins(pins.CUDA_LIBRARIES, folder)]
    return [(pin, index) for pin, index in needed if pins.applies(pin.marker, target)]


def _best(pin: Pin, target: Target) -> Optional[PinnedWheel]:
    fitting = pin.fitting(target)
    # pip prefers the newest system a wheel may ask for; which one is a matter of size only here.
    return max(fitting, key=lambda wheel: wheel.file_name, default=None)


def _no_wheel(missing: List[Pin], target: Target) -> Problem:
    names = ", ".join(pin.project for pin in missing)
    if any(needs_newer_system(wheel.file_name, target) for pin in missing for wheel in pin.wheels):
        version = ".".join(str(number) for number in target.system_version)
        if target.system == "linux":
            message = tr("The system's C library (glibc {}) is too old for {}.").format(version, names)
        else:
            message = tr("macOS {} is too old for {}.").format(version, names)
        return Problem("system_too_old", message, tr("Use a newer release of the operating system."))
    message = tr("There are no files for {} on this kind of computer ({}) of: {}.").format(
        "Python 3.{}".format(target.minor), target.machine, names
    )
    return Problem("no_wheel", message, _other_python())


def _from_folder(machine: Machine, choice: Choice, needed: List[Tuple[Pin, str]], folder: Folder) -> Plan:
    packages, missing, foreign = [], [], []
    for pin, _index in needed:
        file = folder.find(pin.project, pin.version, machine.target)
        if file is None:
            missing.append("{} {}".format(pin.project, pin.version))
            continue
        known = {wheel.file_name: wheel for wheel in pin.wheels}
        if file.name not in known:
            foreign.append(file.name)
        packages.append(Package(Pin(pin.project, file.version, "", pin.wheels), file.name, file.size_bytes))
    if missing:
        shown = ", ".join(missing[:6]) + (" …" if len(missing) > 6 else "")
        message = tr("The folder lacks {} of {} packages: {}").format(len(missing), len(needed), shown)
        hint = tr("Fetch them on a computer with internet, with the command under “Commands…”.")
        return Plan(machine, choice, problems=(Problem("folder_incomplete", message, hint),))
    return Plan(machine, choice, groups=_grouped(packages), foreign=tuple(foreign))


def _grouped(packages: List[Package]) -> Tuple[Group, ...]:
    """The small ones first: a network that does not work is found out cheaply."""
    # A run of pip checks digests of all its packages or of none, and asks the same indexes for all.
    by_run: Dict[str, List[Package]] = {}
    for package in sorted(packages, key=lambda package: (package.size_bytes, package.pin.project)):
        own = package.size_bytes >= OWN_STEP_BYTES or package.index or not package.is_pinned
        by_run.setdefault(normal_name(package.pin.project) if own else "libraries", []).append(package)
    groups = [Group(name, tuple(members)) for name, members in by_run.items()]
    return tuple(sorted(groups, key=lambda group: (group.name != "libraries", group.size_bytes)))
