// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/theme.h"

#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette lightPalette()
{
    QPalette out(QColor(0xf0, 0xf0, 0xf0), QColor(0xf5, 0xf5, 0xf5));
    out.setColor(QPalette::Base, Qt::white);
    out.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf6, 0xf8));
    out.setColor(QPalette::Text, QColor(0x1a, 0x1a, 0x1a));
    out.setColor(QPalette::WindowText, QColor(0x1a, 0x1a, 0x1a));
    out.setColor(QPalette::ButtonText, QColor(0x1a, 0x1a, 0x1a));
    out.setColor(QPalette::PlaceholderText, QColor(0x59, 0x59, 0x59));
    out.setColor(QPalette::Highlight, QColor(0x0b, 0x57, 0x8f));
    out.setColor(QPalette::HighlightedText, Qt::white);
    out.setColor(QPalette::Link, QColor(0x0b, 0x57, 0x8f));
    return out;
}

QPalette darkPalette()
{
    QPalette out(QColor(0x3a, 0x3d, 0x41), QColor(0x24, 0x26, 0x29));
    out.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x1f));
    out.setColor(QPalette::AlternateBase, QColor(0x22, 0x25, 0x28));
    out.setColor(QPalette::Text, QColor(0xf0, 0xf0, 0xf0));
    out.setColor(QPalette::WindowText, QColor(0xf0, 0xf0, 0xf0));
    out.setColor(QPalette::ButtonText, QColor(0xf0, 0xf0, 0xf0));
    out.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    out.setColor(QPalette::ToolTipText, QColor(0xf0, 0xf0, 0xf0));
    out.setColor(QPalette::PlaceholderText, QColor(0xb0, 0xb0, 0xb0));
    out.setColor(QPalette::Highlight, QColor(0x2f, 0x86, 0xc6));
    out.setColor(QPalette::HighlightedText, Qt::white);
    out.setColor(QPalette::Link, QColor(0x7c, 0xc0, 0xf2));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, QColor(0x8f, 0x94, 0x99));
    return out;
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    const bool dark =
        theme == Theme::Dark || (theme == Theme::System && isDark(QApplication::palette()));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(dark ? darkPalette() : lightPalette());
}

Signals signalColours(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x7d, 0xd3, 0x8a), QColor(0xff, 0x8a, 0x80), QColor(0xff, 0xd5, 0x4f)};
    return {QColor(0x1b, 0x5e, 0x20), QColor(0xa1, 0x1b, 0x1b), QColor(0x7a, 0x4f, 0x00)};
}

} // namespace da::wizard
