// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/connections.h"
#include "diagnostics/texts/translator.h"

#include <QWidget>

namespace da::wizard {

/// The three ways from this computer to the company, as a picture: which is up, which is blocked.
/// Shape and words say what colour says; a screen reader gets the words.
class ConnectionPicture final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionPicture(const Translator &say, QWidget *parent = nullptr);
    void show(const std::vector<report::Connection> &connections);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLane(QPainter &painter, const QRect &lane, const report::Connection &connection);
    [[nodiscard]] int laneHeight() const;

    const Translator &m_say;
    std::vector<report::Connection> m_connections;
};

} // namespace da::wizard
