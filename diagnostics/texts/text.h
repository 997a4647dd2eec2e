// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <string_view>

namespace da {

/// A sentence of this program: a stable id and its English source.
///
/// Define each one as a constant in the file that says it, with the English marked for lupdate:
///
///     constexpr Text kTitle{"stale-interface.title",
///                           QT_TRANSLATE_NOOP("da-wizard", "Duplicate IP-HTTPS interface")};
///
/// `%1`..`%9` stand for the message's arguments, in order; `%n` for its Count argument (then mark
/// the source with QT_TRANSLATE_N_NOOP, and translations/da-wizard_en.ts holds the English plural).
struct Text final {
    const char *id = "";
    const char *english = "";

    friend constexpr bool operator==(const Text &a, const Text &b)
    {
        return std::string_view(a.id) == b.id;
    }
};

} // namespace da
