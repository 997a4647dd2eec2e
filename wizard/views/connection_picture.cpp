// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/views/connection_picture.h"

#include "wizard/theme.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

using State = report::Connection::State;

constexpr Text kHere{"picture.here", QT_TRANSLATE_NOOP("da-wizard", "This computer")};
constexpr Text kThere{"picture.there", QT_TRANSLATE_NOOP("da-wizard", "Company")};
constexpr Text kName{"picture.name",
                     QT_TRANSLATE_NOOP("da-wizard", "Ways from this computer to the company")};

QColor colourOf(State state, const QPalette &palette)
{
    const Signals colours = signalColours(palette);
    switch (state) {
    case State::Up:
        return colours.good;
    case State::Down:
        return colours.bad;
    case State::Resting:
    case State::NotRead:
        return colours.unsure;
    }
    return colours.unsure;
}

/// A whole line reaches the company, a broken one does not; resting is dotted.
void paintLine(QPainter &painter, const QLineF &line, State state, const QColor &colour)
{
    QPen pen(colour, 3);
    if (state == State::Resting || state == State::NotRead)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    if (state != State::Down) {
        painter.drawLine(line);
        return;
    }
    const QPointF middle = line.center();
    painter.drawLine(line.p1(), middle);
    const qreal arm = 6;
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

} // namespace

ConnectionPicture::ConnectionPicture(const Translator &say, QWidget *parent)
    : QWidget(parent), m_say(say)
{
    setAccessibleName(m_say(kName));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void ConnectionPicture::show(const std::vector<report::Connection> &connections)
{
    m_connections = connections;
    QStringList words;
    for (const report::Connection &connection : m_connections)
        words += report::methodName(connection.method) + u": "_s + m_say(connection.words);
    setAccessibleDescription(words.join(u". "_s));
    updateGeometry();
    update();
}

int ConnectionPicture::laneHeight() const
{
    return fontMetrics().height() * 4;
}

QSize ConnectionPicture::sizeHint() const
{
    const int lanes = static_cast<int>(m_connections.size());
    return {fontMetrics().averageCharWidth() * 70, laneHeight() * (lanes > 0 ? lanes : 1) + 8};
}

QSize ConnectionPicture::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 45, sizeHint().height()};
}

void ConnectionPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_connections.size()); ++i) {
        const QRect lane(0, i * laneHeight() + 4, width(), laneHeight());
        paintLane(painter, lane, m_connections[static_cast<size_t>(i)]);
    }
}

void ConnectionPicture::paintLane(QPainter &painter, const QRect &lane,
                                  const report::Connection &connection)
{
    const QFontMetrics metrics = fontMetrics();
    const int end = std::max(metrics.horizontalAdvance(m_say(kHere)),
                             metrics.horizontalAdvance(m_say(kThere))) +
                    12;
    QRect left(lane.left(), lane.top(), end, lane.height());
    QRect right(lane.right() - end, lane.top(), end, lane.height());
    if (layoutDirection() == Qt::RightToLeft)
        std::swap(left, right);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(left, Qt::AlignCenter, m_say(kHere));
    painter.drawText(right, Qt::AlignCenter, m_say(kThere));

    const QRect middle = lane.adjusted(end, 0, -end, 0);
    const qreal y = middle.center().y();
    QLineF line(middle.left(), y, middle.right(), y);
    if (layoutDirection() == Qt::RightToLeft)
        line = QLineF(line.p2(), line.p1());
    paintLine(painter, line, connection.state, colourOf(connection.state, palette()));

    painter.setPen(palette().color(QPalette::WindowText));
    const QRect above(middle.left(), middle.top(), middle.width(), middle.height() / 2 - 10);
    const QRect below(middle.left(), static_cast<int>(y) + 10, middle.width(),
                      middle.height() / 2 - 10);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom,
                     report::methodName(connection.method));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, m_say(connection.words));
}

} // namespace da::wizard
