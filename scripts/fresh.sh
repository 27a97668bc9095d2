#!/usr/bin/env bash
# Runs the two commands of the README in a bare Debian 12 from a fresh clone of what is committed: finds packages that
# only happen to be installed on the machine of a developer. Takes a long time. Usage: scripts/fresh.sh [MIRROR]
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing debootstrap git
mirror="${1:-$(sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' /etc/apt/sources.list 2>/dev/null | head -1)}"
[ -n "$mirror" ] || mirror="$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1)"
[ -n "$mirror" ] || mirror=http://deb.debian.org/debian
root="$(mktemp -d "${TMPDIR:-/var/tmp}/wuxing-fresh.XXXXXX")"
finish() {
    umount "$root/proc" "$root/dev/pts" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT
debootstrap --variant=minbase --include=ca-certificates,git bookworm "$root" "$mirror"
# The machine's way to the mirror: its proxy and its certificates.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d/. "$root/etc/apt/sources.list.d/" 2>/dev/null || true
cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
git clone --quiet --no-hardlinks . "$root/root/wuxing"
run() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"; }
run bash -c 'cd /root/wuxing && scripts/run.sh'
run bash -c 'cd /root/wuxing && scripts/test.sh'
echo "Both commands ran in a bare Debian 12."
