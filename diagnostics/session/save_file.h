// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

#include <optional>

namespace da::session {

/// Writes the file as a whole: until everything is on the disk, what stood there before stays.
/// Blocks. Answers nothing if that worked, else a sentence that names the file and the reason.
[[nodiscard]] std::optional<Message> saveFile(const QString &path, const QByteArray &bytes);

/// Writes a file that is not there yet, as a whole, and never over another. Until everything is on
/// the disk it has the name PATH.unfinished-..., so that a program that was killed leaves no file
/// or a whole one; what was left so is cleared away by the next that saves there. Answers as above.
[[nodiscard]] std::optional<Message> saveNewFile(const QString &path, const QByteArray &bytes);
/// Why nothing can be saved there, as far as that can be told before; nothing if it can.
[[nodiscard]] std::optional<Message> whyNotNew(const QString &path);

} // namespace da::session
