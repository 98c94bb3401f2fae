from __future__ import annotations

import errno

import pytest
import torch

from backend.errors import Cancelled, DeviceError, EngineError, InputError, OutputError, SarmatchError
from backend.failures import as_failure, is_out_of_memory, one_line


def test_known_failure_stays_itself() -> None:
    error = InputError("m", "h")
    assert as_failure(error) is error


@pytest.mark.parametrize(
    "error, kind, code, part",
    [
        (KeyboardInterrupt(), Cancelled, "cancelled", "cancelled"),
        (MemoryError(), DeviceError, "out_of_memory", "out of memory"),
        (torch.OutOfMemoryError("CUDA out of memory. Tried"), DeviceError, "out_of_memory", "Tried"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you"), DeviceError, "out_of_memory", "Allocator"),
        (ModuleNotFoundError("x", name="faiss"), EngineError, "engine_incomplete", "faiss is missing"),
        (ImportError("DLL load failed", name="torch"), EngineError, "engine_incomplete", "DLL load failed"),
        (ModuleNotFoundError("x", name="osgeo._gdal"), EngineError, "engine_incomplete", "cannot be loaded"),
        (OSError(errno.ENOSPC, "No space left on device", "a.tif"), OutputError, "disk_full", "'a.tif'"),
        (PermissionError(errno.EACCES, "denied", "a.tif"), OutputError, "output_not_writable", "'a.tif'"),
        (FileNotFoundError(errno.ENOENT, "no", "a.tif"), InputError, "input_invalid", "'a.tif' does not exist"),
        (ModuleNotFoundError("x", name="backend.nothing"), SarmatchError, "internal", "internal ModuleNotFoundError"),
        (ValueError(), SarmatchError, "internal", "internal ValueError: no further word"),
        (OSError("odd"), SarmatchError, "internal", "internal OSError: odd"),
    ],
)
def test_translation(error, kind, code, part) -> None:
    failure = as_failure(error)
    assert type(failure) is kind
    assert failure.code == code and part in failure.message
    assert failure.hint or kind is Cancelled


def test_only_memory_errors_are_out_of_memory() -> None:
    assert not is_out_of_memory(RuntimeError("shape mismatch"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_one_line() -> None:
    assert one_line(" a\n  b\t c ") == "a b c"
