"""What the doors ask of the process before anything heavy is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = "from backend.cli import main; main(['--version']); from osgeo import gdal; print(gdal.GetCacheMax() >> 20)"


@pytest.mark.parametrize("set_by_user, megabytes", [(None, 256), ("64", 64)])
def test_the_doors_bound_what_gdal_keeps(set_by_user: "str | None", megabytes: int) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "GDAL_CACHEMAX"}
    if set_by_user is not None:
        environment["GDAL_CACHEMAX"] = set_by_user
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == str(megabytes)
