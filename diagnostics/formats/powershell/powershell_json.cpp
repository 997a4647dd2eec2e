// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_objects.h"

#include <QSet>
#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// ConvertTo-Json goes 2 deep by itself and 100 at most.
constexpr int kDeepest = 100;
/// A few hundred objects with all that CIM hangs on them; more is no output of a cmdlet.
constexpr int kMostValues = 200'000;

/// What a place in the JSON holds, as far as a reader of objects cares.
struct Node final {
    enum class Kind { Scalar, Array, Object };
    Kind kind = Kind::Scalar;
    QString text;                  ///< of a scalar, as Format-List would print it
    QStringList scalars;           ///< of an array
    std::vector<PsRecord> records; ///< of an array, or the one of an object
    bool mixed = false;            ///< an array holds something besides what is listed
};

/// Reads JSON in one pass, as text: a number of any size stays what it is.
class JsonReader final {
public:
    explicit JsonReader(QStringView text) : m_text(text) {}
    std::optional<Node> whole()
    {
        auto node = value(0);
        skip();
        return node && m_at == m_text.size() ? std::move(node) : std::nullopt;
    }

private:
    std::optional<Node> value(int depth);
    std::optional<Node> object(int depth);
    std::optional<Node> array(int depth);
    std::optional<Node> word();
    std::optional<QString> quoted();
    std::optional<QChar> escaped();
    static void put(PsRecord &record, const QString &name, const Node &node);

    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            m_line += m_text[m_at++] == u'\n';
    }
    bool take(char16_t c)
    {
        skip();
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there;
        return there;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_values = 0;
};

std::optional<Node> JsonReader::value(int depth)
{
    skip();
    if (m_at == m_text.size() || depth > kDeepest || ++m_values > kMostValues)
        return std::nullopt;
    switch (m_text[m_at].unicode()) {
    case u'{':
        return object(depth);
    case u'[':
        return array(depth);
    case u'"':
        if (auto text = quoted())
            return Node{Node::Kind::Scalar, std::move(*text), {}, {}, false};
        return std::nullopt;
    default:
        return word();
    }
}

std::optional<Node> JsonReader::object(int depth)
{
    PsRecord record;
    record.line = m_line;
    record.numbersForWords = true;
    QSet<QString> names;
    std::optional<Node> wrapped;
    ++m_at;
    for (bool first = true; !take(u'}'); first = false) {
        if (!first && !take(u','))
            return std::nullopt;
        skip();
        if (m_at == m_text.size() || m_text[m_at] != u'"')
            return std::nullopt;
        const std::optional<QString> name = quoted();
        if (!name || !take(u':') || names.contains(name->toLower()))
            return std::nullopt;
        names.insert(name->toLower());
        std::optional<Node> held = value(depth + 1);
        if (!held)
            return std::nullopt;
        if (*name == u"value"_s && held->kind == Node::Kind::Array)
            wrapped = std::move(*held);
        else
            put(record, *name, *held);
    }
    // Windows PowerShell 5 makes {"value": [...], "Count": n} of an array.
    if (wrapped && names == QSet<QString>{u"value"_s, u"count"_s})
        return wrapped;
    Node node;
    node.kind = Node::Kind::Object;
    node.records.push_back(std::move(record));
    return node;
}

void JsonReader::put(PsRecord &record, const QString &name, const Node &node)
{
    if (node.kind == Node::Kind::Scalar) {
        PsValue value{node.text, {}, false};
        if (!node.text.isEmpty())
            value.list.push_back(node.text);
        record.properties.push_back({name, std::move(value)});
    } else if (node.kind == Node::Kind::Array && node.records.empty() && !node.mixed) {
        record.properties.push_back({name, psArray(node.scalars)});
    }
}

std::optional<Node> JsonReader::array(int depth)
{
    Node node;
    node.kind = Node::Kind::Array;
    ++m_at;
    for (bool first = true; !take(u']'); first = false) {
        if (!first && !take(u','))
            return std::nullopt;
        std::optional<Node> held = value(depth + 1);
        if (!held)
            return std::nullopt;
        if (held->kind == Node::Kind::Scalar)
            node.scalars.push_back(std::move(held->text));
        else if (held->kind == Node::Kind::Object)
            node.records.push_back(std::move(held->records.front()));
        else
            node.mixed = true;
    }
    return node;
}

/// true, false, null or a number.
std::optional<Node> JsonReader::word()
{
    const qsizetype start = m_at;
    const auto isWordPart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' ||
               c == u'.' || c == u'E';
    };
    while (m_at < m_text.size() && isWordPart(m_text[m_at]))
        ++m_at;
    const QStringView word = m_text.sliced(start, m_at - start);
    if (word == u"null")
        return Node();
    if (word == u"true" || word == u"false")
        return Node{Node::Kind::Scalar, word == u"true" ? u"True"_s : u"False"_s, {}, {}, false};
    const bool number = !word.isEmpty() && (word.front() == u'-' || word.front().isDigit()) &&
                        word.back().isDigit();
    if (!number)
        return std::nullopt;
    return Node{Node::Kind::Scalar, word.toString(), {}, {}, false};
}

std::optional<QString> JsonReader::quoted()
{
    QString out;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            ++m_at;
            return out;
        }
        if (c < u' ')
            return std::nullopt; // JSON has no line ends in strings
        if (c != u'\\') {
            out += c;
            continue;
        }
        const std::optional<QChar> unescaped = escaped();
        if (!unescaped)
            return std::nullopt;
        out += *unescaped;
    }
    return std::nullopt;
}

/// From the backslash to the last character of the escape.
std::optional<QChar> JsonReader::escaped()
{
    if (++m_at >= m_text.size())
        return std::nullopt;
    static constexpr QStringView kLetters = u"\"\\/bfnrt";
    static constexpr QStringView kMeaning = u"\"\\/\b\f\n\r\t";
    if (const qsizetype known = kLetters.indexOf(m_text[m_at]); known >= 0)
        return kMeaning[known];
    if (m_text[m_at] != u'u' || m_text.size() - m_at < 5)
        return std::nullopt;
    bool ok = false;
    const ushort code = m_text.sliced(m_at + 1, 4).toUShort(&ok, 16);
    m_at += 4;
    return ok ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

std::optional<std::vector<PsRecord>> readPsJson(QStringView text)
{
    std::optional<Node> node = JsonReader(text).whole();
    if (!node || node->kind == Node::Kind::Scalar || node->mixed || !node->scalars.isEmpty() ||
        node->records.empty())
        return std::nullopt;
    return std::move(node->records);
}

} // namespace da::formats
