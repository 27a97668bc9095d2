# The unit tests, cross-built. Sourced by test.sh. Left out, because they look at the sources of the repository and not
# at the program: architecture.

step "Unit tests under Wine"
tests="$folder/unit"
cp -a build/windows/stage "$tests"
cp build/windows/test_*.exe "$tests/"
cp "$sdk/qt-win64/plugins/platforms/qoffscreen.dll" "$tests/platforms/"
source packaging/windows/stage.sh
copy_needs "$tests"
# Two at a time, each queue about as long as the other.
try_units() {
    local name
    for name in "$@"; do
        if timeout 1800 wine "$tests/test_$name.exe" 2>"$folder/test_$name.err" | tr -d '\r' >"$folder/test_$name.txt"; then
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
