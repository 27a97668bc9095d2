# Places a file can lie: other drives, shares, sticks, long paths, folders that cannot be written. Sourced by test.sh.

step "Another drive"
mkdir -p "$folder/stick"
ln -sfn "$folder/stick" "$WINEPREFIX/dosdevices/e:"
expect "a copy on drive E:" cli backup "$demo" 'E:\备份 一.wuxing'
expect "it is sound" cli check 'E:\备份 一.wuxing'
expect "it is restored to C:" cli restore 'E:\备份 一.wuxing' "$place\\恢复.wuxing"

step "A network share, as a drive and by its name"
mkdir -p "$folder/share" "$WINEPREFIX/dosdevices/unc/server"
cp "$(linux_path 'E:\备份 一.wuxing')" "$folder/share/a.wuxing"
ln -sfn "$folder/share" "$WINEPREFIX/dosdevices/n:"
ln -sfn "$folder/share" "$WINEPREFIX/dosdevices/unc/server/share"
windows reg add 'HKLM\Software\Wine\Drives' /v n: /d network /f >/dev/null
wineserver -k || true
wineserver -w
for share in 'N:\' '\\server\share\'; do
    refused "$share is not written" 'a.wuxing' cli undo "${share}a.wuxing"
    refused "$share gets no new file" 'b.wuxing' cli demo "${share}b.wuxing"
    expect "$share is read" cli stats "${share}a.wuxing"
done
printf 'x' >"$folder/share/a.wuxing-wal"
refused "a file somebody writes on the share is not read" "a.wuxing" cli stats 'N:\a.wuxing'

step "A path of more than 260 characters"
deep="$place"
while [ ${#deep} -lt 300 ]; do deep="$deep\\一个很长的文件夹名字"; done
mkdir -p "$(linux_path "$deep")"
expect "a demonstration there" cli demo "$deep\\长路径.wuxing"
expect "it is sound" cli check "$deep\\长路径.wuxing"
expect "a report there" cli export "$deep\\长路径.wuxing" monthly --period 2023-09 --out "$deep\\月报"

step "A report that is open in another program"
windows attrib +R "$(windows_path "$folder/reports-windows/ledger.pdf")"
cli export "$demo" ledger --period 2023 --format pdf --out "$(windows_path "$folder/reports-windows")" >"$folder/beside.txt" || bad "export beside a held file"
expect "the new one lies beside it" grep -qF ' (2).pdf' "$folder/beside.txt"

step "The portable program on a stick"
(cd "$folder/stick" && unzip -q "$out/wuxing-$version-portable.zip")
portable="E:\\wuxing-$version"
expect "it starts" windows "$portable\\wuxing.exe" --quit-when-usable --demo
expect "settings are written beside it" grep -q recentFiles "$folder/stick/wuxing-$version/wuxing.ini"
expect "the demonstration lies beside it" test -f "$folder/stick/wuxing-$version/示例区.wuxing"
expect "the folder of the user stays clean" test ! -e "$(linux_path 'C:\users\'"$(id -un)"'\AppData\Roaming\wuxing\示例区.wuxing')"

step "The portable program in a folder that cannot be written"
# Taking rights away does not stop root; a mount that is read-only does.
mkdir -p "$folder/locked"
if mount --bind "$folder/stick" "$folder/locked" 2>/dev/null && mount -o remount,bind,ro "$folder/locked" 2>/dev/null; then
    ln -sfn "$folder/locked" "$WINEPREFIX/dosdevices/f:"
    expect "it starts" windows "F:\\wuxing-$version\\wuxing.exe" --quit-when-usable
    expect "settings go to the user instead" test -f "$(linux_path 'C:\users\'"$(id -un)"'\AppData\Roaming\wuxing\wuxing.ini')"
    refused "a file there is not written" '只读' cli undo 'F:\备份 一.wuxing'
    expect "but read" cli stats 'F:\备份 一.wuxing'
else
    echo "   SKIPPED: this machine does not let a folder be mounted read-only"
fi
umount "$folder/locked" 2>/dev/null || true
