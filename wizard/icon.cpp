// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

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

/// Paints itself in the size that is asked for, and none before.
class SymbolEngine final : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/,
               QIcon::State /*state*/) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 64.0, side / 64.0);
        paintSymbol(*painter);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 24, 32, 48, 64, 128, 256})
            sizes += QSize(side, side);
        return sizes;
    }
};

} // namespace

QIcon applicationIcon()
{
    return QIcon(new SymbolEngine);
}

} // namespace da::wizard
