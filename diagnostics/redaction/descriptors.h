// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/redaction/tokens.h"

#include <QByteArray>

namespace da::redaction {

/// A security descriptor that is sound or broken in the same way, for the same kinds of accounts.
/// Nothing of the bytes of a broken one is kept.
[[nodiscard]] QByteArray descriptor(Tokens &tokens, const QByteArray &bytes);
/// The same for the text form.
[[nodiscard]] QString sddl(Tokens &tokens, const QString &text);

} // namespace da::redaction
