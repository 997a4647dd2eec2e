// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "diagnostics/report/text_report.h"

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kSummary{"cli.explain.summary",
                        QT_TRANSLATE_NOOP("da-wizard", "Say what an IP-HTTPS error code means")};
constexpr Text kMore{
    "cli.explain.more",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Says what an error code means for IP-HTTPS, which is not always "
                      "what Windows says. CODE is written as it was shown: 0x643, 1603 "
                      "or -2146762495.")};
constexpr Text kNoCode{"cli.explain.no-code",
                       QT_TRANSLATE_NOOP("da-wizard", "%1 is not an error code. Write it as it was "
                                                      "shown, such as 0x643 or 1603.")};

constexpr OptionSpec kOptions[] = {kJsonOption, kLanguageOption};

ExitCode explain(const Call &call)
{
    const QString &typed = call.arguments.operands.first();
    const std::optional<formats::ErrorCode> code = formats::parseErrorCode(typed);
    if (!code)
        return usageMistake(call, Message(kNoCode, Outside{typed}), {});
    const report::CodeExplanation explanation = report::explain(*code);
    if (call.arguments.has(u"json"))
        call.console.print(report::toJson(explanation));
    else
        call.console.print(report::toText(explanation, call.say, call.console.style()));
    return Fine;
}

} // namespace

const Command kExplain{
    "explain", "CODE [--json] [--language LANGUAGE]", kSummary, kMore, kOptions, 1, explain};

} // namespace da::cli
