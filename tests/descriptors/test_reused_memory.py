from __future__ import annotations

import pytest
import torch

from backend.descriptors import reused_memory as module
from backend.descriptors.reused_memory import reused_memory


class FakeLibc:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, ...]] = []

    def mallopt(self, parameter: int, value: int) -> int:
        self.calls.append((parameter, value))
        return 1

    def malloc_trim(self, pad: int) -> int:
        self.calls.append((pad,))
        return 1


def test_the_last_user_restores_what_the_first_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    libc = FakeLibc()
    monkeypatch.setattr(module, "_glibc", lambda: libc)
    with pytest.raises(ValueError), reused_memory():
        with reused_memory():
            pass
        assert (0,) not in libc.calls
        raise ValueError
    assert libc.calls[0] == (-4, 0) and libc.calls[-4:] == [(-4, 65536), (-3, 2**25), (-1, 2**26), (0,)]


def test_elsewhere_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_glibc", lambda: None)
    with reused_memory():
        assert torch.ones(10).sum() == 10.0


def test_large_arrays_come_and_go() -> None:
    with reused_memory():
        for _ in range(3):
            assert float(torch.ones(20_000_000).sum()) == 20_000_000.0
    assert float(torch.ones(20_000_000).sum()) == 20_000_000.0
