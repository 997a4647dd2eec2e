// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/network/small_server.h"

#include <QElapsedTimer>
#include <thread>

// What does not speak TLS on the port where the server should, and what does not speak at all.
using namespace Qt::StringLiterals;
using namespace da::test;
using namespace da::machine;
using Spoke = ServerAnswer::Spoke;

namespace {

ServerAnswer asked(const SmallServer &server, const AskLimits &limits = hurried())
{
    return askServer(server.address(), {}, limits);
}

} // namespace

TEST_CASE("page_that_redirects_to_a_login_is_a_web_page_and_its_host_is_named")
{
    const SmallServer portal(webServer("HTTP/1.1 302 Found\r\nServer: hotel\r\nLocation: "
                                       "https://login.hotel.example/start?from=x\r\n\r\n"));
    const ServerAnswer answer = asked(portal);
    CHECK(answer.lookup == Lookup::NotNeeded);
    REQUIRE(answer.attempts.size() == 1);
    CHECK(answer.attempts[0].reached == Reached::Connected);
    CHECK(answer.spoke == Spoke::Web);
    REQUIRE(answer.web);
    CHECK(answer.web->status == 302);
    CHECK(answer.web->redirectHost == u"login.hotel.example"_s);
    CHECK_FALSE(answer.tls);
    CHECK(portal.heard().contains("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
}

TEST_CASE("page_that_refuses_the_hello_as_a_bad_request_is_a_web_page")
{
    const SmallServer page([](const QByteArray &said) -> std::optional<QByteArray> {
        if (said.isEmpty())
            return std::nullopt;
        return said.startsWith("GET /") ? "HTTP/1.1 200 OK\r\n\r\nWelcome"
                                        : "HTTP/1.1 400 Bad Request\r\n\r\n";
    });
    const ServerAnswer answer = asked(page);
    CHECK(answer.spoke == Spoke::Web);
    REQUIRE(answer.web);
    CHECK(answer.web->status == 200);
    CHECK(answer.web->redirectHost.isEmpty());
}

TEST_CASE("server_that_stays_silent_ends_at_the_limit")
{
    const SmallServer silent([](const QByteArray &) { return std::nullopt; });
    QElapsedTimer clock;
    clock.start();
    const ServerAnswer answer = asked(silent);
    CHECK(answer.spoke == Spoke::Silent);
    CHECK(answer.isConnected());
    CHECK_FALSE(answer.stopped);
    CHECK(clock.elapsed() < 5000); // a hang, not a measure
}

TEST_CASE("the_whole_limit_bounds_all_steps_together")
{
    const SmallServer silent([](const QByteArray &) { return std::nullopt; });
    AskLimits limits;
    limits.whole = std::chrono::milliseconds(80);
    CHECK(asked(silent, limits).spoke == Spoke::Silent);
    CHECK(silent.visitors() == 1); // no time was left for a plain word
}

TEST_CASE("server_that_closes_at_once_is_closed")
{
    const SmallServer closes([](const QByteArray &) { return QByteArray(); });
    const ServerAnswer answer = asked(closes);
    CHECK(answer.spoke == Spoke::Closed);
    CHECK(answer.isConnected());
    CHECK(answer.handshakeDetail.isEmpty());
}

TEST_CASE("server_of_another_kind_is_shown_by_its_first_bytes")
{
    const QByteArray greeting = "220 mail.example ready\r\n" + QByteArray(500, 'x') + "\r\n\r\n";
    const SmallServer mail([&](const QByteArray &) { return greeting; });
    const ServerAnswer answer = asked(mail);
    CHECK(answer.spoke == Spoke::Other);
    CHECK(answer.firstBytes == greeting.first(64));
}

TEST_CASE("server_that_never_ends_is_cut")
{
    const SmallServer floods([](const QByteArray &said) -> std::optional<QByteArray> {
        if (said.isEmpty())
            return std::nullopt;
        return QByteArray(4'000'000, 'x');
    });
    CHECK(asked(floods).spoke == Spoke::Other);
}

TEST_CASE("port_where_nobody_listens_refuses")
{
    SmallServer gone(webServer({}));
    const ServerAddress address = gone.address();
    gone.close();
    const ServerAnswer answer = askServer(address, {});
    REQUIRE(answer.attempts.size() == 1);
    CHECK(answer.attempts[0].reached == Reached::Refused);
    CHECK(answer.attempts[0].address == u"127.0.0.1"_s);
    CHECK(answer.allEnded(Reached::Refused));
    CHECK(answer.spoke == Spoke::Nothing);
}

TEST_CASE("name_that_does_not_exist_is_not_found")
{
    // RFC 6761 6.4: no name ends with ".invalid". A computer without any resolver fails instead.
    const ServerAnswer answer = askServer({u"nobody.invalid"_s, 443}, {});
    CHECK((answer.lookup == Lookup::NotFound || answer.lookup == Lookup::Failed ||
           answer.lookup == Lookup::TimedOut));
    CHECK(answer.attempts.empty());
    CHECK(answer.spoke == Spoke::Nothing);
}

TEST_CASE("a_stop_is_heard_and_leaves_no_verdict")
{
    const SmallServer silent([](const QByteArray &) { return std::nullopt; });
    std::stop_source before;
    before.request_stop();
    const ServerAnswer never = askServer(silent.address(), before.get_token());
    CHECK(never.stopped);
    CHECK(never.spoke == Spoke::Nothing);
    CHECK_FALSE(never.allEnded(Reached::TimedOut));

    std::stop_source soon;
    const std::jthread stops([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        soon.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    CHECK(askServer(silent.address(), soon.get_token()).stopped);
    CHECK(clock.elapsed() < 3000);
}

TEST_CASE("asking_needs_no_event_loop_of_the_caller")
{
    SmallServer gone(webServer({}));
    const ServerAddress address = gone.address();
    gone.close();
    ServerAnswer answer;
    std::thread([&] { answer = askServer(address, {}); }).join(); // Windows asks thrice
    CHECK(answer.allEnded(Reached::Refused));
}
