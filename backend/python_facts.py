"""``python -m backend.python_facts``: what a Python is like, for the window that would make an environment on it.

Runs before anything is installed, in whatever Python there is: it imports nothing of the engine, says what is missing
instead of failing, and keeps to a grammar that old ones read.
"""

import importlib.util
import json
import platform
import sys

MARK = "sarmatch:"
"""Begins the line that is meant for the window; libraries print what they like."""


def python_facts() -> dict:
    """Versions, system, and which of the tools and modules that an environment rests on are there; JSON-ready."""
    has_venv = importlib.util.find_spec("venv") is not None
    facts = {
        "python": sys.executable,
        "version": list(sys.version_info[:3]),
        "implementation": sys.implementation.name,
        "system": sys.platform,
        "machine": platform.machine(),
        "libc": platform.libc_ver(),
        "macos": platform.mac_ver()[0],
        "prefix": sys.prefix,
        "base_prefix": sys.base_prefix,
        "pip": importlib.util.find_spec("pip") is not None,
        "ensurepip": has_venv and importlib.util.find_spec("ensurepip") is not None,
        "venv": has_venv,
        "free_threaded": not getattr(sys, "_is_gil_enabled", lambda: True)(),
    }
    try:
        import numpy

        facts["numpy"] = numpy.__version__
    except Exception as error:  # a numpy that is broken is told, whatever it raises
        facts["numpy_error"] = repr(error)
    try:
        from osgeo import gdal, gdal_array  # noqa: F401 - gdal_array is what breaks with another numpy

        facts["gdal"] = gdal.__version__
    except Exception as error:
        facts["gdal_error"] = repr(error)
    return facts


if __name__ == "__main__":
    sys.stdout.write(MARK + json.dumps(python_facts()) + "\n")
