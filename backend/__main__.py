"""``python -m backend``, or by path from anywhere: ``python /where/the/plugin/lies/backend/__main__.py worker``."""

from __future__ import annotations

import os
import sys

if not __package__:
    # Started by path, Python has put this folder on its search path, where our modules would hide others (errors,
    # config, models ...). The folder above belongs there: the plugin's, whatever its name.
    _here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [os.path.dirname(_here)] + [entry for entry in sys.path if os.path.abspath(entry or ".") != _here]
    __package__ = os.path.basename(_here)

from .cli import main

if __name__ == "__main__":
    raise SystemExit(main())
