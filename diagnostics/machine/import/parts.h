// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/console/console.h"
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/machine/import/import.h"

#include <QIODevice>
#include <span>

// The steps of an import: read the sources, tell the computers apart, merge what one of them says.
namespace da::machine::importing {

/// A file, standard input or a paste.
struct Source final {
    QString name; ///< as in ImportedPassage::file
    std::optional<QDateTime> time;
    /// For people: "console.txt, line 12".
    [[nodiscard]] QString place(qint64 line) const;
    [[nodiscard]] QString directory() const; ///< empty at the top
};

/// A stretch of a source and what it says.
struct Found final {
    std::size_t source = 0;
    ImportedPassage passage;
    QString text; ///< empty if nothing understood it
    formats::Content content;
    std::optional<RegistryKey> registry; ///< the root above the hives
    std::optional<State> state;
    QStringList names;  ///< of computers, by what it says
    QString remoteHost; ///< by the prompt above it: "[HOST]: PS C:\>"
    /// Its output ends where the source goes on, so nothing was cut from it.
    bool ended = false;

    [[nodiscard]] bool isUnderstood() const;
    [[nodiscard]] bool reportsIpHttps() const;
};

/// All that was read. What may still be kept of it is bounded, so that nobody's files can fill the
/// memory; real evidence stays far below.
struct Sources final {
    std::vector<Source> sources;
    std::vector<Found> found;
    std::vector<ImportIssue> issues;
    qint64 textLeft = 4 * 1024 * 1024;      ///< characters of what was understood
    qint64 registryLeft = 16 * 1024 * 1024; ///< bytes, roughly
    std::size_t passagesLeft = 40'000;
    /// Files that the manifest of a bundle names and that were not read yet, with their SHA-256.
    std::map<QString, QByteArray> listed;

    /// At most a few for each source: a file of junk must not become a million sentences.
    void addIssue(std::size_t source, formats::ParseIssue issue);
};

inline constexpr qint64 kMega = 1024 * 1024;
/// The whole text of a source that is not a .reg file may be this large; a longer one is no output
/// of a command.
inline constexpr qint64 kLargestText = 64 * kMega;
/// Far more than anybody collects from one computer; a whole disk was named by mistake.
inline constexpr std::size_t kMostFiles = 20'000;

/// Adds a source and all that stands in it. False if it could not be read to its end; then what was
/// added has to be taken back.
bool readSource(Sources &into, Source source, QIODevice &in, const ImportOptions &options);
/// Adds a source that is named, and why it was not read.
void skipSource(Sources &into, const QString &name, const Message &why);

/// What the last source holds.
void addText(Sources &into, const formats::DecodedText &decoded, const ImportOptions &options);
/// The last source if the manifest of a bundle names it: checked, and read if it is evidence.
void addListedText(Sources &into, const QByteArray &bytes, const ImportOptions &options);
/// True if the last source is a document that goes with a recording in a bundle.
bool addBundlePart(Sources &into, const QJsonObject &json, const formats::DecodedText &decoded);
/// It goes with a recording, and is no evidence itself.
[[nodiscard]] bool isBundlePart(const Found &found);
/// Says which files a bundle should hold and does not.
void nameMissing(Sources &sources);
/// A stretch of the last source. `recognisedAs` as in ImportedPassage.
Found &addFound(Sources &into, const QString &recognisedAs, const QString &encoding);
void addUnread(Sources &into, const QString &recognisedAs);

/// What was there before a source was read, to go back to.
class Mark final {
public:
    explicit Mark(const Sources &sources);
    void takeBack(Sources &sources) const;

private:
    std::size_t m_sources;
    std::size_t m_found;
    std::size_t m_issues;
};

/// An archive, by the first bytes. Reads nothing away.
enum class Packed { No, Zip, Otherwise };
[[nodiscard]] Packed packedAs(QIODevice &in);
[[nodiscard]] Message packedMessage();

using SourcesOrWhy = std::expected<Sources, Message>; ///< the error is for people
/// A folder's files, sorted by name.
[[nodiscard]] SourcesOrWhy readFolder(const QString &path, const ImportOptions &options);
[[nodiscard]] SourcesOrWhy readFile(const QString &path, const ImportOptions &options);
/// The files in a ZIP archive, sorted by name, without unpacking them anywhere. `name` is for
/// people.
[[nodiscard]] SourcesOrWhy readZip(QIODevice &in, const QString &name,
                                   const ImportOptions &options);
[[nodiscard]] Message stoppedMessage();

/// The query that a command line asks, netsh's abbreviations included.
[[nodiscard]] std::optional<QueryId> queryAsked(QStringView command);

/// "Get-Service -ComputerName PC2": what it printed says nothing of the computer it was typed at.
[[nodiscard]] bool asksAnotherComputer(QStringView command);
/// What a cmdlet printed is all there is of it on this computer: it was not asked for a part, for a
/// group policy object or for another computer. True for what is no cmdlet.
[[nodiscard]] bool isWholeAnswer(QStringView command);

/// What a .reg file says of the registry.
struct RegFileFacts final {
    RegistryKey root = State::unrecordedKey();
    QStringList computerNames;
    formats::RegFileSummary summary;
};
/// Reads a .reg file out of a device, in memory that grows with what is interesting only. Issues go
/// to the last source.
[[nodiscard]] RegFileFacts readRegistry(QIODevice &in, Sources &issuesTo, const Source &source,
                                        qint64 firstLine, const ImportOptions &options);
/// The device begins with the header of a .reg file. Reads nothing away.
[[nodiscard]] bool looksLikeRegFile(QIODevice &in);
/// What reg.exe printed, or its refusal.
[[nodiscard]] RegistryKey registryOf(const Found &found, Sources &sources,
                                     const ImportOptions &options);
/// Names that a `reg query` gives the computer.
[[nodiscard]] QStringList computerNamesIn(const Found &found);

/// Tells the computers apart: marks what is left out, and fills the names.
void tellComputersApart(Sources &sources, Import &result);

/// What the passages that are not left out say together.
[[nodiscard]] State merge(const Sources &sources);

} // namespace da::machine::importing
