// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// What `collect` saves besides the recording itself: it tells people what the recording says, so it
// is known, and no evidence.
namespace da::machine::importing {

namespace {

constexpr Text kChanged{
    "import.issue.bundle-changed",
    QT_TRANSLATE_NOOP("da-wizard", "This file is not as it was saved: its SHA-256 is not the one "
                                   "in manifest.json. It was read all the same. Ask for a new "
                                   "copy.")};
constexpr Text kMissing{
    "import.issue.bundle-missing",
    QT_TRANSLATE_NOOP("da-wizard", "manifest.json names this file, and it is not there. Ask for a "
                                   "new copy.")};

constexpr auto kManifest = "bundle-manifest"_L1;
constexpr auto kFindings = "bundle-findings"_L1;
constexpr auto kReport = "bundle-report"_L1;
constexpr std::size_t kMostListed = 100; // a bundle has four

void addPart(Sources &into, const QString &recognisedAs, const QString &encoding, qint64 lines)
{
    addFound(into, recognisedAs, encoding).passage.lines = lines;
}

void addListed(Sources &into, const QJsonArray &files)
{
    const QString directory = into.sources.back().directory();
    const QString before = directory.isEmpty() ? QString() : directory + u'/';
    for (const QJsonValue &file : files) {
        const QString name = file[u"name"_s].toString();
        const QByteArray hash = QByteArray::fromHex(file[u"sha256"_s].toString().toLatin1());
        if (!name.isEmpty() && into.listed.size() < kMostListed)
            into.listed.insert_or_assign(before + name, hash);
    }
}

} // namespace

bool isBundlePart(const Found &found)
{
    const QString &what = found.passage.recognisedAs;
    return what == kManifest || what == kFindings || what == kReport;
}

bool addBundlePart(Sources &into, const QJsonObject &json, const formats::DecodedText &decoded)
{
    const QString schema = json.value(u"schema"_s).toString();
    const bool isManifest = schema == u"da-wizard.bundle/1"_s;
    if (!isManifest && schema != u"da-wizard.diagnosis/1"_s)
        return false;
    addPart(into, isManifest ? kManifest : kFindings, decoded.encoding,
            decoded.text.trimmed().count(u'\n') + 1);
    if (isManifest)
        addListed(into, json.value(u"files"_s).toArray());
    return true;
}

void addListedText(Sources &into, const QByteArray &bytes, const ImportOptions &options)
{
    const auto listed = into.listed.find(into.sources.back().name);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (listed != into.listed.end() && listed->second != hash)
        into.addIssue(into.sources.size() - 1, {0, kChanged});
    if (listed != into.listed.end())
        into.listed.erase(listed);
    const bool isReport = into.sources.back().name.endsWith("report.html"_L1);
    if (isReport)
        addPart(into, kReport, u"utf-8"_s, bytes.count('\n'));
    else
        addText(into, formats::decodeText(bytes), options);
}

void nameMissing(Sources &sources)
{
    for (const auto &[name, hash] : sources.listed) {
        const bool wasRead = std::ranges::any_of(
            sources.sources, [&](const Source &source) { return source.name == name; });
        if (!wasRead)
            sources.issues.push_back({name, {0, kMissing}});
    }
}

} // namespace da::machine::importing
