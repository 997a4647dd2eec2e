// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probe.h"
#include "diagnostics/report/report.h"
#include "diagnostics/texts/translator.h"

class QTreeWidget;
class QWidget;

namespace da::wizard {

/// A tree of plain wrapped text without headings.
[[nodiscard]] QTreeWidget *makeTree(QWidget *parent, const QString &accessibleName);

/// Every cause but the leading one: its verdict, and below it why.
void fillOtherCauses(QTreeWidget &tree, const report::Report &report, const Translator &say,
                     bool skipFirst);

/// Everything that was read, what differs, and what was not understood.
void fillWhatWasRead(QTreeWidget &tree, const report::Report &report, const Translator &say);

} // namespace da::wizard
