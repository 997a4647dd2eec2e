// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/patience.h"

#include <QTimer>

namespace da::machine {

bool Patience::waitFor(std::chrono::milliseconds limit, const std::function<bool()> &done) const
{
    constexpr std::chrono::milliseconds tick(20); // a stop and the deadline are seen this soon
    const QDeadlineTimer own(limit);
    QTimer wakes;
    wakes.start(tick);
    while (!done()) {
        if (isOver() || own.hasExpired())
            return false;
        m_loop->processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    }
    return true;
}

} // namespace da::machine
