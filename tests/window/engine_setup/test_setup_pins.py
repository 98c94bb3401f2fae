"""The pinned packages as they ship: complete for every system they promise, readable by pip, true to pyproject."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[3]
LINUX, ARM = ("linux", "x86_64"), ("linux", "aarch64")
WINDOWS, MAC = ("win32", "amd64"), ("darwin", "arm64")
PYTHONS = {"1.21": (10,), "1.24": (10, 11), "1.26": (10, 11, 12), "2": (10, 11, 12, 13, 14)}


def test_reads_what_pip_reads(setup):
    pins = setup("pins")
    text = (
        "# a comment\n#: a_b-1.0-py3-none-any.whl 10\n#: a_b-1.0-cp311-cp311-win_amd64.whl 20\n"
        'A.b==1.0 ; python_version == "3.11" \\\n    --hash=sha256:{} \\\n    --hash=sha256:{}\n'
    ).format("1" * 64, "2" * 64)
    [pin] = pins.parse_pins(text)
    assert (pin.project, pin.version, pin.marker) == ("a-b", "1.0", 'python_version == "3.11"')
    assert [(wheel.size_bytes, wheel.sha256[0]) for wheel in pin.wheels] == [(10, "1"), (20, "2")]
    assert pins.parse_pins("#: a_b-1.0-py3-none-any.whl 10\n" + pin.requirement().replace("2" * 64, "")) != [pin]


@pytest.mark.parametrize("line", ["a>=1", "a==1 --hash=sha256:" + "1" * 64, "-e ."])
def test_what_is_no_pin_is_refused(setup, line):
    with pytest.raises(ValueError, match="not a pinned"):
        setup("pins").parse_pins(line)


@pytest.mark.parametrize(
    "marker, minor, system, holds",
    [
        ("", 11, "linux", True),
        ('python_version == "3.10"', 10, "linux", True),
        ('python_version >= "3.9"', 10, "linux", True),
        ('python_version == "3.10" or python_version == "3.11"', 12, "linux", False),
        ('(python_version == "3.10" or python_version == "3.11") and sys_platform == "win32"', 11, "linux", False),
        ('sys_platform == "win32"', 11, "win32", True),
        ('platform_machine != "arm64"', 11, "linux", True),
    ],
)
def test_markers(setup, marker, minor, system, holds):
    machine = {"linux": "x86_64", "win32": "amd64"}[system]
    assert setup("pins").applies(marker, setup("wheels").Target(minor, system, machine)) is holds


@pytest.mark.parametrize("marker", ['os_name == "nt"', "python_version", '__import__("os")'])
def test_markers_beyond_that_are_refused(setup, marker):
    with pytest.raises(ValueError, match="not understood"):
        setup("pins").applies(marker, setup("wheels").Target(11, "linux", "x86_64"))


@pytest.mark.parametrize(
    "numpy, series", [("1.24.2", "1.24"), ("1.25.0", "1.24"), ("2.2.4", "2"), ("1.21.5", "1.21"), ("1.19.5", "")]
)
def test_series_of_a_numpy(setup, numpy, series):
    assert setup("pins").series_for(numpy) == series


@pytest.mark.parametrize("series", PYTHONS)
def test_every_package_has_a_wheel_for_every_system(setup, series):
    pins, wheels = setup("pins"), setup("wheels")
    shipped = pins.read_pins("numpy-" + series)
    for minor in PYTHONS[series]:
        for system, machine in (LINUX, ARM, WINDOWS, MAC):
            target = wheels.Target(minor, system, machine)
            needed = [pin for pin in shipped if pins.applies(pin.marker, target)]
            assert [pin.project for pin in needed if not pin.fitting(target)] == [], target
            names = [pin.project for pin in needed]
            assert len(names) == len(set(names)), "one version of each"


def test_what_the_project_needs_is_pinned(setup):
    pins, wheels = setup("pins"), setup("wheels")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.match(r"[a-z-]+", entry).group() for entry in project["dependencies"]} - {"torch", "numpy"}
    for series, minors in PYTHONS.items():
        target = wheels.Target(minors[-1], "linux", "x86_64")
        found = {pin.project for pin in pins.read_pins("numpy-" + series) if pins.applies(pin.marker, target)}
        assert needed <= found, "run tools/pin_engine.py after a change of the dependencies"
        assert not found & {"numpy", "gdal", "torch"}, "QGIS's own, and torch's builds have files of their own"


def test_what_is_installed_is_checked(setup, window):
    assert set(window("environment").PACKAGES) <= set(setup("verify").MODULES)


def test_builds_of_torch(setup):
    pins, wheels = setup("pins"), setup("wheels")
    [plain] = pins.read_pins(pins.TORCH_PLAIN)
    for system, machine in (LINUX, ARM, WINDOWS, MAC):
        for minor in PYTHONS["2"]:
            assert plain.fitting(wheels.Target(minor, system, machine))
    [cpu], [cuda] = pins.read_pins(pins.TORCH_CPU), pins.read_pins(pins.TORCH_CUDA)
    assert cpu.version == plain.version + "+cpu" and cuda.version == plain.version + "+cu130"
    assert all("linux" in wheel.file_name for wheel in cpu.wheels)
    assert all("win_amd64" in wheel.file_name for wheel in cuda.wheels)
    libraries = {pin.project for pin in pins.read_pins(pins.CUDA_LIBRARIES)}
    assert "triton" in libraries and any(name.startswith("nvidia-cudnn") for name in libraries)


def test_pip_reads_the_files_as_they_are(setup, tmp_path):
    """Nothing is fetched: every package of a plan is looked for in an empty folder and the first is not found."""
    pytest.importorskip("pip", reason="pip is not installed in this Python")
    path = setup("pins").FOLDER / "numpy-2.txt"
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-index", "--find-links", str(tmp_path), "--no-deps"]
    done = subprocess.run(
        [*command, "--require-hashes", "-r", str(path), "-d", str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert "No matching distribution found for" in done.stderr, done.stderr
    assert "Invalid" not in done.stderr


@pytest.mark.parametrize(
    "file_name, minor, system, machine, version, fits",
    [
        ("a-1-py3-none-any.whl", 13, "win32", "amd64", (), True),
        ("a-1-cp311-cp311-manylinux_2_28_x86_64.whl", 11, "linux", "x86_64", (2, 36), True),
        ("a-1-cp311-cp311-manylinux_2_28_x86_64.whl", 11, "linux", "x86_64", (2, 27), False),
        ("a-1-cp311-cp311-manylinux_2_28_x86_64.whl", 12, "linux", "x86_64", (2, 36), False),
        ("a-1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", 11, "linux", "x86_64", (2, 17), True),
        ("a-1-cp311-cp311-musllinux_1_2_x86_64.whl", 11, "linux", "x86_64", (2, 36), False),
        ("a-1-cp310-abi3-win_amd64.whl", 13, "win32", "amd64", (), True),
        ("a-1-cp310-abi3-win_arm64.whl", 13, "win32", "amd64", (), False),
        ("a-1-cp313-cp313t-win_amd64.whl", 13, "win32", "amd64", (), False),
        ("a-1-cp312-cp312-macosx_14_0_arm64.whl", 12, "darwin", "arm64", (13, 6), False),
        ("a-1-cp312-cp312-macosx_11_0_universal2.whl", 12, "darwin", "arm64", (14, 0), True),
        ("a-1-cp312-cp312-macosx_11_0_x86_64.whl", 12, "darwin", "arm64", (14, 0), False),
        ("a-1-1-py3-none-manylinux_2_17_aarch64.whl", 12, "linux", "aarch64", (), True),
        ("a-1.tar.gz", 12, "linux", "aarch64", (), False),
    ],
)
def test_which_file_fits(setup, file_name, minor, system, machine, version, fits):
    wheels = setup("wheels")
    assert wheels.fits(file_name, wheels.Target(minor, system, machine, version)) is fits


def test_a_file_for_a_newer_system_is_told_from_one_for_another(setup):
    wheels = setup("wheels")
    old = wheels.Target(11, "linux", "x86_64", (2, 17))
    assert wheels.needs_newer_system("a-1-cp311-cp311-manylinux_2_28_x86_64.whl", old)
    assert not wheels.needs_newer_system("a-1-cp311-cp311-manylinux_2_28_aarch64.whl", old)
