// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/icon.h"

#include <QPainter>
#include <QPainterPath>

namespace da::wizard {
namespace {

constexpr QColor kBackground{0x0b, 0x57, 0x8f};
constexpr QColor kPath{0xff, 0xd5, 0x4f};

/// Drawn on a square of 64 units: an arch (the tunnel) between two ends, one of them reached.
void paintSymbol(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kBackground);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 12, 12);

    QPainterPath arch(QPointF(16, 46));
    arch.cubicTo(QPointF(16, 12), QPointF(48, 12), QPointF(48, 46));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kPath, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(arch);

    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(16, 46), 8, 8);
    painter.drawEllipse(QPointF(48, 46), 8, 8);
}

} // namespace

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 64.0, size / 64.0);
        paintSymbol(painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace da::wizard
