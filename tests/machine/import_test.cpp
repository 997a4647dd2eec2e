// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#if __has_include(<sys/fsuid.h>)
#include <sys/fsuid.h>
#include <sys/stat.h>
#endif

using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::QueryId;
using machine::Reason;
using test::EvidenceFolder;
using test::isUnreadable;

namespace {

const QString kTransition = u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition"_s;
const QString kTcpip6 = u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"_s;

std::vector<machine::KeyPath> interesting()
{
    return {test::keyPath(kTransition), test::keyPath(kTcpip6)};
}

Import hotelLaptop()
{
    const auto result =
        machine::importPath(test::fixturePath(u"evidence/hotel-laptop"_s), {interesting(), {}});
    REQUIRE(result);
    return *result;
}

void copyHotelLaptop(const EvidenceFolder &folder, const QString &without)
{
    const QDir from(test::fixturePath(u"evidence/hotel-laptop"_s));
    for (const QString &name : from.entryList(QDir::Files)) {
        if (name != without)
            folder.write(name, test::fixture(u"evidence/hotel-laptop/"_s + name));
    }
}

#if __has_include(<sys/fsuid.h>)
/// The rights of nobody while it lives, so that a test can be refused even where it runs as root.
class AsNobody final {
public:
    AsNobody() : m_before(setfsuid(65534)) {}
    ~AsNobody() { setfsuid(uid_t(m_before)); }

private:
    int m_before;
};
#endif

} // namespace

TEST_CASE("hotelLaptop_eachFile_isRecognised")
{
    const Import import = hotelLaptop();
    CHECK(test::recognised(import) ==
          QStringList{u"console.txt: ver"_s, u"console.txt: ver"_s,
                      u"console.txt: netsh-httpstunnel"_s, u"console.txt: netsh-teredo"_s,
                      u"console.txt: services"_s, u"devices.txt: devices-devcon"_s,
                      u"devices.txt: devices-devcon"_s, u"notes.txt: not-understood"_s,
                      u"policies.reg: reg-file"_s, u"systeminfo.txt: systeminfo"_s,
                      u"tcpip6.reg: reg-file"_s});
    CHECK(import.issues.empty());
    CHECK(import.understoodAnything());
    CHECK(import.computers == QStringList{u"LAP-0417"_s});
    CHECK_FALSE(import.mixedComputers);
    CHECK(import.state.conflicts.empty());
    CHECK(import.passages[5].encoding == u"cp932"_s);
    CHECK(import.passages[8].encoding == u"UTF-16LE"_s);
    CHECK(import.passages[9].encoding == u"cp850"_s);
    CHECK(import.passages[2].command == u"netsh interface httpstunnel show interfaces"_s);
}

TEST_CASE("hotelLaptop_asState_saysWhatTheFilesSay")
{
    const machine::State state = hotelLaptop().state;
    const machine::RecordedMachine computer(state);
    const auto tunnel = computer.query(QueryId::HttpsTunnelInterfaces);
    CHECK(formats::parseHttpsTunnel(*tunnel.read.value())->interfaces[0].code->value == 0x34);
    CHECK(tunnel.origin.source == u"console.txt, line 9"_s);
    CHECK(tunnel.origin.time.has_value());
    CHECK(computer.query(QueryId::TeredoState).read.hasValue());
    CHECK(isUnreadable(computer.query(QueryId::IpHttpsStateCmdlet).read, Reason::NotRecorded));
    CHECK(computer.service(u"iphlpsvc"_s).read.value()->state ==
          machine::ServiceRecord::State::Running);
    CHECK(isUnreadable(computer.service(u"RaMgmtSvc"_s).read, Reason::NotRecorded));
    const machine::Platform platform = *computer.platform().read.value();
    CHECK(platform.osName == u"Microsoft Windows 8.1 Enterprise"_s);
    CHECK(platform.build == 9600);
    CHECK(platform.hotfixes->contains(u"KB2919355"_s));
    CHECK(isUnreadable(computer.network().read, Reason::NotRecorded));
}

TEST_CASE("hotelLaptop_devices_areTheUnionOfBothListings")
{
    const auto devices = hotelLaptop().state.devices;
    REQUIRE(devices.read.hasValue());
    const machine::DeviceInventory &inventory = *devices.read.value();
    CHECK(inventory.nodes.size() == 9);
    CHECK(inventory.scope == machine::ListingScope{true, true, false, true});
    const auto node = [&](const QString &id) {
        return *std::find_if(inventory.nodes.begin(), inventory.nodes.end(),
                             [&](const auto &one) { return one.instanceId == id; });
    };
    CHECK(node(u"ROOT\\*IPHTTPS\\0000"_s).present == false);
    CHECK(node(u"ROOT\\*IPHTTPS\\0001"_s).present == true);
}

TEST_CASE("hotelLaptop_registry_hasOnlyWhatIsInterestingAndSaysWhatIsAbsent")
{
    const Import import = hotelLaptop();
    const auto transition = test::tree(import, kTransition);
    REQUIRE(transition.read.hasValue());
    CHECK(machine::isComplete(*transition.read.value()));
    CHECK(transition.origin.source.startsWith(u"policies.reg, line "_s));
    CHECK(subkeyOf(transition.read, u"IPHTTPSProfiles"_s).isAbsent());
    CHECK(
        stringOf(subkeyOf(transition.read, u"IPHTTPS\\IPHTTPSInterface"_s), u"IPHTTPS_ClientUrl"_s)
            .valueOr({}) == u"https://da.contoso.com:443/IPHTTPS"_s);
    CHECK(dwordOf(test::tree(import, kTcpip6 + u"\\Parameters"_s).read, u"DisabledComponents"_s)
              .valueOr(0) == 0x20);
    // An uninteresting sibling was dropped, which is not the same as being absent.
    CHECK(isUnreadable(
        test::tree(import, u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\IPSec"_s).read,
        Reason::NotRecorded));
}

TEST_CASE("hotelLaptop_anyFileTakenAway_isNotRecordedAndNothingElseChanges")
{
    const QString name = GENERATE(u"console.txt"_s, u"devices.txt"_s, u"policies.reg"_s,
                                  u"systeminfo.txt"_s, u"tcpip6.reg"_s);
    const EvidenceFolder folder;
    copyHotelLaptop(folder, name);
    const Import import = folder.import(interesting());
    const machine::RecordedMachine computer(import.state);
    CHECK(computer.query(QueryId::HttpsTunnelInterfaces).read.hasValue() ==
          (name != u"console.txt"_s));
    CHECK(computer.devices().read.hasValue() == (name != u"devices.txt"_s));
    CHECK(test::tree(import, kTransition).read.hasValue() == (name != u"policies.reg"_s));
    CHECK(test::tree(import, kTcpip6).read.hasValue() == (name != u"tcpip6.reg"_s));
    CHECK_FALSE(computer.devices().read.isAbsent());
    CHECK_FALSE(test::tree(import, kTransition).read.isAbsent());
    CHECK_FALSE(test::tree(import, kTcpip6).read.isAbsent());
}

TEST_CASE("lineEnds_andEncodings_makeNoDifference")
{
    const QByteArray text = test::tunnel("0x643");
    const QByteArray ended = test::crlf(text);
    const std::vector<QByteArray> forms{text, ended, test::utf16(QString::fromLatin1(ended)),
                                        "\xEF\xBB\xBF" + text,
                                        "\xFF\xFE" + test::utf16(QString::fromLatin1(text))};
    for (const QByteArray &bytes : forms) {
        const Import import = test::importText(bytes);
        REQUIRE(test::recognised(import) == QStringList{u": netsh-httpstunnel"_s});
        CHECK(import.passages[0].lines >= 7);
        CHECK(import.state.outputs.contains(QueryId::HttpsTunnelInterfaces));
    }
}

TEST_CASE("regFile_inUtf16WithoutMark_isRead")
{
    const QByteArray text =
        test::crlf(test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"b\"=dword:1\n"));
    const Import import = test::importText(test::utf16(QString::fromLatin1(text)), u"a.reg"_s);
    const auto key = test::tree(import, u"HKLM\\SOFTWARE\\A"_s);
    CHECK(dwordOf(key.read, u"b"_s).valueOr(0) == 1);
    CHECK(key.origin.source == u"a.reg, line 3"_s);
}

TEST_CASE("subfoldersAndHiddenFiles_areRead_inTheOrderOfTheirNames")
{
    const EvidenceFolder folder;
    folder.write(u"z.txt"_s, test::tunnel("0x643"));
    folder.write(u"b/.hidden.txt"_s, test::systemInfo("PC1"));
    folder.write(u"a/deep/down/x.txt"_s, "hello\n");
    CHECK(test::recognised(folder.import()) == QStringList{u"a/deep/down/x.txt: not-understood"_s,
                                                           u"b/.hidden.txt: systeminfo"_s,
                                                           u"z.txt: netsh-httpstunnel"_s});
}

TEST_CASE("aLink_isNotFollowed")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x643"));
    REQUIRE(QFile::link(u"/etc/passwd"_s, folder.path(u"link.txt"_s)));
    REQUIRE(QFile::link(folder.path(), folder.path(u"loop"_s)));
    if (!QFileInfo(folder.path(u"link.txt"_s)).isSymLink()) {
        WARN("what is made as a link here is a file of its own: nothing to see");
        return;
    }
    const Import import = folder.import();
    CHECK(test::recognised(import) == QStringList{u"a.txt: netsh-httpstunnel"_s,
                                                  u"link.txt: unreadable"_s,
                                                  u"loop: unreadable"_s});
    CHECK(import.issues.size() == 2);
}

#if __has_include(<sys/fsuid.h>)
TEST_CASE("unreadableFile_isNamed_andTheRestIsRead")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x643"));
    folder.write(u"secret.txt"_s, test::systemInfo("PC1"));
    folder.write(u"closed/in.txt"_s, test::systemInfo("PC1"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5775));
    QFile::setPermissions(folder.path(u"secret.txt"_s), {});
    QFile::setPermissions(folder.path(u"closed"_s), {});
    std::expected<Import, Message> whole;
    std::expected<Import, Message> alone;
    std::expected<Import, Message> closed;
    {
        const AsNobody nobody;
        whole = machine::importPath(folder.path(), {});
        alone = machine::importPath(folder.path(u"secret.txt"_s), {});
        closed = machine::importPath(folder.path(u"closed"_s), {});
    }
    QFile::setPermissions(folder.path(u"closed"_s), QFile::Permissions(0x7777));
    REQUIRE(whole);
    CHECK(test::recognised(*whole).contains(u"secret.txt: unreadable"_s));
    CHECK(test::recognised(*whole).contains(u"a.txt: netsh-httpstunnel"_s));
    CHECK(test::recognised(*whole).contains(u"closed: unreadable"_s));
    CHECK(whole->issues.size() == 2);
    REQUIRE_FALSE(alone);
    CHECK(alone.error().text == Text{"import.file-closed", ""});
    REQUIRE_FALSE(closed);
    CHECK(closed.error().text == Text{"import.folder-closed", ""});
}

TEST_CASE("aPipe_isNeverOpened")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x643"));
    const QString pipe = folder.path(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(test::recognised(folder.import()).contains(u"pipe: unreadable"_s));
    const auto alone = machine::importPath(pipe, {});
    REQUIRE_FALSE(alone);
    CHECK(alone.error().text == Text{"import.special", ""});
    CHECK_FALSE(machine::importPath(u"/dev/zero"_s, {}).has_value());
}
#endif

TEST_CASE("nothingThere_isASentence")
{
    const EvidenceFolder folder;
    const auto id = [](const QString &path) {
        const auto result = machine::importPath(path, {});
        return result ? QString() : QString::fromLatin1(result.error().text.id);
    };
    CHECK(id(folder.path()) == u"import.empty-folder"_s);
    CHECK(id(folder.path(u"gone"_s)) == u"import.missing"_s);
    CHECK(id({}) == u"import.no-path"_s);
}

TEST_CASE("stopped_isNoImport")
{
    std::stop_source stop;
    stop.request_stop();
    const auto folder =
        machine::importPath(test::fixturePath(u"evidence/hotel-laptop"_s), {{}, stop.get_token()});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().text == Text{"import.stopped", ""});
    CHECK_FALSE(machine::importBytes(test::tunnel("0x34"), {}, {{}, stop.get_token()}).has_value());
}

TEST_CASE("junkBytes_areBinaryOrNotUnderstood_andNothingElse")
{
    QByteArray junk;
    quint32 seed = 7;
    for (int i = 0; i < 20'000; ++i) {
        seed = seed * 1664525 + 1013904223;
        junk += char(seed >> 24);
    }
    const Import import = test::importText(junk);
    CHECK_FALSE(import.understoodAnything());
    CHECK(import.state == machine::State());
    const Import cut = test::importText(test::reg("\x01\x02[HKEY_\n\"x\n=\n[-\n").left(60) + junk);
    CHECK(cut.state.registry.subkeys.empty());
    CHECK(cut.issues.size() <= 25);
}

TEST_CASE("emptyInput_isRefusedWithASentence")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \r\n\t")}) {
        const auto import = machine::importBytes(bytes, u"-"_s, {});
        REQUIRE_FALSE(import);
        CHECK_FALSE(import.error().isEmpty());
    }
}
