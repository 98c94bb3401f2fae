"""Proxy, lock, report and record: what surrounds a set-up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def qt_proxy(kind="HttpProxy", host="proxy.example", port=8080, user="", password=""):
    from qgis.PyQt.QtNetwork import QNetworkProxy

    return QNetworkProxy(getattr(QNetworkProxy.ProxyType, kind), host, port, user, password)


def test_a_proxy_goes_into_variables_and_its_password_nowhere_else(setup):
    found = setup("proxy").proxy_of(qt_proxy(user="anna", password="p@ss/word"), ["http://intranet.example/x", "local"])
    variables = found.variables()
    assert variables["HTTPS_PROXY"] == variables["https_proxy"] == "http://anna:p%40ss%2Fword@proxy.example:8080"
    assert variables["NO_PROXY"] == "intranet.example,local"
    for text in (found.describe(), repr(found)):
        assert "ss/word" not in text and "%40" not in text and "proxy.example:8080" in text


def test_no_proxy_and_a_socks_proxy(setup):
    proxy_of = setup("proxy").proxy_of
    assert proxy_of(qt_proxy("NoProxy"), []).variables() == {}
    assert proxy_of(qt_proxy("DefaultProxy"), []).describe() == ""
    assert proxy_of(qt_proxy("Socks5Proxy"), []).address == "socks5h://proxy.example:8080"


def test_qgis_settings_are_asked(setup, qgis_app):
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    settings, network = QgsSettings(), QgsNetworkAccessManager.instance()
    values = {
        "proxy/proxyEnabled": True, "proxy/proxyHost": "proxy.example", "proxy/proxyPort": "3128",
        "proxy/proxyUser": "anna", "proxy/proxyPassword": "hush", "proxy/proxyExcludedUrls": ["http://near.example"],
    }  # fmt: skip
    try:
        for key, value in values.items():
            settings.setValue(key, value)
        settings.setValue("proxy/proxyType", "HttpProxy")
        network.setupDefaultProxyAndCache()
        variables = setup("proxy").qgis_proxy().variables()
        assert variables["NO_PROXY"] == "near.example"
        assert variables["HTTPS_PROXY"] == "http://anna:hush@proxy.example:3128"
        settings.setValue("proxy/proxyType", "DefaultProxy")
        network.setupDefaultProxyAndCache()
        assert setup("proxy").qgis_proxy().variables() == {}, "pip knows the system's proxy itself"
    finally:
        settings.remove("proxy")
        network.setupDefaultProxyAndCache()


def test_one_holder_at_a_time(setup, tmp_path):
    lock = setup("lock").SetupLock
    first, second = lock(str(tmp_path / "new" / "venv")), lock(str(tmp_path / "new" / "venv"))
    assert first.take() is None
    failure = second.take()
    assert failure.code == "locked_by_qgis" and str(os.getpid()) in failure.message
    first.give_back()
    assert second.take() is None
    second.give_back()


def test_the_lock_of_a_process_that_is_gone_is_taken_over(setup, tmp_path):
    import socket

    path = tmp_path / "venv.lock"
    path.write_text("{}\nqgis\n{}\n".format(2**22 - 3, socket.gethostname()))
    lock = setup("lock").SetupLock(str(tmp_path / "venv"))
    assert lock.take() is None
    lock.give_back()


def test_a_folder_that_cannot_be_made(setup, tmp_path):
    (tmp_path / "file").touch()
    assert setup("lock").SetupLock(str(tmp_path / "file" / "venv")).take().code == "access"


def test_states_of_a_folder(setup, tmp_path):
    record = setup("record")
    folder = tmp_path / "venv"
    assert record.state_of(str(folder)) == "absent"
    folder.mkdir()
    assert record.state_of(str(folder)) == "absent" and not record.is_environment(str(folder))
    (folder / "pyvenv.cfg").touch()
    assert record.state_of(str(folder)) == "foreign" and record.is_environment(str(folder))
    begun = record.Record("key", "cpu", "python", "1.24.2").with_done("make").with_done("make")
    record.write_record(str(folder), begun)
    assert record.state_of(str(folder)) == "partial" and record.read_record(str(folder)) == begun
    for text in ("", "[]", '{"format": 1}', '{"format": 99}'):
        (folder / record.FILE_NAME).write_text(text)
        assert record.read_record(str(folder)) is None, text


@pytest.mark.parametrize(
    "text, hidden",
    [
        ("in D:\\Homes\\Anna\\x and D:/Homes/Anna/y", "in ~\\x and ~/y"),
        ('{"path": "D:\\\\Homes\\\\Anna\\\\x"}', '{"path": "~\\\\x"}'),
    ],
)
def test_the_home_folder_is_hidden_in_any_spelling(setup, text, hidden):
    assert setup("report").hide_home(text, "D:\\Homes\\Anna") == hidden


def test_the_report_tells_all_but_home_and_password(setup, tiny):
    runner, failures, verify = setup("runner"), setup("failures"), setup("verify")
    proxy = setup("proxy").proxy_of(qt_proxy(user="anna", password="hush"), [])
    result = runner.Result(
        failures.Failure("library_broken", "torch does not work", "", "torch"),
        (verify.Library("torch", "", "OSError: a | b"), verify.Library("scipy", "1.15.3", "")),
    )
    log = ["line {}".format(number) for number in range(100)] + [str(Path.home() / "somewhere")]
    text = setup("report").setup_report(tiny.plan, tiny.folder, "No NVIDIA GPU was found.", proxy, result, log)
    assert "hush" not in text and str(Path.home()) + "/" not in text and "~/somewhere" in text
    for word in ("library_broken", "| torch | ", "a / b", "1.24.2", "No NVIDIA", "proxy.example:8080", "line 99"):
        assert word in text
    assert "line 30" not in text


@pytest.mark.parametrize("size, words", [(0, "0 MB"), (322_400_000, "322 MB"), (2_710_000_000, "2.7 GB")])
def test_sizes(setup, size, words):
    assert setup("room").gigabytes(size) == words


def test_room_is_asked_of_the_nearest_folder_that_exists(setup, tiny, tmp_path, monkeypatch):
    room = setup("room")
    assert room.free_bytes(str(tmp_path / "a" / "b" / "c")) > 0
    monkeypatch.setattr(room, "free_bytes", lambda folder: 500)
    failure = room.room_for(tiny.folder, 2000, tiny.plan)
    assert failure.code == "disk_full" and "are needed" in failure.message
    assert room.room_for(tiny.folder, 0, tiny.plan) is None, "nothing left to install"


def test_an_environment_that_is_not_finished_is_not_taken(setup, window, tmp_path):
    record, place = setup("record"), window("environment").PythonPlace
    python = tmp_path / "venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch(mode=0o755)
    assert place("setting", str(python)).exists, "made by hand, without a record"
    begun = record.Record("key", "cpu", "python", "1.24.2")
    record.write_record(str(tmp_path / "venv"), begun)
    assert not place("setting", str(python)).exists
    record.write_record(str(tmp_path / "venv"), record.replace(begun, finished=True))
    assert place("setting", str(python)).exists
