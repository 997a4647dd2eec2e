// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/transition.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

using Method = TransitionReport::Method;
using State = TransitionReport::State;

constexpr size_t kMostRows = 4;

struct Word final {
    const char16_t *word;
    State state;
};
constexpr Word kStates[] = {
    {u"default", State::Default},
    {u"automatic", State::Automatic},
    {u"enabled", State::Enabled},
    {u"disabled", State::Disabled},
};

/// netsh prints them in lower case; reports about policies do not.
State stateOf(QStringView value)
{
    for (const Word &entry : kStates)
        if (value == QStringView(entry.word))
            return entry.state;
    return State::Unknown;
}

std::optional<Method> methodNamed(QStringView text)
{
    const bool sixToFour = text.contains(u"6to4", Qt::CaseInsensitive);
    const bool isatap = text.contains(u"isatap", Qt::CaseInsensitive);
    if (sixToFour == isatap)
        return std::nullopt;
    return sixToFour ? Method::SixToFour : Method::Isatap;
}

/// What a command line asks for.
struct Question final {
    std::optional<Method> method;
    bool router = false; ///< show relay, show router
};

bool shortens(QStringView word, QStringView whole, qsizetype atLeast)
{
    return word.size() >= atLeast && whole.startsWith(word, Qt::CaseInsensitive);
}

/// "netsh interface 6to4 show state", with netsh's abbreviations and the older "interface ipv6".
Question questionOf(QStringView command)
{
    std::vector<QStringView> words = wordsOf(command);
    if (words.size() == 6 && shortens(words[2], u"ipv6", 4))
        words.erase(words.begin() + 2);
    const bool netsh = words.size() == 5 && words[0].contains(u"netsh", Qt::CaseInsensitive) &&
                       shortens(words[1], u"interface", 3) && shortens(words[3], u"show", 2);
    Question question;
    if (netsh && shortens(words[2], u"6to4", 1))
        question.method = Method::SixToFour;
    else if (netsh && shortens(words[2], u"isatap", 2))
        question.method = Method::Isatap;
    question.router =
        netsh && (shortens(words[4], u"relay", 2) || shortens(words[4], u"router", 4));
    return question;
}

struct Rows final {
    QStringView heading;
    std::vector<LabelRow> rows;
};

/// Rows, above them perhaps a heading with a rule, and nothing else.
std::optional<Rows> rowsOf(QStringView text)
{
    Rows found;
    Spacing spacing;
    bool rule = false;
    for (const Line &line : filledLinesOf(text.first(qMin<qsizetype>(text.size(), 4000)))) {
        const QStringView trimmed = line.text.trimmed();
        const bool top = found.rows.empty();
        const std::optional<LabelRow> row = labelRow(trimmed);
        if (top && !rule && isRule(trimmed)) {
            rule = true;
        } else if (row && !row->value.isEmpty()) {
            const auto again = [&](const LabelRow &other) { return other.label == row->label; };
            if (std::any_of(found.rows.begin(), found.rows.end(), again))
                return std::nullopt; // two outputs
            spacing.next(line.afterBlank);
            found.rows.push_back(*row);
        } else if (top && !rule && found.heading.isEmpty()) {
            found.heading = trimmed;
        } else {
            return std::nullopt;
        }
    }
    const bool good = !found.rows.empty() && found.rows.size() <= kMostRows && !spacing.isMixed();
    return good ? std::optional(found) : std::nullopt;
}

/// Which one the words name: nothing if they name both, or another technology.
std::optional<Method> methodOf(const Rows &rows)
{
    QString named = rows.heading.toString();
    for (const LabelRow &row : rows.rows)
        named += u'\n' + row.label.toString();
    return named.contains(u"teredo", Qt::CaseInsensitive) ? std::nullopt : methodNamed(named);
}

/// "6to4: disabled" is how people write it down; netsh says of what it is the state.
bool isNote(const Rows &rows)
{
    const QStringView label = rows.rows[0].label;
    return rows.heading.isEmpty() &&
           (equalsNoCase(label, u"6to4") || equalsNoCase(label, u"isatap"));
}

/// "enabled (Group Policy)"; "(default)" is netsh's own mark and says that nobody set it.
bool isFromPolicy(QStringView printed, const MarkedValue &value)
{
    const QStringView mark = printed.sliced(value.value.size());
    const bool own = std::any_of(std::begin(kStates), std::end(kStates), [&](const Word &entry) {
        return mark.contains(QStringView(entry.word));
    });
    return value.marked && !own;
}

/// A name and netsh's words for whether it is used and how often it is looked up.
std::optional<TransitionReport> routerOf(const Rows &rows, Method method)
{
    const MarkedValue name = withoutMark(rows.rows[0].value);
    const bool used =
        rows.rows.size() > 1 && stateOf(withoutMark(rows.rows[1].value).value) != State::Unknown;
    if (wordsOf(name.value).size() != 1 || !used)
        return std::nullopt;
    TransitionReport report{method, State::Unknown, false, {}};
    report.fromGroupPolicy = isFromPolicy(rows.rows[0].value, name);
    if (stateOf(name.value) == State::Unknown)
        report.router = name.value.toString();
    return report;
}

} // namespace

std::optional<TransitionReport> parseTransition(QStringView text, QStringView command)
{
    const std::optional<Rows> rows = text.size() > 4000 ? std::nullopt : rowsOf(text);
    if (!rows)
        return std::nullopt;
    const Question question = questionOf(command);
    const std::optional<Method> method = question.method ? question.method : methodOf(*rows);
    if (!method || (!question.method && isNote(*rows)))
        return std::nullopt;
    if (question.router)
        return routerOf(*rows, *method);
    TransitionReport report{*method, State::Unknown, false, {}};
    const MarkedValue first = withoutMark(rows->rows[0].value);
    report.state = stateOf(first.value);
    report.fromGroupPolicy = isFromPolicy(rows->rows[0].value, first);
    const bool own = std::all_of(rows->rows.begin(), rows->rows.end(), [](const LabelRow &row) {
        return stateOf(withoutMark(row.value).value) != State::Unknown;
    });
    return own ? std::optional(report) : std::nullopt;
}

} // namespace da::formats
