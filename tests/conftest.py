"""What every test may rely on, however pytest was started."""

from __future__ import annotations

import os
import signal

# No test needs a screen; those of QGIS's own window bring a virtual one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# As the engine's doors do; set here too, since tests call the engine's functions directly.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# Started in the background by a shell, pytest would pass an ignored Ctrl+C on to every program it starts, and the tests
# of interrupting one could not work.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
