#!/usr/bin/env bash
# Installs what is missing to build, run and test on Debian 12. Sourced by run.sh and test.sh.
set -euo pipefail

build_packages=(
    build-essential ccache cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libxlsxwriter-dev libzip-dev libsqlite3-dev
)
run_packages=(libqt6sql6-sqlite qt6-translations-l10n fonts-noto-cjk)
test_packages=(catch2 sqlite3 poppler-utils unzip xvfb openbox)
lint_packages=(clang-format clang-tidy shellcheck)

install_missing() {
    local missing=()
    for package in "$@"; do
        if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed'; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing and this is no Debian system: ${missing[*]}" >&2
        return 1
    fi
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    echo "Installing: ${missing[*]}"
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
