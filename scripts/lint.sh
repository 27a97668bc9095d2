#!/usr/bin/env bash
# Checks the format of every source, reads every script and runs clang-tidy; a warning of any of them fails.
#   scripts/lint.sh              the whole tree
#   scripts/lint.sh --format     without clang-tidy: takes seconds and needs no build (what CI begins with)
#   scripts/lint.sh --changed    clang-tidy over the forty sources that changed last (what CI runs)
#   scripts/lint.sh FILE…        clang-tidy over these
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}"
mapfile -t sources < <(git ls-files '*.cpp' '*.h')
clang-format --dry-run --Werror "${sources[@]}"
# A script that a tool for C++ has rewritten, say, would be found out by its first run alone, at the end of an hour.
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
shellcheck --shell=bash --severity=error "${scripts[@]}"

case "${1:-}" in
    --format)
        echo "format: ${#sources[@]} files; scripts: ${#scripts[@]}"
        exit
        ;;
    "") mapfile -t tidied < <(git ls-files 'app/*.cpp' 'commands/*.cpp' 'models/*.cpp' 'views/*.cpp') ;;
    --changed)
        mapfile -t tidied < <(git log -n 100 --name-only --pretty=format: -- 'app/*.cpp' 'commands/*.cpp' 'models/*.cpp' 'views/*.cpp' \
            | awk 'NF && !seen[$0]++' | while read -r file; do [ ! -f "$file" ] || echo "$file"; done | head -40) ;;
    *) tidied=("$@") ;;
esac
preset="${WUXING_PRESET:-ci}"
cmake --preset "$preset" >/dev/null
# Headers that the build makes (moc, resources) must be there; what scripts/test.sh built is not built again.
cmake --build --preset "$preset" --target wuxing_program >/dev/null
# clang-tidy reads every source as it stands, without the headers that were compiled beforehand (cmake/WuxingPrecompiled.cmake).
mkdir -p "build/$preset/lint"
sed -E 's/ -Winvalid-pch| -fpch-preprocess| -include [^ ]*cmake_pch\.hxx//g' "build/$preset/compile_commands.json" \
    >"build/$preset/lint/compile_commands.json"
printf '%s\n' "${tidied[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p "build/$preset/lint" --quiet --warnings-as-errors='*'
echo "format: ${#sources[@]} files; clang-tidy: ${#tidied[@]} files"
