// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_file.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

using namespace da;
using formats::RegEntry;

namespace {

struct Read final {
    std::vector<RegEntry> entries;
    std::size_t issues = 0;
    formats::RegFileSummary summary;
};

Read readAll(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    Read out;
    const auto entry = [&](RegEntry one) {
        out.entries.push_back(std::move(one));
        return true;
    };
    out.summary =
        formats::readRegFile(in, entry, [&](const formats::ParseIssue &) { ++out.issues; });
    return out;
}

} // namespace

// What was read is written, and read again the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Read read = readAll(fuzz::bytesOf(data, size));
    QByteArray written;
    QBuffer out(&written);
    out.open(QIODevice::WriteOnly);
    formats::RegWriter writer(out);
    for (const RegEntry &entry : read.entries)
        writer.write(entry);
    if (!writer.finish()) // a name that no .reg file can hold
        return 0;
    const Read again = readAll(written);
    fuzz::require(again.issues == 0, "what we write has no problems");
    fuzz::require(again.summary.endsWhole, "what we write ends whole");
    fuzz::require(again.entries == read.entries, "what we write reads back");
    return 0;
}
