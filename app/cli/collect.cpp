// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/chosen_computer.h"
#include "app/cli/command.h"
#include "app/cli/diagnosis_run.h"
#include "diagnostics/session/save_file.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kSummary{"cli.collect.summary",
                        QT_TRANSLATE_NOOP("da-wizard", "Save evidence of a computer in one file")};
constexpr Text kMore{
    "cli.collect.more",
    QT_TRANSLATE_NOOP("da-wizard", "Gathers what \"diagnose\" gathers and saves it in one ZIP "
                                   "archive for somebody else, who opens it with \"diagnose "
                                   "--evidence\". A file that is there already is never replaced. "
                                   "Without an option it looks at this computer. Nothing is "
                                   "changed.")};
constexpr Text kOutput{"cli.option.output",
                       QT_TRANSLATE_NOOP("da-wizard", "The ZIP archive to write.")};
constexpr Text kNoOutput{
    "cli.collect.no-output",
    QT_TRANSLATE_NOOP("da-wizard", "Say where to save the evidence, with --output FILE.zip.")};
constexpr Text kSaved{"cli.collect.saved", QT_TRANSLATE_NOOP("da-wizard", "Saved: %1")};
constexpr Text kHolds{"cli.collect.holds", QT_TRANSLATE_NOOP("da-wizard", "It holds: %1.")};
constexpr Text kNames{
    "cli.collect.names",
    QT_TRANSLATE_NOOP("da-wizard", "Names of computers and servers stand in it: give it only to "
                                   "people you trust with them.")};

constexpr Text kRedact{
    "cli.option.redact",
    QT_TRANSLATE_NOOP("da-wizard", "Leave out names and addresses. The diagnosis stays the same.")};
constexpr Text kOtherDiagnosis{
    "cli.collect.other-diagnosis",
    QT_TRANSLATE_NOOP("da-wizard", "Without names and addresses, the evidence leads to another "
                                   "diagnosis than before. Say so to whoever gets it.")};

constexpr OptionSpec kOptions[] = {{"output", "FILE.zip", kOutput},
                                   {"redact", "", kRedact},
                                   kScenarioOption,
                                   kEvidenceOption,
                                   kJsonOption,
                                   kLanguageOption};

QStringList namesIn(const bundle::Bundle &bundle)
{
    QStringList out;
    for (const machine::ZipFile &file : bundle.files)
        out += file.name;
    return out;
}

QJsonObject document(const QString &path, const bundle::Bundle &bundle)
{
    return {{u"schema"_s, u"da-wizard.collect/1"_s},
            {u"path"_s, path},
            {u"size"_s, qint64(bundle.archive.size())},
            {u"sha256"_s, QString::fromLatin1(bundle.sha256.toHex())},
            {u"files"_s, QJsonArray::fromStringList(namesIn(bundle))},
            {u"redacted"_s, bundle.redacted},
            {u"sameDiagnosis"_s, bundle.sameDiagnosis}};
}

void print(const Call &call, const QString &path, const bundle::Bundle &bundle)
{
    if (call.arguments.has(u"json")) {
        call.console.print(document(path, bundle));
        return;
    }
    report::TextPage page(call.console.style());
    page.paragraph(call.say(Message(kSaved, Outside{QDir::toNativeSeparators(path)})));
    page.paragraph(call.say(Message(kHolds, Term{namesIn(bundle).join(u", "_s)})));
    if (!bundle.redacted)
        page.paragraph(call.say(kNames));
    call.console.print(page.text());
}

ExitCode collect(const Call &call)
{
    const QString path = call.arguments.value(u"output");
    if (path.isEmpty())
        return usageMistake(call, kNoOutput, {});
    if (const std::optional<Message> why = session::whyNotNew(path)) {
        call.console.complain(call.say(*why));
        return Refused;
    }
    DiagnosisRun run(call);
    if (const std::optional<ExitCode> failure = lookAtChosen(call, run))
        return *failure;
    const bundle::PackOptions options{call.say.language(), QDateTime::currentDateTime(),
                                      call.arguments.has(u"redact")};
    const auto bundle = run.packed(options);
    if (!bundle || !run.save(path, bundle))
        return run.failure();
    if (!bundle->sameDiagnosis)
        call.console.complain(call.say(kOtherDiagnosis));
    print(call, path, *bundle);
    return Fine;
}

} // namespace

const Command kCollect{
    "collect",
    "--output FILE.zip [--redact] [--scenario ID | --evidence PATH] [--json] [--language LANGUAGE]",
    kSummary,
    kMore,
    kOptions,
    0,
    collect};

} // namespace da::cli
