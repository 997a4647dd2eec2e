// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/hints.h"

#include <QCommandLineParser>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kUnknownOption{"cli.unknown-option",
                              QT_TRANSLATE_NOOP("da-wizard", "There is no option %1.")};
constexpr Text kMissingValue{
    "cli.missing-value", QT_TRANSLATE_NOOP("da-wizard", "The option %1 needs a value behind it: "
                                                        "%1 %2.")};
constexpr Text kNoValue{"cli.no-value",
                        QT_TRANSLATE_NOOP("da-wizard", "The option %1 takes no value.")};
constexpr Text kTwice{"cli.twice",
                      QT_TRANSLATE_NOOP("da-wizard", "The option %1 was given more than once. Give "
                                                     "it once.")};
constexpr Text kDidYouMean{"cli.did-you-mean", QT_TRANSLATE_NOOP("da-wizard", "Did you mean %1?")};

QString nameOf(const OptionSpec &option)
{
    return QString::fromUtf8(option.name);
}

QString dashed(const QString &name)
{
    return u"--"_s + name;
}

/// The name in what was typed: "--json=x" is "json".
QString bareName(const QString &typed)
{
    QString name = typed.section(u'=', 0, 0);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name;
}

bool isNegativeNumber(const QString &word)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return word.size() > 1 && word.startsWith(u'-') &&
           std::all_of(word.begin() + 1, word.end(), digit);
}

void addOptions(QCommandLineParser &parser, std::span<const OptionSpec> known)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const OptionSpec &option : known) {
        QCommandLineOption made(nameOf(option));
        if (*option.value != '\0')
            made.setValueName(QString::fromUtf8(option.value));
        parser.addOption(made);
    }
}

UsageError unknownOption(const QString &name, const QStringList &typed,
                         std::span<const OptionSpec> known)
{
    QStringList names{u"help"_s};
    for (const OptionSpec &option : known)
        names += nameOf(option);
    QString asTyped = dashed(name);
    for (const QString &word : typed) {
        if (word.startsWith(u'-') && bareName(word) == name)
            asTyped = word.section(u'=', 0, 0);
    }
    const std::optional<QString> meant = nearest(name, names);
    return {Message(kUnknownOption, Outside{asTyped}),
            meant ? Message(kDidYouMean, Term{dashed(*meant)}) : Message()};
}

UsageError missingValue(const OptionSpec &option)
{
    return {
        Message(kMissingValue, Term{dashed(nameOf(option))}, Term{QString::fromUtf8(option.value)}),
        {}};
}

/// The parser refused, but knows every option: a value is missing at the end, or one too many.
UsageError wrongValue(const QStringList &typed, std::span<const OptionSpec> known)
{
    for (const OptionSpec &option : known) {
        const bool takesValue = *option.value != '\0';
        const bool isLast = !typed.isEmpty() && typed.last().startsWith(u'-') &&
                            bareName(typed.last()) == nameOf(option);
        if (takesValue && isLast)
            return missingValue(option);
    }
    for (const QString &word : typed) {
        if (word.startsWith(u'-') && word.contains(u'='))
            return {Message(kNoValue, Outside{word.section(u'=', 0, 0)}), {}};
    }
    return {Message(kUnknownOption, Outside{typed.isEmpty() ? QString() : typed.last()}), {}};
}

} // namespace

Message didYouMean(const QString &word, const QStringList &candidates)
{
    const std::optional<QString> meant = nearest(word, candidates);
    return meant ? Message(kDidYouMean, Term{*meant}) : Message();
}

Parsed parseArguments(const QStringList &typed, std::span<const OptionSpec> known)
{
    QCommandLineParser parser;
    addOptions(parser, known);
    QStringList words{u"da-wizard-cli"_s};
    Arguments out;
    for (const QString &word : typed)
        (isNegativeNumber(word) ? out.operands : words) += word;
    const bool understood = parser.parse(words);
    if (parser.isSet(u"help"_s)) {
        out.options[u"help"_s] = QString();
        return out;
    }
    if (!parser.unknownOptionNames().isEmpty())
        return std::unexpected(unknownOption(parser.unknownOptionNames().first(), typed, known));
    if (!understood)
        return std::unexpected(wrongValue(typed, known));
    for (const OptionSpec &option : known) {
        const QString name = nameOf(option);
        if (!parser.isSet(name))
            continue;
        const QStringList values = parser.values(name);
        if (values.size() > 1)
            return std::unexpected(UsageError{Message(kTwice, Term{dashed(name)}), {}});
        const QString value = values.value(0);
        if (*option.value != '\0' && (value.isEmpty() || value.startsWith("--"_L1)))
            return std::unexpected(missingValue(option));
        out.options[name] = value;
    }
    out.operands += parser.positionalArguments();
    return out;
}

} // namespace da::cli
