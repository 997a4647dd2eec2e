// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace da::session {

/// Runs blocking work on a thread of its own and resumes with its result from the event loop of the
/// awaiting thread: never before the caller has returned, however short the work was. The work must
/// not throw and must end by itself, e.g. by polling a stop token. The result travels under a
/// std::mutex of ours: the order of the two threads is then visible to a thread sanitizer, which
/// sees nothing of Qt's own locks.
template <class T>
QCoro::Task<T> inBackground(std::function<T()> work)
{
    struct Shared {
        std::mutex mutex;
        std::optional<T> result;
        QPromise<void> done;
        QObject awaiting; // lives on the awaiting thread
    };
    const auto shared = std::make_shared<Shared>();
    shared->done.start();
    QFuture<void> finished = shared->done.future();
    std::thread worker([shared, task = std::move(work)] {
        T result = task();
        {
            const std::scoped_lock lock(shared->mutex);
            shared->result.emplace(std::move(result));
        }
        QMetaObject::invokeMethod(
            &shared->awaiting, [&shared = *shared] { shared.done.finish(); }, Qt::QueuedConnection);
    });
    co_await finished;
    worker.join();
    const std::scoped_lock lock(shared->mutex);
    co_return std::move(*shared->result);
}

} // namespace da::session
