// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace da::cli {
namespace {

// A signal handler can reach nothing but globals, and may do little but write(): a pipe to
// ourselves carries the news into the event loop.
std::atomic<int> pipeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void tellPipe(int)
{
    const int kept = errno;
    const char byte = 1;
    (void)!::write(pipeEnd.load(), &byte, 1);
    errno = kept;
}

} // namespace

struct Interrupt::Inside {
    int ends[2] = {-1, -1};
    bool installed = false;
    struct sigaction before{};
    std::unique_ptr<QSocketNotifier> notifier;
    std::function<void()> first;

    void install();
    void remove();
};

void Interrupt::Inside::install()
{
    // A job in the background of a shell is started with the signal ignored, and stays so.
    (void)::sigaction(SIGINT, nullptr, &before);
    if (before.sa_handler == SIG_IGN || ::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
        (void)::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] {
        notifier->setEnabled(false);
        first();
    });
    pipeEnd = ends[1];
    struct sigaction once{};
    once.sa_handler = tellPipe;
    once.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigemptyset(&once.sa_mask);
    installed = ::sigaction(SIGINT, &once, nullptr) == 0;
}

void Interrupt::Inside::remove()
{
    if (installed)
        (void)::sigaction(SIGINT, &before, nullptr);
    pipeEnd = -1;
    notifier.reset();
    for (const int end : ends) {
        if (end >= 0)
            ::close(end);
    }
}

Interrupt::Interrupt(std::function<void()> first) : m_inside(std::make_unique<Inside>())
{
    m_inside->first = std::move(first);
    m_inside->install();
}

Interrupt::~Interrupt()
{
    m_inside->remove();
}

} // namespace da::cli
