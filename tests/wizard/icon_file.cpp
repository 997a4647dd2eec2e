// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// Writes app/windows/da-wizard.ico from what the wizard paints: run by hand when the symbol
// changes.
#include "wizard/icon.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <cstdio>

namespace {

constexpr int kSides[] = {16, 20, 24, 32, 40, 48, 64, 256};

QByteArray png(int side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    da::wizard::applicationIcon().pixmap(QSize(side, side), 1.0).toImage().save(&buffer, "PNG");
    return bytes;
}

/// The ICO format: a directory of pictures, each a PNG (Windows Vista and later).
QByteArray iconFile()
{
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    constexpr quint32 kHeader = 6;
    constexpr quint32 kEntry = 16;
    quint32 at = kHeader + kEntry * static_cast<quint32>(std::size(kSides));
    out << quint16(0) << quint16(1) << static_cast<quint16>(std::size(kSides));
    QByteArray pictures;
    for (const int side : kSides) {
        const QByteArray picture = png(side);
        const auto shown = static_cast<quint8>(side == 256 ? 0 : side);
        out << shown << shown << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << static_cast<quint32>(picture.size()) << at;
        at += static_cast<quint32>(picture.size());
        pictures += picture;
    }
    return file + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: da-wizard-icon FILE.ico\n", stderr);
        return 2;
    }
    QFile file(arguments[1]);
    const QByteArray bytes = iconFile();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 0 : 1;
}
