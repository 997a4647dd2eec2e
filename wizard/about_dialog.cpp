// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/about_dialog.h"

#include "wizard/icon.h"
#include "wizard/page.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kTitle{"about.title",
                      QT_TRANSLATE_NOOP("da-wizard", "About DirectAccess Connection Wizard")};
constexpr Text kName{"about.name",
                     QT_TRANSLATE_NOOP("da-wizard", "DirectAccess Connection Wizard, version %1")};
constexpr Text kPurpose{
    "about.purpose",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Finds out why a computer reaches the company over Teredo but not over "
                      "IP-HTTPS, and shows the evidence. Looking never changes anything.")};
constexpr Text kSource{"about.source",
                       QT_TRANSLATE_NOOP("da-wizard",
                                         "Based on the Microsoft support article KB2980660 and its "
                                         "neighbours. Not a Microsoft product.")};
constexpr Text kLicence{
    "about.licence",
    QT_TRANSLATE_NOOP("da-wizard", "Free software under the MIT licence. Made with Qt %1 (LGPL).")};
constexpr Text kClose{"about.close", QT_TRANSLATE_NOOP("da-wizard", "&Close")};

} // namespace

AboutDialog::AboutDialog(const Translator &say, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(say(kTitle));
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    row->addWidget(picture, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    QLabel *name = plainLabel(say(Message(kName, Term{QStringLiteral(DA_WIZARD_VERSION)})), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    words->addWidget(name);
    words->addWidget(plainLabel(say(kPurpose), this));
    words->addWidget(plainLabel(say(kSource), this));
    const Term qt{QString::fromLatin1(qVersion())};
    words->addWidget(plainLabel(say(Message(kLicence, qt)), this));
    row->addLayout(words, 1);
    column->addLayout(row);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(say(kClose), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

} // namespace da::wizard
