// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QIODevice>
#include <memory>
#include <optional>
#include <stop_token>

namespace da::machine::importing {

/// A ZIP archive, entry by entry, in memory that does not grow with it; nothing is unpacked to
/// disk. By its directory; where that is missing or broken, by the entries themselves.
class ZipArchive final {
public:
    enum class Kind { File, Folder, Link, Special };
    struct Entry final {
        QString name; ///< as it stands in the archive, of at most 1000 characters
        Kind kind = Kind::File;
        bool encrypted = false;
        qint64 size = 0; ///< as the archive says; 0 if it does not
        std::optional<QDateTime> time;
    };

    /// The device must be open, seekable and at its beginning, and outlive this object.
    ZipArchive(QIODevice &in, std::stop_token stop);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Nothing at the end, after a stop, and where the archive is so broken that it ends here.
    [[nodiscard]] std::optional<Entry> next();
    /// Of the entry, at most so many bytes; 0 at its end, -1 if the rest can't be read.
    [[nodiscard]] qint64 read(char *data, qint64 most);
    /// What is wrong, in the English words of the library; empty if nothing was.
    [[nodiscard]] QString error() const;
    /// Skipping an entry means reading it.
    [[nodiscard]] bool isSequential() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// The entry that an archive stands at, as a device.
class ZipEntryDevice final : public QIODevice {
public:
    /// `size` as in ZipArchive::Entry. `room`: how many bytes may still come out of the archive.
    ZipEntryDevice(ZipArchive &archive, qint64 size, qint64 &room, std::stop_token stop);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 size() const override { return m_size; }
    /// The archive is broken here.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }
    /// Goes on to the end of the entry.
    void drain();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    qint64 m_size;
    qint64 &m_room;
    std::stop_token m_stop;
    bool m_hasFailed = false;
    bool m_isTooMuch = false;
    bool m_isOver = false;
};

} // namespace da::machine::importing
