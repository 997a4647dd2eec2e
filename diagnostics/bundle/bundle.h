// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/import/zip_writer.h"
#include "diagnostics/report/report.h"

namespace da::bundle {

/// What was gathered of a computer.
struct Gathered final {
    machine::State state;  ///< every answer that a probe got
    report::Report report; ///< what it led to
};

/// Evidence ready to be saved: what is in it can be looked at before.
struct Bundle final {
    std::vector<machine::ZipFile> files; ///< manifest.json first
    QByteArray archive;                  ///< the same as a ZIP archive
    QByteArray sha256;                   ///< of the archive
    /// For people: state.json, which is what leaves the computer besides the reports on it.
    QString preview;
    bool redacted = false;
    QStringList leftOut; ///< what was read and is not in it: "netsh-dns-state", "devices"
    /// The diagnosis of what is in it is the one of what was gathered: outcome and verdicts.
    bool sameDiagnosis = true;
};

struct PackOptions final {
    QString language; ///< of report.html
    QDateTime now;    ///< in local time
    bool redact = false;
};

/// The error is a sentence for people.
[[nodiscard]] std::expected<Bundle, Message> pack(const Gathered &gathered,
                                                  const PackOptions &options);

} // namespace da::bundle
