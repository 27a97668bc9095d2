#!/usr/bin/env bash
# What the program leaves when the disk fails it: every command that writes is run on a fresh copy of a file again and again,
# and each time another one of its calls is the one that fails, is cut short or is the last (tests/faults/faultshim.cpp).
# Afterwards the file must be in order with the edit whole or absent, what was acknowledged must be there, a refusal must say
# why, and the next command must go through.
#   tests/faults/faults.sh BUILD                 every call: takes hours, or forty minutes with WUXING_FAULTS_ROWS=1000
#   tests/faults/faults.sh BUILD STEP            every STEP-th of them, counted over all commands and ways: what the tests do
#   tests/faults/faults.sh BUILD STEP CASE…      these commands alone
# WUXING_FAULTS_ROWS=K: of writes to one file in a row, which differ in their place alone, only the first and the last three and
# every K-th count as calls: the hundreds of pages of a copy. 1 when every call is tried, 1000 with a STEP.
# WUXING_FAULTS_LOG=FILE keeps a line for every point: command, way, n, the call, exit code, what was found, what was said.
set -euo pipefail
build="$(cd "${1:?the build folder}" && pwd)"
step="${2:-1}"
shift $(($# < 2 ? $# : 2))
wanted=("$@")
pictures="$(cd "$(dirname "$0")/../../resources/icons" && pwd)"
cli="$build/app/wuxing-cli"
shim="$build/tests/wuxing_faultshim.so"
if [ ! -f "$shim" ]; then
    echo "SKIPPED: there is no $shim. It is built on Linux only and not under the sanitizers, which want to be loaded first themselves."
    exit 0
fi
work="$(cd "$(mktemp -d)" && pwd -P)"
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run" "$work/in" "$work/kept" "$work/home" "$work/place"
# What the program keeps of its user lies apart from the files that are tried.
export HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" XDG_CACHE_HOME="$work/home/cache"
export XDG_RUNTIME_DIR="$work/run" LC_ALL=C.UTF-8 LANGUAGE=
log="${WUXING_FAULTS_LOG:-/dev/null}"
rows="${WUXING_FAULTS_ROWS:-$((step == 1 ? 1 : 1000))}"
place="$work/place"
file="$place/file.wuxing"
earlier="$place/earlier.wuxing"

# fail: one call alone. full: from there on nothing more can be written. gone: from there on nothing succeeds.
ways=(fail full gone cut kill)

# The files of a case lie under the same path each time, with the same times, so that the program knows them again.
keep() { # NAME
    rm -rf "$work/kept/$1"
    mkdir "$work/kept/$1"
    cp -a "$work/place" "$work/home" "$work/kept/$1/"
}
lay() { # NAME
    rm -rf "${work:?}/place" "${work:?}/home"
    cp -a "$work/kept/$1/place" "$work/kept/$1/home" "$work/"
}

prepare() {
    "$cli" new "$file" --units yuanhui
    "$cli" export "$file" awards --period 2024 --out "$work/in"
    mv "$work/in/awards.csv" "$work/in/empty.csv"
    # The column after the year is a star every branch can have.
    local given
    for given in 1 0; do
        sed "s/,2024,,/,2024,$given,/" "$work/in/empty.csv" >"$work/in/all-$given.csv"
    done
    # One star of one branch, for the command that goes on afterwards.
    sed -n -e 1p -e '3s/,2024,,/,2024,1,/p' "$work/in/empty.csv" >"$work/in/one.csv"
    "$cli" attach "$file" "$pictures/wuxing.png" --unit 411102001001
    "$cli" import "$file" awards "$work/in/all-1.csv" --year 2024
    "$cli" backup "$file" "$earlier"
    "$cli" check "$earlier" # now it is known, and not looked through by a process of its own at every point
    "$cli" export "$file" awards --period 2024 --out "$place/out"
    "$cli" export "$file" distribution --period 2024 --format docx --out "$place/out"
    "$cli" import "$file" awards "$work/in/all-0.csv" --year 2024
    keep plain
    "$cli" undo "$file"
    keep undone
    rm "$file"
    keep lost
    lay plain
    rm -rf "$earlier" "$earlier.evidence" "$place/out"
    keep alone
}

# Sets head and operations of a file that is in order; otherwise says what check said.
look() { # FILE
    head="" operations=""
    local said
    if ! said="$("$cli" check "$1" 2>&1)"; then
        wrong "check $(basename "$1"): $(head -1 <<<"$said")"
        return 1
    fi
    head="${said##*: }"
    # Reading the journal is another start of the program; most points leave the file as it was.
    if [ "$head" = "${beforeHead:-}" ]; then
        operations="$beforeOperations"
    else
        operations="$("$cli" log "$1" --limit 1 | cut -f1)"
    fi
}

wrong() { # WHAT
    complaints+=("$1")
}

# The judges. Each says what it finds: before, after or neither; what is neither was complained of.
judge_edit() { # the file has the edit or has it not
    found=neither
    look "$file" || return 0
    case "$operations" in
        "$beforeOperations") found=before ;;
        "$afterOperations") found=after ;;
        *) wrong "$operations operations, neither $beforeOperations nor $afterOperations" ;;
    esac
    [ "$found" != before ] || [ "$head" = "$beforeHead" ] || wrong "the journal is another one"
}

judge_copy() { # TARGET: the copy is whole or what was there before, and the file is as it was
    found=neither
    look "$file" || return 0
    [ "$head" = "$beforeHead" ] || wrong "the file was changed by a copy of it"
    if [ ! -e "$1" ]; then
        found=before
        [ ! -e "$work/kept/$fixture/place/$(basename "$1")" ] || wrong "the earlier copy is lost"
        return 0
    fi
    look "$1" || return 0
    if [ "$operations" = "$beforeOperations" ]; then
        found=after
    elif [ "$operations" = "$earlierOperations" ] && [ -e "$work/kept/$fixture/place/$(basename "$1")" ]; then
        found=before
    else
        wrong "the copy has $operations operations"
    fi
}
judge_backup() { judge_copy "$place/copy.wuxing"; }
judge_backup_over() { judge_copy "$earlier"; }
judge_clean() {
    judge_copy "$place/clean.wuxing"
    # It takes no name that is taken.
    [ ! -e "$place/clean.wuxing" ] || again=(import "$place/clean.wuxing" awards "$work/in/one.csv" --year 2024)
}

judge_restore() { # the present file or the restored one, and what was put aside is whole
    found=neither
    cmp -s "$earlier" "$work/kept/$fixture/place/earlier.wuxing" || wrong "the copy it was restored from was changed"
    if [ ! -e "$file" ]; then
        found=before
        [ ! -e "$work/kept/$fixture/place/file.wuxing" ] || wrong "the file is lost"
        return 0
    fi
    look "$file" || return 0
    if [ "$operations" = "$earlierOperations" ]; then
        found=after
    elif [ "$operations" = "$beforeOperations" ] && [ -e "$work/kept/$fixture/place/file.wuxing" ]; then
        found=before
    else
        wrong "the file has $operations operations"
    fi
    local kept aside=""
    for kept in "$file".before-restore-*.bak; do
        [ -e "$kept" ] || continue
        aside="$kept"
        # Its evidence lies beside the file still.
        "$cli" check --quick "$kept" >/dev/null 2>&1 || wrong "what was put aside is not sound"
        operations="$("$cli" log "$kept" --limit 1 2>/dev/null | cut -f1)"
        [ "$operations" = "$beforeOperations" ] || wrong "what was put aside has ${operations:-no} operations"
    done
    [ "$found" != after ] || [ -n "$aside" ] || [ ! -e "$work/kept/$fixture/place/file.wuxing" ] \
        || wrong "the file that was there is lost"
}

judge_new() { # the whole file or none
    found=before
    [ -e "$place/made.wuxing" ] || return 0
    again=(import "$place/made.wuxing" awards "$work/in/one.csv" --year 2024)
    found=neither
    look "$place/made.wuxing" || return 0
    [ "$operations" = "$afterOperations" ] || wrong "the file has $operations operations, not $afterOperations"
    found=after
}

same_output() { # FILE: byte for byte, or for a workbook and the like every part of it
    if [[ "$1" == *.csv ]]; then
        cmp -s "$1" "$2"
    else
        unzip -tq "$1" >/dev/null 2>&1 && cmp -s <(unzip -p "$1" word/document.xml) <(unzip -p "$2" word/document.xml)
    fi
}
judge_output() { # NAME: the earlier output or the new one, and the file is as it was
    local out="$place/out/$1" beside="$place/out/${1%.*} (2).${1##*.}"
    found=neither
    look "$file" || return 0
    [ "$head" = "$beforeHead" ] || wrong "the file was changed by an export"
    if [ ! -e "$out" ]; then
        wrong "the earlier output is lost"
    elif same_output "$out" "$work/in/new-$1"; then
        found=after
    elif same_output "$out" "$work/kept/$fixture/place/out/$1"; then
        found=before
    else
        wrong "the output is half of one"
    fi
    # Where the name cannot be had, the output lies beside it.
    [ -e "$beside" ] || return 0
    if same_output "$beside" "$work/in/new-$1"; then
        found=after
    else
        wrong "the output beside it is half of one"
    fi
}
judge_table() { judge_output awards.csv; }
judge_report() { judge_output distribution-2024.docx; }

# One command with one fault: lays the files, runs it, judges, and goes on with the next command.
point() { # WAY N CALLS
    local way="$1" n="$2" calls="$3" status=0 call said kind again=("${next[@]}")
    local fault=(WUXING_FAULT_AT="$n" WUXING_FAULT_UNDER="$place" WUXING_FAULT_LOG="$work/calls")
    case "$way" in
        full) fault+=(WUXING_FAULT_DO=fail WUXING_FAULT_STICKY=1 WUXING_FAULT_ERRNO=ENOSPC) ;;
        gone) fault+=(WUXING_FAULT_DO=fail WUXING_FAULT_STICKY=1) ;;
        *) fault+=(WUXING_FAULT_DO="$way") ;;
    esac
    [ "$calls" = all ] || fault+=(WUXING_FAULT_CALLS="$calls")
    complaints=()
    lay "$fixture"
    rm -f "$work/calls"
    # The shell would say on the error channel that something was killed.
    { timeout 120 env "${fault[@]}" LD_PRELOAD="$shim" "$cli" "${command[@]}" >"$work/out" 2>"$work/err" || status=$?; } 2>/dev/null
    call="$(sed -n "${n}s|^$n [a-z]* \([^ ]*\) $place/\?|\1 |p" "$work/calls" 2>/dev/null || true)"
    # Qt speaks of its lock file, which is no reason.
    said="$(grep -vE '^(QLockFile: )?Could not remove our own lock file' "$work/err" | head -1 || true)"
    local answer="$said"
    "$judge"
    case "$way:$status" in
        *:124) wrong "it did not end" ;;
        cut:137 | kill:137) ;;
        cut:* | kill:*) wrong "the call did not come this time" ;;
        *:0) [ "$found" = after ] || wrong "it was acknowledged and is not there" ;;
        *:1)
            refused=$((refused + 1))
            [ -n "$said" ] || wrong "it was refused without a word"
            if [ "$found" = after ]; then
                doneAll=$((doneAll + 1))
                # Of those that say the same the first.
                kind="$name ${said//$place\//}"
                [ -n "${told["${kind:0:60}"]:-}" ] || notes+=("$name, $way $n ($call): ${said//$place\//}")
                told["${kind:0:60}"]=1
            fi
            ;;
        *) wrong "exit code $status" ;;
    esac
    # What is left must not be in the way of what comes next.
    if ! said="$("$cli" "${again[@]}" 2>&1)"; then
        wrong "the next command: $(head -1 <<<"$said")"
    elif [ "$judge" = judge_edit ]; then
        look "$file" || true
    fi
    tried=$((tried + 1))
    printf '%s\t%s\t%d\t%s\t%d\t%s\t%s\n' "$name" "$way" "$n" "$call" "$status" "$found" "$answer" >>"$log"
    [ ${#complaints[@]} -eq 0 ] && return 0
    failures=$((failures + 1))
    printf 'FAILED: %s, %s %d of %s calls (%s), exit %d, %s\n' "$name" "$way" "$n" "$calls" "$call" "$status" "$answer"
    printf '    %s\n' "${complaints[@]}"
}

# The numbers of the calls that are tried, counted among those of this kind.
places() { # all|write
    awk -v kind="$1" -v rows="$rows" '
        kind != "all" && $2 != kind { next }
        { last++; row[last] = $2 == "write" ? $4 : last " alone" }
        END {
            for (n = 1; n <= last; n++) {
                if (row[n] != row[n - 1]) {
                    start = n
                    for (end = n; end < last && row[end + 1] == row[n]; end++);
                }
                if (n - start < 3 || end - n < 3 || (n - start) % rows == 0)
                    print n
            }
        }' "$work/all-calls"
}

seen=0
declare -A told=()
table=()
notes=()
all_failures=0
try() { # NAME FIXTURE JUDGE COMMAND… [-- NEXT COMMAND…]
    local name="$1" fixture="$2" judge="$3" command=() next=() way n calls number writes places=0 tried=0 failures=0 refused=0 doneAll=0
    local complaints=() found beforeHead="" beforeOperations="" afterOperations="" earlierOperations="" started=$SECONDS
    shift 3
    if [ ${#wanted[@]} -gt 0 ] && [[ " ${wanted[*]} " != *" $name "* ]]; then
        return 0
    fi
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        command+=("$1")
        shift
    done
    next=("${command[@]}")
    [ $# -eq 0 ] || next=("${@:2}")
    lay "$fixture"
    [ ! -e "$earlier" ] || ! look "$earlier" || earlierOperations="$operations"
    if [ -e "$file" ] && look "$file"; then
        beforeOperations="$operations" beforeHead="$head"
    fi
    lay "$fixture"
    rm -f "$work/calls"
    if ! env WUXING_FAULT_UNDER="$place" WUXING_FAULT_COUNT="$work/count" WUXING_FAULT_LOG="$work/calls" LD_PRELOAD="$shim" \
        "$cli" "${command[@]}" >"$work/out" 2>&1; then
        printf 'FAILED: %s does not run at all: %s\n' "$name" "$(head -1 "$work/out")"
        all_failures=$((all_failures + 1))
        return 0
    fi
    mv "$work/calls" "$work/all-calls"
    number="$(cat "$work/count")"
    writes="$(awk '$2 == "write"' "$work/all-calls" | wc -l)"
    case "$judge" in
        judge_new) look "$place/made.wuxing" || true ;;
        judge_table) cp "$place/out/awards.csv" "$work/in/new-awards.csv" ;;
        judge_report) cp "$place/out/distribution-2024.docx" "$work/in/new-distribution-2024.docx" ;;
        *) look "$file" || true ;;
    esac
    afterOperations="$operations"
    if [ "$number" -eq 0 ] || [ ${#complaints[@]} -gt 0 ]; then
        printf 'FAILED: %s without any fault: %s calls; %s\n' "$name" "$number" "${complaints[*]:-}"
        all_failures=$((all_failures + 1))
        return 0
    fi
    for way in "${ways[@]}"; do
        calls=all
        # A full disk still takes syncs and names, and only what is written can be cut.
        if [ "$way" = full ] || [ "$way" = cut ]; then
            calls="write"
        fi
        for n in $(places "$calls"); do
            seen=$((seen + 1))
            places=$((places + 1))
            [ $((seen % step)) -ne 0 ] || point "$way" "$n" "$calls"
        done
    done
    table+=("$(printf '%-14s %6d %6d %6d %6d %8d %6d %9d %7d' "$name" "$number" "$writes" "$places" "$tried" "$refused" "$doneAll" "$failures" \
        $((SECONDS - started)))")
    all_failures=$((all_failures + failures))
}

prepare >/dev/null
on=(import "$file" awards "$work/in/one.csv" --year 2024)
try import plain judge_edit import "$file" awards "$work/in/all-1.csv" --year 2024 -- "${on[@]}"
try undo plain judge_edit undo "$file" -- "${on[@]}"
try redo undone judge_edit redo "$file" -- "${on[@]}"
try attach plain judge_edit attach "$file" "$pictures/hicolor/64x64/apps/wuxing.png" --unit 411102001001 -- "${on[@]}"
try backup alone judge_backup backup "$file" "$place/copy.wuxing" -- backup "$file" "$place/copy.wuxing" --force
try backup-over plain judge_backup_over backup "$file" "$earlier" --force
try restore plain judge_restore restore "$earlier" "$file"
try restore-lost lost judge_restore restore "$earlier" "$file"
try table plain judge_table export "$file" awards --period 2024 --out "$place/out"
try report plain judge_report export "$file" distribution --period 2024 --format docx --out "$place/out"
try new lost judge_new new "$place/made.wuxing" --units yuanhui
try clean alone judge_clean clean "$file" "$place/clean.wuxing"

[ ${#table[@]} -gt 0 ] || [ "$all_failures" -gt 0 ] || { echo "there is no command of that name: ${wanted[*]}" >&2; exit 2; }
printf '\n%-14s %6s %6s %6s %6s %8s %6s %9s %7s\n' command calls writes points tried refused "done" failures seconds
[ ${#table[@]} -eq 0 ] || printf '%s\n' "${table[@]}"
if [ ${#notes[@]} -gt 0 ]; then
    printf '\n“done” counts edits that were refused and are there all the same; the first of each kind:\n'
    printf '%s\n' "${notes[@]}"
fi
[ "$all_failures" -eq 0 ] || { printf '\n%d failures\n' "$all_failures"; exit 1; }
