// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/json_cursor.h"
#include "diagnostics/machine/server_answer.h"

namespace da::machine {

// What a server answered, as it stands in the "servers" of a State. Its address is the name of the
// field that it stands in.
[[nodiscard]] QJsonObject valueToJson(const ServerAnswer &answer);
void valueFromJson(JsonCursor &json, ServerAnswer &out);

} // namespace da::machine
