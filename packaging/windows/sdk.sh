# Finds and unpacks the cross-built Qt. Sourced by build.sh and test.sh, which run in the root of the repository.
windows_packages=(g++-mingw-w64-x86-64-posix libz-mingw-w64-dev nsis zip)
wine_packages=(wine wine64 xvfb xauth xdotool imagemagick locales)

# locate_sdk [PLACE]: sets `sdk` to a folder that holds qt-win64 and deps-win64. PLACE is such a folder, a folder with
# qt-win64.tar.xz, or the archive; without it ../shared/windows-sdk is taken.
locate_sdk() {
    local place="${1:-../shared/windows-sdk}"
    if [ -d "$place/qt-win64" ]; then
        sdk="$(cd "$place" && pwd)"
        return 0
    fi
    local archive="$place"
    [ -d "$place" ] && archive="$place/qt-win64.tar.xz"
    if [ ! -f "$archive" ]; then
        cat >&2 <<EOF
There is no Qt for Windows in “$place”.
Name a folder that holds qt-win64 and deps-win64, or the archive of them:
    packaging/windows/build.sh FOLDER|qt-win64.tar.xz
packaging/windows/README.md says what must be in it and how to make one from Debian's sources.
EOF
        return 1
    fi
    sdk="$PWD/build/windows-sdk"
    # The stamp holds name, size and time of the archive: another archive is unpacked anew.
    local stamp
    stamp="$(stat -c '%n %s %Y' "$archive")"
    if [ "$(cat "$sdk/.unpacked" 2>/dev/null || true)" != "$stamp" ]; then
        rm -rf "$sdk"
        mkdir -p "$sdk"
        tar -C "$sdk" -xf "$archive"
        echo "$stamp" >"$sdk/.unpacked"
    fi
}
