"""A plan as commands, one after the other. Nothing is started here."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Tuple

from ..texts import tr
from .offline import DIGESTS
from .plan import Group, Package, Plan
from .verify import DOCTOR, IMPORTS, MODULES

CLEAR, MAKE, DIGEST, INSTALL, IMPORT, CHECK = "clear", "make", "digest", "install", "import", "check"
"""Kinds of steps."""

# QGIS holds the other end of standard input. When QGIS goes, however it goes, so does the program: no pip is left
# writing into an environment that the next QGIS goes on with. What a broken-off run left half-fetched is removed.
LEASH = """
import os, runpy, shutil, sys, threading
def watch():
    while os.read(0, 4096):  # not sys.stdin: a thread inside it makes the interpreter abort at its end
        pass
    os._exit(75)
threading.Thread(target=watch, daemon=True).start()
temporary = os.environ.get("TMPDIR", "")
if os.path.basename(temporary) == "sarmatch-tmp":
    shutil.rmtree(temporary, ignore_errors=True)
    os.makedirs(temporary, exist_ok=True)
module = sys.argv[1]
sys.argv = sys.argv[1:]
runpy.run_module(module, run_name="__main__", alter_sys=True)
"""
REMOVE = """
import os, shutil, sys
def again(function, path, _error):
    os.chmod(path, 0o700)
    function(path)
folder = sys.argv[1]
aside = folder + ".removing"
if os.path.exists(aside):
    shutil.rmtree(aside, onerror=again)
os.rename(folder, aside)
shutil.rmtree(aside, onerror=again)
"""
"""Program that removes a folder, read-only files included: tens of thousands of files take seconds. It is renamed
first, so that nothing half-removed is ever taken for an environment, or for something else."""

# Shares of the bar, in bytes' stead: what takes time without a download.
_MAKE_WEIGHT, _IMPORT_WEIGHT, _CHECK_WEIGHT, _CLEAR_WEIGHT, _DIGEST_WEIGHT = 15e6, 40e6, 30e6, 10e6, 20e6


@dataclass(frozen=True)
class Step:
    """One program to run.

    Attributes:
        name: under which it is recorded as done.
        kind: what its output means.
        title: for people.
        program, arguments: of the process.
        weight: share of the bar, bytes or something like them.
        group: what an installing step installs.
    """

    name: str
    kind: str
    title: str
    program: str
    arguments: Tuple[str, ...]
    weight: float
    group: Group = Group("", ())


def interpreter(folder: str) -> str:
    """The Python of an environment."""
    return str(Path(folder, "Scripts", "python.exe") if os.name == "nt" else Path(folder, "bin", "python"))


def requirements_file(folder: str, group: str) -> str:
    """Where the requirements of a step are written."""
    return str(Path(folder, "sarmatch-requirements", group + ".txt"))


def requirements_text(packages: Iterable[Package], recorded: Mapping[str, str]) -> str:
    """The requirements file of a step.

    Args:
        packages: what to install.
        recorded: digests of files of a wheel folder that are taken on its word: file name -> sha256.
    """
    lines = []
    for package in packages:
        line = package.pin.requirement()
        if package.file_name in recorded:
            line += " \\\n    --hash=sha256:" + recorded[package.file_name]
        lines.append(line)
    return "\n".join(lines) + "\n"


def plan_steps(plan: Plan, rebuild: bool) -> List[Step]:
    """Every step of a set-up.

    Args:
        plan: without problems.
        rebuild: something that cannot be used lies in the folder and is removed first.
    """
    steps = [_clear(plan)] if rebuild else []
    steps.append(_make(plan))
    if plan.choice.wheels is not None:
        steps.append(_digest(plan))
    steps += [_install(plan, group) for group in plan.groups]
    return steps + check_steps(plan.choice.folder)


def check_steps(folder: str) -> List[Step]:
    """Does it work? In processes of their own."""
    return checks_of(interpreter(folder))


def checks_of(python: str) -> List[Step]:
    """The same for any Python."""
    modules = tuple(MODULES.values())
    return [
        Step("import", IMPORT, tr("Checking each library"), python, (*IMPORTS, *modules), _IMPORT_WEIGHT),
        Step("check", CHECK, tr("Checking the engine"), python, DOCTOR, _CHECK_WEIGHT),
    ]


def repair_steps(plan: Plan, projects: Iterable[str]) -> List[Step]:
    """Install some packages again over what is there, then check."""
    wanted = set(projects)
    steps = [_digest(plan)] if plan.choice.wheels is not None else []
    for group in plan.groups:
        broken = tuple(package for package in group.packages if package.pin.project in wanted)
        if broken:
            steps.append(_install(plan, Group(group.name, broken), ("--force-reinstall",)))
    return steps + check_steps(plan.choice.folder)


def remove_step(python: str, folder: str) -> Step:
    """Remove a whole folder.

    Args:
        python: not the folder's own, which would remove itself.
        folder: made sure before to be an environment.
    """
    return Step("clear", CLEAR, tr("Removing {}").format(folder), python, ("-c", REMOVE, folder), _CLEAR_WEIGHT)


def _clear(plan: Plan) -> Step:
    return remove_step(plan.machine.python, plan.choice.folder)


def _make(plan: Plan) -> Step:
    # Without ensurepip (Debian without python3-venv) the system's pip serves: the environment sees it.
    options = () if plan.machine.has_ensurepip else ("--without-pip",)
    arguments = ("-m", "venv", "--system-site-packages", *options, plan.choice.folder)
    return Step("make", MAKE, tr("Making the environment"), plan.machine.python, arguments, _MAKE_WEIGHT)


def _digest(plan: Plan) -> Step:
    paths = tuple(os.path.join(plan.choice.wheels.path, package.file_name) for package in plan.packages)
    return Step(
        "digest", DIGEST, tr("Reading the folder's files"), plan.machine.python, ("-c", DIGESTS, *paths), _DIGEST_WEIGHT
    )


def _install(plan: Plan, group: Group, options: Tuple[str, ...] = ()) -> Step:
    arguments = ["-c", LEASH, "pip", "install", "--no-deps", "--only-binary", ":all:", "--progress-bar", "off"]
    arguments += ["--retries", "3", "--timeout", "30", "--no-warn-script-location", *options]
    if plan.choice.wheels is not None:
        arguments += ["--no-index", "--find-links", plan.choice.wheels.path, "--require-hashes"]
    elif all(package.is_pinned for package in group.packages):
        arguments.append("--require-hashes")
    for index in sorted({package.index for package in group.packages if package.index}):
        arguments += ["--extra-index-url", index]
    arguments += ["-r", requirements_file(plan.choice.folder, group.name)]
    one = group.packages[0].pin if len(group.packages) == 1 else None
    title = (
        tr("Installing {}").format(one.project)
        if one is not None
        else tr("Installing {} libraries").format(len(group.packages))
    )
    name = "install {}".format(group.name)
    return Step(name, INSTALL, title, interpreter(plan.choice.folder), tuple(arguments), float(group.size_bytes), group)


def commands(plan: Plan) -> List[str]:
    """The steps as a person would type them in a terminal; for those who rather do, and for another computer."""
    folder, python = plan.choice.folder, interpreter(plan.choice.folder)
    lines = ['"{}" -m venv --system-site-packages "{}"'.format(plan.machine.python, folder)]
    by_index: Dict[str, List[str]] = {}
    for package in plan.packages:
        by_index.setdefault(package.index, []).append("{}=={}".format(package.pin.project, package.pin.version))
    for index, names in sorted(by_index.items()):
        extra = " --extra-index-url {}".format(index) if index else ""
        lines.append('"{}" -m pip install --no-deps{} {}'.format(python, extra, " ".join(names)))
    return lines
