// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/zip_archive.h"

#include "diagnostics/formats/text/text_decoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

struct Freed final {
    void operator()(archive *one) const { archive_read_free(one); }
};
using Archive = std::unique_ptr<archive, Freed>;

/// The library reads the whole directory of an archive before its first entry, and keeps it: of
/// 20,000 files it has some 3 MB.
constexpr qint64 kLargestDirectory = 8 * 1024 * 1024;
constexpr qint64 kBlock = 64 * 1024;

/// What the library reads from.
struct Input final {
    QIODevice &in;
    std::stop_token stop;
    QByteArray block = QByteArray(kBlock, Qt::Uninitialized);
    bool begun = false; ///< the first entry was reached
    qint64 before = 0;  ///< what was read until then

    bool mayGoOn(archive *reader)
    {
        const bool isEndless = !begun && before > kLargestDirectory;
        if (!isEndless && !stop.stop_requested())
            return true;
        archive_set_error(reader, -1, "%s", isEndless ? "the directory is too large" : "stopped");
        return false;
    }
};

la_ssize_t readBlock(archive *reader, void *data, const void **buffer)
{
    auto &input = *static_cast<Input *>(data);
    if (!input.mayGoOn(reader))
        return ARCHIVE_FATAL;
    const qint64 got = input.in.read(input.block.data(), kBlock);
    if (got < 0) {
        archive_set_error(reader, -1, "%s", input.in.errorString().toUtf8().constData());
        return ARCHIVE_FATAL;
    }
    input.before += got;
    *buffer = input.block.constData();
    return got;
}

la_int64_t seekTo(archive *, void *data, la_int64_t offset, int whence)
{
    QIODevice &in = static_cast<Input *>(data)->in;
    const qint64 base = whence == SEEK_SET ? 0 : (whence == SEEK_CUR ? in.pos() : in.size());
    const qint64 target = base + offset;
    if (target < 0 || target > in.size() || !in.seek(target))
        return ARCHIVE_FATAL;
    return target;
}

la_int64_t skipBytes(archive *, void *data, la_int64_t bytes)
{
    QIODevice &in = static_cast<Input *>(data)->in;
    const qint64 step = std::min<qint64>(bytes, in.size() - in.pos());
    return step > 0 && in.seek(in.pos() + step) ? step : 0;
}

Archive opened(Input &input, int (*format)(archive *))
{
    Archive reader(archive_read_new());
    input.begun = false;
    input.before = 0;
    input.in.seek(0);
    format(reader.get());
    archive_read_set_seek_callback(reader.get(), seekTo);
    archive_read_set_skip_callback(reader.get(), skipBytes);
    archive_read_set_read_callback(reader.get(), readBlock);
    archive_read_set_callback_data(reader.get(), &input);
    archive_read_open1(reader.get());
    return reader;
}

/// UTF-8 where the archive says so or where it can be nothing else, the page of DOS otherwise
/// (APPNOTE.TXT, appendix D).
QString decodedName(const char *raw)
{
    constexpr int kDos = 437;
    constexpr qsizetype kLongest = 1000;
    const QByteArrayView bytes(raw);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = utf8.decode(bytes);
    if (utf8.hasError())
        name = formats::decodeCodePage(bytes, kDos).value_or(QString::fromLatin1(bytes));
    return name.left(kLongest);
}

QString nameOf(archive_entry *entry)
{
    if (const char *raw = archive_entry_pathname(entry))
        return decodedName(raw);
    if (const char *raw = archive_entry_pathname_utf8(entry))
        return decodedName(raw);
    return {};
}

ZipArchive::Kind kindOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry))
        return ZipArchive::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
    case 0: // made on Windows, where there are no kinds
        return ZipArchive::Kind::File;
    case AE_IFDIR:
        return ZipArchive::Kind::Folder;
    case AE_IFLNK:
        return ZipArchive::Kind::Link;
    default:
        return ZipArchive::Kind::Special;
    }
}

/// 1980 begins the time of ZIP, and stands for none.
std::optional<QDateTime> timeOf(archive_entry *entry)
{
    static const QDateTime none(QDate(1980, 1, 2), QTime(0, 0), Qt::UTC);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(archive_entry_mtime(entry), Qt::UTC);
    return archive_entry_mtime_is_set(entry) && time > none ? std::optional(time) : std::nullopt;
}

} // namespace

struct ZipArchive::Inside {
    Input input;
    Archive reader;
    archive_entry *entry = nullptr;
    bool sequential = false;
    QString error;

    /// True if there is an entry.
    bool step();
    void note();
};

void ZipArchive::Inside::note()
{
    const char *said = archive_error_string(reader.get());
    error = said ? QString::fromUtf8(said) : u"unknown"_s;
}

bool ZipArchive::Inside::step()
{
    const int result = archive_read_next_header(reader.get(), &entry);
    error.clear();
    if (result == ARCHIVE_OK || result == ARCHIVE_WARN) {
        input.begun = true;
        return true;
    }
    if (result != ARCHIVE_EOF)
        note();
    return false;
}

ZipArchive::ZipArchive(QIODevice &in, std::stop_token stop)
    : m_inside(new Inside{Input{in, std::move(stop)}, {}, nullptr, false, {}})
{
}

ZipArchive::~ZipArchive() = default;

std::optional<ZipArchive::Entry> ZipArchive::next()
{
    Inside &inside = *m_inside;
    bool there = false;
    if (!inside.reader) {
        inside.reader = opened(inside.input, archive_read_support_format_zip_seekable);
        there = inside.step();
        if (!there && !inside.error.isEmpty()) {
            inside.reader = opened(inside.input, archive_read_support_format_zip_streamable);
            inside.sequential = true;
            there = inside.step();
        }
    } else {
        there = inside.step();
    }
    if (!there)
        return std::nullopt;
    archive_entry *entry = inside.entry;
    return Entry{nameOf(entry), kindOf(entry), archive_entry_is_encrypted(entry) != 0,
                 qint64(archive_entry_size(entry)), timeOf(entry)};
}

qint64 ZipArchive::read(char *data, qint64 most)
{
    const la_ssize_t got = archive_read_data(m_inside->reader.get(), data, std::size_t(most));
    if (got < 0)
        m_inside->note();
    return got < 0 ? -1 : qint64(got);
}

QString ZipArchive::error() const
{
    return m_inside->error;
}

bool ZipArchive::isSequential() const
{
    return m_inside->sequential;
}

ZipEntryDevice::ZipEntryDevice(ZipArchive &archive, qint64 size, qint64 &room, std::stop_token stop)
    : m_archive(archive), m_size(size), m_room(room), m_stop(std::move(stop))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ZipEntryDevice::atEnd() const
{
    return m_isOver && QIODevice::bytesAvailable() == 0;
}

qint64 ZipEntryDevice::readData(char *data, qint64 most)
{
    if (m_isOver || most <= 0)
        return m_isOver ? -1 : 0;
    const qint64 got = m_stop.stop_requested() ? -1 : m_archive.read(data, most);
    m_room -= std::max<qint64>(got, 0);
    m_hasFailed = got < 0;
    m_isTooMuch = m_room < 0;
    m_isOver = got <= 0 || m_isTooMuch;
    return m_isOver ? -1 : got;
}

void ZipEntryDevice::drain()
{
    QByteArray block(kBlock, Qt::Uninitialized);
    while (!m_isOver)
        (void)readData(block.data(), kBlock);
}

} // namespace da::machine::importing
