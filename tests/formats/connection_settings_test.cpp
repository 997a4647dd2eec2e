// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/connection_settings.h"

// The bytes in which Windows keeps the proxy of a user and of WinHTTP; made by hand.
using namespace Qt::StringLiterals;
using da::formats::parseConnectionSettings;

namespace {

QByteArray number(quint32 value)
{
    QByteArray out;
    for (int i = 0; i < 4; ++i)
        out.append(static_cast<char>((value >> (8 * i)) & 0xff));
    return out;
}

QByteArray text(const QByteArray &bytes)
{
    return number(static_cast<quint32>(bytes.size())) + bytes;
}

QByteArray settings(quint32 flags, const QByteArray &server, const QByteArray &bypass,
                    const QByteArray &script, quint32 version = 0x46)
{
    return number(version) + number(7) + number(flags) + text(server) + text(bypass) +
           text(script) + QByteArray(32, '\0');
}

} // namespace

TEST_CASE("static_proxy_has_its_server_and_bypass_list")
{
    const auto read = parseConnectionSettings(settings(3, "proxy:8080", "<local>;*.corp", {}));
    REQUIRE(read);
    CHECK(read->server == u"proxy:8080"_s);
    CHECK(read->bypass == QStringList{u"<local>"_s, u"*.corp"_s});
    CHECK(read->direct);
    CHECK_FALSE(read->detects);
}

TEST_CASE("what_is_switched_off_is_not_in_use_although_it_stands_there")
{
    const QByteArray bytes = settings(1, "old:80", "x", "http://old/proxy.pac");
    const auto read = parseConnectionSettings(bytes);
    REQUIRE(read);
    CHECK(read->server.isEmpty());
    CHECK(read->bypass.isEmpty());
    CHECK(read->scriptUrl.isEmpty());
}

TEST_CASE("script_and_detection_are_flags_of_their_own")
{
    const auto read = parseConnectionSettings(settings(1 | 4 | 8, {}, {}, "http://wpad/x.pac"));
    REQUIRE(read);
    CHECK(read->scriptUrl == u"http://wpad/x.pac"_s);
    CHECK(read->detects);
}

TEST_CASE("settings_of_winhttp_end_after_the_bypass_list")
{
    const QByteArray bytes =
        number(0x18) + number(0) + number(3) + text("http=a:80;https=b:80") + text({});
    const auto read = parseConnectionSettings(bytes);
    REQUIRE(read);
    CHECK(read->server == u"http=a:80;https=b:80"_s);
}

TEST_CASE("bytes_that_end_early_are_no_settings_wherever_they_are_cut")
{
    const QByteArray whole = number(0x46) + number(1) + number(3) + text("proxy:8080") +
                             text("<local>") + text("http://pac/");
    REQUIRE(parseConnectionSettings(whole));
    const qsizetype withoutScript = whole.size() - 15;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO(size);
        CHECK(parseConnectionSettings(whole.first(size)).has_value() == (size == withoutScript));
    }
}

TEST_CASE("lengths_that_lie_and_texts_that_are_none_are_refused")
{
    const QByteArray head = number(0x46) + number(1) + number(2);
    CHECK_FALSE(parseConnectionSettings(head + number(0xffffffff) + "proxy"));
    CHECK_FALSE(parseConnectionSettings(head + number(0x7fffffff) + "proxy"));
    CHECK_FALSE(parseConnectionSettings(head + number(6) + "proxy"));
    CHECK_FALSE(parseConnectionSettings(head + text(QByteArray("a\0b", 3)) + text({})));
    CHECK_FALSE(parseConnectionSettings(head + text("a\nb") + text({})));
    CHECK_FALSE(parseConnectionSettings(QByteArray(70'000, '\0')));
    CHECK_FALSE(parseConnectionSettings({}));
}
