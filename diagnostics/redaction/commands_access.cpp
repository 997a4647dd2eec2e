// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/access_status.h"
#include "diagnostics/formats/access/ip_https_configuration.h"
#include "diagnostics/formats/access/name_rules.h"
#include "diagnostics/redaction/commands_written.h"
#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Cmdlets: what was read of their objects, under other names, as lists of properties.
namespace da::redaction {

using machine::QueryId;

namespace {

using Text = std::optional<QString>;

QString truth(std::optional<bool> value)
{
    return value ? (*value ? u"True"_s : u"False"_s) : QString();
}

template <class Enum>
QString wordOf(Enum value, std::initializer_list<const char16_t *> words)
{
    const auto index = static_cast<size_t>(value);
    return index == 0 ? QString() : QString::fromUtf16(words.begin()[index - 1]);
}

Text configuration(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseGetNetIpHttpsConfiguration(text);
    if (!read)
        return std::nullopt;
    auto anew = *read;
    QString out = u"\r\n"_s;
    for (formats::IpHttpsConfiguration &one : anew) {
        one.url = webWords(tokens, one.url);
        one.profile = interfaceName(tokens, one.profile);
        out += rowInAnyCase(u"Profile", one.profile) +
               rowInAnyCase(u"ProfileActivated", truth(one.profileActivated)) +
               rowInAnyCase(u"ConfigurationType",
                            wordOf(one.source, {u"Local", u"GroupPolicy", u"ProfileGroupPolicy"})) +
               rowInAnyCase(u"Type", wordOf(one.type, {u"Client", u"Server"})) +
               rowInAnyCase(u"State", wordOf(one.state, {u"Default", u"Enabled", u"Disabled"})) +
               rowInAnyCase(u"StrongCRLRequired", truth(one.strongCrlRequired)) +
               rowInAnyCase(u"ServerURL", one.url) + u"\r\n"_s;
    }
    const auto again = formats::parseGetNetIpHttpsConfiguration(out);
    return again == anew ? Text(out) : std::nullopt;
}

QString accessWord(const QString &word)
{
    const QString known = knownAccessWord(word);
    return known.isEmpty() && !word.isEmpty() ? u"Other"_s : known;
}

Text status(const QString &text)
{
    const auto read = formats::parseGetDaConnectionStatus(text);
    if (!read)
        return std::nullopt;
    if (read->isNumbered()) {
        const QJsonObject numbers{{u"Status"_s, read->status.left(4).toInt()},
                                  {u"Substatus"_s, read->substatus.left(4).toInt()}};
        return QString::fromUtf8(QJsonDocument(numbers).toJson());
    }
    return u"\r\n"_s + rowInAnyCase(u"Status", accessWord(read->status)) +
           rowInAnyCase(u"Substatus", accessWord(read->substatus));
}

Text settings(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseGetDaClientExperience(text);
    if (!read)
        return std::nullopt;
    QStringList resources;
    for (const QString &one : read->corporateResources)
        resources += webWords(tokens, one);
    const bool saysOther =
        read->applied && resources.isEmpty() && read->friendlyName.trimmed().isEmpty();
    const QString out =
        u"\r\n"_s + listRow(u"CorporateResources", resources) +
        rowInAnyCase(u"FriendlyName", tokens.named("company"_L1, read->friendlyName)) +
        rowInAnyCase(u"SupportEmail", saysOther ? u"left-out"_s : QString()) +
        rowInAnyCase(u"ManualEntryPointSelectionAllowed", truth(read->manualEntryPointAllowed));
    const auto again = formats::parseGetDaClientExperience(out);
    return again && again->applied == read->applied ? Text(out) : std::nullopt;
}

Text nrpt(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseGetDnsClientNrptPolicy(text);
    if (!read)
        return std::nullopt;
    auto anew = *read;
    QString out = u"\r\n"_s;
    for (formats::NrptRule &rule : anew) {
        for (QString &name : rule.names)
            name = webWords(tokens, name);
        for (QString &server : rule.dnsServers)
            server = webWords(tokens, server);
        out += listRow(u"Namespace", rule.names) +
               listRow(u"DirectAccessDnsServers", rule.dnsServers) +
               rowInAnyCase(u"DirectAccessEnabled", truth(rule.directAccess)) +
               rowInAnyCase(u"NameServers", {}) + u"\r\n"_s;
    }
    return formats::parseGetDnsClientNrptPolicy(out) == anew ? Text(out) : std::nullopt;
}

} // namespace

std::optional<QString> accessOutput(Tokens &tokens, QueryId query, const QString &text)
{
    switch (query) {
    case QueryId::IpHttpsConfigurationCmdlet:
        return configuration(tokens, text);
    case QueryId::DirectAccessStatus:
        return status(text);
    case QueryId::DirectAccessSettings:
        return settings(tokens, text);
    case QueryId::NrptPolicy:
        return nrpt(tokens, text);
    default:
        return std::nullopt;
    }
}

} // namespace da::redaction
