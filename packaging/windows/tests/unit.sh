# The unit tests, cross-built. Sourced by test.sh. Left out, because they look at the sources of the repository and not
# at the program: architecture.

step "Unit tests under Wine"
tests="$folder/unit"
cp -a build/windows/stage "$tests"
cp build/windows/test_*.exe "$tests/"
cp "$sdk/qt-win64/plugins/platforms/qoffscreen.dll" "$tests/platforms/"
source packaging/windows/stage.sh
copy_needs "$tests"
for name in domain files storage services reports exchange itemmodels views app; do
    if limit=1200 windows "$tests/test_$name.exe" >"$folder/test_$name.txt"; then
        good "$name: $(tail -2 "$folder/test_$name.txt" | grep -v '^$')"
    else
        bad "$name"
        tail -40 "$folder/test_$name.txt"
    fi
done
