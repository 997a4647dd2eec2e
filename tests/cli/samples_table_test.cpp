// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/diagnosed.h"

#include <QDir>
#include <map>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

/// What must come out when a sample is all the evidence there is.
struct Row final {
    const char *recognisedAs; ///< formats in the file, in its order
    const char *code;         ///< of the IP-HTTPS interface; "" for none
    const char *outcome;
    const char *firstCause; ///< "id verdict"
    const char *why = "";   ///< why it is not understood
};

constexpr Row notUnderstood(const char *why)
{
    return {"not-understood", "", "inconclusive", "service-stopped unknown", why};
}

// Reviewed by hand, row by row, against what each source says of its sample. Nothing here may be
// misread: a format that comes later is "not-understood", never half understood.
const std::map<QString, Row> &table()
{
    static const std::map<QString, Row> rows{
        // States of the server console: no codes, no format of this version.
        {u"da_console_iphttps_cert_invalid_en.txt"_s,
         notUnderstood("a status of the server console, not the output of a command")},
        {u"da_console_iphttps_route_advertisement_disabled_en.txt"_s,
         notUnderstood("a status of the server console, not the output of a command")},
        {u"da_console_iphttps_route_not_published_en.txt"_s,
         notUnderstood("a status of the server console, not the output of a command")},
        // Merged by its author from several outputs: proves nothing.
        {u"da_states_blog_fr_UNTRUSTED.txt"_s,
         notUnderstood("merged by its author from several outputs: proves nothing")},
        // DirectAccess reports an error; which interface carries it, and whether, nobody asked.
        {u"daconnectionstatus_could_not_contact_en.txt"_s,
         {"get-daconnectionstatus", "", "inconclusive", "service-stopped unknown"}},
        // Notes of a lab: pairs of words, no output of a command.
        {u"daconnectionstatus_pairs_from_lab.txt"_s,
         notUnderstood("notes of a lab: pairs of words, no output of a command")},
        // Cut by its author (13 rows of 14): says nothing about IP-HTTPS, neither there nor absent.
        {u"devcon_findall_net_win7_2008r2.txt"_s,
         {"devices-devcon", "", "inconclusive", "service-stopped unknown"}},
        // One ISATAP adapter per network card is normal; names alone are no device list.
        {u"devmgr_isatap_pileup_win7_list.txt"_s,
         notUnderstood("names read off a window; a name is no device")},
        // Two serial ports that are not plugged in.
        {u"get_pnpdevice_phantom_rows.txt"_s,
         {"devices-get-pnpdevice", "", "inconclusive", "service-stopped unknown"}},
        {u"httpstunnel_0x0_daguide_win8_en.txt"_s,
         {"netsh-httpstunnel", "0x0", "healthy", "service-stopped unknown"}},
        {u"inventory_event_isatap_2_win10_1607.txt"_s,
         notUnderstood("an inventory event about ISATAP; nothing of it bears on IP-HTTPS")},
        // A cut list of adapters: one of them, connected; nothing of IP-HTTPS.
        {u"ipconfig_all_win10_zh-CN_fragment.txt"_s,
         {"ipconfig", "", "inconclusive", "service-stopped unknown"}},
        // Names the IP-HTTPS interface and looks like httpstunnel, but is `interface ipv6`.
        {u"ipv6_show_int_iphttps_parameters_server_en.txt"_s,
         notUnderstood("names the IP-HTTPS interface, but is `interface ipv6`: no code, no state")},
        {u"kb2980627_0x4be_en.txt"_s,
         {"netsh-httpstunnel", "0x4be", "problem-found", "invalid-url likely"}},
        {u"kb2980635_0x2afc_en.txt"_s,
         {"netsh-httpstunnel", "0x2afc", "problem-found", "name-resolution possible"}},
        {u"kb2980660_0x643_en.txt"_s,
         {"netsh-httpstunnel", "0x643", "problem-found", "transition-disabled possible"}},
        // A proxy for services, which is no fault by itself.
        {u"netsh_winhttp_proxy_en.txt"_s,
         {"netsh-winhttp-proxy", "", "inconclusive", "service-stopped unknown"}},
        {u"nmap_snmp_interfaces_win_server_cloud.txt"_s,
         notUnderstood("a scan from outside: names of interfaces, no device nodes")},
        // Keys of ISATAP: read, and none of them bears on IP-HTTPS.
        {u"reg_isatap_devinstance_vbus.txt"_s,
         {"reg-query", "", "inconclusive", "service-stopped unknown"}},
        {u"setupapi_devlog_vbus_lines.txt"_s,
         notUnderstood("lines of a log of past installations; what is there now it does not tell")},
        {u"teredo_disabled_offline_en.txt"_s,
         {"netsh-teredo", "", "inconclusive", "service-stopped unknown"}},
        {u"teredo_disabled_zh-CN.txt"_s,
         {"netsh-teredo", "", "inconclusive", "service-stopped unknown"}},
        {u"teredo_offline_cannot_open_adapter_zh-CN.txt"_s,
         {"netsh-teredo", "", "inconclusive", "service-stopped unknown"}},
        // Teredo carries the connection, but nobody asked IP-HTTPS: not "idle".
        {u"teredo_qualified_portrestricted_win10_en.txt"_s,
         {"netsh-teredo", "", "inconclusive", "service-stopped unknown"}},
        // URLs alone, without the rows that netsh prints under each.
        {u"urlacl_url_list_testcases.txt"_s,
         notUnderstood("URLs alone, without the rows that netsh prints under each")},
        {u"windbg_device_tree_vbus_win10.txt"_s,
         notUnderstood("part of a memory dump; of no computer at hand")},
        {u"wmi_pnpdeviceid_root_enumerated.txt"_s,
         notUnderstood("instance IDs without presence or problem, from a page about naming")},
    };
    return rows;
}

QString recognisedIn(const report::Report &report)
{
    QStringList out;
    for (const machine::ImportedPassage &passage : report.passages) {
        if (passage.recognisedAs != u"empty"_s && !out.contains(passage.recognisedAs))
            out += passage.recognisedAs;
    }
    return out.join(u' ');
}

QString firstCauseOf(const causes::Diagnosis &diagnosis)
{
    const causes::Assessment &first = diagnosis.causes.front();
    return first.cause + u' ' + QString::fromUtf8(causes::verdictName(first.verdict));
}

void checkRow(const QString &file, const Row &row)
{
    INFO(file.toStdString());
    const auto report = test::diagnosed(test::fixturePath(u"samples/"_s + file));
    REQUIRE(report);
    const auto code = evidence::measuredCode(report->evidence);
    CHECK(recognisedIn(*report) == QString::fromUtf8(row.recognisedAs));
    CHECK((qstrcmp(row.recognisedAs, "not-understood") == 0) == (qstrlen(row.why) > 0));
    CHECK((code ? code->hex() : QString()) == QString::fromUtf8(row.code));
    CHECK(QString::fromUtf8(causes::outcomeName(report->diagnosis.outcome)) ==
          QString::fromUtf8(row.outcome));
    CHECK(firstCauseOf(report->diagnosis) == QString::fromUtf8(row.firstCause));
    for (const causes::Assessment &cause : report->diagnosis.causes)
        CHECK(cause.verdict != causes::Verdict::Confirmed); // one sample alone proves no cause
}

} // namespace

TEST_CASE("samples_every_file_has_a_row_and_every_row_a_file")
{
    const QStringList files = QDir(test::fixturePath(u"samples"_s)).entryList(QDir::Files);
    QStringList rows;
    for (const auto &[file, row] : table())
        rows += file;
    QStringList sorted = files;
    sorted.sort();
    rows.sort();
    CHECK(sorted == rows);
}

TEST_CASE("samples_given_alone_are_read_as_reviewed")
{
    for (const auto &[file, row] : table())
        checkRow(file, row);
}
