// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/report.h"

#include "diagnostics/texts/translator.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The document is described in docs/command-line.md and resources/schemas/diagnosis-1.json.
namespace da::report {
namespace {

/// Text from outside as data: untouched, but for halves of surrogate pairs, which no strict reader
/// of JSON accepts.
QString data(const QString &outside)
{
    return QString::fromUtf8(outside.toUtf8());
}

template <class Items, class F>
QJsonArray arrayOf(const Items &items, F &&turn)
{
    QJsonArray out;
    for (const auto &item : items)
        out.append(turn(item));
    return out;
}

QJsonArray strings(const auto &items)
{
    return arrayOf(items, [](const QString &item) { return QJsonValue(data(item)); });
}

QString nameOf(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::ThisComputer:
        return u"this-computer"_s;
    case Source::Kind::Scenario:
        return u"scenario"_s;
    case Source::Kind::Evidence:
        return u"evidence"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(evidence::Role role)
{
    switch (role) {
    case evidence::Role::Client:
        return u"client"_s;
    case evidence::Role::Server:
        return u"server"_s;
    case evidence::Role::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(formats::TunnelRole role)
{
    switch (role) {
    case formats::TunnelRole::Client:
        return u"client"_s;
    case formats::TunnelRole::Server:
        return u"server"_s;
    case formats::TunnelRole::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(evidence::ConfiguredBy who)
{
    switch (who) {
    case evidence::ConfiguredBy::GroupPolicy:
        return u"group-policy"_s;
    case evidence::ConfiguredBy::Local:
        return u"local"_s;
    case evidence::ConfiguredBy::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(formats::ErrorCode code)
{
    const formats::ErrorCodeEntry *entry = formats::findErrorCode(code);
    return entry ? QString::fromUtf8(entry->name) : QString();
}

QJsonObject interfaceJson(const evidence::IpHttpsInterface &interface)
{
    return {
        {u"name"_s, data(interface.name)},
        {u"role"_s, nameOf(interface.role)},
        {u"url"_s, data(interface.url)},
        {u"errorCode"_s, interface.code ? QJsonValue(interface.code->hex()) : QJsonValue()},
        {u"errorName"_s, interface.code ? nameOf(*interface.code) : QString()},
        {u"status"_s, data(interface.statusText)},
        {u"configuredBy"_s, nameOf(interface.configuredBy)},
    };
}

QJsonObject findingJson(const causes::Finding &finding, const Translator &english)
{
    return {
        {u"fact"_s, QString::fromUtf8(evidence::factName(finding.fact))},
        {u"value"_s, data(finding.value)},
        {u"text"_s, english(finding.text)},
    };
}

QJsonObject causeJson(const causes::Assessment &cause, const Translator &english)
{
    const auto finding = [&](const causes::Finding &f) { return findingJson(f, english); };
    return {
        {u"id"_s, cause.cause},
        {u"verdict"_s, QString::fromUtf8(causes::verdictName(cause.verdict))},
        {u"for"_s, arrayOf(cause.speaksFor, finding)},
        {u"against"_s, arrayOf(cause.speaksAgainst, finding)},
        {u"missing"_s, arrayOf(cause.missing, finding)},
        {u"repairs"_s, strings(cause.repairs)},
    };
}

QJsonObject probeJson(const evidence::ProbeRun &probe)
{
    return {
        {u"id"_s, probe.id},
        {u"status"_s, QString::fromUtf8(evidence::probeStatusName(probe.status))},
        {u"source"_s, data(probe.source)},
        {u"ms"_s, static_cast<qint64>(probe.duration.count())},
    };
}

QJsonObject computerJson(const Report &report)
{
    const machine::Platform platform = report.evidence.platform.read.valueOr(machine::Platform());
    return {
        {u"role"_s, nameOf(report.diagnosis.role)},
        {u"os"_s, data(platform.osName)},
        {u"build"_s, platform.build.value_or(0)},
    };
}

QJsonValue codeJson(const causes::Diagnosis &diagnosis, const Translator &english)
{
    const std::optional<CodeExplanation> about = explainCodeOf(diagnosis);
    if (!about)
        return {};
    return QJsonObject{
        {u"errorCode"_s, about->code.hex()},
        {u"errorName"_s, about->name},
        {u"from"_s, diagnosis.codeIsTold ? u"told"_s : u"measured"_s},
        {u"documented"_s, about->documented},
        {u"meaning"_s, english(about->meaning)},
        {u"nextStep"_s, english(about->nextStep)},
    };
}

QJsonObject passageJson(const machine::ImportedPassage &passage)
{
    return {
        {u"file"_s, data(passage.file)},
        {u"line"_s, passage.line},
        {u"lines"_s, passage.lines},
        {u"encoding"_s, passage.encoding},
        {u"recognisedAs"_s, passage.recognisedAs},
        {u"computer"_s, data(passage.computer)},
        {u"leftOut"_s, passage.leftOut},
    };
}

QJsonObject originJson(const evidence::Origin &origin)
{
    return {
        {u"source"_s, data(origin.source)},
        {u"time"_s,
         origin.time ? QJsonValue(origin.time->toUTC().toString(Qt::ISODate)) : QJsonValue()},
    };
}

QJsonObject contradictionJson(const evidence::Contradiction &contradiction)
{
    return {
        {u"fact"_s, QString::fromUtf8(evidence::factName(contradiction.fact))},
        {u"kept"_s, originJson(contradiction.kept)},
        {u"dropped"_s, originJson(contradiction.dropped)},
        {u"decided"_s, contradiction.decided},
    };
}

/// What this program tells beyond the diagnosis: how the evidence was read.
void addReading(QJsonObject &document, const Report &report, const Translator &english)
{
    document[u"evidence"_s] = arrayOf(report.passages, passageJson);
    document[u"issues"_s] = arrayOf(report.issues, [&](const machine::ImportIssue &issue) {
        return QJsonObject{{u"file"_s, data(issue.file)},
                           {u"line"_s, issue.issue.line},
                           {u"text"_s, english(issue.issue.what)}};
    });
    document[u"computers"_s] = strings(report.computers);
    document[u"contradictions"_s] = arrayOf(report.evidence.contradictions, contradictionJson);
}

} // namespace

QJsonObject toJson(const Report &report)
{
    const Translator english = Translator::english();
    const causes::Diagnosis &diagnosis = report.diagnosis;
    const auto interfaces =
        report.evidence.ipHttps.read.valueOr(std::vector<evidence::IpHttpsInterface>());
    QJsonObject document{
        {u"schema"_s, u"da-wizard.diagnosis/1"_s},
        {u"source"_s, QJsonObject{{u"kind"_s, nameOf(report.source.kind)},
                                  {u"name"_s, data(report.source.name)}}},
        {u"computer"_s, computerJson(report)},
        {u"outcome"_s, QString::fromUtf8(causes::outcomeName(diagnosis.outcome))},
        {u"why"_s, english(diagnosis.why)},
        {u"code"_s, codeJson(diagnosis, english)},
        {u"ipHttps"_s, arrayOf(interfaces, interfaceJson)},
        {u"causes"_s,
         arrayOf(diagnosis.causes, [&](const auto &cause) { return causeJson(cause, english); })},
        {u"repairs"_s, strings(diagnosis.repairs)},
        {u"probes"_s, arrayOf(report.evidence.probes, probeJson)},
        {u"supportCode"_s, QString()},
    };
    addReading(document, report, english);
    return document;
}

QJsonObject toJson(const CodeExplanation &explanation)
{
    const Translator english = Translator::english();
    return {
        {u"schema"_s, u"da-wizard.explanation/1"_s},
        {u"errorCode"_s, explanation.code.hex()},
        {u"errorName"_s, explanation.name},
        {u"decimal"_s, static_cast<qint64>(explanation.code.value)},
        {u"known"_s, explanation.known},
        {u"documented"_s, explanation.documented},
        {u"meaning"_s, english(explanation.meaning)},
        {u"nextStep"_s, english(explanation.nextStep)},
        {u"sources"_s, explanation.sources},
        {u"causes"_s, strings(explanation.causes)},
    };
}

} // namespace da::report
