// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/codes/error_catalogue.h"

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace da::formats {

QString ErrorCode::hex() const
{
    return u"0x"_s + QString::number(value, 16);
}

std::optional<ErrorCode> parseErrorCode(QStringView text)
{
    text = text.trimmed();
    bool ok = false;
    if (text.startsWith("0x"_L1, Qt::CaseInsensitive)) {
        const QStringView digits = text.sliced(2);
        // QString would accept a sign behind the 0x.
        if (digits.isEmpty() || !(digits[0].isDigit() || digits[0].isLetter()))
            return std::nullopt;
        const qulonglong number = digits.toULongLong(&ok, 16);
        return ok && number <= 0xFFFFFFFFULL
                   ? std::optional(ErrorCode{static_cast<quint32>(number)})
                   : std::nullopt;
    }
    const qlonglong number = text.toLongLong(&ok, 10);
    const bool inRange = number >= std::numeric_limits<qint32>::min() && number <= 0xFFFFFFFFLL;
    if (!ok || !inRange)
        return std::nullopt;
    return ErrorCode{static_cast<quint32>(number)};
}

std::span<const ErrorCodeEntry> errorCodeCatalogue()
{
    static const std::vector<ErrorCodeEntry> all = [] {
        std::vector<ErrorCodeEntry> merged;
        std::ranges::merge(documentedErrorCodes(), undocumentedErrorCodes(),
                           std::back_inserter(merged), {}, &ErrorCodeEntry::code,
                           &ErrorCodeEntry::code);
        return merged;
    }();
    return all;
}

const ErrorCodeEntry *findErrorCode(ErrorCode code)
{
    const std::span<const ErrorCodeEntry> all = errorCodeCatalogue();
    const auto found = std::ranges::lower_bound(all, code, {}, &ErrorCodeEntry::code);
    return found != all.end() && found->code == code ? &*found : nullptr;
}

} // namespace da::formats
