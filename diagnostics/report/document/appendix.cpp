// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/sources.h"
#include "diagnostics/report/document/sections.h"
#include "diagnostics/report/recognised.h"
#include "diagnostics/report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace da::report::sections {
namespace {

constexpr Text kOpened{"report.opened", QT_TRANSLATE_NOOP("da-wizard", "What was opened")};
constexpr Text kMorePassages{"report.more-passages",
                             QT_TRANSLATE_N_NOOP("da-wizard", "and %n more passage(s)")};
constexpr Text kLookedAt{"report.looked-at", QT_TRANSLATE_NOOP("da-wizard", "What was looked at")};
constexpr Text kRaw{"report.raw", QT_TRANSLATE_NOOP("da-wizard", "What was read, word for word")};
constexpr Text kRawOf{"report.raw-of", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kRawOfTime{"report.raw-of-time", QT_TRANSLATE_NOOP("da-wizard", "%1 (%2): %3")};
constexpr Text kCut{"report.raw-cut",
                    QT_TRANSLATE_NOOP("da-wizard", "%1 of %2 characters are shown. The rest is "
                                                   "left out.")};
constexpr Text kAbout{"report.about", QT_TRANSLATE_NOOP("da-wizard", "About this report")};
constexpr Text kProgram{"report.program", QT_TRANSLATE_NOOP("da-wizard", "Made by: %1 %2")};
constexpr Text kGathered{"report.gathered",
                         QT_TRANSLATE_NOOP("da-wizard", "Gathered: %1 (UTC %2)")};
constexpr Text kClient{"role.client", QT_TRANSLATE_NOOP("da-wizard", "client")};
constexpr Text kServer{"role.server", QT_TRANSLATE_NOOP("da-wizard", "server")};
constexpr Text kRoleUnknown{"role.unknown", QT_TRANSLATE_NOOP("da-wizard", "role unknown")};
constexpr Text kNothingChanged{
    "report.nothing-changed",
    QT_TRANSLATE_NOOP("da-wizard", "Nothing was changed on the computer that was looked at.")};

constexpr size_t kMostPassages = 100;
// A listing of all devices stays whole; a registry export of megabytes does not make the report
// one that no mail takes.
constexpr qsizetype kMostRaw = 100'000;

Text roleText(evidence::Role role)
{
    switch (role) {
    case evidence::Role::Client:
        return kClient;
    case evidence::Role::Server:
        return kServer;
    case evidence::Role::Unknown:
        return kRoleUnknown;
    }
    Q_UNREACHABLE();
}

Message computerMessage(const Report &report)
{
    Several known = knownOf(computerName(report), report.evidence.platform.value());
    known.messages.emplace_back(roleText(report.diagnosis.role));
    return computerWords(std::move(known));
}

QString rawTitle(const Translator &say, evidence::FactId fact, const machine::Origin &origin)
{
    const auto title = nested(evidence::factTitle(fact));
    const auto source = nested(machine::sourceWords(origin.source));
    if (origin.time)
        return say(Message(kRawOfTime, source, Moment{*origin.time}, title));
    return say(Message(kRawOf, source, title));
}

/// Without the empty lines before and after it that consoles print.
QString withoutBlankEnds(const QString &text)
{
    static const QRegularExpression ends(u"\\A\\s*\\n|\\s+\\z"_s);
    return QString(text).remove(ends);
}

Raw rawOf(const Translator &say, evidence::FactId fact, const machine::Origin &origin)
{
    Raw out{rawTitle(say, fact, origin), withoutBlankEnds(origin.raw.left(kMostRaw)), {}};
    if (origin.raw.size() > kMostRaw)
        out.cut = say(Message(kCut, Number{kMostRaw}, Number{origin.raw.size()}));
    return out;
}

} // namespace

void opened(Writing &writing)
{
    const auto &passages = writing.report.passages;
    if (passages.empty())
        return;
    writing.page.heading(writing.say(kOpened));
    for (size_t i = 0; i < passages.size() && i < kMostPassages; ++i)
        writing.page.item(writing.say(passageWords(passages[i])));
    if (passages.size() > kMostPassages) {
        const auto left = static_cast<qint64>(passages.size() - kMostPassages);
        writing.page.item(writing.say(Message(kMorePassages, Count{left})));
    }
}

void lookedAt(Writing &writing)
{
    const auto &probes = writing.report.evidence.probes;
    if (probes.empty())
        return;
    writing.page.heading(writing.say(kLookedAt));
    for (const evidence::ProbeRun &run : probes)
        writing.page.item(writing.say(probeWords(run)));
}

// Several facts come from one command: what it printed stands there once.
void rawEvidence(Writing &writing)
{
    const evidence::Evidence &evidence = writing.report.evidence;
    QSet<QString> shown;
    for (const evidence::FactId fact : evidence::kAllFacts) {
        for (const machine::Origin &origin : evidence::originsOf(evidence, fact)) {
            if (origin.raw.trimmed().isEmpty() || shown.contains(origin.raw))
                continue;
            if (shown.isEmpty())
                writing.page.heading(writing.say(kRaw));
            shown.insert(origin.raw);
            writing.page.raw(rawOf(writing.say, fact, origin));
        }
    }
}

void aboutTheReport(Writing &writing)
{
    writing.page.heading(writing.say(kAbout));
    writing.page.item(writing.say(computerMessage(writing.report)));
    const QDateTime at = writing.report.evidence.gatheredAt;
    if (at.isValid()) {
        const Term utc{at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
        writing.page.item(writing.say(Message(kGathered, Moment{at}, utc)));
    }
    const Term version{QStringLiteral(DA_WIZARD_VERSION)};
    writing.page.item(writing.say(Message(kProgram, Term{u"da-wizard"_s}, version)));
    writing.page.item(writing.say(kNothingChanged));
}

} // namespace da::report::sections
