// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pages/evidence_page.h"
#include "wizard/pages/findings_page.h"
#include "wizard/pages/gather_page.h"
#include "wizard/pages/practice_page.h"
#include "wizard/pages/report_page.h"
#include "wizard/pages/start_page.h"
#include "wizard/pages/symptom_pages.h"

namespace da::wizard {

/// The page of an id; the wizard takes it over.
[[nodiscard]] Page *makePage(PageId id, PageContext &context);

} // namespace da::wizard
