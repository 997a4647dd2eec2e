// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

namespace da::formats {

/// Output of `Get-DAConnectionStatus` (MSFT_DAConnectionStatus), one object. The cmdlet prints
/// nothing on a computer that is not set up for DirectAccess.
struct DirectAccessStatus final {
    /// Words of an enum, never translated: "ConnectedRemotely", "ActionableError", "Error". JSON
    /// has numbers instead, whose meaning is documented nowhere: they stay digits.
    QString status;
    QString substatus; ///< "None", "CouldNotContactDirectAccessServer"; empty if it has no value
    /// The status is a number.
    [[nodiscard]] bool isNumbered() const;
    friend bool operator==(const DirectAccessStatus &, const DirectAccessStatus &) = default;
};
[[nodiscard]] std::optional<DirectAccessStatus> parseGetDaConnectionStatus(QStringView text);

/// Output of `Get-DAClientExperienceConfiguration` (MSFT_DAClientExperienceConfiguration): what
/// Group Policy gave this computer for DirectAccess.
struct DirectAccessSettings final {
    /// A setting that policy writes as text (resources, end points, names) has a value. Switches
    /// do not count: the cmdlet prints "False" for those that nobody set.
    bool applied = false;
    QString friendlyName;
    QStringList corporateResources; ///< "HTTP:http://directaccess-webprobehost.corp.contoso.com"
    std::optional<bool> manualEntryPointAllowed;
    friend bool operator==(const DirectAccessSettings &, const DirectAccessSettings &) = default;
};
/// Recognised by the names of its properties, even if none of them has a value.
[[nodiscard]] std::optional<DirectAccessSettings> parseGetDaClientExperience(QStringView text);

} // namespace da::formats
