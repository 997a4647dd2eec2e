#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""The lint of the house sees arrows that point the wrong way, and what else it promises to see."""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
from lint_house import complaints  # noqa: E402

LICENCE = "// SPDX-License-Identifier: MIT\n"
GOOD = [
    ("diagnostics/formats/x.cpp", '#include "diagnostics/texts/text.h"'),
    ("diagnostics/evidence/probes/x.cpp", '#include "diagnostics/evidence/probe.h"'),
    ("diagnostics/machine/memory/x.cpp", '#include "resources/resources.h"'),
    ("diagnostics/report/x.cpp", '#include "diagnostics/machine/import/import.h"'),
    ("diagnostics/machine/import/x.cpp", '#include "diagnostics/machine/memory/state.h"'),
    ("wizard/pages/x.cpp", '#include "wizard/page.h"\n#include "diagnostics/session/session.h"'),
    ("app/gui/x.cpp", '#include "wizard/theme.h"\n#ifdef _WIN32'),
    ("diagnostics/machine/windows/x.cpp", "#include <windows.h>"),
    ("diagnostics/causes/CMakeLists.txt", "da_library(da_causes SOURCES a.cpp USES da_evidence)"),
    ("tests/session/x.cpp", '#include "diagnostics/session/session.h"'),
]
BAD = [
    ("diagnostics/texts/x.cpp", '#include "diagnostics/formats/lines.h"'),
    ("diagnostics/formats/x.cpp", '#include "diagnostics/machine/machine.h"'),
    ("diagnostics/machine/x.cpp", '#include "diagnostics/machine/memory/state.h"'),
    ("diagnostics/machine/memory/x.cpp", '#include "diagnostics/machine/import/import.h"'),
    ("diagnostics/evidence/probes/x.cpp", '#include "diagnostics/machine/memory/state.h"'),
    ("diagnostics/evidence/x.cpp", '#include "diagnostics/causes/cause.h"'),
    ("diagnostics/causes/x.cpp", '#include "diagnostics/machine/machine.h"'),
    ("diagnostics/causes/x.cpp", '#  include <diagnostics/report/report.h>'),
    ("diagnostics/report/x.cpp", '#include "diagnostics/machine/machine.h"'),
    ("diagnostics/report/x.cpp", '#include "diagnostics/session/session.h"'),
    ("diagnostics/session/x.cpp", '#include "wizard/page.h"'),
    ("wizard/x.cpp", '#include "app/gui/options.h"'),
    ("wizard/x.cpp", "#if defined(Q_OS_WIN)"),
    ("diagnostics/evidence/x.cpp", "#include <windows.h>"),
    ("diagnostics/causes/CMakeLists.txt", "da_library(da_causes SOURCES a.cpp USES da_machine)"),
    ("diagnostics/formats/CMakeLists.txt", "da_library(da_formats SOURCES a.cpp USES da_wizard)"),
    ("diagnostics/texts/x.cpp", "// TO" "DO"),
    ("diagnostics/texts/x.cpp", "\n" * 300),
]


def found(name, text):
    return list(complaints(name, LICENCE + text + "\n"))


def main():
    wrong = [f"refused: {name}: {text}" for name, text in GOOD if found(name, text)]
    wrong += [f"accepted: {name}: {text}" for name, text in BAD if not found(name, text)]
    for name in ("app/x.cpp", "tests/CMakeLists.txt", "tools/x.py"):
        if not list(complaints(name, "text\n")):
            wrong.append(f"accepted without SPDX lines: {name}")
    print("\n".join(wrong) or f"{len(GOOD) + len(BAD)} files judged right")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
