// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/network_probe/plain_words.h"

// What may come back from a stranger, read without harm.
using namespace Qt::StringLiterals;
using namespace da::machine;

TEST_CASE("http_answer_gives_status_and_host_of_the_redirect")
{
    const auto answer = webAnswer("HTTP/1.0 307 Go\r\nloCATION:  //portal.example:8080/x \r\n\r\n"
                                  "Location: https://not.a.header/\r\n");
    REQUIRE(answer);
    CHECK(answer->status == 307);
    CHECK(answer->statusLine == u"HTTP/1.0 307 Go"_s);
    CHECK(answer->redirectHost == u"portal.example"_s);
    CHECK(webAnswer("HTTP/1.1 302 Found\r\nLocation: /login\r\n\r\n")->redirectHost.isEmpty());
    CHECK(webAnswer("HTTP/1.1 200")->status == 200);
}

TEST_CASE("what_is_no_http_answer_is_none")
{
    for (const char *text :
         {"", "\n", "HTTP", "HTTP/1.1", "HTTP/1.1 abc", "HTTP/1.1 7", "HTTP/1.1 99999999999",
          "220 mail ready", "\x15\x03\x01", "<html>HTTP/1.1 200 OK"})
        CHECK_FALSE(webAnswer(text));
    CHECK_FALSE(webAnswer(QByteArray(100'000, '\n')));
    CHECK(webAnswer("HTTP/1.1 200 " + QByteArray(100'000, 'x'))->statusLine.size() <= 200);
}

TEST_CASE("tls_record_is_known_by_its_first_bytes")
{
    CHECK(isTlsRecord(QByteArray::fromHex("160303007a02")));
    CHECK(isTlsRecord(QByteArray::fromHex("15030100020228")));
    CHECK_FALSE(isTlsRecord("HTTP/1.1"));
    CHECK_FALSE(isTlsRecord(QByteArray::fromHex("1603")));
    CHECK_FALSE(isTlsRecord(QByteArray::fromHex("160403")));
    CHECK_FALSE(isTlsRecord(QByteArray::fromHex("1603ff")));
}

TEST_CASE("hello_is_a_record_whose_lengths_fit")
{
    const QByteArray hello = helloOf(u"da.contoso.com"_s);
    CHECK(isTlsRecord(hello));
    const auto number = [&](int at) {
        return (static_cast<quint8>(hello[at]) << 8) + static_cast<quint8>(hello[at + 1]);
    };
    CHECK(number(3) == hello.size() - 5);
    CHECK(number(7) == hello.size() - 9);
    CHECK(hello.contains("da.contoso.com"));
    CHECK_FALSE(helloOf(u"127.0.0.1"_s).contains("127"));
}

TEST_CASE("request_names_the_host_and_nothing_of_this_computer")
{
    CHECK(plainRequest({u"2001:db8::1"_s, 443}) ==
          "GET / HTTP/1.1\r\nHost: [2001:db8::1]\r\nAccept: */*\r\nConnection: close\r\n\r\n");
}
