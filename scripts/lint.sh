#!/usr/bin/env bash
# Checks the format of every source and runs clang-tidy; a warning of either fails.
#   scripts/lint.sh              the whole tree
#   scripts/lint.sh --changed    clang-tidy over the forty sources that changed last (what CI runs)
#   scripts/lint.sh FILE…        clang-tidy over these
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}"
mapfile -t sources < <(git ls-files '*.cpp' '*.h')
clang-format --dry-run --Werror "${sources[@]}"

case "${1:-}" in
    "") mapfile -t tidied < <(git ls-files 'app/*.cpp' 'models/*.cpp' 'views/*.cpp') ;;
    --changed)
        mapfile -t tidied < <(git log -n 100 --name-only --pretty=format: -- 'app/*.cpp' 'models/*.cpp' 'views/*.cpp' \
            | awk 'NF && !seen[$0]++' | while read -r file; do [ ! -f "$file" ] || echo "$file"; done | head -40) ;;
    *) tidied=("$@") ;;
esac
preset="${WUXING_PRESET:-ci}"
cmake --preset "$preset" >/dev/null
# Headers that the build makes (moc, resources) must be there; what scripts/test.sh built is not built again.
cmake --build --preset "$preset" --target wuxing_commands >/dev/null
printf '%s\n' "${tidied[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p "build/$preset" --quiet --warnings-as-errors='*'
echo "format: ${#sources[@]} files; clang-tidy: ${#tidied[@]} files"
