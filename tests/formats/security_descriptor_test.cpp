// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/system/security_descriptor.h"

using namespace da::formats;
using namespace Qt::StringLiterals;

namespace {

/// Owner and group Administrators, one entry that lets NETWORK SERVICE listen.
QByteArray descriptor()
{
    return QByteArray::fromHex("0100048014000000240000000000000034000000"
                               "01020000000000052000000020020000"
                               "01020000000000052000000020020000"
                               "02001c000100000000001400000000200101000000000005"
                               "14000000");
}

} // namespace

TEST_CASE("descriptor_asWindowsWritesIt_isSound")
{
    CHECK(checkSecurityDescriptor(descriptor()) == DescriptorFault::Sound);
    // Nothing but a header: no owner, no list. That is well formed.
    CHECK(checkSecurityDescriptor(QByteArray::fromHex(
              "0100008000000000000000000000000000000000")) == DescriptorFault::Sound);
}

TEST_CASE("descriptor_cutAnywhere_isNotSound")
{
    const QByteArray whole = descriptor();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        INFO(length);
        CHECK(checkSecurityDescriptor(whole.first(length)) != DescriptorFault::Sound);
    }
    CHECK(checkSecurityDescriptor({}) == DescriptorFault::TooShort);
}

TEST_CASE("descriptor_withAWrongField_namesThePart")
{
    const auto changed = [](qsizetype at, char byte) {
        QByteArray bytes = descriptor();
        bytes[at] = byte;
        return checkSecurityDescriptor(bytes);
    };
    CHECK(changed(0, 2) == DescriptorFault::BadHeader);
    CHECK(changed(3, 0) == DescriptorFault::BadHeader);        // not self-relative
    CHECK(changed(4, 2) == DescriptorFault::BadOwner);         // owner inside the header
    CHECK(changed(20, 7) == DescriptorFault::BadOwner);        // no SID
    CHECK(changed(21, 99) == DescriptorFault::BadOwner);       // more than the bytes hold
    CHECK(changed(16, 127) == DescriptorFault::BadAccessList); // list outside
    CHECK(changed(52, 9) == DescriptorFault::BadAccessList);   // revision of the list
    CHECK(changed(54, 127) == DescriptorFault::BadAccessList); // larger than what is there
    CHECK(changed(56, 2) == DescriptorFault::BadAccessList);   // one entry too many
    CHECK(changed(62, 3) == DescriptorFault::BadAccessList);   // entry shorter than its header
}

TEST_CASE("sddl_asNetshPrintsIt_isSound")
{
    for (const QString &text :
         {u"D:(A;;GX;;;S-1-5-20)"_s, u"D:(A;;GX;;;NS)"_s, u"D:(A;;GA;;;BA)(A;;GA;;;SY)"_s,
          u"O:BAG:SYD:PAI(A;OICI;GX;;;WD)S:(AU;SA;GA;;;WD)"_s,
          u" D:(A;;GX;;;S-1-5-80-3435701886-799518250-3791383489-3228296122-2938884314) "_s})
        CHECK(checkSddl(text) == DescriptorFault::Sound);
}

TEST_CASE("sddl_thatDoesNotParse_isNotSound")
{
    CHECK(checkSddl(u"") == DescriptorFault::BadHeader);
    for (const QString &text : {u"D:(A;;GX;;;S-1-5-"_s, u"D:(A;;GX;;S-1-5-20)"_s, u"(A;;GX;;;NS)"_s,
                                u"D:(A;;GX;;;)"_s, u"D:A;;GX;;;NS"_s, u"hello"_s})
        CHECK(checkSddl(text) != DescriptorFault::Sound);
    CHECK(checkSddl(u"O:nobodyD:(A;;GX;;;NS)") == DescriptorFault::BadOwner);
}
