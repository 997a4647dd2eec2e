// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace da::formats {

/// What is wrong with a security descriptor; Sound if nothing is. Only its form is judged, never
/// whom it lets in.
enum class DescriptorFault {
    Sound,
    TooShort,      ///< not even a header of 20 bytes
    BadHeader,     ///< another revision than 1, or not self-relative
    BadOwner,      ///< owner or group lies outside, or is no SID
    BadAccessList, ///< a list lies outside, or its entries do not fit into it
};
/// For machines: "sound", "too-short", "bad-header", "bad-owner", "bad-access-list".
[[nodiscard]] const char *descriptorFaultName(DescriptorFault fault);

/// A self-relative SECURITY_DESCRIPTOR (MS-DTYP 2.4.6), as the registry keeps it under UrlAclInfo.
[[nodiscard]] DescriptorFault checkSecurityDescriptor(QByteArrayView bytes);
/// The text form (MS-DTYP 2.5.1, "D:(A;;GX;;;S-1-5-20)"): BadHeader if it has no part at all, else
/// what does not parse.
[[nodiscard]] DescriptorFault checkSddl(QStringView text);

} // namespace da::formats
