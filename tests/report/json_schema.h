// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace da::test {

/// What is wrong with the document by resources/schemas/NAME.json; empty if nothing is.
[[nodiscard]] QStringList schemaErrors(const QString &name, const QJsonObject &document);

} // namespace da::test
