// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/memory/state.h"

using namespace da::machine;
using namespace Qt::StringLiterals;

namespace {

Read<RegistryKey> partly()
{
    RegistryKey key = State::unrecordedKey();
    key.values.emplace(u"There"_s, RegistryValue::dword(7));
    key.absentValues.emplace(u"Gone"_s, Absent{});
    key.subkeys.emplace(u"Sub"_s, RegistryKey());
    key.absentSubkeys.emplace(u"NoSub"_s, Absent{});
    RegistryKey locked;
    locked.unreadable = Unreadable{Reason::Denied, {}};
    key.subkeys.emplace(u"Locked"_s, locked);
    return key;
}

} // namespace

TEST_CASE("registryKey_whatIsNotListed_isNotRecordedUnlessTheKeyIsComplete")
{
    const Read<RegistryKey> key = partly();
    CHECK(dwordOf(key, u"there"_s) == Read<quint32>(7));
    CHECK(dwordOf(key, u"gone"_s).isAbsent());
    REQUIRE(dwordOf(key, u"other"_s).isUnreadable());
    CHECK(dwordOf(key, u"other"_s).unreadable()->reason == Reason::NotRecorded);
    CHECK(subkeyOf(key, u"SUB"_s).hasValue());
    CHECK(dwordOf(subkeyOf(key, u"Sub"_s), u"x"_s).isAbsent());
    CHECK(subkeyOf(key, u"NoSub"_s).isAbsent());
    CHECK(subkeyOf(key, u"NoSub\\Deeper"_s).isAbsent());
    CHECK(subkeyOf(key, u"Other"_s).unreadable()->reason == Reason::NotRecorded);
    CHECK(subkeyOf(key, u"Locked"_s).unreadable()->reason == Reason::Denied);
    CHECK(dwordOf(subkeyOf(key, u"Locked\\Deep"_s), u"x"_s).unreadable()->reason == Reason::Denied);
}

TEST_CASE("registryKey_valueOfAnotherType_isBrokenNotAbsent")
{
    RegistryKey key;
    key.values.emplace(u"v"_s, RegistryValue::string(u"128"));
    CHECK(dwordOf(key, u"v"_s).unreadable()->reason == Reason::Broken);
    CHECK(stringOf(key, u"v"_s) == Read<QString>(u"128"_s));
    key.values.insert_or_assign(u"v"_s, RegistryValue::dword(1));
    CHECK(stringOf(key, u"v"_s).unreadable()->reason == Reason::Broken);
}

TEST_CASE("isComplete_oneGapAnywhere_isNotComplete")
{
    RegistryKey key;
    key.subkeys[u"a"_s].subkeys[u"b"_s] = RegistryKey();
    CHECK(isComplete(key));
    key.subkeys[u"a"_s].subkeys[u"b"_s].valuesComplete = false;
    CHECK_FALSE(isComplete(key));
    key.subkeys[u"a"_s].subkeys[u"b"_s] = RegistryKey();
    key.subkeys[u"a"_s].unreadable = Unreadable{Reason::Denied, {}};
    CHECK_FALSE(isComplete(key));
}

TEST_CASE("toRegText_aTree_isAnExportThatPeopleCanRead")
{
    RegistryKey key;
    key.values.emplace(u"n"_s, RegistryValue::dword(0x80));
    key.subkeys[u"Sub"_s].values.emplace(QString(), RegistryValue::string(u"x"));
    const auto path = KeyPath::parse(u"HKLM\\A");
    CHECK(toRegText(*path, key) == u"Windows Registry Editor Version 5.00\n\n"
                                   "[HKEY_LOCAL_MACHINE\\A]\n\"n\"=dword:00000080\n\n"
                                   "[HKEY_LOCAL_MACHINE\\A\\Sub]\n@=\"x\"\n"_s);
}

TEST_CASE("recordedMachine_ofAnEmptyState_knowsNothingAndSaysSo")
{
    const RecordedMachine machine{State()};
    CHECK(machine.registryTree(*KeyPath::parse(u"HKLM\\SOFTWARE")).read.isUnreadable());
    CHECK(machine.devices().read.isUnreadable());
    CHECK(machine.service(u"iphlpsvc"_s).read.isUnreadable());
    CHECK(machine.query(QueryId::TeredoState).read.isUnreadable());
    CHECK(machine.platform().read.isUnreadable());
    CHECK(machine.network().read.isUnreadable());
}

TEST_CASE("recordedMachine_serviceNotInACompleteList_isAbsent")
{
    State state;
    state.services[u"iphlpsvc"_s] = {
        ServiceRecord{
            u"iphlpsvc"_s, ServiceRecord::State::Running, ServiceRecord::Start::Automatic, {}},
        {}};
    CHECK(RecordedMachine(state).service(u"IPHLPSVC"_s).read.hasValue());
    CHECK(RecordedMachine(state).service(u"RaMgmtSvc"_s).read.isUnreadable());
    state.servicesComplete = true;
    CHECK(RecordedMachine(state).service(u"RaMgmtSvc"_s).read.isAbsent());
}
