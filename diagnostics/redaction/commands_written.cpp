// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/commands_written.h"

using namespace Qt::StringLiterals;

namespace da::redaction {

QString rowInAnyCase(QStringView label, const QString &value)
{
    return label.toString().leftJustified(32) + u" : "_s + value + u"\r\n"_s;
}

QString row(QStringView label, const QString &value)
{
    return value.isEmpty() ? QString() : rowInAnyCase(label, value);
}

QString listRow(QStringView label, const QStringList &values)
{
    if (values.size() < 2)
        return rowInAnyCase(label, values.value(0));
    return rowInAnyCase(label, u'{' + values.join(u", "_s) + u'}');
}

} // namespace da::redaction
