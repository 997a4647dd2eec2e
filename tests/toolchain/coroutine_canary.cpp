// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/support/run_task.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <memory>
#include <stdexcept>
#include <thread>

// Runs every form of co_await that tools/lint_coroutines.py permits, each with a real suspension. A
// compiler that gets one of them wrong destroys something twice or never resumes, and this test is
// the first to say so.
namespace {

QFuture<int> later(int value)
{
    const auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QFuture<int> future = promise->future();
    std::thread([promise, value] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        promise->addResult(value);
        promise->finish();
    }).detach();
    return future;
}

/// Counts the copies alive, so that one destroyed twice or never is seen.
class Counted final {
public:
    explicit Counted(int &alive) : m_alive(&alive) { ++*m_alive; }
    Counted(const Counted &other) : m_alive(other.m_alive) { ++*m_alive; }
    Counted &operator=(const Counted &) = default;
    ~Counted() { --*m_alive; }

private:
    int *m_alive;
};

struct Pair final {
    int number;
    Counted counted;
};

QCoro::Task<int> plusOne(int number, Counted counted)
{
    const Counted kept = counted;
    const QFuture<int> future = later(number);
    const int value = co_await future;
    co_return value + 1;
}

template <class T>
QCoro::Task<T> same(T value)
{
    const QFuture<int> future = later(0);
    co_await future;
    co_return value;
}

QCoro::Task<> failing()
{
    const QFuture<int> future = later(0);
    co_await future;
    throw std::runtime_error("said in the coroutine");
}

QCoro::Task<int> noLocalVariable(QFuture<int> future)
{
    while (!future.isFinished()) {
        co_await future;
    }
    co_return future.result();
}

QCoro::Task<int> everyForm(Pair pair)
{
    int sum = 0;
    Counted counted = pair.counted;
    const int number = 1;
    const int named = co_await plusOne(number, counted);
    sum += named;
    const auto member = co_await plusOne(pair.number, pair.counted);
    sum += member;
    const int moved = co_await plusOne(number, std::move(counted));
    sum += moved;
    const int explicitType = co_await same<int>(number);
    sum += explicitType;
    const Counted returned = co_await same(pair.counted);
    co_await same(returned);
    QCoro::Task<int> task = plusOne(number, returned);
    const int fromTask = co_await task;
    sum += fromTask;
    const QFuture<int> future = later(number);
    co_await future;
    const int fromLoop = co_await noLocalVariable(future);
    sum += fromLoop;
    co_return sum;
}

} // namespace

TEST_CASE("coroutines_everyPermittedForm_resumesAndDestroysOnce")
{
    int alive = 0;
    const int sum = da::test::run(everyForm(Pair{10, Counted(alive)}));
    CHECK(sum == 2 + 11 + 2 + 1 + 2 + 1);
    CHECK(alive == 0);
}

TEST_CASE("coroutines_noLocalVariable_resume")
{
    CHECK(da::test::run(noLocalVariable(later(7))) == 7);
}

TEST_CASE("coroutines_lambdaWithoutCaptures_keepsItsParameters")
{
    int alive = 0;
    const auto lambda = [](Counted counted, QFuture<int> future) -> QCoro::Task<int> {
        const Counted kept = counted;
        const int value = co_await future;
        co_return value;
    };
    CHECK(da::test::run(lambda(Counted(alive), later(7))) == 7);
    CHECK(alive == 0);
}

TEST_CASE("coroutines_exceptionInATask_reachesWhoRunsIt")
{
    CHECK_THROWS_AS(da::test::run(failing()), std::runtime_error);
}
