#!/usr/bin/env bash
# Installs the package in a bare Debian 12 of its own (debootstrap, as root), and does the main job there.
# Usage: packaging/linux/test.sh [MIRROR]
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/setup.sh
[ "$(id -u)" -eq 0 ] || { echo "A bare Debian can only be made as root: skipped." >&2; exit 0; }
install_missing debootstrap poppler-utils
package="$(ls build/release/*.deb 2>/dev/null)" || { echo "Make the package first: packaging/linux/build.sh" >&2; exit 1; }

mirror="${1:-http://deb.debian.org/debian}"
root="$PWD/build/debian"
cleanup() { umount "$root/proc" 2>/dev/null || true; }
trap cleanup EXIT
if [ ! -f "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$root" "$mirror"
fi
echo "deb $mirror bookworm main" >"$root/etc/apt/sources.list"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc" 2>/dev/null || true
cp "$package" "$root/tmp/wuxing.deb"
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root "$@"; }

inside apt-get update -q
inside apt-get install -y -q --no-install-recommends /tmp/wuxing.deb fonts-noto-cjk desktop-file-utils shared-mime-info
inside rm -rf /tmp/work
inside mkdir -p /tmp/work
inside wuxing-cli demo /tmp/work/demo.wuxing
inside wuxing-cli check /tmp/work/demo.wuxing
inside wuxing-cli export /tmp/work/demo.wuxing monthly --period 2023-09 --format pdf,docx --out /tmp/work
inside wuxing-cli shot /tmp/work/demo.wuxing --page dashboard --lang zh_CN --out /tmp/work/dashboard.png
inside env QT_QPA_PLATFORM=offscreen wuxing --quit-when-usable /tmp/work/demo.wuxing | grep -qx usable
inside desktop-file-validate /usr/share/applications/wuxing.desktop
inside grep -q 'application/x-wuxing' /usr/share/mime/globs2
inside apt-get remove -y -q wuxing
[ ! -e "$root/usr/bin/wuxing" ]
echo "The package installs, works and goes. Its report and picture: $root/tmp/work"
