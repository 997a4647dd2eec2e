// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/reading.h"
#include "diagnostics/machine/windows/windows_machine.h"

#include <QJsonArray>
#include <QJsonObject>

struct IWbemClassObject;

namespace da::machine::windows {

/// A class in WMI: its instances, or what one of its methods, called with nothing, gives out as
/// an array of objects.
struct WmiSource final {
    const char16_t *nameSpace;
    const char16_t *className;
    const char16_t *method = nullptr;
    const char16_t *output = nullptr;
};

/// One JSON object per instance. A namespace or class that is not there is Unsupported; no
/// instances are an empty list.
[[nodiscard]] Read<QJsonArray> readWmi(const WmiSource &source,
                                       const WindowsMachine::Limits &limits);

/// As ConvertTo-Json prints it, since WMI gives enums as numbers, too; empty for no objects.
[[nodiscard]] Read<QString> asText(const Read<QJsonArray> &objects);

/// The properties of an object, without WMI's own; nothing if they can't be read.
[[nodiscard]] std::optional<QJsonObject> propertiesOf(IWbemClassObject &object);
/// The objects in one of its properties.
[[nodiscard]] std::optional<QJsonArray> objectsIn(IWbemClassObject &object, const char16_t *name);

} // namespace da::machine::windows
