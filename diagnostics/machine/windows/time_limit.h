// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/free_thread.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace da::machine::windows {

/// What `work` gives, or nothing once the limit has passed or a stop is asked for. For calls that
/// Windows offers no time limit for: the thread then goes on by itself, so `work` must own all that
/// it uses. It is given a token of its own that says so.
template <class Work>
[[nodiscard]] auto withTimeLimit(std::chrono::milliseconds limit, const std::stop_token &stop,
                                 Work work) -> std::optional<decltype(work(std::stop_token()))>
{
    using Result = decltype(work(std::stop_token()));
    struct Shared final {
        std::mutex mutex;
        std::condition_variable_any ended;
        std::optional<Result> result;
        std::stop_source abandoned;
    };
    const auto shared = std::make_shared<Shared>();
    startFreeThread([shared, work = std::move(work)]() mutable {
        Result result = work(shared->abandoned.get_token());
        const std::lock_guard lock(shared->mutex);
        shared->result.emplace(std::move(result));
        shared->ended.notify_all();
    });

    std::unique_lock lock(shared->mutex);
    (void)shared->ended.wait_for(lock, stop, limit,
                                 [&shared] { return shared->result.has_value(); });
    std::optional<Result> result = std::move(shared->result);
    lock.unlock();
    if (!result)
        shared->abandoned.request_stop();
    return result;
}

} // namespace da::machine::windows
