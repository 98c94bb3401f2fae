"""Builds ``.venv`` on the Python that QGIS uses, so that QGIS, GDAL and the engine's libraries meet in one interpreter.

Run it *with* that Python (``make venv`` does). The venv sees the system's packages, which is where QGIS and GDAL come
from, and numpy is pinned to theirs: another numpy beside a compiled GDAL breaks both. Does nothing when all is there.
Standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "ready.json"
TORCH = "2.13.0"
"""The version everything was measured with. pip takes a CPU build where it finds one (a wheel folder, or the index that
``--torch-index`` names); PyPI's own Linux build carries CUDA and several GB."""


def state(extras: str) -> dict[str, str]:
    """What the venv rests on; another value of any of these calls for another install.

    Raises:
        SystemExit: this Python lacks QGIS's or GDAL's modules.
    """
    try:
        import numpy
        import osgeo.gdal
        import qgis.core  # noqa: F401 - asked for by name, not used
    except ImportError as missing:
        raise SystemExit(
            f"error: {sys.executable} cannot import {missing.name}. It must be the Python that QGIS uses: "
            "install QGIS (`make qgis`), or name its Python (`make venv QGIS_PYTHON=...`)."
        ) from None
    return {
        "python": sys.version.split()[0],
        "numpy": numpy.__version__,
        "gdal": osgeo.gdal.__version__,
        "torch": TORCH,
        "extras": extras,
        "pyproject": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),  # pragma: allowlist secret
    }


def is_ready(wanted: dict[str, str]) -> bool:
    """Whether the venv was finished in exactly this state."""
    return STAMP.is_file() and json.loads(STAMP.read_text(encoding="utf-8")) == wanted


def create(python_version: str) -> None:
    """Make the bare venv, anew where one of another Python lies there."""
    config = VENV / "pyvenv.cfg"
    if config.is_file() and f"version = {python_version}" in config.read_text(encoding="utf-8").splitlines():
        return
    builder = venv.EnvBuilder(system_site_packages=True, clear=VENV.exists(), symlinks=os.name != "nt", with_pip=True)
    builder.create(VENV)
    # The distribution's pyproj looks for PROJ's tables under the prefix of the venv, and warns at every start.
    tables = Path(sys.base_prefix, "share", "proj")
    if tables.is_dir() and os.name != "nt":
        (VENV / "share").mkdir(exist_ok=True)
        (VENV / "share" / "proj").symlink_to(tables)


def install(wanted: dict[str, str], torch_index: str) -> None:
    """Install the engine in place, with everything it needs, numpy held where it is.

    Raises:
        subprocess.CalledProcessError: pip failed; its own words are on the terminal.
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    constraints = VENV / "constraints.txt"
    constraints.write_text(f"numpy=={wanted['numpy']}\ntorch=={wanted['torch']}\n", encoding="utf-8")
    pip = [str(python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "-c", str(constraints)]
    if torch_index:
        pip += ["--extra-index-url", torch_index]
    # The build tools first: the install in place then needs no build environment of its own. Not the system's copies:
    # Debian's setuptools installs into the wrong folder.
    subprocess.run([*pip, "--ignore-installed", "setuptools>=77", "wheel"], check=True)
    subprocess.run([*pip, "--no-build-isolation", "-e", f"{ROOT}[{wanted['extras']}]"], check=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extras", default="dev,bench", help="extras of pyproject.toml to install")
    parser.add_argument("--torch-index", default="", help="where pip also looks for torch")
    arguments = parser.parse_args()
    wanted = state(arguments.extras)
    if is_ready(wanted):
        return
    print(f"building {VENV} on {sys.executable} (numpy {wanted['numpy']}, GDAL {wanted['gdal']}) ...", flush=True)
    create(wanted["python"])
    STAMP.unlink(missing_ok=True)
    try:
        install(wanted, arguments.torch_index)
    except subprocess.CalledProcessError as failure:
        raise SystemExit(f"error: pip ended with {failure.returncode}; its reason stands above.") from None
    STAMP.write_text(json.dumps(wanted, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
