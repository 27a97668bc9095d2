#!/usr/bin/env bash
# Makes the package for Debian 12: build/release/wuxing_VERSION_amd64.deb
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/setup.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" file dpkg-dev
cmake --preset release
cmake --build --preset release
(cd build/release && rm -f ./*.deb && cpack -G DEB)
ls -l build/release/*.deb
