// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(da_data);
}

namespace da {

void makeResourcesAvailable()
{
    initResources();
}

} // namespace da
