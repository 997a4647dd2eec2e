// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/texts/translator.h"

#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace da {
namespace {

constexpr auto kContext = "da-wizard";

std::optional<qint64> countOf(const Message &message)
{
    for (const Argument &argument : message.arguments) {
        if (const auto *count = std::get_if<Count>(&argument))
            return count->value;
    }
    return std::nullopt;
}

QString catalogueFile(const QString &language)
{
    return u":/i18n/da-wizard_%1.qm"_s.arg(language);
}

QString languageOf(const QString &name)
{
    return name.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
}

/// The arguments that %1..%9 stand for: all but the Count.
std::vector<const Argument *> numbered(const Message &message)
{
    std::vector<const Argument *> out;
    for (const Argument &argument : message.arguments) {
        if (!std::holds_alternative<Count>(argument))
            out.push_back(&argument);
    }
    return out;
}

} // namespace

Translator::Translator() = default;
Translator::Translator(Translator &&) noexcept = default;
Translator &Translator::operator=(Translator &&) noexcept = default;
Translator::~Translator() = default;

Translator Translator::english()
{
    Translator out;
    out.m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    out.m_language = u"en"_s;
    out.m_catalogue = std::make_unique<QTranslator>();
    // The English catalogue holds plural forms only; without it %n still gets its number.
    (void)out.m_catalogue->load(catalogueFile(out.m_language));
    return out;
}

std::optional<Translator> Translator::load(const QString &language)
{
    const QString code = languageOf(language);
    if (code == "en"_L1)
        return english();
    Translator out;
    out.m_catalogue = std::make_unique<QTranslator>();
    if (code.isEmpty() || !out.m_catalogue->load(catalogueFile(code)))
        return std::nullopt;
    out.m_locale = QLocale(code);
    out.m_language = code;
    return out;
}

Translator Translator::firstOf(const QStringList &languages)
{
    for (const QString &language : languages) {
        if (std::optional<Translator> found = load(language))
            return std::move(*found);
    }
    return english();
}

QStringList Translator::available()
{
    QStringList out{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"da-wizard_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'_', -1).section(u'.', 0, 0);
        if (!out.contains(code))
            out += code;
    }
    out.sort();
    return out;
}

QString Translator::pattern(const Message &message) const
{
    const int count = static_cast<int>(countOf(message).value_or(-1));
    const QString found = m_catalogue->translate(kContext, message.text.english, nullptr, count);
    return found.isEmpty() ? QString::fromUtf8(message.text.english) : found;
}

QString Translator::argument(const Argument &argument) const
{
    if (const auto *outside = std::get_if<Outside>(&argument))
        return harmless(outside->text);
    if (const auto *term = std::get_if<Term>(&argument))
        return term->text;
    if (const auto *number = std::get_if<Number>(&argument))
        return m_locale.toString(number->value);
    if (const auto *count = std::get_if<Count>(&argument))
        return m_locale.toString(count->value);
    if (const auto *moment = std::get_if<Moment>(&argument))
        return m_locale.toString(moment->value.toLocalTime(), QLocale::ShortFormat);
    QStringList parts;
    for (const Message &message : std::get<Several>(argument).messages)
        parts += (*this)(message);
    return parts.join(u", "_s);
}

// One pass, so that a "%1" inside text from outside stays what it is.
QString Translator::operator()(const Message &message) const
{
    const QString source = pattern(message);
    const std::vector<const Argument *> arguments = numbered(message);
    QString out;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool marked = source[i] == u'%' && i + 1 < source.size();
        if (marked && source[i + 1] == u'n') {
            out += m_locale.toString(countOf(message).value_or(0));
            ++i;
        } else if (marked && source[i + 1] >= u'1' && source[i + 1] <= u'9') {
            const auto index = static_cast<size_t>(source[i + 1].unicode() - u'1');
            if (index < arguments.size())
                out += argument(*arguments[index]);
            ++i;
        } else {
            out += source[i];
        }
    }
    return out;
}

} // namespace da
