"""What leaves the house: the plugin's zip as plugins.qgis.org judges it, and the engine's wheel in an empty venv."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import backend

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # pytest itself brings it on 3.10

ROOT = Path(__file__).resolve().parents[1]
SUSPICIOUS = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}
REQUIRED_METADATA = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"),
)


def load_packager() -> ModuleType:
    spec = importlib.util.spec_from_file_location("package_tool", ROOT / "tools" / "package.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def packager() -> ModuleType:
    return load_packager()


@pytest.fixture(scope="module")
def plugin_zip(packager: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packager.build(tmp_path_factory.mktemp("zip") / "sar_optical_matcher.zip")


@pytest.fixture(scope="module")
def unpacked(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as QGIS would unpack it; its name is the package's."""
    plugins = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(plugins)
    return plugins / "sar_optical_matcher"


@pytest.fixture(scope="module")
def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser()  # interpolating, as QGIS and the plugin site read it: a bare % would fail
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


# --- what states the same must say the same


def test_versions_agree(metadata: configparser.SectionProxy) -> None:
    assert metadata["version"] == backend.__version__
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)
    assert released[0] == backend.__version__, "the changelog's newest version"
    assert project()["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "backend.__version__"}


def test_names_agree(packager: ModuleType, metadata: configparser.SectionProxy) -> None:
    assert packager.plugin_name() == "sar_optical_matcher"
    assert "plugin" not in metadata["name"].lower()
    assert project()["project"]["scripts"] == {"sarmatch": "sarmatch.cli:main"}


def test_metadata_is_what_the_plugin_site_asks_for(metadata: configparser.SectionProxy) -> None:
    for field in REQUIRED_METADATA:
        assert metadata[field].strip(), field
    assert "/" not in metadata["author"]
    assert "supportsQt6" not in metadata
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["hasProcessingProvider"].lower() in ("true", "yes")
    for field in ("name", "description", "about", "changelog"):
        assert not re.search(r"<[a-z/]", metadata.get(field, "")), f"{field} must not contain HTML"
    icon = metadata.get("icon")
    assert icon is None or (ROOT / icon).is_file()


def test_every_room_is_in_the_wheel() -> None:
    rooms = {
        ".".join(("sarmatch", *path.parent.relative_to(ROOT / "backend").parts))
        for path in (ROOT / "backend").rglob("*.py")
        if "__pycache__" not in path.parts
    }
    listed = set(project()["tool"]["setuptools"]["packages"])
    assert rooms == listed - {"sarmatch.styles"}, "pyproject.toml: packages"


def test_the_window_installs_what_the_project_needs() -> None:
    # environment.py cannot be imported here (it needs QGIS), so its list is read.
    tree = ast.parse((ROOT / "sar_optical_matcher" / "environment.py").read_text(encoding="utf-8"))
    packages = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "PACKAGES"
    )
    needed = {re.match(r"[a-z-]+", entry).group() for entry in project()["project"]["dependencies"]}
    # tqdm draws the bar at a terminal; the worker has none.
    assert {re.match(r"[a-z-]+", entry).group() for entry in packages} | {"tqdm"} == needed


# --- the zip


def test_zip_holds_one_folder_and_only_what_runs(plugin_zip: Path) -> None:
    with zipfile.ZipFile(plugin_zip) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert {name.split("/")[0] for name in names} == {"sar_optical_matcher"}
    assert "sar_optical_matcher".isidentifier()
    inside = {name.split("/", 1)[1] for name in names}
    assert {"__init__.py", "metadata.txt", "LICENSE"} <= inside
    for name in inside:
        parts = Path(name).parts
        assert not {"tests", "benchmarks", "tools", "__pycache__"} & {parts[0], *parts[:-1]}, name
        # Of the documents only the user guide and its pictures: the help opens offline.
        assert parts[0] != "docs" or parts[1] in ("guide", "images"), name
        assert not any(part.startswith((".", "..")) for part in parts), name
        assert Path(name).suffix not in SUSPICIOUS | {".pyc"}, name
        assert "\\" not in name and ":" not in name
    assert all((entry.external_attr >> 16) & 0o111 == 0 for entry in entries), "no file is executable"
    assert plugin_zip.stat().st_size <= 25_000_000


def test_equal_files_make_equal_zips(packager: ModuleType, plugin_zip: Path, tmp_path: Path) -> None:
    assert packager.build(tmp_path / "again.zip").read_bytes() == plugin_zip.read_bytes()


def test_strange_files_stop_the_build(packager: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pb_tool.cfg").write_text("[plugin]\nname: x\n[files]\npython_files:\nextras:\nextra_dirs: room\n")
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "a.py").touch()
    monkeypatch.setattr(packager, "ROOT", tmp_path)
    assert packager.plugin_files() == [Path("room/a.py")]
    (tmp_path / "room" / "library.so").touch()
    with pytest.raises(SystemExit, match=r"room/library\.so"):
        packager.plugin_files()


def test_bandit_finds_nothing(unpacked: Path) -> None:
    # Every rule but B404 (import subprocess), the one of today's rules that the plugin site has switched off.
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-r", "-q", "-f", "json", "-s", "B404", str(unpacked)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert [
        f"{Path(hit['filename']).relative_to(unpacked)}:{hit['line_number']} {hit['test_id']} {hit['issue_text']}"
        for hit in report["results"]
    ] == []


def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=unpacked,
        capture_output=True,
        text=True,
        timeout=120,
    )
    found = json.loads(done.stdout)["results"]
    assert {name: [hit["type"] for hit in hits] for name, hits in found.items()} == {}


@pytest.mark.qgis
def test_zip_loads_in_qgis(unpacked: Path, tmp_path: Path) -> None:
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "QGIS is not installed: make qgis"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(unpacked.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),  # not the profile of whoever runs the tests
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def qgis(*arguments: str) -> str:
        done = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, timeout=180, cwd=tmp_path
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout

    qgis("plugins", "enable", "sar_optical_matcher")
    listed = json.loads(qgis("list", "--json"))["providers"]
    assert set(listed["sarmatch"]["algorithms"]) >= {
        "sarmatch:buildindex",
        "sarmatch:match",
        "sarmatch:exportgcps",
        "sarmatch:simulatescene",
    }


# --- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: setuptools leaves its build folder, and whatever lay in it, beside the sources."""
    source = tmp_path_factory.mktemp("source")
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in ("backend", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-q", "-w", str(target)]
    subprocess.run([*command, str(source)], check=True, timeout=120)
    return next(target.glob("sarmatch-*.whl"))


def shipped_models() -> list[Path]:
    """Weights and cards in the checkout."""
    folder = ROOT / "backend" / "models" / "weights"
    return sorted(path for path in folder.glob("*") if path.suffix in (".safetensors", ".json"))


def test_every_model_has_a_card_that_says_where_its_data_come_from(plugin_zip: Path) -> None:
    weights = {path.stem for path in shipped_models() if path.suffix == ".safetensors"}
    cards = {path.stem: json.loads(path.read_text("utf-8")) for path in shipped_models() if path.suffix == ".json"}
    assert set(cards) == weights, "weights and cards come in pairs"
    for name, card in cards.items():
        assert card["kind"] and card["description"], name
        assert card["license"] and card["data"], f"{name}: licence, and the sources of what it was trained on"
    with zipfile.ZipFile(plugin_zip) as archive:
        names = set(archive.namelist())
    assert {f"sar_optical_matcher/{path.relative_to(ROOT).as_posix()}" for path in shipped_models()} <= names


def test_wheel_holds_the_engine_its_styles_and_its_models(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"sarmatch/{path.relative_to(ROOT / 'backend').as_posix()}" for path in shipped_models()} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"sarmatch", f"sarmatch-{backend.__version__}.dist-info"}, "nothing else belongs in site-packages"
    modules = {path.relative_to(ROOT / "backend").as_posix() for path in (ROOT / "backend").rglob("*.py")}
    assert {f"sarmatch/{name}" for name in modules} <= names
    styles = {path.name for path in (ROOT / "resources" / "styles").glob("*.qml")}
    assert styles and {f"sarmatch/styles/{name}" for name in styles} <= names


def test_wheel_runs_in_an_empty_venv(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "venv"
    venv.EnvBuilder(system_site_packages=True, with_pip=False).create(place)
    python = place / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-index", "--no-deps"]
    subprocess.run([*install, "--ignore-installed", str(wheel)], check=True, timeout=120)
    # torch and the rest are not downloaded again: the new venv borrows those of this one.
    site = Path(sysconfig.get_path("purelib", vars={"base": str(place), "platbase": str(place)}))
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)

    doctor = run(str(place / "bin" / "sarmatch"), "doctor", "--json")
    assert doctor.returncode == 0, doctor.stdout + doctor.stderr
    assert isinstance(json.loads(doctor.stdout), dict)
    where = run(str(python), "-c", "import sarmatch; print(sarmatch.__file__)")
    assert Path(where.stdout.strip()).is_relative_to(place)
    assert run(str(python), "-c", "import backend").returncode != 0, "no package of that name is left behind"
