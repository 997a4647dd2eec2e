// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kUnknownMeaning{
    "explain.unknown-meaning",
    QT_TRANSLATE_NOOP("da-wizard", "This program does not know the code %1. It is not documented "
                                   "for IP-HTTPS.")};
constexpr Text kUnknownNext{
    "explain.unknown-next",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Check that the code was copied whole. If it was, look at the "
                      "other evidence: a code that nobody wrote about proves no cause.")};

constexpr Text kNoErrorAlone{
    "explain.no-error-alone",
    QT_TRANSLATE_NOOP("da-wizard",
                      "No error is reported. That alone does not tell whether IP-HTTPS "
                      "is connected.")};

/// An interface that reports the code, and nothing else read.
evidence::Evidence reporting(formats::ErrorCode code, formats::TunnelRole role)
{
    evidence::IpHttpsInterface interface;
    interface.role = role;
    interface.code = code;
    evidence::Evidence out;
    out.ipHttps.read = std::vector<evidence::IpHttpsInterface>{interface};
    return out;
}

/// What the causes themselves make of the code alone, on a client or on a server.
std::vector<QString> causesOf(formats::ErrorCode code)
{
    std::vector<QString> out;
    const auto client = reporting(code, formats::TunnelRole::Client);
    const auto server = reporting(code, formats::TunnelRole::Server);
    for (const causes::Cause &cause : causes::catalogue()) {
        const bool fits = cause.assess(client).verdict <= causes::Verdict::Possible ||
                          cause.assess(server).verdict <= causes::Verdict::Possible;
        if (fits)
            out.push_back(QString::fromUtf8(cause.id));
    }
    return out;
}

} // namespace

CodeExplanation explain(formats::ErrorCode code)
{
    CodeExplanation out;
    out.code = code;
    out.causes = causesOf(code);
    const formats::ErrorCodeEntry *entry = formats::findErrorCode(code);
    if (!entry) {
        out.meaning = Message(kUnknownMeaning, Term{code.hex()});
        out.nextStep = kUnknownNext;
        return out;
    }
    out.name = QString::fromUtf8(entry->name);
    out.meaning = entry->meaning;
    out.nextStep = entry->nextStep;
    out.known = true;
    out.documented = entry->documented;
    out.sources = QString::fromUtf8(entry->sources);
    return out;
}

std::optional<CodeExplanation> explainCodeOf(const causes::Diagnosis &diagnosis)
{
    if (!diagnosis.code)
        return std::nullopt;
    CodeExplanation out = explain(*diagnosis.code);
    if (diagnosis.code->value == 0 && diagnosis.outcome != causes::Outcome::Healthy)
        out.meaning = kNoErrorAlone;
    return out;
}

} // namespace da::report
