// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>

namespace da::test {

namespace detail {

template <class T>
using Kept = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

template <class T>
struct Outcome final {
    std::optional<Kept<T>> value;
    std::exception_ptr error;
    QEventLoop loop;

    [[nodiscard]] bool isThere() const { return value || error; }
};

template <class T>
QCoro::Task<> watch(QCoro::Task<T> task, std::shared_ptr<Outcome<T>> outcome)
{
    try {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            outcome->value.emplace();
        } else {
            const T value = co_await task;
            outcome->value.emplace(value);
        }
    } catch (...) {
        outcome->error = std::current_exception();
    }
    outcome->loop.quit();
}

} // namespace detail

/// Runs a task to its end in an event loop and gives its value; what it throws is thrown here, so
/// that REQUIRE works inside it. Fails the test if it does not end within the limit.
/// (QCoro::waitFor hangs for ever when a task throws.)
template <class T>
T run(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    // Shared, because a task that does not end outlives this function.
    const auto outcome = std::make_shared<detail::Outcome<T>>();
    const QCoro::Task<> watching = detail::watch(std::move(task), outcome);
    if (!outcome->isThere()) {
        QTimer alarm;
        alarm.setSingleShot(true);
        QObject::connect(&alarm, &QTimer::timeout, &outcome->loop, &QEventLoop::quit);
        alarm.start(limit);
        outcome->loop.exec();
    }
    if (!outcome->isThere())
        FAIL("the task did not end within " << limit.count() << " ms");
    if (outcome->error)
        std::rethrow_exception(outcome->error);
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome->value);
}

} // namespace da::test
