// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"

#include <QByteArray>
#include <QStringList>
#include <map>

namespace da::test {

/// What must not get out: names of people, computers, companies and files, addresses, accounts.
[[nodiscard]] const QStringList &personal();

/// Files of a computer that is full of them, in every format that is read, by name.
[[nodiscard]] std::map<QString, QByteArray> seededFiles();

/// A recording with them in every place that it has.
[[nodiscard]] machine::State seededState();

/// Those that stand in the bytes: as UTF-8, as UTF-16, as hex or base64 of either, in any case.
[[nodiscard]] QStringList foundIn(const QByteArray &bytes, const QStringList &secrets);

} // namespace da::test
