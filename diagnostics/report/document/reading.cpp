// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/sources.h"
#include "diagnostics/report/connections.h"
#include "diagnostics/report/document/sections.h"
#include "diagnostics/report/recognised.h"
#include "diagnostics/report/words.h"

using namespace Qt::StringLiterals;

namespace da::report::sections {
namespace {

constexpr Text kMethods{"report.methods", QT_TRANSLATE_NOOP("da-wizard", "Connection methods")};
constexpr Text kMethod{"report.method", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kClient{"role.client", QT_TRANSLATE_NOOP("da-wizard", "client")};
constexpr Text kServer{"role.server", QT_TRANSLATE_NOOP("da-wizard", "server")};
constexpr Text kRoleUnknown{"role.unknown", QT_TRANSLATE_NOOP("da-wizard", "role unknown")};
constexpr Text kCode{"report.interface-code", QT_TRANSLATE_NOOP("da-wizard", "code %1")};
constexpr Text kNoCode{"report.interface-no-code",
                       QT_TRANSLATE_NOOP("da-wizard", "no code was printed")};
constexpr Text kUrl{"report.interface-url", QT_TRANSLATE_NOOP("da-wizard", "address %1")};
constexpr Text kStatus{"report.interface-status",
                       QT_TRANSLATE_NOOP("da-wizard", "Windows says \"%1\"")};
constexpr Text kByPolicy{"report.interface-by-policy",
                         QT_TRANSLATE_NOOP("da-wizard", "set by Group Policy")};
constexpr Text kLocally{"report.interface-local",
                        QT_TRANSLATE_NOOP("da-wizard", "set on this computer")};
constexpr Text kContradictions{"report.contradictions",
                               QT_TRANSLATE_NOOP("da-wizard", "What contradicts itself")};
constexpr Text kDecided{"report.contradiction-decided",
                        QT_TRANSLATE_NOOP("da-wizard",
                                          "%1: two sources differ. \"%2\" is newer and "
                                          "counts. \"%3\" does not count.")};
constexpr Text kUndecided{
    "report.contradiction-undecided",
    QT_TRANSLATE_NOOP("da-wizard",
                      "%1: \"%2\" and \"%3\" differ, and their times do not tell which "
                      "is newer. Neither counts.")};
constexpr Text kComputers{"report.computers",
                          QT_TRANSLATE_NOOP("da-wizard", "The evidence names several computers: "
                                                         "%1. The first was diagnosed, the others "
                                                         "were left out.")};
constexpr Text kMixed{"report.mixed-computers",
                      QT_TRANSLATE_NOOP("da-wizard", "The evidence names several computers: %1. It "
                                                     "cannot be told which one to diagnose. Give "
                                                     "the evidence of one computer alone.")};

constexpr Text kRecognised{"report.recognised",
                           QT_TRANSLATE_NOOP("da-wizard", "What was recognised")};
constexpr Text kMoreFiles{"report.more-files",
                          QT_TRANSLATE_N_NOOP("da-wizard", "and %n more file(s)")};
constexpr Text kNotUnderstood{"report.not-understood",
                              QT_TRANSLATE_NOOP("da-wizard", "Not understood, and not used")};
constexpr Text kOneLine{"report.line", QT_TRANSLATE_NOOP("da-wizard", "%1, line %2")};
constexpr Text kLines{"report.lines", QT_TRANSLATE_NOOP("da-wizard", "%1, lines %2 to %3")};
constexpr Text kBinary{"report.binary", QT_TRANSLATE_NOOP("da-wizard", "%1: not a text")};
constexpr Text kUnreadable{"report.unreadable",
                           QT_TRANSLATE_NOOP("da-wizard", "%1: could not be opened")};
constexpr Text kTooLarge{"report.too-large", QT_TRANSLATE_NOOP("da-wizard", "%1: too large")};
constexpr Text kInput{"report.input", QT_TRANSLATE_NOOP("da-wizard", "the input")};
constexpr Text kIssue{"report.issue", QT_TRANSLATE_NOOP("da-wizard", "%1, line %2: %3")};
constexpr Text kIssueWhole{"report.issue-whole", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kMoreIssues{"report.more-issues",
                           QT_TRANSLATE_N_NOOP("da-wizard", "and %n more problem(s) of this kind")};
constexpr Text kMorePassages{"report.more-passages",
                             QT_TRANSLATE_N_NOOP("da-wizard", "and %n more passage(s)")};
constexpr size_t kMostLines = 20; // a folder full of unrelated files must not bury the diagnosis

Text roleText(formats::TunnelRole role)
{
    switch (role) {
    case formats::TunnelRole::Client:
        return kClient;
    case formats::TunnelRole::Server:
        return kServer;
    case formats::TunnelRole::Unknown:
        return kRoleUnknown;
    }
    Q_UNREACHABLE();
}

Message interfaceMessage(const evidence::IpHttpsInterface &interface)
{
    Several parts;
    parts.messages.emplace_back(roleText(interface.role));
    parts.messages.push_back(interface.code ? Message(kCode, Term{interface.code->hex()})
                                            : Message(kNoCode));
    if (!interface.url.isEmpty())
        parts.messages.emplace_back(kUrl, Outside{interface.url});
    if (!interface.statusText.isEmpty())
        parts.messages.emplace_back(kStatus, Outside{interface.statusText});
    if (interface.configuredBy == evidence::ConfiguredBy::GroupPolicy)
        parts.messages.emplace_back(kByPolicy);
    if (interface.configuredBy == evidence::ConfiguredBy::Local)
        parts.messages.emplace_back(kLocally);
    const QString name = interface.name.isEmpty() ? u"IP-HTTPS"_s : interface.name;
    return Message(kMethod, Outside{name}, parts);
}

Argument fileArgument(const QString &file)
{
    if (file.isEmpty() || file == "-"_L1)
        return nested(kInput);
    return Outside{file};
}

Message passageMessage(const machine::ImportedPassage &passage)
{
    const Argument file = fileArgument(passage.file);
    if (passage.recognisedAs == "binary"_L1)
        return Message(kBinary, file);
    if (passage.recognisedAs == "unreadable"_L1)
        return Message(kUnreadable, file);
    if (passage.recognisedAs == "too-large"_L1)
        return Message(kTooLarge, file);
    if (passage.recognisedAs == "empty"_L1)
        return Message(kIssueWhole, file, nested(contentWords(passage)));
    if (!passage.said.isEmpty())
        return Message(kIssue, file, Number{passage.line}, nested(contentWords(passage)));
    if (passage.lines <= 1)
        return Message(kOneLine, file, Number{passage.line});
    return Message(kLines, file, Number{passage.line}, Number{passage.line + passage.lines - 1});
}

Message issueMessage(const machine::ImportIssue &issue)
{
    const Argument file = fileArgument(issue.file);
    if (issue.issue.line < 1)
        return Message(kIssueWhole, file, nested(issue.issue.what));
    return Message(kIssue, file, Number{issue.issue.line}, nested(issue.issue.what));
}

/// The first of many, and how many more there are.
template <class Items, class F>
void listOf(Writing &writing, const Items &items, const Text &more, F &&turn)
{
    for (size_t i = 0; i < items.size() && i < kMostLines; ++i)
        writing.page.item(writing.say(turn(items[i])));
    if (items.size() > kMostLines) {
        const auto left = static_cast<qint64>(items.size() - kMostLines);
        writing.page.item(writing.say(Message(more, Count{left})));
    }
}

} // namespace

void methods(Writing &writing)
{
    const evidence::Evidence &evidence = writing.report.evidence;
    writing.page.heading(writing.say(kMethods));
    for (const Connection &connection : connectionsOf(evidence)) {
        const Term name{methodName(connection.method)};
        writing.page.item(writing.say(Message(kMethod, name, nested(connection.words))));
    }
    const auto *interfaces = evidence.ipHttps.value();
    if (!interfaces)
        return;
    for (const evidence::IpHttpsInterface &interface : *interfaces)
        writing.page.item(writing.say(interfaceMessage(interface)), 2);
}

void contradictions(Writing &writing)
{
    const evidence::Evidence &evidence = writing.report.evidence;
    const QStringList &computers = writing.report.computers;
    if (evidence.contradictions.empty() && computers.size() < 2)
        return;
    writing.page.heading(writing.say(kContradictions));
    if (computers.size() > 1) {
        const Text &text = evidence.mixedComputers ? kMixed : kComputers;
        writing.page.item(writing.say(Message(text, Outside{computers.join(u", "_s)})));
    }
    for (const evidence::Contradiction &each : evidence.contradictions) {
        writing.page.item(writing.say(Message(each.decided ? kDecided : kUndecided,
                                              nested(evidence::factTitle(each.fact)),
                                              nested(machine::sourceWords(each.kept.source)),
                                              nested(machine::sourceWords(each.dropped.source)))));
    }
}

// For evidence from outside: at a practice computer and at this one nothing has to be recognised.
void recognised(Writing &writing)
{
    const Report &report = writing.report;
    const std::vector<Message> lines = recognisedLines(report.passages);
    if (lines.empty())
        return;
    writing.page.heading(writing.say(kRecognised));
    Several known = knownOf(computerName(report), report.evidence.platform.value());
    if (!known.messages.empty())
        writing.page.item(writing.say(computerWords(std::move(known))));
    listOf(writing, lines, kMoreFiles, [](const Message &line) { return line; });
}

void notUnderstood(Writing &writing)
{
    const auto passages = report::notUnderstood(writing.report);
    if (passages.empty() && writing.report.issues.empty())
        return;
    writing.page.heading(writing.say(kNotUnderstood));
    listOf(writing, passages, kMorePassages, passageMessage);
    listOf(writing, writing.report.issues, kMoreIssues, issueMessage);
}

} // namespace da::report::sections
