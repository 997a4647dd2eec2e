// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <functional>
#include <optional>

namespace da::machine {

/// The first thing that is wrong with a JSON document; shared by all its cursors.
struct JsonProblem final {
    std::optional<Message> what;
};

/// Reads the fields of one JSON object. Remembers where it is for messages, and which fields were
/// asked for: what nobody asked for is a mistake in the file. After the first problem everything
/// reads as default; the caller looks at the problem once, at the end.
class JsonCursor final {
public:
    JsonCursor(QJsonObject object, QString path, JsonProblem &problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
    {
    }

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    /// Which kind of document it is; complains about any other.
    void schema(QLatin1StringView name);
    [[nodiscard]] QString string(const QString &name);
    [[nodiscard]] QStringList strings(const QString &name);
    [[nodiscard]] bool boolean(const QString &name, bool otherwise);
    [[nodiscard]] std::optional<bool> maybeBoolean(const QString &name);
    [[nodiscard]] std::optional<int> maybeInt(const QString &name);
    [[nodiscard]] qint64 integer(const QString &name, qint64 otherwise);
    [[nodiscard]] std::optional<QDateTime> time(const QString &name);
    [[nodiscard]] QByteArray hex(const QString &name);
    /// One of the names in `words`, by position; the first if the field is not there.
    [[nodiscard]] int word(const QString &name, const QStringList &words);
    /// A nested object; empty if the field is not there.
    [[nodiscard]] JsonCursor object(const QString &name);
    /// Each object of an array / each member of an object.
    void each(const QString &name, const std::function<void(JsonCursor &)> &visit);
    void eachMember(const QString &name,
                    const std::function<void(const QString &, const QJsonValue &)> &visit);
    [[nodiscard]] QJsonValue raw(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] JsonProblem &problem() const { return m_problem; }

    /// "expected" is what should stand there.
    void complain(const QString &name, const Message &expected);
    /// Names that Windows takes for the same stand here twice, in other letters.
    void complainTwice(const QString &name);
    /// Complains about fields that nobody asked for.
    void done();

private:
    [[nodiscard]] QJsonValue take(const QString &name);

    QJsonObject m_object;
    QString m_path;
    JsonProblem &m_problem;
    QSet<QString> m_asked;
};

} // namespace da::machine
