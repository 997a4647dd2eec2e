#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Allows co_await only in the forms that GCC 12.2 compiles right.

It miscompiles others that look as ordinary: what is awaited runs twice, is destroyed twice, or the
coroutine resumes into nothing. The bad forms are many, so the good ones are listed:

    const TYPE name = co_await call(names);     co_await call(names);     co_await name;
    const TYPE name = co_await name;            co_return anything without co_await;

One co_await per statement, its result bound to a named const, every argument a name, a member of a
name, or std::move of a name; in a block, never in a head, an initialiser or a macro. A lambda that is
a coroutine captures nothing: captures die with the closure at the first suspension. And coroutines
live only where the architecture puts them."""

import pathlib
import re
import subprocess
import sys

HOMES = ("diagnostics/evidence/", "diagnostics/session/", "tests/")

NAME = r"[A-Za-z_]\w*"
MEMBER = rf"{NAME}(?:(?:\.|->|::){NAME})*"
MOVED = rf"std::move\({MEMBER}\)"
ARGUMENTS = rf"(?:(?:{MOVED}|{MEMBER})(?:, (?:{MOVED}|{MEMBER}))*)?"
AWAITED = rf"(?:{MOVED}|{MEMBER}(?:<[\w:<>, ]+>)?\({ARGUMENTS}\)|{MEMBER})"
BOUND = rf"const {NAME}[\w:<>, ]*[&*]? ?{NAME} = "
ALLOWED = re.compile(rf"(?:{BOUND})?co_await {AWAITED};")

SKIPPED = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)"|"(?:[^"\\\n]|\\.)*"'
    r"|(?<!\w)'(?:[^'\\\n]|\\.)+'", re.DOTALL)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
WORD = re.compile(r"\bco_(?:await|return|yield)\b")
LAMBDA = re.compile(
    r"\[(?P<captures>[^\[\]]*)\]\s*(?:\((?:[^()]|\([^()]*\))*\))?\s*(?:mutable|noexcept|static|\s)*"
    r"(?:->[\w:<>,&*\s]+)?$")
PAIRS = {")": "(", "]": "[", "}": "{"}


def blank(match):
    """The same number of lines, and nothing on them."""
    text = match.group()
    return ('""' if text[0] in "\"'R" else "") + "\n" * text.count("\n")


def open_brackets(text):
    """For the position of every coroutine keyword: the brackets that are open there."""
    stack = []
    words = {match.start(): match.group() for match in WORD.finditer(text)}
    for position, character in enumerate(text):
        if position in words:
            yield position, words[position], list(stack)
        if character in "([{":
            stack.append(position)
        elif character in PAIRS and stack and text[stack[-1]] == PAIRS[character]:
            stack.pop()


def statement_around(text, position):
    start = max(text.rfind(character, 0, position) for character in ";{}") + 1
    end = text.find(";", position) + 1 or len(text)
    return " ".join(text[start:end].split())


def captures(text, brackets):
    """What the innermost lambda around captures."""
    for bracket in reversed(brackets):
        found = LAMBDA.search(text, max(0, bracket - 400), bracket) if text[bracket] == "{" else None
        if found:
            return found.group("captures").strip()
    return ""


def judge(name, text, position, word, brackets):
    statement = statement_around(text, position)
    if not name.startswith(HOMES):
        return "no coroutines here"
    if word == "co_yield":
        return f"generators are not among the permitted forms: {statement}"
    if captures(text, brackets):
        return f"a coroutine lambda with captures: {statement}"
    if word == "co_await":
        in_block = bool(brackets) and text[brackets[-1]] == "{"
        if not in_block or not ALLOWED.fullmatch(statement):
            return f"not a permitted form: {statement}"
    return None


def complaints(name, text):
    text = SKIPPED.sub(blank, text)
    for match in DIRECTIVE.finditer(text):
        if WORD.search(match.group()):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: a coroutine keyword in a macro"
    text = DIRECTIVE.sub(blank, text)
    for position, word, brackets in open_brackets(text):
        wrong = judge(name, text, position, word, brackets)
        if wrong:
            yield f"{name}:{text.count(chr(10), 0, position) + 1}: {wrong}"


def files():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard",
                          "*.cpp", "*.h"], check=True, capture_output=True, text=True).stdout
    return [name for name in out.splitlines() if pathlib.Path(name).is_file()]


def main(arguments):
    found = [complaint for name in arguments or files()
             for complaint in complaints(name, pathlib.Path(name).read_text("utf-8"))]
    for line in found:
        print(line, file=sys.stderr)
    if found:
        return 1
    print("coroutine forms: all permitted")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
