// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// What a QWizard costs that does nothing.
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    page->setTitle(u"Empty"_s);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(u"Nothing to do."_s));
    wizard.addPage(page);
    wizard.resize(860, 640); // as the window that it is compared with
    wizard.show();
    return QApplication::exec();
}
