// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/server_answer.h"

// What is said to something that may not speak TLS, and what its answer means. Bytes only.
namespace da::machine {

/// A TLS ClientHello (RFC 5246 7.4.1.2) that any TLS server answers in TLS, be it with a refusal.
/// It is sent alone, to tell "speaks TLS, but not with us" from "speaks something else".
[[nodiscard]] QByteArray helloOf(const QString &host);
/// The bytes begin as a TLS record of a handshake or an alert.
[[nodiscard]] bool isTlsRecord(const QByteArray &bytes);

[[nodiscard]] QByteArray plainRequest(const ServerAddress &address);
/// The head is there to its end, or there is as much as anybody reads.
[[nodiscard]] bool isEnough(const QByteArray &bytes);
/// Nothing if it is not the beginning of an HTTP answer.
[[nodiscard]] std::optional<WebAnswer> webAnswer(const QByteArray &bytes);
inline constexpr qsizetype kMostPlainBytes = 8192;

} // namespace da::machine
