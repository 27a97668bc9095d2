#!/usr/bin/env bash
# Builds with warnings as errors and runs every test, then the walk in a real window. `scripts/test.sh asan` runs them under the sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

preset="${1:-ci}"
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)"
tests/walk/walk.sh "build/$preset"
