"""Bytes from the worker's standard output become messages; what is none is counted as noise. No widget in here.

Libraries print. A few foreign lines do no harm and are skipped; a stream of them means that something else than the
worker is talking, and is refused. A worker of another protocol version is refused at its first line.
"""

from __future__ import annotations

from typing import List, Optional

from ..backend import protocol
from ..backend.errors import ProtocolError
from .texts import tr

MAX_NOISE_LINES = 50
MAX_LINE_BYTES = 4 * 1024 * 1024


class WireReader:
    """Cuts a byte stream into messages.

    Attributes:
        hello: the worker's first message, once it came.
        noise: the last foreign lines, for the log.
    """

    def __init__(self) -> None:
        self.hello: Optional[protocol.Hello] = None
        self.noise: List[str] = []
        self._noise_count = 0
        self._rest = b""

    def feed(self, data: bytes) -> List[protocol.Message]:
        """Return the messages that ``data`` completes; a line may come in any number of pieces.

        Raises:
            ProtocolError: too much noise, a line without end, or a worker of another protocol version.
        """
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > MAX_LINE_BYTES:
            raise ProtocolError(
                tr("the engine sent a line of over {} MB").format(MAX_LINE_BYTES >> 20), _foreign_hint()
            )
        messages = [self._message(line.decode("utf-8", "replace").strip()) for line in lines]
        return [message for message in messages if message is not None]

    def _message(self, line: str) -> Optional[protocol.Message]:
        if not line:
            return None
        try:
            message = protocol.decode(line)
        except ProtocolError as error:
            if '"Hello"' in line and line.startswith("{"):
                raise ProtocolError(
                    tr("the engine's greeting is not understood: {}").format(error.message), _version_hint()
                ) from None
            self._count_noise(line)
            return None
        if isinstance(message, protocol.Hello):
            self._greet(message)
        elif self.hello is None:
            raise ProtocolError(tr("the engine spoke before it said what it is"), _version_hint())
        return message

    def _greet(self, hello: protocol.Hello) -> None:
        if hello.protocol != protocol.PROTOCOL_VERSION:
            raise ProtocolError(
                tr("the engine speaks protocol {}, this plugin {}").format(hello.protocol, protocol.PROTOCOL_VERSION),
                _version_hint(),
                code="version_mismatch",
            )
        self.hello = hello

    def _count_noise(self, line: str) -> None:
        self._noise_count += 1
        self.noise = (self.noise + [line[:200]])[-5:]
        if self._noise_count > MAX_NOISE_LINES:
            raise ProtocolError(
                tr("the engine's output is not its protocol, the last line was {!r}").format(line[:80]), _foreign_hint()
            )


def _version_hint() -> str:
    return tr("Update the plugin and the engine's Python environment together, then restart QGIS.")


def _foreign_hint() -> str:
    return tr("Check that the engine's Python is the one made for this plugin (Engine settings).")
