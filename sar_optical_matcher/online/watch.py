"""What servers refuse: QGIS paints a missing tile as a hole and says nothing, its network tells why."""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..texts import tr

_URL = re.compile(r"https?://\S+")


class RefusalWatch(QObject):
    """Counts the failed requests to one server and remembers the last one's reason.

    Args:
        network: QGIS's main access manager, which hears of requests of every thread.
        host: the server; every server counts where it is empty.
        parent: owner.
    """

    def __init__(self, network: QgsNetworkAccessManager, host: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._host = host
        self._signal = network.finished[QgsNetworkReplyContent]
        self._signal.connect(self._on_reply)
        self.count = 0
        self.reason = ""

    def stop(self) -> None:
        """Listen no more."""
        self._signal.disconnect(self._on_reply)

    def _on_reply(self, reply: QgsNetworkReplyContent) -> None:
        error = reply.error()
        if self._host and reply.request().url().host() != self._host:
            return
        if error == QNetworkReply.NetworkError.NoError:
            self._judge_content(reply)
        elif error == QNetworkReply.NetworkError.OperationCanceledError:
            self._note(tr("no answer in time"))  # what QGIS gives up on, and what another window gave up
        else:
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            # The network's own sentence may hold the address with its keys.
            said = _URL.sub("", reply.errorString()).strip()
            self._note("HTTP {}".format(status) if status else said)

    def _judge_content(self, reply: QgsNetworkReplyContent) -> None:
        # A WMS says "no" politely: with status 200 and a text.
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").split(";")[0].strip()
        asks_capabilities = "capabilities" in reply.request().url().toString().lower()
        if kind.startswith("text/") and not asks_capabilities:
            self._note(tr("the server answers with {} instead of a picture").format(kind))

    def _note(self, reason: str) -> None:
        self.count += 1
        self.reason = reason
