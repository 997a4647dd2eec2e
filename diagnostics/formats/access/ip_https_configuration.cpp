// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/ip_https_configuration.h"
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>
#include <initializer_list>

namespace da::formats {

namespace {

using Type = IpHttpsConfiguration::Type;
using State = IpHttpsConfiguration::State;
using Source = IpHttpsConfiguration::Source;

constexpr QStringView kUrl = u"ServerURL";

/// A value of an enum: its words in the order of their numbers, which begin at 0. Unknown is 0 in
/// ours. Nothing if the property has a value that is neither.
template <class Enum>
std::optional<Enum> oneOf(const PsRecord &record, QStringView property,
                          std::initializer_list<QStringView> words)
{
    const QString text = record.text(property);
    if (text.isEmpty())
        return Enum::Unknown;
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](QStringView one) { return equalsNoCase(one, text); });
    if (word != words.end())
        return Enum(word - words.begin() + 1);
    const auto number = record.numbersForWords ? plainNumber(text) : std::nullopt;
    if (!number)
        return std::nullopt;
    return *number < int(words.size()) ? Enum(*number + 1) : Enum::Unknown;
}

/// CIM calls the third ProfileGP.
std::optional<Source> sourceOf(const PsRecord &record)
{
    if (equalsNoCase(record.text(u"ConfigurationType"), u"ProfileGP"))
        return Source::ProfileGroupPolicy;
    return oneOf<Source>(record, u"ConfigurationType",
                         {u"Local", u"GroupPolicy", u"ProfileGroupPolicy"});
}

bool isConfiguration(const PsRecord &record)
{
    static constexpr const char16_t *kNames[] = {
        u"Type", u"State", u"Profile", u"ProfileActivated", u"AuthMode", u"StrongCRLRequired"};
    // Of the state, which another cmdlet tells: a list put together by hand.
    const bool mixed = record.has(u"InterfaceStatus") || record.has(u"LastErrorCode");
    return record.has(kUrl) && !mixed &&
           std::any_of(std::begin(kNames), std::end(kNames),
                       [&](const char16_t *name) { return record.has(name); });
}

std::optional<IpHttpsConfiguration> configurationOf(const PsRecord &record)
{
    const auto type = oneOf<Type>(record, u"Type", {u"Client", u"Server"});
    const auto state = oneOf<State>(record, u"State", {u"Default", u"Enabled", u"Disabled"});
    const auto source = sourceOf(record);
    const PsValue *url = record.find(kUrl);
    if (!isConfiguration(record) || !type || !state || !source || url->cut ||
        url->text.contains(u' ') || (!url->text.isEmpty() && !url->text.contains(u"://")))
        return std::nullopt;
    IpHttpsConfiguration found;
    found.type = *type;
    found.state = *state;
    found.source = *source;
    found.url = url->text;
    found.profile = record.text(u"Profile");
    found.profileActivated = record.truth(u"ProfileActivated");
    found.strongCrlRequired = record.truth(u"StrongCRLRequired");
    return found;
}

} // namespace

std::optional<std::vector<IpHttpsConfiguration>> parseGetNetIpHttpsConfiguration(QStringView text)
{
    if (!text.contains(kUrl, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text, {QStringLiteral("Profile")});
    if (!records || records->empty())
        return std::nullopt;
    std::vector<IpHttpsConfiguration> out;
    for (const PsRecord &record : *records) {
        auto found = configurationOf(record);
        if (!found)
            return std::nullopt;
        out.push_back(std::move(*found));
    }
    return out;
}

} // namespace da::formats
