"""What pip says, and what we make of it. The samples are pip's own words, shortened."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

NETWORK = (
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection"
    ".HTTPSConnection object>: Failed to establish a new connection: [Errno -2] Name or service not known')': /simple/"
    "scipy/\nERROR: Could not find a version that satisfies the requirement scipy==1.15.3 (from versions: none)\n"
    "ERROR: No matching distribution found for scipy==1.15.3"
)
PROXY_407 = (
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'ProxyError('Cannot connect to proxy.', "
    "OSError('Tunnel connection failed: 407 Proxy Authentication Required'))': /simple/tqdm/\n"
    "ERROR: No matching distribution found for tqdm==4.70.1"
)
TLS = (
    "Could not fetch URL https://index.example/simple/pip/: There was a problem confirming the ssl certificate: "
    "HTTPSConnectionPool(host='index.example', port=443): Max retries exceeded (Caused by SSLError("
    "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate "
    "in certificate chain'))) - skipping\nERROR: No matching distribution found for tqdm==4.70.1"
)
HASH = (
    "Collecting shapely==2.1.2\n  Downloading shapely-2.1.2-cp311-cp311-manylinux_2_28_x86_64.whl (3.0 MB)\n"
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions"
    ", please update the hashes.\n    shapely==2.1.2 from https://files.example/shapely-2.1.2-cp311-cp311-manylinux_2_28"
    "_x86_64.whl (from -r r.txt (line 1)):\n        Expected sha256 aaaa\n             Got        bbbb\n"
)


@pytest.mark.parametrize(
    "output, code, package",
    [
        (NETWORK, "network", "scipy"),
        (PROXY_407, "proxy_password", "tqdm"),
        (TLS, "tls", "tqdm"),
        (HASH, "hash_mismatch", "shapely"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n", "disk_full", ""),
        ("ERROR: [WinError 112] There is not enough space on the disk", "disk_full", ""),
        ("Collecting torch==2.13.0\nERROR: HTTP error 403 while getting https://index.example/torch.whl", "forbidden",
         "torch"),
        ("ERROR: torch-2.13.0-cp311-cp311-macosx_14_0_arm64.whl is not a supported wheel on this platform.", "no_wheel",
         "torch"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'", "access", ""),
        ("ERROR: Could not install packages: [WinError 5] Access is denied: 'c10.dll'", "locked", ""),
        ("OSError: [Errno 30] Read-only file system: 'venv'", "access", ""),
        ("ImportError: libc.so.6: version `GLIBC_2.28' not found (required by libtorch.so)", "glibc", ""),
        ("The virtual environment was not created successfully because ensurepip is not available.", "ensurepip", ""),
        ("ERROR: Invalid requirement: Missing dependencies for SOCKS support.", "proxy", ""),
        ("OSError: [Errno 36] File name too long: 'x'", "long_path", ""),
        ("ERROR: Can not combine '--user' and '--target'", "pip_config", ""),
        ("MemoryError", "memory", ""),
        ("urllib3.exceptions.IncompleteRead: IncompleteRead(5 bytes read)", "network", ""),
    ],
)  # fmt: skip
def test_reasons(setup, output, code, package):
    failure = setup("failures").explain(output, 1, False)
    assert (failure.code, failure.package) == (code, package)
    assert failure.message.endswith(".") and failure.hint.endswith(".")


def test_what_is_not_known_is_quoted(setup):
    failure = setup("failures").explain("Collecting a==1\nERROR: the moon is in the wrong house\n", 3, False)
    assert failure.code == "unknown" and "wrong house" in failure.message and "3" in failure.message


def test_a_program_that_was_stopped(setup):
    failure = setup("failures").explain("Collecting torch==2.13.0\n", 9, True)
    assert failure.code == "killed" and failure.package == "torch"


def test_progress_of_a_run(setup):
    pins, planning = setup("pins"), setup("plan")
    packages = tuple(
        planning.Package(pins.Pin(name, "1", "", ()), name + "-1-py3-none-any.whl", size)
        for name, size in (("a-b", 100), ("c", 300))
    )
    progress = setup("pip_output").PipProgress(planning.Group("x", packages))
    assert progress.fraction(0) == 0.0
    progress.read("Collecting a-b==1")
    assert "a-b" in progress.text
    progress.read("  Downloading a_b-1-py3-none-any.whl (100 B)")
    assert progress.fraction(40) == pytest.approx(0.7 * 40 / 400)
    progress.read("Collecting c==1")
    assert progress.fraction(0) == pytest.approx(0.7 * 100 / 400), "from a cache or a folder nothing is fetched"
    progress.read("Processing /wheels/c-1-py3-none-any.whl")
    assert progress.fraction(10_000) == pytest.approx(0.7)
    progress.read("Installing collected packages: a-b, c")
    assert progress.unpacking and progress.fraction(0) == pytest.approx(0.7) and "2" in progress.text


@pytest.mark.parametrize(
    "text, clean",
    [
        (
            "Looking in indexes: https://me:secret@index.example/simple",
            "Looking in indexes: https://***@index.example/simple",
        ),
        ("http://user@host:1/x", "http://***@host:1/x"),
        ("https://index.example/a@b", "https://index.example/a@b"),
    ],
)
def test_addresses_lose_their_passwords(setup, text, clean):
    assert setup("pip_output").without_secrets(text) == clean


def test_imports_one_by_one(setup, tmp_path):
    """A library that takes the process along is named, and what comes after it is not blamed."""
    import subprocess
    import sys

    verify = setup("verify")
    for name, text in {"scipy": "__version__ = '9'", "faiss": "import os; os._exit(7)", "torch": "1/0"}.items():
        (tmp_path / (name + ".py")).write_text(text)
    packages = ["scipy", "torch", "faiss-cpu", "accelerate"]
    modules = [verify.MODULES[package] for package in packages]
    done = subprocess.run(
        [sys.executable, *verify.IMPORTS, *modules],
        cwd=ROOT,
        env={"PYTHONPATH": str(tmp_path), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    found = verify.read_imports(done.stdout, "exit code 7", packages)
    assert (found[0].version, found[0].error) == ("9", "")
    assert "ZeroDivisionError" in found[1].error and "exit code 7" in found[2].error
    assert [library.package for library in verify.broken(found)] == ["torch", "faiss-cpu"]


def test_the_engines_examination(setup):
    verify = setup("verify")
    good = verify.read_examination(
        'a warning {of some library}\n{"ok": true, "device": "cuda:0", "problems": []}\nnote'
    )
    assert good.ok and good.device == "cuda:0"
    bad = verify.read_examination('{"ok": false, "problems": [{"message": "no torch", "hint": "Install it."}]}')
    assert bad.problems == ("no torch. Install it.",)
    assert not verify.read_examination("Segmentation fault").ok
