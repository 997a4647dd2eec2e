#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Rules of the house that a machine can check: licence lines, file length, arrows between folders,
platform conditionals, left-over notes to oneself."""

import pathlib
import re
import subprocess
import sys

# What a folder may include of the project, besides itself. The longest prefix counts.
MAY_INCLUDE = {
    "diagnostics/texts": [],
    "diagnostics/formats": ["diagnostics/texts"],
    "diagnostics/machine": ["diagnostics/texts", "diagnostics/formats"],
    "diagnostics/machine/memory": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine", "resources"],
    "diagnostics/evidence": ["diagnostics/texts", "diagnostics/formats", "diagnostics/machine"],
    "diagnostics/causes": ["diagnostics/texts", "diagnostics/formats", "diagnostics/evidence"],
    "diagnostics/report": ["diagnostics/"],
    "diagnostics/session": ["diagnostics/"],
    "wizard": ["diagnostics/"],
    "app": ["diagnostics/", "wizard", "resources", "translations", "app"],
    "resources": [],
    "translations": [],
}
NEVER_INCLUDE = {
    "diagnostics/causes": ["diagnostics/machine/"],
    "diagnostics/evidence": ["diagnostics/machine/memory/"],
    "diagnostics/report": ["diagnostics/session/"],
}
LONGEST_FILE = 300
NEEDS_LICENCE = (".cpp", ".h", ".cmake", ".py", ".sh")
PLATFORM = re.compile(r"#\s*(?:el)?if(?:n?def)?\b.*\b(?:_WIN32|Q_OS_\w+|__linux__|__unix__)")
LEFT_OVER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def tracked():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                         check=True, capture_output=True, text=True).stdout
    return [pathlib.PurePosixPath(line) for line in out.splitlines()
            if pathlib.Path(line).is_file()]


def folder_rule(path, table):
    best = max((p for p in table if str(path).startswith(p + "/")), key=len, default=None)
    return best, table.get(best, [])


def wrong_includes(path, text):
    own, allowed = folder_rule(path, MAY_INCLUDE)
    if own is None:
        return
    never = folder_rule(path, NEVER_INCLUDE)[1]
    for target in INCLUDE.findall(text):
        # QTest's moc files and the like stand beside their source.
        if "/" not in target:
            continue
        inside = target.startswith(own + "/") and not any(target.startswith(n) for n in never)
        may = any(target.startswith(a) for a in allowed)
        barred = any(target.startswith(n) for n in never)
        if (not inside and not may) or barred:
            yield f"{path}: {own} may not include {target}"


def complaints(path):
    suffix = path.suffix
    is_source = suffix in (".cpp", ".h")
    is_script = path.name in ("dev", "run", "check_translations", "CMakeLists.txt")
    if not (is_source or suffix in NEEDS_LICENCE or is_script):
        return
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if "SPDX-License-Identifier: MIT" not in text[:400]:
        yield f"{path}: no SPDX lines at the top"
    if not is_source:
        return
    lines = text.count("\n")
    is_data = path.name.endswith("_catalogue.cpp")
    if lines > LONGEST_FILE and not is_data and not str(path).startswith("tests/"):
        yield f"{path}: {lines} lines, more than {LONGEST_FILE}"
    if PLATFORM.search(text) and not str(path).startswith(("app/", "diagnostics/machine/windows/")):
        yield f"{path}: a platform conditional; choose the file in CMake instead"
    if LEFT_OVER.search(text):
        yield f"{path}: a note to oneself was left over"
    yield from wrong_includes(path, text)


def main():
    found = [c for path in tracked() for c in complaints(path)]
    print("\n".join(found), file=sys.stderr) if found else print("house rules: all kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
