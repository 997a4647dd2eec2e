// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/windows/parts.h"
#include "tests/machine/prepared_computer.h"
#include "tests/machine_windows/wine_writes.h"

#include <atomic>
#include <thread>
#include <windows.h>

using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

/// Removes what the test made, before and after it.
class Scratch final {
public:
    Scratch() { removeTree(contractKey()); }
    ~Scratch() { removeTree(contractKey()); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
};

Read<RegistryKey> tree(const KeyPath &path, const windows::TreeLimits &limits = {})
{
    return windows::readTree(path, {}, limits);
}

} // namespace

TEST_CASE("windowsRegistry_everyKeyThatWasRead_hasOwnerSecurityAndTime")
{
    if (!isWine())
        return;
    const Scratch scratch;
    writeValue(contractKey().child(u"a"), u"x"_s, RegistryValue::dword(1));
    const auto key = tree(contractKey());
    const auto below = subkeyOf(key, u"a"_s);
    for (const auto &one : {key, below}) {
        REQUIRE(one.hasValue());
        CHECK(one.value()->owner.startsWith(u"S-1-"_s));
        // Revision 1, self-relative.
        CHECK(one.value()->securityDescriptor.startsWith('\1'));
        REQUIRE(one.value()->lastWrite.has_value());
        CHECK(qAbs(one.value()->lastWrite->secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
}

TEST_CASE("windowsRegistry_aDescriptorThatMayNotBeRead_isNoReasonNotToReadTheKey")
{
    if (!isWine())
        return;
    const Scratch scratch;
    writeValue(contractKey(), u"x"_s, RegistryValue::dword(1));
    // KEY_QUERY_VALUE and KEY_ENUMERATE_SUB_KEYS, which is less than KEY_READ.
    writeAccess(contractKey(), u"D:P(A;;0x9;;;WD)"_s);
    const auto key = tree(contractKey());
    CHECK(dwordOf(key, u"x"_s) == Read<quint32>(1));
}

TEST_CASE("windowsRegistry_whatIsDeeperOrMoreThanTheLimits_isNotCalledAbsent")
{
    if (!isWine())
        return;
    const Scratch scratch;
    writeValue(contractKey().child(u"a").child(u"b"), u"x"_s, RegistryValue::dword(1));
    windows::TreeLimits flat;
    flat.depth = 1;
    const auto key = tree(contractKey(), flat);
    CHECK(subkeyOf(key, u"a"_s).hasValue());
    CHECK(subkeyOf(key, u"a\\b"_s).isUnreadable());
    CHECK(subkeyOf(key, u"a\\c"_s).isAbsent());

    windows::TreeLimits few;
    few.keys = 1;
    const auto cut = tree(contractKey(), few);
    CHECK(subkeyOf(cut, u"a"_s).hasValue());
    CHECK(subkeyOf(cut, u"a\\b"_s).isUnreadable());
    CHECK(subkeyOf(cut, u"a\\c"_s).isUnreadable());
}

TEST_CASE("windowsRegistry_moreBytesThanTheLimit_isNotComplete")
{
    if (!isWine())
        return;
    const Scratch scratch;
    for (int i = 0; i < 20; ++i)
        writeValue(contractKey(), QString::number(i),
                   {RegistryValue::Binary, QByteArray(1000, 'x')});
    windows::TreeLimits small;
    small.bytes = 5000;
    const auto key = tree(contractKey(), small);
    REQUIRE(key.hasValue());
    CHECK(key.value()->values.size() < 20);
    CHECK(valueOf(key, u"other"_s).isUnreadable());
}

TEST_CASE("windowsRegistry_the32BitView_isNotLookedAt")
{
    if (!isWine())
        return;
    const auto wow = KeyPath::parse(u"HKLM\\SOFTWARE\\Wow6432Node\\da-wizard-contract");
    writeValue(*wow, u"x"_s, RegistryValue::dword(1));
    CHECK(tree(contractKey()).isAbsent());
    CHECK(tree(*wow).hasValue());
    removeTree(*wow);
}

TEST_CASE("windowsRegistry_aLink_isShownAsOneAndNotFollowed")
{
    if (!isWine())
        return;
    const Scratch scratch;
    writeKey(contractKey());
    HKEY link = nullptr;
    REQUIRE(RegCreateKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\da-wizard-contract\\link", 0, nullptr,
                            REG_OPTION_CREATE_LINK, KEY_ALL_ACCESS | KEY_CREATE_LINK, nullptr,
                            &link, nullptr) == ERROR_SUCCESS);
    const QString target = u"\\Registry\\Machine\\SOFTWARE\\da-wizard-contract"_s;
    REQUIRE(RegSetValueExW(link, L"SymbolicLinkValue", 0, REG_LINK,
                           reinterpret_cast<const BYTE *>(target.utf16()),
                           DWORD(target.size() * 2)) == ERROR_SUCCESS);
    const auto key = tree(contractKey());
    REQUIRE(subkeyOf(key, u"link"_s).hasValue());
    CHECK(subkeyOf(key, u"link\\link"_s).isAbsent());
    CHECK(stringOf(subkeyOf(key, u"link"_s), u"SymbolicLinkValue"_s) == Read<QString>(target));
    // The key that was asked for is another thing.
    CHECK(subkeyOf(tree(contractKey().child(u"link")), u"link"_s).hasValue());
    // REG_OPTION_OPEN_LINK: else the target would be removed.
    using Delete = LONG(WINAPI *)(HANDLE);
    void *found =
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "NtDeleteKey"));
    CHECK(reinterpret_cast<Delete>(found)(link) == 0);
    RegCloseKey(link);
}

TEST_CASE("windowsRegistry_aHiveThatWindowsDoesNotHave_isUnsupported")
{
    CHECK(tree(KeyPath()).isUnreadable());
    CHECK(tree(*KeyPath::parse(u"HKCU\\Software")).hasValue());
    CHECK(tree(*KeyPath::parse(u"HKU\\.DEFAULT\\da-wizard-no-such-key")).isAbsent());
}

TEST_CASE("windowsRegistry_aStop_isNoAnswer")
{
    std::stop_source source;
    source.request_stop();
    const auto key = windows::readTree(*KeyPath::parse(u"HKLM\\SOFTWARE"), source.get_token());
    REQUIRE(key.isUnreadable());
    CHECK(key.unreadable()->reason == Reason::TimedOut);
}

TEST_CASE("windowsRegistry_aKeyThatChangesWhileItIsRead_showsOneStateOrSaysSo")
{
    if (!isWine())
        return;
    const Scratch scratch;
    writeKey(contractKey().child(u"stays"));
    std::atomic<bool> ends = false;
    std::jthread writer([&ends] {
        for (int i = 0; !ends; ++i) {
            HKEY key = nullptr;
            const QString name = u"SOFTWARE\\da-wizard-contract\\%1"_s.arg(i % 7);
            const auto *wide = reinterpret_cast<const wchar_t *>(name.utf16());
            if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide, 0, nullptr, 0, KEY_ALL_ACCESS, nullptr,
                                &key, nullptr) == ERROR_SUCCESS)
                RegCloseKey(key);
            RegDeleteKeyExW(HKEY_LOCAL_MACHINE, wide, 0, 0);
        }
    });
    for (int i = 0; i < 50; ++i) {
        const auto key = tree(contractKey());
        REQUIRE(key.hasValue());
        // An index moves when a key in front of it goes: this one must never be lost quietly.
        CHECK_FALSE(subkeyOf(key, u"stays"_s).isAbsent());
    }
    ends = true;
}
