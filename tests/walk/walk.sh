#!/usr/bin/env bash
# Walks through the program in a real window: a display of its own with a window manager, at 1366x768 and at 200 %.
# Fails when a check fails or anything is written to stderr. Usage: tests/walk/walk.sh BUILD [PICTURES]
set -euo pipefail
build="$(cd "${1:?the build folder}" && pwd)"
pictures="${2:-}"
walk="$build/tests/wuxing_walk"
work="$(mktemp -d)"
mkdir -m 700 "$work/run"
export XDG_RUNTIME_DIR="$work/run" HOME="$work" XDG_CONFIG_HOME="$work/config" WUXING_REAL_DISPLAY=1 QT_QPA_PLATFORM=xcb
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}"
unset WAYLAND_DISPLAY QT_SCALE_FACTOR
started=()
finish() {
    [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

walk_at() { # NAME SIZE SCALE
    local display
    Xvfb -displayfd 3 -screen 0 "${2}x24" -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    started=($!)
    for _ in $(seq 100); do
        [ -s "$work/display" ] && break
        sleep 0.1
    done
    display="$(cat "$work/display")"
    [ -n "$display" ] || { echo "no display could be started" >&2; return 1; }
    export DISPLAY=":$display"
    openbox >/dev/null 2>&1 &
    started+=($!)
    sleep 0.5
    if [ -n "$pictures" ]; then
        mkdir -p "$pictures/$1"
        export WUXING_WALK_PICTURES="$(cd "$pictures/$1" && pwd)"
    fi
    local status=0
    QT_SCALE_FACTOR="$3" timeout 600 "$walk" >"$work/out" 2>"$work/err" || status=$?
    kill "${started[@]}" 2>/dev/null || true
    wait "${started[@]}" 2>/dev/null || true
    started=()
    rm -f "$work/display"
    if [ "$status" -ne 0 ] || [ -s "$work/err" ]; then
        echo "the walk at $1 failed ($status); it said:"
        cat "$work/out" "$work/err"
        return 1
    fi
    echo "the walk at $1: $(tail -2 "$work/out" | head -1)"
}

walk_at 1366x768 1366x768 1
walk_at 200% 2732x1536 2
