// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/descriptors.h"
#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace da::redaction {

using machine::KeyPath;
using machine::RegistryKey;
using machine::RegistryValue;

namespace {

enum class Kind { Number, Web, Profile, Company, Product, Edition, Build, Type };

struct Known final {
    QLatin1StringView name;
    Kind kind;
};
// What probes read. Of values that are not listed only their being there is kept.
constexpr Known kValues[] = {{"IPHTTPS_ClientUrl"_L1, Kind::Web},
                             {"IPHTTPS_ClientState"_L1, Kind::Number},
                             {"IPHTTPS_ProfileName"_L1, Kind::Profile},
                             {"ErrorCode"_L1, Kind::Number},
                             {"DisabledComponents"_L1, Kind::Number},
                             {"Start"_L1, Kind::Number},
                             {"ProxyEnable"_L1, Kind::Number},
                             {"ProxyServer"_L1, Kind::Web},
                             {"ProxyOverride"_L1, Kind::Web},
                             {"AutoConfigURL"_L1, Kind::Web},
                             {"StaticProxy"_L1, Kind::Web},
                             {"Name"_L1, Kind::Web},
                             {"DirectAccessDNSServers"_L1, Kind::Web},
                             {"GenericDNSServers"_L1, Kind::Web},
                             {"ConfigOptions"_L1, Kind::Number},
                             {"FriendlyName"_L1, Kind::Company},
                             {"NamePreferenceAllowed"_L1, Kind::Number},
                             {"ProductName"_L1, Kind::Product},
                             {"EditionID"_L1, Kind::Edition},
                             {"CurrentBuildNumber"_L1, Kind::Build},
                             {"InstallationType"_L1, Kind::Type}};

const Known *knownValue(QStringView name)
{
    for (const Known &one : kValues) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

QString textOf(Tokens &tokens, Kind kind, const QString &text)
{
    static const QRegularExpression build(u"\\A\\s*[0-9]{1,6}\\s*\\z"_s);
    static const QRegularExpression type(u"\\A(?:Client|Server|Server Core|Nano Server)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    switch (kind) {
    case Kind::Web:
        return webWords(tokens, text);
    case Kind::Profile:
        return interfaceName(tokens, text);
    case Kind::Company:
        return tokens.named("company"_L1, text);
    case Kind::Product:
        return knownProduct(text);
    case Kind::Edition:
        return knownEdition(text);
    case Kind::Build:
        return build.match(text).hasMatch() ? text : QString();
    case Kind::Type:
        return type.match(text).hasMatch() ? text : QString();
    case Kind::Number:
        break;
    }
    return {};
}

/// Without content: it is there, and of that type.
RegistryValue emptied(const RegistryValue &value)
{
    return {value.type <= RegistryValue::Qword ? value.type : quint32(RegistryValue::None), {}};
}

RegistryValue valueAnew(Tokens &tokens, Kind kind, const RegistryValue &value)
{
    const bool isNumber = kind == Kind::Number;
    if (isNumber && (value.asDword() || value.asQword()))
        return value;
    if (const auto text = value.asString(); text && !isNumber) {
        RegistryValue out = RegistryValue::string(textOf(tokens, kind, *text));
        out.type = emptied(value).type;
        return out;
    }
    const auto items = value.asMultiString();
    if (!items || isNumber)
        return emptied(value);
    QStringList out;
    for (const QString &item : *items)
        out += textOf(tokens, kind, item);
    return RegistryValue::multiString(out);
}

bool isNamed(QStringView name, QStringView known)
{
    return name.compare(known, Qt::CaseInsensitive) == 0;
}

/// "{GUID}", "DA-{GUID}"
QString withGuid(Tokens &tokens, QStringView name)
{
    const qsizetype brace = name.indexOf(u'{');
    const bool marked = brace == 0 || (brace == 3 && name.startsWith(u"DA-"));
    if (!marked || !isGuid(name.sliced(brace)))
        return {};
    return name.first(brace).toString() + tokens.guid(name.sliced(brace));
}

/// `above`: the names of the keys above it.
QString nameAnew(Tokens &tokens, const QStringList &above, QStringView name)
{
    if (const QString known = knownKeyName(name); !known.isEmpty())
        return known;
    if (const QString guid = withGuid(tokens, name); !guid.isEmpty())
        return guid;
    if (name.startsWith(u"S-1-"))
        return tokens.sid(name);
    const bool isInterface = above.contains(u"IPHTTPS"_s, Qt::CaseInsensitive) ||
                             above.contains(u"IPHTTPSProfiles"_s, Qt::CaseInsensitive);
    return isInterface ? interfaceName(tokens, name) : tokens.named("key"_L1, name);
}

void addValues(Tokens &tokens, const RegistryKey &key, bool areReservations, RegistryKey &out)
{
    for (const auto &[name, value] : key.values) {
        const Known *known = knownValue(name);
        if (areReservations && !name.isEmpty()) {
            RegistryValue reservation = emptied(value);
            reservation.data = descriptor(tokens, value.data);
            out.values.insert_or_assign(webWords(tokens, name), reservation);
        } else if (known) {
            out.values.insert_or_assign(QString(known->name),
                                        valueAnew(tokens, known->kind, value));
        } else {
            out.values.insert_or_assign(tokens.named("value"_L1, name), emptied(value));
        }
    }
    for (const auto &[name, absent] : key.absentValues) {
        if (const Known *known = knownValue(name))
            out.absentValues.emplace(QString(known->name), absent);
    }
}

RegistryKey keyAnew(Tokens &tokens, const QStringList &path, const RegistryKey &key)
{
    RegistryKey out;
    out.valuesComplete = key.valuesComplete;
    out.subkeysComplete = key.subkeysComplete;
    if (key.unreadable)
        out.unreadable = unreadable(*key.unreadable);
    out.owner = tokens.sid(key.owner);
    out.securityDescriptor = descriptor(tokens, key.securityDescriptor);
    out.lastWrite = key.lastWrite;
    out.origin = origin(tokens, key.origin);
    const bool areReservations = !path.isEmpty() && isNamed(path.last(), u"UrlAclInfo");
    addValues(tokens, key, areReservations, out);
    for (const auto &[name, subkey] : key.subkeys)
        out.subkeys.insert_or_assign(nameAnew(tokens, path, name),
                                     keyAnew(tokens, path + QStringList{name}, subkey));
    for (const auto &[name, absent] : key.absentSubkeys) {
        if (const QString known = knownKeyName(name); !known.isEmpty())
            out.absentSubkeys.emplace(known, absent);
    }
    return out;
}

} // namespace

KeyPath keyPath(Tokens &tokens, const KeyPath &path)
{
    QStringList above;
    QStringList out;
    for (const QString &name : path.names()) {
        out += nameAnew(tokens, above, name);
        above += name;
    }
    return KeyPath::parse(out.join(u'\\')).value_or(KeyPath());
}

RegistryKey registry(Tokens &tokens, const RegistryKey &root)
{
    return keyAnew(tokens, {}, root);
}

} // namespace da::redaction
