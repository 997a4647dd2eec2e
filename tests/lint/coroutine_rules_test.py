#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""The coroutine lint accepts the permitted forms and refuses the ones that GCC 12.2 gets wrong."""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
from lint_coroutines import complaints  # noqa: E402

GOOD = [
    "const auto x = co_await f();",
    "const int x = co_await f(a, b);",
    "const auto x = co_await f(std::move(a), b.member, c->member, d::Value);",
    "const std::optional<std::vector<int>> x = co_await within<int>(work, limit, stop);",
    "const Evidence x =\n        co_await evidence::collect(machine,\n            std::move(options));",
    "const auto &x = co_await f(a);",
    "const auto x = co_await self->f(m_member);",
    "const int x = co_await future;",
    "co_await finished;",
    "co_await std::move(task);",
    "co_await f(a);",
    "while (a) { co_await news; }",
    "try { co_await task; } catch (...) { }",
    "g([]() -> QCoro::Task<int> { co_return 1; });",
    "g([](int a) -> QCoro::Task<> { co_await f(a); });",
    "g([a] { return a; }); co_await finished;",
    "co_return;",
    "co_return value + (kept ? 1 : 0);",
    "// if (co_await f())",
    "/* co_await f({}) */",
    'log("co_await f({})");',
    'log(R"(co_await f({}))");',
]
BAD = [
    "if (co_await f()) { }",
    "if (!co_await f()) { }",
    "if (a && co_await f()) { }",
    "if (const auto x = co_await f()) { }",
    "if (const auto x = co_await f(); x) { }",
    "if (a)\n        co_await f();",
    "switch (co_await f()) { }",
    "while (co_await f()) { }",
    "for (; co_await f();) { }",
    "for (; a; co_await f()) { }",
    "for (const auto x : co_await f()) { }",
    "auto x = co_await f();",
    "int x = co_await f(a);",
    "x = co_await f(a);",
    "const auto x = co_await f(Aggregate{.a = b});",
    "const auto x = co_await f([c] { return c; });",
    "const auto x = co_await f([] { return 1; });",
    "const auto x = co_await f(std::function<void()>{g});",
    "const auto x = co_await f({T{}, T{}});",
    "const auto x = co_await f(QString());",
    'const auto x = co_await f("text");',
    "const auto x = co_await f(a + b);",
    "const auto x = co_await f(g(a));",
    "const auto x = co_await f(std::move(a), g(b));",
    "const auto x = co_await f(a).g();",
    "const auto x = co_await f(co_await g());",
    "const auto x = co_await c ? y : z;",
    "const auto x = c ? co_await f() : z;",
    "const auto x = a + co_await f();",
    "const auto [x, y] = co_await f();",
    "const X x{co_await f()};",
    "const X x = {co_await f()};",
    "g(co_await f());",
    "CHECK(co_await f());",
    "(void)co_await f();",
    "co_return co_await f();",
    "return co_await f();",
    "co_await f(), co_await g();",
    "co_yield a;",
    "#define GO { co_await f(); }",
    "#define GO \\\n    co_await f();",
    "auto l = [a]() -> QCoro::Task<int> { co_return a; };",
    "auto l = [&]() -> QCoro::Task<> { if (a) { co_await finished; } };",
    "auto l = [this](int a) mutable -> QCoro::Task<std::vector<int>> { co_await f(a); };",
    "auto l = [=] { co_await finished; };",
    "const char c = '\"'; if (co_await f('\"')) { }",
]


def refused(statement, name="diagnostics/session/x.cpp"):
    return list(complaints(name, "QCoro::Task<> t()\n{\n    " + statement + "\n}\n"))


def main():
    wrong = [f"refused: {s}" for s in GOOD if refused(s)]
    wrong += [f"accepted: {s}" for s in BAD if not refused(s)]
    for place in ("wizard/page.cpp", "diagnostics/causes/cause.cpp", "app/cli/main.cpp"):
        if not refused(GOOD[0], place) or not refused("co_return;", place):
            wrong.append(f"accepted in {place}")
    print("\n".join(wrong) or f"{len(GOOD) + len(BAD)} forms judged right")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
