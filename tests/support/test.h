// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

// What every test file includes first: Catch2, and how Qt's values print in a failed assertion.
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes)
    {
        return '"' + bytes.toPercentEncoding(" \r\n").toStdString() + '"';
    }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
} // namespace Catch

namespace da::test {

/// The bytes of a file under tests/fixtures; fails the test if it is not there.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(DA_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("no fixture " << name.toStdString());
    return file.readAll();
}

inline QString fixturePath(const QString &name)
{
    return QStringLiteral(DA_FIXTURES "/") + name;
}

} // namespace da::test
