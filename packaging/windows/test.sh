#!/usr/bin/env bash
# Tries the Windows program as users get it, under Wine: setup, work, exchange with Linux, removal, unit tests.
# Builds it first. Usage: packaging/windows/test.sh [SDK]     Pictures and reports stay in build/windows/test.
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/setup.sh
source packaging/windows/sdk.sh
source packaging/windows/wine.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${wine_packages[@]}"
# The unit tests (tests/unit.sh), SUITE=TESTS, in two queues of about the same length. What hangs on the system: storage and
# files whole, and of the rest the tests of files, locks, copies, encodings and processes ([system]). The others say the same
# on every platform and take Wine half an hour: WUXING_WINE_ALL=1 builds and runs them.
all="~[none]"
if [ -n "${WUXING_WINE_ALL:-}" ]; then
    first_queue=(services="$all" demo="$all" reports="$all" domain="$all" files="$all" storage="$all")
    second_queue=(app="$all" views="$all" itemmodels="$all" exchange="$all")
else
    first_queue=(services="[system]" domain="$all" files="$all")
    second_queue=(storage="$all" app="[system]" exchange="[system]")
fi
targets=(--target=wuxing_walk)
for suite in "${first_queue[@]}" "${second_queue[@]}"; do
    targets+=("--target=test_${suite%%=*}")
done
bash packaging/windows/build.sh "$@" --tests "${targets[@]}"
locate_sdk "$@"

# The same program on Linux, to compare with.
linux="${WUXING_LINUX_BUILD:-build/ci}"
if [ ! -x "$linux/app/wuxing-cli" ]; then
    cmake --preset ci >/dev/null
    cmake --build --preset ci --target wuxing wuxing-cli
fi
# Fonts are shaped by the language of the C library, which a Windows program does not set: neither does Linux here.
linux_cli() {
    LC_ALL="${language:-C.UTF-8}" QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0 "$linux/app/wuxing-cli" "$@"
}

version="$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/windows/CMakeCache.txt)"
out="$PWD/build/windows/out"
folder="$PWD/build/windows/test"
umount "$folder/locked" 2>/dev/null || true # left by a run that was cut off
rm -rf "$folder"
mkdir -p "$folder/linux"
failures=0
step() { printf '\n== %s\n' "$1"; }
good() { printf '   ok: %s\n' "$1"; }
bad() {
    printf '   FAILED: %s\n' "$1"
    failures=$((failures + 1))
}
expect() { # WHAT COMMAND…: the command succeeds; what it said is shown when it does not
    local what="$1" code=0
    shift
    "$@" >"$folder/said.txt" || code=$?
    if [ "$code" = 0 ]; then good "$what"; else
        bad "$what (exit code $code)"
        head -20 "$folder/said.txt"
        complaints | head -5
    fi
}
same() { # WHAT FILE FILE
    if cmp -s "$2" "$3"; then good "$1"; else
        bad "$1"
        diff "$2" "$3" | head -10 || true
    fi
}
refused() { # WHAT WORD COMMAND…: the command fails and its complaint holds the word
    local what="$1" word="$2"
    shift 2
    if "$@" >/dev/null; then bad "$what (was not refused)"; elif complaints | grep -qF "$word"; then
        good "$what: $(complaints | head -1)"
    else bad "$what: $(complaints | head -1)"; fi
}

start_wine "$folder"
source packaging/windows/tests/install.sh
source packaging/windows/tests/work.sh
source packaging/windows/tests/exchange.sh
source packaging/windows/tests/files.sh
source packaging/windows/tests/unit.sh
source packaging/windows/tests/remove.sh

step "Result"
if [ "$failures" -gt 0 ]; then
    echo "$failures checks failed; pictures and reports lie in $folder"
    exit 1
fi
echo "All checks passed; pictures and reports lie in $folder"
