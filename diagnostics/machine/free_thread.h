// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <latch>
#include <memory>
#include <thread>
#include <utility>

namespace da::machine {

/// Runs `work` on a thread that nobody waits for; `work` owns all that it uses. Throws
/// std::system_error where no thread can be made. The work begins once the thread has been let go:
/// mingw's threads are not safe against one that ends while it is being detached.
template <class Work>
void startFreeThread(Work work)
{
    const auto letGo = std::make_shared<std::latch>(1);
    std::thread([letGo, mine = std::move(work)]() mutable {
        letGo->wait();
        mine();
    }).detach();
    letGo->count_down();
}

} // namespace da::machine
