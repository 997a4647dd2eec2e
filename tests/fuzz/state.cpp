// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace da;
using namespace Qt::StringLiterals;

// What was read is written, and read again the same. A scenario holds a state.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QJsonObject json = QJsonDocument::fromJson(fuzz::bytesOf(data, size)).object();
    if (json.contains(u"state"_s))
        json = json.value(u"state"_s).toObject();
    json.insert(u"schema"_s, u"da-wizard.state/1"_s);
    const auto state = machine::stateFromJson(json);
    if (!state)
        return 0;
    const QByteArray written = QJsonDocument(machine::toJson(*state)).toJson();
    const auto again = machine::stateFromJson(QJsonDocument::fromJson(written).object());
    fuzz::require(again.has_value(), "what we write is read");
    fuzz::require(*again == *state, "what we write reads back");
    return 0;
}
