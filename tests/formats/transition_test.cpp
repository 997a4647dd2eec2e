// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/transition.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

using Method = TransitionReport::Method;
using State = TransitionReport::State;

// Synthetic, with the labels that scripts for netsh look for.
const QString kSixToFour = u"\n6to4 Service State      : disabled (Group Policy)\n"
                           u"Undo on Service Stop    : default\n\n"_s;
const QString kIsatap = u"\nISATAP State            : default\n\n"_s;
const QString kRelay = u"\nRelay Name              : 6to4.ipv6.microsoft.com. (default)\n"
                       u"Use Relay               : default\n"
                       u"Resolution Interval     : default\n\n"_s;
const QString kRouter = u"\nRouter Name             : isatap.contoso.com (Group Policy)\n"
                        u"Use Relay               : enabled\n"
                        u"Resolution Interval     : 1440 minutes\n\n"_s;

} // namespace

TEST_CASE("transition_states_areRead")
{
    CHECK(parseTransition(kSixToFour) ==
          TransitionReport{Method::SixToFour, State::Disabled, true, {}});
    CHECK(parseTransition(kIsatap) == TransitionReport{Method::Isatap, State::Default, false, {}});
    const std::pair<const char16_t *, State> words[] = {{u"automatic", State::Automatic},
                                                        {u"enabled", State::Enabled},
                                                        {u"default (default)", State::Default}};
    for (const auto &[word, state] : words) {
        const auto report =
            parseTransition(QString(kIsatap).replace(u"default"_s, QString::fromUtf16(word)));
        CHECK(report == TransitionReport{Method::Isatap, state, false, {}});
    }
    const QString heading = u"6to4 Parameters\n---------------\nState : enabled\n"_s;
    CHECK(parseTransition(heading)->state == State::Enabled);
}

TEST_CASE("transition_relayAndRouter_areReadWithTheirCommand")
{
    CHECK(
        parseTransition(kRelay, u"netsh interface 6to4 show relay") ==
        TransitionReport{Method::SixToFour, State::Unknown, false, u"6to4.ipv6.microsoft.com."_s});
    CHECK(parseTransition(kRouter, u"netsh.exe int isa sh router") ==
          TransitionReport{Method::Isatap, State::Unknown, true, u"isatap.contoso.com"_s});
    CHECK_FALSE(parseTransition(kRelay));
    CHECK_FALSE(parseTransition(kRouter));
    CHECK_FALSE(parseTransition(kRouter, u"netsh interface isatap show state"));
}

TEST_CASE("transition_command_decidesWhatTheLabelsDoNotSay")
{
    const QString plain = u"Zustand : enabled\nRückgängig : default\n"_s;
    CHECK_FALSE(parseTransition(plain));
    CHECK(parseTransition(plain, u"netsh interface 6to4 show state")->method == Method::SixToFour);
    CHECK(parseTransition(plain, u"netsh interface ipv6 isatap show state")->method ==
          Method::Isatap);
    CHECK_FALSE(parseTransition(plain, u"netsh interface teredo show state"));
    CHECK_FALSE(parseTransition(plain, u"netsh interface 6to4 set state"));
}

TEST_CASE("transition_anySpacingEncodingAndLabels_readTheSame")
{
    const auto [text, keep] =
        GENERATE(std::pair(kSixToFour, u"6to4"_s), std::pair(kIsatap, u"ISATAP"_s));
    const auto expected = parseTransition(text);
    REQUIRE(expected);
    for (const QString &variant : asFiles(text, 850) + spacings(text))
        CHECK(parseTransition(variant) == expected);
    CHECK(parseTransition(QString(text).replace(u": "_s, u"："_s)) == expected);
    for (unsigned seed = 1; seed <= 100; ++seed) {
        CHECK(parseTransition(relabelled(text, seed, keep)) == expected);
        CHECK_FALSE(parseTransition(relabelled(text, seed)));
    }
}

TEST_CASE("transition_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseTransition(u""));
    CHECK_FALSE(parseTransition(u"6to4 State  : Default\nTeredo State: Default"));
    CHECK_FALSE(parseTransition(u"6to4 State  : default\nISATAP State: default"));
    CHECK_FALSE(parseTransition(u"Set ISATAP State : Enabled")); // a policy, not netsh
    CHECK_FALSE(parseTransition(u"ISATAP State : default\nand more words"));
    CHECK_FALSE(parseTransition(u"ISATAP State : zustand"));
    CHECK_FALSE(parseTransition(u"6to4: disabled")); // somebody's note
    CHECK_FALSE(parseTransition(QString(kIsatap + kIsatap)));
    CHECK_FALSE(parseTransition(u"isatap.contoso.com : default\nx : y\n"));
}

TEST_CASE("transition_damagedTexts_neverCrash")
{
    std::mt19937 random(64);
    for (int i = 0; i < 500; ++i) {
        const QString text = mutated(i % 2 ? kSixToFour : kRouter, random);
        (void)parseTransition(text);
        (void)parseTransition(text, u"netsh interface isatap show router");
    }
}
