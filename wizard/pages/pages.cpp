// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/pages.h"

namespace da::wizard {

Page *makePage(PageId id, PageContext &context)
{
    switch (id) {
    case PageId::Start:
        return new StartPage(context);
    case PageId::Evidence:
        return new EvidencePage(context);
    case PageId::Practice:
        return new PracticePage(context);
    case PageId::Role:
        return new RolePage(context);
    case PageId::Symptom:
        return new SymptomPage(context);
    case PageId::Code:
        return new CodePage(context);
    case PageId::Gather:
        return new GatherPage(context);
    case PageId::Findings:
        return new FindingsPage(context);
    case PageId::Report:
        return new ReportPage(context);
    }
    return nullptr;
}

} // namespace da::wizard
