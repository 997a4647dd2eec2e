// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <QTimer>
#include <chrono>
#include <csignal>

namespace da::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

/// The C library puts the default back by itself: the second Ctrl+C ends the program.
void remember(int)
{
    interrupted = 1;
}

} // namespace

// Standard C and C++ only: the handler leaves a mark, and the event loop looks for it.
struct Interrupt::Inside {
    QTimer timer;
    std::function<void()> first;
    void (*before)(int) = SIG_DFL;
};

Interrupt::Interrupt(std::function<void()> first) : m_inside(std::make_unique<Inside>())
{
    m_inside->first = std::move(first);
    interrupted = 0;
    m_inside->before = std::signal(SIGINT, remember);
    QObject::connect(&m_inside->timer, &QTimer::timeout, &m_inside->timer, [this] {
        if (interrupted == 0)
            return;
        m_inside->timer.stop();
        (void)std::signal(SIGINT, SIG_DFL);
        m_inside->first();
    });
    m_inside->timer.start(std::chrono::milliseconds(50));
}

Interrupt::~Interrupt()
{
    if (m_inside->before != SIG_ERR)
        (void)std::signal(SIGINT, m_inside->before);
}

} // namespace da::cli
