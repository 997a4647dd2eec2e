// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

#include <optional>

namespace da::session {

/// Writes the file as a whole: until everything is on the disk, what stood there before stays.
/// Blocks. Answers nothing if that worked, else a sentence that names the file and the reason.
[[nodiscard]] std::optional<Message> saveFile(const QString &path, const QByteArray &bytes);

} // namespace da::session
