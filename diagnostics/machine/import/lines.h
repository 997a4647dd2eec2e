// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/registry_value.h"

#include <QIODevice>
#include <deque>
#include <stop_token>

namespace da::machine::importing {

/// At which lines the key headers of a .reg file stand, of the part that was just read.
class HeaderLines final {
public:
    /// The line of a key's header, and forgets all before it; 0 if it was not seen.
    qint64 lineOf(const formats::KeyPath &path) const;
    void add(qint64 line, const QString &header);

private:
    struct Header final {
        qint64 line;
        QString text;
    };
    mutable std::deque<Header> m_headers;
};

/// Hands through what it reads and looks for lines that begin with "[" as it passes, because the
/// reader of .reg files does not tell lines. It ends when it is stopped.
class WatchedDevice final : public QIODevice {
public:
    WatchedDevice(QIODevice &in, qint64 firstLine, std::stop_token stop);
    [[nodiscard]] const HeaderLines &headers() const { return m_headers; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void watch(QByteArrayView bytes);
    void take(char16_t unit);

    QIODevice &m_in;
    std::stop_token m_stop;
    HeaderLines m_headers;
    qint64 m_line;
    QByteArray m_begin; ///< the first bytes, until the width of a unit is known
    int m_width = 0;    ///< bytes of a unit: 1, or 2 in UTF-16
    bool m_bigEndian = false;
    int m_pending = -1; ///< first byte of a unit of two
    bool m_atLineStart = true;
    bool m_inHeader = false;
    QString m_header;
};

} // namespace da::machine::importing
