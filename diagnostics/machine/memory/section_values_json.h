// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"
#include "diagnostics/machine/memory/json_cursor.h"

namespace da::machine {

// What a section of a State holds when it was read: the fields beside "origin".

[[nodiscard]] QJsonObject valueToJson(const DeviceInventory &devices);
void valueFromJson(JsonCursor &json, DeviceInventory &out);
[[nodiscard]] QJsonObject valueToJson(const ServiceRecord &service);
void valueFromJson(JsonCursor &json, ServiceRecord &out);
[[nodiscard]] QJsonObject valueToJson(const QString &text);
void valueFromJson(JsonCursor &json, QString &out);
[[nodiscard]] QJsonObject valueToJson(const Platform &platform);
void valueFromJson(JsonCursor &json, Platform &out);
[[nodiscard]] QJsonObject valueToJson(const Network &network);
void valueFromJson(JsonCursor &json, Network &out);

} // namespace da::machine
