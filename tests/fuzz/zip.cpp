// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/import.h"
#include "tests/fuzz/fuzz.h"

using namespace da;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    machine::ImportOptions options;
    options.mostUnpacked = 4 * 1024 * 1024;
    QByteArray bytes = fuzz::bytesOf(data, size);
    const auto import = machine::importBytes(bytes, QStringLiteral("a.zip"), options);
    if (!import)
        fuzz::require(!import.error().isEmpty(), "a refusal says why");
    else
        fuzz::require(!import->passages.empty() || !import->issues.empty(), "something is said");
    return 0;
}
