// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

namespace da {

/// Makes the languages in :/i18n visible. A static library's resources are dropped by the linker
/// unless somebody calls this; each program does, first thing.
void makeTranslationsAvailable();

} // namespace da
