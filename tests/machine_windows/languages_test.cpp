// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/machine/windows/parts.h"
#include "tests/machine_windows/wine_writes.h"

#include <windows.h>

using namespace da::formats;
using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

/// Synthetic: laid out as netsh prints it, the labels in five languages.
struct Sample final {
    const char *name;
    int codePage;
    QString labels[4];
    QString status;
};

const Sample kSamples[] = {
    {"English",
     437,
     {u"Role"_s, u"URL"_s, u"Last Error Code"_s, u"Interface Status"_s},
     u"failed to connect to the IPHTTPS server. Waiting to reconnect"_s},
    {"German",
     850,
     {u"Rolle"_s, u"URL"_s, u"Letzter Fehlercode"_s, u"Schnittstellenstatus"_s},
     u"Verbindung mit dem Server für IPHTTPS nicht möglich"_s},
    {"Japanese",
     932,
     {u"役割"_s, u"URL"_s, u"最後のエラー コード"_s, u"インターフェイスの状態"_s},
     u"IPHTTPS サーバーに接続できませんでした"_s},
    {"Russian",
     866,
     {u"Роль"_s, u"URL-адрес"_s, u"Код последней ошибки"_s, u"Состояние интерфейса"_s},
     u"не удалось подключиться к серверу IPHTTPS"_s},
    {"Chinese",
     936,
     {u"角色"_s, u"URL"_s, u"上次错误代码"_s, u"接口状态"_s},
     u"无法连接到 IPHTTPS 服务器"_s},
};

QString printed(const Sample &sample)
{
    const auto row = [](const QString &label, const QString &value) {
        return label.leftJustified(27) + u": "_s + value + u"\r\n"_s;
    };
    return u"\r\nInterface IPHTTPSInterface (Group Policy)  Parameters\r\n"
           u"------------------------------------------------------------\r\n"_s +
           row(sample.labels[0], u"client"_s) +
           row(sample.labels[1], u"https://da.example.org:443/IPHTTPS"_s) +
           row(sample.labels[2], u"0x34"_s) + row(sample.labels[3], sample.status) + u"\r\n"_s;
}

} // namespace

TEST_CASE("windowsCommands_inAnyLanguage_areReadByTheirStructure", "[language]")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    int own = 0;
    for (const Sample &sample : kSamples) {
        INFO(sample.name << " on a computer that prints in " << GetOEMCP());
        const auto bytes = encodeCodePage(printed(sample), sample.codePage);
        REQUIRE(bytes);
        netsh.prints(QueryId::HttpsTunnelInterfaces, *bytes);
        const auto text = windows::runNetsh(QueryId::HttpsTunnelInterfaces, {});
        REQUIRE(text.hasValue());
        const auto report = parseHttpsTunnel(*text.value());
        REQUIRE(report);
        REQUIRE(report->interfaces.size() == 1);
        CHECK(report->interfaces[0].code == ErrorCode{0x34});
        CHECK(report->interfaces[0].url == u"https://da.example.org:443/IPHTTPS"_s);
        if (int(GetOEMCP()) != sample.codePage)
            continue;
        ++own;
        CHECK(*text.value() == printed(sample));
    }
    CHECK(own == 1); // the language of this computer is one of the five
}
