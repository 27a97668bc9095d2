# The main job: the demonstration district, pictures, the window itself. Sourced by test.sh.

step "Demonstration district, in a folder with Chinese and spaces"
branch="$(sed -n 2p resources/data/demo-98.csv | cut -d, -f1)"
place='C:\users\'"$(id -un)"'\Documents\五星 台账\二〇二三 年'
mkdir -p "$(linux_path "$place")"
demo="$place\\示例 区.wuxing"
expect "the demonstration is made" cli demo "$demo"
expect "its check finds nothing wrong" cli check "$demo"
linux_cli demo "$folder/linux/示例.wuxing" >/dev/null
cli stats "$demo" --json >"$folder/stats-windows.json"
linux_cli stats "$folder/linux/示例.wuxing" --json >"$folder/stats-linux.json"
same "its figures are those of Linux" "$folder/stats-windows.json" "$folder/stats-linux.json"

step "Pictures of the pages"
for page in dashboard rating rules plan assessment review standing award ledger cases visits income branch evidence todo contest report history; do
    expect "page $page" cli shot "$demo" --page "$page" --lang zh_CN --out "$(windows_path "$folder/$page.png")"
done
expect "dark" cli shot "$demo" --page dashboard --lang zh_CN --theme dark --out "$(windows_path "$folder/dashboard-dark.png")"
expect "at 200 %" cli shot "$demo" --page ledger --lang zh_CN --scale 2 --out "$(windows_path "$folder/ledger-200.png")"
for picture in "$folder"/*.png; do
    # A page that painted nothing has few colours.
    colours="$(identify -format '%k' "$picture")"
    [ "$colours" -gt 50 ] || bad "$(basename "$picture") is nearly empty ($colours colours)"
done

step "Start to usable window"
start_time() { # until the first word of the program, the median of five, in milliseconds
    local times=() begin usable
    for _ in 1 2 3 4 5; do
        begin="$(date +%s%N)"
        # Leaving takes Wine two seconds on a display without a window manager; only the start counts.
        usable="$("$@" 2>/dev/null | { read -r _; date +%s%N; cat >/dev/null; })"
        times+=($(((usable - begin) / 1000000)))
    done
    printf '%s\n' "${times[@]}" | sort -n | sed -n 3p
}
xvfb_linux() { QT_QPA_PLATFORM=xcb "$linux/app/wuxing" --quit-when-usable "$folder/linux/示例.wuxing"; }
wine_start="$(start_time wine "$installed\\wuxing.exe" --quit-when-usable "$demo")"
wine_nothing="$(start_time wine cmd /c echo nothing)"
linux_start="$(start_time xvfb_linux)"
echo "   $wine_start ms under Wine ($wine_nothing ms of it for a program that does nothing), $linux_start ms on Linux, same display"

step "The window, a second instance, and a program that was killed"
open_window() { wine "$installed\\wuxing.exe" "$demo" >/dev/null 2>&1 & }
open_window
expect "the window opens on the file" wait_until 60 xdotool search --name '示例 区'
sleep 3
import -window root "$folder/window.png"
leaves_with() { # CODE PROGRAM…
    local code="$1" left=0
    shift
    windows "$@" || left=$?
    [ "$left" = "$code" ]
}
expect "the setup does not run over an open program" leaves_with 3 "$setup" /S
expect "which is still whole" test -f "$programs/wuxing.exe"
refused "a second program may not write" "wuxing" cli undo "$demo"
expect "but it may read" cli stats "$demo"
open_window
sleep 8
import -window root "$folder/second-window.png"
taskkill_all() { windows taskkill /F /IM wuxing.exe; }
expect "both are killed" taskkill_all
wineserver -w
expect "the file is sound afterwards" cli check "$demo"
open_window
expect "the window opens on it again" wait_until 60 xdotool search --name '示例 区'
expect "and is closed" windows taskkill /F /IM wuxing.exe
wineserver -w
printf '代码,星1\n%s,1\n' "$branch" >"$folder/awards.csv"
change() { "$1" import "$2" awards "$3" --year 2021; }
expect "and can be written" change cli "$demo" "$(windows_path "$folder/awards.csv")"
expect "which can be undone" cli undo "$demo"
