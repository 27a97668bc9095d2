# A Windows of our own under Wine: its own prefix and display, set up as a Chinese one. Sourced by test.sh.

# start_wine FOLDER: makes the prefix in FOLDER/wine and a display of 1366x768 that both end with the script.
start_wine() {
    local folder="$1"
    export WINEPREFIX="$folder/wine" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=,winemenubuilder.exe="
    rm -rf "$WINEPREFIX"
    # Wine lays Documents and the desktop into the home folder: into one of our own.
    export HOME="$folder/home"
    mkdir -p "$folder/locale" "$HOME"
    # Wine takes the code page of Windows from the locale: 936 (GBK) here, as on the computers of the users.
    [ -d "$folder/locale/zh_CN.UTF-8" ] || localedef -i zh_CN -f UTF-8 "$folder/locale/zh_CN.UTF-8" 2>/dev/null || true
    export LOCPATH="$folder/locale"
    export LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8
    local number="$folder/display"
    Xvfb -displayfd 8 -screen 0 1366x768x24 -nolisten tcp 8>"$number" 2>/dev/null &
    xvfb=$!
    trap stop_wine EXIT
    wait_until 10 test -s "$number"
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    timeout 180 wine wineboot --init >/dev/null 2>&1
    timeout 60 wine winecfg /v win10 >/dev/null 2>&1 # Debian's Wine calls itself Windows 7
    wineserver -w
}

stop_wine() {
    wineserver -k 2>/dev/null || true
    umount "$folder/locked" 2>/dev/null || true
    kill "$xvfb" 2>/dev/null || true
}

# The Windows name of a Linux path.
windows_path() { printf 'Z:%s' "${1//\//\\}"; }

# The Linux name of a Windows path.
linux_path() {
    local drive="${1%%:*}" rest="${1#*:}"
    printf '%s/dosdevices/%s:%s' "$WINEPREFIX" "${drive,,}" "${rest//\\//}"
}

# Runs a program and gives its output with the line ends of Linux. The exit code is the program's.
windows() { timeout "${limit:-300}" wine "$@" 2>"$folder/stderr.txt" | tr -d '\r'; return "${PIPESTATUS[0]}"; }

# What the last program said of problems.
complaints() { tr -d '\r' <"$folder/stderr.txt"; }

# wait_until SECONDS COMMAND…: until the command succeeds; fails when it does not in that time.
wait_until() {
    local tenths=$(($1 * 10))
    shift
    while ! "$@" >/dev/null 2>&1; do
        tenths=$((tenths - 1))
        [ $tenths -gt 0 ] || return 1
        sleep 0.1
    done
}
