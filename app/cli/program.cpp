// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kNoCommand{"cli.no-command",
                          QT_TRANSLATE_NOOP("da-wizard", "Say what to do. The commands are: %1.")};
constexpr Text kUnknownCommand{
    "cli.unknown-command",
    QT_TRANSLATE_NOOP("da-wizard", "There is no command %1. The commands are: %2.")};
constexpr Text kCommandFirst{
    "cli.command-first",
    QT_TRANSLATE_NOOP("da-wizard", "A command comes before %1. The commands are: %2.")};
constexpr Text kSeeHelp{"cli.see-help",
                        QT_TRANSLATE_NOOP("da-wizard", "\"%1\" shows what is possible.")};
constexpr Text kTooMany{"cli.too-many", QT_TRANSLATE_NOOP("da-wizard", "%1 is one word too many.")};
constexpr Text kTooFew{"cli.too-few", QT_TRANSLATE_NOOP("da-wizard", "Something is missing: %1")};
constexpr Text kMeantEvidence{"cli.meant-evidence",
                              QT_TRANSLATE_NOOP("da-wizard", "Evidence is opened with %1.")};
constexpr Text kUnknownLanguage{
    "cli.unknown-language",
    QT_TRANSLATE_NOOP("da-wizard", "This program does not speak the language %1. It speaks: %2.")};
constexpr Text kNotWritten{"cli.not-written",
                           QT_TRANSLATE_NOOP("da-wizard", "The answer could not be written. It is "
                                                          "not complete.")};

QStringList commandNames()
{
    QStringList out;
    for (const Command &command : commands())
        out += QString::fromUtf8(command.name);
    return out;
}

/// The language asked for on the command line counts for mistakes on the same line, too.
QStringList languagesOf(const QStringList &typed, const QStringList &languages)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i].startsWith(option + u'='))
            return QStringList{typed[i].sliced(option.size() + 1)} + languages;
        if (typed[i] == option && i + 1 < typed.size())
            return QStringList{typed[i + 1]} + languages;
    }
    return languages;
}

QString helpLine(const Command &command)
{
    return u"da-wizard-cli %1 --help"_s.arg(QString::fromUtf8(command.name));
}

ExitCode withoutCommand(const QStringList &typed, const Call &call)
{
    const Term all{commandNames().join(u", "_s)};
    const Message seeHelp(kSeeHelp, Term{u"da-wizard-cli --help"_s});
    if (typed.isEmpty())
        return usageMistake(call, Message(kNoCommand, all), seeHelp);
    const QString &word = typed.first();
    const bool isOption = word.startsWith(u'-');
    const QStringList candidates =
        isOption ? QStringList{u"--help"_s, u"--version"_s} : commandNames();
    const Message meant = didYouMean(word, candidates);
    const Text &text = isOption ? kCommandFirst : kUnknownCommand;
    return usageMistake(call, Message(text, Outside{word}, all), meant.isEmpty() ? seeHelp : meant);
}

ExitCode wrongOperands(const Command &command, const Call &call)
{
    const Message seeHelp(kSeeHelp, Term{helpLine(command)});
    const QStringList &operands = call.arguments.operands;
    if (operands.size() < command.operands) {
        const QString line = u"da-wizard-cli %1 %2"_s.arg(QString::fromUtf8(command.name),
                                                          QString::fromUtf8(command.synopsis));
        return usageMistake(call, Message(kTooFew, Term{line}), seeHelp);
    }
    const Message what(kTooMany, Outside{operands[command.operands]});
    const bool opensEvidence = std::ranges::any_of(command.options, [](const OptionSpec &option) {
        return QLatin1StringView(option.name) == "evidence"_L1;
    });
    return usageMistake(
        call, what, opensEvidence ? Message(kMeantEvidence, Term{u"--evidence PATH"_s}) : seeHelp);
}

ExitCode runCommand(const Command &command, const QStringList &typed, const Translator &say,
                    Console &console)
{
    const Parsed parsed = parseArguments(typed, command.options);
    const Arguments none;
    const Call call{parsed ? *parsed : none, say, console};
    if (!parsed) {
        const Message &hint = parsed.error().hint;
        return usageMistake(call, parsed.error().what,
                            hint.isEmpty() ? Message(kSeeHelp, Term{helpLine(command)}) : hint);
    }
    if (parsed->has(u"help")) {
        console.print(commandHelp(command, say, console.style()));
        return Fine;
    }
    const QString language = parsed->value(u"language");
    if (!language.isEmpty() && !Translator::load(language)) {
        const Term spoken{Translator::available().join(u", "_s)};
        return usageMistake(call, Message(kUnknownLanguage, Outside{language}, spoken), {});
    }
    if (parsed->operands.size() != command.operands)
        return wrongOperands(command, call);
    return command.run(call);
}

ExitCode dispatch(const QStringList &typed, const Translator &say, Console &console)
{
    const QString first = typed.value(0);
    if (QStringList{u"--help"_s, u"-help"_s, u"-h"_s, u"/?"_s}.contains(first)) {
        console.print(programHelp(say, console.style()));
        return Fine;
    }
    if (first == "--version"_L1 || first == "-version"_L1) {
        console.print(u"da-wizard-cli " DA_WIZARD_VERSION "\n"_s);
        return Fine;
    }
    for (const Command &command : commands()) {
        if (first == QLatin1StringView(command.name))
            return runCommand(command, typed.sliced(1), say, console);
    }
    const Arguments none;
    return withoutCommand(typed, Call{none, say, console});
}

} // namespace

ExitCode run(const QStringList &typed, const QStringList &languages, Console &console)
{
    const Translator say = Translator::firstOf(languagesOf(typed, languages));
    const ExitCode code = dispatch(typed, say, console);
    if (!console.failed())
        return code;
    console.complain(say(kNotWritten));
    return Refused;
}

} // namespace da::cli
