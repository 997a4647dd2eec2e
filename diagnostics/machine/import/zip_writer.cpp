// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/zip_writer.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace da::machine {
namespace {

struct Freed final {
    void operator()(archive *one) const { archive_write_free(one); }
    void operator()(archive_entry *one) const { archive_entry_free(one); }
};

la_ssize_t append(archive *, void *data, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(data)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

bool add(archive *writer, const ZipFile &file, const QDateTime &time)
{
    const std::unique_ptr<archive_entry, Freed> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), file.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), time.toSecsSinceEpoch(), 0);
    const auto size = size_t(file.bytes.size());
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, file.bytes.constData(), size) == la_ssize_t(size);
}

} // namespace

std::expected<QByteArray, QString> zipped(const std::vector<ZipFile> &files, const QDateTime &time)
{
    QByteArray out;
    const std::unique_ptr<archive, Freed> writer(archive_write_new());
    bool good = archive_write_set_format_zip(writer.get()) == ARCHIVE_OK;
    archive_write_set_bytes_in_last_block(writer.get(), 1); // no padding behind the end
    good = good && archive_write_open(writer.get(), &out, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const ZipFile &file : files)
        good = good && add(writer.get(), file, time);
    good = good && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (good)
        return out;
    const char *said = archive_error_string(writer.get());
    return std::unexpected(QString::fromUtf8(said ? said : "unknown"));
}

} // namespace da::machine
