// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/hostile.h"

#include "tests/report/json_schema.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

/// Not through QProcess: it forks so that a child begins with the memory of this test as its peak.
Measured started(const QList<QByteArray> &words)
{
    QTemporaryFile out;
    QTemporaryFile err;
    REQUIRE((out.open() && err.open()));
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData())); // execv's own type
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out.handle(), STDOUT_FILENO);
        ::dup2(err.handle(), STDERR_FILENO);
        ::setenv("LC_ALL", "C.UTF-8", 1);
        ::alarm(50); // ends what hangs
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    Measured measured;
    int status = 0;
    rusage usage{};
    REQUIRE(::wait4(child, &status, 0, &usage) == child);
    measured.run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    measured.kilobytes = usage.ru_maxrss;
    out.seek(0);
    err.seek(0);
    measured.run.out = out.readAll();
    measured.run.err = err.readAll();
    return measured;
}

Measured ran(const QString &path, const QByteArrayList &more)
{
    const Measured measured = started(
        QByteArrayList{DA_PROGRAM, "diagnose", "--evidence", QFile::encodeName(path)} + more);
    INFO("standard error: " << measured.run.err.toStdString());
    CHECK(measured.run.code != -1);
#if DA_MEASURES_MEMORY
    CHECK(measured.kilobytes < 300 * 1024);
#endif
    return measured;
}

} // namespace

QString Measured::cause() const
{
    const QJsonObject first = json[u"causes"_s][0].toObject();
    return first[u"id"_s].toString() + u' ' + first[u"verdict"_s].toString();
}

QStringList Measured::issues() const
{
    QStringList out;
    for (const QJsonValue &issue : json[u"issues"_s].toArray())
        out.append(u"%1, line %2: %3"_s.arg(issue[u"file"_s].toString(),
                                            QString::number(issue[u"line"_s].toInt()),
                                            issue[u"text"_s].toString()));
    return out;
}

QStringList Measured::passages() const
{
    QStringList out;
    for (const QJsonValue &passage : json[u"evidence"_s].toArray())
        out.append(passage[u"file"_s].toString() + u": "_s + passage[u"recognisedAs"_s].toString());
    return out;
}

bool Measured::says(const QStringList &words) const
{
    for (const QString &issue : issues()) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return issue.contains(word); }))
            return true;
    }
    return false;
}

Measured diagnose(const QString &path)
{
    Measured measured = ran(path, {"--json"});
    if (measured.run.out.isEmpty())
        return measured;
    measured.json = documentOf(measured.run);
    CHECK(schemaErrors(u"diagnosis-1"_s, measured.json) == QStringList());
    return measured;
}

QString textReport(const QString &path)
{
    return QString::fromUtf8(ran(path, {}).run.out);
}

void writeHotelLaptop(const EvidenceFolder &folder, const QString &below)
{
    const QDir from(fixturePath(u"evidence/hotel-laptop"_s));
    for (const QString &name : from.entryList(QDir::Files))
        folder.write(below + name, fixture(u"evidence/hotel-laptop/"_s + name));
}

struct ZipFile::Inside {
    archive *writer = archive_write_new();
    QByteArray bytes;

    void begin(const QByteArray &name, qint64 size, const QByteArray &link, int second)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_filetype(entry, link.isEmpty() ? AE_IFREG : AE_IFLNK);
        archive_entry_set_mtime(entry, EvidenceFolder::at(second).toSecsSinceEpoch(), 0);
        archive_entry_set_size(entry, size);
        if (!link.isEmpty())
            archive_entry_set_symlink(entry, link.constData());
        const int result = archive_write_header(writer, entry);
        archive_entry_free(entry);
        REQUIRE(result == ARCHIVE_OK);
    }
};

ZipFile::ZipFile(const QByteArray &options, const QByteArray &password) : m_inside(new Inside)
{
    archive *writer = m_inside->writer;
    const auto write = [](archive *, void *into, const void *data, size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(into)->append(static_cast<const char *>(data), qsizetype(size));
        return la_ssize_t(size);
    };
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    if (!options.isEmpty())
        REQUIRE(archive_write_set_options(writer, options.constData()) == ARCHIVE_OK);
    if (!password.isEmpty())
        archive_write_set_passphrase(writer, password.constData());
    archive_write_open(writer, &m_inside->bytes, nullptr, write, nullptr);
}

ZipFile::~ZipFile()
{
    archive_write_free(m_inside->writer);
}

void ZipFile::add(const QByteArray &name, const QByteArray &bytes, int second)
{
    m_inside->begin(name, bytes.size(), {}, second);
    archive_write_data(m_inside->writer, bytes.constData(), size_t(bytes.size()));
}

void ZipFile::addZeros(const QByteArray &name, qint64 size)
{
    m_inside->begin(name, size, {}, 0);
    const QByteArray block(1024 * 1024, '0');
    for (qint64 left = size; left > 0; left -= block.size())
        archive_write_data(m_inside->writer, block.constData(),
                           size_t(std::min<qint64>(left, block.size())));
}

void ZipFile::addLink(const QByteArray &name, const QByteArray &target)
{
    m_inside->begin(name, 0, target, 0);
}

void ZipFile::addHotelLaptop(const QByteArray &below)
{
    const QDir from(fixturePath(u"evidence/hotel-laptop"_s));
    for (const QString &name : from.entryList(QDir::Files))
        add(below + name.toUtf8(), fixture(u"evidence/hotel-laptop/"_s + name));
}

QByteArray ZipFile::finish()
{
    archive_write_close(m_inside->writer);
    return m_inside->bytes;
}

} // namespace da::test
