#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""tools/windows/check_programs.py [--accept] PROGRAM.exe...: that each program is one file of at most
20 MB, 64-bit, and takes from Windows only what imports.txt lists. A function that is not in the list
may be younger than Windows 10 1809, the oldest that the programs run on: the head of imports.txt says
how to look that up; then add it with --accept."""

import collections
import pathlib
import re
import subprocess
import sys
import textwrap

LIST = pathlib.Path(__file__).with_name("imports.txt")
LARGEST = 20 * 1000 * 1000
OBJDUMP = "x86_64-w64-mingw32-objdump"
# DLL names of the import table, and below each a line per function: ordinal or hint, then the name.
DLL = re.compile(r"^\s*DLL Name: (\S+)")
FUNCTION = re.compile(r"^\s+[0-9a-f]+\s+(?:<[0-9a-f]+>\s+)?(\d+)\s+(\S+)$")


def imports(program):
    text = subprocess.run([OBJDUMP, "-p", program], check=True, capture_output=True, text=True).stdout
    found, dll = set(), None
    for line in text.splitlines():
        if match := DLL.match(line):
            dll = match[1].lower()
        elif dll and (match := FUNCTION.match(line)):
            found.add(f"{dll} {match[2]}")
        elif not line.strip():
            dll = None
    return found


def is_64_bit(program):
    text = subprocess.run([OBJDUMP, "-f", program], check=True, capture_output=True, text=True).stdout
    return "pei-x86-64" in text


def complaints(program, known):
    size = pathlib.Path(program).stat().st_size
    found = imports(program)
    dlls = collections.Counter(line.split()[0] for line in found)
    print(f"{pathlib.Path(program).name}: {size / 1e6:.1f} MB (at most {LARGEST / 1e6:.0f}), "
          f"{len(found)} functions of {len(dlls)} DLLs:")
    print(textwrap.fill(", ".join(f"{dll} {count}" for dll, count in sorted(dlls.items())), 98,
                        initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False))
    if size > LARGEST:
        yield f"{program}: {size} bytes, more than {LARGEST}"
    if not is_64_bit(program):
        yield f"{program}: is not a 64-bit Windows program"
    if not found:
        yield f"{program}: no imports could be read"
    for line in sorted(found - known):
        yield f"{program}: takes {line} from Windows, which {LIST.name} does not list"


def main():
    programs = sys.argv[1:]
    accept = "--accept" in programs
    programs = [name for name in programs if name != "--accept"]
    if not programs:
        print(__doc__, file=sys.stderr)
        return 2
    lines = LIST.read_text("utf-8").splitlines()
    if accept:
        head = [line for line in lines if line.startswith("#")]
        found = set().union(*(imports(program) for program in programs))
        lines = head + sorted(found)
        LIST.write_text("".join(line + "\n" for line in lines), "utf-8")
    known = {line for line in lines if not line.startswith("#")}
    wrong = [line for program in programs for line in complaints(program, known)]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
