"""``doctor``: can the engine run here, and what is missing? Nothing it tries may stop it from telling the rest."""

from __future__ import annotations

import importlib
import platform
import sys
from typing import Any, Dict, List, Optional

from . import __version__
from .config import DoctorParams, ModelsParams
from .errors import EngineError, SarmatchError
from .failures import as_failure, library_hint
from .host import available_memory_bytes, total_memory_bytes, usable_cpu_count
from .progress import Progress

OLDEST_PYTHON = (3, 10)

LIBRARIES = {
    "numpy": "numpy",
    "torch": "torch",
    "gdal": "osgeo.gdal",
    "faiss": "faiss",
    "skimage": "skimage",
    "shapely": "shapely",
    "pyproj": "pyproj",
    "safetensors": "safetensors",
    "tqdm": "tqdm",
}
"""Name in the report -> module to import."""

DRIVERS = ("GTiff", "COG", "VRT", "PNG", "JPEG", "JP2OpenJPEG", "WMS", "GPKG", "GeoJSON")
NEEDED_DRIVERS = ("GTiff", "VRT", "GPKG", "GeoJSON")


def diagnose(params: DoctorParams, progress: Progress) -> Dict[str, Any]:
    """The report of ``doctor``.

    Returns:
        ``ok`` (bool), ``problems`` (list of ``code, message, hint``: what keeps the engine from running), ``version``,
        ``python``, ``platform``, ``libraries`` (name -> version or null), ``device``, ``devices`` (name, label,
        memory_gb), ``cpus``, ``memory_gb``, ``memory_available_gb``, ``gdal_drivers`` (name -> bool), ``models``
        (names), ``self_test`` (bool or null when it could not run).
    """
    problems: List[SarmatchError] = []
    progress.start("libraries", len(LIBRARIES))
    libraries: Dict[str, Optional[str]] = {}
    for name, module in LIBRARIES.items():
        libraries[name] = _library_version(module, problems)
        progress.advance(message=name)
    if sys.version_info < OLDEST_PYTHON:
        problems.append(
            EngineError("Python {} is too old".format(platform.python_version()), "Use Python 3.10 or newer.")
        )
    progress.start("devices")
    device, devices = _devices(params.device, libraries, problems)
    progress.start("self-test")
    report = {
        "ok": False,  # set below; first, as it is the answer
        "problems": [],
        "version": __version__,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "libraries": libraries,
        "device": device,
        "devices": devices,
        "cpus": usable_cpu_count(),
        "memory_gb": _gigabytes(total_memory_bytes()),
        "memory_available_gb": _gigabytes(available_memory_bytes()),
        "gdal_drivers": _gdal_drivers(libraries, problems),
        "models": _models(params, problems),
        "self_test": _self_test(device, problems),
    }
    return {**report, "ok": not problems, "problems": [problem.to_dict() for problem in problems]}


def _library_version(module: str, problems: List[SarmatchError]) -> Optional[str]:
    try:
        loaded = importlib.import_module(module)
        if module == "osgeo.gdal":
            importlib.import_module("osgeo.gdal_array")  # fails when GDAL was built against another numpy
        if module == "pyproj":
            loaded.CRS.from_epsg(32633)  # fails when its database is not found
    except Exception as error:  # a broken library may raise anything at import; the report must go on
        failure = as_failure(error)
        if not isinstance(failure, EngineError):
            library = module.split(".")[0]
            what = "the library {} does not work: {}".format(library, failure.message)
            failure = EngineError(what, library_hint(library))
        problems.append(failure)
        return None
    return str(getattr(loaded, "__version__", "unknown"))


def _devices(asked: str, libraries: Dict[str, Any], problems: List[SarmatchError]) -> "tuple[Optional[str], list[Any]]":
    if libraries["torch"] is None:
        return None, []
    from .devices import list_devices, resolve_device

    listed = [
        {"name": device.name, "label": device.label, "memory_gb": _gigabytes(device.memory_bytes)}
        for device in list_devices()
    ]
    try:
        return resolve_device(asked).name, listed
    except SarmatchError as error:
        problems.append(error)
        return None, listed


def _gdal_drivers(libraries: Dict[str, Any], problems: List[SarmatchError]) -> Dict[str, bool]:
    if libraries["gdal"] is None:
        return {}
    from osgeo import gdal

    present = {name: gdal.GetDriverByName(name) is not None for name in DRIVERS}
    for name in NEEDED_DRIVERS:
        if not present[name]:
            problems.append(EngineError("GDAL lacks its driver {}".format(name), "Use the GDAL that comes with QGIS."))
    return present


def _models(params: DoctorParams, problems: List[SarmatchError]) -> List[str]:
    from .models.registry import run_models

    try:
        listed = run_models(ModelsParams(device=params.device), Progress())["models"]
    except SarmatchError as error:
        problems.append(error)
        return []
    return [model["name"] for model in listed]


def _self_test(device: Optional[str], problems: List[SarmatchError]) -> Optional[bool]:
    """Find a patch cut from a random image again, by the kind of correlation the search uses, on the device."""
    if device is None:
        return None
    import torch

    side_px, row, col = 64, 21, 9
    image = torch.randn(side_px, side_px, generator=torch.Generator().manual_seed(0)).to(device)
    patch = image[row : row + 16, col : col + 16]
    spectrum = torch.fft.rfft2(image) * torch.fft.rfft2(patch, s=(side_px, side_px)).conj()
    best = int(torch.fft.irfft2(spectrum, s=(side_px, side_px)).argmax())
    if divmod(best, side_px) == (row, col):
        return True
    problems.append(
        EngineError(
            "the self-test on {} found its patch at {} instead of {}".format(device, divmod(best, side_px), (row, col)),
            "torch computes wrongly here; reinstall it, or use --device cpu.",
        )
    )
    return False


def _gigabytes(count: Optional[int]) -> Optional[float]:
    return None if count is None else round(count / 2**30, 1)
