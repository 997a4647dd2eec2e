#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Rules of the house that a machine can check: what stands at the top, licence lines, file length,
arrows between folders, platform conditionals, left-over notes to oneself."""

import pathlib
import re
import subprocess
import sys

# The arrows: what a folder may know of the project besides itself. A folder without an entry belongs
# to the nearest one above it that has one. A single header may be named as well.
MAY_KNOW = {
    "diagnostics/texts": [],
    "diagnostics/formats": ["diagnostics/texts"],
    "diagnostics/machine": ["diagnostics/texts", "diagnostics/formats"],
    "diagnostics/machine/memory": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine", "resources"],
    "diagnostics/machine/network_probe": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine"],
    "diagnostics/machine/import": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory"],
    "diagnostics/machine/windows": [
        "diagnostics/machine/network_probe",
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine"],
    "diagnostics/evidence": ["diagnostics/texts", "diagnostics/formats", "diagnostics/machine"],
    "diagnostics/causes": ["diagnostics/texts", "diagnostics/formats", "diagnostics/evidence"],
    # A report says how evidence from outside was recognised, so it knows what an import gives; and
    # where a fact was read.
    "diagnostics/report": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/evidence", "diagnostics/causes",
        "diagnostics/machine/import/import.h", "diagnostics/machine/sources.h"],
    "diagnostics/redaction": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory"],
    "diagnostics/bundle": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory", "diagnostics/machine/import", "diagnostics/evidence",
        "diagnostics/causes", "diagnostics/report", "diagnostics/redaction"],
    "diagnostics/session": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory", "diagnostics/machine/import", "diagnostics/evidence",
        "diagnostics/causes", "diagnostics/report", "diagnostics/bundle"],
    "wizard": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory", "diagnostics/machine/import", "diagnostics/evidence",
        "diagnostics/causes", "diagnostics/report", "diagnostics/bundle", "diagnostics/session"],
    "app": [
        "diagnostics/texts", "diagnostics/formats", "diagnostics/machine",
        "diagnostics/machine/memory", "diagnostics/machine/import", "diagnostics/machine/windows",
        "diagnostics/evidence", "diagnostics/causes", "diagnostics/report", "diagnostics/bundle",
        "diagnostics/session", "wizard", "resources",
        "translations"],
    "resources": [],
    "translations": [],
}
FORMATS = pathlib.Path(__file__).resolve().parents[1] / "diagnostics/formats"
TARGETS = {"da_cli": "app", "da_computer": "app"} | {
    "da_" + folder.removeprefix("diagnostics/").replace("/", "_"): folder
    for folder in MAY_KNOW if folder != "app"} | {
    "da_formats_" + folder.name: "diagnostics/formats"
    for folder in FORMATS.iterdir() if folder.is_dir()}
# The only folders that may know what they run on.
KNOW_PLATFORM = (
    "app/", "diagnostics/machine/windows/", "diagnostics/formats/text/code_page_windows.cpp",
    "tests/machine_windows/", "tests/windows/")

AT_THE_TOP = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    "app", "cmake", "diagnostics", "docs", "resources", "tests", "tools", "translations", "wizard"}
LONGEST_FILE = 300
SOURCES = (".cpp", ".h")
PLATFORM = re.compile(
    r"^\s*#\s*(?:if|ifdef|ifndef|elif)\b.*\b(?:_?WIN(?:32|64)|Q_OS_\w+|__linux__|__unix__|__APPLE__)"
    r"|^\s*#\s*include <(?:windows|winsock2)\.h>", re.MULTILINE)
LEFT_OVER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
INCLUDE = re.compile(r'^\s*#\s*include ["<]([\w./-]+)[">]', re.MULTILINE)
LIBRARY = re.compile(r"\bda_library\(\s*(\w+)[^)]*?\bUSES\b([^)]*)\)")


def tracked():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                         check=True, capture_output=True, text=True).stdout
    return sorted(name for name in set(out.splitlines()) if pathlib.Path(name).is_file())


def folder_of(name):
    return max((f for f in MAY_KNOW if name.startswith(f + "/")), key=len, default=None)


def wrong_arrows(name, text):
    own = folder_of(name)
    if own is None:
        return
    for included in INCLUDE.findall(text):
        target = folder_of(included)
        if target not in (None, own) and not {target, included} & set(MAY_KNOW[own]):
            yield f"{name}: {own} may not know {included}"


def wrong_uses(name, text):
    """What a CMakeLists.txt lists in USES links; so it must keep to the same arrows."""
    own = folder_of(name)
    for library, uses in LIBRARY.findall(text) if own else ():
        for target in re.findall(r"\bda_\w+", uses):
            folder = TARGETS.get(target)
            if folder == own or folder in MAY_KNOW[own]:
                continue
            if not any(known.startswith(f"{folder}/") for known in MAY_KNOW[own]):
                yield f"{name}: {library} may not use {target}"


def wrong_source(name, text):
    lines = text.count("\n")
    if lines > LONGEST_FILE:
        kind = "warning: " if name.startswith("tests/") else ""
        yield f"{kind}{name}: {lines} lines, more than {LONGEST_FILE}"
    if PLATFORM.search(text) and not name.startswith(KNOW_PLATFORM):
        yield f"{name}: knows the platform; choose the file in CMake instead"
    yield from wrong_arrows(name, text)


def needs_licence(name, text):
    path = pathlib.PurePosixPath(name)
    return (path.name == "CMakeLists.txt" or path.suffix in (*SOURCES, ".cmake", ".py", ".sh")
            or text.startswith("#!"))


def complaints(name, text):
    if needs_licence(name, text):
        if "SPDX-License-Identifier: MIT" not in text[:400]:
            yield f"{name}: no SPDX lines at the top"
        if LEFT_OVER.search(text):
            yield f"{name}: a note to oneself was left over"
    if name.endswith(SOURCES):
        yield from wrong_source(name, text)
    if name.endswith("CMakeLists.txt"):
        yield from wrong_uses(name, text)


def all_complaints():
    names = tracked()
    for first in sorted({name.split("/")[0] for name in names}):
        if first not in AT_THE_TOP and not first.startswith("."):
            yield f"{first}: does not belong at the top"
    for name in names:
        # Fixtures are in any encoding and say whatever they say.
        if not name.startswith("tests/fixtures/"):
            yield from complaints(name, pathlib.Path(name).read_text("utf-8", errors="replace"))


def main():
    found = list(all_complaints())
    for line in found:
        print(line, file=sys.stderr)
    if any(not line.startswith("warning: ") for line in found):
        return 1
    print("house rules: all kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
