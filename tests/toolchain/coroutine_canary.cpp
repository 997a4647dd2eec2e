// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QTest>
#include <memory>
#include <thread>

// Runs every permitted form of co_await with a real suspension. A compiler that gets one of them
// wrong destroys something twice or never resumes, and this test is the first to say so.
namespace {

QFuture<int> later(int value)
{
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QFuture<int> future = promise->future();
    std::thread([promise, value] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        promise->addResult(value);
        promise->finish();
    }).detach();
    return future;
}

struct Counted final {
    explicit Counted(int &alive) : m_alive(&alive) { ++*m_alive; }
    Counted(const Counted &other) : m_alive(other.m_alive) { ++*m_alive; }
    Counted &operator=(const Counted &) = default;
    ~Counted() { --*m_alive; }
    int *m_alive;
};

QCoro::Task<int> plus(int a, std::shared_ptr<Counted> kept)
{
    QFuture<int> future = later(a);
    const int value = co_await future;
    co_return value + (kept ? 1 : 0);
}

QCoro::Task<> forms(int *sum, int *alive, bool *finished)
{
    auto counted = std::make_shared<Counted>(*alive);
    const int bound = co_await plus(1, counted);
    *sum += bound;
    int changeable = co_await plus(10, counted);
    *sum += ++changeable;
    const int moved = co_await plus(100, std::move(counted));
    *sum += moved;
    QFuture<int> future = later(1000);
    co_await future;
    *sum += future.result();
    *finished = true;
}

} // namespace

TEST_CASE("coroutines_permittedForms_resumeAndDestroyOnce")
{
    int sum = 0;
    int alive = 0;
    bool finished = false;
    const QCoro::Task<> task = forms(&sum, &alive, &finished);
    CHECK_FALSE(finished);
    REQUIRE(QTest::qWaitFor([&] { return finished; }, 5000));
    CHECK(sum == 2 + 12 + 101 + 1000);
    CHECK(alive == 0);
}
