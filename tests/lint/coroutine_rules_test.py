#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""The coroutine lint accepts the permitted forms and refuses the ones that GCC 12.2 gets wrong."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
from lint_coroutines import complaints  # noqa: E402

GOOD = [
    "const int x = co_await f(a, b);",
    "evidence::Evidence gathered = co_await evidence::collect(machine, std::move(options));",
    "const auto x = co_await f();",
    "co_await finished;",
    "co_await f(a);",
    "std::optional<T> x = co_await within<T>(work, limit, stop);",
    "const auto x = co_await self->f(m_member);",
]
BAD = [
    "if (co_await f()) { }",
    "if (!co_await f()) { }",
    "switch (co_await f()) { }",
    "while (co_await f()) { }",
    "if (a && co_await f()) { }",
    "const auto x = co_await f(Aggregate{.a = b});",
    "const auto x = co_await f([c] { return c; });",
    "const auto x = co_await f(std::function<void()>{g});",
    "const auto x = co_await c ? y : z;",
    "const auto x = co_await f({T{}, T{}});",
    "const auto x = co_await f(QString());",
    "g(co_await f());",
    "const X x{co_await f()};",
    "co_return co_await f();",
    "const auto x = a + co_await f();",
    "CHECK(co_await f());",
    "const auto x = co_await f(co_await g());",
]


def refused(statement, name="diagnostics/session/x.cpp"):
    return list(complaints(name, "QCoro::Task<> t()\n{\n    " + statement + "\n}\n"))


def main():
    wrong = [f"refused: {s}" for s in GOOD if refused(s)]
    wrong += [f"accepted: {s}" for s in BAD if not refused(s)]
    if not refused(GOOD[0], "wizard/page.cpp"):
        wrong.append("accepted in wizard/")
    if not list(complaints("tests/x.cpp", "auto l = [a]() -> QCoro::Task<int> { co_return a; };")):
        wrong.append("accepted: a coroutine lambda with captures")
    print("\n".join(wrong) or f"{len(GOOD) + len(BAD)} forms judged right")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
