// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

#include <QLocale>
#include <memory>
#include <optional>

class QTranslator;

namespace da {

/// Renders messages in one language. Not a global: two languages can stand side by side.
/// Immutable once made; may be used from any thread.
class Translator final {
public:
    /// English, as written in the source. Always there.
    static Translator english();
    /// The language of a BCP 47 or POSIX name ("de", "de_AT", "de-CH"), from the program's
    /// resources; nothing if the program does not speak it.
    static std::optional<Translator> load(const QString &language);
    /// The first of these languages that the program speaks, else English.
    static Translator firstOf(const QStringList &languages);
    /// The languages in the program's resources: "en" and what was translated.
    static QStringList available();

    Translator(Translator &&) noexcept;
    Translator &operator=(Translator &&) noexcept;
    ~Translator();

    [[nodiscard]] QString operator()(const Message &message) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// Two-letter code: "en", "de".
    [[nodiscard]] QString language() const { return m_language; }

private:
    Translator();
    [[nodiscard]] QString pattern(const Message &message) const;
    [[nodiscard]] QString argument(const Argument &argument) const;

    std::unique_ptr<QTranslator> m_catalogue;
    QLocale m_locale;
    QString m_language;
};

} // namespace da
