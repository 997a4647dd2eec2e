// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "diagnostics/machine/memory/simulated_computer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kSummary{"cli.scenarios.summary",
                        QT_TRANSLATE_NOOP("da-wizard", "List the practice computers")};
constexpr Text kMore{"cli.scenarios.more",
                     QT_TRANSLATE_NOOP("da-wizard",
                                       "Lists the practice computers and what happened to each. "
                                       "\"da-wizard-cli diagnose --scenario ID\" looks at one.")};

constexpr OptionSpec kOptions[] = {kJsonOption, kLanguageOption};

QJsonObject document()
{
    QJsonArray list;
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        list.append(QJsonObject{
            {u"id"_s, scenario.id}, {u"title"_s, scenario.title}, {u"story"_s, scenario.story}});
    }
    return {{u"schema"_s, u"da-wizard.scenarios/1"_s}, {u"scenarios"_s, list}};
}

/// A scenario's English sentence is its own key in the catalogue of a language.
QString translated(const Translator &say, const QString &english)
{
    const QByteArray source = english.toUtf8();
    return say(Text{"scenario", source.constData()});
}

ExitCode scenarios(const Call &call)
{
    if (call.arguments.has(u"json")) {
        call.console.print(document());
        return Fine;
    }
    report::TextPage page(call.console.style());
    bool isFirst = true;
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        if (!isFirst)
            page.space();
        isFirst = false;
        page.line(scenario.id, report::TextPage::Look::Strong);
        page.paragraph(translated(call.say, scenario.title));
        page.paragraph(translated(call.say, scenario.story));
    }
    call.console.print(page.text());
    return Fine;
}

} // namespace

const Command kScenarios{
    "scenarios", "[--json] [--language LANGUAGE]", kSummary, kMore, kOptions, 0, scenarios};

} // namespace da::cli
