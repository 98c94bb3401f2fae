"""Writes ``resources/engine/*.txt``: what the Engine panel may install, each wheel with version, size and sha256.

Run it after a change of the dependencies in ``pyproject.toml``, look at the difference, try it, commit it:

    python -m pip install uv
    python tools/pin_engine.py

uv resolves the dependencies once for every CPython, platform and numpy that QGIS comes with; digests are those the
package index states, sizes are asked of its files (one of each kind). No package is downloaded. Builds of torch that
PyTorch serves itself are read from its own index; where that is out of reach the digests in the files stay as they are.
numpy is never among the pins: it stays QGIS's own.
"""

from __future__ import annotations

import argparse
import html.parser
import os
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Iterable, NamedTuple

import tomllib

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sar_optical_matcher.engine_setup import pins, wheels  # noqa: E402 - found through the line before

TORCH_VERSION = "2.13.0"
CUDA_BUILD = "cu130"
NUMPY_OF_PYTHON = {
    "1.21": {10: "1.21.5"},
    "1.24": {10: "1.24.0", 11: "1.24.0"},
    "1.26": {10: "1.26.0", 11: "1.26.0", 12: "1.26.0"},
    "2": {10: "2.0.0", 11: "2.0.0", 12: "2.0.0", 13: "2.1.0", 14: "2.3.2"},
}
"""Series of QGIS's numpy -> CPython 3's minor version -> the oldest numpy of the series there; what goes with the
oldest goes with the rest."""
PLATFORMS = {
    "x86_64-manylinux_2_28": [wheels.Target(0, "linux", "x86_64")],
    "aarch64-manylinux_2_28": [wheels.Target(0, "linux", "aarch64")],
    "windows": [wheels.Target(0, "win32", "amd64")],
    "aarch64-apple-darwin": [wheels.Target(0, "darwin", "arm64")],
}
"""uv's name of a platform -> what a wheel must fit there."""
MARKERS = {"linux": 'sys_platform == "linux"', "win32": 'sys_platform == "win32"', "darwin": 'sys_platform == "darwin"'}
CUDA_LIBRARIES = ("nvidia-", "cuda-", "triton")
LEFT_OUT = ("numpy", "torch")


class File(NamedTuple):
    """A wheel on an index."""

    name: str
    address: str
    sha256: str


class Listing(html.parser.HTMLParser):
    """The wheels of a page of a simple index (PEP 503)."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.page, self.files = page, []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """The parser's hook: remember a link to a wheel with its digest."""
        link = dict(attrs).get("href") or ""
        address, _, fragment = urllib.parse.urljoin(self.page, link).partition("#")
        name = urllib.parse.unquote(address.rsplit("/", 1)[-1])
        if tag == "a" and name.endswith(".whl") and fragment.startswith("sha256="):
            self.files.append(File(name, address, fragment[len("sha256=") :]))


class Index:
    """A simple index, each page read once."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self._pages: dict[str, list[File]] = {}

    def files(self, project: str) -> list[File]:
        """Every wheel of a project."""
        if project not in self._pages:
            page = f"{self.address}/{project}/"
            with urllib.request.urlopen(page, timeout=60) as answer:
                listing = Listing(page)
                listing.feed(answer.read().decode("utf-8"))
            self._pages[project] = listing.files
        return self._pages[project]


class Sizes:
    """Sizes of files in bytes; a wheel for another Python is as large, so one of each kind is asked for."""

    def __init__(self, known: Iterable[pins.PinnedWheel]) -> None:
        self._known = {self._kind(wheel.file_name): wheel.size_bytes for wheel in known if wheel.size_bytes}

    def of(self, file: File) -> int:
        """Bytes of a file, or of one of its kind."""
        kind = self._kind(file.name)
        if kind not in self._known:
            request = urllib.request.Request(file.address, method="HEAD")
            with urllib.request.urlopen(request, timeout=60) as answer:
                self._known[kind] = int(answer.headers["Content-Length"])
        return self._known[kind]

    @staticmethod
    def _kind(file_name: str) -> str:
        name = wheels.parse_wheel_name(file_name)
        return f"{name.project} {name.version} {'.'.join(name.platforms)}"


def resolve(series: str, minor: int, platform: str) -> dict[str, str]:
    """Versions of everything needed, by uv: project -> version."""
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    with tempfile.TemporaryDirectory() as folder:
        wanted, held = Path(folder, "wanted.txt"), Path(folder, "held.txt")
        wanted.write_text("\n".join(needed), encoding="utf-8")
        held.write_text(f"numpy=={NUMPY_OF_PYTHON[series][minor]}\ntorch=={TORCH_VERSION}\n", encoding="utf-8")
        command = ["uv", "pip", "compile", str(wanted), "-c", str(held), "--python-version", f"3.{minor}"]
        command += ["--python-platform", platform, "--no-build", "--no-header", "--no-annotate", "--quiet"]
        # torch is built for macOS 14; uv would ask for wheels of an older one.
        environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "14.0"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise SystemExit(f"error: numpy {series}, Python 3.{minor}, {platform}: {done.stderr[-800:]}")
    lines = [line.split(" ")[0].split(";")[0] for line in done.stdout.splitlines() if "==" in line]
    return {wheels.normal_name(name): version for name, version in (line.split("==") for line in lines)}


def combine(found: dict[tuple[int, str], dict[str, str]]) -> list[tuple[str, str, str, list[wheels.Target]]]:
    """Pins of all Pythons and platforms: project, version, marker, and the targets it must have wheels for."""
    places: dict[tuple[str, str], list[tuple[int, wheels.Target]]] = {}
    for (minor, platform), versions in found.items():
        for project, version in versions.items():
            for target in PLATFORMS[platform]:
                places.setdefault((project, version), []).append((minor, target))
    everywhere = {(minor, target) for minor, platform in found for target in PLATFORMS[platform]}
    combined = []
    for (project, version), where in sorted(places.items()):
        minors = sorted({minor for minor, _target in where})
        systems = sorted({target.system for _minor, target in where})
        parts = []
        if set(minors) != {minor for minor, _target in everywhere}:
            parts.append(" or ".join(f'python_version == "3.{minor}"' for minor in minors))
        if set(systems) != {target.system for _minor, target in everywhere}:
            parts.append(" or ".join(MARKERS[system] for system in systems))
        marker = " and ".join(f"({part})" if " or " in part and len(parts) > 1 else part for part in parts)
        targets = [wheels.Target(minor, target.system, target.machine) for minor, target in where]
        combined.append((project, version, marker, targets))
    return combined


def pin(index: Index, sizes: Sizes, project: str, version: str, marker: str, targets: list[wheels.Target]) -> pins.Pin:
    """A pin with every wheel that one of the targets takes.

    Raises:
        SystemExit: a target has none.
    """
    of_version = [file for file in index.files(project) if wheels.parse_wheel_name(file.name).version == version]
    chosen = [file for file in of_version if any(wheels.fits(file.name, target) for target in targets)]
    for target in targets:
        if not any(wheels.fits(file.name, target) for file in chosen):
            raise SystemExit(f"error: {project} {version} has no wheel for {target}")
    files = tuple(pins.PinnedWheel(file.name, sizes.of(file), file.sha256) for file in sorted(chosen))
    return pins.Pin(project, version, marker, files)


def write(name: str, about: str, written: list[pins.Pin], folder: Path) -> None:
    """Write a file of pins, whole or not at all."""
    lines = [f"# {about}", "# Made by tools/pin_engine.py. numpy is not in here: it stays QGIS's own."]
    for entry in written:
        lines += [f"#: {wheel.file_name} {wheel.size_bytes}" for wheel in entry.wheels]
        lines.append(entry.requirement())
    unfinished = folder / (name + ".part")
    unfinished.write_text("\n".join(lines) + "\n", encoding="utf-8")
    os.replace(unfinished, folder / (name + ".txt"))
    print(f"{name}.txt: {len(written)} packages, {sum(len(entry.wheels) for entry in written)} wheels")


def pytorch_pin(name: str, build: str, targets: list[wheels.Target], address: str, known: list[pins.Pin]) -> pins.Pin:
    """torch in a build that only PyTorch's own index has; the digests known so far where it is out of reach."""
    version = f"{TORCH_VERSION}+{build}"
    before = next((entry for entry in known if entry.version == version), pins.Pin("torch", version))
    try:
        return pin(Index(f"{address}/{build}"), Sizes(before.wheels), "torch", version, before.marker, targets)
    except (urllib.error.URLError, OSError) as error:
        print(f"{name}: PyTorch's index is out of reach ({error}); {len(before.wheels)} digests stay", file=sys.stderr)
        return before


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--index", default=os.environ.get("PIP_INDEX_URL") or default_index(), help="package index")
    parser.add_argument("--pytorch", default="https://download.pytorch.org/whl", help="PyTorch's own index")
    arguments = parser.parse_args()
    folder = pins.FOLDER
    folder.mkdir(exist_ok=True)
    index = Index(arguments.index)
    before = {path.stem: pins.read_pins(path.stem) for path in folder.glob("*.txt")}
    sizes = Sizes(wheel for entries in before.values() for entry in entries for wheel in entry.wheels)
    libraries: dict[tuple[int, str], dict[str, str]] = {}
    for series, of_python in NUMPY_OF_PYTHON.items():
        found = {(minor, name): resolve(series, minor, name) for minor in of_python for name in PLATFORMS}
        # The same for every numpy; the newest series goes with every Python.
        libraries = {
            place: {name: version for name, version in versions.items() if name.startswith(CUDA_LIBRARIES)}
            for place, versions in found.items()
            if place[1].endswith("manylinux_2_28")
        }
        plain = {
            place: {
                name: version
                for name, version in versions.items()
                if name not in LEFT_OUT and not name.startswith(CUDA_LIBRARIES)
            }
            for place, versions in found.items()
        }
        about = f"What the engine needs beside torch, for a QGIS with numpy {series} or newer (not the next series)."
        write(f"numpy-{series}", about, [pin(index, sizes, *entry) for entry in combine(plain)], folder)
    everywhere = sorted({minor for minor, _platform in libraries})
    cuda = [pin(index, sizes, *entry) for entry in combine(libraries)]
    write(pins.CUDA_LIBRARIES, "CUDA's libraries, for the package index's build of torch on Linux.", cuda, folder)
    targets = [
        wheels.Target(minor, t.system, t.machine) for minor in everywhere for ts in PLATFORMS.values() for t in ts
    ]
    linux = [target for target in targets if target.system == "linux"]
    windows = [target for target in targets if target.system == "win32"]
    plain_torch = pin(index, sizes, "torch", TORCH_VERSION, "", targets)
    write(pins.TORCH_PLAIN, "torch as the package index has it: CUDA on Linux, CPU on Windows, Metal on macOS.",
          [plain_torch], folder)  # fmt: skip
    for name, build, wanted, about in (
        (pins.TORCH_CPU, "cpu", linux, "torch for Linux without CUDA, from PyTorch's own index."),
        (pins.TORCH_CUDA, CUDA_BUILD, windows, "torch for Windows with CUDA, from PyTorch's own index."),
    ):
        write(name, about, [pytorch_pin(name, build, wanted, arguments.pytorch, before.get(name, []))], folder)


def default_index() -> str:
    """The index that this Python's pip asks."""
    from pip._internal.models.index import PyPI

    return PyPI.simple_url


if __name__ == "__main__":
    main()
