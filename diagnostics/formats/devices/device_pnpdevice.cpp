// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_text.h"
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/powershell/powershell_text.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// Status words of Get-PnpDevice are enum names and never translated.
bool isStatus(QStringView word)
{
    return word == u"OK" || word == u"Error" || word == u"Degraded" || word == u"Unknown";
}

/// One device's cells by their property names, however they were printed.
struct Cells final {
    QString id;
    QString status;
    QString className;
    QString name;
    QString classGuid;
    QString service;
    QString present;
    QString problem;
    QString hardwareIds;
};

void putCell(Cells &cells, QStringView property, const QString &value)
{
    struct Place {
        const char16_t *property;
        QString Cells::*cell;
    };
    static constexpr Place kPlaces[] = {
        {u"InstanceId", &Cells::id},
        {u"PNPDeviceID", &Cells::id},
        {u"DeviceID", &Cells::id},
        {u"Status", &Cells::status},
        {u"Class", &Cells::className},
        {u"PNPClass", &Cells::className},
        {u"FriendlyName", &Cells::name},
        {u"Name", &Cells::name},
        {u"Caption", &Cells::name},
        {u"Description", &Cells::name},
        {u"ClassGuid", &Cells::classGuid},
        {u"Service", &Cells::service},
        {u"Present", &Cells::present},
        {u"Problem", &Cells::problem},
        {u"ConfigManagerErrorCode", &Cells::problem},
        {u"HardwareID", &Cells::hardwareIds},
    };
    for (const Place &place : kPlaces)
        if (equalsNoCase(property, place.property) && (cells.*place.cell).isEmpty())
            cells.*place.cell = value;
}

/// Something in the cells says that this is a device of the Plug and Play cmdlets.
bool isDevice(const Cells &cells)
{
    const bool problem = problemFromName(cells.problem) || plainNumber(cells.problem);
    return isStatus(cells.status) || problem || equalsNoCase(cells.present, u"True") ||
           equalsNoCase(cells.present, u"False");
}

std::optional<int> problemOf(const Cells &cells)
{
    if (const auto named = problemFromName(cells.problem))
        return named;
    return plainNumber(cells.problem);
}

DeviceNode nodeOf(const Cells &cells)
{
    DeviceNode node;
    node.instanceId = cells.id;
    node.description = cells.name;
    node.className = cells.className;
    node.service = cells.service;
    if (isGuid(cells.classGuid))
        node.classGuid = cells.classGuid.toLower();
    node.problem = problemOf(cells);
    if (!node.problem && cells.status == u"OK"_s)
        node.problem = problem::kNone;
    // Unknown is what devices show that are not present.
    if (isStatus(cells.status))
        node.present = cells.status != u"Unknown"_s;
    if (node.problem == problem::kNotPresent)
        node.present = false;
    if (equalsNoCase(cells.present, u"True") || equalsNoCase(cells.present, u"False"))
        node.present = equalsNoCase(cells.present, u"True");
    QString ids = cells.hardwareIds;
    if (ids.startsWith(u'{') && ids.endsWith(u'}') && !ids.contains(u"..."_s))
        for (const QString &id : ids.sliced(1).chopped(1).split(u',', Qt::SkipEmptyParts))
            node.hardwareIds.push_back(id.trimmed());
    return node;
}

/// A row as it came; rows whose id was cut or wrapped are left out, and the listing is not whole.
class Rows final {
public:
    void add(const Cells &cells, qint64 line)
    {
        m_listing.devices.push_back(nodeOf(cells));
        m_lines.push_back(line);
    }
    void cut(qint64 line, QStringView read)
    {
        m_listing.issues.push_back(cutIdIssue(line, read));
        m_listing.scope.whole = false;
    }
    /// A line that is no row: the id of the row before may go on in it.
    void unread(qint64 line, QStringView read)
    {
        if (!m_lines.empty() && m_lines.back() == line - 1) {
            const QString id = m_listing.devices.back().instanceId;
            m_listing.devices.pop_back();
            m_lines.pop_back();
            cut(line - 1, id);
        }
        m_listing.issues.push_back(unreadRowIssue(line, read));
        m_listing.scope.whole = false;
    }
    std::optional<DeviceListing> take()
    {
        if (m_listing.devices.empty() && m_listing.issues.empty())
            return std::nullopt;
        m_listing.tool = DeviceListing::Tool::GetPnpDevice;
        for (const DeviceNode &node : m_listing.devices)
            if (node.present == false)
                m_listing.scope.includesNotPresent = true;
        return std::move(m_listing);
    }

private:
    DeviceListing m_listing;
    std::vector<qint64> m_lines;
};

/// A class that could not be told from the name's first word by position is taken only if it is one
/// of these.
bool isCommonClass(QStringView name)
{
    static constexpr const char16_t *kClasses[] = {u"Net",           u"USB",
                                                   u"System",        u"SoftwareDevice",
                                                   u"HIDClass",      u"Ports",
                                                   u"Display",       u"Monitor",
                                                   u"Volume",        u"DiskDrive",
                                                   u"Processor",     u"Keyboard",
                                                   u"Mouse",         u"MEDIA",
                                                   u"Bluetooth",     u"SCSIAdapter",
                                                   u"AudioEndpoint", u"SoftwareComponent",
                                                   u"Firmware"};
    return std::any_of(std::begin(kClasses), std::end(kClasses),
                       [&](const char16_t *known) { return equalsNoCase(name, known); });
}

std::optional<DeviceListing> fromTable(const PsTable &table, const std::vector<Line> &lines)
{
    const qsizetype id = std::max(table.column(u"InstanceId"), table.column(u"PNPDeviceID"));
    if (id < 0)
        return std::nullopt;
    Rows rows;
    qsizetype known = 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const PsRow &row = table.rows[i];
        const QStringView text = lines[i + 2].text;
        Cells cells;
        for (qsizetype c = 0; c < row.cells.size(); ++c)
            putCell(cells, table.columns[c], row.cells[c]);
        if (row.byWords && !isCommonClass(cells.className))
            cells.className.clear(); // an empty class takes the name's first word
        const bool device = isDevice(cells);
        known += device;
        if (device && isCut(cells.id))
            rows.cut(row.line, cells.id);
        else if (device && isInstanceId(cells.id))
            rows.add(cells, row.line);
        else
            rows.unread(row.line, text);
    }
    return known > 0 ? rows.take() : std::nullopt;
}

/// Rows whose heading was not copied: an instance id, a status word, CM_PROB_ names, text.
std::optional<Cells> bareRow(QStringView line)
{
    Cells cells;
    for (const QStringView word : wordsOf(line)) {
        const bool isId = isKnownInstanceId(word) || (isInstanceId(word) && cells.id.isEmpty());
        if (isId && !cells.id.isEmpty())
            return std::nullopt;
        if (isId)
            cells.id = word.toString();
        else if (problemFromName(word) && cells.problem.isEmpty())
            cells.problem = word.toString();
        else if (isStatus(word) && (!cells.id.isEmpty() || word.data() == line.trimmed().data()))
            cells.status = word.toString();
        else if (cells.id.isEmpty())
            cells.name += (cells.name.isEmpty() ? QString() : u" "_s) + word.toString();
        else
            return std::nullopt;
    }
    // "OK  Net  Microsoft IP-HTTPS Platform Adapter  SWD\..."
    const qsizetype blank = cells.name.indexOf(u' ');
    if (line.trimmed().startsWith(cells.status) && blank > 0 &&
        isCommonClass(QStringView(cells.name).first(blank))) {
        cells.className = cells.name.first(blank);
        cells.name = cells.name.sliced(blank + 1);
    }
    const bool whole = !cells.id.isEmpty() && isStatus(cells.status) && !isCut(cells.id);
    return whole ? std::optional(cells) : std::nullopt;
}

std::optional<DeviceListing> fromBareRows(const std::vector<Line> &lines)
{
    Rows rows;
    for (const Line &line : lines) {
        const std::optional<Cells> cells = bareRow(line.text);
        if (!cells || line.afterBlank != lines.front().afterBlank)
            return std::nullopt;
        rows.add(*cells, line.number);
    }
    return rows.take();
}

/// A list or JSON. A network adapter of Get-NetAdapter has a PnPDeviceID, too, but its status is
/// that of the connection: "Not Present" there is no leftover device.
std::optional<DeviceListing> fromObjects(const std::vector<PsRecord> &objects)
{
    Rows rows;
    for (const PsRecord &object : objects) {
        Cells cells;
        for (const PsProperty &property : object.properties)
            putCell(cells, property.name, property.value.text);
        if (!isDevice(cells) || object.has(u"InterfaceDescription"))
            return std::nullopt;
        if (isCut(cells.id))
            rows.cut(object.line, cells.id);
        else if (isInstanceId(cells.id))
            rows.add(cells, object.line);
        else
            return std::nullopt;
    }
    return rows.take();
}

} // namespace

std::optional<DeviceListing> parseGetPnpDevice(QStringView text, QStringView command)
{
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.empty())
        return std::nullopt;
    const QStringList wordy = {u"FriendlyName"_s, u"Name"_s,         u"Caption"_s,
                               u"Description"_s,  u"Manufacturer"_s, u"HardwareID"_s};
    std::optional<DeviceListing> listing;
    if (const auto table = readPsTable(text, wordy))
        listing = fromTable(*table, lines);
    else if (const auto objects = readPsObjects(text))
        listing = fromObjects(*objects);
    else
        listing = fromBareRows(lines);
    if (listing)
        listing->scope = getPnpDeviceScope(listing->scope, command);
    return listing;
}

} // namespace da::formats
