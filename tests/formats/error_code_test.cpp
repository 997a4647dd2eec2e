// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/codes/error_code.h"

#include <algorithm>

using namespace da::formats;
using namespace Qt::StringLiterals;

TEST_CASE("errorCode_everyWayPeopleWriteIt_isRead")
{
    CHECK(parseErrorCode(u"0x643") == ErrorCode{0x643});
    CHECK(parseErrorCode(u" 0X00000643 ") == ErrorCode{0x643});
    CHECK(parseErrorCode(u"1603") == ErrorCode{0x643});
    CHECK(parseErrorCode(u"0x800B0101") == ErrorCode{0x800b0101});
    CHECK(parseErrorCode(u"-2146762495") == ErrorCode{0x800b0101});
    CHECK(parseErrorCode(u"2148204801") == ErrorCode{0x800b0101});
    CHECK(ErrorCode{0x800b0101}.hex() == u"0x800b0101"_s);
    CHECK(ErrorCode{0}.hex() == u"0x0"_s);
}

TEST_CASE("errorCode_whatIsNoNumber_isRefused")
{
    for (const auto *text : {u"", u"0x", u"0x-1", u"0xZZ", u"643h", u"0x1234567890", u"4294967296",
                             u"-2147483649", u"0x64 3", u"zebra", u"0x+1"})
        CHECK(parseErrorCode(text) == std::nullopt);
}

TEST_CASE("errorCatalogue_isSortedAndComplete")
{
    const auto all = errorCodeCatalogue();
    CHECK(std::ranges::is_sorted(all, {}, &ErrorCodeEntry::code));
    for (const quint32 code :
         {0x0u, 0x643u, 0x34u, 0x32u, 0x103u, 0x2AF9u, 0x2AFCu, 0x274Du, 0x274Cu, 0x4BEu,
          0x80092013u, 0x800B0109u, 0x800B0101u, 0x80090326u, 0x90320u, 0x193u}) {
        INFO(ErrorCode{code}.hex().toStdString());
        REQUIRE(findErrorCode({code}) != nullptr);
        CHECK(findErrorCode({code})->documented);
    }
    for (const quint32 code :
         {0x57u,       0x490u,      0x2AFAu,     0x2743u,     0x2746u,     0x2751u,     0x80090322u,
          0x80090325u, 0x80090328u, 0x80090331u, 0x80092010u, 0x80092012u, 0x800B010Au, 0x800B010Fu,
          0x80190190u, 0x80190191u, 0x80190193u, 0x80190194u, 0x80190195u, 0x54Fu,      0x3E5u}) {
        INFO(ErrorCode{code}.hex().toStdString());
        REQUIRE(findErrorCode({code}) != nullptr);
        CHECK_FALSE(findErrorCode({code})->documented);
    }
    CHECK(all.size() == 37);
    CHECK(std::ranges::adjacent_find(all, {}, &ErrorCodeEntry::code) == all.end());
    CHECK(findErrorCode({0x12345}) == nullptr);
    for (const ErrorCodeEntry &entry : all) {
        CHECK(*entry.meaning.english != '\0');
        CHECK(*entry.nextStep.english != '\0');
        CHECK(entry.documented == (*entry.sources != '\0'));
        const QString meaning = QString::fromUtf8(entry.meaning.english);
        CHECK(entry.documented != meaning.contains(u"not documented for IP-HTTPS"_s));
        CHECK(QLatin1StringView(entry.meaning.id) ==
              QString(u"code."_s + entry.code.hex() + u".meaning"_s));
    }
}

TEST_CASE("errorCatalogue_duplicateName_neverSendsPeopleToRenameTheComputer")
{
    const ErrorCodeEntry *entry = findErrorCode({0x34});
    const QString meaning = QString::fromUtf8(entry->meaning.english);
    CHECK(meaning.contains(u"IP-HTTPS interface"_s));
    CHECK_FALSE(meaning.contains(u"domain"_s));
    CHECK_FALSE(meaning.contains(u"Control Panel"_s));
    CHECK(meaning.contains(u"name of the computer is not meant"_s));
    CHECK_FALSE(meaning.contains(u"duplicate"_s, Qt::CaseInsensitive));
    CHECK(QString::fromUtf8(findErrorCode({0x193})->meaning.english).contains(u"403"_s));
}
