"""QGIS's proxy for pip: as variables of its process, so that no password stands in a command line or a log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..texts import tr


@dataclass(frozen=True)
class Proxy:
    """A proxy that QGIS uses.

    Attributes:
        address: ``http://host:port`` for people, without name and password; empty for none.
        secret_address: the same with name and password, for the process alone.
        excluded: hosts reached without it.
    """

    address: str = ""
    secret_address: str = ""
    excluded: str = ""

    def __repr__(self) -> str:
        """Without the password, whoever prints it."""
        return "Proxy({})".format(self.address)

    def variables(self) -> Dict[str, str]:
        """What pip's process is told; nothing where QGIS has no proxy of its own: pip knows the system's itself."""
        if not self.address:
            return {}
        variables = {"HTTP_PROXY": self.secret_address, "HTTPS_PROXY": self.secret_address}
        if self.excluded:
            variables["NO_PROXY"] = self.excluded
        # Both spellings are read, and a lower-case one of the session would win.
        return {**variables, **{name.lower(): value for name, value in variables.items()}}

    def describe(self) -> str:
        """One line for people; empty without a proxy."""
        if not self.address:
            return ""
        with_name = tr("{} (with a name and a password)") if self.address != self.secret_address else "{}"
        return tr("Through QGIS's proxy {}.").format(with_name.format(self.address))


def qgis_proxy() -> Proxy:
    """What is set under *Settings, Options, Network*; the system's proxy is left to pip."""
    network = QgsNetworkAccessManager.instance()
    if network.useSystemProxy():
        return Proxy()
    return proxy_of(network.fallbackProxy(), list(network.excludeList()) + list(_no_proxy(network)))


def proxy_of(proxy: QNetworkProxy, excluded: List[str]) -> Proxy:
    """The same for a given proxy of Qt.

    Args:
        proxy: any.
        excluded: addresses or hosts reached without it.
    """
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    scheme = kinds.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return Proxy()
    place = "{}:{}".format(proxy.hostName(), proxy.port()) if proxy.port() else proxy.hostName()
    name = quote(proxy.user(), safe="")
    password = ":" + quote(proxy.password(), safe="") if proxy.password() else ""
    login = "{}{}@".format(name, password) if name else ""
    hosts = [address.split("://")[-1].split("/")[0] for address in excluded if address]
    return Proxy("{}://{}".format(scheme, place), "{}://{}{}".format(scheme, login, place), ",".join(hosts))


def _no_proxy(network: QgsNetworkAccessManager) -> List[str]:
    return list(network.noProxyList()) if hasattr(network, "noProxyList") else []
