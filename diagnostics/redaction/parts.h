// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"
#include "diagnostics/redaction/tokens.h"

// The parts of a redaction: each rewrites what it knows and drops the rest.
namespace da::redaction {

/// A URL, a host, a proxy, a list of any of them. Of what it does not know it keeps the shape, with
/// a token for each word.
[[nodiscard]] QString webWords(Tokens &tokens, QStringView text);

/// The name of a network interface, of Windows or a token.
[[nodiscard]] QString interfaceName(Tokens &tokens, QStringView name);
[[nodiscard]] QString serviceName(Tokens &tokens, QStringView name);

[[nodiscard]] machine::KeyPath keyPath(Tokens &tokens, const machine::KeyPath &path);
/// The root above the hives.
[[nodiscard]] machine::RegistryKey registry(Tokens &tokens, const machine::RegistryKey &root);

[[nodiscard]] machine::DeviceInventory devices(Tokens &tokens,
                                               const machine::DeviceInventory &devices);
[[nodiscard]] machine::ServiceRecord service(Tokens &tokens, machine::ServiceRecord service);
[[nodiscard]] machine::Platform platform(Tokens &tokens, const machine::Platform &platform);
[[nodiscard]] machine::Network network(Tokens &tokens, const machine::Network &network);

[[nodiscard]] machine::ServerAddress serverAddress(Tokens &tokens,
                                                   const machine::ServerAddress &address);
[[nodiscard]] machine::ServerAnswer server(Tokens &tokens, const machine::ServerAnswer &answer);

/// What the command would print of the same computer under its other names; nothing if that can't
/// be told.
[[nodiscard]] std::optional<QString> output(Tokens &tokens, machine::QueryId query,
                                            const QString &text);
[[nodiscard]] std::optional<QString> accessOutput(Tokens &tokens, machine::QueryId query,
                                                  const QString &text);

[[nodiscard]] machine::Origin origin(Tokens &tokens, const machine::Origin &origin);
[[nodiscard]] machine::Unreadable unreadable(const machine::Unreadable &unreadable);

} // namespace da::redaction
