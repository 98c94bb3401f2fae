"""What all tests of training share."""

from __future__ import annotations

import pytest
from torch.utils.data._utils import signal_handling


@pytest.fixture(autouse=True)
def child_signals_stay_with_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """torch's loader takes the signal of ended children for itself, and QProcess in tests after it waits for ever.

    The window never loads torch; only these tests share a process with Qt.
    """
    monkeypatch.setattr(signal_handling, "_set_SIGCHLD_handler", lambda: None)
