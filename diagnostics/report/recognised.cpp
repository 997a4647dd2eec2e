// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/recognised.h"

#include "diagnostics/report/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kLine{"recognised.line", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kName{"recognised.name", "%1"};
constexpr Text kInput{"report.input", QT_TRANSLATE_NOOP("da-wizard", "the input")};
constexpr Text kPrintedNothing{"recognised.printed-nothing",
                               QT_TRANSLATE_NOOP("da-wizard", "%1 (printed nothing)")};
constexpr Text kLeftOut{"read.left-out",
                        QT_TRANSLATE_NOOP("da-wizard", "%1 (left out: it is about %2)")};
constexpr Text kComputer{"report.computer", QT_TRANSLATE_NOOP("da-wizard", "Computer: %1")};
constexpr Text kBuild{"report.computer-build", QT_TRANSLATE_NOOP("da-wizard", "build %1")};

struct Tool final {
    QLatin1StringView name;
    QLatin1StringView command;
};
constexpr Tool kTools[] = {
    {"devices-pnputil"_L1, "pnputil"_L1},
    {"devices-devcon"_L1, "devcon"_L1},
    {"devices-get-pnpdevice"_L1, "Get-PnpDevice"_L1},
    {"get-netadapter"_L1, "Get-NetAdapter"_L1},
    {"ipconfig"_L1, "ipconfig"_L1},
    {"reg-query"_L1, "reg query"_L1},
    {"systeminfo"_L1, "systeminfo"_L1},
    {"ver"_L1, "ver"_L1},
};

/// As short as it can be said: the command where there is one, else what it is.
Message shortWords(const machine::ImportedPassage &passage)
{
    if (passage.recognisedAs == "empty"_L1)
        return Message(kPrintedNothing, Outside{passage.command});
    for (const auto &[name, command] : kTools) {
        if (passage.recognisedAs == name)
            return Message(kName, Term{QString(command)});
    }
    if (const auto query = machine::queryFromName(passage.recognisedAs))
        return Message(kName, Term{machine::queryCommand(*query)});
    return recognisedWords(passage.recognisedAs);
}

bool isRecognised(const machine::ImportedPassage &passage)
{
    static constexpr QLatin1StringView kNothing[] = {"not-understood"_L1, "binary"_L1,
                                                     "unreadable"_L1, "too-large"_L1};
    const bool isEmptyFile = passage.recognisedAs == "empty"_L1 && passage.command.isEmpty();
    return !isEmptyFile && std::ranges::find(kNothing, passage.recognisedAs) == std::end(kNothing);
}

/// What a file holds of one computer.
struct Content final {
    const machine::ImportedPassage *first = nullptr;
    Several words;
};

Message lineOf(const Content &content)
{
    const QString &file = content.first->file;
    const Argument place =
        file.isEmpty() || file == "-"_L1 ? Argument(nested(kInput)) : Argument(Outside{file});
    const Message line(kLine, place, content.words);
    if (!content.first->leftOut)
        return line;
    return Message(kLeftOut, nested(line), Outside{content.first->computer});
}

} // namespace

std::vector<Message> recognisedLines(const std::vector<machine::ImportedPassage> &passages)
{
    std::vector<Content> contents;
    for (const machine::ImportedPassage &passage : passages) {
        if (!isRecognised(passage))
            continue;
        const bool goesOn =
            !contents.empty() && contents.back().first->file == passage.file &&
            contents.back().first->leftOut == passage.leftOut &&
            (!passage.leftOut || contents.back().first->computer == passage.computer);
        if (!goesOn)
            contents.push_back({&passage, {}});
        std::vector<Message> &words = contents.back().words.messages;
        const Message next = shortWords(passage);
        if (std::ranges::find(words, next) == words.end())
            words.push_back(next);
    }
    std::vector<Message> lines;
    for (const Content &content : contents)
        lines.push_back(lineOf(content));
    return lines;
}

QString computerName(const Report &report)
{
    if (report.evidence.mixedComputers)
        return {};
    if (!report.computers.isEmpty())
        return report.computers.front();
    const machine::Platform *platform = report.evidence.platform.value();
    return platform ? platform->computerName : QString();
}

Several knownOf(const QString &name, const machine::Platform *platform)
{
    Several known;
    if (!name.isEmpty())
        known.messages.emplace_back(kName, Outside{name});
    if (platform && !platform->osName.isEmpty())
        known.messages.emplace_back(kName, Outside{platform->osName});
    if (platform && platform->build)
        known.messages.emplace_back(kBuild, Term{QString::number(*platform->build)});
    return known;
}

Message computerWords(Several known)
{
    return Message(kComputer, std::move(known));
}

} // namespace da::report
