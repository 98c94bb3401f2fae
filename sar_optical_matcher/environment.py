"""The engine's own Python: where it is looked for, how it is started, and what to do when there is none.

The engine needs torch, which must not be loaded into QGIS: it runs in a Python environment of its own, in a process
of its own. Nothing here starts a process; files are looked at, and the command is put together.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDir, QProcessEnvironment

from ..backend.errors import EngineError
from . import settings
from .engine_setup.record import PARTIAL, state_of
from .texts import tr

PLUGIN_ROOT = Path(__file__).resolve().parents[1]
PYTHON_VARIABLE = "SARMATCH_PYTHON"
USER_VENV = Path.home() / ".sarmatch" / "venv"
PACKAGES = (
    "torch", "faiss-cpu", "scikit-image", "scipy", "shapely", "pyproj", "safetensors", "numpy",
    "accelerate", "pytorch-metric-learning", "torch-geometric", "torchmetrics",
)  # fmt: skip

# QGIS starts with variables that describe its own Python and libraries; in another Python they break imports.
SCRUBBED_VARIABLES = (
    "PYTHONHOME", "PYTHONPATH", "PYTHONUSERBASE", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV", "CONDA_PREFIX", "PIP_USER", "PIP_TARGET", "PIP_PREFIX",
    "QGIS_PREFIX_PATH", "QGIS_PLUGINPATH", "QT_PLUGIN_PATH",
    "PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH", "LD_PRELOAD",
    "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "DYLD_INSERT_LIBRARIES",
)  # fmt: skip
CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@dataclass(frozen=True)
class PythonPlace:
    """One place where the engine's Python is looked for."""

    origin: str
    path: str

    @property
    def exists(self) -> bool:
        """Whether an executable file is there, and not in an environment whose set-up was broken off."""
        is_program = os.path.isfile(self.path) and os.access(self.path, os.X_OK)
        return is_program and state_of(str(Path(self.path).parent.parent)) != PARTIAL


@dataclass(frozen=True)
class EngineCommand:
    """How to start the engine's worker."""

    program: str
    arguments: Tuple[str, ...]
    environment: QProcessEnvironment
    folder: str


def python_places() -> List[PythonPlace]:
    """Every place, the first that exists is taken; a stated one (setting, variable) is never passed over."""
    places = []
    stated = settings.text(settings.ENGINE_PYTHON)
    if stated:
        places.append(PythonPlace("setting of the plugin", os.path.expanduser(stated)))
    variable = os.environ.get(PYTHON_VARIABLE, "")
    if variable:
        places.append(PythonPlace("environment variable " + PYTHON_VARIABLE, os.path.expanduser(variable)))
    places.append(PythonPlace("environment in the plugin's folder", str(_interpreter(PLUGIN_ROOT / ".venv"))))
    places.append(PythonPlace("environment of the user", str(_interpreter(USER_VENV))))
    return places


def find_python() -> str:
    """Path of the engine's Python.

    Raises:
        EngineError: there is none; the hint says how to make one.
    """
    for place in python_places():
        if place.exists:
            return place.path
        if place.origin.startswith(("setting", "environment variable")):
            # A wish that cannot be met must not silently become something else.
            raise EngineError(
                tr("the engine's Python {} does not exist or is not finished ({})").format(
                    place.path, _origin_words(place)
                ),
                tr("Choose another one in the engine settings."),
                code="engine_missing",
            )
    raise EngineError(
        tr("the engine's Python environment was not found"),
        tr("“Set up the engine” in the panel makes it. By hand: {}").format(" && ".join(install_commands())),
        code="engine_missing",
    )


def engine_command() -> EngineCommand:
    """How to start the worker with the Python found.

    Raises:
        EngineError: no Python.
    """
    return EngineCommand(
        program=find_python(),
        arguments=("-u", "-m", "backend", "worker"),
        environment=engine_environment(QProcessEnvironment.systemEnvironment()),
        # Not the plugin's folder: a running process would lock it on Windows when the plugin is updated.
        folder=QDir.tempPath(),
    )


def engine_environment(inherited: QProcessEnvironment) -> QProcessEnvironment:
    """The variables for the engine: what was inherited, without what belongs to QGIS's own Python."""
    environment = QProcessEnvironment(inherited)
    for name in SCRUBBED_VARIABLES:
        environment.remove(name)
    for name in CERTIFICATE_VARIABLES:
        value = environment.value(name, "")
        if value and not os.path.exists(value):
            environment.remove(name)
    environment.insert("PYTHONPATH", str(PLUGIN_ROOT))
    environment.insert("PYTHONUTF8", "1")
    environment.insert("PYTHONDONTWRITEBYTECODE", "1")  # a plugin's folder is replaced whole on update
    cores = os.cpu_count() or 1
    if cores > 2 and not environment.contains("OMP_NUM_THREADS"):
        environment.insert("OMP_NUM_THREADS", str(cores - 1))  # QGIS keeps a core to draw with
    return environment


def install_commands() -> List[str]:
    """The two commands that make the environment where it is looked for."""
    # System site packages of QGIS's own Python: GDAL's module must belong to the installed GDAL library, and numpy be
    # of the version that module was compiled with.
    make = '"{}" -m venv --system-site-packages "{}"'.format(qgis_python(), USER_VENV)
    packages = [_numpy() if name == "numpy" else name for name in PACKAGES]
    install = '"{}" -m pip install {}'.format(_interpreter(USER_VENV), " ".join(packages))
    return [make, install]


def report(device: str = "", last_words: str = "") -> str:
    """A Markdown report for a bug tracker; the user's home folder is written as ``~``.

    Args:
        device: what the worker said it computes on; empty while it has not run.
        last_words: the end of its standard error.
    """
    lines = [
        "### SAR-Optical Matcher: engine report",
        "- QGIS {} with Python {}".format(Qgis.QGIS_VERSION, sys.version.split()[0]),
        "- {} {} {}".format(platform.system(), platform.release(), platform.machine()),
        "- plugin folder `{}`".format(PLUGIN_ROOT),
        "- device: {}".format(device or "not started"),
    ]
    for place in python_places():
        lines.append("- {}: `{}` {}".format(place.origin, place.path, "found" if place.exists else "not there"))
    if last_words.strip():
        lines += ["", "```", last_words.strip(), "```"]
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"


def version() -> Optional[str]:
    """The plugin's version as ``metadata.txt`` states it; None where that file is missing."""
    path = PLUGIN_ROOT / "metadata.txt"
    if not path.is_file():
        return None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.split("=", 1)[1].strip()
    return None


def qgis_python() -> str:
    """The interpreter that QGIS's own Python is; environments stand on it."""
    # sys.executable is QGIS itself on Windows and macOS.
    beside = [Path(sys.exec_prefix) / "python.exe", Path(sys.exec_prefix) / "bin" / "python3"]
    return str(next((path for path in beside if path.is_file()), "python3"))


def _origin_words(place: PythonPlace) -> str:
    # The origin itself stays English: reports to a bug tracker name it.
    if place.origin.startswith("setting"):
        return tr("setting of the plugin")
    return tr("environment variable {}").format(PYTHON_VARIABLE)


def _numpy() -> str:
    try:
        return "numpy=={}".format(importlib.metadata.version("numpy"))
    except importlib.metadata.PackageNotFoundError:
        return "numpy"


def _interpreter(venv: Path) -> Path:
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"
