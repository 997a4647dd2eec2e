// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/tunnels/tunnels.h"

using namespace da::formats;
using namespace Qt::StringLiterals;

TEST_CASE("httpsTunnel_cutInTheCode_hasNoCode")
{
    const QString head = u"Interface IPHTTPSInterface Parameters\n---------------------------\n"
                         "Role                       : client\n"
                         "URL                        : https://da.example.com:443/IPHTTPS\n"
                         "Last Error Code            : "_s;
    const auto cut = parseHttpsTunnel(head + u"0x6"_s);
    CHECK((!cut || !cut->interfaces.front().code));
    const auto whole = parseHttpsTunnel(head + u"0x643\n"_s);
    REQUIRE(whole);
    CHECK(whole->interfaces.front().code == ErrorCode{0x643});
}
