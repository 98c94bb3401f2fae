"""What would be installed where: builds, sizes, problems, and folders of wheels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def planned(setup, machine, tmp_path):
    """Plan for a changed machine."""
    planning = setup("plan")

    def plan(build="cpu", wheels=None, **changes):
        return planning.make_plan(
            replace(machine, **changes), planning.Choice(str(tmp_path / "venv"), build, wheels)
        )  # fmt: skip

    return plan


PLAIN = {"version": (3, 11, 2), "numpy": "1.24.2"}
WINDOWS = {"version": (3, 12, 4), "numpy": "1.26.4", "system": "win32", "processor": "amd64", "system_version": ()}
MAC = {"version": (3, 12, 4), "numpy": "2.1.0", "system": "darwin", "processor": "arm64", "system_version": (14, 5)}


def test_debian_12_without_a_gpu(planned):
    plan = planned(**PLAIN)
    assert not plan.problems and not plan.unpinned
    torch = next(package for package in plan.packages if package.pin.project == "torch")
    assert torch.pin.version == "2.13.0+cpu" and torch.index.endswith("/whl/cpu")
    assert not any(package.pin.project.startswith(("nvidia-", "cuda-", "triton", "numpy")) for package in plan.packages)
    assert [group.name for group in plan.groups] == ["libraries", "torch"], "small first, and torch for itself"
    assert 250e6 < plan.download_bytes < 450e6
    assert plan.disk_bytes > 2 * plan.download_bytes


def test_a_gpu_on_linux_takes_cudas_libraries_from_the_package_index(planned):
    plan = planned("cuda", **PLAIN)
    projects = {package.pin.project for package in plan.packages}
    assert "triton" in projects and any(name.startswith("nvidia-cublas") for name in projects)
    assert not any(package.index for package in plan.packages)
    assert plan.download_bytes > 1.5e9
    assert len(plan.groups) > 5, "large packages are steps of their own, to go on from"


def test_windows_is_the_other_way_round(planned):
    cpu, cuda = planned(**WINDOWS), planned("cuda", **WINDOWS)
    assert not any(package.index for package in cpu.packages)
    [torch] = [package for package in cuda.packages if package.index]
    assert torch.index.endswith("/whl/cu130") and torch.pin.version == "2.13.0+cu130"
    assert "colorama" in {package.pin.project for package in cpu.packages}


def test_a_mac_with_its_own_processor(planned):
    plan = planned(**MAC)
    assert not plan.problems and not any(package.index for package in plan.packages)


def test_a_build_without_a_known_digest_is_said_to_be_one(planned, setup):
    plan = planned("cuda", **{**WINDOWS, "version": (3, 13, 1), "numpy": "2.2.0"})
    assert plan.unpinned == ["torch"]
    assert "--require-hashes" not in setup("steps").plan_steps(plan, False)[-3].arguments
    assert "torch" in setup("form").origin_text(plan)


@pytest.mark.parametrize(
    "changes, code",
    [
        ({"version": (3, 9, 18)}, "python_version"),
        ({"version": (3, 15, 0)}, "python_version"),
        ({"implementation": "pypy"}, "python_kind"),
        ({"free_threaded": True}, "python_kind"),
        ({"numpy": ""}, "numpy_missing"),
        ({"numpy": "1.19.5"}, "numpy_old"),
        ({"gdal": ""}, "gdal_missing"),
        ({"has_pip": False, "has_ensurepip": False}, "venv_missing"),
        ({"system_version": (2, 17)}, "system_too_old"),
        ({"processor": "riscv64"}, "no_wheel"),
        ({**MAC, "processor": "x86_64"}, "no_wheel"),
        ({**MAC, "system_version": (12, 7)}, "system_too_old"),
    ],
)
def test_what_stands_in_the_way(planned, changes, code):
    plan = planned(**{**PLAIN, **changes})
    assert [problem.code for problem in plan.problems] == [code]
    assert plan.problems[0].message and plan.problems[0].hint and not plan.groups


def test_the_key_changes_with_what_matters_only(planned):
    key = planned(**PLAIN).key
    assert planned(**PLAIN, processor="x86_64", gdal="3.8.0").key == key
    assert planned("cuda", **PLAIN).key != key
    assert planned(**{**PLAIN, "numpy": "1.24.3"}).key != key
    assert planned(**PLAIN, python="elsewhere").key != key


def fill(folder, names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"wheel")


def test_a_complete_folder_needs_no_network_and_its_own_files_are_named(planned, setup, tmp_path):
    names = [package.file_name for package in planned(**PLAIN).packages]
    changed = [name.replace("torch-2.13.0+cpu-cp311-cp311-manylinux_2_28", "torch-2.13.0+cpu-cp311-cp311-linux")
               for name in names]  # fmt: skip
    fill(tmp_path / "wheels", [*changed, "notes.txt"])
    plan = planned(wheels=setup("offline").read_folder(str(tmp_path / "wheels")), **PLAIN)
    assert not plan.problems and plan.download_bytes == 0
    assert plan.foreign == ("torch-2.13.0+cpu-cp311-cp311-linux_x86_64.whl",)
    assert plan.foreign[0] in setup("form").origin_text(plan)
    assert not any(package.index for package in plan.packages)


def test_an_incomplete_folder_says_what_it_lacks(planned, setup, tmp_path):
    names = [package.file_name for package in planned(**PLAIN).packages if package.pin.project != "scipy"]
    fill(tmp_path / "wheels", names)
    plan = planned(wheels=setup("offline").read_folder(str(tmp_path / "wheels")), **PLAIN)
    assert plan.problems[0].code == "folder_incomplete" and "scipy 1." in plan.problems[0].message
    nowhere = planned(wheels=setup("offline").read_folder(str(tmp_path / "nowhere")), **PLAIN)
    assert nowhere.problems[0].code == "folder_incomplete"


def test_the_cpu_build_is_not_replaced_by_one_that_lacks_its_libraries(planned, setup, tmp_path):
    names = [package.file_name.replace("2.13.0+cpu", "2.13.0") for package in planned(**PLAIN).packages]
    fill(tmp_path / "wheels", names)
    plan = planned(wheels=setup("offline").read_folder(str(tmp_path / "wheels")), **PLAIN)
    assert "torch 2.13.0+cpu" in plan.problems[0].message


@pytest.mark.parametrize(
    "answered, output, usable, words",
    [
        (False, "", False, "No NVIDIA GPU"),
        (True, "", False, "No NVIDIA GPU"),
        (True, "[N/A]\n", False, "No NVIDIA GPU"),
        (True, "NVIDIA H100 80GB HBM3, 81559, 580.82.07\n", True, "H100"),
        (True, "GeForce MX450, 2048, 535.1\nGeForce RTX 4080, 16376, 581.0\n", True, "RTX 4080"),
        (True, "GeForce GTX 1080, 8192, 535.183.01\n", False, "driver 535"),
        (True, "GeForce GT 710, 1024, 590.1\n", False, "too little"),
    ],
)
def test_which_gpu_is_good_enough(setup, answered, output, usable, words):
    graphics = setup("graphics").read_graphics(answered, output)
    assert graphics.usable is usable and words in graphics.why


def test_recommended_build(setup):
    planning = setup("plan")
    assert planning.default_build("linux", True) == planning.default_build("win32", True) == "cuda"
    assert planning.default_build("linux", False) == planning.default_build("darwin", True) == "cpu"
    assert planning.builds("darwin") == ("cpu",)


def test_the_probe_tells_this_python(setup):
    import subprocess
    import sys

    command = [sys.executable, *setup("machine").PROBE]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    machine = setup("machine").read_answer("some library prints this\n" + done.stdout)
    assert machine.version == tuple(sys.version_info[:3]) and machine.numpy and machine.gdal
    assert machine.system in ("linux", "win32", "darwin") and machine.processor == machine.processor.lower()
    with pytest.raises(ValueError, match="no answer"):
        setup("machine").read_answer("Segmentation fault")
