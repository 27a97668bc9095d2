#!/usr/bin/env bash
# Runs the two commands of the README in a bare Debian 12 from a fresh clone of what is committed: finds packages that
# only happen to be installed on the machine of a developer. Takes a long time. Usage: scripts/fresh.sh [MIRROR]
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing debootstrap git
# Where this machine takes Debian from: written in one of two ways, and either file may be missing.
mirror="${1:-$(sed -n -e 's/^deb \(\[[^]]*\] \)\?\([^ ]*\/debian\/\?\) .*/\2/p' -e 's/^URIs: *\([^ ]*\/debian\/\?\)$/\1/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -n 1p || true)}"
mirror="${mirror:-http://deb.debian.org/debian}"
root="$(mktemp -d "${TMPDIR:-/var/tmp}/wuxing-fresh.XXXXXX")"
finish() {
    umount "$root/proc" "$root/dev/pts" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT
debootstrap --variant=minbase --include=ca-certificates,git bookworm "$root" "$mirror"
# The machine's way to the mirror: its proxy and its certificates.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
git clone --quiet --no-hardlinks . "$root/root/wuxing"
run() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"; }
run bash -c 'cd /root/wuxing && scripts/run.sh'
run bash -c 'cd /root/wuxing && scripts/test.sh'
echo "Both commands ran in a bare Debian 12."
