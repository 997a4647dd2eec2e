// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_quoted.h"

namespace da::formats {
namespace {

QChar escaped(QChar c)
{
    if (c == u'n')
        return u'\n';
    return c == u'r' ? QChar(u'\r') : c;
}

} // namespace

std::optional<Quoted> unquote(QStringView text)
{
    if (!text.startsWith(u'"'))
        return std::nullopt;
    const qsizetype quote = text.indexOf(u'"', 1);
    if (quote > 0 && !text.first(quote).contains(u'\\')) // most have nothing to unescape
        return Quoted{text.sliced(1, quote - 1).toString(), quote + 1};
    Quoted out{QString(text.size(), Qt::Uninitialized), 0};
    QChar *to = out.text.data();
    for (qsizetype i = 1; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'"') {
            out.text.truncate(to - out.text.constData());
            out.length = i + 1;
            return out;
        }
        if (c == u'\\') {
            if (++i == text.size() || text[i] == u'0')
                return std::nullopt;
            c = escaped(text[i]);
        }
        *to++ = c;
    }
    return std::nullopt;
}

QString quoted(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

} // namespace da::formats
