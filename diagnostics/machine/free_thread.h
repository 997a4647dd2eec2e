// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace da::machine {

/// Runs `work` on a thread that nobody waits for; `work` owns all that it uses. Throws
/// std::system_error where no thread can be made. The work begins once the thread has been let go:
/// mingw's threads are not safe against one that ends while it is being detached. A mutex, and no
/// latch or semaphore: without futexes those of libstdc++ 12 may miss the word to go on, because
/// they look at the number before they take the lock they sleep under (bits/atomic_wait.h).
template <class Work>
void startFreeThread(Work work)
{
    const auto gate = std::make_shared<std::mutex>();
    const std::lock_guard closed(*gate);
    std::thread([gate, mine = std::move(work)]() mutable {
        {
            const std::lock_guard opened(*gate);
        }
        mine();
    }).detach();
}

} // namespace da::machine
