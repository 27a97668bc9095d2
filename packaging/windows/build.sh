#!/usr/bin/env bash
# Builds the program for Windows on Debian 12 and makes what users get:
#   build/windows/out/wuxing-VERSION-setup.exe      installs for one user, without administrator rights
#   build/windows/out/wuxing-VERSION-portable.zip   runs from a stick
#   build/windows/out/SHA256SUMS, contents.txt      checksums of both and of every file in them
# Usage: packaging/windows/build.sh [SDK] [--tests [--target=NAME…]]
# SDK: see packaging/windows/README.md; --tests: also the tests, all of them or those that are named.
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/setup.sh
source packaging/windows/sdk.sh
source packaging/windows/stage.sh

place=
tests=OFF
targets=()
for argument in "$@"; do
    case "$argument" in
        --tests) tests=ON ;;
        --target=*) targets+=(--target "${argument#--target=}") ;;
        *) place="$argument" ;;
    esac
done
locate_sdk ${place:+"$place"}
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${windows_packages[@]}"

# The time of the last commit stands for the time of the build; a copy without history takes that of the changelog.
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}"
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8

build=build/windows
cmake --preset windows -DWUXING_WINDOWS_SDK="$sdk" -DWUXING_TESTS="$tests"
# Resources inside the programs bear one time for ever: it says nothing, and a build folder that is used again does not
# make them anew.
[ ${#targets[@]} -eq 0 ] || targets+=(--target wuxing wuxing-cli)
SOURCE_DATE_EPOCH=1577836800 cmake --build --preset windows "${targets[@]}"

version="$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")"
stage "$build" "$build/stage"
check_needs "$build/stage"

# The setup keeps the times of its pictures, too.
rm -rf "$build/icons"
mkdir -p "$build/icons"
cp resources/icons/*.ico resources/icons/*.bmp "$build/icons/"
touch -d "@$SOURCE_DATE_EPOCH" "$build/icons"/*

out="$build/out"
rm -rf "$out"
mkdir -p "$out"
# What the setup brings, in the order of names: makensis takes a folder in the order of the disk, which differs.
(cd "$build/stage" && find . -type f -printf '%h|%P\n' | LC_ALL=C sort | while IFS='|' read -r place file; do
    place="${place#.}"
    echo "SetOutPath \"\$INSTDIR${place//\//\\}\""
    echo "File \"\${STAGE}/$file\""
done) >"$build/install-files.nsh"
# What the uninstaller takes away: the files of the stage, then their folders if nothing else is in them.
(cd "$build/stage" &&
    find . -type f -printf '%P\n' | LC_ALL=C sort | sed 's|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
    find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|') \
    >"$build/uninstall-files.nsh"
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$PWD/$build/stage" -DFILES="$PWD/$build" \
    -DICONS="$PWD/$build/icons" -DOUT="$PWD/$out/wuxing-$version-setup.exe" packaging/windows/wuxing.nsi

# The portable program is the same folder with settings beside it.
portable="$build/portable/wuxing-$version"
rm -rf "$build/portable"
mkdir -p "$build/portable"
cp -a "$build/stage" "$portable"
cp packaging/windows/portable.ini "$portable/wuxing.ini"
find "$build/portable" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$build/portable" && find "wuxing-$version" -type f | LC_ALL=C sort | zip -X -9 -q "../out/wuxing-$version-portable.zip" -@)

(cd "$portable" && find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum) >"$out/contents.txt"
(cd "$out" && sha256sum wuxing-* >SHA256SUMS)

kilobytes() { du -k --apparent-size -s "$1" | cut -f1; }
setup_size="$(kilobytes "$out/wuxing-$version-setup.exe")"
stage_size="$(kilobytes "$build/stage")"
echo "Setup: $setup_size KiB, portable: $(kilobytes "$out/wuxing-$version-portable.zip") KiB, unpacked: $stage_size KiB"
cat "$out/SHA256SUMS"
if [ "$setup_size" -gt $((16 * 1024)) ] || [ "$stage_size" -gt $((45 * 1024)) ]; then
    echo "Too large: the setup may have 16 MiB, the unpacked program 45 MiB." >&2
    exit 1
fi
