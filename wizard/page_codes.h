// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/text.h"

#include <span>

namespace da::wizard {

/// The pages, by what they are for. The number is QWizard's page id.
enum class PageId { Start, Evidence, Practice, Role, Symptom, Code, Gather, Findings, Report };

/// A page as the person on the phone names it.
struct PageEntry final {
    PageId id;
    const char *code; ///< letter and digit; stable for ever: the helpdesk's script names it
    Text title;
};

/// Every page, in the order of the codes. The one table: the helpdesk's script is made from it.
[[nodiscard]] std::span<const PageEntry> pageTable();
[[nodiscard]] const PageEntry &pageEntry(PageId id);

} // namespace da::wizard
