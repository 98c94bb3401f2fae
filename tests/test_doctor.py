from __future__ import annotations

import importlib
import json

import pytest
import torch

from backend import cli, doctor
from backend.config import DoctorParams
from backend.progress import Progress


def diagnose(**params):
    return doctor.diagnose(DoctorParams.from_mapping(params), Progress())


def hide(monkeypatch, *names):
    """Let these modules be missing."""
    real = importlib.import_module

    def importing(name, package=None):
        if name.split(".")[0] in names:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name.split(".")[0])
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", importing)


def test_healthy_engine() -> None:
    report = diagnose(device="cpu")
    assert report["ok"] is True and report["problems"] == []
    assert report["libraries"]["torch"] == torch.__version__
    assert all(report["libraries"].values())
    assert report["device"] == "cpu" and report["devices"][0]["name"] == "cpu"
    assert report["self_test"] is True
    assert report["gdal_drivers"]["GTiff"] is True
    assert "structural" in report["models"]
    assert report["cpus"] >= 1 and report["memory_gb"] > 0


@pytest.mark.parametrize("library, pip", [("faiss", "faiss-cpu"), ("skimage", "scikit-image"), ("safetensors",) * 2])
def test_missing_library_is_named_and_the_rest_told(monkeypatch, library, pip) -> None:
    hide(monkeypatch, library)
    report = diagnose(device="cpu")
    assert report["ok"] is False and report["libraries"][library] is None
    (problem,) = report["problems"]
    assert problem["code"] == "engine_incomplete"
    assert problem["message"] == f"the library {library} is missing"
    assert f"pip install {pip}" in problem["hint"]
    assert report["self_test"] is True


def test_without_torch_there_is_no_device(monkeypatch) -> None:
    hide(monkeypatch, "torch")
    report = diagnose()
    assert (report["ok"], report["device"], report["devices"], report["self_test"]) == (False, None, [], None)
    assert report["libraries"]["gdal"]


def test_without_gdal_no_pip_is_advised(monkeypatch) -> None:
    hide(monkeypatch, "osgeo")
    report = diagnose(device="cpu")
    assert report["gdal_drivers"] == {}
    assert "Python that QGIS uses" in report["problems"][0]["hint"]


def test_broken_library_is_told_not_raised(monkeypatch) -> None:
    real = importlib.import_module

    def importing(name, package=None):
        if name == "faiss":
            raise AttributeError("module 'numpy' has no attribute 'float'")
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", importing)
    (problem,) = diagnose(device="cpu")["problems"]
    assert problem["message"].startswith("the library faiss does not work") and "numpy" in problem["message"]


def test_wrong_arithmetic_is_noticed(monkeypatch) -> None:
    monkeypatch.setattr(torch.fft, "irfft2", lambda spectrum, s: torch.zeros(s))
    report = diagnose(device="cpu")
    assert report["self_test"] is False and report["ok"] is False
    assert "instead of (21, 9)" in report["problems"][0]["message"]


def test_device_that_is_absent_is_a_problem(monkeypatch) -> None:
    monkeypatch.setattr(torch.version, "cuda", None)
    report = diagnose(device="cuda")
    assert report["device"] is None and report["problems"][0]["code"] == "device_unavailable"


def test_command_line_ends_with_1(monkeypatch, capsys) -> None:
    hide(monkeypatch, "faiss")
    monkeypatch.setattr("backend.commands._load", lambda target: doctor.diagnose)
    assert cli.main(["doctor", "--device", "cpu", "--json"]) == 1
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert report["error"]["code"] == "engine_incomplete" and report["ok"] is False
    assert err.startswith("error: the library faiss is missing. ")
    assert cli.main(["doctor", "--device", "cpu"]) == 1
    assert "faiss: -" in capsys.readouterr().out
