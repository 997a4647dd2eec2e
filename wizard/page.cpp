// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kBanner{"banner.practice",
                       QT_TRANSLATE_NOOP("da-wizard", "Practice computer: nothing on this "
                                                      "computer is changed")};
constexpr Text kCodeLabel{"page.code", QT_TRANSLATE_NOOP("da-wizard", "Page %1")};

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *heading = plainLabel(text, parent);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    heading->setFont(font);
    heading->setObjectName(u"heading"_s);
    return heading;
}

QLabel *makeCodeBadge(const QString &text, QWidget *parent)
{
    QLabel *badge = plainLabel(text, parent);
    QFont font = badge->font();
    font.setBold(true);
    badge->setFont(font);
    badge->setWordWrap(false);
    badge->setFrameShape(QFrame::StyledPanel);
    badge->setMargin(6);
    badge->setObjectName(u"pageCode"_s);
    badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return badge;
}

QLabel *makeBanner(const QString &text, QWidget *parent)
{
    QLabel *banner = plainLabel(text, parent);
    banner->setObjectName(u"practiceBanner"_s);
    banner->setAlignment(Qt::AlignCenter);
    banner->setMargin(6);
    QFont font = banner->font();
    font.setBold(true);
    banner->setFont(font);
    // The same in light and dark: it must not be mistaken for anything else.
    QPalette palette = banner->palette();
    palette.setColor(QPalette::Window, QColor(0xff, 0xd5, 0x4f));
    palette.setColor(QPalette::WindowText, Qt::black);
    banner->setPalette(palette);
    banner->setAutoFillBackground(true);
    return banner;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

Page::Page(PageId id, PageContext &context, QWidget *parent)
    : QWizardPage(parent), m_id(id), m_context(context)
{
}

void Page::initializePage()
{
    if (layout() == nullptr)
        buildFrame();
    m_banner->setVisible(session().isPractice());
    enter();
}

void Page::focusFirstControl()
{
    for (QWidget *widget = nextInFocusChain(); widget != this;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (isAncestorOf(widget) && takesTab && widget->isEnabled() && widget->isVisibleTo(this)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Page::buildFrame()
{
    const PageEntry &entry = pageEntry(m_id);
    const QString title = say(entry.title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_banner = makeBanner(say(kBanner), this);
    column->addWidget(m_banner);

    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(title, this), 1);
    const Message code(kCodeLabel, Term{QString::fromLatin1(entry.code)});
    head->addWidget(makeCodeBadge(say(code), this), 0, Qt::AlignTop);
    column->addLayout(head);

    auto *body = new QVBoxLayout;
    column->addLayout(body, 1);
    build(*body);
}

QCommandLinkButton *Page::addChoice(QVBoxLayout &body, const Text &title, const Text &description,
                                    const std::function<void()> &chosen)
{
    auto *button = new QCommandLinkButton(say(title), say(description), this);
    button->setAccessibleDescription(say(description));
    button->setObjectName(QString::fromLatin1(title.id));
    button->setAutoDefault(true);
    connect(button, &QCommandLinkButton::clicked, this, chosen);
    body.addWidget(button);
    return button;
}

QLabel *Page::addParagraph(QVBoxLayout &body, const Message &message)
{
    QLabel *label = plainLabel(say(message), this);
    body.addWidget(label);
    return label;
}

} // namespace da::wizard
