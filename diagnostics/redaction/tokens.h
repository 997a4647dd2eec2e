// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace da::redaction {

/// Where a label stands in a name: "da.corp.contoso.com" ends in a Top, before it a Domain.
enum class LabelPlace { Host, Domain, Top, Path };

/// The tokens that names and addresses are replaced by. Equal ones, without case, get the same.
class Tokens final {
public:
    /// "interface-1": a text as a whole.
    [[nodiscard]] QString named(QLatin1StringView kind, QStringView text);
    /// A label of a name, without dots. What it was first seen as decides how its token looks.
    [[nodiscard]] QString label(QStringView label, LabelPlace place);
    /// A DNS name, perhaps with a dot in front, or with stars for letters.
    [[nodiscard]] QString host(QStringView name);
    /// An address of the same class; nothing if it is none. Keeps no zone.
    [[nodiscard]] std::optional<QString> address(QStringView text);
    /// With or without braces, as it stands. Those that are the same on every computer stay.
    [[nodiscard]] QString guid(QStringView text);
    /// "S-1-5-21-...": well-known accounts stay, others keep their class.
    [[nodiscard]] QString sid(QStringView text);

private:
    /// From 1, for each kind.
    quint32 number(QLatin1StringView kind, const QString &text);

    QHash<QString, quint32> m_numbers; ///< by kind and text
    QHash<QString, quint32> m_counts;  ///< by kind
    QHash<QString, QString> m_labels;
};

/// "{8-4-4-4-12}", the braces may be missing.
[[nodiscard]] bool isGuid(QStringView text);

} // namespace da::redaction
