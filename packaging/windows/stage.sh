# Lays out the folder users get. Sourced by build.sh; `sdk` is set.

# Libraries of Windows itself, which every Windows 10 has. What a program needs and is neither here nor in the folder
# is missing.
system_dlls='^(advapi32|authz|bcrypt|comctl32|comdlg32|crypt32|d2d1|d3d11|d3d12|d3d9|dwmapi|dwrite|dxgi|gdi32|imm32|kernel32|mpr|msvcrt|netapi32|ntdll|ole32|oleaut32|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|uxtheme|version|winmm|winspool|ws2_32|wtsapi32|api-ms-win-.*)\.(dll|drv)$'

needs_of() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^\s*DLL Name: //p'; }

programs_in() { find "$1" -type f \( -name '*.dll' -o -name '*.exe' \) | LC_ALL=C sort; }

# copy_needs FOLDER: copies what the programs and plugins in it need, and what that needs, into it.
copy_needs() {
    local folder="$1" runtime found=1 file dll place
    runtime="$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"
    while [ "$found" = 1 ]; do
        found=0
        for file in $(programs_in "$folder"); do
            for dll in $(needs_of "$file"); do
                [ -f "$folder/$dll" ] && continue
                for place in "$sdk/qt-win64/bin" "$sdk/deps-win64/bin" "$runtime" /usr/x86_64-w64-mingw32/lib; do
                    if [ -f "$place/$dll" ]; then
                        cp "$place/$dll" "$folder/"
                        found=1
                        break
                    fi
                done
            done
        done
    done
}

# check_needs FOLDER: fails and names what is missing.
check_needs() {
    local folder="$1" missing=0 file dll
    for file in $(programs_in "$folder"); do
        for dll in $(needs_of "$file"); do
            if [ ! -f "$folder/$dll" ] && ! grep -qiE "$system_dlls" <<<"$dll"; then
                echo "Missing: $dll, needed by ${file#"$folder"/}" >&2
                missing=1
            fi
        done
    done
    [ "$missing" = 0 ] && echo "No library is missing in $folder"
}

copy_plugins() {
    local folder="$1" plugin
    for plugin in platforms/qwindows styles/qwindowsvistastyle sqldrivers/qsqlite imageformats/qjpeg imageformats/qgif imageformats/qico; do
        mkdir -p "$folder/$(dirname "$plugin")"
        cp "$sdk/qt-win64/plugins/$plugin.dll" "$folder/$plugin.dll"
    done
    # Plugins lie beside the program, wherever that is moved to.
    printf '[Paths]\nPrefix=.\nPlugins=.\nTranslations=translations\n' >"$folder/qt.conf"
}

copy_licences() {
    local folder="$1/licences"
    mkdir -p "$folder"
    cp /usr/share/doc/qt6-base-dev/copyright "$folder/qt6-base.txt"
    cp /usr/share/doc/qt6-charts-dev/copyright "$folder/qt6-charts.txt"
    cp /usr/share/doc/libsqlite3-0/copyright "$folder/sqlite3.txt"
    cp /usr/share/doc/libxlsxwriter-dev/copyright "$folder/libxlsxwriter.txt"
    cp /usr/share/doc/libzip-dev/copyright "$folder/libzip.txt"
    cp /usr/share/doc/libz-mingw-w64-dev/copyright "$folder/zlib.txt"
    cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$folder/gcc.txt"
    cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/mingw-w64.txt"
    cp /usr/share/common-licenses/LGPL-3 "$folder/LGPL-3.txt"
}

# stage BUILD FOLDER: the folder as it is installed.
stage() {
    local build="$1" folder="$2"
    rm -rf "$folder"
    cmake --install "$build" --prefix "$folder" --strip >/dev/null
    copy_plugins "$folder"
    mkdir -p "$folder/translations"
    cp /usr/share/qt6/translations/qtbase_zh_CN.qm "$folder/translations/"
    copy_needs "$folder"
    # The runtime of the compiler comes with what its debugger wants, ten times its size.
    x86_64-w64-mingw32-strip --strip-unneeded "$folder"/lib*.dll
    copy_licences "$folder"
    # Every file bears the time of the commit, so that two builds of it are the same to the byte.
    chmod -R u=rwX,go=rX "$folder"
    find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}
