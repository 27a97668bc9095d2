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
# What hangs on the system: storage and files whole, and of the rest the tests of files, locks, copies, encodings and
# processes ([system]). The others say the same on every platform and take Wine half an hour: WUXING_WINE_ALL=1 runs them,
# two at a time, each queue about as long as the other.
try_units() { # NAME=TESTS…
    local suite name
    for suite in "$@"; do
        name="${suite%%=*}"
        if timeout 3600 wine "$tests/test_$name.exe" "${suite#*=}" 2>"$folder/test_$name.err" | tr -d '\r' >"$folder/test_$name.txt"; then
            touch "$folder/test_$name.passed"
        fi
    done
}
all="~[none]"
if [ -n "${WUXING_WINE_ALL:-}" ]; then
    tried=(domain files storage services demo reports exchange itemmodels views app)
    try_units services="$all" demo="$all" reports="$all" domain="$all" files="$all" storage="$all" &
    try_units app="$all" views="$all" itemmodels="$all" exchange="$all"
else
    tried=(domain files storage services exchange app)
    try_units services="[system]" domain="$all" files="$all" &
    try_units storage="$all" app="[system]" exchange="[system]"
fi
wait $!
for name in "${tried[@]}"; do
    if [ -e "$folder/test_$name.passed" ]; then
        good "$name: $(tail -2 "$folder/test_$name.txt" | grep -v '^$')"
    else
        bad "$name"
        tail -40 "$folder/test_$name.txt"
    fi
done
