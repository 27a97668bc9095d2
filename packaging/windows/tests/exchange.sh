# Reports and files of both systems side by side. Sourced by test.sh.

text_of_pdf() { pdftotext -raw "$1" - | tr -d ' \n\f\r'; }
pages_of_pdf() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
# A chart is drawn with the fonts of the system: its picture differs in pixels, but must be there with the same size.
without_pixels() { sed 's|base64,[A-Za-z0-9+/=]*|base64,|g' "$1"; }
picture_sizes() { # DOCX
    local part
    for part in $(unzip -Z1 "$1" 'word/media/*' 2>/dev/null | sort); do
        echo "$part $(unzip -p "$1" "$part" | identify -format '%wx%h' -)"
    done
}
compare_reports() { # FOLDER OF WINDOWS, FOLDER OF LINUX
    local file name part
    for file in "$2"/*; do
        name="$(basename "$file")"
        if [ ! -f "$1/$name" ]; then
            bad "$name was not written"
            continue
        fi
        case "$name" in
            *.pdf)
                expect "$name has the same pages ($(pages_of_pdf "$file"))" \
                    test "$(pages_of_pdf "$1/$name")" = "$(pages_of_pdf "$file")"
                expect "$name has the same text" test "$(text_of_pdf "$1/$name")" = "$(text_of_pdf "$file")"
                ;;
            *.docx | *.xlsx)
                for part in $(unzip -Z1 "$file" | grep -E '(document|sheet[0-9]*|sharedStrings|fontTable)\.xml$'); do
                    if ! cmp -s <(unzip -p "$1/$name" "$part") <(unzip -p "$file" "$part"); then bad "$name: $part differs"; fi
                done
                good "$name compared part by part"
                case "$name" in
                    *.docx) expect "$name has pictures of the same size" \
                        test "$(picture_sizes "$1/$name")" = "$(picture_sizes "$file")" ;;
                esac
                ;;
            *.html)
                without_pixels "$1/$name" >"$folder/windows.html"
                without_pixels "$file" >"$folder/linux.html"
                same "$name is the same" "$folder/windows.html" "$folder/linux.html"
                ;;
            *) same "$name is the same" "$1/$name" "$file" ;;
        esac
    done
}

step "Reports of one file, written by both systems"
mkdir -p "$folder/reports-windows" "$folder/reports-linux"
for report in "monthly 2023-09" "review-sheets 2023-Q3" "gaps 2023-Q3" "ledger 2023" "movement 2023"; do
    read -r name period <<<"$report"
    expect "$name by Windows" cli export "$demo" "$name" --period "$period" --format docx,xlsx,pdf,html \
        --out "$(windows_path "$folder/reports-windows")"
    linux_cli export "$(linux_path "$demo")" "$name" --period "$period" --format docx,xlsx,pdf,html \
        --out "$folder/reports-linux" >/dev/null
done
compare_reports "$folder/reports-windows" "$folder/reports-linux"
pdfinfo "$folder/reports-windows/"monthly*.pdf | sed -n 's/^Creator: */   fonts recorded: /p'

step "A file of Linux on Windows"
from_linux="$(windows_path "$folder/linux/示例.wuxing")"
expect "it opens and is sound" cli check "$from_linux"
cli log "$from_linux" --limit 20 >"$folder/log-windows.txt"
language=zh_CN.UTF-8 linux_cli log "$folder/linux/示例.wuxing" --limit 20 >"$folder/log-linux.txt"
same "its journal reads the same" "$folder/log-windows.txt" "$folder/log-linux.txt"
expect "Windows changes it" change cli "$from_linux" "$(windows_path "$folder/awards.csv")"
expect "Linux finds it sound" linux_cli check "$folder/linux/示例.wuxing"
expect "Linux takes the change back" linux_cli undo "$folder/linux/示例.wuxing"
expect "Windows finds that sound" cli check "$from_linux"

step "A list in GBK"
list="$folder/名单 gbk.csv"
iconv -f UTF-8 -t GBK resources/data/yuanhui-98.csv >"$list"
expect "98 branches from a GBK list" cli new "$place\\新 区.wuxing" --units "$(windows_path "$list")" --district 源汇区
cli export "$place\\新 区.wuxing" units --out "$(windows_path "$folder")" >/dev/null
expect "their names arrive" grep -q '宋庄村' "$folder/units.csv"
cp resources/data/yuanhui-98.csv "$folder/名单 gb18030.csv"
printf '411102999201,㐂村𠮷庄,411102999,测试乡\n' >>"$folder/名单 gb18030.csv"
iconv -f UTF-8 -t GB18030 "$folder/名单 gb18030.csv" >"$folder/list18030.csv"
# Wine has no table of GB 18030; then the list must be refused as a whole, with its name.
if cli new "$place\\新 区 2.wuxing" --units "$(windows_path "$folder/list18030.csv")" --district 源汇区 >/dev/null; then
    cli export "$place\\新 区 2.wuxing" units --out "$(windows_path "$folder")" >/dev/null
    expect "characters outside GBK arrive" grep -q '㐂村𠮷庄' "$folder/units.csv"
else
    expect "characters outside GBK are refused with the name of the file" grep -qF list18030.csv "$folder/stderr.txt"
    expect "and no file is left" test ! -e "$(linux_path "$place\\新 区 2.wuxing")"
fi
