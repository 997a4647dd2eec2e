// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"

#include <cerrno>
#include <iconv.h>
#include <memory>

// Code pages through iconv, which knows all that Windows and DOS had. Strict: no substitutes.
namespace da::formats {
namespace {

struct Closer final {
    void operator()(iconv_t descriptor) const { iconv_close(descriptor); }
};
using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, Closer>;

Converter openConverter(const QByteArray &to, const QByteArray &from)
{
    iconv_t descriptor = iconv_open(to.constData(), from.constData());
    const bool failed = descriptor == reinterpret_cast<iconv_t>(-1); // NOLINT: iconv's own value
    return Converter(failed ? nullptr : descriptor);
}

QByteArray pageName(int codePage)
{
    // glibc has Microsoft's tables of the East Asian pages under these names.
    switch (codePage) {
    case 932:
        return "CP932";
    case 936:
        return "GBK";
    case 949:
        return "UHC";
    case 950:
        return "BIG5-HKSCS";
    default:
        return "CP" + QByteArray::number(codePage);
    }
}

/// All of `bytes` converted, or nothing.
std::optional<QByteArray> convert(Converter converter, QByteArrayView bytes, qsizetype growth)
{
    if (!converter)
        return std::nullopt;
    QByteArray in = bytes.toByteArray();
    QByteArray out(in.size() * growth + 16, Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    auto left = static_cast<size_t>(in.size());
    auto room = static_cast<size_t>(out.size());
    const size_t result = iconv(converter.get(), &from, &left, &to, &room);
    if (result == static_cast<size_t>(-1) || left != 0)
        return std::nullopt;
    // iconv counts characters that it replaced; strict means none.
    if (result != 0)
        return std::nullopt;
    out.truncate(out.size() - static_cast<qsizetype>(room));
    return out;
}

} // namespace

std::optional<QString> decodeCodePage(QByteArrayView bytes, int codePage)
{
    const auto utf8 = convert(openConverter("UTF-8", pageName(codePage)), bytes, 4);
    return utf8 ? std::optional(QString::fromUtf8(*utf8)) : std::nullopt;
}

std::optional<QByteArray> encodeCodePage(QStringView text, int codePage)
{
    return convert(openConverter(pageName(codePage), "UTF-8"), text.toUtf8(), 2);
}

} // namespace da::formats
