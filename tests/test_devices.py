from __future__ import annotations

import logging
from types import SimpleNamespace

import pytest
import torch

from backend import devices, host
from backend.errors import DeviceError, UsageError


@pytest.fixture(autouse=True)
def same_threads_afterwards():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def without_cuda(monkeypatch):
    monkeypatch.setattr(torch.version, "cuda", None)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


@pytest.fixture
def one_gpu(monkeypatch):
    """A torch that believes in one GPU; computing on it fails unless the test replaces ``ones``."""
    monkeypatch.setattr(torch.version, "cuda", "12.6")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    properties = SimpleNamespace(name="Test GPU", total_memory=8 * 2**30)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda ordinal: properties)
    ones = torch.ones
    monkeypatch.setattr(torch, "ones", lambda count, device: ones(count))
    return monkeypatch


def test_cpu_is_what_was_asked_for(without_cuda) -> None:
    device = devices.resolve_device("cpu")
    assert (device.name, device.note, device.is_cuda) == ("cpu", "", False)
    assert device.torch_device == torch.device("cpu")
    assert device.label.startswith("CPU, ")


def test_auto_falls_back_and_says_why(without_cuda, caplog) -> None:
    with caplog.at_level(logging.INFO, logger="backend.devices"):
        device = devices.resolve_device("auto")
    assert device.name == "cpu"
    assert device.note == f"computing on the CPU: torch {torch.__version__} is built without CUDA"
    assert caplog.messages == [device.note]


def test_cuda_that_is_absent_is_an_error_with_the_reason(without_cuda, monkeypatch) -> None:
    with pytest.raises(DeviceError, match="built without CUDA") as caught:
        devices.resolve_device("cuda")
    assert caught.value.code == "device_unavailable" and "--device cpu" in caught.value.hint
    monkeypatch.setattr(torch.version, "cuda", "12.6")
    with pytest.raises(DeviceError, match="finds no CUDA device") as caught:
        devices.resolve_device("cuda:0")
    assert "nvidia-smi" in caught.value.hint and "12.6" in caught.value.hint


def test_auto_takes_a_gpu_that_works(one_gpu) -> None:
    device = devices.resolve_device("auto")
    assert (device.name, device.label, device.memory_bytes, device.note) == ("cuda:0", "Test GPU", 8 * 2**30, "")
    assert device.is_cuda and device.torch_device == torch.device("cuda", 0)


def test_gpu_beyond_the_last_is_an_error(one_gpu) -> None:
    with pytest.raises(DeviceError, match="no cuda:1, only 1"):
        devices.resolve_device("cuda:1")


def test_gpu_that_is_listed_but_cannot_compute(one_gpu) -> None:
    def fail(count, device):
        raise RuntimeError("CUDA error: no kernel image is available\nmore lines")

    one_gpu.setattr(torch, "ones", fail)
    with pytest.raises(DeviceError, match="cuda:0 does not work: CUDA error") as caught:
        devices.resolve_device("cuda")
    assert "more lines" not in caught.value.message and "too old" in caught.value.hint
    assert devices.resolve_device("auto").note.startswith("computing on the CPU: cuda:0 does not work")
    assert [device.name for device in devices.list_devices()] == ["cpu"]


@pytest.mark.parametrize("asked", ["", "gpu", "cuda:", "cuda:-1", "cuda:a", "cpu:0", "auto:0", "CUDA"])
def test_misspelt_devices(asked: str) -> None:
    with pytest.raises(UsageError):
        devices.resolve_device(asked)


def test_threads_follow_what_the_process_may_use(monkeypatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(devices, "usable_cpu_count", lambda: 3)
    assert devices.use_threads() == 3 == torch.get_num_threads()
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert devices.use_threads() == 1 == torch.get_num_threads()
    assert devices.use_threads(2) == 2 == torch.get_num_threads()
    assert devices.use_threads(0) == 1


def test_container_limits_count(monkeypatch, tmp_path) -> None:
    quota = tmp_path / "cpu.max"
    monkeypatch.setattr(host, "_CGROUP_CPU", quota)
    monkeypatch.setattr(host.os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    for text, count in [("max 100000", 8), ("150000 100000", 2), ("1000 100000", 1), ("9900000 100000", 8), ("", 8)]:
        quota.write_text(text)
        assert host.usable_cpu_count() == count
    memory = tmp_path / "memory.max"
    monkeypatch.setattr(host, "_CGROUP_MEMORY", memory)
    monkeypatch.setattr(host, "_system_memory_bytes", lambda: 1000)
    for text, total in [("max", 1000), ("600", 600), ("5000", 1000)]:
        memory.write_text(text)
        assert host.total_memory_bytes() == total


def test_memory_is_that_of_this_process() -> None:
    before = host.peak_memory_bytes()
    held = bytearray(50_000_000)
    held[::4096] = b"x" * len(held[::4096])
    after = host.peak_memory_bytes()
    assert before <= after < host.total_memory_bytes()
    assert after >= 50_000_000
    assert 0 < host.available_memory_bytes() <= host._system_memory_bytes()


@pytest.mark.gpu
def test_real_gpu() -> None:
    device = devices.resolve_device("auto")
    assert device.is_cuda and device.memory_bytes > 2**30
    assert devices.list_devices()[1] == device
    torch.ones(10, device=device.torch_device)
    devices.release_memory()
    with pytest.raises(DeviceError):
        devices.resolve_device(f"cuda:{torch.cuda.device_count()}")
