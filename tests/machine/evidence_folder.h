// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test.h"

#include "diagnostics/formats/console/console.h"
#include "diagnostics/machine/import/import.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

namespace da::test {

inline machine::KeyPath keyPath(const QString &text)
{
    return *machine::KeyPath::parse(text);
}

/// A folder with evidence that a test fills.
class EvidenceFolder final {
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    /// `second`: when it was written, counted from a day of no meaning.
    void write(const QString &name, const QByteArray &bytes, int second = 0) const
    {
        QDir(m_dir.path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        REQUIRE(file.setFileTime(at(second), QFileDevice::FileModificationTime));
    }
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2016, 11, 18), QTime(9, 0), Qt::UTC).addSecs(second);
    }
    [[nodiscard]] machine::Import import(std::vector<machine::KeyPath> interesting = {}) const
    {
        const auto result = machine::importPath(m_dir.path(), {std::move(interesting), {}});
        REQUIRE(result);
        return *result;
    }

private:
    QTemporaryDir m_dir;
};

inline machine::Import importText(const QByteArray &bytes, const QString &name = {})
{
    const auto result = machine::importBytes(bytes, name, {});
    REQUIRE(result);
    return *result;
}

inline QStringList recognised(const machine::Import &import)
{
    QStringList out;
    for (const machine::ImportedPassage &passage : import.passages)
        out.append(passage.file + QStringLiteral(": ") + passage.recognisedAs);
    return out;
}

inline machine::Reading<QString> output(const machine::Import &import, machine::QueryId query)
{
    return machine::RecordedMachine(import.state).query(query);
}

inline machine::Reading<machine::RegistryKey> tree(const machine::Import &import,
                                                   const QString &path)
{
    return machine::RecordedMachine(import.state).registryTree(keyPath(path));
}

inline bool isUnreadable(const auto &read, machine::Reason reason)
{
    return read.isUnreadable() && read.unreadable()->reason == reason;
}

inline QByteArray utf16(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        out += char(c.unicode() & 0xFF);
        out += char(c.unicode() >> 8);
    }
    return out;
}

inline QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

/// What netsh prints of one client interface with a code.
inline QByteArray tunnel(const QByteArray &code)
{
    return "\nInterface IPHTTPSInterface (Group Policy)  Parameters\n"
           "------------------------------------------------------------\n"
           "Role                       : client\n"
           "URL                        : https://da.contoso.com:443/IPHTTPS\n"
           "Last Error Code            : " +
           code +
           "\n"
           "Interface Status           : failed to connect\n\n";
}

inline QByteArray systemInfo(const QByteArray &name)
{
    return "\nHost Name:                 " + name +
           "\nOS Name:                   Microsoft Windows 10 Enterprise\n"
           "OS Version:                10.0.19045 N/A Build 19045\n"
           "OS Manufacturer:           Microsoft Corporation\n";
}

inline QByteArray reg(const QByteArray &body)
{
    return "Windows Registry Editor Version 5.00\n\n" + body + "\n";
}

} // namespace da::test
