// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"

class QWidget;

namespace da::wizard {

/// A printer is set up on this computer.
[[nodiscard]] bool hasPrinter();

enum class Printed { Yes, No, Failed };
/// Asks which printer, and prints. No: the person thought better of it.
[[nodiscard]] Printed printOnPaper(const report::Document &document, QWidget *parent);

/// The pages as a PDF file, for where there is no printer.
[[nodiscard]] QByteArray toPdf(const report::Document &document);

} // namespace da::wizard
