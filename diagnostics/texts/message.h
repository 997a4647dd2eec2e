// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/text.h"

#include <QDateTime>
#include <QString>
#include <variant>
#include <vector>

namespace da {

struct Message;

/// Text that came from outside (a file, a registry value, a command's output). Data, never rich
/// text: control and bidi control characters are made visible when it is rendered.
struct Outside final {
    QString text;
    friend bool operator==(const Outside &, const Outside &) = default;
};

/// A technical term of ours that no language translates: an id, a key path, a command.
struct Term final {
    QString text;
    friend bool operator==(const Term &, const Term &) = default;
};

/// A plain number, written with the language's digits and grouping.
struct Number final {
    qint64 value = 0;
    friend bool operator==(const Number &, const Number &) = default;
};

/// The number that `%n` stands for; it chooses the plural form.
struct Count final {
    qint64 value = 0;
    friend bool operator==(const Count &, const Count &) = default;
};

/// A point in time, written in the language's short form, local time.
struct Moment final {
    QDateTime value;
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Several messages in one argument, joined with commas; one alone is simply nested.
struct Several final {
    std::vector<Message> messages;
};
bool operator==(const Several &a, const Several &b);

using Argument = std::variant<Outside, Term, Number, Count, Moment, Several>;

/// What is said: a Text and its typed arguments. Rendered in a language only at the edges, by
/// Translator. A default-made Message is empty and renders as nothing.
struct Message final {
    Text text;
    std::vector<Argument> arguments;

    Message() = default;
    Message(Text t) : text(t) {} // NOLINT: a Text alone is a message
    template <class... Args>
    Message(Text t, Args... args) : text(t)
    {
        arguments.reserve(sizeof...(args));
        (arguments.push_back(std::move(args)), ...);
    }

    [[nodiscard]] bool isEmpty() const { return *text.id == '\0'; }
    friend bool operator==(const Message &a, const Message &b)
    {
        return a.text == b.text && a.arguments == b.arguments;
    }
};

/// A message as an argument of another.
[[nodiscard]] inline Several nested(Message message)
{
    return Several{{std::move(message)}};
}

/// Text from outside with every control, bidi control and lone surrogate replaced by U+FFFD, and
/// line breaks and tabs by blanks, so that it can stand inside one of our sentences or on a
/// terminal. At most `limit` characters, then an ellipsis.
[[nodiscard]] QString harmless(QStringView outside, qsizetype limit = 500);

/// The same for text of several lines: line breaks and tabs stay.
[[nodiscard]] QString harmlessLines(QStringView outside);

} // namespace da
