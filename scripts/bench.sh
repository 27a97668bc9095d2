#!/usr/bin/env bash
# Measures what the program must reach and prints a table of ratios to bare baselines of the same run.
# The list of a whole province is taken from ../shared/data, or from the two files named.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

units="${1:-../shared/data/henan-villages.csv.gz}"
townships="${2:-../shared/data/henan-streets.csv}"
cmake --preset release -DWUXING_TESTS=ON -DWUXING_BENCH=ON
cmake --build --preset release --target wuxing_bench wuxing_bench_barewindow wuxing wuxing-cli
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
if [ -f "$units" ]; then
    case "$units" in
        *.gz) gunzip -c "$units" >"$work/units.csv" ;;
        *) cp "$units" "$work/units.csv" ;;
    esac
fi
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}"
chmod 700 "$work"
build/release/tests/bench/wuxing_bench "$work/units.csv" "$townships" 2> >(grep -v propagateSizeHints >&2)
