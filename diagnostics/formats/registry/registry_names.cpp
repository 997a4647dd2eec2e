// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/registry_value.h"

namespace da::formats {
namespace {

/// One code unit in upper case. Windows' own table maps only letters that come in pairs: dotless i,
/// long s, the micro sign and final sigma stay what they are (MS-UCODEREF 3.1.5.3). Case folding
/// would call such names equal, and with them keys that are not.
char16_t upperUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'a' && unit <= u'z' ? static_cast<char16_t>(unit - 0x20) : unit;
    const QChar upper = QChar(unit).toUpper();
    return upper.toLower() == QChar(unit) ? upper.unicode() : unit;
}

} // namespace

int compareRegistryNames(QStringView a, QStringView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        const char16_t left = a[i].unicode();
        const char16_t right = b[i].unicode();
        if (left == right)
            continue;
        const int difference = upperUnit(left) - upperUnit(right);
        if (difference != 0)
            return difference;
    }
    return a.size() < b.size() ? -1 : int(a.size() > b.size());
}

bool sameRegistryName(QStringView a, QStringView b)
{
    return a.size() == b.size() && compareRegistryNames(a, b) == 0;
}

} // namespace da::formats
