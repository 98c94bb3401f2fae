#!/bin/sh
# The window's tests in the QGIS of another Debian release: QGIS 3.40 of Debian 13 on a machine that has 3.22, say.
#
#   debian_root.sh make ROOT [SUITE]              a small Debian (trixie) with QGIS and the engine's libraries in ROOT
#   debian_root.sh test ROOT [PYTEST ARGUMENT]... the tests of window, Processing and Qt 6 readiness in it
#
# Both need root, for chroot and mounts; `make` also debootstrap, a network and about 4 GB. The mirror is Debian's own
# unless DEBIAN_MIRROR says otherwise. In ROOT the checkout is mounted read-only; nothing of this machine is changed.
set -eu

usage() {
	sed -n '4,5s/^# *//p' "$0" >&2
	exit 2
}

[ $# -ge 2 ] || usage
action=$1 root=$2
shift 2
checkout=$(cd "$(dirname "$0")/../.." && pwd)
inside=/mnt/checkout
packages="qgis python3-qgis python3-gdal python3-pytest python3-numpy xvfb xauth fonts-dejavu-core
	python3-torch python3-faiss python3-skimage python3-shapely python3-pyproj python3-safetensors python3-tqdm"

make_root() {
	command -v debootstrap >/dev/null || {
		echo "error: debootstrap is missing. Install it: apt-get install debootstrap" >&2
		exit 1
	}
	debootstrap --variant=minbase "${1:-trixie}" "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
	# A guest must not start services on its host.
	printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
	chmod +x "$root/usr/sbin/policy-rc.d"
	mount_inside
	chroot "$root" apt-get -q update
	# shellcheck disable=SC2086 # the list is meant to be split
	chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $packages
}

mount_inside() {
	trap unmount_inside EXIT
	trap 'exit 130' INT TERM
	mkdir -p "$root$inside"
	mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
	mountpoint -q "$root$inside" || mount --bind "$checkout" "$root$inside"
	mount -o remount,bind,ro "$root$inside"
}

unmount_inside() {
	umount "$root$inside" "$root/proc" 2>/dev/null || true
}

run_tests() {
	[ -x "$root/usr/bin/qgis" ] || {
		echo "error: there is no QGIS in $root. Make it: $0 make $root" >&2
		exit 1
	}
	mount_inside
	[ $# -gt 0 ] || set -- tests/window tests/processing tests/test_qt6_ready.py
	# Only what a login would set: variables of this machine's Python and QGIS mean nothing in there.
	chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8 \
		PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen SARMATCH_PYTHON=/usr/bin/python3 \
		sh -c 'cd "$0" && qgis_process.bin --version | head -n 1 &&
			exec nice python3 -m pytest -q -p no:cacheprovider -m "not gpu" "$@"' "$inside" "$@"
}

case $action in
make) make_root "$@" ;;
test) run_tests "$@" ;;
*) usage ;;
esac
