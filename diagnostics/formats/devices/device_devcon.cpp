// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_text.h"

#include <algorithm>

namespace da::formats {

namespace {

/// "ROOT\*ISATAP\0000     : Microsoft ISATAP Adapter", blanks squeezed or not.
std::optional<DeviceNode> rowOf(QStringView line)
{
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    QStringView id = line.first(end);
    QStringView rest = line.sliced(end).trimmed();
    const auto isColon = [](QChar c) { return c == u':' || c == QChar(0xFF1A); };
    if (!rest.isEmpty() && isColon(rest.front())) {
        rest = rest.sliced(1);
    } else {
        const auto colon = std::find_if(id.begin(), id.end(), isColon);
        if (colon == id.end())
            return std::nullopt;
        rest = line.sliced(colon - id.begin() + 1);
        id = id.first(colon - id.begin());
    }
    if (!isInstanceId(id))
        return std::nullopt;
    DeviceNode node;
    node.instanceId = id.toString();
    node.description = rest.trimmed().toString();
    return node;
}

/// The number in "14 matching device(s) found.": the only one, and no backslash.
std::optional<int> countOf(QStringView line)
{
    std::optional<int> count;
    for (const QStringView word : wordsOf(line))
        if (const auto number = plainNumber(word)) {
            if (count)
                return std::nullopt;
            count = number;
        }
    return line.contains(u'\\') || line.contains(u':') ? std::nullopt : count;
}

/// Reads both shapes: one row for each device, or an instance id and lines below it.
class DevconReader final {
public:
    std::optional<DeviceListing> read(QStringView text);

private:
    enum class Section { Status, HardwareIds, OtherIds };
    bool take(const Line &line);
    bool startsDevice(const Line &line);
    bool detail(const Line &line);
    bool status(QStringView text);
    void finish(qint64 lastLine);

    DeviceListing m_listing;
    std::optional<int> m_announced;
    bool m_rows = false;
    bool m_details = false;
    bool m_bare = false;  ///< the last device's id stood alone: lines below it may tell more
    bool m_named = false; ///< the device's name was read
    Section m_section = Section::Status;
};

std::optional<DeviceListing> DevconReader::read(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.empty())
        return std::nullopt;
    size_t unread = 0;
    Spacing spacing;
    for (const Line &line : lines) {
        if (m_announced)
            return std::nullopt; // something stands behind the count
        const bool taken = take(line);
        if (!m_announced)
            spacing.next(line.afterBlank);
        if (taken)
            continue;
        if (m_listing.devices.empty() || ++unread > lines.size() / 4)
            return std::nullopt;
        m_listing.issues.push_back(unreadRowIssue(line.number, line.text));
    }
    const bool oneShape = m_rows != m_details; // ids alone could come from anywhere
    const auto known =
        std::count_if(m_listing.devices.begin(), m_listing.devices.end(),
                      [](const DeviceNode &node) { return isKnownInstanceId(node.instanceId); });
    const bool sure = known > 0 && (m_announced || known == std::ssize(m_listing.devices));
    if (!oneShape || !sure || spacing.isMixed())
        return std::nullopt;
    finish(lines.back().number);
    return m_listing;
}

bool DevconReader::take(const Line &line)
{
    if (auto node = rowOf(line.text)) {
        m_listing.devices.push_back(*node);
        m_rows = true;
        m_bare = false;
        return true;
    }
    const bool indented = line.text.front().isSpace();
    if (m_bare && (indented || !isInstanceId(line.text.trimmed())) && detail(line)) {
        m_details = true;
        return true;
    }
    if (startsDevice(line))
        return true;
    if (!m_listing.devices.empty())
        m_announced = countOf(line.text);
    return m_announced.has_value();
}

bool DevconReader::startsDevice(const Line &line)
{
    const QStringView id = line.text.trimmed();
    if (!isInstanceId(id))
        return false;
    m_listing.devices.push_back({});
    m_listing.devices.back().instanceId = id.toString();
    m_bare = true;
    m_named = false;
    m_section = Section::Status;
    return true;
}

bool DevconReader::detail(const Line &line)
{
    DeviceNode &node = m_listing.devices.back();
    const QStringView text = line.text.trimmed();
    const std::optional<LabelRow> row = labelRow(text);
    const bool list = row && row->value.isEmpty();
    if (row && !m_named && !list) {
        node.description = row->value.toString();
        m_named = true;
        return true;
    }
    if (list) { // "Hardware IDs:", then "Compatible IDs:"
        m_section = m_section == Section::Status ? Section::HardwareIds : Section::OtherIds;
        return true;
    }
    const bool isId = wordsOf(text).size() == 1 && (text.contains(u'\\') || text.startsWith(u'*'));
    if (m_section == Section::HardwareIds && isId)
        node.hardwareIds.push_back(text.toString());
    return (m_section != Section::Status && isId) || status(text);
}

/// What `devcon status` says. devcon is not translated; the problem's number counts.
bool DevconReader::status(QStringView text)
{
    DeviceNode &node = m_listing.devices.back();
    QStringView last = wordsOf(text).empty() ? QStringView() : wordsOf(text).back();
    if (last.endsWith(u'.'))
        last.chop(1);
    const bool counts = text.contains(u"matching");
    const std::optional<int> number = counts ? std::nullopt : plainNumber(last);
    if (number && *number < 100)
        node.problem = *number;
    else if (equalsNoCase(text, u"Driver is running."))
        node.problem = problem::kNone;
    else if (equalsNoCase(text, u"Device is disabled."))
        node.problem = problem::kDisabled;
    else
        return !counts && (equalsNoCase(text, u"Device is currently stopped.") ||
                           text.startsWith(u"No ") || text.startsWith(u"Device "));
    node.present = node.problem != problem::kNotPresent;
    return true;
}

void DevconReader::finish(qint64 lastLine)
{
    const qint64 listed = qint64(m_listing.devices.size());
    // Every listing of devcon ends with its count.
    m_listing.scope.whole = m_listing.issues.empty() && m_announced == listed;
    if (m_announced && *m_announced != listed)
        m_listing.issues.push_back(countIssue(lastLine, *m_announced, listed));
}

/// devcon [/r] [/m:machine] command arguments
void scopeFromCommand(DeviceListing &listing, QStringView command)
{
    QStringList words = commandWords(command);
    if (words.isEmpty() || words.takeFirst() != QStringView(u"devcon"))
        return;
    words.removeIf(
        [](const QString &word) { return word.startsWith(u'/') || word.startsWith(u'-'); });
    if (words.isEmpty())
        return;
    const QString verb = words.takeFirst().toLower();
    const bool all = verb == QStringView(u"findall");
    const bool known = all || verb == QStringView(u"find") || verb == QStringView(u"status") ||
                       verb == QStringView(u"hwids");
    const bool everything = known && words.size() == 1 && words[0] == QStringView(u"*");
    const bool net = (known || verb == QStringView(u"listclass")) && words.size() == 1 &&
                     (equalsNoCase(words[0], u"=net") || equalsNoCase(words[0], u"net"));
    const bool listed = known || verb == QStringView(u"listclass");
    if (listed)
        listing.scope.includesNotPresent = all;
    if (everything || (net && (known == words[0].startsWith(u'='))))
        listing.scope.includesNetworkClass = true;
    if (everything || listing.scope.includesNetworkClass)
        listing.scope.includesSoftwareDevices = everything;
    if (listed && !all)
        for (DeviceNode &node : listing.devices)
            node.present = node.present.value_or(true);
}

} // namespace

std::optional<DeviceListing> parseDevcon(QStringView text, QStringView command)
{
    const QStringList words = commandWords(command);
    const bool asked = !words.isEmpty() && words.front() == QStringView(u"devcon");
    std::optional<DeviceListing> listing;
    if (asked && text.trimmed() == u"No matching devices found.")
        listing = DeviceListing{};
    else
        listing = DevconReader().read(text);
    if (listing)
        scopeFromCommand(*listing, command);
    return listing;
}

} // namespace da::formats
