// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/bundle/bundle.h"

#include "diagnostics/bundle/manifest.h"
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

} // namespace

std::expected<Bundle, Message> pack(const Gathered &gathered, const PackOptions &options)
{
    const Translator say = Translator::firstOf({options.language});
    const report::Report &report = gathered.report;
    Bundle out;
    const QByteArray state = bytesOf(machine::toJson(gathered.state));
    out.preview = QString::fromUtf8(state);
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
