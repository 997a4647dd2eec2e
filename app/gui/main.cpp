// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/computer/this_computer.h"
#include "app/gui/options.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "wizard/icon.h"
#include "wizard/wizard_window.h"

#include <QApplication>
#include <QTranslator>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fputs("\n", stream);
}

/// Qt's own words (file dialogs, context menus) in the language of the program.
void speakQt(QApplication &application, const da::Translator &say)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(u"qtbase_"_s + say.language(), u":/i18n"_s))
        QApplication::installTranslator(translator);
    QLocale::setDefault(say.locale());
    application.setLayoutDirection(say.locale().textDirection());
}

int runWizard(QApplication &application, const da::app::Options &options)
{
    const da::Translator say = da::Translator::firstOf(options.languages);
    speakQt(application, say);
    da::wizard::applyTheme(application, options.theme);

    da::session::Session session(da::session::defaultOptions());
    // Only the Windows program looks at the computer it runs on.
    const auto computer = da::app::thisComputer();
    const da::wizard::PageContext context{
        session, say,
        computer ? [computer] { return computer; }
                 : std::function<std::shared_ptr<const da::machine::Machine>()>()};
    da::wizard::WizardWindow window(context);
    if (!options.scenario.isEmpty()) {
        session.chooseScenario(*da::machine::findScenario(options.scenario));
        window.beginWithChosenComputer();
    } else if (!options.evidence.isEmpty()) {
        window.beginWithEvidence(options.evidence);
    }
    window.show();
    const int code = QApplication::exec();
    // Probes that were left behind get two seconds at most.
    (void)da::evidence::waitForLeftBehind(std::chrono::seconds(2));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    da::app::prepareProcess();
    da::makeTranslationsAvailable();
    da::makeResourcesAvailable();
    QApplication::setApplicationName(u"da-wizard"_s);
    QApplication::setApplicationVersion(QStringLiteral(DA_WIZARD_VERSION));
    QApplication application(argc, argv);
    const auto options = da::app::parseOptions(QApplication::arguments());
    if (!options) {
        print(stderr, u"da-wizard: "_s + options.error() + u"\nTry da-wizard --help."_s);
        return kUsage;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? da::app::helpText().trimmed()
                                    : u"da-wizard "_s + QApplication::applicationVersion());
        return 0;
    }
    return runWizard(application, *options);
}
