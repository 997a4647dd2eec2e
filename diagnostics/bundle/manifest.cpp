// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/bundle/manifest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace da::bundle {
namespace {

QJsonArray filesJson(const std::vector<machine::ZipFile> &files)
{
    QJsonArray out;
    for (const machine::ZipFile &file : files) {
        const QByteArray hash =
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        out.append(QJsonObject{{u"name"_s, file.name},
                               {u"size"_s, qint64(file.bytes.size())},
                               {u"sha256"_s, QString::fromLatin1(hash)}});
    }
    return out;
}

QJsonArray probesJson(const std::vector<evidence::ProbeRun> &probes)
{
    QJsonArray out;
    for (const evidence::ProbeRun &run : probes) {
        out.append(
            QJsonObject{{u"id"_s, run.id},
                        {u"status"_s, QString::fromLatin1(evidence::probeStatusName(run.status))},
                        {u"ms"_s, qint64(run.duration.count())}});
    }
    return out;
}

QString kindName(report::Source::Kind kind)
{
    switch (kind) {
    case report::Source::Kind::ThisComputer:
        return u"this-computer"_s;
    case report::Source::Kind::Scenario:
        return u"scenario"_s;
    case report::Source::Kind::Evidence:
        break;
    }
    return u"evidence"_s;
}

/// "+01:00"; the name of a zone tells a city, which is left out of what is redacted.
QJsonObject zoneJson(const QDateTime &now, bool redacted)
{
    const QString named = QTimeZone::systemTimeZoneId().isEmpty()
                              ? QString()
                              : QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const int minutes = now.offsetFromUtc() / 60;
    QJsonObject out{{u"minutesFromUtc"_s, minutes}};
    if (!redacted && !named.isEmpty())
        out.insert(u"name"_s, named);
    return out;
}

} // namespace

int exitCodeOf(causes::Outcome outcome)
{
    switch (outcome) {
    case causes::Outcome::Healthy:
    case causes::Outcome::Idle:
        return 0;
    case causes::Outcome::ProblemFound:
        return 1;
    case causes::Outcome::Inconclusive:
        break;
    }
    return 3;
}

QJsonObject manifestOf(const Bundle &bundle, const report::Report &report,
                       const PackOptions &options)
{
    const machine::Platform platform = report.evidence.platform.read.valueOr({});
    const QJsonValue elevated =
        platform.elevated ? QJsonValue(*platform.elevated) : QJsonValue(QJsonValue::Null);
    const causes::Outcome outcome = report.diagnosis.outcome;
    return {
        {u"schema"_s, u"da-wizard.bundle/1"_s},
        {u"program"_s, QJsonObject{{u"name"_s, u"da-wizard"_s},
                                   {u"version"_s, QStringLiteral(DA_WIZARD_VERSION)}}},
        {u"madeAt"_s, options.now.toUTC().toString(Qt::ISODate)},
        {u"timeZone"_s, zoneJson(options.now, bundle.redacted)},
        {u"language"_s, options.language},
        {u"source"_s,
         QJsonObject{{u"kind"_s, kindName(report.source.kind)}, {u"name"_s, report.source.name}}},
        {u"displayLanguage"_s, platform.uiLanguage},
        {u"elevated"_s, elevated},
        {u"redacted"_s, bundle.redacted},
        {u"sameDiagnosis"_s, bundle.sameDiagnosis},
        {u"leftOut"_s, QJsonArray::fromStringList(bundle.leftOut)},
        {u"outcome"_s, QString::fromUtf8(causes::outcomeName(outcome))},
        {u"exitCode"_s, exitCodeOf(outcome)},
        {u"probes"_s, probesJson(report.evidence.probes)},
        {u"files"_s, filesJson(bundle.files)},
    };
}

} // namespace da::bundle
