"""``python -m backend.import_check MODULE ...``: imports modules one by one, and says of each how it went.

A library that takes the process along was announced before. Imports nothing of the engine: it tells why the engine
does not start.
"""

import importlib
import json
import sys

MARK = "sarmatch:"
"""Begins the lines that are meant for the window; libraries print what they like."""


def say(**facts: str) -> None:
    """One line for the window."""
    sys.stdout.write(MARK + json.dumps(facts) + "\n")
    sys.stdout.flush()


def check(name: str) -> None:
    """Import one module."""
    say(trying=name)
    try:
        module = importlib.import_module(name)
        if name == "osgeo.gdal":
            importlib.import_module("osgeo.gdal_array")
        say(module=name, version=str(getattr(module, "__version__", "")))
    except BaseException as error:  # a library may even call sys.exit; it is told all the same
        say(module=name, error="{}: {}".format(type(error).__name__, error)[:500])


if __name__ == "__main__":
    for asked in sys.argv[1:]:
        check(asked)
