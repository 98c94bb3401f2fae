"""``make demo``: simulates a scene, has real QGIS find its SAR strip, and says how far off the answer is.

Every step goes through ``qgis_process`` and the plugin, as an analyst's would; only the comparison with the truth and
the picture are made here. Exits 1 when the strip is not found, or more than two pixels from where it truly lies.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "sar_optical_matcher"
MAX_ERROR_PX = 2.0

Transform = list[float]
"""``[a, b, c, d, e, f]``: x = a·col + b·row + c, y = d·col + e·row + f."""


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo", help="folder for scene, match and picture")
    parser.add_argument("--seed", type=int, default=7, help="another seed is another landscape")
    parser.add_argument("--no-window", action="store_true", help="do not open QGIS at the end")
    arguments = parser.parse_args()
    out = arguments.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    scene, match = out / "scene", out / "match"

    qgis = Qgis(out / "qgis")
    scene_files = qgis.run("simulatescene", SEED=arguments.seed, OVERWRITE=True, OUT=scene)
    found = qgis.run(
        "match", SAR=scene_files["SAR_STRIP"], REFERENCE=scene_files["OPTICAL"], WARP=True, OVERWRITE=True, OUT=match
    )
    if not found["ACCEPTED"]:
        raise SystemExit(f"error: the strip was not found: {found['REASON']}")

    strip = json.loads((match / "strip.geojson").read_text(encoding="utf-8"))["features"][0]["properties"]
    truth = json.loads((scene / "truth.json").read_text(encoding="utf-8"))
    error_m, error_px = true_error(strip["transform"], truth)
    picture = out / "map.png"
    draw(scene, match, picture)
    report(strip, truth, error_m, error_px, picture, match)
    if error_px > MAX_ERROR_PX:
        raise SystemExit(f"error: that is {error_px:.2f} pixels from the truth; at most {MAX_ERROR_PX:g} are allowed")
    if os.environ.get("DISPLAY") and not arguments.no_window:
        qgis.open_window(out / "demo.qgz")


class Qgis:
    """QGIS with the checkout as a plugin and a profile of its own, so that the user's stays untouched.

    Args:
        folder: where profile and plugin link go.

    Raises:
        SystemExit: QGIS is not installed, or does not take the plugin.
    """

    def __init__(self, folder: Path) -> None:
        # Debian's wrapper `qgis_process` passes an option that the program does not know; the program itself is better.
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if program is None:
            raise SystemExit("error: qgis_process is not installed. Run `make qgis`.")
        self._program = program
        plugins = folder / "plugins"
        plugins.mkdir(parents=True, exist_ok=True)
        link = plugins / PLUGIN
        if link.is_symlink():
            link.unlink()
        # The checkout may have any name; QGIS imports the plugin by the name of its folder.
        link.symlink_to(ROOT)
        profile = folder / "profile"
        shutil.rmtree(profile, ignore_errors=True)  # a plugin that is enabled already cannot be enabled
        self._environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "SARMATCH_PYTHON": sys.executable,
        }
        self._call("plugins", "enable", PLUGIN)

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run ``sarmatch:<algorithm>`` and return its outputs.

        Raises:
            SystemExit: it failed; QGIS's own words are in the message.
        """
        print(f"QGIS runs sarmatch:{algorithm} ...", end=" ", flush=True)
        started = time.monotonic()
        written = [f"{name}={str(value).lower() if value is True else value}" for name, value in parameters.items()]
        answer = self._call("run", f"sarmatch:{algorithm}", "--json", "--", *written)
        print(f"{time.monotonic() - started:.0f} s", flush=True)
        return json.loads(answer[answer.index("{") :])["results"]  # some builds of QGIS greet first

    def open_window(self, project: Path) -> None:
        """Start QGIS on a project and leave it running."""
        program = shutil.which("qgis")
        if program is not None:
            print("opening QGIS ...")
            subprocess.Popen([program, str(project)], env=self._environment, start_new_session=True)

    def _call(self, *arguments: str) -> str:
        done = subprocess.run(
            [self._program, *arguments],
            env={**self._environment, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            raise SystemExit(f"\nerror: qgis_process {arguments[0]} failed:\n{done.stdout}{done.stderr}")
        return done.stdout


def true_error(found: Transform, truth: dict[str, Any]) -> tuple[float, float]:
    """Root mean square distance of found and true place over the strip, in metres and in pixels of the strip."""
    width, height, pixel_size_m = truth["width_px"], truth["height_px"], truth["pixel_size_m"]
    points = [(width * col / 4, height * row / 4) for col in range(5) for row in range(5)]
    squares = [math.dist(apply(found, *point), apply(truth["transform"], *point)) ** 2 for point in points]
    error_m = math.sqrt(sum(squares) / len(squares))  # the simulated scene's CRS counts in metres
    return error_m, error_m / pixel_size_m


def apply(transform: Transform, col: float, row: float) -> tuple[float, float]:
    """Map coordinates of a strip pixel."""
    a, b, c, d, e, f = transform
    return a * col + b * row + c, d * col + e * row + f


def draw(scene: Path, match: Path, picture: Path) -> None:
    """Have QGIS's renderer draw the result; in a process of its own, as QGIS and torch do not share one gladly.

    Raises:
        SystemExit: the drawing failed.
    """
    command = [sys.executable, str(ROOT / "tools" / "demo_map.py"), str(scene), str(match), str(picture)]
    done = subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    if done.returncode != 0 or not picture.is_file():
        raise SystemExit(f"error: the map was not drawn:\n{done.stdout}{done.stderr}")


def report(
    strip: dict[str, Any], truth: dict[str, Any], error_m: float, error_px: float, picture: Path, match: Path
) -> None:
    """Say in words what came out."""
    width, height = truth["width_px"], truth["height_px"]
    x, y = apply(strip["transform"], width / 2, height / 2)
    true_x, true_y = apply(truth["transform"], width / 2, height / 2)
    print(
        f"found:      centre x {x:.1f}, y {y:.1f}, heading {strip['heading_deg']:.2f} deg, "
        f"confidence {int(100 * strip['confidence'])} %, {strip['num_inliers']} control points agree"
    )
    print(f"truth:      centre x {true_x:.1f}, y {true_y:.1f}")
    print(f"true error: {error_m:.2f} m = {error_px:.2f} px (root mean square over the strip)")
    print(f"picture:    {shown(picture)}")
    print(f"results:    {shown(match)}")


def shown(path: Path) -> str:
    """A path as short as it can be said."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


if __name__ == "__main__":
    main()
