// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_text.h"

#include <algorithm>

namespace da::formats {

namespace {

enum class PnpStatus { NotUnderstood, Started, Stopped, Disabled, Problem, Disconnected };

struct StatusPhrase final {
    const char *language;
    const char16_t *word;
    PnpStatus status;
};
// pnputil translates its words; those of other languages are added when they are certain.
constexpr StatusPhrase kStatusPhrases[] = {
    {"en", u"Started", PnpStatus::Started},           {"en", u"Stopped", PnpStatus::Stopped},
    {"en", u"Disabled", PnpStatus::Disabled},         {"en", u"Problem", PnpStatus::Problem},
    {"en", u"Disconnected", PnpStatus::Disconnected},
};

PnpStatus statusOf(QStringView value)
{
    for (const StatusPhrase &phrase : kStatusPhrases)
        if (equalsNoCase(value, phrase.word))
            return phrase.status;
    return PnpStatus::NotUnderstood;
}

/// One device: an instance id, then its rows in their fixed order.
struct Block final {
    std::vector<QStringView> values;
    /// Lines without a label, further ids or driver names, each with the number of its row.
    std::vector<std::pair<size_t, QStringView>> further;
    Spacing spacing;
    qint64 line = 1;
};

/// Blocks, each begun by a row whose value is an instance id. Nothing if a line fits nowhere.
std::optional<std::vector<Block>> blocksOf(QStringView text)
{
    std::vector<Block> blocks;
    QStringView firstLabel;
    qsizetype loose = 0;
    for (const Line &line : filledLinesOf(text)) {
        const std::optional<LabelRow> row = labelRow(line.text);
        // Other rows may hold an instance id too (the parent's): the label is the first one's, or
        // an empty line stands before it.
        const bool id = row && isInstanceId(row->value);
        if (id && (blocks.empty() || line.afterBlank || row->label == firstLabel)) {
            firstLabel = blocks.empty() ? row->label : firstLabel;
            blocks.push_back({{row->value}, {}, {}, line.number});
            blocks.back().spacing.next(false);
            continue;
        }
        if (blocks.empty()) {
            if (row || ++loose > 1) // the program's own title may stand above
                return std::nullopt;
            continue;
        }
        Block &block = blocks.back();
        block.spacing.next(line.afterBlank);
        if (row)
            block.values.push_back(row->value);
        else
            block.further.emplace_back(block.values.size() - 1, line.text.trimmed());
        if (block.spacing.isMixed() || (!row && wordsOf(line.text).size() > 3))
            return std::nullopt;
    }
    return blocks.empty() ? std::nullopt : std::optional(std::move(blocks));
}

/// "22 (0x16) [CM_PROB_DISABLED]": the name, else the number in front of it.
std::optional<int> problemOf(QStringView value)
{
    const qsizetype name = value.indexOf(u"CM_PROB_");
    if (name < 0)
        return std::nullopt;
    QStringView word = value.sliced(name);
    qsizetype end = 0;
    while (end < word.size() && (word[end].isLetterOrNumber() || word[end] == u'_'))
        ++end;
    if (const auto known = problemFromName(word.first(end)))
        return known;
    const std::vector<QStringView> words = wordsOf(value);
    return words.empty() ? std::nullopt : plainNumber(words.front());
}

void applyStatus(DeviceNode &node, PnpStatus status)
{
    switch (status) {
    case PnpStatus::NotUnderstood:
        break;
    case PnpStatus::Started:
        node.present = true;
        node.problem = node.problem.value_or(problem::kNone);
        break;
    case PnpStatus::Disabled:
        node.present = true;
        node.problem = node.problem.value_or(problem::kDisabled);
        break;
    case PnpStatus::Stopped:
    case PnpStatus::Problem:
        node.present = true;
        break;
    case PnpStatus::Disconnected:
        node.present = false;
        node.problem = node.problem.value_or(problem::kNotPresent);
        break;
    }
}

bool isHardwareId(QStringView value)
{
    return wordsOf(value).size() == 1 && (value.startsWith(u'*') || value.contains(u'\\'));
}

/// The first list of ids behind the fixed rows.
QStringList hardwareIdsOf(const Block &block, size_t from)
{
    QStringList ids;
    for (size_t i = from; i < block.values.size() && ids.isEmpty(); ++i) {
        if (!isHardwareId(block.values[i]) || isInstanceId(block.values[i]))
            continue;
        ids.push_back(block.values[i].toString());
        for (const auto &[row, id] : block.further)
            if (row == i)
                ids.push_back(id.toString());
    }
    return ids;
}

/// Instance id, description, class, class GUID, manufacturer, status, then what depends. Without
/// the GUID (a device of no class) the status is found by its word alone.
DeviceNode nodeOf(const Block &block)
{
    DeviceNode node;
    const std::vector<QStringView> &values = block.values;
    node.instanceId = values[0].toString();
    if (values.size() > 1)
        node.description = values[1].toString();
    const auto guid = std::find_if(values.begin(), values.end(), isGuid);
    for (const QStringView value : values)
        if (const auto number = problemOf(value))
            node.problem = number;
    if (node.problem)
        node.present = *node.problem != problem::kNotPresent;
    if (guid == values.end()) {
        for (size_t i = 2; i < values.size(); ++i)
            applyStatus(node, statusOf(values[i]));
        return node;
    }
    const size_t at = size_t(guid - values.begin());
    node.classGuid = guid->toString().toLower();
    if (at >= 3)
        node.className = values[at - 1].toString();
    if (at + 2 < values.size())
        applyStatus(node, statusOf(values[at + 2]));
    node.hardwareIds = hardwareIdsOf(block, at + 3);
    return node;
}

bool names(QStringView argument, QStringView option)
{
    return argument.size() > 1 && (argument.front() == u'/' || argument.front() == u'-') &&
           equalsNoCase(argument.sliced(1), option);
}

bool isNetworkClass(QStringView name)
{
    return equalsNoCase(name, u"Net") ||
           equalsNoCase(name, u"{4d36e972-e325-11ce-bfc1-08002be10318}");
}

/// pnputil /enum-devices [/connected | /disconnected] [/instanceid id] [/class name] [/problem ...]
void scopeFromCommand(ListingScope &scope, QStringView command)
{
    QStringList words = commandWords(command);
    if (words.size() < 2 || words[0] != QStringView(u"pnputil") ||
        !names(words[1], u"enum-devices"))
        return;
    scope.includesNotPresent = true;
    scope.includesNetworkClass = true;
    scope.includesSoftwareDevices = true;
    for (qsizetype i = 2; i < words.size(); ++i) {
        const QString &word = words[i];
        if (names(word, u"connected")) {
            scope.includesNotPresent = false;
        } else if (names(word, u"class") && i + 1 < words.size()) {
            scope.includesNetworkClass = isNetworkClass(words[++i]);
            scope.includesSoftwareDevices = false;
        } else if (!names(word, u"ids") && !names(word, u"relations") && !names(word, u"drivers")) {
            scope.whole = false; // a filter: what is not listed is not told
            scope.includesNetworkClass.reset();
            scope.includesSoftwareDevices.reset();
        }
    }
}

} // namespace

std::optional<DeviceListing> parsePnpUtil(QStringView text, QStringView command)
{
    const std::optional<std::vector<Block>> blocks = blocksOf(text);
    if (!blocks)
        return std::nullopt;
    DeviceListing listing;
    listing.tool = DeviceListing::Tool::PnpUtil;
    bool structured = false;
    for (const Block &block : *blocks) {
        if (block.values.size() > 200)
            return std::nullopt;
        const DeviceNode node = nodeOf(block);
        const bool complete = block.values.size() >= 5;
        structured = structured || (complete && !node.classGuid.isEmpty());
        if (!complete) {
            listing.issues.push_back(cutBlockIssue(block.line, node.instanceId));
            listing.scope.whole = false;
        }
        if (node.present == false)
            listing.scope.includesNotPresent = true;
        listing.devices.push_back(node);
    }
    if (!structured)
        return std::nullopt;
    scopeFromCommand(listing.scope, command);
    return listing;
}

} // namespace da::formats
