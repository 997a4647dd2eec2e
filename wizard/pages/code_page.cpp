// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/symptom_pages.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace da::wizard {
namespace {

constexpr Text kIntro{
    "code.intro",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Press the Windows key, type cmd, press Enter. Type this command, press "
                      "Enter, and look for a number that begins with 0x:")};
constexpr Text kCommandName{"code.command", QT_TRANSLATE_NOOP("da-wizard", "Command to type")};
constexpr Text kCopy{"code.copy", QT_TRANSLATE_NOOP("da-wizard", "C&opy")};
constexpr Text kCopied{"code.copied", QT_TRANSLATE_NOOP("da-wizard", "Copied")};
constexpr Text kFatal{"code.0x643", QT_TRANSLATE_NOOP("da-wizard", "0x643")};
constexpr Text kFatalMore{
    "code.0x643.more",
    QT_TRANSLATE_NOOP("da-wizard", "Windows could not set up the IP-HTTPS interface.")};
constexpr Text kDuplicate{"code.0x34", QT_TRANSLATE_NOOP("da-wizard", "0x34")};
constexpr Text kDuplicateMore{
    "code.0x34.more",
    QT_TRANSLATE_NOOP("da-wizard", "Windows could not create the IP-HTTPS interface.")};
constexpr Text kNone{"code.0x0", QT_TRANSLATE_NOOP("da-wizard", "0x0")};
constexpr Text kNoneMore{"code.0x0.more",
                         QT_TRANSLATE_NOOP("da-wizard", "Windows reports no error.")};
constexpr Text kNotSure{"answer.not-sure", QT_TRANSLATE_NOOP("da-wizard", "I can't tell")};
constexpr Text kNotSureMore{
    "code.not-sure.more",
    QT_TRANSLATE_NOOP("da-wizard", "That is fine. This program reads the code itself.")};
constexpr Text kOther{"code.other", QT_TRANSLATE_NOOP("da-wizard", "An&other number:")};
constexpr Text kUse{"code.use", QT_TRANSLATE_NOOP("da-wizard", "&Use this number")};
constexpr Text kExample{"code.example", QT_TRANSLATE_NOOP("da-wizard", "for example 0x2af9")};
constexpr Text kComplaint{
    "code.complaint",
    QT_TRANSLATE_NOOP("da-wizard", "“%1” is not an error number. It looks like 0x2af9: the "
                                   "characters 0x, then digits and the letters a to f.")};

constexpr formats::ErrorCode kInstallFailure{0x643};
constexpr formats::ErrorCode kDuplicateName{0x34};
constexpr formats::ErrorCode kSuccess{0};

} // namespace

void CodePage::build(QVBoxLayout &body)
{
    addParagraph(body, kIntro);
    buildCommand(body);
    addChoice(body, kFatal, kFatalMore, [this] { answer(kInstallFailure); });
    addChoice(body, kDuplicate, kDuplicateMore, [this] { answer(kDuplicateName); });
    addChoice(body, kNone, kNoneMore, [this] { answer(kSuccess); });
    buildOtherCode(body);
    addChoice(body, kNotSure, kNotSureMore, [this] { answer(std::nullopt); });
    body.addStretch(1);
}

void CodePage::buildCommand(QVBoxLayout &body)
{
    auto *row = new QHBoxLayout;
    auto *command =
        new QLineEdit(machine::queryCommand(machine::QueryId::HttpsTunnelInterfaces), this);
    command->setReadOnly(true);
    command->setAccessibleName(say(kCommandName));
    command->setObjectName(QStringLiteral("command"));
    auto *copy = new QPushButton(say(kCopy), this);
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, this, [this, command, copy] {
        QGuiApplication::clipboard()->setText(command->text());
        copy->setText(say(kCopied));
    });
    row->addWidget(command, 1);
    row->addWidget(copy);
    body.addLayout(row);
}

void CodePage::buildOtherCode(QVBoxLayout &body)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(say(kOther), this);
    m_other = new QLineEdit(this);
    m_other->setPlaceholderText(say(kExample));
    m_other->setMaxLength(200);
    m_other->setObjectName(QStringLiteral("otherCode"));
    label->setBuddy(m_other);
    auto *use = new QPushButton(say(kUse), this);
    use->setAutoDefault(true);
    row->addWidget(label);
    row->addWidget(m_other, 1);
    row->addWidget(use);
    body.addLayout(row);
    m_complaint = plainLabel({}, this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->hide();
    body.addWidget(m_complaint);
    connect(use, &QPushButton::clicked, this, &CodePage::takeOtherCode);
    connect(m_other, &QLineEdit::returnPressed, this, &CodePage::takeOtherCode);
    connect(m_other, &QLineEdit::textEdited, m_complaint, &QLabel::hide);
}

void CodePage::takeOtherCode()
{
    const std::optional<formats::ErrorCode> code = formats::parseErrorCode(m_other->text());
    if (code) {
        answer(code);
        return;
    }
    m_complaint->setText(say(Message(kComplaint, Outside{m_other->text()})));
    m_complaint->show();
    m_other->setFocus();
}

void CodePage::answer(std::optional<formats::ErrorCode> code)
{
    evidence::Told told = session().told();
    told.code = code;
    session().setTold(told);
    wizard()->next();
}

} // namespace da::wizard
