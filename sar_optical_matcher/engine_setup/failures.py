"""Why a step failed, in words that say what to do. Pure: what the program wrote goes in, a reason comes out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

from ..texts import tr

CANCELLED = "cancelled"
TAIL_CHARS = 300


@dataclass(frozen=True)
class Failure:
    """A reason.

    Attributes:
        code: stable identifier.
        message: what happened.
        hint: what to do.
        package: which one it was about; empty where that is not known.
    """

    code: str
    message: str
    hint: str
    package: str = ""


_Reason = Tuple[str, "re.Pattern[str]", Callable[[], Tuple[str, str]]]

_PACKAGE_PLACES = (
    re.compile(r"No matching distribution found for ([\w.-]+)"),
    re.compile(r"satisfies the requirement ([\w.-]+?)(?:==| |\()"),
    re.compile(r"^\s*([\w.-]+)==\S+ from .*:\s*$", re.MULTILINE),
    re.compile(r"Expected sha256 .*?\n.*?from ([\w.-]+)", re.DOTALL),
)
_WHEEL_NAMED = re.compile(r"([A-Za-z0-9_.]+)-\d[\w.+!]*-[\w.]+-[\w.]+-[\w.]+\.whl")
_REQUIRED = re.compile(r"(?:Collecting|Processing|Downloading)\s+(?:\S*/)?([A-Za-z0-9_.-]+?)(?:==|-\d)")


def _pattern(*parts: str) -> "re.Pattern[str]":
    return re.compile("|".join(parts), re.IGNORECASE)


def explain(output: str, exit_code: int, crashed: bool) -> Failure:
    """The reason for a program's end.

    Args:
        output: what it wrote, errors included.
        exit_code: its exit status, or the signal's number when ``crashed``.
        crashed: whether a signal or a fault ended it.
    """
    for code, pattern, words in _reasons():
        if pattern.search(output):
            message, hint = words()
            return Failure(code, message, hint, named_package(output))
    if crashed:
        return Failure(
            "killed",
            tr("The installing program was stopped from outside (signal {}).").format(exit_code),
            tr("If memory ran out, close other programs. Then continue: what is finished is kept."),
            named_package(output),
        )
    said = _last_line(output)
    return Failure(
        "unknown",
        tr("The step ended with exit code {}. {}").format(exit_code, said).strip(),
        tr("Copy the report and tell us; the log holds everything."),
        named_package(output),
    )


def not_started(program: str) -> Failure:
    """The program itself could not be started."""
    return Failure(
        "not_started",
        tr("{} could not be started.").format(program),
        tr("Is it still there, and may it be run? A virus scanner or a policy may keep it from starting."),
    )


def named_package(output: str) -> str:
    """The package that pip's words are about; empty where none is named."""
    for pattern in _PACKAGE_PLACES:
        found = pattern.search(output)
        if found is not None:
            return found.group(1).lower().replace("_", "-")
    lines = [line for line in output.splitlines() if line.strip()]
    for line in reversed(lines[-40:]):
        found = _WHEEL_NAMED.search(line) or _REQUIRED.search(line)
        if found is not None:
            return found.group(1).lower().replace("_", "-")
    return ""


def _last_line(output: str) -> str:
    lines: List[str] = [line.strip() for line in output.splitlines() if line.strip()]
    errors: Optional[str] = next((line for line in reversed(lines) if line.startswith("ERROR")), None)
    return (errors or (lines[-1] if lines else ""))[-TAIL_CHARS:]


def _reasons() -> Tuple[_Reason, ...]:
    # In this order: what is more particular comes first, as one trouble often ends in the words of another.
    return (
        ("hash_mismatch", _pattern(r"DO NOT MATCH THE HASHES", r"has the hash", r"Hashes are required in"), _hash),
        ("disk_full", _pattern(r"No space left on device", r"Errno 28\b", r"WinError 112\b", r"disk quota exceeded"),
         _disk),
        ("proxy_password", _pattern(r"407 Proxy Authentication", r"Tunnel connection failed: 407"), _proxy_password),
        ("proxy", _pattern(r"ProxyError", r"Cannot connect to proxy", r"Missing dependencies for SOCKS"), _proxy),
        ("tls", _pattern(r"SSLError", r"CERTIFICATE_VERIFY_FAILED", r"certificate verify failed", r"SSL: "), _tls),
        ("forbidden", _pattern(r"\b40[13] Client Error", r"HTTP error 40[13]"), _forbidden),
        ("network", _pattern(r"NewConnectionError", r"Name or service not known", r"getaddrinfo failed",
                             r"nodename nor servname", r"ConnectTimeoutError", r"ReadTimeoutError",
                             r"Connection (?:refused|reset|aborted)",
                             r"Network is unreachable", r"Temporary failure in name resolution",
                             r"IncompleteRead", r"ConnectionResetError", r"WinError 1005[0-9]"), _network),
        ("glibc", _pattern(r"GLIBC_[\d.]+' not found", r"version `GLIBCXX"), _glibc),
        ("locked", _pattern(r"WinError 32\b", r"being used by another process", r"WinError 5\b"), _locked),
        ("access", _pattern(r"Permission ?(?:Error|denied)", r"Errno 13\b", r"Read-only file system", r"Errno 30\b"),
         _access),
        ("long_path", _pattern(r"Errno 36\b", r"File name too long", r"WinError 206\b"), _long_path),
        ("no_wheel", _pattern(r"No matching distribution found", r"Could not find a version that satisfies",
                              r"is not a supported wheel on this platform"), _no_wheel),
        ("ensurepip", _pattern(r"ensurepip is not available", r"No module named (?:ensurepip|pip|venv)\b"), _ensurepip),
        ("memory", _pattern(r"MemoryError", r"Cannot allocate memory"), _memory),
        ("pip_config", _pattern(r"Can not (?:combine|perform) .*--(?:user|target|prefix)", r"Can not combine '--user'",
                                r"User site-packages are not visible"), _pip_config),
    )  # fmt: skip


def _hash() -> Tuple[str, str]:
    return (
        tr("A downloaded file is not the one this version of the plugin was made with."),
        tr("Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your "
           "administrator."),
    )  # fmt: skip


def _disk() -> Tuple[str, str]:
    return (
        tr("The disk is full."),
        tr("Make room or choose a folder on another disk, then continue: what is finished is kept."),
    )


def _proxy_password() -> Tuple[str, str]:
    return (
        tr("The proxy asks for a name and a password, or refuses those given."),
        tr("Enter them under Settings ▸ Options ▸ Network in QGIS, then continue."),
    )


def _proxy() -> Tuple[str, str]:
    return (
        tr("The proxy cannot be reached or cannot be used."),
        tr("Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here."),
    )


def _tls() -> Tuple[str, str]:
    return (
        tr("The connection is not trusted: its certificate could not be verified."),
        tr("If your network inspects connections, set the environment variable PIP_CERT to your organisation's "
           "certificates and start QGIS again. Or install from a folder of wheels."),
    )  # fmt: skip


def _forbidden() -> Tuple[str, str]:
    return (
        tr("The package index refuses to answer."),
        tr("Your network may block it: ask for an own index (pip's settings are respected), or install from a folder "
           "of wheels."),
    )  # fmt: skip


def _network() -> Tuple[str, str]:
    return (
        tr("The package index cannot be reached, or the connection broke off."),
        tr("Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, "
           "install from a folder of wheels."),
    )  # fmt: skip


def _glibc() -> Tuple[str, str]:
    return (
        tr("The operating system's C library is too old for these files."),
        tr("Use a newer release of the operating system, or another Python with “Use this Python instead…”."),
    )


def _locked() -> Tuple[str, str]:
    return (
        tr("A file of the environment is in use, or a virus scanner holds it."),
        tr("Close other QGIS windows and programs that use this Python, then continue."),
    )


def _access() -> Tuple[str, str]:
    return (tr("A file or folder may not be written."), tr("Choose a folder of your own, then try again."))


def _long_path() -> Tuple[str, str]:
    return (tr("A path became too long."), tr("Choose a folder with a shorter path, near the root of the disk."))


def _no_wheel() -> Tuple[str, str]:
    return (
        tr("There is no file of the pinned version for this computer."),
        tr("The index may be blocked or incomplete, or the folder. Try another source, or another Python."),
    )


def _ensurepip() -> Tuple[str, str]:
    return (
        tr("This Python lacks what makes environments."),
        tr("On Debian and Ubuntu: sudo apt install python3-venv. Then try again."),
    )


def _memory() -> Tuple[str, str]:
    return (tr("There was not enough memory."), tr("Close other programs, then continue."))


def _pip_config() -> Tuple[str, str]:
    return (
        tr("pip's own settings on this computer get in the way."),
        tr("Remove “user”, “target” and “prefix” from pip's configuration, then try again."),
    )
