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

constexpr Text kOther{"cli.explain.other",
                      QT_TRANSLATE_NOOP("da-wizard", "This program knows %1. Is that the code?")};

/// A known code that may be meant by one that is not known: the Win32 number inside an HRESULT
/// (0x80070643), or digits that were read as decimal and are hex (643).
std::optional<formats::ErrorCode> otherReading(formats::ErrorCode code, const QString &typed)
{
    constexpr quint32 kWin32Facility = 0x80070000;
    std::optional<formats::ErrorCode> other;
    if ((code.value & 0xffff0000) == kWin32Facility)
        other = formats::ErrorCode{code.value & 0xffff};
    else if (!typed.trimmed().startsWith(u"0x", Qt::CaseInsensitive))
        other = formats::parseErrorCode(u"0x"_s + typed.trimmed());
    return other && formats::findErrorCode(*other) ? other : std::nullopt;
}

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
    if (const auto other = otherReading(*code, typed); other && !explanation.known)
        call.console.complain(call.say(Message(kOther, Term{other->hex()})));
    return Fine;
}

} // namespace

const Command kExplain{
    "explain", "CODE [--json] [--language LANGUAGE]", kSummary, kMore, kOptions, 1, explain};

} // namespace da::cli
