// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "translations/translations.h"

#include <QtGlobal>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(da_i18n);
    Q_INIT_RESOURCE(da_qt_words);
}

namespace da {

void makeTranslationsAvailable()
{
    initResources();
}

} // namespace da
