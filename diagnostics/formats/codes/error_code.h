// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/text.h"

#include <QString>
#include <optional>
#include <span>

namespace da::formats {

/// The number that IP-HTTPS keeps as its last error: a Win32, Winsock or HRESULT value.
struct ErrorCode final {
    quint32 value = 0;
    /// Lower-case hex without leading zeros: "0x643".
    [[nodiscard]] QString hex() const;
    friend auto operator<=>(const ErrorCode &, const ErrorCode &) = default;
};

/// A code as people and programs write it: "0x643", "0X00000643", "1603", "-2146762495",
/// "2147954429". Blanks around it are allowed. Nothing if it is not a number of 32 bits.
[[nodiscard]] std::optional<ErrorCode> parseErrorCode(QStringView text);

/// What kind of thing a code reports; the outcome rules of the diagnosis turn on it.
enum class CodeKind {
    Success,    ///< 0x0: the tunnel is up
    InProgress, ///< 0x3e5: not a fault, look again later
    Creation,   ///< the interface could not be made (0x643, 0x34, 0x32)
    Connection, ///< the interface is there, the server was not reached or not trusted
    Settings,   ///< the settings are wrong (0x4be)
};

/// One entry of the catalogue of known codes (domain facts 1a and 1b).
struct ErrorCodeEntry final {
    ErrorCode code;
    const char *name; ///< the name in winerror.h / winsock2.h: "ERROR_INSTALL_FAILURE"
    CodeKind kind;
    bool
        documented; ///< somebody at Microsoft or in the field wrote down what it means for IP-HTTPS
    Text meaning;   ///< what it means for IP-HTTPS, in plain words; never the raw system text
    Text nextStep;  ///< one next step
    const char *sources; ///< "KB2980660", "KB2980635; KB3056560", ...
};

/// All known codes, by ascending value. The explicit list: add a code there.
[[nodiscard]] std::span<const ErrorCodeEntry> errorCodeCatalogue();

/// The entry of a code, or null if the code is not known.
[[nodiscard]] const ErrorCodeEntry *findErrorCode(ErrorCode code);

} // namespace da::formats
