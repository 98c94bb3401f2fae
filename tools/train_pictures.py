"""Trains in real QGIS on a virtual screen and photographs it: while it trains, and at the end.

``.venv/bin/python tools/train_pictures.py --sar SAR.tif --optical OPTICAL.tif --minutes 3 --shots FOLDER``. With
``--document`` the dock alone, without any imagery, becomes ``docs/images/train.png``.
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

from pictures import IMAGES, PROFILE, ROOT, save_small
from PIL import Image

DOCUMENT_WIDTH_PX = 460


def train_in_qgis(plan: dict[str, object], timeout_s: float) -> None:
    """Run QGIS on a virtual screen with the session of ``train_session.py``.

    Args:
        plan: what the session reads.
        timeout_s: QGIS is ended after so long.

    Raises:
        SystemExit: QGIS or the virtual screen is missing, or the session failed.
    """
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None or shutil.which("xvfb-run") is None:
        raise SystemExit("error: QGIS and xvfb-run are needed")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        settings = place / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True)
        (settings / "QGIS3.ini").write_text(PROFILE, encoding="utf-8")
        (place / "runtime").mkdir(mode=0o700)
        (place / "plugins").mkdir()
        (place / "plugins" / "sar_optical_matcher").symlink_to(ROOT, target_is_directory=True)
        (place / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(place / "plugins"),
            "SARMATCH_PYTHON": sys.executable,
            "SARMATCH_PICTURE": str(place / "plan.json"),
            "XDG_RUNTIME_DIR": str(place / "runtime"),
            "HOME": folder,
        }
        environment.pop("QT_QPA_PLATFORM", None)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x1500x24"]
        session = ["--profiles-path", folder, "--code", str(ROOT / "tools" / "train_session.py")]
        subprocess.run([*screen, program, "--nologo", "--noversioncheck", *session], env=environment, timeout=timeout_s)
    problem = Path(str(plan["shots"])) / "error.txt"
    if problem.exists():
        raise SystemExit(problem.read_text(encoding="utf-8"))


def main() -> None:
    """Train, take the pictures, and tell what the session has seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", required=True)
    parser.add_argument("--optical", required=True)
    parser.add_argument("--what", default="encoder-fine-tune", help="key of what is trained")
    parser.add_argument("--minutes", type=float, default=3.0)
    parser.add_argument("--options", default="{}", help="advanced parameters as a JSON object")
    parser.add_argument("--stop-after", type=float, default=0.0, help="seconds after which Stop is pressed; 0: never")
    parser.add_argument("--shots", required=True, help="folder for the pictures and report.json")
    parser.add_argument("--document", action="store_true", help="also write docs/images/train.png")
    arguments = parser.parse_args()
    shots = Path(arguments.shots).resolve()
    shots.mkdir(parents=True, exist_ok=True)
    for old in shots.glob("*.*"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        plan = {
            "sar": os.path.abspath(arguments.sar),
            "optical": os.path.abspath(arguments.optical),
            "what": arguments.what,
            "minutes": arguments.minutes,
            "options": json.loads(arguments.options),
            "stop_after_s": arguments.stop_after,
            "models": str(Path(folder) / "models"),
            "shots": str(shots),
        }
        train_in_qgis(plan, 60.0 * arguments.minutes + 900.0)
    print((shots / "report.json").read_text(encoding="utf-8"))
    if arguments.document:
        seen = json.loads((shots / "report.json").read_text(encoding="utf-8"))
        dock = Image.open(shots / "dock_end.png")
        # Below the last button there is only empty ground.
        dock.crop((0, 0, dock.width, min(dock.height, seen["dock_height_px"]))).save(shots / "dock_cut.png")
        save_small(shots / "dock_cut.png", IMAGES / "train.png", DOCUMENT_WIDTH_PX)


if __name__ == "__main__":
    main()
