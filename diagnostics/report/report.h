// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/diagnosis.h"
#include "diagnostics/machine/import/import.h"

#include <QJsonObject>

namespace da::report {

/// What was looked at.
struct Source final {
    enum class Kind { ThisComputer, Scenario, Evidence };
    Kind kind = Kind::ThisComputer;
    QString name; ///< scenario id, path, or "-" ; text from outside when it is a path
    friend bool operator==(const Source &, const Source &) = default;
};

/// A diagnosis with all that stands behind it: what every front end and report shows.
struct Report final {
    Source source;
    evidence::Evidence evidence;
    causes::Diagnosis diagnosis;
    std::vector<machine::ImportedPassage> passages; ///< of evidence from outside, in its order
    std::vector<machine::ImportIssue> issues;
    QStringList computers; ///< named by the evidence, the diagnosed one first
    friend bool operator==(const Report &, const Report &) = default;
};

/// The passages that no format claims, and files that could not be read.
[[nodiscard]] std::vector<machine::ImportedPassage> notUnderstood(const Report &report);

/// The cause that the report is about: the first that is possible at least; null if there is none.
[[nodiscard]] const causes::Assessment *leadingCause(const causes::Diagnosis &diagnosis);
/// It is confirmed or likely, not merely possible.
[[nodiscard]] bool isSure(const causes::Assessment *leading);

/// What an error code means for IP-HTTPS, its name, and the next step, for a known code or any.
struct CodeExplanation final {
    formats::ErrorCode code;
    QString name; ///< "ERROR_INSTALL_FAILURE"; empty if this program does not know the number
    Message meaning;
    Message nextStep;
    bool known = false;
    bool documented = false;
    QString sources;
    std::vector<QString> causes; ///< ids of catalogue causes that the code fits
};
[[nodiscard]] CodeExplanation explain(formats::ErrorCode code);
/// The same for the code that a diagnosis turns on, if any: 0x0 says that the tunnel is up only
/// where the diagnosis found it so.
[[nodiscard]] std::optional<CodeExplanation> explainCodeOf(const causes::Diagnosis &diagnosis);

/// One next step: of the cause if it is sure enough, else of the code, else to gather more. On a
/// server with the caution that it needs.
[[nodiscard]] Message nextStepOf(const Report &report);

/// The document of `diagnose --json`, schema "da-wizard.diagnosis/1" (docs/command-line.md,
/// resources/schemas/diagnosis-1.json). `text` is always English.
[[nodiscard]] QJsonObject toJson(const Report &report);
/// The document of `explain --json`, schema "da-wizard.explanation/1".
[[nodiscard]] QJsonObject toJson(const CodeExplanation &explanation);

} // namespace da::report
