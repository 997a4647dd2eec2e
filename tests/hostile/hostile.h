// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/program.h"
#include "tests/machine/evidence_folder.h"

#include <QJsonArray>

namespace da::test {

/// A run of the real program on evidence, with the most memory it held.
struct Measured final {
    Run run;
    qint64 kilobytes = 0;
    QJsonObject json; ///< empty if it printed none

    /// The id of the first cause, with its verdict: "stale-interface confirmed".
    [[nodiscard]] QString cause() const;
    /// "file, line 7: text" of each issue.
    [[nodiscard]] QStringList issues() const;
    /// "file: recognisedAs" of each passage.
    [[nodiscard]] QStringList passages() const;
    /// One of the issues holds all of these.
    [[nodiscard]] bool says(const QStringList &words) const;
};

/// `diagnose --evidence PATH --json`, which must end by itself within the limit on memory that this
/// program keeps whatever it is given.
[[nodiscard]] Measured diagnose(const QString &path);
/// The same as people see it.
[[nodiscard]] QString textReport(const QString &path);

/// The evidence of the hotel laptop.
void writeHotelLaptop(const EvidenceFolder &folder, const QString &below = {});
inline const QString kItsCause = QStringLiteral("stale-interface confirmed");

/// A ZIP archive that grows in memory.
class ZipFile final {
public:
    /// `options` as archive_write_set_options takes them.
    explicit ZipFile(const QByteArray &options = {}, const QByteArray &password = {});
    ~ZipFile();
    void add(const QByteArray &name, const QByteArray &bytes, int second = 0);
    void addZeros(const QByteArray &name, qint64 size);
    void addLink(const QByteArray &name, const QByteArray &target);
    void addHotelLaptop(const QByteArray &below = {});
    [[nodiscard]] QByteArray finish();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace da::test
