// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"

#include <QBuffer>

// What a .reg file in memory says, for the tests of its reader and its writer.
namespace da::test {

using namespace da::formats;

struct Result final {
    RegFileSummary summary;
    std::vector<RegEntry> entries;
    std::vector<ParseIssue> issues;
};

inline Result read(QByteArray bytes)
{
    Result out;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    out.summary = readRegFile(
        buffer,
        [&](RegEntry entry) {
            out.entries.push_back(std::move(entry));
            return true;
        },
        [&](ParseIssue issue) { out.issues.push_back(std::move(issue)); });
    return out;
}

inline const QByteArray kHead =
    "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n";

} // namespace da::test
