// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/bundle/bundle.h"

#include "diagnostics/bundle/manifest.h"
#include "diagnostics/bundle/replay.h"
#include "diagnostics/redaction/redaction.h"
#include "diagnostics/report/document/html_report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace da::bundle {
namespace {

constexpr Text kNotPacked{"bundle.not-packed",
                          QT_TRANSLATE_NOOP("da-wizard", "The evidence could not be packed: %1.")};

QByteArray bytesOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

/// Without what names people, computers and files; with what comes out of that.
Gathered withoutNames(const Gathered &gathered, Bundle &out)
{
    redaction::Redacted redacted = redaction::redacted(gathered.state);
    report::Report before = gathered.report;
    if (before.source.kind == report::Source::Kind::Evidence)
        before.source.name.clear();
    report::Report report = replayed(redacted.state, before);
    out.redacted = true;
    out.leftOut = redacted.leftOut;
    out.sameDiagnosis = sameDiagnosis(report.diagnosis, gathered.report.diagnosis);
    return {std::move(redacted.state), std::move(report)};
}

} // namespace

std::expected<Bundle, Message> pack(const Gathered &gathered, const PackOptions &options)
{
    const Translator say = Translator::firstOf({options.language});
    Bundle out;
    const Gathered packed = options.redact ? withoutNames(gathered, out) : gathered;
    const report::Report &report = packed.report;
    const QByteArray state = bytesOf(machine::toJson(packed.state));
    out.preview = harmlessLines(QString::fromUtf8(state));
    out.files = {{u"state.json"_s, state},
                 {u"findings.json"_s, bytesOf(report::toJson(report))},
                 {u"report.html"_s, report::toHtml(report, say).toUtf8()}};
    const QByteArray manifest = bytesOf(manifestOf(out, report, options));
    out.files.insert(out.files.begin(), {u"manifest.json"_s, manifest});
    const auto archive = machine::zipped(out.files, options.now);
    if (!archive)
        return std::unexpected(Message(kNotPacked, Outside{archive.error()}));
    out.archive = *archive;
    out.sha256 = QCryptographicHash::hash(out.archive, QCryptographicHash::Sha256);
    return out;
}

} // namespace da::bundle
