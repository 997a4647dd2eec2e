// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/json_cursor.h"
#include "diagnostics/machine/memory/state.h"

namespace da::machine {

// The registry in the JSON form of a State: key paths with their values, flat.

/// Number, text and list stand for REG_DWORD, REG_SZ and REG_MULTI_SZ; the rest has type and hex.
[[nodiscard]] QJsonValue registryValueToJson(const RegistryValue &value);
[[nodiscard]] QJsonObject registryToJson(const RegistryKey &root);
/// `completeByDefault`: what is not listed is absent unless the file says otherwise.
[[nodiscard]] RegistryKey registryFromJson(JsonCursor json, bool completeByDefault);

[[nodiscard]] QJsonObject originToJson(const Origin &origin);
[[nodiscard]] Origin originFromJson(JsonCursor json);
[[nodiscard]] QJsonObject unreadableToJson(const Unreadable &unreadable);
/// "unreadable" and "detail" of the object, if they are there.
[[nodiscard]] std::optional<Unreadable> unreadableFromJson(JsonCursor &json);

[[nodiscard]] QString timeToJson(const QDateTime &time);

/// All of a State but the schema; `completeByDefault` as above, for services too.
[[nodiscard]] State stateFromCursor(JsonCursor &json, bool completeByDefault);
void stateToJson(const State &state, QJsonObject &out);

} // namespace da::machine
