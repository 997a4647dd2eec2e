// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kUsage{"cli.help.usage", QT_TRANSLATE_NOOP("da-wizard", "Usage: %1")};
constexpr Text kAbout{
    "cli.help.about",
    QT_TRANSLATE_NOOP("da-wizard", "Names the cause when DirectAccess connects over Teredo but not "
                                   "over IP-HTTPS. It only looks and changes nothing.")};
constexpr Text kCommands{"cli.help.commands", QT_TRANSLATE_NOOP("da-wizard", "Commands")};
constexpr Text kOptions{"cli.help.options", QT_TRANSLATE_NOOP("da-wizard", "Options")};
constexpr Text kHelpOption{"cli.option.help",
                           QT_TRANSLATE_NOOP("da-wizard", "Print this help and end.")};
constexpr Text kVersionOption{"cli.option.version",
                              QT_TRANSLATE_NOOP("da-wizard", "Print the version and end.")};
constexpr Text kExitCodes{"cli.help.exit-codes", QT_TRANSLATE_NOOP("da-wizard", "Exit codes")};
constexpr Text kMore{"cli.help.more",
                     QT_TRANSLATE_NOOP("da-wizard", "\"%1\" tells more about a command.")};

struct CodeText final {
    ExitCode code;
    Text text;
};
constexpr CodeText kCodes[] = {
    {Fine, {"cli.exit.fine", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS works or is idle, or done")}},
    {ProblemFound, {"cli.exit.problem", QT_TRANSLATE_NOOP("da-wizard", "a problem was found")}},
    {Usage,
     {"cli.exit.usage", QT_TRANSLATE_NOOP("da-wizard", "the command line was not understood")}},
    {Inconclusive,
     {"cli.exit.inconclusive", QT_TRANSLATE_NOOP("da-wizard", "no conclusion is possible")}},
    {Refused,
     {"cli.exit.refused",
      QT_TRANSLATE_NOOP("da-wizard", "the evidence could not be read, or the answer could not be "
                                     "written")}},
    {Interrupted, {"cli.exit.interrupted", QT_TRANSLATE_NOOP("da-wizard", "stopped with Ctrl+C")}},
};

using Rows = std::vector<std::pair<QString, QString>>;

/// Two columns: words on the left, what they mean on the right.
void table(report::TextPage &page, const Rows &rows)
{
    qsizetype widest = 0;
    for (const auto &[left, right] : rows)
        widest = std::max(widest, left.size());
    for (const auto &[left, right] : rows)
        page.item(left.leftJustified(widest + 1), right);
}

void exitCodes(report::TextPage &page, const Translator &say)
{
    Rows rows;
    for (const CodeText &code : kCodes)
        rows.emplace_back(QString::number(code.code), say(code.text));
    page.heading(say(kExitCodes));
    table(page, rows);
}

} // namespace

QString programHelp(const Translator &say, report::TextStyle style)
{
    report::TextPage page(style);
    page.line(say(Message(kUsage, Term{u"da-wizard-cli COMMAND [options]"_s})));
    page.space();
    page.line(say(kAbout));
    page.heading(say(kCommands));
    Rows rows;
    for (const Command &command : commands())
        rows.emplace_back(QString::fromUtf8(command.name), say(command.summary));
    table(page, rows);
    page.heading(say(kOptions));
    table(page, {{u"--help, -h"_s, say(kHelpOption)}, {u"--version"_s, say(kVersionOption)}});
    exitCodes(page, say);
    page.space();
    page.line(say(Message(kMore, Term{u"da-wizard-cli COMMAND --help"_s})));
    return page.text();
}

QString commandHelp(const Command &command, const Translator &say, report::TextStyle style)
{
    report::TextPage page(style);
    const QString line = u"da-wizard-cli %1 %2"_s.arg(QString::fromUtf8(command.name),
                                                      QString::fromUtf8(command.synopsis));
    page.line(say(Message(kUsage, Term{line})));
    page.space();
    page.line(say(command.more));
    page.heading(say(kOptions));
    Rows rows;
    for (const OptionSpec &option : command.options) {
        const QString name = u"--"_s + QString::fromUtf8(option.name);
        const QString value = QString::fromUtf8(option.value);
        rows.emplace_back(value.isEmpty() ? name : name + u' ' + value, say(option.text));
    }
    rows.emplace_back(u"--help, -h"_s, say(kHelpOption));
    table(page, rows);
    exitCodes(page, say);
    return page.text();
}

} // namespace da::cli
