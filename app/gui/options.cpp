// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/gui/options.h"

#include "diagnostics/machine/memory/simulated_computer.h"

#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace da::app {
namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Finds out why DirectAccess connects over Teredo but not over IP-HTTPS."_s);
    parser.addOptions({
        {u"scenario"_s, u"Begin with a practice computer."_s, u"id"_s},
        {u"evidence"_s, u"Begin with evidence: a file or folder."_s, u"path"_s},
        {u"language"_s, u"Speak this language (en, de)."_s, u"code"_s},
        {u"theme"_s, u"Colours: system, light or dark."_s, u"name"_s, u"system"_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

std::expected<wizard::Theme, QString> themeOf(const QString &name)
{
    if (name == "system"_L1)
        return wizard::Theme::System;
    if (name == "light"_L1)
        return wizard::Theme::Light;
    if (name == "dark"_L1)
        return wizard::Theme::Dark;
    return std::unexpected(u"--theme takes system, light or dark, not “%1”."_s.arg(name));
}

QString knownScenarios()
{
    QStringList ids;
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        ids += scenario.id;
    return ids.join(u", "_s);
}

} // namespace

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

std::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"“%1” is not an option. Evidence is opened with --evidence."_s.arg(
            parser.positionalArguments().first()));
    const std::expected<wizard::Theme, QString> theme = themeOf(parser.value(u"theme"_s));
    if (!theme)
        return std::unexpected(theme.error());
    Options out;
    out.theme = *theme;
    out.scenario = parser.value(u"scenario"_s);
    out.evidence = parser.value(u"evidence"_s);
    out.help = parser.isSet(u"help"_s);
    out.version = parser.isSet(u"version"_s);
    out.languages = parser.isSet(u"language"_s) ? QStringList{parser.value(u"language"_s)}
                                                : QLocale::system().uiLanguages();
    if (!out.scenario.isEmpty() && !out.evidence.isEmpty())
        return std::unexpected(u"Give --scenario or --evidence, not both."_s);
    if (!out.scenario.isEmpty() && machine::findScenario(out.scenario) == nullptr)
        return std::unexpected(u"There is no practice computer “%1”. There are: %2."_s.arg(
            out.scenario, knownScenarios()));
    return out;
}

} // namespace da::app
