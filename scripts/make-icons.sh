#!/usr/bin/env bash
# Makes the icons of every size from the drawings in resources/icons. Run by hand after a drawing changed; the results
# are kept in the repository, so that no build needs these tools.
set -euo pipefail
cd "$(dirname "$0")/../resources/icons"
source ../../scripts/setup.sh
install_missing librsvg2-bin icoutils imagemagick

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
for name in wuxing wuxing-document; do
    for size in 16 24 32 48 64 128 256; do
        rsvg-convert -w "$size" -h "$size" "$name.svg" -o "$work/$name-$size.png"
    done
    # Explorer reads a packed picture for 256 only; smaller ones are kept plain.
    icotool -c -o "$name.ico" "$work/$name"-{16,24,32,48,64,128}.png --raw="$work/$name-256.png"
done
cp "$work/wuxing-256.png" wuxing.png
rsvg-convert setup-side.svg -o "$work/side.png"
convert "$work/side.png" -type Palette -colors 64 -compress none BMP3:setup-side.bmp
for size in 16 24 32 48 64 128 256; do
    mkdir -p "hicolor/${size}x${size}/apps" "hicolor/${size}x${size}/mimetypes"
    cp "$work/wuxing-$size.png" "hicolor/${size}x${size}/apps/wuxing.png"
    cp "$work/wuxing-document-$size.png" "hicolor/${size}x${size}/mimetypes/application-x-wuxing.png"
done
