// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

namespace da::cli {

/// While it lives, the first Ctrl+C calls `first` on this thread, from the event loop; the second
/// one ends the program the hard way. One at a time. Implementation chosen by CMake.
class Interrupt final {
public:
    explicit Interrupt(std::function<void()> first);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace da::cli
