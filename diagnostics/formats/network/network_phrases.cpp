// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/network_phrases.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

struct Phrase final {
    const char *language;
    const char16_t *letters; ///< lower case, letters and digits only
};
struct Truth final {
    const char *language;
    const char16_t *letters;
    bool value;
};

// As people's pastes of ipconfig show it in each language.
constexpr Phrase kDisconnected[] = {
    {"en", u"mediadisconnected"},
    {"de", u"mediumgetrennt"},
    {"fr", u"médiadéconnecté"},
    {"es", u"mediosdesconectados"},
    {"it", u"supportodisconnesso"},
    {"pt", u"mídiadesconectada"},
    {"ru", u"средапередачинедоступна"},
    {"zh-CN", u"媒体已断开连接"},
    {"zh-CN", u"媒体已断开"},
    {"zh-TW", u"媒體已中斷連線"},
    {"ja", u"メディアは接続されていません"},
    {"ko", u"미디어연결끊김"},
};

constexpr Phrase kNoProxy[] = {
    {"en", u"directaccessnoproxyserver"},   {"de", u"direkterzugriffkeinproxyserver"},
    {"fr", u"accèsdirectsansserveurproxy"}, {"es", u"accesodirectosinservidorproxy"},
    {"zh-CN", u"直接访问没有代理服务器"},   {"ja", u"直接アクセスプロキシサーバーなし"},
};

// Windows 7 and later. No other language is known for certain.
constexpr Truth kOutside[] = {
    {"en", u"outsidecorporatenetwork", true},
    {"en", u"insidecorporatenetwork", false},
};
constexpr Truth kConfigured[] = {
    {"en", u"configuredandenabled", true},
    {"en", u"configuredanddisabled", true},
    {"en", u"notconfigured", false},
};

struct Kind final {
    const char *language;
    const char16_t *prefix;
};
constexpr Kind kKinds[] = {
    {"en", u"Ethernet adapter "},
    {"en", u"Wireless LAN adapter "},
    {"en", u"Tunnel adapter "},
    {"en", u"PPP adapter "},
    {"en", u"Unknown adapter "},
    {"en", u"Mobile Broadband adapter "},
    {"de", u"Ethernet-Adapter "},
    {"de", u"Drahtlos-LAN-Adapter "},
    {"de", u"Tunneladapter "},
    {"fr", u"Carte Ethernet "},
    {"fr", u"Carte réseau sans fil "},
    {"fr", u"Carte inconnue "},
    {"es", u"Adaptador de Ethernet "},
    {"es", u"Adaptador de LAN inalámbrica "},
    {"es", u"Adaptador de túnel "},
    {"it", u"Scheda Ethernet "},
    {"it", u"Scheda LAN wireless "},
    {"pt", u"Adaptador Ethernet "},
    {"pt", u"Adaptador de Rede sem Fio "},
    {"ru", u"Адаптер Ethernet "},
    {"ru", u"Неизвестный адаптер "},
    {"ru", u"Адаптер беспроводной локальной сети "},
    {"zh-CN", u"以太网适配器 "},
    {"zh-CN", u"无线局域网适配器 "},
    {"zh-CN", u"隧道适配器 "},
    {"zh-TW", u"乙太網路卡 "},
    {"zh-TW", u"無線區域網路介面卡 "},
    {"ja", u"イーサネット アダプター "},
    {"ko", u"이더넷 어댑터 "},
    {"ko", u"무선 LAN 어댑터 "},
    {"ko", u"알 수 없는 어댑터 "},
};

/// Blanks, dots and brackets differ between versions and where a window wraps.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text.first(qMin<qsizetype>(text.size(), 200)))
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

template <size_t N>
bool isAmong(const Phrase (&phrases)[N], QStringView text)
{
    const QString letters = lettersOf(text);
    return std::any_of(std::begin(phrases), std::end(phrases), [&](const Phrase &phrase) {
        return letters == QStringView(phrase.letters);
    });
}

template <size_t N>
std::optional<bool> truthOf(const Truth (&phrases)[N], QStringView text)
{
    const QString letters = lettersOf(text);
    for (const Truth &phrase : phrases)
        if (letters == QStringView(phrase.letters))
            return phrase.value;
    return std::nullopt;
}

} // namespace

bool saysDisconnected(QStringView value)
{
    return isAmong(kDisconnected, value);
}

bool saysNoProxy(QStringView line)
{
    return isAmong(kNoProxy, line);
}

std::optional<bool> saysOutside(QStringView value)
{
    return truthOf(kOutside, value);
}

std::optional<bool> saysConfigured(QStringView value)
{
    return truthOf(kConfigured, value);
}

QStringView withoutAdapterKind(QStringView heading)
{
    for (const Kind &kind : kKinds) {
        const QStringView prefix(kind.prefix);
        if (heading.size() > prefix.size() && heading.startsWith(prefix, Qt::CaseInsensitive))
            return heading.sliced(prefix.size()).trimmed();
    }
    return heading;
}

} // namespace da::formats
