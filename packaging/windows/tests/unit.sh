# The unit tests, cross-built. Sourced by test.sh. Left out, because they look at the sources of the repository and not
# at the program: architecture.

tests="$folder/unit"
cp -a build/windows/stage "$tests"
for suite in "${first_queue[@]}" "${second_queue[@]}"; do
    cp "build/windows/test_${suite%%=*}.exe" "$tests/"
done
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
    tail -n 40 "$folder/walk.txt" "$folder/walk.err"
fi

step "Unit tests under Wine"
try_units() { # NAME=TESTS…
    local suite name
    for suite in "$@"; do
        name="${suite%%=*}"
        if timeout 3600 wine "$tests/test_$name.exe" "${suite#*=}" 2>"$folder/test_$name.err" | tr -d '\r' >"$folder/test_$name.txt"; then
            touch "$folder/test_$name.passed"
        fi
    done
}
try_units "${first_queue[@]}" &
try_units "${second_queue[@]}"
wait $!
for suite in "${first_queue[@]}" "${second_queue[@]}"; do
    name="${suite%%=*}"
    if [ -e "$folder/test_$name.passed" ]; then
        good "$name: $(tail -2 "$folder/test_$name.txt" | grep -v '^$')"
    else
        bad "$name"
        tail -40 "$folder/test_$name.txt"
    fi
done
