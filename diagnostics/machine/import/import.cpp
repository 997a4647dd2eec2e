// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/import.h"
#include "diagnostics/machine/import/parts.h"

#include <QBuffer>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine {

namespace {

constexpr Text kEmptyText{
    "import.empty-text",
    QT_TRANSLATE_NOOP("da-wizard", "There is no text to read. Paste or pipe in what was sent.")};
constexpr Text kMissing{
    "import.missing",
    QT_TRANSLATE_NOOP("da-wizard", "%1 is not there. Check how it is written, and whether the "
                                   "drive is connected.")};
constexpr Text kSpecial{
    "import.special",
    QT_TRANSLATE_NOOP("da-wizard", "%1 is not a file and not a folder, but a device or a pipe. "
                                   "Choose a file with evidence, or the folder that holds it.")};
constexpr Text kNoPath{
    "import.no-path",
    QT_TRANSLATE_NOOP("da-wizard", "No file and no folder was named. Name the one to open.")};

/// What stands for nothing that was understood.
constexpr QLatin1StringView kNothing[] = {
    "not-understood"_L1,  "binary"_L1,          "unreadable"_L1,   "too-large"_L1,
    "bundle-manifest"_L1, "bundle-findings"_L1, "bundle-report"_L1};

Import assembled(importing::Sources sources)
{
    Import result;
    importing::tellComputersApart(sources, result);
    if (!result.mixedComputers)
        result.state = importing::merge(sources);
    for (importing::Found &found : sources.found)
        result.passages.push_back(std::move(found.passage));
    result.issues = std::move(sources.issues);
    return result;
}

std::expected<Import, Message> finished(std::expected<importing::Sources, Message> sources,
                                        const ImportOptions &options)
{
    if (!sources)
        return std::unexpected(std::move(sources.error()));
    importing::nameMissing(*sources);
    Import result = assembled(std::move(*sources));
    if (options.stop.stop_requested())
        return std::unexpected(importing::stoppedMessage());
    return result;
}

} // namespace

bool Import::understoodAnything() const
{
    return std::any_of(passages.begin(), passages.end(), [](const ImportedPassage &passage) {
        if (passage.recognisedAs == "empty"_L1)
            return importing::queryAsked(passage.command).has_value();
        return std::find(std::begin(kNothing), std::end(kNothing), passage.recognisedAs) ==
               std::end(kNothing);
    });
}

std::expected<Import, Message> importPath(const QString &path, const ImportOptions &options)
{
    if (path.isEmpty())
        return std::unexpected(Message(kNoPath));
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Message(kMissing, Outside{path}));
    if (info.isDir())
        return finished(importing::readFolder(path, options), options);
    // Opening a pipe waits for somebody to write to it; opening a device may do anything.
    if (!info.isFile())
        return std::unexpected(Message(kSpecial, Outside{path}));
    return finished(importing::readFile(path, options), options);
}

std::expected<Import, Message> importBytes(const QByteArray &bytes, const QString &name,
                                           const ImportOptions &options)
{
    if (bytes.trimmed().isEmpty())
        return std::unexpected(Message(kEmptyText));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (importing::packedAs(buffer) == importing::Packed::Zip)
        return finished(importing::readZip(buffer, name, options), options);
    importing::Sources sources;
    importing::readSource(sources, {name, std::nullopt}, buffer, options);
    return finished(std::move(sources), options);
}

} // namespace da::machine
