#!/usr/bin/env python3
"""Writes resources/data/pinyin-initials.txt: one letter for each character from U+4E00 to U+9FFF.

Source: field kMandarin of Unihan_Readings, in Debian's package unicode-data. A character without a reading gets '?'.
"""
import pathlib
import sys
import unicodedata

source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/Unihan_Readings.txt")
target = pathlib.Path(__file__).resolve().parent.parent / "resources/data/pinyin-initials.txt"
first, last = 0x4E00, 0x9FFF
letters = ["?"] * (last - first + 1)
opener = open
if not source.exists() and source.with_suffix(".txt.bz2").exists():
    import bz2
    source, opener = source.with_suffix(".txt.bz2"), bz2.open
with opener(source, "rt", encoding="utf-8") as lines:
    for line in lines:
        if line.startswith("#") or "\tkMandarin\t" not in line:
            continue
        code, _, reading = line.rstrip("\n").split("\t")
        point = int(code[2:], 16)
        if first <= point <= last:
            letters[point - first] = unicodedata.normalize("NFD", reading.strip())[0].lower()
target.write_text("".join(letters), encoding="ascii")
print(f"{target}: {sum(l != '?' for l in letters)} of {len(letters)} characters have a reading")
