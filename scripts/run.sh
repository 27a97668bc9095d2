#!/usr/bin/env bash
# Builds the program and opens it on the demonstration district. Without a display it does the main job headless:
# the monthly report, the review sheets and a picture of the overview.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${run_packages[@]}"

cmake --preset release
cmake --build --preset release

out="${WUXING_OUT:-$PWD/out}"
mkdir -p "$out"
demo="$out/demonstration.wuxing"
cli=build/release/app/wuxing-cli
[ -f "$demo" ] || "$cli" demo "$demo"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/wuxing "$demo"
fi
echo "No display: writing the monthly report, the review sheets and a picture of the overview instead."
"$cli" stats "$demo"
"$cli" export "$demo" monthly --period 2023-09 --out "$out"
"$cli" export "$demo" review-sheets --period 2023-Q4 --out "$out"
"$cli" shot "$demo" --page dashboard --lang zh_CN --out "$out/dashboard.png"
echo "The files lie in $out"
