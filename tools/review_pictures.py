"""Reviews a match of the demo's scene in real QGIS on a virtual screen: ``docs/images/review.png`` and its details.

Run ``make demo`` first, then ``.venv/bin/python tools/review_pictures.py``. The strip is matched with small patches
that each choose for themselves, so that there is something to review. ``--keep FOLDER`` keeps match and full pictures,
``--dark`` shows them in a dark theme, without touching the documents.
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

from pictures import DEMO, IMAGES, MAX_BYTES, PROFILE, ROOT
from PIL import Image

RARE_COLOURS = 40
SCREEN = "1366x900x24"
MATCH = ["--patch-px", "64", "--stride-px", "64", "--rerank", "none", "--sar-pixel-size-m", "5"]


def review_in_qgis(place: Path, plan: dict[str, object]) -> None:
    """Run QGIS on a virtual screen with the session of ``review_session.py``.

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
    (place / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(place / "plugins"),
        "SARMATCH_PYTHON": sys.executable,
        "SARMATCH_PICTURE": str(place / "plan.json"),
        "XDG_RUNTIME_DIR": str(place / "runtime"),
        "HOME": str(place),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    screen = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}"]
    session = ["--profiles-path", str(place), "--code", str(ROOT / "tools" / "review_session.py")]
    subprocess.run([*screen, program, "--nologo", "--noversioncheck", *session], env=environment, timeout=600)
    problem = Path(str(plan["shots"])) / "error.txt"
    if problem.exists():
        raise SystemExit(problem.read_text(encoding="utf-8"))


def save(source: Path, target: Path) -> None:
    """Write a picture in its own size with 256 colours: most for what is large and grey, some for rare colours.

    Raises:
        SystemExit: it is larger than documents may hold.
    """
    image = Image.open(source).convert("RGB")
    colours = []
    for count, method in ((256 - RARE_COLOURS, Image.Quantize.MEDIANCUT), (RARE_COLOURS, Image.Quantize.MAXCOVERAGE)):
        colours += (image.quantize(count, method).getpalette() or [])[: 3 * count]
    palette = Image.new("P", (1, 1))
    palette.putpalette(colours)
    small = image.quantize(palette=palette, dither=Image.Dither.NONE)
    small.save(target, optimize=True)
    if target.stat().st_size > MAX_BYTES:
        raise SystemExit(f"error: {target} is larger than {MAX_BYTES} bytes")
    print(f"{target.relative_to(ROOT)}: {small.width} x {small.height}, {target.stat().st_size / 1e3:.0f} kB")


def main() -> None:
    """Match, review, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="folder for the match and the pictures as they were taken")
    parser.add_argument("--dark", action="store_true", help="in a dark theme; the documents stay as they are")
    arguments = parser.parse_args()
    scene = DEMO / "scene"
    if not (scene / "optical.tif").is_file():
        raise SystemExit("error: run `make demo` first")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shots = (arguments.keep or place).resolve() / "shots"
        # Paths are seen in the pictures: they should be short.
        shown = place / "demo"
        shown.mkdir()
        shots.mkdir(parents=True, exist_ok=True)
        for name in ("optical.tif", "sar_strip.tif"):
            shutil.copy(scene / name, shown)
        inputs = ["--sar", str(shown / "sar_strip.tif"), "--reference", str(shown / "optical.tif")]
        command = [sys.executable, "-m", "backend", "match", *inputs, "--out", str(shown / "match"), *MATCH]
        subprocess.run(command, cwd=ROOT, check=True, timeout=600)
        plan = {
            "basemap": str(shown / "optical.tif"),
            "folder": str(shown / "match"),
            "shots": str(shots),
            "refit": True,
        }
        review_in_qgis(place, {**plan, "dark": arguments.dark})
        if arguments.dark:
            return
        for name in ("review", "review_compare"):
            save(shots / f"{name}.png", IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
