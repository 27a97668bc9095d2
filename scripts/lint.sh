#!/usr/bin/env bash
# Checks the format, and runs clang-tidy over the sources (all, or those named).
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" clang-format clang-tidy
mapfile -t sources < <(git ls-files '*.cpp' '*.h')
clang-format --dry-run --Werror "${sources[@]}"
cmake --preset ci >/dev/null
cmake --build --preset ci --target all >/dev/null
if [ $# -eq 0 ]; then
    mapfile -t tidied < <(git ls-files 'app/*.cpp' 'models/*.cpp' 'views/*.cpp')
else
    tidied=("$@")
fi
printf '%s\n' "${tidied[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/ci --quiet
