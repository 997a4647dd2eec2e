// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFuture>

namespace da::cli {

/// Standard input to its end, read on a thread of its own, so that the event loop goes on and
/// Ctrl+C is heard. Nobody can call a read back: the thread is left to itself and ends with the
/// input or with the program. One byte more than `limit` is the most that it returns.
[[nodiscard]] QFuture<QByteArray> readStandardInput(qsizetype limit);

} // namespace da::cli
