# Everything rests on QGIS's own Python: GDAL and QGIS's modules come from there and nowhere else.
# On Debian and Ubuntu that is the system's; elsewhere say e.g. `make venv QGIS_PYTHON=/path/to/python3`.
QGIS_PYTHON ?= /usr/bin/python3
# PyPI's torch for Linux carries CUDA (several GB). A machine without a GPU is better off with
# `make venv TORCH_INDEX=https://download.pytorch.org/whl/cpu`.
TORCH_INDEX ?=

PYTHON := .venv/bin/python
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# No --system-site-packages venv without python3-venv, no picture with text without a font.
APT_PACKAGES := qgis python3-qgis python3-gdal python3-numpy python3-venv python3-pip fonts-dejavu-core
# Tests and the demo's picture need no screen.
HEADLESS := QT_QPA_PLATFORM=offscreen

.PHONY: help qgis screen venv demo test lint package bench clean distclean
.DEFAULT_GOAL := help

help:  ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /make \1|/' | column -t -s '|'

qgis:  ## QGIS itself, by apt where it is missing
	@$(QGIS_PYTHON) -c 'import qgis.core, osgeo.gdal, numpy, venv, ensurepip' 2>/dev/null \
		&& { command -v qgis_process.bin || command -v qgis_process; } >/dev/null || { \
		command -v apt-get >/dev/null || { \
			echo "error: QGIS is missing and there is no apt-get. Install QGIS, then: make venv QGIS_PYTHON=<its python>" >&2; exit 1; }; \
		echo "installing QGIS ..."; \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -q update </dev/null \
		&& $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $(APT_PACKAGES) </dev/null; }

screen:
	@command -v xvfb-run >/dev/null || ! command -v apt-get >/dev/null || { \
		echo "installing a virtual screen ..."; \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -q update </dev/null \
		&& $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends xvfb xauth </dev/null; }

venv: qgis  ## .venv on QGIS's Python, with the engine installed in place
	@$(QGIS_PYTHON) tools/make_venv.py --torch-index "$(TORCH_INDEX)"

demo: venv  ## simulate a scene, find its strip through real QGIS, show where it was found
	@$(PYTHON) tools/demo.py --out build/demo

# QGIS's own window is tested on a virtual screen; without apt those tests make do with Qt's offscreen platform.
# All three run whatever the others say, and pytest's closing line comes last.
test: venv screen  ## ruff, mypy, and every test that needs no GPU
	@status=0; \
	$(PYTHON) -m ruff check . || status=1; \
	$(PYTHON) -m mypy || status=1; \
	$(HEADLESS) $(PYTHON) -m pytest -m "not gpu" || status=1; \
	exit $$status

test-qgis:  ## the window's tests in another Debian's QGIS: make test-qgis ROOT=<folder made by debian_root.sh>
	@tests/qgis_versions/debian_root.sh test "$(ROOT)"

lint: venv  ## ruff, and mypy on the contract between window and engine
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy

package:  ## dist/sar_optical_matcher.zip, the plugin to install or upload
	@$(QGIS_PYTHON) tools/package.py

# On a SAR raster, an optical one of the same grid, and a SAR raster of another place: see benchmarks/README.md.
bench: venv  ## search and location measured beside the baselines; takes hours
	$(PYTHON) benchmarks/retrieval.py --out build/benchmarks/retrieval.json
	$(PYTHON) benchmarks/location.py --out build/benchmarks/location.json

clean:  ## remove what was made, except the venv
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean  ## remove the venv too
	rm -rf .venv
