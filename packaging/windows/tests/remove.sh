# Silent removal. Sourced by test.sh.

step "Removal"
expect "the uninstaller runs silently" windows "$installed\\uninstall.exe" /S
# It goes on from a copy of itself.
wait_until 20 test ! -e "$programs/wuxing.exe" || true
wineserver -w
expect "the program is gone" test ! -e "$programs/wuxing.exe"
expect "nothing else of it is left" test "$(ls -A "$programs")" = left-by-the-user.wuxing
expect "the files of the user are there" test -f "$(linux_path "$demo")"
is_gone() { ! has_entry "$1" ' '; }
expect "Windows no longer lists it" is_gone 'Microsoft\Windows\CurrentVersion\Uninstall\Wuxing'
expect "the file type is gone" is_gone 'Classes\Wuxing.File'
