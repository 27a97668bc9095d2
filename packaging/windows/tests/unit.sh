# The unit tests, cross-built. Sourced by test.sh. Left out, because they look at the sources of the repository and not
# at the program: architecture.

tests="$folder/unit"
cp -a build/windows/stage "$tests"
cp build/windows/test_*.exe "$tests/"
cp "$sdk/qt-win64/plugins/platforms/qoffscreen.dll" "$tests/platforms/"
source packaging/windows/stage.sh
copy_needs "$tests"
# The first morning in the window of Windows itself: start page, new file, rating, import, ledger, backup, restore.
step "The walk under Wine"
cp build/windows/wuxing_walk.exe "$tests/"
if WUXING_REAL_DISPLAY=1 timeout 600 wine "$tests/wuxing_walk.exe" "a first morning*" 2>"$folder/walk.err" | tr -d '\r' >"$folder/walk.txt"; then
    good "the walk: $(tail -2 "$folder/walk.txt" | grep -v '^$')"
else
    bad "the walk"
    tail -40 "$folder/walk.txt" "$folder/walk.err"
fi

step "Unit tests under Wine"
# Two at a time, each queue about as long as the other. Pages and dialogs are the same on every platform but for their
# size, and take Wine a quarter of an hour: WUXING_WINE_ALL=1 runs all of their tests, CI those of the size.
try_units() {
    local name which
    for name in "$@"; do
        which="~[none]"
        [ "$name" != views ] || [ -n "${WUXING_WINE_ALL:-}" ] || which="every dialog lies*"
        if timeout 1800 wine "$tests/test_$name.exe" "$which" 2>"$folder/test_$name.err" | tr -d '\r' >"$folder/test_$name.txt"; then
            touch "$folder/test_$name.passed"
        fi
    done
}
try_units services reports domain files storage &
try_units app views itemmodels exchange
wait $!
for name in domain files storage services reports exchange itemmodels views app; do
    if [ -e "$folder/test_$name.passed" ]; then
        good "$name: $(tail -2 "$folder/test_$name.txt" | grep -v '^$')"
    else
        bad "$name"
        tail -40 "$folder/test_$name.txt"
    fi
done
