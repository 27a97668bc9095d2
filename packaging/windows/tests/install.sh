# Silent setup, as a user without rights; upgrade in place. Sourced by test.sh.

step "Setup"
setup="$out/wuxing-$version-setup.exe"
expect "the setup runs silently" windows "$setup" /S
wineserver -w
installed='C:\users\'"$(id -un)"'\AppData\Local\Programs\Wuxing'
programs="$(linux_path "$installed")"
expect "the program lies in the folder of the user" test -f "$programs/wuxing.exe"
cli() { windows "$installed\\wuxing-cli.exe" "$@"; }
registry() { windows reg query "HKCU\\Software\\$1" 2>/dev/null; }
has_entry() { registry "$1" | grep -qF -- "$2"; }
expect "the start menu knows it" test -n "$(find "$WINEPREFIX/drive_c/users" -path '*Start Menu*' \( -name '五星台账.lnk' -o -name 'Star Ledger.lnk' \))"
expect "Windows lists it among the programs" has_entry 'Microsoft\Windows\CurrentVersion\Uninstall\Wuxing' "$version"
expect "the file type opens with it" has_entry 'Classes\Wuxing.File\shell\open\command' 'wuxing.exe" "%1"'
expect "the file type has its icon" has_entry 'Classes\Wuxing.File\DefaultIcon' 'wuxing.exe,1'
expect "its version is $version" test "$(cli --version)" = "$version"

step "Upgrade in place"
touch "$programs/left-by-the-user.wuxing"
rm "$programs/translations/qtbase_zh_CN.qm"
expect "a second setup runs over the first" windows "$setup" /S
wineserver -w
expect "it brings back what was missing" test -f "$programs/translations/qtbase_zh_CN.qm"
expect "it leaves a file of the user alone" test -f "$programs/left-by-the-user.wuxing"
