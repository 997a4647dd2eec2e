#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Allows co_await only in the forms that GCC 12.2 compiles right.

One co_await per statement, its result bound to a name, every argument a name. GCC 12.2 miscompiles
others (destroyed twice, resumed into nothing): temporaries in the awaited call, co_await in the head
of an if or switch, conditional operators around it. The permitted forms:

    [const] TYPE name = co_await call(names);      co_await call(names);      co_await name;
    co_return name;   co_return;   co_return expression without co_await

and only where coroutines may live at all."""

import pathlib
import re
import subprocess
import sys

HOMES = ("diagnostics/evidence/", "diagnostics/session/", "tests/")
NAME = r"[A-Za-z_]\w*"
MEMBER = rf"{NAME}(?:(?:\.|->|::){NAME})*"
ARGUMENT = rf"(?:{MEMBER}|\*?{MEMBER}|std::move\({MEMBER}\)|\d+)"
ARGUMENTS = rf"(?:{ARGUMENT}(?:, ?{ARGUMENT})*)?"
AWAITED = rf"(?:{MEMBER}(?:<[\w:<>, ]+>)?\({ARGUMENTS}\)|{MEMBER}|std::move\({NAME}\))"
TYPE = r"(?:const )?[A-Za-z_][\w:<>, ]*[&*]?"
ALLOWED = re.compile(rf"^(?:{TYPE} {NAME} = )?co_await {AWAITED}$")
CAPTURING_LAMBDA = re.compile(r"\[[^\]\s][^\]]*\]\s*\([^)]*\)[^{;]*->\s*QCoro::(?:Async)?\w*Task")


def statements(text):
    """The statements with co_await in them, with their line, comments and strings taken out."""
    text = re.sub(r"//[^\n]*", "", text)
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', text)
    for match in re.finditer(r"\bco_await\b", text):
        start = max(text.rfind(c, 0, match.start()) for c in ";{}") + 1
        end = text.find(";", match.start())
        words = " ".join(text[start:end].split())
        yield text.count("\n", 0, match.start()) + 1, words


def complaints(name, text):
    home = name.startswith(HOMES)
    for line, statement in statements(text):
        if not home:
            yield f"{name}:{line}: no coroutines here"
        elif statement.count("co_await") != 1 or not ALLOWED.match(statement):
            yield f"{name}:{line}: not a permitted form: {statement}"
    for match in CAPTURING_LAMBDA.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield f"{name}:{line}: a coroutine lambda with captures; they die at the first suspension"


def files():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard",
                          "*.cpp", "*.h"], check=True, capture_output=True, text=True).stdout
    return [line for line in out.splitlines() if pathlib.Path(line).is_file()]


def main(arguments):
    names = arguments or files()
    found = [c for name in names
             for c in complaints(name, pathlib.Path(name).read_text(encoding="utf-8"))]
    print("\n".join(found), file=sys.stderr) if found else print("coroutine forms: all permitted")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
