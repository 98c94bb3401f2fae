"""Makes the pictures of the documents anew: the demo's map, and QGIS with the Match panel on a virtual screen.

Run ``make demo`` first, then ``.venv/bin/python tools/pictures.py``. Only simulated scenes are shown.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"
MAX_BYTES = 300_000
PROFILE = """[PythonPlugins]
sar_optical_matcher=true
[qgis]
checkVersion=false
showTips=false
[app]
firstRunVersionFlag=99999
"""


def save_small(source: Path, target: Path, width_px: int) -> None:
    """Write a PNG of at most ``width_px`` and 300 kB: fewer colours until it fits.

    Raises:
        SystemExit: it does not fit.
    """
    image = Image.open(source).convert("RGB")
    if image.width > width_px:
        image = image.resize((width_px, round(image.height * width_px / image.width)), Image.Resampling.LANCZOS)
    for colours in (256, 128, 64, 32):
        # Maximum coverage keeps rare colours, such as those of a legend.
        image.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(target, optimize=True)
        if target.stat().st_size <= MAX_BYTES:
            print(f"{target.relative_to(ROOT)}: {image.width} x {image.height}, {target.stat().st_size / 1e3:.0f} kB")
            return
    raise SystemExit(f"error: {target} stays larger than {MAX_BYTES} bytes")


def photograph_window(picture: Path) -> None:
    """Run QGIS on a virtual screen and have it match and photograph itself.

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
        # Paths are seen in the picture: they should be short, and not those of the machine that took it.
        shown = place / "demo"
        shown.mkdir()
        for name in ("optical.tif", "sar_strip.tif"):
            shutil.copy(DEMO / "scene" / name, shown)
        plan = {
            "basemap": str(shown / "optical.tif"),
            "strip": str(shown / "sar_strip.tif"),
            "results": str(shown / "match"),
            "picture": str(picture),
        }
        (place / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(DEMO / "qgis" / "plugins"),
            "SARMATCH_PYTHON": sys.executable,
            "SARMATCH_PICTURE": str(place / "plan.json"),
            "XDG_RUNTIME_DIR": str(place / "runtime"),
            "HOME": folder,
        }
        environment.pop("QT_QPA_PLATFORM", None)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1240x780x24"]
        session = ["--profiles-path", folder, "--code", str(ROOT / "tools" / "picture_session.py")]
        subprocess.run([*screen, program, "--nologo", "--noversioncheck", *session], env=environment, timeout=600)
    problem = Path(str(picture) + ".error")
    if problem.exists():
        raise SystemExit(problem.read_text(encoding="utf-8"))


def main() -> None:
    """Make them all."""
    if not (DEMO / "map.png").is_file():
        raise SystemExit("error: run `make demo` first")
    IMAGES.mkdir(parents=True, exist_ok=True)
    save_small(DEMO / "map.png", IMAGES / "match.png", 1200)
    window = DEMO / "window.png"
    photograph_window(window)
    save_small(window, IMAGES / "window.png", 1240)


if __name__ == "__main__":
    main()
