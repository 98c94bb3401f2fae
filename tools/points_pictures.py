"""Chooses control points of the demo's match in real QGIS on a virtual screen: ``docs/images/points.png`` and its kin.

Run ``make demo`` first, then ``.venv/bin/python tools/points_pictures.py``. The session is the one of the tests. With
``--keep FOLDER`` all pictures stay there as they were taken.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pictures import DEMO, IMAGES, PROFILE, ROOT, save_small

SIZE_PX = (1280, 800)
SESSIONS = ROOT / "tests" / "window"
PICTURES = {"points_swipe": "points", "points_dialog_alone": "georeference"}
"""Pictures of the session that become documents, and what they are called there."""


def points_in_qgis(place: Path, plan: dict[str, object]) -> None:
    """Run QGIS on a virtual screen with the session of ``real_points_session.py``.

    Args:
        place: an empty folder to work in.
        plan: what the session reads.

    Raises:
        SystemExit: QGIS or the virtual screen is missing, or the session failed.
    """
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None or shutil.which("xvfb-run") is None:
        raise SystemExit("error: QGIS and xvfb-run are needed")
    settings = place / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text(PROFILE, encoding="utf-8")
    (place / "runtime").mkdir(mode=0o700)
    (place / "plugins").mkdir()
    (place / "plugins" / "sar_optical_matcher").symlink_to(ROOT, target_is_directory=True)
    report = place / "report.json"
    full = {**plan, "package": "sar_optical_matcher", "report": str(report), "window": SIZE_PX}
    (place / "plan.json").write_text(json.dumps(full), encoding="utf-8")
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(place / "plugins"),
        "SARMATCH_PYTHON": sys.executable,
        "SARMATCH_SESSION": str(place / "plan.json"),
        "SARMATCH_SESSION_CODE": str(SESSIONS),
        "XDG_RUNTIME_DIR": str(place / "runtime"),
        "HOME": str(place),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 {}x{}x24".format(*SIZE_PX)]
    session = ["--profiles-path", str(place), "--code", str(SESSIONS / "real_points_session.py")]
    subprocess.run([*screen, program, "--nologo", "--noversioncheck", *session], env=environment, timeout=600)
    seen = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"error": "QGIS told nothing"}
    if "error" in seen:
        raise SystemExit(seen["error"])


def main() -> None:
    """Match, choose points, georeference, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="folder for the pictures as they were taken")
    arguments = parser.parse_args()
    scene = DEMO / "scene"
    if not (scene / "optical.tif").is_file():
        raise SystemExit("error: run `make demo` first")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shots = (arguments.keep or place / "shots").resolve()
        # Paths are seen in the pictures: they should be short.
        shown = place / "demo"
        shown.mkdir()
        shots.mkdir(parents=True, exist_ok=True)
        for name in ("optical.tif", "sar_strip.tif"):
            shutil.copy(scene / name, shown)
        inputs = ["--sar", str(shown / "sar_strip.tif"), "--reference", str(shown / "optical.tif")]
        command = [sys.executable, "-m", "backend", "match", *inputs, "--out", str(shown / "match")]
        subprocess.run([*command, "--sar-pixel-size-m", "5"], cwd=ROOT, check=True, timeout=600)
        plan = {
            "basemap": str(shown / "optical.tif"),
            "folder": str(shown / "match"),
            "out": str(shown / "strip_georeferenced.tif"),
            "shots": str(shots),
        }
        points_in_qgis(place, plan)
        for taken, name in PICTURES.items():
            save_small(shots / f"{taken}.png", IMAGES / f"{name}.png", SIZE_PX[0])


if __name__ == "__main__":
    main()
